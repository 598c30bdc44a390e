"""KSR.rtpengine: media through rtpengine; what it is asked is in server.rtpengine.commands."""

from __future__ import annotations

from collections.abc import Callable

from fake_ksr import edits
from fake_ksr.context import BRANCH_FAILURE_ROUTE, FAILURE_ROUTE
from fake_ksr.ksr.base import Submodule
from fake_ksr.media import descriptions
from fake_ksr.media.bodies import find_sdp
from fake_ksr.pvars.evaluate import Evaluator
from fake_ksr.pvars.names import UnknownVariable
from fake_ksr.rtpengine import json, statistics
from fake_ksr.rtpengine.calls import Commander, Options, Result
from fake_ksr.tm import replies

MANAGED = ("INVITE", "ACK", "CANCEL", "BYE", "UPDATE", "PRACK")


class RtpEngine(Submodule):
    """The functions of the rtpengine module.

    Each comes without flags (NAME0), with flags that the module reads, and since 6.0 with flags
    that it passes on unread and the branch beside them (NAME2).
    """

    name = "rtpengine"

    def set_rtpengine_set(self, number: int) -> int:
        return 1 if self._server.rtpengine.choose(number) else -1

    def set_rtpengine_set2(self, first: int, second: int) -> int:
        return 1 if self._server.rtpengine.choose(first, second) else -1

    def start_recording(self) -> int:
        return self._simple("start recording", Options())

    def stop_recording(self) -> int:
        return self._simple("stop recording", Options())

    def play_dtmf(self, flags: str) -> int:
        return self._simple("play DTMF", Options(flags))

    def rtpengine_query_v(self, form: str, variable: str) -> int:
        """The answer to a query as JSON in a pseudo-variable: form "j", or "jp" for readers."""
        evaluator = Evaluator(self._server)
        try:
            writable = evaluator.writable(variable)
        except UnknownVariable:
            writable = False
        if not writable:
            self._log("err", f"target pv is not writable: {variable}")
            return -1

        def once(commander: Commander, _more: bool) -> int:
            result = commander.ask("query", Options())
            if result is None or form[:1] not in ("j", "J"):
                return -1
            pretty = form[1:2] in ("p", "P")
            evaluator.set(variable, json.dump(result.answer, pretty))
            return 1

        return self._with_sets(once, 1)

    def _simple(self, operation: str, options: Options) -> int:
        return self._with_sets(
            lambda commander, _more: -1 if commander.ask(operation, options) is None else 1, 1
        )

    def _with_statistics(self, operation: str, options: Options) -> int:
        return self._with_sets(
            lambda commander, _more: self._told(commander, operation, options), 1
        )

    def _told(self, commander: Commander, operation: str, options: Options) -> int:
        """A command whose answer has statistics."""
        result = commander.ask(operation, options)
        if result is None:
            return -1
        statistics.tell(self._server, result.answer)
        return 1

    def _offer(self, _operation: str, options: Options) -> int:
        return self._with_sets(
            lambda commander, more: self._exchange(commander, "offer", options, more), 1
        )

    def _answer(self, _operation: str, options: Options) -> int:
        return self._with_sets(
            lambda commander, more: self._exchange(commander, "answer", options, more), 2
        )

    def _manage(self, _operation: str, options: Options) -> int:
        return self._with_sets(lambda commander, _more: self._do_due(commander, options), 1)

    def _with_sets(self, once: Callable[[Commander, bool], int], direction: int) -> int:
        """Do it with the set chosen, or with one after the other."""
        engine = self._server.rtpengine
        commander = Commander(self._server, engine)
        if not engine.turn_to(direction):
            return -1
        more = engine.two
        result = once(commander, more)
        if result < 0 or not more:
            return result
        if not engine.turn_to(3 - direction):
            return -1
        return once(commander, False)

    def _exchange(self, commander: Commander, operation: str, options: Options, more: bool) -> int:
        """An offer or answer: the SDP in the message gives way to that in the answer."""
        result = commander.ask(operation, options)
        new = None if result is None else result.answer.get("sdp")
        if result is None or not isinstance(new, str):
            self._log("err", "failed to extract sdp body from proxy reply")
            return -1
        if more:
            commander.halfway = new
            return 1
        name = self._text("write_sdp_pv")
        if name and not Evaluator(self._server).set(name, new):
            return -1
        both = self._number("write_sdp_pv_mode", 0) and self._server.since("6.0")
        if not name or both:
            return self._replace(result, new)
        return 1

    def _replace(self, result: Result, new: str) -> int:
        msg = self._msg
        start, length, field = msg.sip.body_start, len(msg.sip.body), None
        body = result.body
        if body is None and self._server.since("5.8"):
            body = find_sdp(msg.sip)
            if body is None:
                return -1
        if body is not None:
            start, length, field = body.start, len(body.text), body.length_field
        if field is not None and self._server.since("5.8"):
            edits.edit(msg, field[0], field[1], str(len(new)))
        edits.edit(msg, start, length, new)
        return 1

    def _do_due(self, commander: Commander, options: Options) -> int:
        """What is due with the media, by method and message."""
        msg, context = self._msg, self._context
        if context.route_type == BRANCH_FAILURE_ROUTE:
            return 1
        method = msg.sip.cseq[1]
        if method not in MANAGED:
            return -1
        if method in ("BYE", "CANCEL"):
            return self._told(commander, "delete", options)
        has_sdp = msg.sdp_body or self._has_sdp()
        if not msg.sip.is_request:
            if msg.sip.status >= 300:
                return self._told(commander, "delete", options)
            if not has_sdp:
                return -1
            cell = replies.current_transaction(self._server)
            late = cell is not None and not cell.request.sdp_body and method != "UPDATE"
            return self._exchange(commander, "offer" if late else "answer", options, False)
        if not has_sdp:
            return -1
        if method in ("ACK", "PRACK"):
            return self._exchange(commander, "answer", options, False)
        if method == "INVITE":
            msg.sdp_body = True
            cell = replies.current_transaction(self._server)
            if cell is not None:
                cell.request.sdp_body = True
            if context.route_type == FAILURE_ROUTE:
                return self._told(commander, "delete", options)
        return self._exchange(commander, "offer", options, False)

    def _has_sdp(self) -> bool:
        body = find_sdp(self._msg.sip)
        return body is not None and descriptions.parse(body) is not None


_Run = Callable[[RtpEngine, str, Options], int]
_KINDS: dict[str, tuple[_Run, str]] = {
    "block_dtmf": (RtpEngine._simple, "block DTMF"),
    "unblock_dtmf": (RtpEngine._simple, "unblock DTMF"),
    "block_media": (RtpEngine._simple, "block media"),
    "unblock_media": (RtpEngine._simple, "unblock media"),
    "silence_media": (RtpEngine._simple, "silence media"),
    "unsilence_media": (RtpEngine._simple, "unsilence media"),
    "play_media": (RtpEngine._simple, "play media"),
    "stop_media": (RtpEngine._simple, "stop media"),
    "start_forwarding": (RtpEngine._simple, "start forwarding"),
    "stop_forwarding": (RtpEngine._simple, "stop forwarding"),
    "rtpengine_query": (RtpEngine._with_statistics, "query"),
    "rtpengine_delete": (RtpEngine._with_statistics, "delete"),
    "rtpengine_offer": (RtpEngine._offer, "offer"),
    "rtpengine_answer": (RtpEngine._answer, "answer"),
    "rtpengine_connect": (RtpEngine._simple, "connect"),
    "rtpengine_manage": (RtpEngine._manage, ""),
}


def _add(name: str, run: _Run, operation: str) -> None:
    def without(self: RtpEngine) -> int:
        return run(self, operation, Options())

    def with_flags(self: RtpEngine, flags: str) -> int:
        return run(self, operation, Options(flags))

    def with_branch(self: RtpEngine, flags: str, via: str) -> int:
        return run(self, operation, Options(flags, via))

    if name != "play_media":
        setattr(RtpEngine, f"{name}0", without)
    setattr(RtpEngine, name, with_flags)
    setattr(RtpEngine, f"{name}2", with_branch)


for _name, (_run, _operation) in _KINDS.items():
    _add(_name, _run, _operation)
