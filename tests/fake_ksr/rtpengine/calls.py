"""One command about the message being processed (rtpp_function_call)."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fake_ksr.media import branch
from fake_ksr.media.bodies import FRAGMENT, Body, find_sdp
from fake_ksr.pvars.evaluate import Evaluator
from fake_ksr.releases import mended
from fake_ksr.rtpengine.bencode import Dictionary, Item
from fake_ksr.rtpengine.engine import DELETE, Engine
from fake_ksr.rtpengine.flags import TRANSPORTS, BadFlag, Flags, Reader

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

WITH_SDP = ("offer", "answer")
WHOLE_CALL = frozenset(
    f"{verb} {what}"
    for verb, what in [
        ("block", "DTMF"), ("unblock", "DTMF"), ("block", "media"), ("unblock", "media"),
        ("silence", "media"), ("unsilence", "media"), ("start", "forwarding"),
        ("stop", "forwarding"),
    ]
)  # fmt: skip
"""Commands that name a side only where they are told to."""


@dataclass(frozen=True)
class Options:
    """What a function was given: flags that the module reads, or (with `via`) that it passes on."""

    flags: str | None = None
    via: str | None = None


@dataclass(frozen=True)
class Result:
    """An answer, and the SDP that it was asked about (None where that came from elsewhere)."""

    answer: Mapping[str, Item]
    body: Body | None


class Commander:
    """Asks nodes about messages; `halfway` is the SDP between the first set and the second."""

    def __init__(self, server: FakeKamailio, engine: Engine) -> None:
        self._server = server
        self._engine = engine
        self.halfway: str | None = None

    def ask(self, operation: str, options: Options) -> Result | None:
        """Send a command and take its answer: None unless that is "ok"."""
        flags = self._start(operation)
        if flags is None:
            return None
        body = None
        fields: Dictionary = {"supports": ["load limit"]}
        if operation in WITH_SDP:
            sdp, body = self._sdp()
            if sdp is None:
                self._log("err", "can't extract body from the message")
                return None
            fields["sdp"] = self.halfway or sdp
        if not self._read_flags(flags, options):
            return None
        fields.update(flags.fields)
        self._add_lists(fields, flags, options, body)
        fields["call-id"] = flags.call_id
        via = options.via if options.via not in (None, "none") else flags.via_branch
        if via:
            via = branch.chosen(self._server, via, self._engine.text("extra_id_pv"))
            if not via:
                self._log("err", "can't get Via branch/extra ID")
                return None
            fields["via-branch"] = via
        if not self._add_tags(fields, flags):
            return None
        fields["command"] = flags.operation
        if self._server.since("6.0"):
            is_request = self._server.message.sip.is_request
            fields["sip-message-type"] = "sip_request" if is_request else "sip_reply"
        if flags.words:
            fields["flags"] = list(flags.words)
        if options.via is not None and options.flags is not None:
            fields["rtpp-flags"] = options.flags
        answer = self._engine.ask(flags.call_id, via or "", fields)
        if answer is None or answer.get("result") != "ok":
            return None
        return Result(answer, body)

    def _start(self, operation: str) -> Flags | None:
        """What the message tells, None where it lacks what is needed."""
        sip = self._server.message.sip
        if not sip.call_id or sip.to is None or sip.from_ is None or not sip.from_.tag:
            self._log("err", "can't get Call-Id, To tag or From tag")
            return None
        return Flags(sip.call_id, sip.from_.tag, sip.to.tag, operation != DELETE, operation)

    def _sdp(self) -> tuple[str | None, Body | None]:
        name = self._engine.text("read_sdp_pv")
        if name:
            value = Evaluator(self._server).get(name)
            return (value if isinstance(value, str) else ""), None
        body = find_sdp(self._server.message.sip)
        return (None if body is None else body.text), body

    def _read_flags(self, flags: Flags, options: Options) -> bool:
        if options.via is not None:
            flags.with_to_tag = True
            return options.via == "none" or branch.is_choice(options.via)
        server = self._server
        try:
            Reader(server.since("5.8"), server.since("5.7")).read(options.flags or "", flags)
        except BadFlag as error:
            self._log("err", f"error processing flag {error}")
            return False
        return True

    def _add_lists(
        self, fields: Dictionary, flags: Flags, options: Options, body: Body | None
    ) -> None:
        if body is not None and body.kind == FRAGMENT:
            flags.words.append("fragment")
        if flags.operation in WITH_SDP:
            fields.update(flags.lists)
            if flags.codecs:
                fields["codec"] = flags.codecs
        if flags.transport in TRANSPORTS:
            fields["transport-protocol"] = TRANSPORTS[flags.transport]
        # since 6.0 functions without flags do not tell where the message came from
        if options.via is None and (options.flags is not None or not self._server.since("6.0")):
            fields["received-from"] = self._source(flags.received_from)

    def _source(self, told: str) -> list[Item]:
        address = self._server.message.source.host
        if told:
            try:
                address = str(ipaddress.ip_address(told))
            except ValueError:
                address = self._server.message.source.host
        return ["IP6" if ":" in address else "IP4", address]

    def _add_tags(self, fields: Dictionary, flags: Flags) -> bool:
        """The tags of the sides that the command is about; False where a To tag is missing."""
        request = self._server.message.sip.is_request
        operation, to_tag = flags.operation, flags.to_tag if flags.with_to_tag else ""
        if operation in WHOLE_CALL:
            if flags.directional:
                fields["from-tag"] = flags.from_tag
                if to_tag and self._server.since("5.7"):
                    fields["to-tag"] = to_tag
                if mended(self._server.release, "6.0.6", "6.1.1"):
                    flags.words.append("directional")
            return True
        plain = (operation != "answer") if request else operation in ("answer", DELETE)
        if plain or operation == "connect" or flags.directional:
            fields["from-tag"] = flags.from_tag
            if to_tag:
                fields["to-tag"] = to_tag
            return True
        if not flags.to_tag:
            self._log("err", "No to-tag present")
            return False
        fields["from-tag"], fields["to-tag"] = flags.to_tag, flags.from_tag
        return True

    def _log(self, level: str, text: str) -> None:
        self._server.log_line(level, text)
