"""The names in parentheses that a pseudo-variable takes; others do not exist."""

from __future__ import annotations

from fake_ksr.pvars import branches, flags
from fake_ksr.pvars.constants import NUMBERS, TIMES
from fake_ksr.pvars.names import Name, UnknownVariable, parse_name

VIA = frozenset({"i", "host", "port", "proto", "rport", "branch", "protoid", "received"})
SENT = frozenset({"ip", "af", "buf", "len", "port", "proto", "sproto"})
NAMES: dict[str, frozenset[str]] = {
    "K": frozenset(NUMBERS),
    "version": frozenset({"num", "full", "hash"}),
    "ksr": frozenset({"ver", "verval"}),
    **dict.fromkeys(("via0", "via1", "viaZ"), VIA),
    "rpl": frozenset({"duri", "dhost", "dport", "cntrr", "dproto", "cntvia", "dprotoid"}),
    "nh": frozenset({"u", "U", "d", "p", "P", "i"}),
    "af": frozenset({"id", "name"}),
    "expires": frozenset({"min", "max"}),
    "msg": frozenset(
        {"len", "buf", "body", "hdrs", "hdrc", "fline", "fpart", "lpart", "body_len", "hdrs_len"}
    ),
    "rdir": frozenset({"id", "name"}),
    "pcv": frozenset({"all", "value", "genaddr", "orig", "term"}),
    **dict.fromkeys(("time", "utime"), frozenset(TIMES)),
    **dict.fromkeys(("branch", "sbranch"), branches.NAMES),
    **dict.fromkeys(("snd", "sndto", "sndfrom"), SENT),
    "rcv": frozenset(
        {"af", "buf", "len", "proto", "srcip", "rcvip", "sproto", "srcport", "rcvport"}
    ),
    "TV": frozenset({"s", "u", "sn", "un", "Sn"}),
    "ltt": frozenset({"x", "s", "t"}),
}
COUNTED = ("avp", "xavp")


def check(name: Name) -> None:
    """Raise UnknownVariable where the pseudo-variable takes no such name."""
    known = NAMES.get(name.kind)
    if known is not None and name.inner not in known:
        raise UnknownVariable(f"${name.kind}({name.inner})")
    if name.kind in ("Mf", "Sf", "Bf"):
        flags.check(name.inner)
    if name.kind == "cnt":
        counted = parse_name(name.inner) if name.inner.startswith("$") else None
        if counted is None or counted[0].kind not in COUNTED:
            raise UnknownVariable(name.inner)
    if name.kind == "msgbuf" and not name.inner.startswith("$"):
        digits = name.inner[1:] if name.inner[:1] in ("+", "-") else name.inner
        if not digits.isdecimal():
            raise UnknownVariable(name.inner)
