"""A balancer with nothing wrong in it."""

import KSR

SET = 1
ROUND_ROBIN = 4
DIALOG_METHODS = ("INVITE", "SUBSCRIBE", "REFER")


def mod_init():
    KSR.info("balancer: starting\n")
    return Balancer()


def failed(rc):
    """Whether a function said no."""
    return rc < 0


class Balancer:
    """Calls go to the gateways of set 1, one after another."""

    def child_init(self, rank):
        KSR.dbg("balancer: process %d\n" % rank)
        return 0

    def ksr_request_route(self, msg):
        if failed(KSR.maxfwd.process_maxfwd(10)):  # fine: K201
            KSR.sl.sl_send_reply(483, "Too Many Hops")
            return 1
        if KSR.sanity.sanity_check_defaults() < 0:
            KSR.warn("malformed: %s\n" % KSR.kx.get_srcip())
            return 1  # fine: K701
        if KSR.is_OPTIONS() and KSR.is_myself_ruri() and not KSR.kx.gete_ruser():
            KSR.sl.sl_send_reply(200, "OK")
            return 1
        if KSR.is_CANCEL():
            if KSR.tm.t_check_trans() > 0:
                KSR.tm.t_relay()
            return 1  # fine: K701
        if not KSR.is_ACK():
            if KSR.tmx.t_precheck_trans() > 0:
                KSR.tm.t_check_trans()
                return 1
            if KSR.tm.t_check_trans() == 0:  # fine: K202
                return 1
        if KSR.siputils.has_totag() > 0:
            return self.dialog()
        if KSR.pv.get("$rm") in DIALOG_METHODS:  # fine: K204
            KSR.hdr.remove("Route")
            KSR.rr.record_route()
        return self.dispatch()

    def dialog(self):
        """Follow the route set."""
        if KSR.rr.loose_route() > 0:
            if KSR.is_BYE():
                KSR.dialog.dlg_manage()
            self.relay()
            return 1
        if KSR.is_ACK():
            if KSR.tm.t_check_trans() > 0:
                self.relay()
            return 1  # fine: K701
        KSR.sl.sl_send_reply(404, "Not here")
        return 1

    def dispatch(self):
        """Choose a gateway."""
        if KSR.dispatcher.ds_select_dst(SET, ROUND_ROBIN) < 0:
            KSR.sl.send_reply(503, "No Gateway")
            return 1
        gateway = KSR.pv.get("$du")
        KSR.dbg("to " + (gateway or "where it points") + "\n")  # fine: K204
        KSR.tm.t_on_failure("ksr_failure_gateway")  # fine: K301
        self.relay()
        return 1

    def relay(self):
        """Send it on."""
        if KSR.tm.t_relay() < 0:
            KSR.sl.sl_reply_error()  # fine: K702

    def ksr_failure_gateway(self, msg):
        """Try the next gateway where this one fails."""
        if KSR.tm.t_is_canceled() > 0:
            return 1
        timeout = KSR.tm.t_branch_timeout() > 0 and KSR.tm.t_branch_replied() < 0
        if not (timeout or KSR.tm.t_check_status("5[0-9][0-9]") > 0):  # fine: K201,K203
            return 1
        KSR.dispatcher.ds_mark_dst_state("ip")
        if KSR.dispatcher.ds_next_dst() > 0:
            KSR.tm.t_on_failure("ksr_failure_gateway")
            KSR.tm.t_relay()
            return 1
        KSR.tm.t_reply(503, "No Gateway")  # fine: K106,K702
        return 1

    def ksr_reply_route(self, msg):
        """Drop what is malformed."""
        if KSR.sanity.sanity_check(17604, 6) < 0:
            KSR.set_drop()  # fine: K106
            return -255  # fine: K302
        return 1

    def ksr_onsend_route(self, msg):
        """Look at nothing."""
        return 1
