"""Requests that say themselves what is done with them: words for flows on apps/flows."""

from __future__ import annotations

from typing import Any

from fake_ksr.build import SDP, Outgoing, invite, request

from .dialogs import ended, of_callee, of_caller
from .stage import Got, Stage

BOB, CAROL, DAVE = (f"sip:{name}@127.0.0.{number}:15070" for name, number in
                    (("b", 22), ("c", 23), ("d", 24)))  # fmt: skip


def asks(stage: Stage, do: str, *to: str, method: str = "INVITE", **fields: Any) -> Outgoing:
    """Alice asks for something."""
    headers = {"X-Do": do}
    if to:
        headers["X-To"] = ", ".join(to)
    headers |= fields.pop("headers", {})
    build = invite if method == "INVITE" else lambda *a, **f: request(method, *a, **f)
    return stage.peer("alice").send(build(fields.pop("to", "x"), headers=headers, **fields))


def refuses(got: Got, status: int, **options: str) -> None:
    """A callee refuses the call, and gets the ACK of it."""
    got.reply(status, **options)
    got.peer.gets("ACK")


def takes(stage: Stage, called: Got) -> None:
    """The call is answered and ended by the callee."""
    alice = stage.peer("alice")
    called.reply(200, body=SDP.format(host=called.peer.host))
    caller = of_caller(alice, alice.gets(200))
    caller.send("ACK")
    called.peer.gets("ACK")
    ended(of_callee(called), alice)
