"""KSR.textopsx: Kamailio's textopsx, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def append_hf_value(hexp: str, val: str, /) -> int:
    """int KSR.textopsx.append_hf_value(str hexp, str val). Module: textopsx."""

def assign_hf_value(hexp: str, val: str, /) -> int:
    """int KSR.textopsx.assign_hf_value(str hexp, str val). Module: textopsx."""

def assign_hf_value2(hexp: str, val: str, /) -> int:
    """int KSR.textopsx.assign_hf_value2(str hexp, str val). Module: textopsx."""

def bl_iterator_append(iname: str, text: str, /) -> int:
    """int KSR.textopsx.bl_iterator_append(str iname, str text). Module: textopsx."""

def bl_iterator_end(iname: str, /) -> int:
    """int KSR.textopsx.bl_iterator_end(str iname). Module: textopsx."""

def bl_iterator_insert(iname: str, text: str, /) -> int:
    """int KSR.textopsx.bl_iterator_insert(str iname, str text). Module: textopsx."""

def bl_iterator_next(iname: str, /) -> int:
    """int KSR.textopsx.bl_iterator_next(str iname). Module: textopsx."""

def bl_iterator_rm(iname: str, /) -> int:
    """int KSR.textopsx.bl_iterator_rm(str iname). Module: textopsx."""

def bl_iterator_start(iname: str, /) -> int:
    """int KSR.textopsx.bl_iterator_start(str iname). Module: textopsx."""

def bl_iterator_value(iname: str, /) -> int | str | None:
    """xval KSR.textopsx.bl_iterator_value(str iname). Module: textopsx."""

def change_reply_status(code: int, reason: str, /) -> int:
    """int KSR.textopsx.change_reply_status(int code, str reason). Module: textopsx."""

def change_reply_status_code(code: int, /) -> int:
    """int KSR.textopsx.change_reply_status_code(int code). Module: textopsx."""

def exclude_hf_value(hexp: str, val: str, /) -> int:
    """int KSR.textopsx.exclude_hf_value(str hexp, str val). Module: textopsx."""

def fnmatch(val: str, match: str, /) -> int:
    """int KSR.textopsx.fnmatch(str val, str match). Module: textopsx."""

def fnmatch_ex(val: str, match: str, flags: str, /) -> int:
    """int KSR.textopsx.fnmatch_ex(str val, str match, str flags). Module: textopsx."""

def hf_iterator_append(iname: str, htext: str, /) -> int:
    """int KSR.textopsx.hf_iterator_append(str iname, str htext). Module: textopsx."""

def hf_iterator_end(iname: str, /) -> int:
    """int KSR.textopsx.hf_iterator_end(str iname). Module: textopsx."""

def hf_iterator_hbody(iname: str, /) -> int | str | None:
    """xval KSR.textopsx.hf_iterator_hbody(str iname). Module: textopsx."""

def hf_iterator_hname(iname: str, /) -> int | str | None:
    """xval KSR.textopsx.hf_iterator_hname(str iname). Module: textopsx."""

def hf_iterator_insert(iname: str, htext: str, /) -> int:
    """int KSR.textopsx.hf_iterator_insert(str iname, str htext). Module: textopsx."""

def hf_iterator_next(iname: str, /) -> int:
    """int KSR.textopsx.hf_iterator_next(str iname). Module: textopsx."""

def hf_iterator_prev(iname: str, /) -> int:
    """int KSR.textopsx.hf_iterator_prev(str iname). Module: textopsx."""

def hf_iterator_rm(iname: str, /) -> int:
    """int KSR.textopsx.hf_iterator_rm(str iname). Module: textopsx."""

def hf_iterator_start(iname: str, /) -> int:
    """int KSR.textopsx.hf_iterator_start(str iname). Module: textopsx."""

def hf_value_exists(hexp: str, val: str, /) -> int:
    """int KSR.textopsx.hf_value_exists(str hexp, str val). Module: textopsx."""

def include_hf_value(hexp: str, val: str, /) -> int:
    """int KSR.textopsx.include_hf_value(str hexp, str val). Module: textopsx."""

def insert_hf_value(hexp: str, val: str, /) -> int:
    """int KSR.textopsx.insert_hf_value(str hexp, str val). Module: textopsx."""

def keep_hf() -> int:
    """int KSR.textopsx.keep_hf(). Module: textopsx."""

def keep_hf_re(sre: str, /) -> int:
    """int KSR.textopsx.keep_hf_re(str sre). Module: textopsx."""

def msg_apply_changes() -> int:
    """int KSR.textopsx.msg_apply_changes(). Module: textopsx."""

def msg_set_buffer(obuf: str, /) -> int:
    """int KSR.textopsx.msg_set_buffer(str obuf). Module: textopsx."""

def remove_body() -> int:
    """int KSR.textopsx.remove_body(). Module: textopsx."""

def remove_hf_value(hexp: str, /) -> int:
    """int KSR.textopsx.remove_hf_value(str hexp). Module: textopsx."""

def remove_hf_value2(hexp: str, val: str, /) -> int:
    """int KSR.textopsx.remove_hf_value2(str hexp, str val). Module: textopsx."""
