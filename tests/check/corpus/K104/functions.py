"""Module functions: kinds through variables, helpers and keywords."""

import sys

import KSR as K


def mod_init():
    return sys.modules[__name__]


def child_init(rank):
    return 0


def too_many():
    code = "503"
    K.sl.send_reply(code, "Too Many")  # expect: K104


def ksr_request_route(msg):
    port = K.pv.geti("$sp")
    K.pv.sets("$var(port)", port)  # expect: K104
    if K.htable.sht_inc("calls", "all") > 100:
        too_many()
        return 1
    K.hdr.append(header="X-Hint: outbound\r\n")  # expect: K104
    K.dispatcher.ds_select_dst("1", 4)  # expect: K104
    if K.tm.t_relay() < 0:
        K.sl.send_reply(code=500, reason="Not Relayed")  # expect: K104
    return 1
