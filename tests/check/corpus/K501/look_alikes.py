"""Headers that are well formed, and functions that want the bare value."""

import KSR

CRLF = "\r\n"
HINT = "P-Hint: outbound" + CRLF
RETRY = "Retry-After: {}\r\n"


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.hdr.append("P-Hint: outbound\r\n")  # fine: K501
        KSR.hdr.append(HINT)  # fine: K501
        KSR.hdr.append(f"X-Source: {KSR.kx.get_srcip()}{CRLF}")  # fine: K501
        KSR.hdr.insert("X-Port: %d\r\n" % KSR.kx.get_srcport())  # fine: K501
        KSR.hdr.append("\r\n".join(["X-A: 1", "X-B: 2", ""]))  # fine: K501
        KSR.hdr.append("X-A: 1\r\nX-B: 2\r\n")  # fine: K501
        KSR.hdr.append("X-Empty:\r\n")  # fine: K501
        KSR.hdr.remove("X-Hint")  # fine: K501
        KSR.textopsx.append_hf_value("X-List", "one")  # fine: K501
        KSR.hdr.append_after("X-Node: 1\r\n", "Via")  # fine: K501
        if KSR.is_OPTIONS():
            KSR.hdr.append_to_reply(RETRY.format(30))  # fine: K501
            KSR.sl.sl_send_reply(503, "Service Unavailable")
            return 1
        KSR.tm.t_relay()
        return 1
