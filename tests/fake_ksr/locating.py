"""What the registrar's functions share: addresses of record, and contacts as destinations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.uri import Uri, parse_uri
from fake_ksr.usrloc import Contact
from fake_ksr.xavp import Xavp

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

GRUU_SEPARATOR = "-"
RUID, CONTACT, EXPIRES, RECEIVED, PATH = 1, 2, 4, 8, 16
"""Bits of the parameter xavp_rcd_mask: what to leave out."""


def address_of_record(server: FakeKamailio, text: str) -> str | None:
    """extract_aor: the user of a URI (with its domain: use_domain of usrloc); None for none."""
    uri = parse_uri(text)
    user = None if uri is None else unescaped(uri.user)
    if uri is None or user is None:
        return None
    host = ""
    if server.config.number("usrloc", "use_domain", 0):
        host = uri.host
        prefix = server.config.text("registrar", "realm_prefix")
        if prefix and host.startswith(prefix) and host != prefix:
            host = host[len(prefix) :]
    sensitive = server.config.number("registrar", "case_sensitive", 0) and user
    user, host = user if sensitive else user.lower(), host.lower()
    return f"{user}@{host}" if user and host else user or host


def unescaped(text: str) -> str | None:
    """un_escape: a user with its %xx replaced; None for one that stands for nothing printable."""
    pieces = text.split("%")
    signs = [pieces[0]]
    for piece in pieces[1:]:
        digits = piece[:2]
        if len(digits) < 2 or not all(sign in "0123456789abcdefABCDEF" for sign in digits):
            return None
        sign = chr(int(digits, 16))
        if not " " <= sign <= "~":
            return None
        signs.append(sign + piece[2:])
    return "".join(signs)


def temporary(uri: Uri) -> tuple[str, int] | None:
    """The ruid and the hash of the address in a temporary GRUU; None for a malformed one."""
    ruid, separator, digits = uri.user.rpartition(GRUU_SEPARATOR)
    if not separator or not all(sign in "0123456789abcdefABCDEF" for sign in digits):
        return None
    # the lowest digit comes first
    return ruid, int(digits[::-1] or "0", 16) & 0xFFFFFFFF


def same_instance(one: str, other: str) -> bool:
    """Whether two instances are the same one, in angle brackets or not."""

    def bare(text: str) -> str:
        return text[1:-1] if len(text) > 2 and text[0] == "<" and text[-1] == ">" else text

    return bool(one) and bool(other) and bare(one) == bare(other)


def first_path_uri(path: str) -> str:
    """The URI of the first hop of a path, "" for none."""
    start, end = path.find("<"), path.find(">")
    return path[start + 1 : end] if 0 <= start < end else ""


def next_hop(server: FakeKamailio, contact: Contact) -> tuple[str, str] | None:
    """The destination and the path of a contact; None where its path cannot be read."""
    if not contact.path:
        return contact.received, ""
    path, first = contact.path, first_path_uri(contact.path)
    if not first:
        return None
    if server.config.number("registrar", "path_check_local", 0):
        uri = parse_uri(first)
        if uri is None:
            return None
        if server.network.is_myself(uri.host):
            path = path[len(first) + 3 :]
            first = first_path_uri(path)
            if path and not first:
                return None
    return (first, path) if first else (contact.received, "")


def note_record(server: FakeKamailio, contact: Contact) -> None:
    """Put the contact found into the xavp of the parameter xavp_rcd."""
    name = server.config.text("registrar", "xavp_rcd")
    if not name:
        return
    mask = server.config.number("registrar", "xavp_rcd_mask", 0)
    fields: list[tuple[int, str, str | int]] = [
        (RUID, "ruid", contact.ruid),
        (RECEIVED, "received", contact.received),
        (CONTACT, "contact", contact.uri),
        (EXPIRES, "expires", int(contact.expires - server.clock.now)),
        (PATH, "path", contact.path),
    ]
    xavps = server.context.variables.xavps
    entry = xavps.find(name)
    children: list[Xavp] = []
    if entry is not None and entry.children is not None:
        children = entry.children
    for bit, field, value in fields:
        if not mask & bit and value != "":
            children.insert(0, Xavp(field, value))
    if entry is None:
        xavps.add(name, children)
