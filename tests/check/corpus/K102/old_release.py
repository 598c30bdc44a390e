# check: --kamailio 5.6
"""Functions of 5.7 and later on a 5.6."""

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        if KSR.tm.t_exists() > 0:  # expect: K102
            return 1
        size = KSR.pv.getl("$ml")  # expect: K102
        if size > 60000:
            KSR.sl.send_reply(513, "Message Too Large")
            return 1
        if KSR.is_REGISTER():
            if KSR.auth_db.www_authenticate("example.org", "subscriber") < 0:  # expect: K102
                KSR.auth.www_challenge("example.org", 0)  # expect: K102
                return 1
            KSR.registrar.save("location", 0)
            return 1
        if KSR.textops.str_any_in(KSR.kx.gete_ruser(), "*#") > 0:  # expect: K102
            KSR.sl.send_reply(484, "Address Incomplete")
            return 1
        KSR.tm.t_relay()
        return 1
