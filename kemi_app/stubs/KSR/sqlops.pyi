"""KSR.sqlops: Kamailio's sqlops, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def sql_is_null(sres: str, i: int, j: int, /) -> int:
    """int KSR.sqlops.sql_is_null(str sres, int i, int j). Module: sqlops."""

def sql_num_columns(sres: str, /) -> int:
    """int KSR.sqlops.sql_num_columns(str sres). Module: sqlops."""

def sql_num_rows(sres: str, /) -> int:
    """int KSR.sqlops.sql_num_rows(str sres). Module: sqlops."""

def sql_pvquery(scon: str, squery: str, sres: str, /) -> int:
    """int KSR.sqlops.sql_pvquery(str scon, str squery, str sres). Module: sqlops."""

def sql_query(scon: str, squery: str, sres: str, /) -> int:
    """int KSR.sqlops.sql_query(str scon, str squery, str sres). Module: sqlops."""

def sql_query_async(scon: str, squery: str, /) -> int:
    """int KSR.sqlops.sql_query_async(str scon, str squery). Module: sqlops."""

def sql_result_free(sres: str, /) -> int:
    """int KSR.sqlops.sql_result_free(str sres). Module: sqlops."""

def sql_result_get(resid: str, row: int, col: int, /) -> int | str | None:
    """xval KSR.sqlops.sql_result_get(str resid, int row, int col). Module: sqlops."""

def sql_result_gete(resid: str, row: int, col: int, /) -> int | str:
    """xval KSR.sqlops.sql_result_gete(str resid, int row, int col). Module: sqlops."""

def sql_result_getz(resid: str, row: int, col: int, /) -> int | str:
    """xval KSR.sqlops.sql_result_getz(str resid, int row, int col). Module: sqlops."""

def sql_xquery(scon: str, squery: str, xavp: str, /) -> int:
    """int KSR.sqlops.sql_xquery(str scon, str squery, str xavp). Module: sqlops."""
