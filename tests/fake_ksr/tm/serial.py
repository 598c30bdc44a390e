"""Serial forking: the destination set, kept in XAVPs and used group by group (tm's t_serial.c)."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import TYPE_CHECKING

from fake_ksr.branches import push_branch
from fake_ksr.network import Endpoint, parse_endpoint
from fake_ksr.routed import BranchTarget
from fake_ksr.xavp import Xavp

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

LAST_OF_GROUP = 4
"""In `q_flag`: the contact is the last one of its group."""
PROPORTIONAL = 1
NONE_LEFT = -2


class SocketGone(Exception):
    """A contact names a socket that the server does not have."""


def load(server: FakeKamailio, mode: int) -> int:
    """t_load_contacts: 1 stored, or there was one target alone; -1 the feature is off."""
    context, msg = server.context, server.message
    name = server.config.text("tm", "contacts_avp")
    if not name:
        server.log_line("err", "feature has been disabled")
        return -1
    targets = [replace(target) for target in context.targets]
    if context.uri_new:
        targets.insert(
            0,
            BranchTarget(
                msg.uri,
                msg.dst_uri,
                msg.path,
                context.branch_flags,
                context.uri_q,
                msg.force_socket,
                msg.instance,
                msg.ruid,
                msg.location_user_agent,
            ),
        )
    if not context.targets or len(targets) == 1:
        return 1
    variables = context.variables
    if mode == PROPORTIONAL:
        for target in _drawn(targets):
            variables.xavps.add_last(_entry(name, target, LAST_OF_GROUP))
    else:
        ordered = _ordered(targets)
        for before, target in zip([None, *ordered], ordered, strict=False):
            rises = before is not None and before.q < target.q
            entry = _entry(name, target, LAST_OF_GROUP if rises else 0)
            variables.xavps.add(name, entry.children or [])
    context.targets.clear()
    return 1


def _ordered(targets: list[BranchTarget]) -> list[BranchTarget]:
    """By rising q; of equal ones those with a path come first."""
    ordered: list[BranchTarget] = []
    for target in targets:
        at = 0
        while at < len(ordered) and (
            ordered[at].q < target.q or (ordered[at].q == target.q and not target.path)
        ):
            at += 1
        ordered.insert(at, target)
    return ordered


def _drawn(targets: list[BranchTarget]) -> list[BranchTarget]:
    """In an order drawn by chance, q being the weight; those without a q at the end."""
    weighed = [target for target in targets if target.q > 0]
    drawn: list[BranchTarget] = []
    while weighed:
        (chosen,) = random.choices(weighed, [target.q for target in weighed])
        weighed.remove(chosen)
        drawn.append(chosen)
    return drawn + [target for target in targets if target.q <= 0]


def _entry(name: str, target: BranchTarget, q_flag: int) -> Xavp:
    fields: list[tuple[str, str | int]] = [
        ("uri", target.uri),
        ("dst_uri", target.dst_uri),
        ("path", target.path),
        ("sock", "" if target.socket is None else str(target.socket)),
        ("flags", target.flags),
        ("q_flag", q_flag),
        ("instance", target.instance),
        ("ruid", target.ruid),
        ("ua", target.user_agent),
    ]
    # as in Kamailio, a new field goes in front of the others
    return Xavp(name, [Xavp(field, value) for field, value in reversed(fields) if value != ""])


def _read(server: FakeKamailio, entry: Xavp) -> tuple[BranchTarget, int]:
    """A stored contact and its q_flag."""
    fields = {child.name: child.value for child in reversed(entry.children or [])}

    def text(name: str) -> str:
        value = fields.get(name)
        return value if isinstance(value, str) else ""

    def number(name: str) -> int:
        value = fields.get(name)
        return value if isinstance(value, int) else 0

    target = BranchTarget(
        text("uri"),
        text("dst_uri"),
        text("path"),
        number("flags"),
        0,
        _socket(server, text("sock")),
        instance=text("instance"),
        ruid=text("ruid"),
        user_agent=text("ua"),
    )
    return target, number("q_flag")


def _socket(server: FakeKamailio, text: str) -> Endpoint | None:
    if not text:
        return None
    wanted = parse_endpoint(text, "sock")
    found = server.network.find_socket(wanted.host, wanted.port, wanted.proto)
    if found is None:
        raise SocketGone(text)
    return found


def next_group(server: FakeKamailio) -> int:
    """t_next_contacts: 1 a new destination set, -1 an error, -2 no contact is left."""
    context, config = server.context, server.config
    name = config.text("tm", "contacts_avp")
    if not name:
        server.log_line("err", "feature has been disabled")
        return -1
    xavps = context.variables.xavps
    entry = xavps.find(name)
    if entry is None:
        return NONE_LEFT
    if entry.children is None:
        return -3 if server.since("5.8") else -1
    try:
        first, last = _read(server, entry)
    except SocketGone:
        xavps.remove(name)
        return -1
    _use(server, first, keep_instance=not last)
    xavps.remove(name)
    if last:
        return 1
    flows = config.text("tm", "contact_flows_avp")
    if flows:
        xavps.remove(flows, -1)
    seen = {first.instance} - {""}
    while (entry := xavps.find(name)) is not None:
        try:
            target, last = _read(server, entry)
        except SocketGone:
            return -1
        if target.instance and target.instance in seen:
            if flows:
                xavps.add(flows, _flow(target))
        elif push_branch(server, target):
            seen |= {target.instance} - {""}
        else:
            return -1
        xavps.remove(name)
        if last:
            return 1
    return 1


def _flow(target: BranchTarget) -> list[Xavp]:
    children = _entry("", target, 0).children or []
    return [child for child in children if child.name != "q_flag"]


def _use(server: FakeKamailio, target: BranchTarget, *, keep_instance: bool) -> None:
    """Make a contact the request's target."""
    context, msg = server.context, server.message
    msg.new_uri, context.uri_new = target.uri, True
    msg.dst_uri, msg.path = target.dst_uri, target.path
    msg.force_socket, context.branch_flags = target.socket, target.flags
    msg.ruid, msg.location_user_agent = target.ruid, target.user_agent
    if keep_instance and target.instance:
        msg.instance = target.instance


def next_flow(server: FakeKamailio, instance: str) -> int:
    """t_next_contact_flow: 1 another contact of the instance is a branch, -1 none left, -2 none."""
    name = server.config.text("tm", "contact_flows_avp")
    if not name:
        server.log_line("err", "feature has been disabled")
        return -1
    xavps = server.context.variables.xavps
    if not instance or xavps.find(name) is None:
        return NONE_LEFT
    for number, entry in enumerate(xavps.matching(name)):
        try:
            target, _ = _read(server, entry)
        except SocketGone:
            xavps.remove(name, number)
            return -1
        if target.instance != instance or not target.uri:
            continue
        xavps.remove(name, number)
        return 1 if push_branch(server, target) else -1
    return -1
