"""The shipped application: a proxy and registrar, its routes from top to bottom.

This is the page to read to know what happens to a message, and in which order. Each name is a
function in ``kemi_app/routes``; a new route is a file there and a line here.
"""

from __future__ import annotations

from collections.abc import Mapping

from kemi_app.app import (
    App,
    DatagramRoutes,
    EventRoutes,
    MessageRoutes,
    ReplyRoutes,
    Routes,
)
from kemi_app.features import (
    WITH_ALIASDB,
    WITH_ANTIFLOOD,
    WITH_BANALL,
    WITH_BLOCK3XX,
    WITH_BLOCK401407,
    WITH_JSONRPC,
    WITH_JUNKDROP,
    WITH_NAT,
    WITH_PSTN,
    WITH_SENDLOG,
    WITH_SPEEDDIAL,
    WITH_TLS,
    WITH_VOICEMAIL,
    only,
)
from kemi_app.routes.accounting import accounting
from kemi_app.routes.aliasdb import alias_db
from kemi_app.routes.antiflood import antiflood, ban_over, drop_banned
from kemi_app.routes.auth import auth
from kemi_app.routes.block import block_challenges, block_redirects
from kemi_app.routes.cancel import cancel
from kemi_app.routes.failure import stop_if_canceled
from kemi_app.routes.jsonrpc import jsonrpc
from kemi_app.routes.junkdrop import junkdrop
from kemi_app.routes.location import location
from kemi_app.routes.natdetect import natdetect
from kemi_app.routes.natmanage import natmanage_branch, natmanage_failure, natmanage_reply
from kemi_app.routes.presence import presence
from kemi_app.routes.pstn import pstn, tell_silent_gateway
from kemi_app.routes.recordroute import record_route
from kemi_app.routes.registrar import registrar
from kemi_app.routes.replysanity import reply_sanity
from kemi_app.routes.reqinit import reqinit
from kemi_app.routes.retransmission import retransmission
from kemi_app.routes.sendlog import sendlog
from kemi_app.routes.sipout import sipout
from kemi_app.routes.speeddial import speed_dial
from kemi_app.routes.tlspeer import note_tls_peer, tell_silent_tls_peers
from kemi_app.routes.voicemail import (
    mailbox,
    note_extension,
    tell_silent_voicemail,
    voicemail_if_unanswered,
)
from kemi_app.routes.withindlg import withindlg
from kemi_app.sqlite import wait_for_turns


class Proxy(App):
    """Kamailio's default configuration, as lists of routes."""

    request_route: Routes = (
        only(WITH_ANTIFLOOD, antiflood),
        reqinit,
        only(WITH_NAT, natdetect),
        cancel,
        withindlg,
        # From here on: initial requests.
        retransmission,
        auth,
        registrar,
        presence,
        record_route,
        accounting,
        sipout,
        # From here on: for this server's own domains.
        mailbox,
        only(WITH_PSTN, pstn),
        only(WITH_SPEEDDIAL, speed_dial),
        only(WITH_ALIASDB, alias_db),
        only(WITH_VOICEMAIL, note_extension),
        location,
    )

    reply_route: ReplyRoutes = (reply_sanity,)

    branch_routes: Mapping[str, Routes] = {
        "manage_branch": (only(WITH_NAT, natmanage_branch), only(WITH_TLS, note_tls_peer)),
        # Of requests that NATMANAGE is not for: MESSAGE, OPTIONS, NOTIFY, INFO, ...
        "note_branch": (only(WITH_TLS, note_tls_peer),),
    }
    onreply_routes: Mapping[str, ReplyRoutes] = {"manage_reply": (only(WITH_NAT, natmanage_reply),)}
    failure_routes: Mapping[str, Routes] = {
        "manage_failure": (
            only(WITH_NAT, natmanage_failure),
            only(WITH_PSTN, tell_silent_gateway),
            only(WITH_VOICEMAIL, tell_silent_voicemail),
            only(WITH_TLS, tell_silent_tls_peers),
            stop_if_canceled,
            only(WITH_BLOCK3XX, block_redirects),
            only(WITH_BLOCK401407, block_challenges),
            only(WITH_VOICEMAIL, voicemail_if_unanswered),
        ),
        # Of all requests but INVITE: nothing else is tried, and the caller's answer stays.
        "manage_silence": (
            only(WITH_PSTN, tell_silent_gateway),
            only(WITH_VOICEMAIL, tell_silent_voicemail),
            only(WITH_TLS, tell_silent_tls_peers),
        ),
    }

    # Before the request and the reply route: see the callbacks at the end of kamailio.cfg.
    received_route: DatagramRoutes = (only(WITH_JUNKDROP, junkdrop),)
    pre_routing: MessageRoutes = (only(WITH_ANTIFLOOD, WITH_BANALL, drop_banned),)

    onsend_route: MessageRoutes = (only(WITH_SENDLOG, sendlog),)
    event_routes: Mapping[str, EventRoutes] = {
        "htable:expired:ipban": (only(WITH_ANTIFLOOD, ban_over),),
        "xhttp:request": (only(WITH_JSONRPC, jsonrpc),),
    }

    def child_init(self, rank: int) -> int:
        """Have this process wait for its turn at a file of sqlite (``rank`` as in ``App``)."""
        wait_for_turns(rank)
        return super().child_init(rank)
