"""Tested for None, each in its way."""

import KSR


def mod_init():
    return Proxy()


def prefix_of(user):
    if user is None:
        return ""
    return user[:2]  # fine: K204


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        user = KSR.pv.get("$rU")
        if user is None:
            KSR.sl.sl_send_reply(484, "Address Incomplete")
            return 1
        if user.startswith("00"):  # fine: K204
            KSR.setflag(1)
        ua = KSR.hdr.get("User-Agent") or ""
        if "friendly" in ua.lower():  # fine: K204
            return 1
        if (subject := KSR.hdr.get("Subject")) is not None and len(subject) > 200:  # fine: K204
            KSR.hdr.remove("Subject")
        caller = KSR.pv.get("$fU")
        name = caller.upper() if caller else "UNKNOWN"  # fine: K204
        KSR.dbg("from " + name + "\n")
        digest = KSR.pv.get("$au")
        if not digest:
            digest = "nobody"
        KSR.dbg(digest + "\n")  # fine: K204
        count = KSR.htable.sht_get("calls", "all")
        if isinstance(count, int) and count > 100:  # fine: K204
            KSR.sl.sl_send_reply(503, "Too Many Calls")
            return 1
        if not KSR.pv.is_null("$avp(gw)"):
            KSR.setdsturi("sip:" + KSR.pv.get("$avp(gw)"))  # fine: K204
        if KSR.hdr.is_present("X-Account") > 0:
            if KSR.hdr.get("X-Account").isdigit():  # fine: K204
                KSR.setflag(6)
        KSR.dbg(prefix_of(KSR.pv.get("$tU")) + "\n")  # fine: K204
        try:
            size = int(KSR.pv.get("$avp(size)"))  # fine: K204
        except TypeError:
            size = 0
        KSR.pv.seti("$var(size)", size)
        KSR.tm.t_relay()
        return 1
