"""Flags, as the cfg numbers them."""

FLT_ACC = 1  # fine: K607
FLT_NATS = 5  # fine: K607
