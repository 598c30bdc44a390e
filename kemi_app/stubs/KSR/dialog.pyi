"""KSR.dialog: Kamailio's dialog, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def dlg_bridge(sfrom: str, sto: str, soproxy: str, /) -> int:
    """int KSR.dialog.dlg_bridge(str sfrom, str sto, str soproxy). Module: dialog."""

def dlg_bye(side: str, /) -> int:
    """int KSR.dialog.dlg_bye(str side). Module: dialog."""

def dlg_db_load_callid(callid: str, /) -> int:
    """int KSR.dialog.dlg_db_load_callid(str callid). Module: dialog."""

def dlg_db_load_extra() -> int:
    """int KSR.dialog.dlg_db_load_extra(). Module: dialog."""

def dlg_get(sc: str, sf: str, st: str, /) -> int:
    """int KSR.dialog.dlg_get(str sc, str sf, str st). Module: dialog."""

def dlg_get_var(sc: str, sf: str, st: str, key: str, /) -> str | None:
    """xval KSR.dialog.dlg_get_var(str sc, str sf, str st, str key). Module: dialog. Since 5.7."""

def dlg_isflagset(val: int, /) -> int:
    """int KSR.dialog.dlg_isflagset(int val). Module: dialog."""

def dlg_manage() -> int:
    """int KSR.dialog.dlg_manage(). Module: dialog."""

def dlg_refer_cid(callid: str, side: str, to: str, /) -> int:
    """int KSR.dialog.dlg_refer_cid(str callid, str side, str to). Module: dialog. Since 6.1."""

def dlg_refer_did(h_entry: int, h_id: int, side: str, to: str, /) -> int:
    """int KSR.dialog.dlg_refer_did(int h_entry, int h_id, str side, str to). Module: dialog. Since 6.1."""

def dlg_req_within4(side: str, method: str, content_type: str, content: str, /) -> int:
    """int KSR.dialog.dlg_req_within4(str side, str method, str content_type, str content). Module: dialog. Since 6.1."""

def dlg_reset_property(pval: str, /) -> int:
    """int KSR.dialog.dlg_reset_property(str pval). Module: dialog."""

def dlg_resetflag(val: int, /) -> int:
    """int KSR.dialog.dlg_resetflag(int val). Module: dialog."""

def dlg_set_property(pval: str, /) -> int:
    """int KSR.dialog.dlg_set_property(str pval). Module: dialog."""

def dlg_set_state(state: str, /) -> int:
    """int KSR.dialog.dlg_set_state(str state). Module: dialog. Since 6.0."""

def dlg_set_timeout(to: int, /) -> int:
    """int KSR.dialog.dlg_set_timeout(int to). Module: dialog."""

def dlg_set_timeout_id(to: int, he: int, hi: int, /) -> int:
    """int KSR.dialog.dlg_set_timeout_id(int to, int he, int hi). Module: dialog."""

def dlg_set_var(sc: str, sf: str, st: str, key: str, val: str, /) -> int:
    """int KSR.dialog.dlg_set_var(str sc, str sf, str st, str key, str val). Module: dialog. Since 5.7."""

def dlg_setflag(val: int, /) -> int:
    """int KSR.dialog.dlg_setflag(int val). Module: dialog."""

def dlg_update_state() -> int:
    """int KSR.dialog.dlg_update_state(). Module: dialog. Since 6.0."""

def get_profile_size(sprofile: str, svalue: str, spv: str, /) -> int:
    """int KSR.dialog.get_profile_size(str sprofile, str svalue, str spv). Module: dialog."""

def get_profile_size_static(sprofile: str, spv: str, /) -> int:
    """int KSR.dialog.get_profile_size_static(str sprofile, str spv). Module: dialog."""

def is_in_profile(sprofile: str, svalue: str, /) -> int:
    """int KSR.dialog.is_in_profile(str sprofile, str svalue). Module: dialog."""

def is_in_profile_static(sprofile: str, /) -> int:
    """int KSR.dialog.is_in_profile_static(str sprofile). Module: dialog."""

def is_known_dlg() -> int:
    """int KSR.dialog.is_known_dlg(). Module: dialog."""

def set_dlg_profile(sprofile: str, svalue: str, /) -> int:
    """int KSR.dialog.set_dlg_profile(str sprofile, str svalue). Module: dialog."""

def set_dlg_profile_static(sprofile: str, /) -> int:
    """int KSR.dialog.set_dlg_profile_static(str sprofile). Module: dialog."""

def unset_dlg_profile(sprofile: str, svalue: str, /) -> int:
    """int KSR.dialog.unset_dlg_profile(str sprofile, str svalue). Module: dialog."""

def unset_dlg_profile_static(sprofile: str, /) -> int:
    """int KSR.dialog.unset_dlg_profile_static(str sprofile). Module: dialog."""

def var_get(name: str, /) -> str | None:
    """xval KSR.dialog.var_get(str name). Module: dialog."""

def var_gete(name: str, /) -> str:
    """xval KSR.dialog.var_gete(str name). Module: dialog."""

def var_getw(name: str, /) -> str:
    """xval KSR.dialog.var_getw(str name). Module: dialog."""

def var_is_null(name: str, /) -> int:
    """int KSR.dialog.var_is_null(str name). Module: dialog."""

def var_rm(name: str, /) -> int:
    """int KSR.dialog.var_rm(str name). Module: dialog."""

def var_sets(name: str, val: str, /) -> int:
    """int KSR.dialog.var_sets(str name, str val). Module: dialog."""
