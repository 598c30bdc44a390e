"""Kamailio's modules in groups: what a route is about, and the colour it has on the map."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Final

GROUPS: Final = {
    "guard": "who may, and floods",
    "nat": "NAT and media",
    "users": "users and their places",
    "dialog": "dialogs and accounting",
    "presence": "presence",
    "outside": "HTTP, RPC, queues",
    "relay": "transactions and replies",
    "core": "the message itself",
}
"""In order of what tells most: nearly every route replies or relays."""

MODULES: Final = {
    "guard": "auth auth_db auth_ephemeral auth_radius auth_xkeys auth_web3 permissions pike "
    "sanity maxfwd secfilter htable ratelimit pipelimit userblocklist secsipid stirshaken jwt "
    "misc_radius crypto tls",
    "nat": "nathelper nat_traversal rtpengine rtpproxy mediaproxy sdpops msrp",
    "users": "registrar usrloc alias_db speeddial domain dispatcher drouting lcr carrierroute "
    "dialplan enum pdt prefix_route mtree uri_db group lookup regex phonenum geoip geoip2 ldap "
    "msilo uac uac_redirect path avpops",
    "dialog": "dialog dlgs rr acc acc_radius sst diversion cnxcc call_control siptrace sipcapture "
    "topos topoh rtjson",
    "presence": "presence presence_xml presence_dialoginfo pua pua_json rls xcap_server sca imc",
    "outside": "xhttp xhttp_rpc xhttp_pi xhttp_prom http_client http_async_client jsonrpcs evapi "
    "rabbitmq kafka nats mqtt mqueue ndb_redis ndb_mongodb sqlops exec statsd slack websocket "
    "nghttp2 lwsc kazoo statistics ruxc microhttpd",
    "relay": "tm tmx sl siputils async tsilo uac_relay",
}

_OF: Final = {module: group for group, text in MODULES.items() for module in text.split()}


def group_of(modules: Iterable[str]) -> str:
    """What a route is about that calls functions of these modules, each named once a call."""
    counts = Counter(_OF.get(module, "core") for module in modules)
    telling = [group for group in GROUPS if counts[group] and group not in ("relay", "core")]
    if telling:
        return max(telling, key=lambda group: counts[group])
    return "relay" if counts["relay"] else "core"
