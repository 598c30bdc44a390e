"""The KSR functions that answer a request or send it on, watched on behalf of the guard."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import KSR

from kemi_app.guard import Guard
from kemi_app.keep import keep

SENDERS: Final = (
    "auth.auth_challenge",
    "forward",
    "forward_uri",
    "presence.handle_publish",
    "presence.handle_subscribe",
    "registrar.reg_send_reply",
    "registrar.save",
    "registrar.save_uri",
    "sanity.sanity_reply",
    "siputils.options_reply",
    "sl.send_reply",
    "sl.send_reply_mode",
    "sl.sl_reply_error",
    "sl.sl_send_reply",
    "tm.t_relay",
    "tm.t_relay_to_flags",
    "tm.t_relay_to_proto",
    "tm.t_relay_to_proto_addr",
    "tm.t_relay_to_proxy",
    "tm.t_relay_to_proxy_flags",
    "tm.t_reply",
    "tm.t_send_reply",
    "tmx.t_suspend",
)
"""By their names under KSR. Those whose module is not loaded, or is too old, are passed over."""


def watch_senders(guard: Guard) -> None:
    """Replace each sender by one that tells ``guard`` when it has succeeded.

    Kamailio itself does not remember a stateless reply, and a fault in a route after one must not
    be answered a second time. Watching costs a tenth of a microsecond, once a message.
    """
    plain: dict[str, Callable[..., int]] = keep("kemi_app.senders", dict)
    for sender in SENDERS:
        submodule, _, name = sender.rpartition(".")
        home = getattr(KSR, submodule, None) if submodule else KSR
        if hasattr(home, name):
            function = plain.setdefault(sender, getattr(home, name))
            setattr(home, name, guard.watching(function))
