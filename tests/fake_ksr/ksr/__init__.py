"""KSR's submodules, one file each."""

from __future__ import annotations

from fake_ksr.ksr.auth import Auth
from fake_ksr.ksr.auth_db import AuthDb
from fake_ksr.ksr.base import Submodule
from fake_ksr.ksr.core import Core
from fake_ksr.ksr.corex import Corex
from fake_ksr.ksr.hdr import Hdr
from fake_ksr.ksr.htable import HtableFunctions
from fake_ksr.ksr.kx import Kx
from fake_ksr.ksr.maxfwd import MaxFwd
from fake_ksr.ksr.nathelper import NatHelper
from fake_ksr.ksr.permissions import Permissions
from fake_ksr.ksr.pike import Pike
from fake_ksr.ksr.pv import Pv
from fake_ksr.ksr.registrar import Registrar
from fake_ksr.ksr.rr import Rr
from fake_ksr.ksr.sanity import Sanity
from fake_ksr.ksr.siputils import SipUtils
from fake_ksr.ksr.sl import Sl
from fake_ksr.ksr.textops import TextOps
from fake_ksr.ksr.textopsx import TextOpsX
from fake_ksr.ksr.tm import Tm
from fake_ksr.ksr.tmx import Tmx
from fake_ksr.ksr.xlog import Xlog

SUBMODULES: tuple[type[Submodule], ...] = (
    Core,
    Pv,
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
    Pike,
    HtableFunctions,
    TextOps,
    TextOpsX,
    Xlog,
)
