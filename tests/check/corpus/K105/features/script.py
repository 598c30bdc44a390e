"""Modules that kamailio.cfg loads under some defines only."""

import KSR

NAT = KSR.kx.ifdef("WITH_NAT")


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        if KSR.maxfwd.process_maxfwd(10) < 0:  # expect: K105
            KSR.sl.sl_send_reply(483, "Too Many Hops")
            return 1
        if KSR.pike.pike_check_req() < 0:  # fine: K105
            KSR.htable.sht_seti("ipban", KSR.kx.get_srcip(), 1)  # fine: K105
            return 1
        KSR.nathelper.nat_uac_test(19)  # expect: K105
        if NAT:
            KSR.nathelper.set_contact_alias()  # fine: K105
        if KSR.kx.ifdef("WITH_NAT"):
            KSR.rtpproxy.rtpproxy_manage("co")  # fine: K105
        if KSR.kx.ifdef("WITH_HTABLE"):
            KSR.htable.sht_inc("seen", "all")  # fine: K105
            KSR.ratelimit.rl_check()  # expect: K105
        if hasattr(KSR, "dispatcher"):
            KSR.dispatcher.ds_select_dst(1, 4)  # fine: K105
        self.media()
        KSR.tm.t_relay()
        return 1

    def media(self):
        if not NAT:
            return
        KSR.rtpproxy.rtpproxy_manage("co")  # fine: K105
