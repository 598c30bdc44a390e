"""KSR.htable: Kamailio's htable, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def sht_cn(table: str, op: str, pattern: str, /) -> int:
    """int KSR.htable.sht_cn(str table, str op, str pattern). Module: htable. Since 6.1."""

def sht_dec(htname: str, itname: str, /) -> int:
    """int KSR.htable.sht_dec(str htname, str itname). Module: htable."""

def sht_get(htname: str, itname: str, /) -> int | str | None:
    """xval KSR.htable.sht_get(str htname, str itname). Module: htable."""

def sht_gete(htname: str, itname: str, /) -> int | str:
    """xval KSR.htable.sht_gete(str htname, str itname). Module: htable."""

def sht_getw(htname: str, itname: str, /) -> int | str:
    """xval KSR.htable.sht_getw(str htname, str itname). Module: htable."""

def sht_inc(htname: str, itname: str, /) -> int:
    """int KSR.htable.sht_inc(str htname, str itname). Module: htable."""

def sht_is_null(htname: str, itname: str, /) -> int:
    """int KSR.htable.sht_is_null(str htname, str itname). Module: htable."""

def sht_iterator_end(iname: str, /) -> int:
    """int KSR.htable.sht_iterator_end(str iname). Module: htable."""

def sht_iterator_next(iname: str, /) -> int:
    """int KSR.htable.sht_iterator_next(str iname). Module: htable."""

def sht_iterator_rm(iname: str, /) -> int:
    """int KSR.htable.sht_iterator_rm(str iname). Module: htable."""

def sht_iterator_setex(iname: str, exval: int, /) -> int:
    """int KSR.htable.sht_iterator_setex(str iname, int exval). Module: htable."""

def sht_iterator_seti(iname: str, ival: int, /) -> int:
    """int KSR.htable.sht_iterator_seti(str iname, int ival). Module: htable."""

def sht_iterator_sets(iname: str, sval: str, /) -> int:
    """int KSR.htable.sht_iterator_sets(str iname, str sval). Module: htable."""

def sht_iterator_start(iname: str, hname: str, /) -> int:
    """int KSR.htable.sht_iterator_start(str iname, str hname). Module: htable."""

def sht_lock(htname: str, skey: str, /) -> int:
    """int KSR.htable.sht_lock(str htname, str skey). Module: htable."""

def sht_match_name(sname: str, sop: str, sval: str, /) -> int:
    """int KSR.htable.sht_match_name(str sname, str sop, str sval). Module: htable."""

def sht_match_str_value(sname: str, sop: str, sval: str, /) -> int:
    """int KSR.htable.sht_match_str_value(str sname, str sop, str sval). Module: htable."""

def sht_reset(hname: str, /) -> int:
    """int KSR.htable.sht_reset(str hname). Module: htable."""

def sht_rm(hname: str, iname: str, /) -> int:
    """int KSR.htable.sht_rm(str hname, str iname). Module: htable."""

def sht_rm_name(sname: str, sop: str, sval: str, /) -> int:
    """int KSR.htable.sht_rm_name(str sname, str sop, str sval). Module: htable."""

def sht_rm_name_re(htname: str, rexp: str, /) -> int:
    """int KSR.htable.sht_rm_name_re(str htname, str rexp). Module: htable."""

def sht_rm_value(sname: str, sop: str, sval: str, /) -> int:
    """int KSR.htable.sht_rm_value(str sname, str sop, str sval). Module: htable."""

def sht_rm_value_re(htname: str, rexp: str, /) -> int:
    """int KSR.htable.sht_rm_value_re(str htname, str rexp). Module: htable."""

def sht_setex(htname: str, itname: str, itval: int, /) -> int:
    """int KSR.htable.sht_setex(str htname, str itname, int itval). Module: htable."""

def sht_seti(htname: str, itname: str, itval: int, /) -> int:
    """int KSR.htable.sht_seti(str htname, str itname, int itval). Module: htable."""

def sht_sets(htname: str, itname: str, itval: str, /) -> int:
    """int KSR.htable.sht_sets(str htname, str itname, str itval). Module: htable."""

def sht_setxi(htname: str, itname: str, itval: int, exval: int, /) -> int:
    """int KSR.htable.sht_setxi(str htname, str itname, int itval, int exval). Module: htable."""

def sht_setxs(htname: str, itname: str, itval: str, exval: int, /) -> int:
    """int KSR.htable.sht_setxs(str htname, str itname, str itval, int exval). Module: htable."""

def sht_unlock(htname: str, skey: str, /) -> int:
    """int KSR.htable.sht_unlock(str htname, str skey). Module: htable."""
