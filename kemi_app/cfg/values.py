"""The value of a global parameter."""

from __future__ import annotations

from typing import Final

from kemi_app.cfg import addresses
from kemi_app.cfg.cursor import Cursor, SyntaxFault, shown
from kemi_app.cfg.statement import Setting
from kemi_app.cfg.token import Token

_LISTS: Final = frozenset(("listen", "alias", "domain"))
_ADDRESSES: Final = frozenset(("advertised_address", "tcp_source_ipv4", "tcp_source_ipv6"))
_ADVERTISE: Final = frozenset(("advertise", "ADVERTISE"))
_NAME: Final = frozenset(("name", "NAME"))


def read_value(cursor: Cursor, name: str, token: Token) -> list[Setting]:
    """What follows the name of a global parameter.

    Any value is read, for other rules say which ones a parameter takes. Raises SyntaxFault.
    """
    if cursor.token.kind != "=":
        message = f"no statement begins with {name} {_shown(cursor.token)}"
        raise SyntaxFault(token, f"{message}: a parameter is set by {name}=value")
    cursor.take()
    if name in _LISTS:
        return [Setting(name, it, "address", token.place, it) for it in _list(cursor, name)]
    if name in _ADDRESSES:
        text = addresses.read_one(cursor)
        return [Setting(name, text, "address", token.place, text)]
    if name == "socket" and cursor.token.kind == "{":
        text = _socket(cursor)
        return [Setting(name, text, "socket", token.place, text)]
    return [_plain(cursor, name, token)]


def _plain(cursor: Cursor, name: str, token: Token) -> Setting:
    value = cursor.token
    if value.kind in (";", "end") or (value.first and cursor.ahead().kind == "="):
        raise SyntaxFault(value, f"{name}= has no value: write one after it")
    cursor.take()
    minus = value.kind == "-" and cursor.token.kind == "number"
    if minus:
        value = cursor.take()
    text = ("-" if minus else "") + value.text
    follower = cursor.token
    if not follower.first and follower.kind in (".", "-", "/", ":", "+", "*"):
        # A path, an address, a host name: nothing that a plain parameter takes without quotes.
        while not cursor.token.first and cursor.token.kind not in (";", "end"):
            text += cursor.take().text
        return Setting(name, None, "other", token.place, text)
    if value.kind == "number":
        return Setting(name, -value.number if minus else value.number, "int", token.place, text)
    if value.kind == "string":
        return Setting(name, text, "str", token.place, f'"{text}"')
    if value.kind == "word":
        return Setting(name, text, "id", token.place, text)
    while not cursor.token.first and cursor.token.kind not in (";", "end"):
        text += cursor.take().text
    return Setting(name, None, "other", token.place, text)


def _list(cursor: Cursor, name: str) -> list[str]:
    found = addresses.read_list(cursor)
    if name != "listen":
        return found
    if cursor.token.text in _ADVERTISE:
        cursor.take()
        addresses.read_one(cursor)
        if cursor.accept(":"):
            cursor.expect("number", "the port that is advertised belongs here")
    if cursor.token.text in _NAME and cursor.token.kind == "word":
        cursor.take()
        cursor.expect("string", "the socket's name belongs here, in quotes")
    if cursor.token.text == "virtual" and cursor.token.kind == "word":
        cursor.take()
    return found


def _socket(cursor: Cursor) -> str:
    """The address of ``socket = { bind = ...; }`` (since Kamailio 5.7)."""
    opening = cursor.take()
    bound = ""
    while not cursor.accept("}"):
        attribute = cursor.take()
        if attribute.kind == ";":
            continue
        if attribute.kind != "word":
            message = f"an attribute of the socket belongs here, not {shown(attribute)}"
            raise SyntaxFault(opening if attribute.kind == "end" else attribute, message)
        cursor.expect("=", f"a = belongs after {attribute.text}")
        if attribute.text == "bind":
            bound = addresses.read_with_port(cursor)
            if cursor.accept("-"):
                cursor.expect("number", "the last port belongs here")
        elif attribute.text in _ADVERTISE:
            addresses.read_with_port(cursor)
        else:
            cursor.take()
    return bound


def _shown(token: Token) -> str:
    return "alone" if token.kind == "end" or token.first else f"and {shown(token)}"
