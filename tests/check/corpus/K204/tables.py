"""None where a number or a text from a table is wanted."""

import sys

import KSR
from KSR import htable, pv, pvx, sqlops


def mod_init():
    return sys.modules[__name__]


def child_init(rank):
    return 0


def caller():
    return pv.get("$au")


def ksr_request_route(msg):
    if htable.sht_get("calls", "all") > 100:  # expect: K204
        KSR.sl.sl_send_reply(503, "Too Many Calls")
        return 1
    tries = pvx.avp_get("tries") + 1  # expect: K204
    pvx.avp_seti("tries", tries)
    if sqlops.sql_query("cb", "select prefix from carriers", "ra") >= 0:
        prefix = sqlops.sql_result_get("ra", 0, 0)
        KSR.pv.sets("$rU", prefix + "100")  # expect: K204
    gateway = pvx.xavp_child_get("carrier", "gateway")
    KSR.setdsturi(gateway)  # expect: K204
    user = caller()
    domain = user.partition("@")[2]  # expect: K204
    KSR.pv.sets("$var(domain)", domain)
    KSR.tm.t_relay()
    return 1
