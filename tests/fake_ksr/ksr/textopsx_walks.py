"""KSR.textopsx: walks over the headers, and over the lines of the body."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fake_ksr import edits
from fake_ksr.errors import NotSimulated
from fake_ksr.fields import Header
from fake_ksr.ksr.base import Submodule, XVal
from fake_ksr.message import SipMessage
from fake_ksr.releases import mended

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

MOST = 4
LONGEST_NAME = 31


@dataclass
class HeaderWalk:
    """Where a walk over headers stands: `at` and `before` are numbers of headers of `sip`."""

    sip: SipMessage | None = None
    at: int | None = None
    before: int | None = None
    ended: bool = False


@dataclass
class LineWalk:
    """Where a walk over lines stands: the line from `start` on, `length` characters long."""

    sip: SipMessage | None = None
    start: int | None = None
    length: int = 0
    ended: bool = False


class TextOpsXWalks(Submodule):
    """The iterators of the textopsx module; a process has room for four names of each kind."""

    def __init__(self, server: FakeKamailio) -> None:
        super().__init__(server)
        self._header_walks: dict[str, HeaderWalk] = {}
        self._line_walks: dict[str, LineWalk] = {}

    # --- headers ---

    def hf_iterator_start(self, name: str) -> int:
        if not self._may_start(name, name in self._header_walks, len(self._header_walks)):
            return -1
        if name:
            self._header_walks[name] = HeaderWalk()
        return 1

    def hf_iterator_next(self, name: str) -> int:
        walk = self._header_walk(name)
        if walk is None or walk.ended:
            return -1
        sip = self._msg.sip
        if walk.at is None:
            walk.sip, walk.at = sip, 0
        else:
            self._same(walk.sip)
            walk.before, walk.at = walk.at, walk.at + 1
        if walk.at >= len(sip.headers):
            walk.at, walk.ended = None, True
            return -1
        return 1

    def hf_iterator_prev(self, name: str) -> int:
        walk = self._header_walk(name)
        if walk is None or walk.ended:
            return -1
        if walk.before is None:
            return self.hf_iterator_start(name)
        self._same(walk.sip)
        if walk.before != walk.at:
            walk.at = walk.before
            return 1
        # it looks for the header two in front, where there are two more
        last = len(self._msg.sip.headers) - 1
        if walk.at is not None and 2 <= walk.at <= last:
            walk.at, walk.before = walk.at - 1, walk.at - 2
            return 1
        if walk.at is not None and walk.at == last > 0:
            walk.at, walk.before = walk.at - 1, None
            return 1
        return self.hf_iterator_start(name)

    def hf_iterator_end(self, name: str) -> int:
        walk = self._header_walk(name)
        if walk is None:
            return -1
        walk.at, walk.ended = None, False
        return 1

    def hf_iterator_rm(self, name: str) -> int:
        header = self._header(name)
        if header is None:
            return -1
        self._msg.lumps.delete(header.start, header.end - header.start)
        return 1

    def hf_iterator_append(self, name: str, text: str) -> int:
        header = self._header(name)
        if header is None:
            return -1
        self._msg.lumps.insert(header.end, text)
        return 1

    def hf_iterator_insert(self, name: str, text: str) -> int:
        header = self._header(name)
        if header is None:
            return -1
        self._msg.lumps.insert(header.start, text)
        return 1

    def hf_iterator_hname(self, name: str) -> XVal:
        header = self._header(name)
        return None if header is None else header.name

    def hf_iterator_hbody(self, name: str) -> XVal:
        header = self._header(name)
        return None if header is None else header.body

    def _header_walk(self, name: str) -> HeaderWalk | None:
        walk = self._header_walks.get(name)
        if walk is None:
            self._log("err", f"iterator not available [{name}]")
        return walk

    def _header(self, name: str) -> Header | None:
        """The header at which a walk stands."""
        walk = self._header_walk(name)
        if walk is None or walk.at is None:
            return None
        return self._same(walk.sip).headers[walk.at]

    # --- lines of the body ---

    def bl_iterator_start(self, name: str) -> int:
        if not self._may_start(name, name in self._line_walks, len(self._line_walks)):
            return -1
        if name:
            self._line_walks[name] = LineWalk(self._msg.sip)
        return 1

    def bl_iterator_next(self, name: str) -> int:
        walk = self._line_walk(name)
        if walk is None or walk.ended:
            return -1
        if walk.sip is None:
            walk.ended = True
            return -1
        sip = self._same(walk.sip)
        start = sip.body_start if walk.start is None else walk.start + walk.length
        if start >= len(sip.text):
            walk.start, walk.length, walk.ended = None, 0, True
            return -1
        end = sip.text.find("\n", start)
        if end < 0 and mended(self._server.release, "6.0.7", "6.1.3"):
            end = len(sip.text) - 1
        elif end < 0:
            end = len(sip.text)  # with the NUL character that ends the buffer
        walk.start, walk.length = start, end + 1 - start
        return 1

    def bl_iterator_end(self, name: str) -> int:
        walk = self._line_walk(name)
        if walk is None:
            return -1
        self._line_walks[name] = LineWalk()
        return 1

    def bl_iterator_rm(self, name: str) -> int:
        return self._edit_line(name, "", removing=True)

    def bl_iterator_append(self, name: str, text: str) -> int:
        return self._edit_line(name, text, after=True)

    def bl_iterator_insert(self, name: str, text: str) -> int:
        return self._edit_line(name, text)

    def bl_iterator_value(self, name: str) -> XVal:
        line = self._line(name)
        if line is None:
            return None
        text = f"{self._msg.sip.text}\0"
        return text[line[0] : line[1]]

    def _line_walk(self, name: str) -> LineWalk | None:
        walk = self._line_walks.get(name)
        if walk is None:
            self._log("err", f"iterator not available [{name}]")
        return walk

    def _line(self, name: str) -> tuple[int, int] | None:
        """Start and end of the line at which a walk stands."""
        walk = self._line_walk(name)
        if walk is None or walk.start is None:
            return None
        self._same(walk.sip)
        return walk.start, walk.start + walk.length

    def _edit_line(
        self, name: str, text: str, *, after: bool = False, removing: bool = False
    ) -> int:
        line = self._line(name)
        if line is None or ((after or removing) and line[1] > len(self._msg.sip.text)):
            return -1
        start, end = line
        edits.edit(self._msg, end if after else start, end - start if removing else 0, text)
        return 1

    # --- both ---

    def _may_start(self, name: str, known: bool, count: int) -> bool:
        if known or (count < MOST and len(name) <= LONGEST_NAME):
            return True
        self._log("err", f"no iterator available, or name too big [{name}]")
        return False

    def _same(self, sip: SipMessage | None) -> SipMessage:
        """The message of a walk: where it is another by now, Kamailio reads freed memory."""
        if sip is None or sip is not self._msg.sip:
            raise NotSimulated(
                "a walk of KSR.textopsx that began in another message (memory that was freed)",
                'kamailio.script("KSR.textopsx.hf_iterator_next", -1)',
            )
        return sip
