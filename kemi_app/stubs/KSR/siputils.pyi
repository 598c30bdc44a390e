"""KSR.siputils: Kamailio's siputils, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def add_uri_param(param: str, /) -> int:
    """int KSR.siputils.add_uri_param(str param). Module: siputils."""

def cmp_aor(uri1: str, uri2: str, /) -> int:
    """int KSR.siputils.cmp_aor(str uri1, str uri2). Module: siputils."""

def cmp_hdr_name(shname1: str, shname2: str, /) -> int:
    """int KSR.siputils.cmp_hdr_name(str shname1, str shname2). Module: siputils."""

def cmp_uri(uri1: str, uri2: str, /) -> int:
    """int KSR.siputils.cmp_uri(str uri1, str uri2). Module: siputils."""

def contact_param_check(nparam: str, /) -> int:
    """int KSR.siputils.contact_param_check(str nparam). Module: siputils. Since 5.8."""

def contact_param_decode(nparam: str, /) -> int:
    """int KSR.siputils.contact_param_decode(str nparam). Module: siputils."""

def contact_param_decode_ruri(nparam: str, /) -> int:
    """int KSR.siputils.contact_param_decode_ruri(str nparam). Module: siputils."""

def contact_param_encode(nparam: str, saddr: str, /) -> int:
    """int KSR.siputils.contact_param_encode(str nparam, str saddr). Module: siputils."""

def contact_param_encode_alias(nparam: str, saddr: str, /) -> int:
    """int KSR.siputils.contact_param_encode_alias(str nparam, str saddr). Module: siputils. Since 6.1."""

def contact_param_rm(nparam: str, /) -> int:
    """int KSR.siputils.contact_param_rm(str nparam). Module: siputils."""

def decode_contact() -> int:
    """int KSR.siputils.decode_contact(). Module: siputils."""

def decode_contact_header() -> int:
    """int KSR.siputils.decode_contact_header(). Module: siputils."""

def encode_contact(eprefix: str, eaddr: str, /) -> int:
    """int KSR.siputils.encode_contact(str eprefix, str eaddr). Module: siputils."""

def has_totag() -> int:
    """int KSR.siputils.has_totag(). Module: siputils."""

def hdr_date_check(tdiff: int, /) -> int:
    """int KSR.siputils.hdr_date_check(int tdiff). Module: siputils."""

def is_alphanum(tval: str, /) -> int:
    """int KSR.siputils.is_alphanum(str tval). Module: siputils."""

def is_alphanumex(tval: str, eset: str, /) -> int:
    """int KSR.siputils.is_alphanumex(str tval, str eset). Module: siputils."""

def is_first_hop() -> int:
    """int KSR.siputils.is_first_hop(). Module: siputils."""

def is_first_hop_mode(mode: int, /) -> int:
    """int KSR.siputils.is_first_hop_mode(int mode). Module: siputils."""

def is_gruu() -> int:
    """int KSR.siputils.is_gruu(). Module: siputils."""

def is_http() -> int:
    """int KSR.siputils.is_http(). Module: siputils. Since 6.0."""

def is_numeric(tval: str, /) -> int:
    """int KSR.siputils.is_numeric(str tval). Module: siputils."""

def is_reply() -> int:
    """int KSR.siputils.is_reply(). Module: siputils."""

def is_request() -> int:
    """int KSR.siputils.is_request(). Module: siputils."""

def is_sip() -> int:
    """int KSR.siputils.is_sip(). Module: siputils. Since 6.0."""

def is_tel_number(tval: str, /) -> int:
    """int KSR.siputils.is_tel_number(str tval). Module: siputils."""

def is_uri(suri: str, /) -> int:
    """int KSR.siputils.is_uri(str suri). Module: siputils."""

def is_user(suser: str, /) -> int:
    """int KSR.siputils.is_user(str suser). Module: siputils."""

def options_reply() -> int:
    """int KSR.siputils.options_reply(). Module: siputils."""

def sip_parse_headers() -> int:
    """int KSR.siputils.sip_parse_headers(). Module: siputils. Since 6.0."""

def uri_param(sparam: str, /) -> int:
    """int KSR.siputils.uri_param(str sparam). Module: siputils."""

def uri_param_any(sparam: str, /) -> int:
    """int KSR.siputils.uri_param_any(str sparam). Module: siputils."""

def uri_param_rm(sparam: str, /) -> int:
    """int KSR.siputils.uri_param_rm(str sparam). Module: siputils."""

def uri_param_value(sparam: str, svalue: str, /) -> int:
    """int KSR.siputils.uri_param_value(str sparam, str svalue). Module: siputils."""
