"""KSR: Kamailio's core, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

int functions that tell yes or no answer 1 (or more) for yes and -1 (or less) for no, and -1
is true in Python: compare with 0. bool functions answer True or False. Functions typed None
answer an int without meaning. All arguments are positional. A value that is not valid UTF-8
makes the call that reads it raise UnicodeDecodeError. A submodule is there only where one of
its Kamailio modules is loaded.

KSR.async cannot be written in Python, for async is a keyword: see async_.pyi.

Written by generate.py: do not edit.
"""

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
    """bool KSR.add_local_rport(). Core."""

def add_tcp_alias(port: int, /) -> int:
    """int KSR.add_tcp_alias(int port). Core."""

def add_tcp_alias_via() -> int:
    """int KSR.add_tcp_alias_via(). Core."""

def crit(txt: str, /) -> None:
    """none KSR.crit(str txt). Core."""

def dbg(txt: str, /) -> None:
    """none KSR.dbg(str txt). Core."""

def err(txt: str, /) -> None:
    """none KSR.err(str txt). Core."""

def force_rport() -> bool:
    """bool KSR.force_rport(). Core."""

def forward() -> int:
    """int KSR.forward(). Core."""

def forward_uri(vuri: str, /) -> int:
    """int KSR.forward_uri(str vuri). Core."""

def get_debug() -> int:
    """int KSR.get_debug(). Core."""

def info(txt: str, /) -> None:
    """none KSR.info(str txt). Core."""

def is_ACK() -> bool:
    """bool KSR.is_ACK(). Core."""

def is_BYE() -> bool:
    """bool KSR.is_BYE(). Core."""

def is_CANCEL() -> bool:
    """bool KSR.is_CANCEL(). Core."""

def is_DELETE() -> bool:
    """bool KSR.is_DELETE(). Core."""

def is_GET() -> bool:
    """bool KSR.is_GET(). Core."""

def is_INFO() -> bool:
    """bool KSR.is_INFO(). Core."""

def is_INVITE() -> bool:
    """bool KSR.is_INVITE(). Core."""

def is_IPv4() -> bool:
    """bool KSR.is_IPv4(). Core."""

def is_IPv6() -> bool:
    """bool KSR.is_IPv6(). Core."""

def is_KDMQ() -> bool:
    """bool KSR.is_KDMQ(). Core."""

def is_MESSAGE() -> bool:
    """bool KSR.is_MESSAGE(). Core."""

def is_NOTIFY() -> bool:
    """bool KSR.is_NOTIFY(). Core."""

def is_OPTIONS() -> bool:
    """bool KSR.is_OPTIONS(). Core."""

def is_POST() -> bool:
    """bool KSR.is_POST(). Core."""

def is_PRACK() -> bool:
    """bool KSR.is_PRACK(). Core."""

def is_PUBLISH() -> bool:
    """bool KSR.is_PUBLISH(). Core."""

def is_PUT() -> bool:
    """bool KSR.is_PUT(). Core."""

def is_REFER() -> bool:
    """bool KSR.is_REFER(). Core."""

def is_REGISTER() -> bool:
    """bool KSR.is_REGISTER(). Core."""

def is_SCTP() -> bool:
    """bool KSR.is_SCTP(). Core."""

def is_SUBSCRIBE() -> bool:
    """bool KSR.is_SUBSCRIBE(). Core."""

def is_TCP() -> bool:
    """bool KSR.is_TCP(). Core."""

def is_TCPX() -> bool:
    """bool KSR.is_TCPX(). Core. Since 6.1."""

def is_TLS() -> bool:
    """bool KSR.is_TLS(). Core."""

def is_UDP() -> bool:
    """bool KSR.is_UDP(). Core."""

def is_UPDATE() -> bool:
    """bool KSR.is_UPDATE(). Core."""

def is_WS() -> bool:
    """bool KSR.is_WS(). Core."""

def is_WSS() -> bool:
    """bool KSR.is_WSS(). Core."""

def is_WSX() -> bool:
    """bool KSR.is_WSX(). Core."""

def is_dst_port(vport: int, /) -> bool:
    """bool KSR.is_dst_port(int vport). Core."""

def is_method(vmethod: str, /) -> bool:
    """bool KSR.is_method(str vmethod). Core."""

def is_method_in(vmethod: str, /) -> bool:
    """bool KSR.is_method_in(str vmethod). Core."""

def is_myself(uri: str, /) -> bool:
    """bool KSR.is_myself(str uri). Core."""

def is_myself_duri() -> bool:
    """bool KSR.is_myself_duri(). Core."""

def is_myself_furi() -> bool:
    """bool KSR.is_myself_furi(). Core."""

def is_myself_nhuri() -> bool:
    """bool KSR.is_myself_nhuri(). Core."""

def is_myself_ruri() -> bool:
    """bool KSR.is_myself_ruri(). Core."""

def is_myself_srcip() -> bool:
    """bool KSR.is_myself_srcip(). Core."""

def is_myself_suri() -> bool:
    """bool KSR.is_myself_suri(). Core."""

def is_myself_turi() -> bool:
    """bool KSR.is_myself_turi(). Core."""

def is_proto(sproto: str, /) -> bool:
    """bool KSR.is_proto(str sproto). Core."""

def is_src_port(vport: int, /) -> bool:
    """bool KSR.is_src_port(int vport). Core."""

def isbflagset(flag: int, /) -> bool:
    """bool KSR.isbflagset(int flag). Core."""

def isbiflagset(flag: int, branch: int, /) -> bool:
    """bool KSR.isbiflagset(int flag, int branch). Core."""

def isdsturiset() -> bool:
    """bool KSR.isdsturiset(). Core."""

def isflagset(flag: int, /) -> bool:
    """bool KSR.isflagset(int flag). Core."""

def issflagset(flag: int, /) -> bool:
    """bool KSR.issflagset(int flag). Core."""

def log(level: str, txt: str, /) -> None:
    """none KSR.log(str level, str txt). Core."""

def notice(txt: str, /) -> None:
    """none KSR.notice(str txt). Core."""

def resetbflag(flag: int, /) -> bool:
    """bool KSR.resetbflag(int flag). Core."""

def resetbiflag(flag: int, branch: int, /) -> bool:
    """bool KSR.resetbiflag(int flag, int branch). Core."""

def resetdsturi() -> bool:
    """bool KSR.resetdsturi(). Core."""

def resetflag(flag: int, /) -> bool:
    """bool KSR.resetflag(int flag). Core."""

def resetsflag(flag: int, /) -> bool:
    """bool KSR.resetsflag(int flag). Core."""

def route(route: str, /) -> int:
    """int KSR.route(str route). Core."""

def set_advertised_address(addr: str, /) -> int:
    """int KSR.set_advertised_address(str addr). Core."""

def set_advertised_port(port: str, /) -> int:
    """int KSR.set_advertised_port(str port). Core."""

def set_drop() -> None:
    """none KSR.set_drop(). Core."""

def set_forward_close() -> bool:
    """bool KSR.set_forward_close(). Core."""

def set_forward_no_connect() -> bool:
    """bool KSR.set_forward_no_connect(). Core."""

def set_reply_close() -> bool:
    """bool KSR.set_reply_close(). Core."""

def set_reply_no_connect() -> bool:
    """bool KSR.set_reply_no_connect(). Core."""

def setbflag(flag: int, /) -> bool:
    """bool KSR.setbflag(int flag). Core."""

def setbiflag(flag: int, branch: int, /) -> bool:
    """bool KSR.setbiflag(int flag, int branch). Core."""

def setdsturi(uri: str, /) -> bool:
    """bool KSR.setdsturi(str uri). Core."""

def setflag(flag: int, /) -> bool:
    """bool KSR.setflag(int flag). Core."""

def sethost(host: str, /) -> bool:
    """bool KSR.sethost(str host). Core."""

def setsflag(flag: int, /) -> bool:
    """bool KSR.setsflag(int flag). Core."""

def seturi(uri: str, /) -> bool:
    """bool KSR.seturi(str uri). Core."""

def setuser(user: str, /) -> bool:
    """bool KSR.setuser(str user). Core."""

def to_IPv4() -> bool:
    """bool KSR.to_IPv4(). Core."""

def to_IPv6() -> bool:
    """bool KSR.to_IPv6(). Core."""

def to_SCTP() -> bool:
    """bool KSR.to_SCTP(). Core."""

def to_TCP() -> bool:
    """bool KSR.to_TCP(). Core."""

def to_TLS() -> bool:
    """bool KSR.to_TLS(). Core."""

def to_UDP() -> bool:
    """bool KSR.to_UDP(). Core."""

def to_WS() -> bool:
    """bool KSR.to_WS(). Core."""

def to_WSS() -> bool:
    """bool KSR.to_WSS(). Core."""

def to_WSX() -> bool:
    """bool KSR.to_WSX(). Core."""

def warn(txt: str, /) -> None:
    """none KSR.warn(str txt). Core."""
