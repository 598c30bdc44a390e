"""KSR's submodules, one file each."""

from __future__ import annotations

from fake_ksr.ksr.acc import Acc
from fake_ksr.ksr.alias_db import AliasDb
from fake_ksr.ksr.auth import Auth
from fake_ksr.ksr.auth_db import AuthDb
from fake_ksr.ksr.base import Submodule
from fake_ksr.ksr.core import Core
from fake_ksr.ksr.corex import Corex
from fake_ksr.ksr.dialog import DialogFunctions
from fake_ksr.ksr.dispatcher import DispatcherFunctions
from fake_ksr.ksr.domain import DomainFunctions
from fake_ksr.ksr.hdr import Hdr
from fake_ksr.ksr.htable import HtableFunctions
from fake_ksr.ksr.http_client import HttpClient
from fake_ksr.ksr.jsonrpcs import JsonRpcs
from fake_ksr.ksr.kex import Kex
from fake_ksr.ksr.kx import Kx
from fake_ksr.ksr.maxfwd import MaxFwd
from fake_ksr.ksr.nathelper import NatHelper
from fake_ksr.ksr.path import Path
from fake_ksr.ksr.permissions import Permissions
from fake_ksr.ksr.pike import Pike
from fake_ksr.ksr.presence import PresenceFunctions
from fake_ksr.ksr.pv import Pv
from fake_ksr.ksr.pvx import Pvx
from fake_ksr.ksr.registrar import Registrar
from fake_ksr.ksr.rr import Rr
from fake_ksr.ksr.rtpengine import RtpEngine
from fake_ksr.ksr.rtpproxy import RtpProxy
from fake_ksr.ksr.sanity import Sanity
from fake_ksr.ksr.siputils import SipUtils
from fake_ksr.ksr.sl import Sl
from fake_ksr.ksr.speeddial import SpeedDial
from fake_ksr.ksr.sqlops import SqlOps
from fake_ksr.ksr.statistics import StatisticsFunctions
from fake_ksr.ksr.textops import TextOps
from fake_ksr.ksr.textopsx import TextOpsX
from fake_ksr.ksr.tm import Tm
from fake_ksr.ksr.tmx import Tmx
from fake_ksr.ksr.uac import UacFunctions
from fake_ksr.ksr.uac_redirect import UacRedirect
from fake_ksr.ksr.websocket import WebSocket
from fake_ksr.ksr.xhttp import XHttp
from fake_ksr.ksr.xlog import Xlog

SUBMODULES: tuple[type[Submodule], ...] = (
    Core,
    Pv,
    Pvx,
    DialogFunctions,
    Kx,
    Hdr,
    Sl,
    Tm,
    Tmx,
    Rr,
    SipUtils,
    Corex,
    MaxFwd,
    Sanity,
    NatHelper,
    Registrar,
    Auth,
    AuthDb,
    Permissions,
    SqlOps,
    JsonRpcs,
    PresenceFunctions,
    Acc,
    HttpClient,
    AliasDb,
    SpeedDial,
    DomainFunctions,
    Pike,
    HtableFunctions,
    TextOps,
    TextOpsX,
    DispatcherFunctions,
    RtpEngine,
    RtpProxy,
    XHttp,
    WebSocket,
    Xlog,
    Kex,
    Path,
    StatisticsFunctions,
    UacFunctions,
    UacRedirect,
)
