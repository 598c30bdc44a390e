"""Offers and answers led through a proxy: what it is asked, and what it makes of the SDP."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fake_ksr import edits
from fake_ksr.media import descriptions
from fake_ksr.media.bodies import FRAGMENT, Body, find_sdp
from fake_ksr.media.descriptions import Address, Session, Stream
from fake_ksr.media.nodes import Node
from fake_ksr.pvars.evaluate import Evaluator
from fake_ksr.rtpproxy.flags import BadFlag, Flags, for_session
from fake_ksr.rtpproxy.proxies import ANNOUNCING, REPACKETIZING, Proxies

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

OK, ERROR, PROXIED, NO_PROXY = 1, -1, -2, -3
MARK = "a=nortpproxy:yes"
MAX_PORT = 65535
LOW, HIGH = "2197815294 2197815295", "16777214 16777215"
"""Priorities of ICE candidates, for RTCP and for RTP."""
TO_WORDS = 2


@dataclass
class _Sides:
    call_id: str
    from_tag: str
    to_tag: str


@dataclass
class _Answer:
    """A port, and the address and the version of IP where the proxy tells them."""

    port: int
    address: str
    version: str


class _Failed(Exception):
    """The session cannot be led through a proxy; the first argument is the result."""


def branch_of(server: FakeKamailio, flags: Flags, proxies: Proxies) -> str | None:
    """What is added to the Call-ID ("" for nothing), None where it cannot be had."""
    vias = server.message.sip.vias
    if flags.via:
        branch = vias[flags.via - 1].branch if len(vias) >= flags.via else ""
        return f";{branch}" if branch else None
    form = proxies.text("extra_id_pv")
    return f";{Evaluator(server).format(form)}" if flags.extra and form else ""


class Exchange:
    """One offer or answer; `address` is written into the SDP, `forced` or where none is told."""

    def __init__(self, server: FakeKamailio, offer: bool, address: str, forced: bool) -> None:
        self._server = server
        self._proxies = server.rtpproxy
        self._offer = offer
        self._address = address
        self._forced = forced

    def run(self, text: str) -> int:
        """Do it: 1, or -1, -2 and -3 as the functions return them."""
        try:
            self._run(text)
        except _Failed as failed:
            return int(failed.args[0])
        except BadFlag as error:
            self._server.log_line("err", str(error))
            return ERROR
        return OK

    def _run(self, text: str) -> None:
        msg = self._server.message
        flags = for_session(text, msg.sip.is_request, self._offer)
        body = _body(find_sdp(msg.sip))
        sides = self._sides()
        branch = branch_of(self._server, flags, self._proxies)
        if body is None or sides is None or branch is None:
            self._server.log_line("err", "can't extract body, Call-Id, tags or Via branch")
            raise _Failed(ERROR)
        create = self._turn(sides, flags)
        mark = self._proxies.text("nortpproxy_str", MARK).rstrip("\r\n")
        proxied = bool(mark) and re.search(rf"[\r\n]{re.escape(mark)}", body.text) is not None
        if proxied and not flags.force:
            raise _Failed(PROXIED)
        sessions = descriptions.parse(body)
        if sessions is None:
            raise _Failed(ERROR)
        self._proxies.start_message()
        flags.options = ("U" if create else "L") + flags.options
        priority = self._priority()
        number = 0
        for session in sessions:
            altered = False
            for at, stream in enumerate(session.streams):
                number += 1
                answer = self._ask(sides, branch, flags, session, stream, number)
                altered = self._alter(session, stream, answer, flags, altered, at == 0)
                if priority and stream.ice_candidates:
                    place = stream.ice_candidates[-1].at
                    edits.edit(msg, place, 0, _candidates(answer, priority))
        if mark and not proxied:
            edits.edit(msg, body.end, 0, f"\r\n{mark}")

    def _sides(self) -> _Sides | None:
        sip = self._server.message.sip
        if not sip.call_id or sip.to is None or sip.from_ is None or not sip.from_.tag:
            return None
        return _Sides(sip.call_id, sip.from_.tag, sip.to.tag)

    def _turn(self, sides: _Sides, flags: Flags) -> bool:
        """Bring the tags into their order; whether a session may be made."""
        request = self._server.message.sip.is_request
        turned = request if flags.known_only else request != self._offer
        if not sides.to_tag and (turned or flags.known_only):
            raise _Failed(ERROR)
        if turned:
            sides.from_tag, sides.to_tag = sides.to_tag, sides.from_tag
        return self._offer and not flags.known_only

    def _priority(self) -> int:
        name = self._proxies.text("ice_candidate_priority_avp")
        if not name:
            return 0
        value = Evaluator(self._server).get(name)
        if value is None:
            return 2
        if not isinstance(value, int) or not 0 <= value <= TO_WORDS:
            raise _Failed(ERROR)
        return value

    def _ask(
        self,
        sides: _Sides,
        branch: str,
        flags: Flags,
        session: Session,
        stream: Stream,
        number: int,
    ) -> _Answer:
        """Ask proxies for a port, until one answers."""
        old = _address_of(session, stream)
        source = self._server.message.source.host
        new, version = source, "6" if ":" in source else "4"
        if flags.real:
            new, version = old.address.text, old.version
        if flags.bridge:
            flags.options += "EI" if old.version == "6" else "IE"
            flags.bridge = False
        if old.version == "6":
            flags.options += "6"
        end = self._end(sides, flags, number)
        while True:
            node = self._proxies.node(sides.call_id)
            if node is None:
                raise _Failed(NO_PROXY)
            command = f"{flags.options}{self._more(node, flags, stream)}"
            text = (
                f"{command} {sides.call_id}{branch} {new} {stream.port.text} "
                f"{sides.from_tag};{number}{end}"
            )
            answer = self._proxies.send(node, text)
            if answer is not None:
                return self._read(answer, old, version)

    def _end(self, sides: _Sides, flags: Flags, number: int) -> str:
        """The To tag, and where the proxy tells of a session that has timed out."""
        end = f" {sides.to_tag};{number}" if sides.to_tag else ""
        socket = self._proxies.text("timeout_socket")
        if not socket or not flags.options.startswith("U"):
            return end
        if not self._server.since("5.8"):
            return f"{end} {socket}" if end else end
        tag = Evaluator(self._server).format(self._proxies.text("timeout_tag_pv"))
        if not tag:
            raise _Failed(ERROR)
        return f"{end} {socket}{' ' if end else ';'}{tag}"

    def _more(self, node: Node, flags: Flags, stream: Stream) -> str:
        """What not every proxy understands: packet sizes, and the list of payload types."""
        more = flags.repacketize if self._proxies.can(node, REPACKETIZING) else ""
        types = re.findall(r"\d+", stream.payload)
        if stream.is_rtp and types and self._proxies.can(node, ANNOUNCING):
            more += "c" + ",".join(types)
        return more

    def _read(self, text: str, old: Address, version: str) -> _Answer:
        words = text.split()
        found = re.match(r"\d+", words[0]) if words else None
        port = 0 if found is None else int(found[0])
        if not 0 < port <= MAX_PORT:
            raise _Failed(ERROR)
        if len(words) == TO_WORDS:
            version = "4"
        elif len(words) > TO_WORDS:
            version = "6" if words[2].startswith("6") else "4"
        address = self._address if self._forced or len(words) < TO_WORDS else words[1]
        if _is_null(old):
            address = "::" if version == "6" else "0.0.0.0"
        return _Answer(port, address, version)

    def _alter(
        self,
        session: Session,
        stream: Stream,
        answer: _Answer,
        flags: Flags,
        altered: bool,
        first: bool,
    ) -> bool:
        """Change ports and addresses; whether the session's own address is changed by now."""
        for piece, port in ((stream.port, answer.port), (stream.rtcp, answer.port + 1)):
            off = piece is stream.port and stream.port.text == "0"
            if piece is not None and not off and piece.text != str(port):
                edits.edit(self._server.message, piece.at, len(piece.text), str(port))
        if stream.address is not None:
            self._change(stream.address, answer)
        if session.address is not None and not altered and (stream.address is None or flags.common):
            self._change(session.address, answer)
            altered = True
        if first:
            self._change(session.origin, answer)
        return altered

    def _change(self, old: Address, answer: _Answer) -> None:
        """Write another address, where it is another one and the old one is no null address."""
        at, text = old.address.at, old.address.text
        if (old.version == answer.version and _is_null(old)) or text == answer.address:
            return
        new = answer.address
        if old.version != answer.version:
            text = self._server.message.sip.text[old.version_at : at] + text
            at, new = old.version_at, f"{answer.version} {answer.address}"
        edits.edit(self._server.message, at, len(text), new)


def _body(body: Body | None) -> Body | None:
    """A body without the line ends at its end."""
    if body is None or body.kind == FRAGMENT:
        return None
    text = body.text.rstrip("\r\n")
    return Body(body.start, text, body.kind) if text else None


def _address_of(session: Session, stream: Stream) -> Address:
    found = stream.address or session.address
    assert found is not None
    return found


def _is_null(address: Address) -> bool:
    text = address.address.text
    return not text.strip("0:") if address.version == "6" else text == "0.0.0.0"


def _candidates(answer: _Answer, priority: int) -> str:
    """Two relay candidates for ICE: RTCP's and RTP's."""
    foundation = "".join(sign for sign in answer.address if sign.isdigit())
    priorities: list[str] = [*(HIGH if priority == TO_WORDS else LOW).split()]
    return "".join(_candidate_lines(answer, foundation, priorities))


def _candidate_lines(answer: _Answer, foundation: str, priorities: list[str]) -> Iterator[str]:
    ports = (answer.port + 1, answer.port)
    for component, number, port in zip((2, 1), priorities, ports, strict=True):
        line = f"{foundation} {component} UDP {number} {answer.address} {port} typ relay"
        yield f"a=candidate:{line}\r\n"
