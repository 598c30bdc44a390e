"""Every path gives an int, though not every line says so."""

import sys

import KSR

HANDLED = 1


def mod_init():
    return sys.modules[__name__]


def child_init(rank):
    return 0


def log(text):
    KSR.dbg(text + "\n")


def ksr_request_route(msg):  # fine: K302
    KSR.tm.t_on_branch("each_branch")
    KSR.tm.t_on_failure("no_answer")
    while True:
        if KSR.is_ACK():
            break
        KSR.tm.t_relay()
        return HANDLED  # fine: K302
    log("an ACK")
    KSR.tm.t_relay()
    return HANDLED


def each_branch(msg):  # fine: K302
    if KSR.isflagset(5):
        return True  # fine: K302
    else:
        return -255


def no_answer(msg):  # fine: K302
    match KSR.kx.get_proto():
        case "udp":
            return 1
        case _:
            raise RuntimeError("not over UDP")


def ksr_reply_route(msg):  # fine: K302
    with open("/dev/null") as nothing:
        return len(nothing.name)


def ksr_onsend_route(msg):  # fine: K302
    try:
        log("sent")
    finally:
        return 1
