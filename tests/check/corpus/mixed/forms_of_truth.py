"""Return codes in forms that are seldom seen."""

import functools
from dataclasses import dataclass

import KSR
from KSR import hdr, siputils


def mod_init():
    return Forms()


@dataclass
class Result:
    rc: int
    text: str


def sequential() -> int:
    return siputils.has_totag()  # fine: K201


def first_present(*names):
    return next((name for name in names if hdr.is_present(name)), None)  # expect: K201


def logged(function):
    @functools.wraps(function)
    def wrapper(self, msg):
        KSR.dbg(function.__name__ + "\n")
        return function(self, msg)

    return wrapper


class Forms:
    def child_init(self, rank):
        return 0

    @logged
    def ksr_request_route(self, msg):  # fine: K302,K303
        if KSR.is_INVITE() and (siputils.is_first_hop() or KSR.isflagset(5)):  # expect: K201
            KSR.setflag(1)
        if sequential():  # expect: K203
            KSR.setflag(2)
        result = Result(KSR.registrar.lookup("location"), "looked up")
        if not result.rc:  # expect: K203
            KSR.sl.send_reply(404, result.text)
            return 1
        codes = {name: hdr.is_present(name) for name in ("Path", "Route")}
        if codes["Path"]:  # expect: K203
            hdr.remove("Path")
        present = {name for name in codes if hdr.is_present(name)}  # expect: K201
        KSR.dbg(f"{sorted(present)} {first_present('Path', 'Route')}\n")
        rc = KSR.tm.t_newtran() if KSR.is_INVITE() else 1
        if not rc:  # expect: K203
            return 1
        checks = [siputils.is_uri("sip:a@b"), siputils.is_request()]
        if all(checks):  # expect: K201
            KSR.setflag(3)
        if all(rc > 0 for rc in checks):  # fine: K203
            KSR.setflag(4)
        relay = functools.partial(KSR.tm.t_relay_to_flags, 0)
        if relay() < 0:  # fine: K201
            KSR.sl.sl_reply_error()
        return 1

    def ksr_reply_route(self, msg):
        tests = (KSR.is_TCP, KSR.is_TLS)
        if any(test() for test in tests):  # fine: K201
            KSR.set_reply_no_connect()
        verdicts = map(lambda name: hdr.is_present(name) > 0, ("Server", "Warning"))
        if any(verdicts):  # fine: K203
            hdr.remove("Server")
        sane = KSR.sanity.sanity_check(17604, 6)
        sane = sane if sane < 0 else 1
        if sane == 1:  # fine: K202
            return 1
        KSR.set_drop()
        return -255
