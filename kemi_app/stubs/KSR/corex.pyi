"""KSR.corex: Kamailio's corex, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def append_branch() -> int:
    """int KSR.corex.append_branch(). Module: corex."""

def append_branch_uri(uri: str, /) -> int:
    """int KSR.corex.append_branch_uri(str uri). Module: corex."""

def append_branch_uri_q(uri: str, q: str, /) -> int:
    """int KSR.corex.append_branch_uri_q(str uri, str q). Module: corex."""

def file_read(fname: str, /) -> int | str | None:
    """xval KSR.corex.file_read(str fname). Module: corex."""

def file_write(fname: str, fdata: str, /) -> int:
    """int KSR.corex.file_write(str fname, str fdata). Module: corex."""

def forward_uac() -> int:
    """int KSR.corex.forward_uac(). Module: corex. Since 6.0."""

def forward_uac_uri(vuri: str, /) -> int:
    """int KSR.corex.forward_uac_uri(str vuri). Module: corex. Since 6.0."""

def has_ruri_user() -> int:
    """int KSR.corex.has_ruri_user(). Module: corex."""

def has_user_agent() -> int:
    """int KSR.corex.has_user_agent(). Module: corex."""

def is_faked_msg() -> int:
    """int KSR.corex.is_faked_msg(). Module: corex."""

def is_socket_name(sockname: str, /) -> int:
    """int KSR.corex.is_socket_name(str sockname). Module: corex."""

def isxflagset(fval: int, /) -> int:
    """int KSR.corex.isxflagset(int fval). Module: corex."""

def resetxflag(fval: int, /) -> int:
    """int KSR.corex.resetxflag(int fval). Module: corex."""

def send_data(uri: str, data: str, /) -> int:
    """int KSR.corex.send_data(str uri, str data). Module: corex."""

def sendx(uri: str, sock: str, data: str, /) -> int:
    """int KSR.corex.sendx(str uri, str sock, str data). Module: corex."""

def set_recv_socket(ssock: str, /) -> int:
    """int KSR.corex.set_recv_socket(str ssock). Module: corex."""

def set_recv_socket_name(ssock: str, /) -> int:
    """int KSR.corex.set_recv_socket_name(str ssock). Module: corex."""

def set_send_socket(ssock: str, /) -> int:
    """int KSR.corex.set_send_socket(str ssock). Module: corex."""

def set_send_socket_name(ssock: str, /) -> int:
    """int KSR.corex.set_send_socket_name(str ssock). Module: corex."""

def set_source_address(saddr: str, /) -> int:
    """int KSR.corex.set_source_address(str saddr). Module: corex."""

def setxflag(fval: int, /) -> int:
    """int KSR.corex.setxflag(int fval). Module: corex."""

def via_add_srvid(fval: int, /) -> int:
    """int KSR.corex.via_add_srvid(int fval). Module: corex."""

def via_add_xavp_params(fval: int, /) -> int:
    """int KSR.corex.via_add_xavp_params(int fval). Module: corex."""

def via_reply_add_xavp_params(fval: int, /) -> int:
    """int KSR.corex.via_reply_add_xavp_params(int fval). Module: corex. Since 5.8."""

def via_use_xavp_fields(fval: int, /) -> int:
    """int KSR.corex.via_use_xavp_fields(int fval). Module: corex."""
