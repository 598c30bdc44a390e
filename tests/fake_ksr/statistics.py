"""Kamailio's statistics: named numbers that modules count (core/counters.c)."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from fake_ksr.errors import NotSimulated
from fake_ksr.ksr.methods import METHODS

if TYPE_CHECKING:
    from fake_ksr.message import SipMessage
    from fake_ksr.server import FakeKamailio

_REPLIES = "1xx 200 202 2xx 300 301 302 3xx 400 401 403 404 407 408 483 4xx 500 5xx 6xx xxx"
_METHODS = (
    "invite", "cancel", "ack", "bye", "info", "register", "subscribe", "notify", "message",
    "options", "prack", "update", "refer", "publish",
)  # fmt: skip
_CODES = "1xx 18x 2xx 3xx 4xx 401 404 407 480 486 5xx 6xx"
COUNTED: dict[str, str] = {
    "dialog": "processed_dialogs expired_dialogs failed_dialogs",
    "kex": "rcv_requests rcv_replies unsupported_methods "
    + " ".join(f"rcv_requests_{method}" for method in _METHODS)
    + " "
    + " ".join(f"rcv_replies_{code}" for code in _CODES.split()),
}
"""Those that the fake counts itself, by module."""
KNOWN: dict[str, str] = {
    "core": "failed_dns_request slow_dns_request established passive_open connect_success "
    "connect_failed local_reject con_timeout con_reset send_timeout sendq_full",
    "kex": "fwd_requests fwd_replies drop_requests drop_replies err_requests err_replies "
    "bad_URIs_rcvd bad_msg_hdr",
    "registrar": "accepted_regs rejected_regs",
    "pike": "blocked_ips",
    "uac": "regtotal regactive regdisabled",
    "http_client": "connections connok connfail",
    "websocket": "ws_failed_connections ws_local_closed_connections ws_received_frames "
    "ws_remote_closed_connections ws_transmitted_frames ws_failed_handshakes "
    "ws_successful_handshakes",
}
"""Others that can be changed; what the server itself has counted in them is not simulated."""
FUNCTIONS: dict[str, str] = {
    "core": "current_opened_connections current_write_queue_size",
    "kex": "total_size used_size real_used_size max_used_size free_size fragments",
    "sl": " ".join(f"{code}_replies" for code in _REPLIES.split())
    + " sent_replies sent_err_replies failures received_ACKs",
    "tmx": "UAS_transactions UAC_transactions 2xx_transactions 3xx_transactions 4xx_transactions "
    "5xx_transactions 6xx_transactions inuse_transactions active_transactions rpl_received "
    "rpl_absorbed rpl_generated rpl_relayed rpl_sent",
    "usrloc": "registered_users",
    "registrar": "max_expires max_contacts default_expire default_expires_range expires_range",
    "dialog": "active_dialogs early_dialogs",
}
"""Those that a function gives, or that only their module changes."""


class Statistics:
    """The statistics of one server: those of its loaded modules and of modparam "variable"."""

    def __init__(self, server: FakeKamailio) -> None:
        self._server = server
        modules = {"core", *server.config.modules}
        names = server.config.params.get(("statistics", "variable"), [])
        self._kept = {str(name).partition("/")[0] for name in names if "/" in str(name)}
        self._values = {str(name).partition("/")[0]: 0 for name in names}
        self._values |= dict.fromkeys(_of(COUNTED, modules), 0)
        self._known = frozenset(_of(KNOWN, modules))
        self._functions = frozenset(_of(FUNCTIONS, modules))

    def exists(self, name: str) -> bool:
        """Whether there is a statistic of that name; a group in front of it makes none."""
        return name in self._values or name in self._known or name in self._functions

    def add(self, name: str, number: int) -> bool:
        """Change one, which has no effect on one that a function gives; False for none."""
        if name in self._values:
            self._values[name] += number
        return self.exists(name)

    def reset(self, name: str) -> bool:
        """Set one to 0; one that a function gives stays, as does one marked "no_reset"."""
        if name in self._values and name not in self._kept:
            self._values[name] = 0
        return self.exists(name)

    def get(self, name: str) -> int | None:
        """Its value ($stat), None where there is none of that name."""
        if name in self._values:
            return self._values[name] & 0xFFFFFFFF
        if name == "inuse_transactions" and name in self._functions:
            return len(self._server.tm)
        if name in ("active_dialogs", "early_dialogs") and name in self._functions:
            dialogs = self._server.dialogs
            return dialogs.active if name == "active_dialogs" else dialogs.early
        if name == "registered_users" and name in self._functions:
            return sum(len(aors) for aors in self._server.usrloc.tables.values())
        if self.exists(name):
            raise NotSimulated(f"$stat({name})", 'kamailio.script("KSR.pv.get", 0)')
        return None

    def received(self, sip: SipMessage) -> None:
        """Count a message that is about to be routed (module kex)."""
        if "kex" not in self._server.config.modules:
            return
        for name in _counting(sip.method, sip.status):
            if name in self._values:
                self._values[name] += 1


@lru_cache(maxsize=256)
def _counting(method: str, status: int) -> tuple[str, ...]:
    """Those that may count such a request, or such a reply (which has no method)."""
    if not method:
        code = str(status)
        kinds = (f"{code[0]}xx", f"{code[:2]}x", code)
        return "rcv_replies", *(f"rcv_replies_{kind}" for kind in kinds)
    if method not in METHODS:
        return "rcv_requests", "unsupported_methods"
    counted = method.lower() in _METHODS
    return ("rcv_requests", f"rcv_requests_{method.lower()}") if counted else ("rcv_requests",)


def _of(table: dict[str, str], modules: set[str]) -> list[str]:
    return [name for module, names in table.items() if module in modules for name in names.split()]
