"""KSR: core of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

int functions that tell yes or no give a ReturnCode: 1 (or more) for yes, -1 (or less) for no, and
-1 is true in Python. Ask ok(rc), or compare with 0: rc > 0. Some say yes with 0: ZeroForYes. These
types are for type checkers: while Kamailio runs both are int. bool functions give True or False.
Functions typed None give an int without meaning. All arguments are positional. A value that is not
valid UTF-8 makes the call that reads it raise UnicodeDecodeError. A submodule is there only where
one of its Kamailio modules is loaded.

KSR.async cannot be written in Python, for async is a keyword: see async_.pyi.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

from . import acc as acc
from . import acc_radius as acc_radius
from . import alias_db as alias_db
from . import app_jsdt as app_jsdt
from . import app_lua as app_lua
from . import app_python as app_python
from . import app_python3 as app_python3
from . import app_python3s as app_python3s
from . import app_ruby as app_ruby
from . import app_sqlang as app_sqlang
from . import auth as auth
from . import auth_db as auth_db
from . import auth_ephemeral as auth_ephemeral
from . import auth_radius as auth_radius
from . import auth_web3 as auth_web3
from . import auth_xkeys as auth_xkeys
from . import avpops as avpops
from . import benchmark as benchmark
from . import blst as blst
from . import call_control as call_control
from . import call_obj as call_obj
from . import carrierroute as carrierroute
from . import cdp as cdp
from . import cfgutils as cfgutils
from . import cnxcc as cnxcc
from . import corex as corex
from . import counters as counters
from . import crypto as crypto
from . import debugger as debugger
from . import dialog as dialog
from . import dialplan as dialplan
from . import dispatcher as dispatcher
from . import diversion as diversion
from . import dlgs as dlgs
from . import dmq as dmq
from . import domain as domain
from . import drouting as drouting
from . import enum as enum
from . import evapi as evapi
from . import exec as exec
from . import gcrypt as gcrypt
from . import geoip as geoip
from . import geoip2 as geoip2
from . import group as group
from . import hdr as hdr
from . import htable as htable
from . import http_async_client as http_async_client
from . import http_client as http_client
from . import imc as imc
from . import ims_charging as ims_charging
from . import ims_dialog as ims_dialog
from . import ims_diameter_server as ims_diameter_server
from . import ims_qos as ims_qos
from . import influxdbc as influxdbc
from . import ipops as ipops
from . import jansson as jansson
from . import jsonrpcs as jsonrpcs
from . import jwt as jwt
from . import kafka as kafka
from . import kazoo as kazoo
from . import keepalive as keepalive
from . import kex as kex
from . import kx as kx
from . import lcr as lcr
from . import ldap as ldap
from . import log_custom as log_custom
from . import log_systemd as log_systemd
from . import lwsc as lwsc
from . import maxfwd as maxfwd
from . import mediaproxy as mediaproxy
from . import microhttpd as microhttpd
from . import misc_radius as misc_radius
from . import mqtt as mqtt
from . import mqueue as mqueue
from . import msilo as msilo
from . import msrp as msrp
from . import mtree as mtree
from . import nat_traversal as nat_traversal
from . import nathelper as nathelper
from . import nats as nats
from . import ndb_mongodb as ndb_mongodb
from . import ndb_redis as ndb_redis
from . import nghttp2 as nghttp2
from . import path as path
from . import pdb as pdb
from . import pdt as pdt
from . import permissions as permissions
from . import phonenum as phonenum
from . import pike as pike
from . import pipelimit as pipelimit
from . import posops as posops
from . import prefix_route as prefix_route
from . import presence as presence
from . import presence_xml as presence_xml
from . import pua as pua
from . import pua_json as pua_json
from . import pv as pv
from . import pv_headers as pv_headers
from . import pvtpl as pvtpl
from . import pvx as pvx
from . import rabbitmq as rabbitmq
from . import ratelimit as ratelimit
from . import regex as regex
from . import registrar as registrar
from . import rls as rls
from . import rr as rr
from . import rtjson as rtjson
from . import rtpengine as rtpengine
from . import rtpproxy as rtpproxy
from . import ruxc as ruxc
from . import sanity as sanity
from . import sca as sca
from . import sdpops as sdpops
from . import secfilter as secfilter
from . import secsipid as secsipid
from . import sipcapture as sipcapture
from . import sipdump as sipdump
from . import sipjson as sipjson
from . import siprepo as siprepo
from . import sipt as sipt
from . import siptrace as siptrace
from . import siputils as siputils
from . import sl as sl
from . import slack as slack
from . import speeddial as speeddial
from . import sqlops as sqlops
from . import ss7ops as ss7ops
from . import sst as sst
from . import statistics as statistics
from . import statsc as statsc
from . import statsd as statsd
from . import stirshaken as stirshaken
from . import sworker as sworker
from . import tcpops as tcpops
from . import textops as textops
from . import textopsx as textopsx
from . import timer as timer
from . import tls as tls
from . import tm as tm
from . import tmrec as tmrec
from . import tmx as tmx
from . import topos as topos
from . import tsilo as tsilo
from . import uac as uac
from . import uac_redirect as uac_redirect
from . import uri_db as uri_db
from . import userblocklist as userblocklist
from . import utils as utils
from . import uuid as uuid
from . import websocket as websocket
from . import x as x
from . import xcap_server as xcap_server
from . import xhttp as xhttp
from . import xhttp_pi as xhttp_pi
from . import xhttp_prom as xhttp_prom
from . import xhttp_rpc as xhttp_rpc
from . import xlog as xlog
from . import xmlrpc as xmlrpc

__version__: int
"""The version of app_python3, not of Kamailio: 1002 in 5.6, 1003 in 6.1."""

def add_local_rport() -> bool:
    """Has the Via header that Kamailio adds to this request carry an empty rport parameter (RFC
    3581), so that the next hop answers to the port the request came from. The core parameter
    local_rport does so for all requests.

    Returns:
        True: set

    Side effects: Sets a flag of the message.

    Routes: request, branch, failure, branch_failure, event, pre_routing.

    bool KSR.add_local_rport(). Core. Since 5.2.
    https://www.kamailio.org/wikidocs/cookbooks/6.1.x/core/#add_local_rport
    """

def add_tcp_alias(port: int, /) -> ReturnCode:
    """Gives the TCP or TLS connection that the message came over a second port: what Kamailio
    later sends to the peer's address and that port goes over this connection while it lives.
    Does nothing, and answers 1, where the message came over UDP, SCTP or WebSocket.

    Args:
        port: port of the peer's address, 1 to 65535; 0 for 5060 (TLS: 5061)

    Returns:
        1: alias added or already there, or the transport is neither TCP nor TLS
        0: failed: the connection is gone, has too many aliases, or the port is another one's
            alias

    Side effects: Changes the table of TCP connections (shared memory).

    Routes: any.

    int KSR.add_tcp_alias(int port). Core. Since 5.2.
    https://www.kamailio.org/wikidocs/cookbooks/6.1.x/core/#force_tcp_alias
    """

def add_tcp_alias_via() -> ReturnCode:
    """As add_tcp_alias(), with the port of the topmost Via header (none there: 5060, TLS: 5061).
    For requests; the topmost Via of a reply is Kamailio's own. The core parameter
    tcp_accept_aliases does so for requests whose Via has the parameter alias.

    Returns:
        1: alias added or already there, or the transport is neither TCP nor TLS
        0: failed: the connection is gone, has too many aliases, or the port is another one's
            alias

    Side effects: Changes the table of TCP connections (shared memory).

    Routes: request, branch, failure, branch_failure, pre_routing.

    int KSR.add_tcp_alias_via(). Core. Since 5.2.
    https://www.kamailio.org/wikidocs/cookbooks/6.1.x/core/#force_tcp_alias
    """

def crit(text: str, /) -> None:
    """Writes the text to Kamailio's log at the level its name says: crit, err, warn, notice, info,
    dbg in falling order of weight. What is weightier than the core parameter debug (or
    KSR.kex.setdebug()) allows appears, the rest is dropped. No newline is added: end the text
    with one where Kamailio logs to standard error (log_stderror).

    Args:
        text: the line to write; pseudo-variables in it are not expanded

    Side effects: Writes to the log.

    Routes: any, init.

    none KSR.crit(str text). Core. Since 5.2.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#void-ksrcrit
    """

def dbg(text: str, /) -> None:
    """Writes the text to Kamailio's log at the level its name says: crit, err, warn, notice, info,
    dbg in falling order of weight. What is weightier than the core parameter debug (or
    KSR.kex.setdebug()) allows appears, the rest is dropped. No newline is added: end the text
    with one where Kamailio logs to standard error (log_stderror).

    Args:
        text: the line to write; pseudo-variables in it are not expanded

    Side effects: Writes to the log.

    Routes: any, init.

    none KSR.dbg(str text). Core. Since 5.0.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#void-ksrdbg
    """

def err(text: str, /) -> None:
    """Writes the text to Kamailio's log at the level its name says: crit, err, warn, notice, info,
    dbg in falling order of weight. What is weightier than the core parameter debug (or
    KSR.kex.setdebug()) allows appears, the rest is dropped. No newline is added: end the text
    with one where Kamailio logs to standard error (log_stderror).

    Args:
        text: the line to write; pseudo-variables in it are not expanded

    Side effects: Writes to the log.

    Routes: any, init.

    none KSR.err(str text). Core. Since 5.0.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#void-ksrerr
    """

def force_rport() -> bool:
    """Treats the sender as if it had asked for symmetric replies (RFC 3581): adds rport with the
    source port, and received, to the topmost Via, and replies go to that port. Call it before
    the request is answered or its transaction is created.

    Returns:
        True: set

    Side effects: Sets a flag of the message.

    Routes: request, branch, failure, branch_failure, event, pre_routing.

    bool KSR.force_rport(). Core. Since 5.0.
    https://www.kamailio.org/wikidocs/cookbooks/6.1.x/core/#force_rport_1
    """

def forward() -> ReturnCode:
    """Forwards the request without a transaction, to the destination URI ($du) where one is set,
    else to the request URI. Resolves its host name, blocking, and tries the further addresses
    where use_dns_failover is on. Needs From, To, Call-ID and CSeq. The handler goes on
    afterwards.

    Returns:
        1: sent
        -1: not sent: no valid URI, name not resolved, an essential header missing, no fitting
            socket, the onsend handler dropped it, or sending failed

    Side effects: Sends the request, with the changes made to it so far; runs the onsend handler
        first.

    Routes: request, failure, event, pre_routing.

    int KSR.forward(). Core. Since 5.1.
    https://www.kamailio.org/wikidocs/cookbooks/6.1.x/core/#forward
    """

def forward_uri(uri: str, /) -> ReturnCode:
    """Forwards the request without a transaction to the given URI, as forward() does with $du or
    the request URI. The request URI itself stays as it is. The handler goes on afterwards.

    Args:
        uri: SIP URI of the next hop; '' for $du or, where it is not set, the request URI

    Returns:
        1: sent
        -1: not sent: no valid URI, name not resolved, an essential header missing, no fitting
            socket, the onsend handler dropped it, or sending failed

    Side effects: Sends the request, with the changes made to it so far; runs the onsend handler
        first.

    Routes: request, failure, event, pre_routing.

    int KSR.forward_uri(str uri). Core. Since 5.1.
    https://www.kamailio.org/wikidocs/cookbooks/6.1.x/core/#forward
    """

def get_debug() -> int:
    """Gives the log level in force in this process: what KSR.kex.setdebug() set in it, else the
    core parameter debug. From -5 (alert) over -1 (err), 0 (warn), 1 (notice), 2 (info) to 3
    (dbg).

    Returns:
        int: the log level; err and weightier are negative numbers

    Side effects: none

    Routes: any, init.

    int KSR.get_debug(). Core. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#int-ksrget_debug
    """

def info(text: str, /) -> None:
    """Writes the text to Kamailio's log at the level its name says: crit, err, warn, notice, info,
    dbg in falling order of weight. What is weightier than the core parameter debug (or
    KSR.kex.setdebug()) allows appears, the rest is dropped. No newline is added: end the text
    with one where Kamailio logs to standard error (log_stderror).

    Args:
        text: the line to write; pseudo-variables in it are not expanded

    Side effects: Writes to the log.

    Routes: any, init.

    none KSR.info(str text). Core. Since 5.0.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#void-ksrinfo
    """

def is_ACK() -> bool:
    """Tells whether the message has the method of its name: a request by its first line, a reply
    by its CSeq header.

    Returns:
        True: that method
        False: another method, or the CSeq of a reply cannot be parsed

    Side effects: none

    Routes: any.

    bool KSR.is_ACK(). Core. Since 5.2.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_ack
    """

def is_BYE() -> bool:
    """Tells whether the message has the method of its name: a request by its first line, a reply
    by its CSeq header.

    Returns:
        True: that method
        False: another method, or the CSeq of a reply cannot be parsed

    Side effects: none

    Routes: any.

    bool KSR.is_BYE(). Core. Since 5.2.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_bye
    """

def is_CANCEL() -> bool:
    """Tells whether the message has the method of its name: a request by its first line, a reply
    by its CSeq header.

    Returns:
        True: that method
        False: another method, or the CSeq of a reply cannot be parsed

    Side effects: none

    Routes: any.

    bool KSR.is_CANCEL(). Core. Since 5.2.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_cancel
    """

def is_DELETE() -> bool:
    """Tells whether the message is an HTTP request with the method of its name, as module xhttp
    hands them to its event handler.

    Returns:
        True: that method
        False: another method, or the CSeq of a reply cannot be parsed

    Side effects: none

    Routes: any.

    bool KSR.is_DELETE(). Core. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_delete
    """

def is_GET() -> bool:
    """Tells whether the message is an HTTP request with the method of its name, as module xhttp
    hands them to its event handler.

    Returns:
        True: that method
        False: another method, or the CSeq of a reply cannot be parsed

    Side effects: none

    Routes: any.

    bool KSR.is_GET(). Core. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_get
    """

def is_INFO() -> bool:
    """Tells whether the message has the method of its name: a request by its first line, a reply
    by its CSeq header.

    Returns:
        True: that method
        False: another method, or the CSeq of a reply cannot be parsed

    Side effects: none

    Routes: any.

    bool KSR.is_INFO(). Core. Since 5.2.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_info
    """

def is_INVITE() -> bool:
    """Tells whether the message has the method of its name: a request by its first line, a reply
    by its CSeq header.

    Returns:
        True: that method
        False: another method, or the CSeq of a reply cannot be parsed

    Side effects: none

    Routes: any.

    bool KSR.is_INVITE(). Core. Since 5.2.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_invite
    """

def is_IPv4() -> bool:
    """Tells whether the message came in on an IPv4 socket of Kamailio.

    Returns:
        True: the local socket has an IPv4 address
        False: it has an IPv6 address, or is not known (a message that did not come from the
            network)

    Side effects: none

    Routes: any.

    bool KSR.is_IPv4(). Core. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_ipv4
    """

def is_IPv6() -> bool:
    """Tells whether the message came in on an IPv6 socket of Kamailio.

    Returns:
        True: the local socket has an IPv6 address
        False: it has an IPv4 address, or is not known (a message that did not come from the
            network)

    Side effects: none

    Routes: any.

    bool KSR.is_IPv6(). Core. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_ipv6
    """

def is_KDMQ() -> bool:
    """Tells whether the message is a KDMQ, the method that module dmq uses between the nodes of a
    cluster: a request by its first line, a reply by its CSeq header.

    Returns:
        True: a KDMQ or a reply to one
        False: another method, or the CSeq of a reply cannot be parsed

    Side effects: none

    Routes: any.

    bool KSR.is_KDMQ(). Core. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_kdmq
    """

def is_MESSAGE() -> bool:
    """Tells whether the message has the method of its name: a request by its first line, a reply
    by its CSeq header.

    Returns:
        True: that method
        False: another method, or the CSeq of a reply cannot be parsed

    Side effects: none

    Routes: any.

    bool KSR.is_MESSAGE(). Core. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_message
    """

def is_NOTIFY() -> bool:
    """Tells whether the message has the method of its name: a request by its first line, a reply
    by its CSeq header.

    Returns:
        True: that method
        False: another method, or the CSeq of a reply cannot be parsed

    Side effects: none

    Routes: any.

    bool KSR.is_NOTIFY(). Core. Since 5.2.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_notify
    """

def is_OPTIONS() -> bool:
    """Tells whether the message is an OPTIONS: a request by its first line, a reply by its CSeq
    header. Beware: where there is no message (mod_init(), child_init(), the received handler,
    many event handlers) Kamailio makes up an OPTIONS request, and this is True.

    Returns:
        True: an OPTIONS or a reply to one
        False: another method, or the CSeq of a reply cannot be parsed

    Side effects: none

    Routes: any.

    bool KSR.is_OPTIONS(). Core. Since 5.2.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_options
    """

def is_POST() -> bool:
    """Tells whether the message is an HTTP request with the method of its name, as module xhttp
    hands them to its event handler.

    Returns:
        True: that method
        False: another method, or the CSeq of a reply cannot be parsed

    Side effects: none

    Routes: any.

    bool KSR.is_POST(). Core. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_post
    """

def is_PRACK() -> bool:
    """Tells whether the message has the method of its name: a request by its first line, a reply
    by its CSeq header.

    Returns:
        True: that method
        False: another method, or the CSeq of a reply cannot be parsed

    Side effects: none

    Routes: any.

    bool KSR.is_PRACK(). Core. Since 5.2.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_prack
    """

def is_PUBLISH() -> bool:
    """Tells whether the message has the method of its name: a request by its first line, a reply
    by its CSeq header.

    Returns:
        True: that method
        False: another method, or the CSeq of a reply cannot be parsed

    Side effects: none

    Routes: any.

    bool KSR.is_PUBLISH(). Core. Since 5.2.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_publish
    """

def is_PUT() -> bool:
    """Tells whether the message is an HTTP request with the method of its name, as module xhttp
    hands them to its event handler.

    Returns:
        True: that method
        False: another method, or the CSeq of a reply cannot be parsed

    Side effects: none

    Routes: any.

    bool KSR.is_PUT(). Core. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_put
    """

def is_REFER() -> bool:
    """Tells whether the message has the method of its name: a request by its first line, a reply
    by its CSeq header.

    Returns:
        True: that method
        False: another method, or the CSeq of a reply cannot be parsed

    Side effects: none

    Routes: any.

    bool KSR.is_REFER(). Core. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_refer
    """

def is_REGISTER() -> bool:
    """Tells whether the message has the method of its name: a request by its first line, a reply
    by its CSeq header.

    Returns:
        True: that method
        False: another method, or the CSeq of a reply cannot be parsed

    Side effects: none

    Routes: any.

    bool KSR.is_REGISTER(). Core. Since 5.2.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_register
    """

def is_SCTP() -> bool:
    """Tells whether the message came in over SCTP.

    Returns:
        True: over SCTP
        False: over another transport

    Side effects: none

    Routes: any.

    bool KSR.is_SCTP(). Core. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_sctp
    """

def is_SUBSCRIBE() -> bool:
    """Tells whether the message has the method of its name: a request by its first line, a reply
    by its CSeq header.

    Returns:
        True: that method
        False: another method, or the CSeq of a reply cannot be parsed

    Side effects: none

    Routes: any.

    bool KSR.is_SUBSCRIBE(). Core. Since 5.2.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_subscribe
    """

def is_TCP() -> bool:
    """Tells whether the message came in over plain TCP. TLS and WebSocket do not count.

    Returns:
        True: over TCP
        False: over another transport

    Side effects: none

    Routes: any.

    bool KSR.is_TCP(). Core. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_tcp
    """

def is_TCPX() -> bool:
    """Tells whether the message came in over TCP or anything on top of it: TCP, TLS, WS or WSS.
    Since 6.1.

    Returns:
        True: over TCP, TLS, WS or WSS
        False: over UDP or SCTP

    Side effects: none

    Routes: any.

    bool KSR.is_TCPX(). Core. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_tcpx
    """

def is_TLS() -> bool:
    """Tells whether the message came in over TLS. Secure WebSocket (WSS) does not count.

    Returns:
        True: over TLS
        False: over another transport

    Side effects: none

    Routes: any.

    bool KSR.is_TLS(). Core. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_tls
    """

def is_UDP() -> bool:
    """Tells whether the message came in over UDP. Messages Kamailio makes up for event handlers,
    mod_init() and child_init() count as UDP.

    Returns:
        True: over UDP
        False: over another transport

    Side effects: none

    Routes: any.

    bool KSR.is_UDP(). Core. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_udp
    """

def is_UPDATE() -> bool:
    """Tells whether the message has the method of its name: a request by its first line, a reply
    by its CSeq header.

    Returns:
        True: that method
        False: another method, or the CSeq of a reply cannot be parsed

    Side effects: none

    Routes: any.

    bool KSR.is_UPDATE(). Core. Since 5.2.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_update
    """

def is_WS() -> bool:
    """Tells whether the message came in over plain WebSocket (RFC 7118). For WSS see is_WSS(), for
    both is_WSX().

    Returns:
        True: over WS
        False: over another transport

    Side effects: none

    Routes: any.

    bool KSR.is_WS(). Core. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_ws
    """

def is_WSS() -> bool:
    """Tells whether the message came in over secure WebSocket (WSS, RFC 7118).

    Returns:
        True: over WSS
        False: over another transport

    Side effects: none

    Routes: any.

    bool KSR.is_WSS(). Core. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_wss
    """

def is_WSX() -> bool:
    """Tells whether the message came in over WebSocket, plain (WS) or secure (WSS).

    Returns:
        True: over WS or WSS
        False: over another transport

    Side effects: none

    Routes: any.

    bool KSR.is_WSX(). Core. Since 5.6.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_wsx
    """

def is_dst_port(port: int, /) -> bool:
    """Compares the port of the local socket that the message came in on.

    Args:
        port: port number

    Returns:
        True: the message came to this port
        False: to another one, or the socket is not known (a message not from the network)

    Side effects: none

    Routes: any.

    bool KSR.is_dst_port(int port). Core. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/
    """

def is_method(method: str, /) -> bool:
    """Tells whether the message has one of the methods: a request by its first line, a reply by
    its CSeq header. Compares without regard to case. Names outside the standard work alone, not
    in a list: one unknown name in a list makes it False for every message.

    Args:
        method: one method, or several with | between them ("INVITE|ACK", at most 126
            characters)

    Returns:
        True: the method is the one given or in the list
        False: another method, '' given, list too long or with an unknown method, or a reply
            whose CSeq cannot be parsed

    Side effects: none

    Routes: any.

    bool KSR.is_method(str method). Core. Since 5.1.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_method
    """

def is_method_in(method_letters: str, /) -> bool:
    """Tells whether the method of the message is among the letters, which is quicker than
    is_method(). A reply goes by its CSeq header. There is no letter for INFO.

    Args:
        method_letters: letters, either case: I INVITE, A ACK, B BYE, C CANCEL, M MESSAGE, R
            REGISTER, E PRACK, P PUBLISH, S SUBSCRIBE, N NOTIFY, O OPTIONS, F REFER, G GET, U
            UPDATE, K KDMQ, D DELETE, T POST, V PUT; any other logs a warning

    Returns:
        True: the method is one of them
        False: it is not, has no letter, '' given, or a reply whose CSeq cannot be parsed

    Side effects: none

    Routes: any.

    bool KSR.is_method_in(str method_letters). Core. Since 5.2.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_method_in
    """

def is_myself(uri: str, /) -> bool:
    """Tells whether the host is this server: one of its listen sockets, an alias (core parameter
    alias) or a name that a module stands for (modparam domain register_myself). Port and
    transport count only where the URI has them. Beware: an alias without a port fits every
    port.

    Args:
        uri: URI beginning with sip: or sips: in lower case; anything else is taken for a host
            name

    Returns:
        True: it is this server
        False: it is not, or the URI cannot be parsed

    Side effects: none

    Routes: any, init.

    bool KSR.is_myself(str uri). Core. Since 5.0.
    https://www.kamailio.org/wikidocs/cookbooks/6.1.x/core/#myself
    """

def is_myself_duri() -> bool:
    """Tells, as is_myself() does, whether the destination URI ($du) names this server.

    Returns:
        True: it does
        False: it does not, none is set, or it cannot be parsed

    Side effects: none

    Routes: any.

    bool KSR.is_myself_duri(). Core. Since 5.4.
    https://www.kamailio.org/wikidocs/cookbooks/6.1.x/core/#myself
    """

def is_myself_furi() -> bool:
    """Tells, as is_myself() does, whether the URI in the From header names this server, so whether
    the sender says to be of a domain served here.

    Returns:
        True: it does
        False: it does not, or there is no valid From

    Side effects: none

    Routes: any.

    bool KSR.is_myself_furi(). Core. Since 5.2.
    https://www.kamailio.org/wikidocs/cookbooks/6.1.x/core/#myself
    """

def is_myself_nhuri() -> bool:
    """Tells, as is_myself() does, whether the next hop is this server: the destination URI ($du)
    where one is set, else the request URI.

    Returns:
        True: it is
        False: it is not, the URI cannot be parsed, or the message is a reply without $du

    Side effects: none

    Routes: any.

    bool KSR.is_myself_nhuri(). Core. Since 5.4.
    https://www.kamailio.org/wikidocs/cookbooks/6.1.x/core/#myself
    """

def is_myself_ruri() -> bool:
    """Tells, as is_myself() does, whether the request URI, as changed so far ($ru), names this
    server.

    Returns:
        True: it does
        False: it does not, it cannot be parsed, or the message is a reply

    Side effects: none

    Routes: any.

    bool KSR.is_myself_ruri(). Core. Since 5.2.
    https://www.kamailio.org/wikidocs/cookbooks/6.1.x/core/#myself
    """

def is_myself_srcip() -> bool:
    """Tells whether the message came from an address that is this server's own, whatever the port.
    Aliases count too (see is_myself()).

    Returns:
        True: the source address is this server's
        False: it is not

    Side effects: none

    Routes: any.

    bool KSR.is_myself_srcip(). Core. Since 5.2.
    https://www.kamailio.org/wikidocs/cookbooks/6.1.x/core/#myself
    """

def is_myself_suri() -> bool:
    """Tells whether the message came from one of this server's own sockets: source address, port
    and, other than for UDP, transport must fit. See is_myself(); for the address alone
    is_myself_srcip().

    Returns:
        True: address, port and transport of the sender are this server's
        False: they are not, or the transport has no name

    Side effects: none

    Routes: any.

    bool KSR.is_myself_suri(). Core. Since 5.2.
    https://www.kamailio.org/wikidocs/cookbooks/6.1.x/core/#myself
    """

def is_myself_turi() -> bool:
    """Tells, as is_myself() does, whether the URI in the To header names this server.

    Returns:
        True: it does
        False: it does not, or there is no valid To

    Side effects: none

    Routes: any.

    bool KSR.is_myself_turi(). Core. Since 5.2.
    https://www.kamailio.org/wikidocs/cookbooks/6.1.x/core/#myself
    """

def is_proto(proto_letters: str, /) -> bool:
    """Tells whether the message came in over one of the transports given by letters.

    Args:
        proto_letters: letters, either case: U UDP, T TCP, E TLS, S SCTP, V WS, W WSS; others
            are passed over

    Returns:
        True: it came over one of them
        False: it did not, or '' given

    Side effects: none

    Routes: any.

    bool KSR.is_proto(str proto_letters). Core. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksris_proto
    """

def is_src_port(port: int, /) -> bool:
    """Compares the port that the message was sent from.

    Args:
        port: port number

    Returns:
        True: the message came from this port
        False: from another one

    Side effects: none

    Routes: any.

    bool KSR.is_src_port(int port). Core. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/
    """

def isbflagset(flag: int, /) -> bool:
    """Tells whether a branch flag of the first branch, the request URI's, is set. In a branch,
    failure or reply handler of tm these are the flags of the branch at hand.

    Args:
        flag: number of the flag, 0 to 31

    Returns:
        True: set
        False: not set, or the number is out of range

    Side effects: none

    Routes: any.

    bool KSR.isbflagset(int flag). Core. Since 5.0.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrisbflagset
    """

def isbiflagset(flag: int, branch: int, /) -> bool:
    """Tells whether a branch flag of a branch of the destination set is set.

    Args:
        flag: number of the flag, 0 to 31
        branch: 0 for the request URI (in tm's handlers the branch at hand), from 1 on the
            branches added to it

    Returns:
        True: set
        False: not set, there is no such branch, or the flag's number is out of range

    Side effects: none

    Routes: any.

    bool KSR.isbiflagset(int flag, int branch). Core. Since 5.0.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrisbiflagset
    """

def isdsturiset() -> bool:
    """Tells whether the message has a destination URI ($du), as registrar's lookup(), dispatcher,
    loose routing or setdsturi() set it.

    Returns:
        True: there is one
        False: there is none

    Side effects: none

    Routes: any.

    bool KSR.isdsturiset(). Core. Since 5.0.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrisdsturiset
    """

def isflagset(flag: int, /) -> bool:
    """Tells whether a message flag (transaction flag) is set.

    Args:
        flag: number of the flag, 0 to 31

    Returns:
        True: set
        False: not set, or the number is out of range

    Side effects: none

    Routes: any.

    bool KSR.isflagset(int flag). Core. Since 5.0.
    https://www.kamailio.org/wikidocs/cookbooks/6.1.x/core/#isflagset
    """

def issflagset(flag: int, /) -> bool:
    """Tells whether a script flag is set. They belong to the process, not to the message: all are
    clear when a handler starts, and the caller's come back when it ends.

    Args:
        flag: number of the flag, 0 to 31

    Returns:
        True: set
        False: not set, or the number is out of range

    Side effects: none

    Routes: any, init.

    bool KSR.issflagset(int flag). Core. Since 5.0.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrissflagset
    """

def log(level: str, text: str, /) -> None:
    """Writes the text to Kamailio's log at the level given by name. No newline is added: end the
    text with one where Kamailio logs to standard error (log_stderror).

    Args:
        level: 'dbg', 'info', 'notice', 'warn', 'err' or 'crit', either case; any other counts
            as 'err'
        text: the line to write; pseudo-variables in it are not expanded

    Side effects: Writes to the log.

    Routes: any, init.

    none KSR.log(str level, str text). Core. Since 5.0.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#void-ksrlog
    """

def notice(text: str, /) -> None:
    """Writes the text to Kamailio's log at the level its name says: crit, err, warn, notice, info,
    dbg in falling order of weight. What is weightier than the core parameter debug (or
    KSR.kex.setdebug()) allows appears, the rest is dropped. No newline is added: end the text
    with one where Kamailio logs to standard error (log_stderror).

    Args:
        text: the line to write; pseudo-variables in it are not expanded

    Side effects: Writes to the log.

    Routes: any, init.

    none KSR.notice(str text). Core. Since 5.2.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#void-ksrnotice
    """

def resetbflag(flag: int, /) -> bool:
    """Clears a branch flag of the first branch, the request URI's. In a branch, failure or reply
    handler of tm these are the flags of the branch at hand.

    Args:
        flag: number of the flag, 0 to 31

    Returns:
        True: cleared
        False: the number is out of range

    Side effects: Changes the branch flags.

    Routes: any.

    bool KSR.resetbflag(int flag). Core. Since 5.0.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrresetbflag
    """

def resetbiflag(flag: int, branch: int, /) -> bool:
    """Clears a branch flag of a branch of the destination set. Answers True also where there is no
    such branch, and then changes nothing.

    Args:
        flag: number of the flag, 0 to 31
        branch: 0 for the request URI (in tm's handlers the branch at hand), from 1 on the
            branches added to it

    Returns:
        True: cleared, or there is no such branch
        False: the flag's number is out of range

    Side effects: Changes the branch flags.

    Routes: any.

    bool KSR.resetbiflag(int flag, int branch). Core. Since 5.0.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrresetbiflag
    """

def resetdsturi() -> bool:
    """Takes the destination URI ($du) away, so that the request URI decides on the next hop.

    Returns:
        True: there is none now

    Side effects: Unsets $du.

    Routes: any.

    bool KSR.resetdsturi(). Core. Since 5.0.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrresetdsturi
    """

def resetflag(flag: int, /) -> bool:
    """Clears a message flag (transaction flag).

    Args:
        flag: number of the flag, 0 to 31

    Returns:
        True: cleared
        False: the number is out of range

    Side effects: Changes the flags of the message ($mf).

    Routes: any.

    bool KSR.resetflag(int flag). Core. Since 5.0.
    https://www.kamailio.org/wikidocs/cookbooks/6.1.x/core/#resetflag
    """

def resetsflag(flag: int, /) -> bool:
    """Clears a script flag. They belong to the process and are clear again when the next handler
    starts.

    Args:
        flag: number of the flag, 0 to 31

    Returns:
        True: cleared
        False: the number is out of range

    Side effects: Changes the script flags ($sf).

    Routes: any, init.

    bool KSR.resetsflag(int flag). Core. Since 5.0.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrresetsflag
    """

def route(route: str, /) -> ReturnCode:
    """Runs a native routing block route[NAME] of kamailio.cfg on the message and comes back. exit
    or drop there ends that block alone, not the Python handler; look for 0. A drop has its
    effect in the same handlers as set_drop(). A set_drop() made before the call is forgotten.

    Args:
        route: name of the block, without brackets

    Returns:
        1..: what the block returned; without a return the code of its last action
        0: the block ended with exit, drop or return(0), or a function in it answered 0
        -1: no such block, too many nested blocks, or the block returned -1
        ..-2: what the block returned, or the error code of its last action

    Side effects: Whatever the block does.

    Routes: any.

    int KSR.route(str route). Core. Since 5.5.
    https://www.kamailio.org/wikidocs/cookbooks/6.1.x/core/#route
    """

def set_advertised_address(address: str, /) -> ReturnCode:
    """Has Kamailio put this address instead of the socket's own into the Via and Record-Route
    headers it adds to this message. Without effect on a socket that has an advertise address of
    its own (core parameter listen). The address is not checked.

    Args:
        address: host name or IP address, at most 127 characters

    Returns:
        1: set
        0: the address is too long

    Side effects: Changes the message's advertised address. The text lies in one buffer a
        process, so the last call in the process counts.

    Routes: request, branch, failure, branch_failure, reply, onreply, event, pre_routing.

    int KSR.set_advertised_address(str address). Core. Since 5.2.
    https://www.kamailio.org/wikidocs/cookbooks/6.1.x/core/#set_advertised_address
    """

def set_advertised_port(port: str, /) -> ReturnCode:
    """Has Kamailio put this port instead of the socket's own into the Via and Record-Route headers
    it adds to this message. Without effect on a socket that has an advertise address of its own
    (core parameter listen). The port is not checked.

    Args:
        port: port number as a string, at most 7 characters

    Returns:
        1: set
        0: the string is too long

    Side effects: Changes the message's advertised port. The text lies in one buffer a process,
        so the last call in the process counts.

    Routes: request, branch, failure, branch_failure, reply, onreply, event, pre_routing.

    int KSR.set_advertised_port(str port). Core. Since 5.2.
    https://www.kamailio.org/wikidocs/cookbooks/6.1.x/core/#set_advertised_port
    """

def set_drop() -> None:
    """Asks Kamailio to drop the message once the handler has returned; the handler itself goes on.
    Drops the branch in a branch handler, what is about to be sent in the onsend handler (not in
    5.6.3: since 5.6.6 and 5.7.5), any reply in the core's reply handler, provisional replies
    alone (1xx) in tm's reply handler, the message in the received and pre-routing handlers, the
    local request in tm:local-request. Does nothing in request and failure handlers: a request
    that is not forwarded is dropped there anyway.

    Side effects: Sets the drop and exit flags of the running handler.

    Routes: branch, onsend, reply, onreply, event, received, pre_routing.

    none KSR.set_drop(). Core. Since 5.2.
    https://www.kamailio.org/wikidocs/cookbooks/6.1.x/core/#drop
    """

def set_forward_close() -> bool:
    """Has Kamailio close the TCP or TLS connection after forwarding this message over it. Replies
    on that connection are lost. In a branch or onsend handler for that branch or send alone, in
    the core's reply handler for the reply. Without effect over UDP.

    Returns:
        True: set

    Side effects: Sets a send flag of the message.

    Routes: request, branch, onsend, reply, failure, pre_routing.

    bool KSR.set_forward_close(). Core. Since 5.1.
    https://www.kamailio.org/wikidocs/cookbooks/6.1.x/core/#set_forward_close
    """

def set_forward_no_connect() -> bool:
    """Has this message forwarded only where a connection to the destination is already open;
    sending fails otherwise. For TCP, TLS and WebSocket; without effect over UDP. In a branch or
    onsend handler for that branch or send alone, in the core's reply handler for the reply.

    Returns:
        True: set

    Side effects: Sets a send flag of the message.

    Routes: request, branch, onsend, reply, failure, pre_routing.

    bool KSR.set_forward_no_connect(). Core. Since 5.1.
    https://www.kamailio.org/wikidocs/cookbooks/6.1.x/core/#set_forward_no_connect
    """

def set_reply_close() -> bool:
    """Has Kamailio close the TCP or TLS connection after sending the reply. In the request handler
    for all replies to the request: call it before the transaction is created (t_newtran(),
    t_relay()), which copies the flag. In a reply handler for that reply.

    Returns:
        True: set

    Side effects: Sets a send flag for replies.

    Routes: request, reply, onreply, pre_routing.

    bool KSR.set_reply_close(). Core. Since 5.1.
    https://www.kamailio.org/wikidocs/cookbooks/6.1.x/core/#set_reply_close
    """

def set_reply_no_connect() -> bool:
    """Has replies sent only where a connection to the sender is still open. In the request handler
    for all replies to the request: call it before the transaction is created (t_newtran(),
    t_relay()), which copies the flag. In a reply handler for that reply.

    Returns:
        True: set

    Side effects: Sets a send flag for replies.

    Routes: request, reply, onreply, pre_routing.

    bool KSR.set_reply_no_connect(). Core. Since 5.1.
    https://www.kamailio.org/wikidocs/cookbooks/6.1.x/core/#set_reply_no_connect
    """

def setbflag(flag: int, /) -> bool:
    """Sets a branch flag of the first branch, the request URI's. In a branch, failure or reply
    handler of tm these are the flags of the branch at hand.

    Args:
        flag: number of the flag, 0 to 31

    Returns:
        True: set
        False: the number is out of range

    Side effects: Changes the branch flags ($bf).

    Routes: any.

    bool KSR.setbflag(int flag). Core. Since 5.0.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrsetbflag
    """

def setbiflag(flag: int, branch: int, /) -> bool:
    """Sets a branch flag of a branch of the destination set. Answers True also where there is no
    such branch, and then changes nothing.

    Args:
        flag: number of the flag, 0 to 31
        branch: 0 for the request URI (in tm's handlers the branch at hand), from 1 on the
            branches added to it

    Returns:
        True: set, or there is no such branch
        False: the flag's number is out of range

    Side effects: Changes the branch flags.

    Routes: any.

    bool KSR.setbiflag(int flag, int branch). Core. Since 5.0.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrsetbiflag
    """

def setdsturi(uri: str, /) -> bool:
    """Sets the destination URI ($du): where the request is sent, whatever its request URI. The URI
    is not checked here; a bad one fails when sending.

    Args:
        uri: SIP URI of the next hop; '' takes it away

    Returns:
        True: set; also where memory ran out

    Side effects: Sets $du.

    Routes: any.

    bool KSR.setdsturi(str uri). Core. Since 5.0.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrsetdsturi
    """

def setflag(flag: int, /) -> bool:
    """Sets a message flag (transaction flag). The transaction keeps it: handlers of tm see it, and
    modules (acc, dialog, nathelper and others) act on flags given in their parameters.

    Args:
        flag: number of the flag, 0 to 31

    Returns:
        True: set
        False: the number is out of range

    Side effects: Changes the flags of the message ($mf).

    Routes: any.

    bool KSR.setflag(int flag). Core. Since 5.0.
    https://www.kamailio.org/wikidocs/cookbooks/6.1.x/core/#setflag
    """

def sethost(host: str, /) -> bool:
    """Puts another host into the request URI; user, port and parameters stay. A tel: URI becomes a
    sip: one with user=phone.

    Args:
        host: host name or IP address

    Returns:
        True: set
        False: the URI cannot be parsed or would be longer than 1024 characters, the message is
            a reply, or memory ran out

    Side effects: Changes the request URI ($ru).

    Routes: request, branch, failure, branch_failure, event, pre_routing.

    bool KSR.sethost(str host). Core. Since 5.0.
    https://www.kamailio.org/wikidocs/cookbooks/6.1.x/core/#rewritehost
    """

def setsflag(flag: int, /) -> bool:
    """Sets a script flag. They belong to the process, not to the message: all are clear when a
    handler starts, and the caller's come back when it ends, so a flag set here lasts as long as
    this handler.

    Args:
        flag: number of the flag, 0 to 31

    Returns:
        True: set
        False: the number is out of range

    Side effects: Changes the script flags ($sf).

    Routes: any, init.

    bool KSR.setsflag(int flag). Core. Since 5.0.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrsetsflag
    """

def seturi(uri: str, /) -> bool:
    """Replaces the request URI. The new one is not checked here; a bad one fails later, when it is
    parsed or sent to. The destination URI ($du) stays and still decides where the request goes.

    Args:
        uri: the new request URI

    Returns:
        True: set
        False: memory ran out

    Side effects: Changes the request URI ($ru), which may be forked again.

    Routes: request, branch, failure, branch_failure, event, pre_routing.

    bool KSR.seturi(str uri). Core. Since 5.0.
    https://www.kamailio.org/wikidocs/cookbooks/6.1.x/core/#rewriteuri
    """

def setuser(user: str, /) -> bool:
    """Puts another user part into the request URI; password, host, port and parameters stay.

    Args:
        user: the user part, escaped as in a URI; '' takes user and password away

    Returns:
        True: set
        False: the URI cannot be parsed or would be longer than 1024 characters, the message is
            a reply, or memory ran out

    Side effects: Changes the request URI ($ru).

    Routes: request, branch, failure, branch_failure, event, pre_routing.

    bool KSR.setuser(str user). Core. Since 5.0.
    https://www.kamailio.org/wikidocs/cookbooks/6.1.x/core/#rewriteuser
    """

def to_IPv4() -> bool:
    """Tells whether the next hop is an IPv4 address. For a request the host of $du or, where it is
    not set, of the request URI; for a reply the received parameter or host of the second Via.
    Names are not resolved.

    Returns:
        True: an IPv4 address
        False: an IPv6 address, a name, or nothing that can be parsed

    Side effects: none

    Routes: any.

    bool KSR.to_IPv4(). Core. Since 5.6.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrto_ipv4
    """

def to_IPv6() -> bool:
    """Tells whether the next hop is an IPv6 address. For a request the host of $du or, where it is
    not set, of the request URI; for a reply the received parameter or host of the second Via.
    Names are not resolved.

    Returns:
        True: an IPv6 address
        False: an IPv4 address, a name, or nothing that can be parsed

    Side effects: none

    Routes: any.

    bool KSR.to_IPv6(). Core. Since 5.6.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrto_ipv6
    """

def to_SCTP() -> bool:
    """Tells whether the next hop names the transport: for a request by the transport parameter of
    $du or, where it is not set, of the request URI; for a reply by the second Via. Without that
    parameter all of these are False, to_UDP() too, and to_TLS() also for a sips: URI. WebSocket
    is transport=ws in a URI, secure or not.

    Returns:
        True: it names that transport
        False: it names another one or none, or nothing can be parsed

    Side effects: none

    Routes: any.

    bool KSR.to_SCTP(). Core. Since 5.6.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrto_sctp
    """

def to_TCP() -> bool:
    """Tells whether the next hop names the transport: for a request by the transport parameter of
    $du or, where it is not set, of the request URI; for a reply by the second Via. Without that
    parameter all of these are False, to_UDP() too, and to_TLS() also for a sips: URI. WebSocket
    is transport=ws in a URI, secure or not.

    Returns:
        True: it names that transport
        False: it names another one or none, or nothing can be parsed

    Side effects: none

    Routes: any.

    bool KSR.to_TCP(). Core. Since 5.6.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrto_tcp
    """

def to_TLS() -> bool:
    """Tells whether the next hop names the transport: for a request by the transport parameter of
    $du or, where it is not set, of the request URI; for a reply by the second Via. Without that
    parameter all of these are False, to_UDP() too, and to_TLS() also for a sips: URI. WebSocket
    is transport=ws in a URI, secure or not.

    Returns:
        True: it names that transport
        False: it names another one or none, or nothing can be parsed

    Side effects: none

    Routes: any.

    bool KSR.to_TLS(). Core. Since 5.6.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrto_tls
    """

def to_UDP() -> bool:
    """Tells whether the next hop names the transport: for a request by the transport parameter of
    $du or, where it is not set, of the request URI; for a reply by the second Via. Without that
    parameter all of these are False, to_UDP() too, and to_TLS() also for a sips: URI. WebSocket
    is transport=ws in a URI, secure or not.

    Returns:
        True: it names that transport
        False: it names another one or none, or nothing can be parsed

    Side effects: none

    Routes: any.

    bool KSR.to_UDP(). Core. Since 5.6.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrto_udp
    """

def to_WS() -> bool:
    """Tells whether the next hop names the transport: for a request by the transport parameter of
    $du or, where it is not set, of the request URI; for a reply by the second Via. Without that
    parameter all of these are False, to_UDP() too, and to_TLS() also for a sips: URI. WebSocket
    is transport=ws in a URI, secure or not.

    Returns:
        True: it names that transport
        False: it names another one or none, or nothing can be parsed

    Side effects: none

    Routes: any.

    bool KSR.to_WS(). Core. Since 5.6.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrto_ws
    """

def to_WSS() -> bool:
    """Tells whether the next hop names secure WebSocket. Works for replies alone, by the second
    Via: a URI has only transport=ws, which counts as WS, so for a request it is always False.
    See to_WSX().

    Returns:
        True: a reply whose second Via says WSS
        False: anything else

    Side effects: none

    Routes: any.

    bool KSR.to_WSS(). Core. Since 5.6.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrto_wss
    """

def to_WSX() -> bool:
    """Tells whether the next hop names WebSocket, plain or secure: for a request transport=ws in
    $du or, where it is not set, in the request URI; for a reply WS or WSS in the second Via.

    Returns:
        True: it names WebSocket
        False: it names another transport or none, or nothing can be parsed

    Side effects: none

    Routes: any.

    bool KSR.to_WSX(). Core. Since 5.6.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrto_wsx
    """

def warn(text: str, /) -> None:
    """Writes the text to Kamailio's log at the level its name says: crit, err, warn, notice, info,
    dbg in falling order of weight. What is weightier than the core parameter debug (or
    KSR.kex.setdebug()) allows appears, the rest is dropped. No newline is added: end the text
    with one where Kamailio logs to standard error (log_stderror).

    Args:
        text: the line to write; pseudo-variables in it are not expanded

    Side effects: Writes to the log.

    Routes: any, init.

    none KSR.warn(str text). Core. Since 5.2.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#void-ksrwarn
    """
