"""Who is who: P-Asserted-Identity and its kin, Diversion, Refer-To, the user to be accounted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from fake_ksr.address import NameAddr, split_values
from fake_ksr.addrspec import parse_addr_spec
from fake_ksr.credentials import AUTHORIZATION, PROXY, Found
from fake_ksr.digest import Malformed, parse_credentials
from fake_ksr.pvars.headers import index_of
from fake_ksr.pvars.names import Name
from fake_ksr.pvars.values import CannotBe, Value
from fake_ksr.uri import Uri, parse_uri
from fake_ksr.worker import Charging

if TYPE_CHECKING:
    from fake_ksr.pvars.evaluate import Evaluator

CHARGING = "P-Charging-Vector"
CHARGING_FIELDS = {
    "value": "icid-value=", "genaddr": "icid-generated-at=", "orig": "orig-ioi=",
    "term": "term-ioi=",
}  # fmt: skip


def _identity(ev: Evaluator, name: Name, header: str) -> NameAddr | None:
    values = []
    for one in ev.server.message.sip.all(header):
        parsed = [parse_addr_spec(piece.strip()) for piece in split_values(one.body, ",")]
        if not one.body or any(value is None for value in parsed):
            return None
        values += [value for value in parsed if value is not None]
    if not values:
        return None
    if name.index == "*":
        raise CannotBe
    index = max(index_of(ev, name), 0)
    return values[index] if index < len(values) else None


def _asserted(ev: Evaluator, name: Name) -> Value:
    found = _identity(ev, name, "p-asserted-identity")
    return None if found is None else found.uri


def _preferred(ev: Evaluator, name: Name) -> Value:
    found = _identity(ev, name, "p-preferred-identity")
    if found is None:
        return None
    if name.kind in ("pu", "pn"):
        return found.uri if name.kind == "pu" else found.display or None
    uri = parse_uri(found.uri)
    if uri is None:
        return None
    return (uri.user if name.kind == "pU" else uri.host) or None


def _first(ev: Evaluator, header: str) -> NameAddr | None:
    found = ev.server.message.sip.first(header)
    return None if found is None else parse_addr_spec(split_values(found.body, ",")[0].strip())


def _uri_in(header: str) -> Callable[[Evaluator, Name], Value]:
    def read(ev: Evaluator, _name: Name) -> Value:
        found = _first(ev, header)
        return None if found is None else found.uri

    return read


def _diverted(param: str) -> Callable[[Evaluator, Name], Value]:
    def read(ev: Evaluator, _name: Name) -> Value:
        found = _first(ev, "diversion")
        return None if found is None else found.params.get(param)

    return read


def _user_length(uri: Callable[[Evaluator], Uri | None]) -> Callable[[Evaluator, Name], Value]:
    def read(ev: Evaluator, _name: Name) -> Value:
        found = uri(ev)
        return None if found is None else len(found.user)

    return read


def _request_uri(ev: Evaluator) -> Uri | None:
    return ev.server.message.parsed_uri if ev.server.message.sip.is_request else None


def _original_uri(ev: Evaluator) -> Uri | None:
    return parse_uri(ev.server.message.sip.uri) if ev.server.message.sip.is_request else None


def _from(ev: Evaluator) -> Uri | None:
    sender = ev.server.message.sip.from_
    return None if sender is None else parse_uri(sender.uri)


def _to(ev: Evaluator) -> Uri | None:
    target = ev.server.message.sip.to
    return None if target is None else parse_uri(target.uri)


def _authorized(ev: Evaluator) -> Found | None:
    """The credentials that were found right, if they tell a user."""
    msg = ev.server.message
    for key in (PROXY, AUTHORIZATION):
        for header in msg.sip.all(key):
            if header.start == msg.authorized_header:
                try:
                    fields = parse_credentials(header.body)
                except Malformed:
                    return None
                found = Found(header, fields or {})
                return found if found.user else None
    return None


def _accounted(ev: Evaluator, name: Name) -> Value:
    """$AU is the user alone, $Au user and realm; else both are of the From URI."""
    found = _authorized(ev)
    if found is not None:
        realm = found.fields.get("realm", "")
        return f"{found.user}@{realm}" if name.kind == "Au" and realm else found.user
    uri = _from(ev)
    if uri is None:
        return None
    return uri.user if name.kind == "AU" else f"{uri.user}@{uri.host}"


def _charging(ev: Evaluator, name: Name) -> Value:
    """The worker keeps the last vector, also for messages that have none."""
    worker, msg = ev.server.worker, ev.server.message
    if worker.charging is None or worker.charging.number != msg.number:
        header = msg.sip.first(CHARGING)
        if header is not None and header.body:
            text = header.body if CHARGING_FIELDS["value"] in header.body else None
            worker.charging = None if text is None else Charging(msg.number, text)
        elif worker.charging is not None:
            worker.charging = Charging(msg.number, worker.charging.text)
    if worker.charging is None:
        return None
    text = worker.charging.text
    key = CHARGING_FIELDS.get(name.inner)
    if key is None:
        return text
    _, found, rest = text.partition(key)
    end = next((at for at, sign in enumerate(rest) if sign in " ;,\r\n\0"), len(rest))
    return rest[:end] or None if found else None


READERS: dict[str, Callable[[Evaluator, Name], Value]] = {
    "ai": _asserted,
    **dict.fromkeys(("pu", "pU", "pd", "pn"), _preferred),
    "di": _uri_in("diversion"),
    "dir": _diverted("reason"),
    "dip": _diverted("privacy"),
    "dic": _diverted("counter"),
    "re": _uri_in("remote-party-id"),
    "rt": _uri_in("refer-to"),
    "fUl": _user_length(_from),
    "tUl": _user_length(_to),
    "rUl": _user_length(_request_uri),
    "oUl": _user_length(_original_uri),
    "AU": _accounted,
    "Au": _accounted,
    "pcv": _charging,
}
