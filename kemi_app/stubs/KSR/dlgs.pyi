"""KSR.dlgs: Kamailio's dlgs, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def dlgs_count(vfield: str, vop: str, vdata: str, /) -> int:
    """int KSR.dlgs.dlgs_count(str vfield, str vop, str vdata). Module: dlgs."""

def dlgs_init(src: str, dst: str, data: str, /) -> int:
    """int KSR.dlgs.dlgs_init(str src, str dst, str data). Module: dlgs."""

def dlgs_tags_add(vtags: str, /) -> int:
    """int KSR.dlgs.dlgs_tags_add(str vtags). Module: dlgs."""

def dlgs_tags_count(vtags: str, /) -> int:
    """int KSR.dlgs.dlgs_tags_count(str vtags). Module: dlgs."""

def dlgs_tags_rm(vtags: str, /) -> int:
    """int KSR.dlgs.dlgs_tags_rm(str vtags). Module: dlgs."""

def dlgs_update() -> int:
    """int KSR.dlgs.dlgs_update(). Module: dlgs."""
