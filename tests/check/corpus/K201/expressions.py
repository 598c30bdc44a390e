"""Truth in expressions of all kinds."""

import sys

import KSR
from KSR import siputils, textops

is_known = KSR.registrar.registered


def mod_init():
    return sys.modules[__name__]


def child_init(rank):
    return 0


def ksr_request_route(msg):
    state = "sequential" if siputils.has_totag() else "initial"  # expect: K201
    flag = bool(textops.has_body_type("application/sdp"))  # expect: K201
    assert KSR.sanity.sanity_check(17895, 7)  # expect: K201
    score = siputils.is_first_hop() or 0  # expect: K201
    if any(KSR.hdr.is_present(name) for name in ("Route", "Path")):  # expect: K201
        KSR.hdr.remove("Path")
    bodies = [t for t in ("text/plain", "text/html") if textops.has_body_type(t)]  # expect: K201
    locals_ = list(filter(KSR.domain.is_domain_local, ("a.example", "b.example")))  # expect: K201
    if is_known("location"):  # expect: K201
        KSR.setflag(4)
    while not KSR.pike.pike_check_req():  # expect: K201
        break
    KSR.dbg(f"{state} {flag} {score} {bodies} {locals_}\n")
    KSR.tm.t_relay()
    return 1
