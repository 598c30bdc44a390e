"""Tabs and blanks."""

import KSR


def mod_init():
    if KSR.kx.ifdef("X"):
        KSR.info("x\n")
      KSR.info("y\n")  # expect: E001
    return object()
