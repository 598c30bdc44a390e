"""Requests that nobody answers: their senders wait for half a minute and give up."""

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        if KSR.maxfwd.process_maxfwd(10) < 0:
            return 1  # expect: K701
        if KSR.is_REGISTER():
            if KSR.auth_db.auth_check("example.org", "subscriber", 1) < 0:
                KSR.info("not authorized\n")
                return 1  # expect: K701
            KSR.registrar.save("location", 0)
            return 1
        if KSR.is_MESSAGE():
            return self.message()
        rc = KSR.registrar.lookup("location")
        if rc < 0:
            return 1  # expect: K701
        if KSR.is_INVITE():
            KSR.tm.t_relay()
        return 1  # expect: K701

    def message(self):
        if KSR.dispatcher.ds_select_dst(1, 4) > 0:
            KSR.tm.t_relay()
            return 1
        KSR.err("no gateway\n")
        return 1  # expect: K701
