"""Headers that are none."""

import KSR

HINT = "X-Hint: outbound"
CRLF = "\r\n"


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.hdr.append("P-Hint: outbound")  # expect: K501
        KSR.hdr.append(HINT)  # expect: K501
        KSR.hdr.insert("X-From: " + KSR.kx.get_srcip())  # expect: K501
        KSR.hdr.append(f"X-Port: {KSR.kx.get_srcport()}\n")  # expect: K501
        KSR.hdr.append_after("X-Node: %d" % 7, "Via")  # expect: K501
        KSR.hdr.insert_before("outbound\r\n", "From")  # expect: K501
        KSR.hdr.rmappend("X-Hint", "X-Hint: {}".format("new"))  # expect: K501
        if KSR.is_OPTIONS():
            KSR.hdr.append_to_reply("Retry-After: 30")  # expect: K501
            KSR.sl.sl_send_reply(503, "Service Unavailable")
            return 1
        KSR.tm.t_relay()
        return 1
