"""KSR.mqueue: Kamailio's mqueue, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Where there is no item the gete and getw forms give None too.

Written by generate.py: do not edit.
"""

def mq_add(mq: str, key: str, val: str, /) -> int:
    """int KSR.mqueue.mq_add(str mq, str key, str val). Module: mqueue."""

def mq_fetch(mq: str, /) -> int:
    """int KSR.mqueue.mq_fetch(str mq). Module: mqueue."""

def mq_pv_free(mq: str, /) -> int:
    """int KSR.mqueue.mq_pv_free(str mq). Module: mqueue."""

def mq_size(mq: str, /) -> int:
    """int KSR.mqueue.mq_size(str mq). Module: mqueue."""

def mqk_get(qname: str, /) -> str | None:
    """xval KSR.mqueue.mqk_get(str qname). Module: mqueue."""

def mqk_gete(qname: str, /) -> str | None:
    """xval KSR.mqueue.mqk_gete(str qname). Module: mqueue."""

def mqk_getw(qname: str, /) -> str | None:
    """xval KSR.mqueue.mqk_getw(str qname). Module: mqueue."""

def mqv_get(qname: str, /) -> str | None:
    """xval KSR.mqueue.mqv_get(str qname). Module: mqueue."""

def mqv_gete(qname: str, /) -> str | None:
    """xval KSR.mqueue.mqv_gete(str qname). Module: mqueue."""

def mqv_getw(qname: str, /) -> str | None:
    """xval KSR.mqueue.mqv_getw(str qname). Module: mqueue."""
