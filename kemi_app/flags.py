"""The numbers of the flags, as kamailio.cfg defines them: modules and routes must agree on them."""

from __future__ import annotations

from typing import Final

import KSR


def _defined(name: str) -> int:
    number = KSR.kx.get_defn(name)
    if not 0 < number < 32:
        raise ValueError(f"kamailio.cfg defines {name} as {number}: a flag is 1 to 31")
    return number


FLT_ACC: Final = _defined("FLT_ACC")
"""Transaction flag: account the request and its outcome (acc)."""
FLT_ACCMISSED: Final = _defined("FLT_ACCMISSED")
"""Transaction flag: account the call as missed where it fails (acc)."""
FLT_ACCFAILED: Final = _defined("FLT_ACCFAILED")
"""Transaction flag: account the request though its transaction failed (acc)."""
FLT_NATS: Final = _defined("FLT_NATS")
"""Transaction flag: the sender is behind NAT (set by natdetect)."""
FLB_NATB: Final = _defined("FLB_NATB")
"""Branch flag: the callee is behind NAT (usrloc keeps it with the binding)."""
FLB_NATSIPPING: Final = _defined("FLB_NATSIPPING")
"""Branch flag: keep the binding's NAT open with SIP pings (nathelper)."""
