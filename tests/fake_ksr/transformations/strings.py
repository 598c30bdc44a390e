"""The class "s": parts of texts, and what is made of them (pv_trans.c, tr_eval_string)."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable
from dataclasses import replace

from fake_ksr.errors import NotSimulated
from fake_ksr.hashes import core_hash
from fake_ksr.pvars.values import CannotBe, Val, whole
from fake_ksr.transformations.call import Call
from fake_ksr.transformations.codes import CODES, decode_base58

BUFFER_SIZE = 65536
BLANKS = " \t\r\n"
PAIRS = ("()", "[]", "{}", "<>")
_LOWER = {one: one + 32 for one in range(ord("A"), ord("Z") + 1)}
_UPPER = {small: large for large, small in _LOWER.items()}


def bits(call: Call) -> int:
    """How wide numbers are."""
    return 64 if call.ev.server.since("5.7") else 32


def parse_number(text: str, width: int) -> int | None:
    """The number that a whole text is, nothing being 0; None where it is none or does not fit."""
    digits = text[1:] if text[:1] in ("+", "-") else text
    if digits and not (digits.isascii() and digits.isdigit()):
        return None
    number = int(digits or "0")
    number = -number if text.startswith("-") else number
    return number if -(1 << width - 1) <= number < 1 << width - 1 else None


def _int(call: Call) -> Val:
    value = call.value
    if value.is_number:
        return replace(value, typed=True)
    number = parse_number(value.text, bits(call))
    if number is None:
        raise CannotBe
    return replace(value, number=number, is_number=True, typed=True)


def _numeric(call: Call) -> Val:
    return Val("".join(sign for sign in call.text if "0" <= sign <= "9"))


def _substr(call: Call) -> Val:
    """A negative start counts from the end, length 0 takes the rest; else it must be inside."""
    text, start, length = call.text, call.number(0), call.number(1)
    if length < 0 or start >= len(text) or -start > len(text):
        raise CannotBe
    begin = start if start >= 0 else len(text) + start
    return Val(text[begin : begin + length] if length else text[begin:])


def _select(call: Call) -> Val:
    index, pieces = call.number(0), call.text.split(call.string(1))
    return Val(pieces[index] if -len(pieces) <= index < len(pieces) else "")


def _strip(call: Call) -> Val:
    return Val(call.text[max(call.number(0), 0) :])


def _strip_tail(call: Call) -> Val:
    text = call.text
    return Val(text[: max(len(text) - max(call.number(0), 0), 0)])


def _strip_to(call: Call) -> Val:
    sign, text = call.sign(0), call.text
    return Val(text[text.index(sign) :] if sign in text else "")


def _replaced(call: Call, old: str, new: str, behind: str) -> Val:
    if old:
        return Val(call.text.replace(old, new))
    if behind in call.text:
        raise NotSimulated(f"the empty text in {{s.{call.rule.call}}}: it never ends", "…")
    return Val(call.text)


def _replace(call: Call) -> Val:
    return _replaced(call, call.string(0), call.string(1), ",")


def _remove(call: Call) -> Val:
    old = call.string(0)
    if isinstance(call.rule.arguments[0], str):
        old = _unescaped(old)
    return _replaced(call, old, "", "}")


def _unescaped(text: str) -> str:
    made, at = [], 0
    while at < len(text):
        if text[at] == "\\" and at + 1 < len(text):
            at += 1
            made.append({"n": "\n", "r": "\r", "t": "\t"}.get(text[at], text[at]))
        else:
            made.append(text[at])
        at += 1
    return "".join(made)


def _prefixes(quote: str, more: int) -> Callable[[Call], Val]:
    def done(call: Call) -> Val:
        text = call.text
        most, longest = call.number(0) if call.has(0) else 0, len(text)
        if 0 < most < longest:
            longest = most
        if longest * (longest // 2 + more) > BUFFER_SIZE - 1:
            raise CannotBe
        return Val(",".join(quote + text[:length] + quote for length in range(1, longest + 1)))

    return done


def _count(call: Call) -> Val:
    return whole(call.text.count(call.sign(0)))


def _before(call: Call) -> Val:
    return call.value.keeping(call.text.partition(call.sign(0))[0])


def _after(call: Call) -> Val:
    return call.value.keeping(call.text.partition(call.sign(0))[2])


def _at_the_end(call: Call) -> str:
    """The text, where it ends in the sign; else Kamailio looks for it behind the text."""
    text, sign = call.text, call.sign(0)
    if not text.endswith(sign):
        raise NotSimulated(f"{{s.{call.rule.call}}} of a text that does not end in {sign}", "…")
    return text


def _rbefore(call: Call) -> Val:
    return call.value.keeping(_at_the_end(call)[:-1])


def _rafter(call: Call) -> Val:
    _at_the_end(call)
    return call.value.keeping("")


def _core_hash(call: Call) -> Val:
    size = call.number(0) & 0xFFFFFFFF if call.has(0) else 0
    found = core_hash(call.text)
    return Val(str(found & size - 1 if size else found))


def _time(call: Call) -> Val:
    number = call.value.number
    if not call.value.is_number:
        text = call.value.text
        signed = call.ev.server.since("5.8")
        found = parse_number(text, 64)
        if found is None or (text[:1] in ("+", "-") and not signed):
            raise CannotBe
        number = found
    form = call.string(0)
    return Val(time.strftime(form, time.localtime(number)) if form else "", number)


def _unquote(call: Call) -> Val:
    text = call.text
    if len(text) < 2:
        return call.value
    quoted = text[0] == text[-1] and text[0] in "\"'"
    return call.value.keeping(text[1:-1] if quoted else text)


def _unbracket(call: Call) -> Val:
    text = call.text
    if len(text) < 2:
        return call.value
    return call.value.keeping(text[1:-1] if text[0] + text[-1] in PAIRS else text)


def _lines(filler: str) -> Callable[[Call], Val]:
    """It breaks only between the first signs, and long indents overwrite what is to come."""

    def done(call: Call) -> Val:
        text, width, indent = call.text, call.number(0), call.number(1)
        if width <= 0 or indent < 0:
            raise CannotBe
        if len(text) + len(text) // width * (2 + indent) > BUFFER_SIZE - 2:
            raise CannotBe
        overwriting = indent >= len(text)
        made = [*text, "\0"] if overwriting else []
        end = 0
        for at, sign in enumerate(text):
            wanted = f"\r\n{filler * indent}" if 0 < at < width else ""
            made[end : end + len(wanted)] = wanted
            end += len(wanted)
            made[end : end + 1] = made[at] if overwriting else sign
            end += 1
        return call.value.keeping("".join(made[:end]))

    return done


def _base58(call: Call) -> Val:
    """Until 6.0 there is one NUL more behind it, and one for each 1 at the beginning."""
    text = call.text
    decoded = decode_base58(text)
    if call.ev.server.since("6.0"):
        return Val(decoded.partition("\0")[0])
    return Val(decoded + "\0" * (1 + len(text) - len(text.lstrip("1"))))


def _made(change: Callable[[str], str]) -> Callable[[Call], Val]:
    return lambda call: Val(change(call.text))


def _kept(change: Callable[[str], str]) -> Callable[[Call], Val]:
    return lambda call: call.value.keeping(change(call.text))


def _digest(name: str) -> Callable[[Call], Val]:
    return lambda call: Val(
        hashlib.new(name, call.text.encode("latin-1"), usedforsecurity=False).hexdigest()
    )


STRINGS: dict[str, Callable[[Call], Val]] = {
    "len": lambda call: whole(len(call.text)),
    "int": _int,
    "numeric": _numeric,
    "substr": _substr,
    "select": _select,
    "strip": _strip,
    "striptail": _strip_tail,
    "stripto": _strip_to,
    "replace": _replace,
    "rm": _remove,
    "prefixes": _prefixes("", 3),
    "prefixes.quoted": _prefixes("'", 1),
    "count": _count,
    "before": _before,
    "after": _after,
    "rbefore": _rbefore,
    "rafter": _rafter,
    "corehash": _core_hash,
    "ftime": _time,
    "unquote": _unquote,
    "unbracket": _unbracket,
    "fmtlines": _lines(" "),
    "fmtlinet": _lines("\t"),
    "md5": _digest("md5"),
    "sha256": _digest("sha256"),
    "sha384": _digest("sha384"),
    "sha512": _digest("sha512"),
    "tolower": _made(lambda text: text.translate(_LOWER)),
    "toupper": _made(lambda text: text.translate(_UPPER)),
    "rmws": _made(lambda text: "".join(sign for sign in text if sign not in BLANKS)),
    "decode.base58": _base58,
    "trim": _kept(lambda text: text.strip(BLANKS)),
    "ltrim": _kept(lambda text: text.lstrip(BLANKS)),
    "rtrim": _kept(lambda text: text.rstrip(BLANKS)),
    **{name: _made(change) for name, change in CODES.items()},
}
