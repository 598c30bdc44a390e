"""The KEMI functions and what they do with their parameters, data/functions.json.

Signatures and words are those of kemi_app/stubs; where the words do not say in which routes a
function may run, the native function of the same name does (Kamailio 5.6).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from kemi_app.check.known import Row, filled, lasts, table

ROUTES: Final = {
    "q": "request",
    "b": "branch",
    "f": "failure",
    "F": "branch_failure",
    "o": "onreply",
    "r": "reply",
    "s": "onsend",
    "c": "received",
    "p": "pre_routing",
    "e": "event",
    "i": "init",
}
"""The kinds of route by their letters in the data: ``onreply`` is the handler that t_on_reply()
names, ``reply`` is ksr_reply_route, ``init`` is mod_init and child_init."""

ROLES: Final = {
    "format": "text in which Kamailio replaces pseudo-variables",
    "subst": "/expression/replacement/flags, pseudo-variables replaced in the replacement",
    "pv": "name of a pseudo-variable, with its $",
    "pv_write": "name of a pseudo-variable that is set",
    "header": "whole header lines, each with CRLF at its end",
    "header_name": "name of a header",
    "header_field": "name of a header, with index or parameter",
    "body": "body of a message",
    "content_type": "value of Content-Type",
    "sql": "SQL text, taken as it is",
    "sql_format": "SQL text in which Kamailio replaces pseudo-variables",
    "shell": "shell command",
    "reply_code": "status code of a reply",
    "reason": "reason phrase of a reply",
    "method": "SIP method",
    "uri": "SIP URI",
    "log": "text that is written to the log as it is",
    "flag": "number of a message flag, 0 to 31",
    "branch_flag": "number of a branch flag, 0 to 31",
    "script_flag": "number of a script flag, 0 to 31",
    "xflag": "number of an extended flag",
    "regex": "regular expression",
    "handler:branch": "name of the method that t_on_branch() sets",
    "handler:onreply": "name of the method that t_on_reply() sets",
    "handler:failure": "name of the method that t_on_failure() sets, or that goes on later",
    "handler:branch_failure": "name of the method that t_on_branch_failure() sets",
    "handler:request": "name of a method that another process runs",
    "xavp": "name of an XAVP, without $",
    "seconds": "seconds that the worker waits, or after which it goes on",
}
"""What a parameter can be, besides plain."""


@dataclass(frozen=True)
class KemiFunction:
    """One KEMI function as one module exports it."""

    path: str
    """In Python without KSR: ``tm.t_relay``, ``is_INVITE``."""
    returns: str
    """KEMI's kind: int, bool, none, str or xval."""
    kinds: tuple[str, ...]
    """int, long or str of each parameter."""
    params: tuple[str, ...]
    """The parameters' names."""
    module: str
    """The module to load; ``core`` needs none; empty: not known."""
    since: str
    """The first release with it."""
    until: str
    """The last one."""
    gives: str
    """code (an int: 1 or more says yes, -1 or less no), zero (0 says yes), value (a plain
    number), bool, none, str, or an xval's types: ``int | str | None``."""
    can_be_none: bool
    """An xval that can be None."""
    never_zero: bool | None
    """Whether a code can never be 0; None: not known, or it is no code."""
    routes: frozenset[str] | None
    """The kinds of route in which it may run; None: not known."""
    surely: bool
    """Whether the routes were read in the function itself; False: only in the native export."""
    roles: tuple[str, ...]
    """What each parameter is (a key of ROLES); empty: plain."""
    ends: str
    """reply (sends a final reply, or can), relay (sends the message on), suspend (goes on later),
    drop (deliberately sends nothing); empty: none of these."""


@cache
def functions(path: str) -> tuple[KemiFunction, ...]:
    """The function of that name in whatever release; several where its parameters changed."""
    return tuple(_function(row) for row in _rows().get(path, ()))


def function(path: str, release: str) -> tuple[KemiFunction, ...]:
    """The function of that name in a release; two where two modules export it."""
    return tuple(one for one in functions(path) if lasts(one.since, one.until, release))


@lru_cache(maxsize=8)
def function_names(release: str) -> tuple[str, ...]:
    """The names of a release's functions."""
    return tuple(
        path
        for path, rows in _rows().items()
        if any(lasts(str(row[5]), str(row[6]), release) for row in rows)
    )


@lru_cache(maxsize=8)
def submodules(release: str) -> tuple[str, ...]:
    """The submodules of KSR in a release: ``tm``, ``sl``, ... and ``x``, app_python3's own."""
    found = (path.partition(".")[0] for path in function_names(release) if "." in path)
    return tuple(dict.fromkeys([*found, "x"]))


@lru_cache(maxsize=1)
def _rows() -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in table("functions.json", "functions"):
        found.setdefault(str(row[0]), []).append(filled(row, 12))
    return found


def _function(row: Row) -> KemiFunction:
    path, returns, kinds, params, module, since, until, gives, marks, routes, roles, ends = (
        str(cell) for cell in row
    )
    takes = tuple(kinds.split())
    return KemiFunction(
        path=path,
        returns=returns,
        kinds=takes,
        params=tuple(params.split()),
        module=module,
        since=since,
        until=until,
        gives=gives,
        can_be_none="n" in marks,
        never_zero=True if "z" in marks else False if "0" in marks else None,
        routes=frozenset(ROUTES[letter] for letter in routes) if routes else None,
        surely="s" in marks,
        roles=tuple("" if role == "-" else role for role in roles.split()) or ("",) * len(takes),
        ends=ends,
    )
