"""KSR.posops: module posops of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def pos_append(index: int, value: str, /) -> ReturnCode:
    """int KSR.posops.pos_append(int index, str value). Module: posops. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/posops.html#posops.f.pos_append
    """

def pos_body_end() -> int:
    """int KSR.posops.pos_body_end(). Module: posops. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/posops.html#posops.f.pos_body_end
    """

def pos_body_start() -> int:
    """int KSR.posops.pos_body_start(). Module: posops. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/posops.html#posops.f.pos_body_start
    """

def pos_find_str(index: int, value: str, /) -> int:
    """int KSR.posops.pos_find_str(int index, str value). Module: posops. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/posops.html#posops.f.pos_find_str
    """

def pos_findi_str(index: int, value: str, /) -> int:
    """int KSR.posops.pos_findi_str(int index, str value). Module: posops. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/posops.html#posops.f.pos_findi_str
    """

def pos_headers_end() -> int:
    """int KSR.posops.pos_headers_end(). Module: posops. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/posops.html#posops.f.pos_headers_end
    """

def pos_headers_start() -> int:
    """int KSR.posops.pos_headers_start(). Module: posops. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/posops.html#posops.f.pos_headers_start
    """

def pos_insert(index: int, value: str, /) -> ReturnCode:
    """int KSR.posops.pos_insert(int index, str value). Module: posops. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/posops.html#posops.f.pos_insert
    """

def pos_rfind_str(index: int, value: str, /) -> int:
    """int KSR.posops.pos_rfind_str(int index, str value). Module: posops. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/posops.html#posops.f.pos_rfind_str
    """

def pos_rfindi_str(index: int, value: str, /) -> int:
    """int KSR.posops.pos_rfindi_str(int index, str value). Module: posops. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/posops.html#posops.f.pos_rfindi_str
    """

def pos_rm(index: int, length: int, /) -> ReturnCode:
    """int KSR.posops.pos_rm(int index, int length). Module: posops. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/posops.html#posops.f.pos_rm
    """

def pos_rsearch(index: int, pattern: str, /) -> int:
    """int KSR.posops.pos_rsearch(int index, str pattern). Module: posops. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/posops.html#posops.f.pos_rsearch
    """

def pos_search(index: int, pattern: str, /) -> int:
    """int KSR.posops.pos_search(int index, str pattern). Module: posops. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/posops.html#posops.f.pos_search
    """

def pos_set_char(index: int, value: str, /) -> ReturnCode:
    """int KSR.posops.pos_set_char(int index, str value). Module: posops. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/posops.html#posops.f.pos_set_char
    """
