"""KSR.dlgs: module dlgs of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def dlgs_count(field: str, op: str, data: str, /) -> ReturnCode:
    """int KSR.dlgs.dlgs_count(str field, str op, str data). Module: dlgs. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dlgs.html#dlgs.f.dlgs_count
    """

def dlgs_init(src: str, dst: str, data: str, /) -> ReturnCode:
    """int KSR.dlgs.dlgs_init(str src, str dst, str data). Module: dlgs. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dlgs.html#dlgs.f.dlgs_init
    """

def dlgs_tags_add(tag: str, /) -> ReturnCode:
    """int KSR.dlgs.dlgs_tags_add(str tag). Module: dlgs. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dlgs.html#dlgs.f.dlgs_tags_add
    """

def dlgs_tags_count(tag: str, /) -> ReturnCode:
    """int KSR.dlgs.dlgs_tags_count(str tag). Module: dlgs. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dlgs.html#dlgs.f.dlgs_tags_count
    """

def dlgs_tags_rm(tag: str, /) -> ReturnCode:
    """int KSR.dlgs.dlgs_tags_rm(str tag). Module: dlgs. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dlgs.html#dlgs.f.dlgs_tags_rm
    """

def dlgs_update() -> ReturnCode:
    """int KSR.dlgs.dlgs_update(). Module: dlgs. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dlgs.html#dlgs.f.dlgs_update
    """
