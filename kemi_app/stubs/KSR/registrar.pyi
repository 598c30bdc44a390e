"""KSR.registrar: Kamailio's registrar, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def add_sock_hdr(hdr_name: str, /) -> int:
    """int KSR.registrar.add_sock_hdr(str hdr_name). Module: registrar."""

def lookup(table: str, /) -> int:
    """int KSR.registrar.lookup(str table). Module: registrar."""

def lookup_branches(dtable: str, /) -> int:
    """int KSR.registrar.lookup_branches(str dtable). Module: registrar."""

def lookup_to_dset(table: str, uri: str, /) -> int:
    """int KSR.registrar.lookup_to_dset(str table, str uri). Module: registrar."""

def lookup_uri(table: str, uri: str, /) -> int:
    """int KSR.registrar.lookup_uri(str table, str uri). Module: registrar."""

def lookup_xavp(utname: str, uri: str, rxname: str, cxname: str, /) -> int:
    """int KSR.registrar.lookup_xavp(str utname, str uri, str rxname, str cxname). Module: registrar. Since 5.7."""

def reg_fetch_contacts(dtable: str, uri: str, profile: str, /) -> int:
    """int KSR.registrar.reg_fetch_contacts(str dtable, str uri, str profile). Module: registrar."""

def reg_free_contacts(profile: str, /) -> int:
    """int KSR.registrar.reg_free_contacts(str profile). Module: registrar."""

def reg_from_user(utname: str, uri: str, vmode: int, /) -> int:
    """int KSR.registrar.reg_from_user(str utname, str uri, int vmode). Module: registrar. Since 5.7."""

def reg_send_reply() -> int:
    """int KSR.registrar.reg_send_reply(). Module: registrar."""

def registered(table: str, /) -> int:
    """int KSR.registrar.registered(str table). Module: registrar."""

def registered_action(dtable: str, uri: str, f: int, aflags: int, /) -> int:
    """int KSR.registrar.registered_action(str dtable, str uri, int f, int aflags). Module: registrar."""

def registered_flags(dtable: str, uri: str, f: int, /) -> int:
    """int KSR.registrar.registered_flags(str dtable, str uri, int f). Module: registrar."""

def registered_uri(dtable: str, uri: str, /) -> int:
    """int KSR.registrar.registered_uri(str dtable, str uri). Module: registrar."""

def save(table: str, flags: int, /) -> int:
    """int KSR.registrar.save(str table, int flags). Module: registrar."""

def save_uri(table: str, flags: int, uri: str, /) -> int:
    """int KSR.registrar.save_uri(str table, int flags, str uri). Module: registrar."""

def set_q_override(new_q: str, /) -> int:
    """int KSR.registrar.set_q_override(str new_q). Module: registrar."""

def ulc_cget(rid: str, attr: str, idx: int, /) -> int | str | None:
    """xval KSR.registrar.ulc_cget(str rid, str attr, int idx). Module: registrar. Since 5.7."""

def ulc_rget(rid: str, attr: str, /) -> int | str | None:
    """xval KSR.registrar.ulc_rget(str rid, str attr). Module: registrar. Since 5.7."""

def unregister(dtable: str, uri: str, /) -> int:
    """int KSR.registrar.unregister(str dtable, str uri). Module: registrar."""

def unregister_ruid(dtable: str, uri: str, ruid: str, /) -> int:
    """int KSR.registrar.unregister_ruid(str dtable, str uri, str ruid). Module: registrar."""
