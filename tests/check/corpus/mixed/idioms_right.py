"""What experienced people write: nothing of it is a fault."""

from __future__ import annotations

import enum
import ipaddress
import logging
import re
import time
from typing import TYPE_CHECKING, Any, NamedTuple

import KSR

if TYPE_CHECKING:
    from collections.abc import Iterator

log = logging.getLogger(__name__)

INTERNAL = [ipaddress.ip_network(n) for n in ("10.0.0.0/8", "192.0.2.0/24")]
SCANNER = re.compile(r"sipvicious|friendly-scanner|sipcli", re.I)
FLT_NATS, FLT_ACC = 5, 1  # fine: K606
STOP, GO = -255, 1


class Flag(enum.IntEnum):
    """Flags by name."""

    ACCOUNT = 1
    RECORD = 2


class Target(NamedTuple):
    """Where a call goes."""

    uri: str
    timeout: int = 30


class Answered(Exception):
    """The request has its answer."""


ROUTES: dict[str, Target] = {
    "1": Target("sip:192.0.2.11"),
    "2": Target("sip:192.0.2.12", timeout=10),
}


def answer(code: int, reason: str) -> None:
    KSR.sl.send_reply(code, reason)  # fine: K702
    raise Answered


def internal(address: str) -> bool:
    return any(ipaddress.ip_address(address.strip("[]")) in net for net in INTERNAL)


def vias() -> Iterator[str]:
    for index in range(8):
        via = KSR.hdr.get_idx("Via", index)
        if via is None:
            return
        yield via.strip()  # fine: K204


def mod_init() -> Idioms:
    return Idioms()


class Idioms:
    """A proxy whose blocks end a request by an exception."""

    prefix = "idioms: "

    def child_init(self, rank: int) -> int:
        self.rank = rank
        self.started = time.time()
        return 0

    def ksr_request_route(self, msg: Any) -> int:
        try:
            self.screen()
            self.route()
        except Answered:
            pass
        except UnicodeDecodeError:
            KSR.sl.send_reply(400, "Not UTF-8")  # fine: K702
        return 1  # fine: K701

    def screen(self) -> None:
        if SCANNER.search(KSR.kx.gete_ua()):
            raise Answered
        if KSR.maxfwd.process_maxfwd(10) < 0:
            answer(483, "Too Many Hops")
        if KSR.is_OPTIONS() and KSR.is_myself_ruri():
            answer(200, "OK")
        if len(list(vias())) > 7:
            answer(482, "Loop Detected")

    def route(self) -> None:
        if KSR.siputils.has_totag() > 0:
            if KSR.rr.loose_route() < 0:
                answer(404, "Not here")
            self.relay()
            return
        user = KSR.kx.gete_ruser()
        target = ROUTES.get(user[:1])
        if target is None:
            answer(404, "Not Found")
            return
        if KSR.is_INVITE():
            KSR.setflag(Flag.ACCOUNT)  # fine: K104,K605
            KSR.tm.t_set_fr(target.timeout * 1000, 5000)  # fine: K104
            KSR.rr.record_route()
        if not internal(KSR.kx.get_srcip()) or KSR.isflagset(FLT_NATS):  # fine: K201
            KSR.setflag(FLT_NATS)
        KSR.setdsturi(target.uri)
        self.relay()

    def relay(self) -> None:
        rc = KSR.tm.t_relay()
        log.debug("relayed: %d by worker %d", rc, self.rank)
        if rc < 0 or rc == 0:  # fine: K202
            KSR.err(f"{self.prefix}not relayed: {rc}\n")
            KSR.sl.sl_reply_error()  # fine: K702

    def ksr_reply_route(self, msg: Any) -> int:
        status = KSR.pv.get("$rs")
        if isinstance(status, int) and status == 603:  # fine: K204
            KSR.dbg(self.prefix + "declined\n")
        elif not 100 <= KSR.kx.get_status() <= 699:
            KSR.set_drop()  # fine: K106
        return GO if KSR.hdr.is_present("Via") > 0 else STOP  # fine: K201,K302
