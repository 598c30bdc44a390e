"""KSR.kx: Kamailio's kemix, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def get_au() -> str | None:
    """xval KSR.kx.get_au(). Module: kemix."""

def get_body() -> str | None:
    """xval KSR.kx.get_body(). Module: kemix."""

def get_bodylen() -> int:
    """int KSR.kx.get_bodylen(). Module: kemix."""

def get_callid() -> str:
    """xval KSR.kx.get_callid(). Module: kemix."""

def get_conid() -> int:
    """int KSR.kx.get_conid(). Module: kemix."""

def get_cturi() -> str | None:
    """xval KSR.kx.get_cturi(). Module: kemix."""

def get_def(dname: str, /) -> str:
    """xval KSR.kx.get_def(str dname). Module: kemix."""

def get_defn(dname: str, /) -> int:
    """int KSR.kx.get_defn(str dname). Module: kemix."""

def get_duri() -> str | None:
    """xval KSR.kx.get_duri(). Module: kemix."""

def get_env(envname: str, /) -> str:
    """xval KSR.kx.get_env(str envname). Module: kemix."""

def get_envn(envname: str, /) -> int:
    """int KSR.kx.get_envn(str envname). Module: kemix."""

def get_fhost() -> str | None:
    """xval KSR.kx.get_fhost(). Module: kemix."""

def get_furi() -> str | None:
    """xval KSR.kx.get_furi(). Module: kemix."""

def get_fuser() -> str | None:
    """xval KSR.kx.get_fuser(). Module: kemix."""

def get_method() -> str | None:
    """xval KSR.kx.get_method(). Module: kemix."""

def get_msgbuf() -> str:
    """xval KSR.kx.get_msgbuf(). Module: kemix."""

def get_msglen() -> int:
    """int KSR.kx.get_msglen(). Module: kemix."""

def get_msgtype() -> int:
    """int KSR.kx.get_msgtype(). Module: kemix."""

def get_nhuri() -> str | None:
    """xval KSR.kx.get_nhuri(). Module: kemix."""

def get_ouri() -> str | None:
    """xval KSR.kx.get_ouri(). Module: kemix."""

def get_proto() -> str:
    """xval KSR.kx.get_proto(). Module: kemix."""

def get_protoid() -> int:
    """int KSR.kx.get_protoid(). Module: kemix."""

def get_rcv_sock_name() -> str | None:
    """xval KSR.kx.get_rcv_sock_name(). Module: kemix."""

def get_rcvaddr_sock() -> str:
    """xval KSR.kx.get_rcvaddr_sock(). Module: kemix."""

def get_rcvadvip() -> str | None:
    """xval KSR.kx.get_rcvadvip(). Module: kemix."""

def get_rcvadvport() -> int:
    """xval KSR.kx.get_rcvadvport(). Module: kemix."""

def get_rcvip() -> str | None:
    """xval KSR.kx.get_rcvip(). Module: kemix."""

def get_rcvport() -> int:
    """xval KSR.kx.get_rcvport(). Module: kemix."""

def get_rhost() -> str | None:
    """xval KSR.kx.get_rhost(). Module: kemix."""

def get_ruri() -> str | None:
    """xval KSR.kx.get_ruri(). Module: kemix."""

def get_ruser() -> str | None:
    """xval KSR.kx.get_ruser(). Module: kemix."""

def get_send_sock() -> str | None:
    """xval KSR.kx.get_send_sock(). Module: kemix."""

def get_send_sock_name() -> str | None:
    """xval KSR.kx.get_send_sock_name(). Module: kemix."""

def get_send_sock_port() -> int:
    """int KSR.kx.get_send_sock_port(). Module: kemix."""

def get_srcaddr_sock() -> str:
    """xval KSR.kx.get_srcaddr_sock(). Module: kemix."""

def get_srcip() -> str | None:
    """xval KSR.kx.get_srcip(). Module: kemix."""

def get_srcport() -> int:
    """xval KSR.kx.get_srcport(). Module: kemix."""

def get_srcuri() -> str:
    """xval KSR.kx.get_srcuri(). Module: kemix."""

def get_status() -> int:
    """int KSR.kx.get_status(). Module: kemix."""

def get_thost() -> str | None:
    """xval KSR.kx.get_thost(). Module: kemix."""

def get_timestamp() -> int:
    """int KSR.kx.get_timestamp(). Module: kemix."""

def get_turi() -> str | None:
    """xval KSR.kx.get_turi(). Module: kemix."""

def get_tuser() -> str | None:
    """xval KSR.kx.get_tuser(). Module: kemix."""

def get_ua() -> str | None:
    """xval KSR.kx.get_ua(). Module: kemix."""

def gete_au() -> str:
    """xval KSR.kx.gete_au(). Module: kemix."""

def gete_body() -> str:
    """xval KSR.kx.gete_body(). Module: kemix."""

def gete_cturi() -> str:
    """xval KSR.kx.gete_cturi(). Module: kemix."""

def gete_duri() -> str:
    """xval KSR.kx.gete_duri(). Module: kemix."""

def gete_fhost() -> str:
    """xval KSR.kx.gete_fhost(). Module: kemix."""

def gete_fuser() -> str:
    """xval KSR.kx.gete_fuser(). Module: kemix."""

def gete_rhost() -> str:
    """xval KSR.kx.gete_rhost(). Module: kemix."""

def gete_ruser() -> str:
    """xval KSR.kx.gete_ruser(). Module: kemix."""

def gete_thost() -> str:
    """xval KSR.kx.gete_thost(). Module: kemix."""

def gete_tuser() -> str:
    """xval KSR.kx.gete_tuser(). Module: kemix."""

def gete_ua() -> str:
    """xval KSR.kx.gete_ua(). Module: kemix."""

def gets_status() -> str | None:
    """xval KSR.kx.gets_status(). Module: kemix."""

def getw_au() -> str:
    """xval KSR.kx.getw_au(). Module: kemix."""

def getw_body() -> str:
    """xval KSR.kx.getw_body(). Module: kemix."""

def getw_cturi() -> str:
    """xval KSR.kx.getw_cturi(). Module: kemix."""

def getw_duri() -> str:
    """xval KSR.kx.getw_duri(). Module: kemix."""

def getw_fhost() -> str:
    """xval KSR.kx.getw_fhost(). Module: kemix."""

def getw_fuser() -> str:
    """xval KSR.kx.getw_fuser(). Module: kemix."""

def getw_rhost() -> str:
    """xval KSR.kx.getw_rhost(). Module: kemix."""

def getw_ruser() -> str:
    """xval KSR.kx.getw_ruser(). Module: kemix."""

def getw_thost() -> str:
    """xval KSR.kx.getw_thost(). Module: kemix."""

def getw_tuser() -> str:
    """xval KSR.kx.getw_tuser(). Module: kemix."""

def getw_ua() -> str:
    """xval KSR.kx.getw_ua(). Module: kemix."""

def ifdef(dname: str, /) -> bool:
    """bool KSR.kx.ifdef(str dname). Module: kemix."""

def ifndef(dname: str, /) -> bool:
    """bool KSR.kx.ifndef(str dname). Module: kemix."""
