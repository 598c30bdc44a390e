"""The tokens of a cfg and of what it includes, after the preprocessor.

Kamailio's scanner (core/cfg.lex) is what it follows: directives count wherever they stand outside
of strings and comments, what an ``#!ifdef`` leaves out is not scanned at all, comments nest,
strings that follow one another are one string, and a sign that it does not know is passed over.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from kemi_app.cfg import directives
from kemi_app.cfg.place import Place
from kemi_app.cfg.preprocessor import Preprocessor, line_end
from kemi_app.cfg.reading import Reading
from kemi_app.cfg.strings import unescape
from kemi_app.cfg.token import Token
from kemi_app.cfg.window import Window
from kemi_app.cfg.words import NUMBERS, reserved

DEPTH: Final = 10
"""How deep files may include one another (MAX_INCLUDE_DEPTH)."""
CHAIN: Final = 512
"""How many defines may stand for one another (MAX_DEFINES)."""

_GROUP: Final = "[0-9a-fA-F]{1,4}"
_NEXT: Final = re.compile(
    r"(?P<blank>(?:[ \t\b\r\n]|\\\n)+)"
    r"|(?P<directive>[#!]!)"
    r"|(?P<comment>#|//)"
    r"|(?P<block>/\*)"
    r"|(?P<string>\")"
    r"|(?P<tick>')"
    r"|(?P<pv>\$)"
    rf"|(?P<ipv6>(?:{_GROUP}:){{7}}{_GROUP}|(?:{_GROUP}:){{1,7}}(?::{_GROUP}){{1,7}}"
    rf"|:(?::{_GROUP}){{1,7}}|(?:{_GROUP}:){{1,7}}:|::)"
    r"|(?P<word>[A-Za-z0-9_]+)"
    r"|(?P<sign>==|=~|!=|\+=|>=|<=|&&|\|\||<<|>>|[=><!&|~^+\-@%,;:*(){}\[\]/.])"
    r"|(?P<other>.)",
    re.DOTALL,
)
_STRING: Final = re.compile(r'"([^"\\]*(?:\\.[^"\\]*)*)"', re.DOTALL)
_TICK: Final = re.compile(r"'([^']*)'")
_BETWEEN: Final = re.compile(r'[ \t\b\r\n]*(?=")')
_NESTING: Final = re.compile(r"/\*|\*/")
_PLAIN_PV: Final = re.compile(r"\$(?:\?|[A-Za-z_]\w*)?", re.ASCII)
_PARENTHESIS: Final = re.compile(r"[()]")
_NUMBER: Final = re.compile(r"0x([0-9a-fA-F]+)|([01]+)b|(0|[1-9][0-9]*)|0([0-7]+)")
_BASES: Final = (16, 2, 10, 8)
_LOADING: Final = frozenset(("loadmodule", "loadmodulex"))


class _TooDeep(Exception):
    """Files include one another without end."""


class Scanner:
    """Reads a cfg and what it includes into tokens; all that it finds is in ``reading``."""

    def __init__(self, reading: Reading) -> None:
        """Add to ``reading``."""
        self.reading = reading
        self._preprocessor = Preprocessor(reading)
        self._reserved = reserved(reading.release)
        self._stack: list[Path] = []
        self._trying = False

    def scan(self, file: Path, text: str) -> None:
        """Scan a cfg and, at the end, look whether something is still open."""
        self._read(file, text)
        self._preprocessor.finish()
        last = self.reading.tokens[-1].place if self.reading.tokens else Place(file, 1, 1)
        self.reading.tokens.append(Token("end", "the end of the file", 0, last, True))

    def _read(self, file: Path, text: str) -> None:
        self.reading.texts.setdefault(file, text)
        self._stack.append(file)
        window = Window(file, text)
        line = 0
        while found := _NEXT.match(window.text, window.position):
            kind, start = found.lastgroup or "", found.start()
            window.position = found.end()
            if kind in ("blank", "other"):
                continue
            if kind == "comment":
                window.position = line_end(window.text, start)
            elif kind == "block":
                self._skip_comment(window, start)
            elif kind == "directive" or (kind == "word" and directives.INCLUDED.match(found[0])):
                if directives.INCLUDED.match(window.text, start):
                    self._include(window, start)
                else:
                    self._preprocessor.follow(window, start)
            elif kind != "word" or not self._expand(window, start, found[0]):
                place = window.place(start)
                self._add(window, start, kind, place, place.line != line)
                line = place.line
        self._stack.pop()

    def _expand(self, window: Window, start: int, word: str) -> bool:
        """Put a define's value in place of its name."""
        define = self.reading.defines.names.get(word)
        if define is None or word in self._reserved or word in NUMBERS or word[0].isdigit():
            return False
        if not window.replace(start, define.value, CHAIN):
            message = f"the define {word} stands for itself: give it another value"
            self.reading.fault(window.place(start), "C001", message)
            self.reading.broken = True
        return True

    def _add(self, window: Window, start: int, kind: str, place: Place, first: bool) -> None:
        text = window.text[start : window.position]
        number = 0
        if kind == "sign":
            kind = text
        elif kind == "word":
            if text in NUMBERS:
                kind, number = "number", NUMBERS[text]
            elif text[0].isdigit():
                kind, number = _count(text)
        elif kind in ("string", "tick"):
            kind, text = "string", self._string(window, start, kind)
        elif kind == "pv":
            text = self._pseudo_variable(window, start, place)
        token = Token(kind, text, number, place, first)
        tokens = self.reading.tokens
        tokens.append(token)
        if kind == "string" and len(tokens) > 1:
            before = tokens[-3] if tokens[-2].kind == "(" and len(tokens) > 2 else tokens[-2]
            if before.kind == "subst" or (before.kind == "word" and before.text in _LOADING):
                self._preprocessor.after_string(token, before)

    def _string(self, window: Window, start: int, kind: str) -> str:
        pattern = _STRING if kind == "string" else _TICK
        pieces: list[str] = []
        at = start
        while True:
            found = pattern.match(window.text, at)
            if not found:
                mark = '"' if kind == "string" else "'"
                message = f"string without end: write the missing {mark}"
                self._lose(window, window.place(at), message)
                break
            pieces.append(unescape(found[1]) if kind == "string" else found[1])
            window.position = found.end()
            between = _BETWEEN.match(window.text, found.end()) if kind == "string" else None
            if not between:
                break
            at = between.end()
        return self._substituted("".join(pieces))

    def _pseudo_variable(self, window: Window, start: int, place: Place) -> str:
        text = window.text
        end = _PLAIN_PV.match(text, start)
        window.position = end.end() if end else start + 1
        if text.startswith("(", window.position):
            depth = 0
            for found in _PARENTHESIS.finditer(text, window.position):
                depth += 1 if found[0] == "(" else -1
                if not depth:
                    window.position = found.end()
                    break
            else:
                message = "pseudo-variable without end: write the missing )"
                self._lose(window, place, message)
        return self._substituted(text[start : window.position])

    def _substituted(self, text: str) -> str:
        for rule in self.reading.substitutions:
            text = rule.apply(text)
        return text

    def _skip_comment(self, window: Window, start: int) -> None:
        depth = 0
        for found in _NESTING.finditer(window.text, start):
            depth += 1 if found[0] == "/*" else -1
            if not depth:
                window.position = found.end()
                return
        message = "comment without end: write */ (comments nest: each /* needs its own)"
        self._lose(window, window.place(start), message)

    def _lose(self, window: Window, place: Place, message: str) -> None:
        """Note what has no end: the rest of the file belongs to it."""
        self.reading.fault(place, "C001", message)
        self.reading.broken = True
        window.position = len(window.text)

    def _include(self, window: Window, start: int) -> None:
        place = window.place(start)
        found = directives.INCLUDING.match(window.text, start)
        if not found:
            message = 'file to include without a name: write it in "quotes"'
            self.reading.fault(place, "C001", message)
            return
        window.position = found.end()
        name = self._substituted(found[2])
        if len(name) < 3 or name[0] != '"' or name[-1] != '"':
            message = f'{found[1]} {name}: the name must be in "quotes", alone and without blanks'
            self.reading.fault(place, "C001", message)
            window.position = line_end(window.text, window.position)
            return
        self._open(found[1] == "import_file", unescape(name[1:-1]), place)

    def _open(self, optional: bool, name: str, place: Place) -> None:
        file = place.file.parent / name
        try:
            if not file.exists() and Path(name).exists():
                file = Path(name)
            text = file.read_bytes().decode("utf-8", "replace")
        except (OSError, ValueError) as error:
            if isinstance(error, FileNotFoundError) and optional:
                self.reading.absent.append(name)
                return
            reason = getattr(error, "strerror", None) or str(error)
            message = f"{file} cannot be read ({reason}): correct the name"
            if not optional:
                message += ", or use import_file, which goes on without the file"
            self.reading.fault(place, "C003", message)
            return
        if len(self._stack) > DEPTH:
            if self._trying:
                raise _TooDeep
            message = f"{name}: more than {DEPTH} files deep: include it from further up"
            self.reading.fault(place, "C002", message)
        elif self._trying or file not in self._stack:
            self._read(file, text)
        else:
            self._try(file, text, place)

    def _try(self, file: Path, text: str, place: Place) -> None:
        """Read a file that is being read already: perhaps a define ends that."""
        before, depth = self.reading.copy(), len(self._stack)
        self._trying = True
        try:
            self._read(file, text)
        except _TooDeep:
            del self._stack[depth:]
            self.reading.back_to(before)
            message = f"{file.name} includes itself without end"
            if file != place.file:
                message += f", through {place.file.name}"
            self.reading.fault(place, "C002", f"{message}: remove this line")
        finally:
            self._trying = False


def _count(text: str) -> tuple[str, int]:
    found = _NUMBER.fullmatch(text)
    if not found or not found.lastindex:
        return "digits", 0
    return "number", int(found[found.lastindex], _BASES[found.lastindex - 1])
