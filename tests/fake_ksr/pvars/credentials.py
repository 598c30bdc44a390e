"""$au, $ar and the like: the credentials of the request, checked or not (pv_get_authattr)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from fake_ksr.credentials import AUTHORIZATION, PROXY, Found
from fake_ksr.digest import Malformed, parse_credentials
from fake_ksr.pvars.names import Name
from fake_ksr.pvars.values import Value

if TYPE_CHECKING:
    from fake_ksr.pvars.evaluate import Evaluator

FIELDS = {
    "ar": "realm", "adu": "uri", "aa": "algorithm", "adn": "nonce", "adc": "cnonce",
    "adr": "response", "ado": "opaque", "aU": "username",
}  # fmt: skip


def _credentials(ev: Evaluator) -> Found | None:
    """Those of the first Proxy-Authorization, else of the first Authorization."""
    sip = ev.server.message.sip
    header = sip.first(PROXY) or sip.first(AUTHORIZATION)
    if header is None or sip.method in ("ACK", "CANCEL"):
        return None
    try:
        fields = parse_credentials(header.body)
    except Malformed:
        fields = None
    if fields is None:
        ev.server.log_line("err", "failed to parse credentials")
        return None
    return Found(header, fields)


def _field(ev: Evaluator, name: Name) -> Value:
    found = _credentials(ev)
    value = None if found is None else found.fields.get(FIELDS[name.kind], "")
    return None if name.kind == "adu" and not value else value


def _user(ev: Evaluator, _name: Name) -> Value:
    found = _credentials(ev)
    return None if found is None else found.user


def _domain(ev: Evaluator, _name: Name) -> Value:
    found = _credentials(ev)
    return None if found is None else found.domain


READERS: dict[str, Callable[[Evaluator, Name], Value]] = {
    "au": _user,
    "ad": _domain,
    **dict.fromkeys(FIELDS, _field),
}
