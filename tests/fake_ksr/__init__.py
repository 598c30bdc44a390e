"""A Kamailio made of Python: `FakeKamailio` runs KEMI routing scripts without a server.

with FakeKamailio("kamailio.cfg") as kamailio:
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    call = kamailio.receive(invite(to="bob"), source=("192.0.2.1", 5060))
    call.relayed.reply(486)
    assert call.reply.status == 486
"""

from __future__ import annotations

from fake_ksr.build import (
    Outgoing,
    ack,
    bye,
    cancel,
    from_callee,
    in_dialog,
    invite,
    options,
    register,
    request,
)
from fake_ksr.calls import Call, KsrCall, Relayed, Sent
from fake_ksr.errors import ConfigError, MessageError, NotSimulated, ScriptError
from fake_ksr.server import FakeKamailio

__all__ = [
    "Call", "ConfigError", "FakeKamailio", "KsrCall", "MessageError", "NotSimulated", "Outgoing",
    "Relayed", "ScriptError", "Sent", "ack", "bye", "cancel", "from_callee", "in_dialog",
    "invite", "options", "register", "request",
]  # fmt: skip
