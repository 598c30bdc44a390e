"""Answers that exclude one another, and provisional ones."""

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        if KSR.is_REGISTER():
            KSR.registrar.save("location", 2)
            KSR.sl.send_reply(200, "OK")  # fine: K702
            return 1
        if KSR.is_OPTIONS():
            KSR.sl.sl_send_reply(200, "OK")
            return 1
        elif KSR.is_SUBSCRIBE():
            KSR.sl.sl_send_reply(489, "Bad Event")  # fine: K702
            return 1
        if KSR.is_INVITE():
            KSR.sl.send_reply(100, "Trying")
        rc = KSR.registrar.lookup("location")
        if rc < 0:
            KSR.tm.t_newtran()
            if rc == -2:
                KSR.sl.send_reply(405, "Method Not Allowed")  # fine: K702
            else:
                KSR.sl.send_reply(404, "Not Found")  # fine: K702
            return 1
        if not self.allowed():
            return 1
        if KSR.tm.t_relay() < 0:
            KSR.sl.sl_reply_error()  # fine: K702
        return 1

    def allowed(self):
        for name in ("X-Bad", "X-Worse"):
            if KSR.hdr.is_present(name) > 0:
                KSR.sl.send_reply(403, "Forbidden")  # fine: K702
                return False
        try:
            length = int(KSR.hdr.gete("X-Length") or "0")
        except ValueError:
            KSR.sl.send_reply(400, "Bad Length")  # fine: K702
            return False
        return length < 100
