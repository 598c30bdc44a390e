"""KSR.textops: Kamailio's textops, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def append_body_part(txt: str, ct: str, /) -> int:
    """int KSR.textops.append_body_part(str txt, str ct). Module: textops."""

def append_body_part_cd(txt: str, ct: str, cd: str, /) -> int:
    """int KSR.textops.append_body_part_cd(str txt, str ct, str cd). Module: textops."""

def append_body_part_hex(txt: str, ct: str, /) -> int:
    """int KSR.textops.append_body_part_hex(str txt, str ct). Module: textops."""

def append_body_part_hex_cd(htxt: str, ct: str, cd: str, /) -> int:
    """int KSR.textops.append_body_part_hex_cd(str htxt, str ct, str cd). Module: textops."""

def cmp_istr(s1: str, s2: str, /) -> int:
    """int KSR.textops.cmp_istr(str s1, str s2). Module: textops."""

def cmp_str(s1: str, s2: str, /) -> int:
    """int KSR.textops.cmp_str(str s1, str s2). Module: textops."""

def ends_with(vstr: str, vsuffix: str, /) -> int:
    """int KSR.textops.ends_with(str vstr, str vsuffix). Module: textops."""

def filter_body(content_type: str, /) -> int:
    """int KSR.textops.filter_body(str content_type). Module: textops."""

def get_body_part(ctype: str, pvname: str, /) -> int:
    """int KSR.textops.get_body_part(str ctype, str pvname). Module: textops."""

def get_body_part_raw(ctype: str, pvname: str, /) -> int:
    """int KSR.textops.get_body_part_raw(str ctype, str pvname). Module: textops."""

def has_body() -> int:
    """int KSR.textops.has_body(). Module: textops."""

def has_body_type(ctype: str, /) -> int:
    """int KSR.textops.has_body_type(str ctype). Module: textops."""

def in_list(subject: str, list: str, vsep: str, /) -> int:
    """int KSR.textops.in_list(str subject, str list, str vsep). Module: textops."""

def in_list_prefix(subject: str, list: str, vsep: str, /) -> int:
    """int KSR.textops.in_list_prefix(str subject, str list, str vsep). Module: textops."""

def is_audio_on_hold() -> int:
    """int KSR.textops.is_audio_on_hold(). Module: textops."""

def is_present_hf(hname: str, /) -> int:
    """int KSR.textops.is_present_hf(str hname). Module: textops."""

def is_present_hf_re(ematch: str, /) -> int:
    """int KSR.textops.is_present_hf_re(str ematch). Module: textops."""

def is_privacy(privacy: str, /) -> int:
    """int KSR.textops.is_privacy(str privacy). Module: textops."""

def regex_substring(input: str, regex: str, mindex: int, nmatch: int, dst: str, /) -> int:
    """int KSR.textops.regex_substring(str input, str regex, int mindex, int nmatch, str dst). Module: textops."""

def remove_body_part(content_type: str, /) -> int:
    """int KSR.textops.remove_body_part(str content_type). Module: textops."""

def remove_hf(hname: str, /) -> int:
    """int KSR.textops.remove_hf(str hname). Module: textops."""

def remove_hf_exp(ematch: str, eskip: str, /) -> int:
    """int KSR.textops.remove_hf_exp(str ematch, str eskip). Module: textops."""

def remove_hf_idx(hname: str, idx: int, /) -> int:
    """int KSR.textops.remove_hf_idx(str hname, int idx). Module: textops."""

def remove_hf_match(hname: str, op: str, expr: str, /) -> int:
    """int KSR.textops.remove_hf_match(str hname, str op, str expr). Module: textops."""

def remove_hf_re(ematch: str, /) -> int:
    """int KSR.textops.remove_hf_re(str ematch). Module: textops."""

def replace(sre: str, sval: str, /) -> int:
    """int KSR.textops.replace(str sre, str sval). Module: textops."""

def replace_all(sre: str, sval: str, /) -> int:
    """int KSR.textops.replace_all(str sre, str sval). Module: textops."""

def replace_body(sre: str, sval: str, /) -> int:
    """int KSR.textops.replace_body(str sre, str sval). Module: textops."""

def replace_body_all(sre: str, sval: str, /) -> int:
    """int KSR.textops.replace_body_all(str sre, str sval). Module: textops."""

def replace_body_atonce(sre: str, sval: str, /) -> int:
    """int KSR.textops.replace_body_atonce(str sre, str sval). Module: textops."""

def replace_body_str(mkey: str, rval: str, rmode: str, /) -> int:
    """int KSR.textops.replace_body_str(str mkey, str rval, str rmode). Module: textops."""

def replace_hdrs(sre: str, sval: str, /) -> int:
    """int KSR.textops.replace_hdrs(str sre, str sval). Module: textops."""

def replace_hdrs_str(mkey: str, rval: str, rmode: str, /) -> int:
    """int KSR.textops.replace_hdrs_str(str mkey, str rval, str rmode). Module: textops."""

def replace_str(mkey: str, rval: str, rmode: str, /) -> int:
    """int KSR.textops.replace_str(str mkey, str rval, str rmode). Module: textops."""

def search(sre: str, /) -> int:
    """int KSR.textops.search(str sre). Module: textops."""

def search_append(ematch: str, val: str, /) -> int:
    """int KSR.textops.search_append(str ematch, str val). Module: textops."""

def search_append_body(ematch: str, val: str, /) -> int:
    """int KSR.textops.search_append_body(str ematch, str val). Module: textops."""

def search_body(sre: str, /) -> int:
    """int KSR.textops.search_body(str sre). Module: textops."""

def search_hf(hname: str, sre: str, flags: str, /) -> int:
    """int KSR.textops.search_hf(str hname, str sre, str flags). Module: textops."""

def search_str(stext: str, sre: str, /) -> int:
    """int KSR.textops.search_str(str stext, str sre). Module: textops."""

def set_body(nb: str, nc: str, /) -> int:
    """int KSR.textops.set_body(str nb, str nc). Module: textops."""

def set_body_hex(htxt: str, ct: str, /) -> int:
    """int KSR.textops.set_body_hex(str htxt, str ct). Module: textops. Since 6.1."""

def set_body_multipart(nbody: str, ctype: str, boundary: str, /) -> int:
    """int KSR.textops.set_body_multipart(str nbody, str ctype, str boundary). Module: textops."""

def set_body_multipart_boundary(boundary: str, /) -> int:
    """int KSR.textops.set_body_multipart_boundary(str boundary). Module: textops."""

def set_body_multipart_content(nbody: str, ctype: str, /) -> int:
    """int KSR.textops.set_body_multipart_content(str nbody, str ctype). Module: textops."""

def set_body_multipart_mode() -> int:
    """int KSR.textops.set_body_multipart_mode(). Module: textops."""

def set_reply_body(nb: str, nc: str, /) -> int:
    """int KSR.textops.set_reply_body(str nb, str nc). Module: textops."""

def set_reply_body_hex(htxt: str, ct: str, /) -> int:
    """int KSR.textops.set_reply_body_hex(str htxt, str ct). Module: textops. Since 6.1."""

def starts_with(s1: str, s2: str, /) -> int:
    """int KSR.textops.starts_with(str s1, str s2). Module: textops."""

def str_all_in(txt: str, clist: str, /) -> int:
    """int KSR.textops.str_all_in(str txt, str clist). Module: textops. Since 6.1."""

def str_any_in(txt: str, clist: str, /) -> int:
    """int KSR.textops.str_any_in(str txt, str clist). Module: textops. Since 5.7."""

def str_find(txt: str, needle: str, /) -> int:
    """int KSR.textops.str_find(str txt, str needle). Module: textops."""

def str_ifind(txt: str, needle: str, /) -> int:
    """int KSR.textops.str_ifind(str txt, str needle). Module: textops."""

def subst(subst: str, /) -> int:
    """int KSR.textops.subst(str subst). Module: textops."""

def subst_body(subst: str, /) -> int:
    """int KSR.textops.subst_body(str subst). Module: textops."""

def subst_hf(hname: str, subst: str, flags: str, /) -> int:
    """int KSR.textops.subst_hf(str hname, str subst, str flags). Module: textops."""

def subst_uri(subst: str, /) -> int:
    """int KSR.textops.subst_uri(str subst). Module: textops."""

def subst_user(subst: str, /) -> int:
    """int KSR.textops.subst_user(str subst). Module: textops."""

def subst_v(itext: str, subex: str, opv: str, /) -> int:
    """int KSR.textops.subst_v(str itext, str subex, str opv). Module: textops. Since 6.0."""
