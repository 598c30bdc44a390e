"""$ulc(list=>attribute): the contacts that KSR.registrar.reg_fetch_contacts copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.hashes import core_hash
from fake_ksr.method_numbers import METHOD_NUMBERS, OTHER_METHOD
from fake_ksr.pvars.names import Name
from fake_ksr.pvars.values import Value
from fake_ksr.usrloc import ALL_METHODS, Contact, Fetched

if TYPE_CHECKING:
    from collections.abc import Callable

    from fake_ksr.pvars.evaluate import Evaluator


def _methods(contact: Contact) -> int:
    if contact.methods == ALL_METHODS:
        return 0xFFFFFFFF
    bits = 0
    for method in contact.methods:
        bits |= METHOD_NUMBERS.get(method, OTHER_METHOD)
    return bits


ATTRIBUTES: dict[str, Callable[[Fetched, Contact], Value]] = {
    "aor": lambda fetched, _: fetched.aor,
    "domain": lambda fetched, _: fetched.table,
    "aorhash": lambda fetched, _: core_hash(fetched.aor),
    "count": lambda fetched, _: len(fetched.contacts),
    "addr": lambda _, contact: contact.uri,
    "path": lambda _, contact: contact.path,
    "received": lambda _, contact: contact.received,
    "expires": lambda _, contact: int(contact.expires),
    "callid": lambda _, contact: contact.call_id,
    "q": lambda _, contact: contact.q,
    "cseq": lambda _, contact: contact.cseq,
    "flags": lambda _, _contact: 0,
    "cflags": lambda _, contact: contact.flags,
    "user_agent": lambda _, contact: contact.user_agent,
    "socket": lambda _, contact: None if contact.socket is None else str(contact.socket),
    "modified": lambda _, contact: int(contact.modified),
    "methods": lambda _, contact: _methods(contact),
    "ruid": lambda _, contact: contact.ruid,
    "regid": lambda _, contact: contact.reg_id,
    "instance": lambda _, contact: contact.instance or None,
    "conid": lambda _, contact: contact.connection or None,
    "server_id": lambda _, _contact: 0,
}


def known(inner: str) -> bool:
    """Whether that names a list and an attribute."""
    name, arrow, attribute = inner.partition("=>")
    return bool(name and arrow) and attribute in ATTRIBUTES


def _contact(ev: Evaluator, name: Name) -> Value:
    wanted, _, attribute = name.inner.partition("=>")
    fetched = ev.server.usrloc.lists.get(wanted, Fetched())
    index = max(ev.index(name), 0)
    if index >= len(fetched.contacts):
        return None
    return ATTRIBUTES[attribute](fetched, fetched.contacts[index])


READERS: dict[str, Callable[[Evaluator, Name], Value]] = {"ulc": _contact}
