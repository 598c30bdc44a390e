"""KSR.pv: Kamailio's core, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def get(pvn: str, /) -> int | str | None:
    """xval KSR.pv.get(str pvn). Core."""

def gete(pvn: str, /) -> int | str:
    """xval KSR.pv.gete(str pvn). Core."""

def geti(pvn: str, /) -> int:
    """int KSR.pv.geti(str pvn). Core."""

def getl(pvn: str, /) -> int:
    """xval KSR.pv.getl(str pvn). Core. Since 5.7."""

def getvn(pvn: str, xival: int, /) -> int | str:
    """xval KSR.pv.getvn(str pvn, int xival). Core."""

def getvs(pvn: str, xsval: str, /) -> int | str:
    """xval KSR.pv.getvs(str pvn, str xsval). Core."""

def getw(pvn: str, /) -> int | str:
    """xval KSR.pv.getw(str pvn). Core."""

def is_null(pvn: str, /) -> bool:
    """bool KSR.pv.is_null(str pvn). Core."""

def seti(pvn: str, ival: int, /) -> bool:
    """bool KSR.pv.seti(str pvn, int ival). Core."""

def setl(pvn: str, xval: int, /) -> bool:
    """bool KSR.pv.setl(str pvn, long xval). Core. Since 5.7."""

def sets(pvn: str, sval: str, /) -> bool:
    """bool KSR.pv.sets(str pvn, str sval). Core."""

def unset(pvn: str, /) -> bool:
    """bool KSR.pv.unset(str pvn). Core."""
