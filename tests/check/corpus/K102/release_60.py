# check: --kamailio 6.0
"""What 6.1 brought, on a 6.0; what 6.0 has is fine."""

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        if KSR.tm.t_exists() > 0:  # fine: K102
            return 1
        if KSR.is_TCPX():  # expect: K102
            KSR.set_reply_no_connect()
        if KSR.siputils.is_sip() < 0:  # fine: K102
            return 1
        KSR.tm.t_set_no_auto_ack(1)  # expect: K102
        total = KSR.htable.sht_cn("calls", "re", ".*")  # expect: K102
        if total > 100:
            KSR.sl.send_reply(503, "Too Many Calls")
            return 1
        KSR.tm.t_relay()
        return 1
