"""Sends the message being processed to a destination: $du, the Request-URI, or branches."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from fake_ksr.branches import push_branch
from fake_ksr.dispatcher.sets import Destination
from fake_ksr.network import Endpoint
from fake_ksr.routed import BranchTarget
from fake_ksr.uri import parse_uri

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

DST_URI, REQUEST_URI, NOTHING = 0, 1, 2
"""What a selection changes."""
_SHORTEST = 6


def push(server: FakeKamailio, uri: str, socket: Endpoint | None, mode: int) -> bool:
    """Make a destination the message's next hop; False where that cannot be."""
    msg, context = server.message, server.context
    if mode == NOTHING:
        return True
    if mode == REQUEST_URI:
        server.action_done()
        new = _with_host(msg.uri, _without_scheme(uri))
        if new is None:
            server.log_line("err", f"error while setting r-uri domain with: {uri}")
            return False
        msg.new_uri = new
    else:
        msg.dst_uri = uri
    context.uri_new = True
    if socket is not None:
        msg.force_socket = socket
    return True


def _without_scheme(uri: str) -> str:
    for scheme in ("sip:", "sips:"):
        if len(uri) > len(scheme) and uri.lower().startswith(scheme):
            return uri[len(scheme) :]
    return uri


def _with_host(text: str, rest: str) -> str | None:
    """A URI with all that follows its user replaced."""
    uri = parse_uri(text)
    if uri is None:
        return None
    scheme = uri.scheme if uri.scheme in ("sip", "sips", "tel", "tels") else "sip"
    user = uri.user
    if user and uri.password is not None:
        user += f":{uri.password}"
    if uri.scheme in ("tel", "tels") and uri.params:
        user += f";{uri.params}"
    return f"{scheme}:{user}{'@' if uri.user else ''}{rest}"


def add_branches(server: FakeKamailio, destinations: Sequence[Destination], mode: int) -> bool:
    """Add a branch for each; False as soon as there is no room for more."""
    msg = server.message
    uri = msg.parsed_uri if mode == REQUEST_URI else None
    if destinations and mode == REQUEST_URI and uri is None:
        server.log_line("err", "failed to parse sip msg uri")
        return False
    for one in destinations:
        target = BranchTarget(msg.uri, one.uri, socket=one.socket)
        if mode == REQUEST_URI:
            target = BranchTarget(one.uri, socket=one.socket)
            if uri is not None and uri.user:
                scheme, _, rest = one.uri.partition(":")
                if len(one.uri) < _SHORTEST or scheme not in ("sip", "sips"):
                    server.log_line("warn", f"invalid dispatcher uri - skipping ({one.uri})")
                    continue
                target.uri = f"{scheme}:{uri.user}@{rest}"
        if not push_branch(server, target):
            return False
    return True
