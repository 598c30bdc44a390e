"""Before anything is parsed, and before anything is routed."""

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.tm.t_relay()
        return 1

    def ksr_received(self, msg):
        source = KSR.pv.getw("$rcv(srcip)")
        if KSR.pike.pike_check_ip(source) < 0:  # fine: K106
            KSR.set_drop()  # fine: K106
            return 1
        KSR.sl.sl_send_reply(100, "Trying")  # expect: K106
        return 1

    def ksr_before(self, msg, evname):
        if KSR.pike.pike_check_req() < 0:  # fine: K106
            KSR.set_drop()  # fine: K106
            return 1
        KSR.force_rport()  # fine: K106
        KSR.tm.t_relay()  # expect: K106
        return 1
