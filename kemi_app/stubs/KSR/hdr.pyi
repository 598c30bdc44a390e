"""KSR.hdr: Kamailio's core, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def append(txt: str, /) -> int:
    """int KSR.hdr.append(str txt). Core."""

def append_after(txt: str, hname: str, /) -> int:
    """int KSR.hdr.append_after(str txt, str hname). Core."""

def append_to_reply(txt: str, /) -> int:
    """int KSR.hdr.append_to_reply(str txt). Core."""

def get(hname: str, /) -> str | None:
    """xval KSR.hdr.get(str hname). Core."""

def get_idx(hname: str, idx: int, /) -> str | None:
    """xval KSR.hdr.get_idx(str hname, int idx). Core."""

def gete(hname: str, /) -> str:
    """xval KSR.hdr.gete(str hname). Core."""

def gete_idx(hname: str, idx: int, /) -> str:
    """xval KSR.hdr.gete_idx(str hname, int idx). Core."""

def getw(hname: str, /) -> str:
    """xval KSR.hdr.getw(str hname). Core."""

def getw_idx(hname: str, idx: int, /) -> str:
    """xval KSR.hdr.getw_idx(str hname, int idx). Core."""

def insert(txt: str, /) -> int:
    """int KSR.hdr.insert(str txt). Core."""

def insert_before(txt: str, hname: str, /) -> int:
    """int KSR.hdr.insert_before(str txt, str hname). Core."""

def is_present(hname: str, /) -> int:
    """int KSR.hdr.is_present(str hname). Core."""

def match_content(hname: str, op: str, mval: str, hidx: str, /) -> bool:
    """bool KSR.hdr.match_content(str hname, str op, str mval, str hidx). Core."""

def remove(hname: str, /) -> int:
    """int KSR.hdr.remove(str hname). Core."""

def rmappend(hrm: str, hadd: str, /) -> int:
    """int KSR.hdr.rmappend(str hrm, str hadd). Core."""

def rminsert(hrm: str, hadd: str, /) -> int:
    """int KSR.hdr.rminsert(str hrm, str hadd). Core."""
