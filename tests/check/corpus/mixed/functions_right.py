"""Module functions, tables of handlers, generators: all of it sound."""

import functools
import re
import sys
from contextlib import suppress

import KSR
from KSR import hdr, htable, kx, pv, sl, tm

E164 = re.compile(r"\+?[0-9]{6,15}")
SHORT = {"100": "sip:reception@pbx.example", "112": "sip:emergency@pbx.example"}
LIMIT = int(kx.get_envn("CALL_LIMIT") or 100)  # fine: K801


def mod_init():
    htable.sht_seti("state", "starts", 1)  # fine: K801
    return sys.modules[__name__]


def child_init(rank):
    if rank > 0:
        KSR.dbg(f"worker {rank}\n")
    return 0


@functools.lru_cache(maxsize=512)
def normalized(number):  # fine: K802
    return "+" + number.lstrip("+0")


def one_line(text, most=64):
    return "".join(c for c in text if c.isprintable())[:most]


def tests():
    yield kx.gete_ruser() != ""
    yield KSR.is_myself_ruri()
    yield htable.sht_inc("calls", "all") <= LIMIT


def invite():
    if not all(tests()):  # fine: K201
        sl.send_reply(503, "Not Now")
        return 1
    user = kx.gete_ruser()
    target = SHORT.get(user)
    if target is not None:
        KSR.seturi(target)
    elif E164.fullmatch(user):
        pv.sets("$rU", normalized(user))  # fine: K604
        hdr.append(f"X-Dialled: {user}\r\n")  # fine: K502
    subject = hdr.get("Subject")
    if subject:
        KSR.info(f"about {one_line(subject)}\n")  # fine: K204
    tm.t_on_reply("answered")  # fine: K301
    rc = tm.t_relay()
    if rc <= 0:  # fine: K203
        sl.sl_reply_error()
    return 1


def register():
    if KSR.auth_db.auth_check(kx.gete_fhost(), "subscriber", 1) < 0:
        KSR.auth.auth_challenge(kx.gete_fhost(), 0)
        return 1
    KSR.registrar.save("location", 0)
    return 1


def options():
    sl.sl_send_reply(200, "OK")
    return 1


METHODS = {"INVITE": invite, "REGISTER": register, "OPTIONS": options}


def ksr_request_route(msg):
    run = METHODS.get(msg.Method)
    if run is None:
        sl.sl_send_reply(405, "Method Not Allowed")
        return 1
    return run()  # fine: K302,K701


def answered(msg):
    status = kx.get_status()
    if 200 <= status < 300:  # fine: K204
        with suppress(UnicodeDecodeError):
            KSR.dbg(f"answered by {kx.gete_ua()!r}\n")  # fine: K505
    return 1


def ksr_reply_route(msg):
    if KSR.sanity.sanity_check(17604, 6) < 0:
        KSR.set_drop()
    return 1
