"""The request that is put together in $uac_req(...) (uac_send.c)."""

from __future__ import annotations

from dataclasses import dataclass, fields

NUMBERS = ("flags", "evroute", "evcode", "evtype")
SIZES = {
    "ruri": 1024, "turi": 1024, "furi": 1024, "ouri": 1024, "sock": 1024, "hdrs": 2048,
    "body": 32768, "method": 32, "callid": 128, "auser": 128, "apasswd": 64, "evparam": 128,
}  # fmt: skip
"""The texts, which must be shorter than that."""
KEPT = ("auser", "apasswd", "sock")
"""What unsetting $uac_req(all) leaves."""


@dataclass
class OwnRequest:
    """The parts of the request, by the names that $uac_req() has for them; "" where unset."""

    method: str = ""
    ruri: str = ""
    turi: str = ""
    furi: str = ""
    ouri: str = ""
    hdrs: str = ""
    body: str = ""
    callid: str = ""
    sock: str = ""
    auser: str = ""
    apasswd: str = ""
    evparam: str = ""
    flags: int = 0
    evroute: int = 0
    evcode: int = 0
    evtype: int = 0

    def get(self, name: str) -> str | int | None:
        """The value of $uac_req(name)."""
        if name in ("all", *NUMBERS):
            number: int = getattr(self, "flags" if name == "all" else name)
            return number
        text: str = getattr(self, name)
        return text or None

    def set(self, name: str, value: str | int | None) -> bool:
        """Set or unset $uac_req(name); False for a value that it cannot have."""
        if name == "all":
            if value is None:
                for field in fields(self):
                    if field.name not in KEPT:
                        setattr(self, field.name, field.default)
        elif name in NUMBERS:
            if not (value is None or isinstance(value, int)):
                return False
            setattr(self, name, value or 0)
        elif value is None:
            # unsetting the socket takes the password away, and leaves the socket
            setattr(self, "apasswd" if name == "sock" else name, "")
        elif not isinstance(value, str) or len(value) >= SIZES[name]:
            return False
        else:
            setattr(self, name, value)
        return True


NAMES = frozenset(("all", *NUMBERS, *SIZES))
