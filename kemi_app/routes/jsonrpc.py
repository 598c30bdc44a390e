"""JSON-RPC over HTTP: Kamailio's RPC commands for programs on trusted machines."""

from __future__ import annotations

import functools
import ipaddress
import json

import KSR

from kemi_app.event import Event
from kemi_app.settings import Setting
from kemi_app.verdict import DONE, Verdict, ok

CLIENTS = Setting("jsonrpc", "clients")
"""Addresses and networks that may ask, separated by blanks; none where it is empty."""

Network = ipaddress.IPv4Network | ipaddress.IPv6Network


def jsonrpc(_event: Event) -> Verdict:
    """Run the RPC command that an HTTP client posts to ``/RPC`` (event ``xhttp:request``).

    Stands on xhttp and jsonrpcs (jsonrpc_dispatch; JSON-RPC 2.0). Who is not among
    ``jsonrpc.clients`` gets 403: these commands can stop the server.
    """
    KSR.set_reply_close()
    KSR.set_reply_no_connect()
    source = str(KSR.kx.get_srcip())
    if not is_client(source):
        KSR.notice(f"jsonrpc: {source} is not among {CLIENTS}\n")
        answer(403, "Forbidden", "Not allowed from here")
    elif KSR.xhttp.get_hu().partition("?")[0].rstrip("/") != "/RPC":
        answer(404, "Not Found", "The only address here is /RPC")
    elif not (has_call() and ok(KSR.jsonrpcs.dispatch())):
        answer(400, "Bad Request", "That is no JSON-RPC 2.0 request")
    return DONE


def answer(status: int, reason: str, text: str) -> None:
    """Answer the HTTP request (xhttp_reply)."""
    KSR.xhttp.xhttp_reply(status, reason, "text/plain", f"{text}\n")


def has_call() -> bool:
    """Whether the body is a JSON-RPC 2.0 request, and a single one.

    ``jsonrpc_dispatch`` answers others with 200 and an empty result.
    """
    try:
        call = json.loads(str(KSR.pv.gete("$rb")))
    except (ValueError, RecursionError):  # no UTF-8, no JSON, or nested without an end
        return False
    return (
        isinstance(call, dict)
        and call.get("jsonrpc") == "2.0"
        and isinstance(call.get("method"), str)
        and isinstance(call.get("params", []), (list, dict))
    )


def is_client(address: str) -> bool:
    """Whether an address is among ``jsonrpc.clients``."""
    source = ipaddress.ip_address(address.strip("[]"))
    return any(source in network for network in networks(CLIENTS.text))


@functools.lru_cache(maxsize=8)
def networks(text: str) -> tuple[Network, ...]:
    """The networks in the text; one that cannot be read is left out, and the log says so."""
    found: list[Network] = []
    for word in text.split():
        try:
            found.append(ipaddress.ip_network(word, strict=False))
        except ValueError:
            KSR.err(f"{CLIENTS} has {word!r}: no address and no network; left out\n")
    return tuple(found)
