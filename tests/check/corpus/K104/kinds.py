"""A number where text is wanted, and the other way."""

import KSR

LOCATION = "location"
SAVE_FLAGS = "0"


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        if KSR.maxfwd.process_maxfwd("10") < 0:  # expect: K104
            KSR.sl.sl_send_reply("483", "Too Many Hops")  # expect: K104
            return 1
        if KSR.is_REGISTER():
            KSR.registrar.save(LOCATION, SAVE_FLAGS)  # expect: K104
            return 1
        KSR.pv.sets("$var(tries)", 1)  # expect: K104
        KSR.pv.seti("$var(name)", "one")  # expect: K104
        KSR.info(42)  # expect: K104
        KSR.setflag(None)  # expect: K104
        KSR.hdr.append(b"X-Hint: outbound\r\n")  # expect: K104
        KSR.tm.t_set_fr(30000.0, 5000)  # expect: K104
        KSR.tm.t_relay()
        return 1
