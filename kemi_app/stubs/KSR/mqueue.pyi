"""KSR.mqueue: module mqueue of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Where there is no item the gete and getw forms give None too.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def mq_add(queue: str, key: str, value: str, /) -> ReturnCode:
    """int KSR.mqueue.mq_add(str queue, str key, str value). Module: mqueue. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/mqueue.html#mqueue.f.mq_add
    """

def mq_fetch(queue: str, /) -> ReturnCode:
    """int KSR.mqueue.mq_fetch(str queue). Module: mqueue. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/mqueue.html#mqueue.f.mq_fetch
    """

def mq_pv_free(queue: str, /) -> ReturnCode:
    """int KSR.mqueue.mq_pv_free(str queue). Module: mqueue. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/mqueue.html#mqueue.f.mq_pv_free
    """

def mq_size(queue: str, /) -> int:
    """int KSR.mqueue.mq_size(str queue). Module: mqueue. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/mqueue.html#mqueue.f.mq_size
    """

def mqk_get(queue: str, /) -> str | None:
    """xval KSR.mqueue.mqk_get(str queue). Module: mqueue. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/mqueue.html
    """

def mqk_gete(queue: str, /) -> str | None:
    """xval KSR.mqueue.mqk_gete(str queue). Module: mqueue. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/mqueue.html
    """

def mqk_getw(queue: str, /) -> str | None:
    """xval KSR.mqueue.mqk_getw(str queue). Module: mqueue. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/mqueue.html
    """

def mqv_get(queue: str, /) -> str | None:
    """xval KSR.mqueue.mqv_get(str queue). Module: mqueue. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/mqueue.html
    """

def mqv_gete(queue: str, /) -> str | None:
    """xval KSR.mqueue.mqv_gete(str queue). Module: mqueue. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/mqueue.html
    """

def mqv_getw(queue: str, /) -> str | None:
    """xval KSR.mqueue.mqv_getw(str queue). Module: mqueue. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/mqueue.html
    """
