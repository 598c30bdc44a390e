"""What comes in a header goes out in another one, line breaks and all."""

import urllib.parse

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.hdr.append("X-UA: " + KSR.pv.gete("$ua") + "\r\n")  # expect: K502
        KSR.hdr.append(f"X-Subject: {KSR.hdr.gete('Subject')}\r\n")  # expect: K502
        account = KSR.pv.get("$hdr(X-Account)")
        if account is not None:
            KSR.hdr.insert("X-Customer: %s\r\n" % account)  # expect: K502
        name = KSR.hdr.gete("X-Name-Of-Header")
        KSR.hdr.append(name + ": 1\r\n")  # expect: K502
        user = urllib.parse.unquote(KSR.kx.gete_ruser())
        KSR.hdr.append("X-Dialled: " + user + "\r\n")  # expect: K502
        plain = KSR.pv.gete("$(rU{s.unescape.user})")
        KSR.hdr.append("X-Plain: " + str(plain) + "\r\n")  # expect: K502
        KSR.hdr.append("X-Body: " + KSR.kx.gete_body() + "\r\n")  # expect: K502
        KSR.textopsx.append_hf_value("X-Agent", KSR.kx.gete_ua())  # expect: K502
        if KSR.is_OPTIONS():
            KSR.hdr.append_to_reply("X-Echo: " + KSR.hdr.gete("X-Ping") + "\r\n")  # expect: K502
            KSR.sl.sl_send_reply(200, "OK")
            return 1
        KSR.tm.t_relay()
        return 1
