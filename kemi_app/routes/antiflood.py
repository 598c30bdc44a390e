"""ANTIFLOOD: an address that floods the server is banned for a while."""

from __future__ import annotations

import KSR

from kemi_app.event import Event
from kemi_app.message import Message
from kemi_app.request import Request
from kemi_app.verdict import DONE, NEXT, Verdict, ok


def antiflood(req: Request) -> Verdict:
    """Drop what comes from a banned address, and ban an address that sends too much.

    Stands on pike (requests counted by source, ``reqs_density_per_unit`` within
    ``sampling_time_unit``) and on the htable ``ipban``, whose entries expire by themselves. The
    server's own addresses are exempt. Nothing is answered: an answer would feed the flood.
    """
    if KSR.is_myself_srcip():
        return NEXT
    source = req.source_ip
    if is_banned(source):
        return DONE
    if ok(KSR.pike.pike_check_req()):
        return NEXT
    KSR.htable.sht_seti("ipban", source, 1)
    KSR.warn(f"antiflood: {source} floods and is banned: {req.method} from {KSR.kx.get_furi()}\n")
    return DONE


def is_banned(address: str) -> bool:
    """Whether ``address`` is in the htable ``ipban``."""
    return not ok(KSR.htable.sht_is_null("ipban", address))


def ban_over(_event: Event) -> Verdict:
    """Log that a ban has ended (event ``htable:expired:ipban``)."""
    KSR.notice(f"antiflood: {KSR.pv.getw('$shtrecord(key)')} is no longer banned\n")
    return NEXT


def drop_banned(message: Message) -> Verdict:
    """Drop everything, replies too, that comes from a banned address (pre-routing).

    The request route's ``antiflood`` sees requests only; this stands before both routes, and
    costs each message one more call into Python.
    """
    if is_banned(message.source_ip):
        KSR.set_drop()
        return DONE
    return NEXT
