"""The value takes a way round."""

import sys

import KSR


def mod_init():
    return sys.modules[__name__]


def child_init(rank):
    return 0


def agent():
    return KSR.kx.gete_ua()


def add(name, value):
    KSR.hdr.append(f"{name}: {value}\r\n")  # expect: K502


def ksr_request_route(msg):
    add("X-Agent", agent())
    parts = [agent(), "seen"]
    KSR.hdr.append("X-Agent-Seen: " + " ".join(parts) + "\r\n")  # expect: K502
    contact = KSR.pv.getw("$ct").strip()
    KSR.hdr.append("X-Contact: " + contact + "\r\n")  # expect: K502
    KSR.tm.t_relay()
    return 1
