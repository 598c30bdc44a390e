"""The text is made elsewhere."""

import sys

import KSR
from KSR import hdr


def mod_init():
    return sys.modules[__name__]


def child_init(rank):
    return 0


def header(name, value):
    return name + ": " + value + "\r\n"


def bare(name, value):
    return f"{name}: {value}"


def ksr_request_route(msg):
    hdr.append(header("X-Node", "one"))  # fine: K501
    hdr.append(bare("X-Node", "two"))  # expect: K501
    text = "X-Call: new"
    if KSR.siputils.has_totag() > 0:
        text = "X-Call: old"
    hdr.append(text)  # expect: K501
    append = hdr.append
    append("X-Last; yes\r\n")  # expect: K501
    KSR.tm.t_relay()
    return 1
