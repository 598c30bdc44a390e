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
    WITH_ANTIFLOOD,
    WITH_BANALL,
    WITH_JUNKDROP,
    WITH_NAT,
    WITH_SENDLOG,
    only,
)
from kemi_app.routes.accounting import accounting
from kemi_app.routes.antiflood import antiflood, ban_over, drop_banned
from kemi_app.routes.auth import auth
from kemi_app.routes.cancel import cancel
from kemi_app.routes.failure import stop_if_canceled
from kemi_app.routes.junkdrop import junkdrop
from kemi_app.routes.location import location
from kemi_app.routes.natdetect import natdetect
from kemi_app.routes.natmanage import natmanage_branch, natmanage_reply
from kemi_app.routes.recordroute import record_route
from kemi_app.routes.registrar import registrar
from kemi_app.routes.replysanity import reply_sanity
from kemi_app.routes.reqinit import reqinit
from kemi_app.routes.retransmission import retransmission
from kemi_app.routes.sendlog import sendlog
from kemi_app.routes.sipout import sipout
from kemi_app.routes.withindlg import withindlg


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
        record_route,
        accounting,
        sipout,
        location,
    )

    reply_route: ReplyRoutes = (reply_sanity,)

    branch_routes: Mapping[str, Routes] = {"manage_branch": (only(WITH_NAT, natmanage_branch),)}
    onreply_routes: Mapping[str, ReplyRoutes] = {"manage_reply": (only(WITH_NAT, natmanage_reply),)}
    failure_routes: Mapping[str, Routes] = {"manage_failure": (stop_if_canceled,)}

    # Before the request and the reply route: see the callbacks at the end of kamailio.cfg.
    received_route: DatagramRoutes = (only(WITH_JUNKDROP, junkdrop),)
    pre_routing: MessageRoutes = (only(WITH_ANTIFLOOD, WITH_BANALL, drop_banned),)

    onsend_route: MessageRoutes = (only(WITH_SENDLOG, sendlog),)
    event_routes: Mapping[str, EventRoutes] = {
        "htable:expired:ipban": (only(WITH_ANTIFLOOD, ban_over),)
    }
