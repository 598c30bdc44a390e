"""KSR.blst: module blst of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def blst_add(timeout: int, /) -> ReturnCode:
    """int KSR.blst.blst_add(int timeout). Module: blst. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/blst.html#blst_add
    """

def blst_add_default() -> ReturnCode:
    """int KSR.blst.blst_add_default(). Module: blst. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/blst.html#blst_add
    """

def blst_add_retry_after(min: int, max: int, /) -> ReturnCode:
    """int KSR.blst.blst_add_retry_after(int min, int max). Module: blst. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/blst.html#blst_add_retry_after
    """

def blst_clear_ignore(flags: int, /) -> ReturnCode:
    """int KSR.blst.blst_clear_ignore(int flags). Module: blst. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/blst.html#blst_clear_ignore
    """

def blst_clear_ignore_all() -> ReturnCode:
    """int KSR.blst.blst_clear_ignore_all(). Module: blst. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/blst.html#blst_clear_ignore
    """

def blst_del() -> ReturnCode:
    """int KSR.blst.blst_del(). Module: blst. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/blst.html#blst_del
    """

def blst_is_blocklisted() -> ReturnCode:
    """int KSR.blst.blst_is_blocklisted(). Module: blst. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/blst.html#blst_is_blocklisted
    """

def blst_rpl_clear_ignore(flags: int, /) -> ReturnCode:
    """int KSR.blst.blst_rpl_clear_ignore(int flags). Module: blst. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/blst.html#blst_rpl_clear_ignore
    """

def blst_rpl_clear_ignore_all() -> ReturnCode:
    """int KSR.blst.blst_rpl_clear_ignore_all(). Module: blst. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/blst.html#blst_rpl_clear_ignore
    """

def blst_rpl_set_ignore(flags: int, /) -> ReturnCode:
    """int KSR.blst.blst_rpl_set_ignore(int flags). Module: blst. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/blst.html#blst_rpl_set_ignore
    """

def blst_rpl_set_ignore_all() -> ReturnCode:
    """int KSR.blst.blst_rpl_set_ignore_all(). Module: blst. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/blst.html#blst_rpl_set_ignore
    """

def blst_set_ignore(flags: int, /) -> ReturnCode:
    """int KSR.blst.blst_set_ignore(int flags). Module: blst. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/blst.html#blst_set_ignore
    """

def blst_set_ignore_all() -> ReturnCode:
    """int KSR.blst.blst_set_ignore_all(). Module: blst. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/blst.html#blst_set_ignore
    """
