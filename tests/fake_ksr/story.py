"""What became of messages on their way through the routes, as text and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fake_ksr import sipfile, trail
from fake_ksr.calls import Call, Sent
from fake_ksr.errors import NotSimulated
from fake_ksr.message import parse_message
from fake_ksr.network import Endpoint
from fake_ksr.server import FakeKamailio
from fake_ksr.trail import Passed


@dataclass
class Chapter:
    """One message, and what came of it."""

    file: Path
    source: Endpoint
    text: str
    path: list[Passed] = field(default_factory=list)
    sent: list[Sent] = field(default_factory=list)
    log: list[tuple[str, str]] = field(default_factory=list)
    accepted: bool = False

    @property
    def first_line(self) -> str:
        """The first line of the message."""
        return self.text.partition("\r\n")[0]


class Teller:
    """Runs messages through the routes of a server, and keeps what came of each."""

    def __init__(self, server: FakeKamailio, source: Endpoint) -> None:
        self.server = server
        server.trail.every_function = True
        self.source = source
        self.chapters: list[Chapter] = []
        self._ended: list[Sent] = []

    def play(self, file: Path, text: str) -> None:
        """Run one message; raises NotSimulated, naming file and route, where the script asks
        for what the fake does not do."""
        text, source = self._arriving(text)
        server = self.server
        chapter = Chapter(file, source, text)
        self.chapters.append(chapter)
        events, sent, log = len(server.trail.events), len(server.sent), len(server.log)
        try:
            call = self._received(text, source)
            chapter.accepted = call.accepted
        except NotSimulated as error:
            raise MissingFunction(f"{file}: {self._place(error)}", error) from error
        finally:
            chapter.path = server.trail.events[events:]
            chapter.sent, chapter.log = server.sent[sent:], server.log[log:]

    def _received(self, text: str, source: Endpoint) -> Call:
        where = (source.host, source.port)
        return self.server.receive(text.encode("latin-1"), where, proto=source.proto)

    def _arriving(self, text: str) -> tuple[str, Endpoint]:
        """A message as it comes in and from where: a reply from whom its request was sent to."""
        parsed = parse_message(text)
        if parsed is None or parsed.is_request:
            return text, self.source
        waiting = [
            one
            for one in self.server.sent
            if one.sip.is_request and not one.retransmission and one not in self._ended
        ]
        text, request = sipfile.answered_by(text, waiting)
        if request is None:
            return text, self.source
        if sipfile.is_final(text):
            self._ended.append(request)
        return text, request.destination

    def _place(self, error: NotSimulated) -> str:
        """The route, and the call in it, that asked for what is not simulated."""
        for call in reversed(self.server.calls):
            if call.error is error:
                arguments = ", ".join(map(repr, call.args))
                return f"in {call.route}: {call.name}({arguments})"
        return f"in {self.server.context.route or 'the core'}"


class MissingFunction(Exception):
    """The script asked for what is not simulated; says where, and what to do."""

    def __init__(self, place: str, error: NotSimulated) -> None:
        if error.name.startswith("KSR."):
            remedy = f"give its answer with --answer '{error.name}=1'"
        else:
            remedy = f"in a test, script its answer: {error.example.partition('  #')[0]}"
        super().__init__(f"{place}: {error.name} is not simulated: {remedy}")


def as_text(teller: Teller) -> Iterator[str]:
    """The ladder, then for each message its path with the KSR calls, and what was sent."""
    yield teller.server.ladder().lstrip("\n")
    for chapter in teller.chapters:
        yield f"\n=== {chapter.file}: {chapter.first_line}"
        yield trail.draw(chapter.path) or "no route was run"
        if not chapter.accepted:
            yield "Kamailio could not read this message"
        if not chapter.sent:
            yield "\n--- nothing was sent"
        for one in chapter.sent:
            yield f"\n--- sent to {one.destination}"
            yield readable(one.text).replace("\r\n", "\n").rstrip("\n")


def as_json(teller: Teller, error: str = "") -> str:
    """The same for tools."""
    server = teller.server
    return json.dumps(
        {
            "release": server.release,
            "cfg": str(server.config.path),
            "script": str(server.sandbox.script),
            "messages": [_chapter(chapter) for chapter in teller.chapters],
            "log": _log(server.log),
            "error": error or None,
        },
        indent=1,
        default=repr,
    )


def _chapter(chapter: Chapter) -> dict[str, object]:
    return {
        "file": str(chapter.file),
        "source": str(chapter.source),
        "message": readable(chapter.text),
        "accepted": chapter.accepted,
        "path": [_passed(one) for event in chapter.path for one in event.inside],
        "sent": [_sent(one) for one in chapter.sent],
        "log": _log(chapter.log),
    }


def _passed(passed: Passed) -> dict[str, object]:
    told: dict[str, object] = {"kind": passed.kind, "name": passed.name}
    if passed.call is not None:
        told["args"] = list(passed.call.args)
        told["result"] = passed.call.result
        if passed.call.error is not None:
            told["error"] = repr(passed.call.error)
    if passed.inside:
        told["inside"] = [_passed(one) for one in passed.inside]
    return told


def _sent(sent: Sent) -> dict[str, object]:
    return {
        "at": sent.at,
        "from": str(sent.source),
        "to": str(sent.destination),
        "method": sent.method,
        "status": sent.status or None,
        "message": readable(sent.text),
    }


def _log(lines: Sequence[tuple[str, str]]) -> list[dict[str, str]]:
    return [{"level": level, "text": readable(text)} for level, text in lines]


def readable(text: str) -> str:
    """Wire text as characters; bytes that are no UTF-8 are escaped."""
    try:
        return text.encode("latin-1").decode("utf-8", "backslashreplace")
    except UnicodeEncodeError:
        return text
