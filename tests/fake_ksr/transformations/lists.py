"""The classes "param" and "line": lists of parameters, lines of a text."""

from __future__ import annotations

from fake_ksr.params import parse_params
from fake_ksr.pvars.values import CannotBe, Val, whole
from fake_ksr.transformations.call import Call


def parameter(call: Call) -> Val:
    """Something of a list of parameters (tr_eval_paramlist)."""
    value, name = call.value, call.rule.call
    if not value.is_text or not value.text:
        raise CannotBe
    separator = _separator(call)
    text = value.text
    if len(text) > 1 and text.endswith(separator):
        text = text[:-1]
    found = parse_params(text, separator)
    if found is None:
        raise CannotBe
    if name == "count":
        return whole(len(found))
    if name in ("value", "in"):
        wanted = call.string(0).lower()
        # the last one counts
        values = [value for one, value in reversed(found) if one.lower() == wanted]
        return whole(int(bool(values))) if name == "in" else Val(values[0] if values else "")
    index = call.number(0)
    if not -len(found) <= index < len(found):
        return Val("")
    return Val(found[index][1 if name == "valueat" else 0])


def _separator(call: Call) -> str:
    if call.rule.call == "count":
        return call.string(0)[0] if call.has(0) else ";"
    if not call.has(1):
        return ";"
    given = call.rule.arguments[1]
    if not isinstance(given, str) or len(given) != 1:
        raise CannotBe
    return given


def line(call: Call) -> Val:
    """A line of a text, or how many there are (tr_eval_line); also a number is text then."""
    value = call.value
    if not value.is_text or not value.text:
        raise CannotBe
    text = value.text
    if call.rule.call == "count":
        count = text.count("\n") + (not text.endswith("\n"))
        return Val(str(count), count)
    if call.rule.call == "sw":
        found = _starting_with(text, call.string(0))
    else:
        index = call.number(0)
        found = _from_start(text, index) if index >= 0 else _from_end(text, -index)
    return value.keeping(found.removesuffix("\r"))


def _starting_with(text: str, start: str) -> str:
    at = 0
    while 0 <= at <= len(text) - len(start):
        if text.startswith(start, at):
            return _up_to_line_end(text, at, at + len(start))
        end = text.find("\n", at)
        at = end + 1 if end >= 0 else -1
    return ""


def _from_start(text: str, index: int) -> str:
    at = 0
    for _ in range(index):
        end = text.find("\n", at)
        if end < 0:
            return ""
        at = end + 1
    return _up_to_line_end(text, at, at)


def _up_to_line_end(text: str, start: int, search: int) -> str:
    end = text.find("\n", search)
    return text[start : end if end >= 0 else len(text)]


def _from_end(text: str, wanted: int) -> str:
    """The wanted one from behind; after an empty line that one's end belongs to it."""
    last = len(text) - 1
    if text[last] == "\n":
        last -= 1
    before = _line_break_before(text, last)
    number = 1
    while number < wanted and before is not None:
        last = before
        before = _line_break_before(text, last)
        number += 1
    if number != wanted:
        return ""
    if before is None:
        return text[: last + 1]
    start = before + 2
    length = last - before - 1
    return text[start : start + max(length, 0)]


def _line_break_before(text: str, at: int) -> int | None:
    """One before the last line break before a place."""
    found = text.rfind("\n", 0, max(at, 0))
    return found - 1 if found >= 0 else None
