"""From the Contact of a REGISTER to a binding in the location table (RFC 3261 section 10.3)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fake_ksr.address import NameAddr
from fake_ksr.message import SipMessage
from fake_ksr.pvars.names import avp_name
from fake_ksr.usrloc import ALL_METHODS, Contact

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio


_Q = re.compile(r"[ \t]*(?:0+|0*\.(?P<fraction>\d+)|0*(?P<one>1)(?:\.0+)?)", re.ASCII)


class Refused(Exception):
    """A REGISTER that cannot be accepted: status, text for P-Registrar-Error.

    200 is Kamailio's slip where it gives up without saying why.
    """

    def __init__(self, status: int, why: str) -> None:
        super().__init__(why)
        self.status = status
        self.why = why


def binding(server: FakeKamailio, value: NameAddr) -> Contact:
    """The binding that a Contact of the REGISTER in hand asks for (expires 0 to remove it).

    Raises Refused where the registrar refuses it.
    """
    msg, config = server.message, server.config
    sip = msg.sip
    received = value.params.get("received", "")
    if not received:
        name = config.text("registrar", "received_avp")
        values = server.context.variables.avps.get(avp_name(name), []) if name else []
        received = str(values[0]) if values else ""
    return Contact(
        uri=value.uri,
        expires=expires_at(server, value),
        q=q_value(server, value),
        call_id=sip.call_id,
        cseq=int(sip.cseq[0]),
        user_agent=sip.get("user-agent") or "n/a",
        received=received,
        methods=methods_of(sip, value),
        flags=server.context.branch_flags,
        socket=msg.socket,
        instance=value.params.get("+sip.instance", ""),
        reg_id=reg_id_of(value, "Invalid Reg-Id number"),
        path=path_of(server),
        modified=server.clock.now,
        connection=msg.connection,
    )


def reg_id_of(value: NameAddr, problem: str) -> int:
    """The reg-id of a contact with an instance, 0 for none; raises Refused for a bad one."""
    text = value.params.get("reg-id", "")
    if not text or not value.params.get("+sip.instance"):
        return 0
    if not (text.isascii() and text.isdigit()) or int(text) == 0:
        raise Refused(400 if problem else 200, problem)
    return int(text)


def path_of(server: FakeKamailio) -> str:
    """The path that the REGISTER came by (RFC 3327), "" where the registrar ignores it."""
    if not server.config.number("registrar", "use_path", 0):
        return ""
    return ",".join(header.body for header in server.message.sip.all("path"))


def methods_of(sip: SipMessage, value: NameAddr) -> frozenset[str]:
    """The methods that a contact takes: its own parameter, else the Allow header, else all."""
    text = value.params.get("methods")
    if text is None:
        headers = sip.all("allow")
        if not headers:
            return ALL_METHODS
        text = ",".join(header.body for header in headers)
    return frozenset(name.strip().upper() for name in text.split(",") if name.strip())


def q_value(server: FakeKamailio, value: NameAddr) -> int:
    """The q of a contact in thousandths, -1 for none; raises Refused for a bad one."""
    if server.message.q_override is not None:
        return server.message.q_override
    text = value.params.get("q", "")
    if not text:
        return server.config.number("registrar", "default_q", -1)
    q = parse_q(text)
    if q is None:
        raise Refused(400, "Invalid q param in contact")
    return q


def parse_q(text: str) -> int | None:
    """str2q: a q as text in thousandths, None for one that is none."""
    found = _Q.fullmatch(text)
    if found is None:
        return None
    return 1000 if found["one"] else int((found["fraction"] or "").ljust(3, "0")[:3])


def expires_header(sip: SipMessage) -> int | None:
    """The Expires header in seconds, None where there is no number."""
    text = sip.get("expires")
    return int(text) if text.isascii() and text.isdigit() else None


def expires_at(server: FakeKamailio, value: NameAddr) -> float:
    """When a contact expires: Unix time in seconds, 0 for "remove it"."""
    text = value.params.get("expires", "")
    seconds: int | None = int(text) if text.isascii() and text.isdigit() else None
    if seconds is None:
        seconds = None if text else expires_header(server.message.sip)
    if seconds is None:
        seconds = server.config.number("registrar", "default_expires", 3600)
    if seconds == 0:
        return 0
    least, most = (
        server.config.number("registrar", "min_expires", 60),
        server.config.number("registrar", "max_expires", 0),
    )
    if seconds < least:
        if server.config.number("registrar", "min_expires_mode", 0):
            raise Refused(423, "Interval too brief")
        seconds = least
    if most:
        seconds = min(seconds, most)
    return server.clock.now + seconds
