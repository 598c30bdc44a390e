"""Two answers to one request."""

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        if KSR.is_REGISTER():
            if KSR.registrar.save("location", 0) < 0:
                KSR.sl.sl_reply_error()  # expect: K702
            return 1
        if KSR.is_PUBLISH():
            KSR.registrar.save("location", 0)
            KSR.sl.sl_send_reply(200, "OK")  # expect: K702
            return 1
        if KSR.is_OPTIONS():
            KSR.sl.sl_send_reply(200, "OK")
        if KSR.auth_db.auth_check("example.org", "subscriber", 1) < 0:
            KSR.auth.auth_challenge("example.org", 0)  # expect: K702
            return 1
        rc = KSR.registrar.lookup("location")
        if rc < 0:
            if rc == -2:
                KSR.sl.send_reply(405, "Method Not Allowed")  # expect: K702
            KSR.sl.send_reply(404, "Not Found")  # expect: K702
            return 1
        KSR.tm.t_relay()  # expect: K702
        return 1
