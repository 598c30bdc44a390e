"""Addresses to listen on, aliases, and the addresses of other parameters."""

from __future__ import annotations

from kemi_app.cfg.cursor import Cursor, SyntaxFault, shown
from kemi_app.cfg.words import PROTOCOLS

_HOST = frozenset(("word", "number", "digits"))


def read_list(cursor: Cursor) -> list[str]:
    """What follows ``listen=`` or ``alias=``: one address or more, with nothing between them.

    Raises SyntaxFault.
    """
    found = [_protocol_and_address(cursor)]
    while _begins(cursor):
        if cursor.token.first and cursor.free_word():
            follower, sign = cursor.ahead(), cursor.ahead(3)
            if follower.kind == "=":
                break  # A parameter that Kamailio does not know: it would refuse it anywhere.
            if follower.kind == "[" or (follower.kind == "." and sign.kind == "="):
                name = cursor.token.text + (f".{cursor.ahead(2).text}" if sign.kind == "=" else "")
                raise SyntaxFault(
                    cursor.token,
                    f"{name} is taken for another address by the statement before it: end that "
                    "with ;",
                )
        found.append(_protocol_and_address(cursor))
    return found


def read_one(cursor: Cursor) -> str:
    """An address without protocol and port. Raises SyntaxFault."""
    token = cursor.token
    if token.kind == "[":
        cursor.take()
        address = cursor.expect("ipv6", "an IPv6 address belongs into the [ ]").text
        cursor.expect("]", "] is missing after the IPv6 address")
        return f"[{address}]"
    if token.kind in ("ipv6", "string"):
        return cursor.take().text
    if not _is_host(cursor):
        message = f"an address, a name or an interface belongs here, not {shown(token)}"
        if token.kind == "word":
            message += ': Kamailio keeps that word for itself, put the name in "quotes"'
        raise SyntaxFault(token, message)
    text = cursor.take().text
    while cursor.token.kind in (".", "-"):
        text += cursor.take().text
        if not _is_host(cursor):
            message = f"{text} is followed by {shown(cursor.token)}"
            if cursor.token.kind == "word":
                message += ', a word that Kamailio keeps for itself: put the name in "quotes"'
            else:
                message += ": complete the name or the address"
            raise SyntaxFault(cursor.token, message)
        text += cursor.take().text
    return text


def read_with_port(cursor: Cursor) -> str:
    """An address that may have a protocol and a port. Raises SyntaxFault."""
    return _protocol_and_address(cursor)


def _protocol_and_address(cursor: Cursor) -> str:
    text = ""
    if cursor.token.text in PROTOCOLS or cursor.token.kind == "*":
        text = f"{cursor.take().text.lower()}:"
        cursor.expect(":", f"a colon and an address belong after {text[:-1]}")
    if cursor.accept("("):
        names = [read_one(cursor)]
        while cursor.accept(","):
            names.append(read_one(cursor))
        cursor.expect(")", ") is missing after the addresses")
        text += f"({', '.join(names)})"
    else:
        text += read_one(cursor)
    if cursor.accept(":"):
        if cursor.token.kind not in ("number", "*"):
            raise SyntaxFault(
                cursor.token, f"a port number belongs after {text}:, not {shown(cursor.token)}"
            )
        text += f":{cursor.take().text}"
    return text


def _is_host(cursor: Cursor) -> bool:
    return cursor.token.kind in _HOST and (cursor.token.kind != "word" or cursor.free_word())


def _begins(cursor: Cursor) -> bool:
    token = cursor.token
    return (
        _is_host(cursor)
        or token.kind in ("string", "ipv6", "[", "(", "*")
        or (token.kind == "word" and token.text in PROTOCOLS)
    )
