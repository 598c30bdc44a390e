"""KSR.pvx: Kamailio's pv, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def avp_get(xname: str, /) -> int | str | None:
    """xval KSR.pvx.avp_get(str xname). Module: pv."""

def avp_gete(xname: str, /) -> int | str:
    """xval KSR.pvx.avp_gete(str xname). Module: pv."""

def avp_getw(xname: str, /) -> int | str:
    """xval KSR.pvx.avp_getw(str xname). Module: pv."""

def avp_is_null(xname: str, /) -> int:
    """int KSR.pvx.avp_is_null(str xname). Module: pv."""

def avp_rm(xname: str, /) -> int:
    """int KSR.pvx.avp_rm(str xname). Module: pv."""

def avp_seti(xname: str, vn: int, /) -> int:
    """int KSR.pvx.avp_seti(str xname, int vn). Module: pv."""

def avp_sets(xname: str, vs: str, /) -> int:
    """int KSR.pvx.avp_sets(str xname, str vs). Module: pv."""

def evalx(dst: str, fmt: str, /) -> int:
    """int KSR.pvx.evalx(str dst, str fmt). Module: pv."""

def pv_var_to_xavp(varname: str, xname: str, /) -> int:
    """int KSR.pvx.pv_var_to_xavp(str varname, str xname). Module: pv."""

def pv_xavi_print() -> int:
    """int KSR.pvx.pv_xavi_print(). Module: pv."""

def pv_xavp_print() -> int:
    """int KSR.pvx.pv_xavp_print(). Module: pv."""

def pv_xavp_to_var(xname: str, /) -> int:
    """int KSR.pvx.pv_xavp_to_var(str xname). Module: pv."""

def pv_xavu_print() -> int:
    """int KSR.pvx.pv_xavu_print(). Module: pv."""

def sbranch_append() -> int:
    """int KSR.pvx.sbranch_append(). Module: pv."""

def sbranch_reset() -> int:
    """int KSR.pvx.sbranch_reset(). Module: pv."""

def sbranch_set_ruri() -> int:
    """int KSR.pvx.sbranch_set_ruri(). Module: pv."""

def shv_get(vname: str, /) -> int | str | None:
    """xval KSR.pvx.shv_get(str vname). Module: pv."""

def shv_seti(vname: str, ival: int, /) -> int:
    """int KSR.pvx.shv_seti(str vname, int ival). Module: pv."""

def shv_sets(vname: str, sval: str, /) -> int:
    """int KSR.pvx.shv_sets(str vname, str sval). Module: pv."""

def shvinc_get(vname: str, /) -> int | str | None:
    """xval KSR.pvx.shvinc_get(str vname). Module: pv. Since 5.7."""

def var_get(vname: str, /) -> int | str | None:
    """xval KSR.pvx.var_get(str vname). Module: pv."""

def var_seti(vname: str, ival: int, /) -> int:
    """int KSR.pvx.var_seti(str vname, int ival). Module: pv."""

def var_sets(vname: str, sval: str, /) -> int:
    """int KSR.pvx.var_sets(str vname, str sval). Module: pv."""

def xavi_child_get(rname: str, cname: str, /) -> int | str | None:
    """xval KSR.pvx.xavi_child_get(str rname, str cname). Module: pv."""

def xavi_child_gete(rname: str, cname: str, /) -> int | str:
    """xval KSR.pvx.xavi_child_gete(str rname, str cname). Module: pv."""

def xavi_child_getw(rname: str, cname: str, /) -> int | str:
    """xval KSR.pvx.xavi_child_getw(str rname, str cname). Module: pv."""

def xavi_child_is_null(rname: str, cname: str, /) -> int:
    """int KSR.pvx.xavi_child_is_null(str rname, str cname). Module: pv."""

def xavi_child_rm(rname: str, cname: str, /) -> int:
    """int KSR.pvx.xavi_child_rm(str rname, str cname). Module: pv."""

def xavi_child_seti(rname: str, cname: str, ival: int, /) -> int:
    """int KSR.pvx.xavi_child_seti(str rname, str cname, int ival). Module: pv."""

def xavi_child_sets(rname: str, cname: str, sval: str, /) -> int:
    """int KSR.pvx.xavi_child_sets(str rname, str cname, str sval). Module: pv."""

def xavi_get(rname: str, /) -> int | str | None:
    """xval KSR.pvx.xavi_get(str rname). Module: pv."""

def xavi_get_keys(rname: str, indx: int, /) -> int | str | None:
    """xval KSR.pvx.xavi_get_keys(str rname, int indx). Module: pv."""

def xavi_getd(rname: str, /) -> int | str | None:
    """xval KSR.pvx.xavi_getd(str rname). Module: pv."""

def xavi_getd_p1(rname: str, indx: int, /) -> int | str | None:
    """xval KSR.pvx.xavi_getd_p1(str rname, int indx). Module: pv."""

def xavi_gete(rname: str, /) -> int | str:
    """xval KSR.pvx.xavi_gete(str rname). Module: pv."""

def xavi_getw(rname: str, /) -> int | str:
    """xval KSR.pvx.xavi_getw(str rname). Module: pv."""

def xavi_is_null(rname: str, /) -> int:
    """int KSR.pvx.xavi_is_null(str rname). Module: pv."""

def xavi_rm(rname: str, /) -> int:
    """int KSR.pvx.xavi_rm(str rname). Module: pv."""

def xavi_rm_all(rname: str, /) -> int:
    """int KSR.pvx.xavi_rm_all(str rname). Module: pv. Since 6.1."""

def xavi_seti(rname: str, ival: int, /) -> int:
    """int KSR.pvx.xavi_seti(str rname, int ival). Module: pv."""

def xavi_sets(rname: str, sval: str, /) -> int:
    """int KSR.pvx.xavi_sets(str rname, str sval). Module: pv."""

def xavp_child_get(rname: str, cname: str, /) -> int | str | None:
    """xval KSR.pvx.xavp_child_get(str rname, str cname). Module: pv."""

def xavp_child_gete(rname: str, cname: str, /) -> int | str:
    """xval KSR.pvx.xavp_child_gete(str rname, str cname). Module: pv."""

def xavp_child_getw(rname: str, cname: str, /) -> int | str:
    """xval KSR.pvx.xavp_child_getw(str rname, str cname). Module: pv."""

def xavp_child_is_null(rname: str, cname: str, /) -> int:
    """int KSR.pvx.xavp_child_is_null(str rname, str cname). Module: pv."""

def xavp_child_rm(rname: str, cname: str, /) -> int:
    """int KSR.pvx.xavp_child_rm(str rname, str cname). Module: pv."""

def xavp_child_seti(rname: str, cname: str, ival: int, /) -> int:
    """int KSR.pvx.xavp_child_seti(str rname, str cname, int ival). Module: pv."""

def xavp_child_sets(rname: str, cname: str, sval: str, /) -> int:
    """int KSR.pvx.xavp_child_sets(str rname, str cname, str sval). Module: pv."""

def xavp_copy(src_name: str, src_idx: int, dst_name: str, /) -> int:
    """int KSR.pvx.xavp_copy(str src_name, int src_idx, str dst_name). Module: pv."""

def xavp_copy_dst(src_name: str, src_idx: int, dst_name: str, dst_idx: int, /) -> int:
    """int KSR.pvx.xavp_copy_dst(str src_name, int src_idx, str dst_name, int dst_idx). Module: pv."""

def xavp_get(rname: str, /) -> int | str | None:
    """xval KSR.pvx.xavp_get(str rname). Module: pv."""

def xavp_get_keys(rname: str, indx: int, /) -> int | str | None:
    """xval KSR.pvx.xavp_get_keys(str rname, int indx). Module: pv."""

def xavp_getd(rname: str, /) -> int | str | None:
    """xval KSR.pvx.xavp_getd(str rname). Module: pv."""

def xavp_getd_p1(rname: str, indx: int, /) -> int | str | None:
    """xval KSR.pvx.xavp_getd_p1(str rname, int indx). Module: pv."""

def xavp_gete(rname: str, /) -> int | str:
    """xval KSR.pvx.xavp_gete(str rname). Module: pv."""

def xavp_getw(rname: str, /) -> int | str:
    """xval KSR.pvx.xavp_getw(str rname). Module: pv."""

def xavp_is_null(rname: str, /) -> int:
    """int KSR.pvx.xavp_is_null(str rname). Module: pv."""

def xavp_lshift(xname: str, idx: int, /) -> int:
    """int KSR.pvx.xavp_lshift(str xname, int idx). Module: pv. Since 5.7."""

def xavp_params_explode(sparams: str, sxname: str, /) -> int:
    """int KSR.pvx.xavp_params_explode(str sparams, str sxname). Module: pv."""

def xavp_params_implode(sxname: str, svname: str, /) -> int:
    """int KSR.pvx.xavp_params_implode(str sxname, str svname). Module: pv."""

def xavp_params_implode_qval(sxname: str, svname: str, /) -> int:
    """int KSR.pvx.xavp_params_implode_qval(str sxname, str svname). Module: pv. Since 5.8."""

def xavp_push_dst(xname: str, /) -> int:
    """int KSR.pvx.xavp_push_dst(str xname). Module: pv. Since 5.7."""

def xavp_rm(rname: str, /) -> int:
    """int KSR.pvx.xavp_rm(str rname). Module: pv."""

def xavp_rm_all(rname: str, /) -> int:
    """int KSR.pvx.xavp_rm_all(str rname). Module: pv. Since 6.1."""

def xavp_seti(rname: str, ival: int, /) -> int:
    """int KSR.pvx.xavp_seti(str rname, int ival). Module: pv."""

def xavp_sets(rname: str, sval: str, /) -> int:
    """int KSR.pvx.xavp_sets(str rname, str sval). Module: pv."""

def xavp_slist_explode(slist: str, sep: str, mode: str, sxname: str, /) -> int:
    """int KSR.pvx.xavp_slist_explode(str slist, str sep, str mode, str sxname). Module: pv."""

def xavp_xparams_explode(sparams: str, sep: str, sxname: str, /) -> int:
    """int KSR.pvx.xavp_xparams_explode(str sparams, str sep, str sxname). Module: pv. Since 6.0."""

def xavu_child_get(rname: str, cname: str, /) -> int | str | None:
    """xval KSR.pvx.xavu_child_get(str rname, str cname). Module: pv."""

def xavu_child_gete(rname: str, cname: str, /) -> int | str:
    """xval KSR.pvx.xavu_child_gete(str rname, str cname). Module: pv."""

def xavu_child_getw(rname: str, cname: str, /) -> int | str:
    """xval KSR.pvx.xavu_child_getw(str rname, str cname). Module: pv."""

def xavu_child_is_null(rname: str, cname: str, /) -> int:
    """int KSR.pvx.xavu_child_is_null(str rname, str cname). Module: pv."""

def xavu_child_rm(rname: str, cname: str, /) -> int:
    """int KSR.pvx.xavu_child_rm(str rname, str cname). Module: pv."""

def xavu_child_seti(rname: str, cname: str, ival: int, /) -> int:
    """int KSR.pvx.xavu_child_seti(str rname, str cname, int ival). Module: pv."""

def xavu_child_sets(rname: str, cname: str, sval: str, /) -> int:
    """int KSR.pvx.xavu_child_sets(str rname, str cname, str sval). Module: pv."""

def xavu_get(rname: str, /) -> int | str | None:
    """xval KSR.pvx.xavu_get(str rname). Module: pv."""

def xavu_gete(rname: str, /) -> int | str:
    """xval KSR.pvx.xavu_gete(str rname). Module: pv."""

def xavu_getw(rname: str, /) -> int | str:
    """xval KSR.pvx.xavu_getw(str rname). Module: pv."""

def xavu_is_null(rname: str, /) -> int:
    """int KSR.pvx.xavu_is_null(str rname). Module: pv."""

def xavu_params_explode(sparams: str, sxname: str, /) -> int:
    """int KSR.pvx.xavu_params_explode(str sparams, str sxname). Module: pv."""

def xavu_params_implode(sxname: str, svname: str, /) -> int:
    """int KSR.pvx.xavu_params_implode(str sxname, str svname). Module: pv."""

def xavu_rm(rname: str, /) -> int:
    """int KSR.pvx.xavu_rm(str rname). Module: pv."""

def xavu_seti(rname: str, ival: int, /) -> int:
    """int KSR.pvx.xavu_seti(str rname, int ival). Module: pv."""

def xavu_sets(rname: str, sval: str, /) -> int:
    """int KSR.pvx.xavu_sets(str rname, str sval). Module: pv."""
