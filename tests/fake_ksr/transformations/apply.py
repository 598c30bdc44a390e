"""Transformations of values, class by class."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from fake_ksr.errors import NotSimulated
from fake_ksr.pvars.values import CannotBe, Val, whole
from fake_ksr.transformations.addresses import name_addr, to_body
from fake_ksr.transformations.call import Call
from fake_ksr.transformations.codes import escape_common
from fake_ksr.transformations.lists import line, parameter
from fake_ksr.transformations.rules import Rule
from fake_ksr.transformations.strings import STRINGS
from fake_ksr.transformations.uris import alias, socket_part, uri_part

if TYPE_CHECKING:
    from fake_ksr.pvars.evaluate import Evaluator

SUBSTITUTED = 8191
"""The longest text, and the longest result, of a substitution."""
SQL_TEXT = 1023
NOTHING = {
    "sql": {"val": Val("NULL"), "val.int": Val("0"), "val.str": Val("''")},
    "val": {"n0": whole(0), "ne": Val(""), "json": Val(""), "jsonqe": Val('""')},
}
"""What is made of no value."""


def transform(ev: Evaluator, value: Val | None, rule: Rule) -> Val | None:
    """What a transformation makes of a value; raises CannotBe where it makes nothing of it."""
    if value is None:
        if rule.family not in NOTHING:
            raise CannotBe
        return NOTHING[rule.family][rule.call]
    return FAMILIES[rule.family](Call(ev, value, rule))


def _string(call: Call) -> Val:
    return STRINGS[call.rule.call](call)


def _sql(call: Call) -> Val:
    """A value as it stands in SQL (module sqlops)."""
    value = call.value
    if value.typed or not value.is_text:
        return Val(str(value.number), value.number)
    if len(value.text) > SQL_TEXT:
        raise CannotBe
    return Val(f"'{escape_common(value.text)}'")


def _url(call: Call) -> Val:
    """The parts of an HTTP request's URL (module xhttp)."""
    path, _, query = call.text.partition("?")
    return replace(call.value, text=path if call.rule.call == "path" else query, is_text=True)


def _regex(call: Call) -> Val:
    """A substitution as in sed (module textops); without a match all stays as it is."""
    from fake_ksr.substitution import BadSubstitution, Substitution

    text = call.value.text
    if not call.value.is_text or not text or len(text) >= SUBSTITUTED:
        raise CannotBe
    try:
        changed = Substitution(call.ev.server, call.string(0)).changed(text)
    except BadSubstitution as error:
        raise CannotBe from error
    if changed is None:
        return call.value
    if len(changed) >= SUBSTITUTED:
        raise CannotBe
    return Val(changed)


def _value(call: Call) -> Val:
    """A value as it is, or as in JSON: with jsonqe quoted, but only where something is escaped."""
    value, name = call.value, call.rule.call
    if name in ("n0", "ne") or not value.is_text or (name == "jsonqe" and value.typed):
        return value
    if not value.text.isascii():
        raise NotSimulated(f"{{val.{name}}} of text that is not ASCII", "do not ask for it")
    escaped = json.dumps(value.text)[1:-1]
    if escaped == value.text:
        return value
    return replace(value, text=f'"{escaped}"' if name == "jsonqe" else escaped)


FAMILIES: dict[str, Callable[[Call], Val]] = {
    "s": _string,
    "uri": uri_part,
    "param": parameter,
    "nameaddr": name_addr,
    "tobody": to_body,
    "line": line,
    "urialias": alias,
    "sock": socket_part,
    "sql": _sql,
    "url": _url,
    "re": _regex,
    "val": _value,
}
