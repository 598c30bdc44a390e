"""None and its tests in forms that are seldom seen."""

import os
import re

import KSR


def mod_init():
    return Forms()


class Forms:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        user = KSR.pv.get("$rU")
        if user is None:
            KSR.info("nobody is called\n")
        prefix = user[:2]  # expect: K204
        KSR.dbg(f"{KSR.pv.get('$fU').lower()} calls {prefix}\n")  # expect: K204
        count = KSR.pv.get("$avp(count)")
        KSR.dbg("call %05d\n" % count)  # expect: K204
        if "sip:".startswith(KSR.pv.get("$tU")):  # expect: K204
            KSR.setflag(1)
        path = os.path.join("/var/spool/calls", KSR.kx.get_fuser())  # expect: K204
        KSR.dbg(path + "\n")
        other = caller = KSR.pv.get("$fU")
        if caller:
            KSR.dbg(other.upper() + "\n")  # fine: K204
        realm = KSR.pv.get("$ar")
        assert realm is not None
        KSR.dbg(realm.lower() + "\n")  # fine: K204
        agent = KSR.hdr.get("Server")
        match agent:
            case str():
                KSR.pv.seti("$var(length)", len(agent.strip()))  # fine: K204
            case None:
                KSR.dbg("no Server\n")
        name = KSR.pv.get("$fn")
        if name is None or name.startswith('"'):  # fine: K204
            KSR.setflag(2)
        target = KSR.pv.get("$du")
        target = target if target is not None else "none"
        KSR.dbg(target + "\n")  # fine: K204
        number = KSR.pv.get("$tU")
        if not isinstance(number, str):
            KSR.sl.send_reply(484, "Address Incomplete")
            return 1
        if re.fullmatch(r"[0-9]+", number):  # fine: K204
            KSR.setflag(3)
        both = [KSR.pv.get("$fU"), KSR.pv.get("$tU")]
        KSR.dbg("-".join(one for one in both if one) + "\n")  # fine: K204
        sizes = [len(one or "") for one in both]  # fine: K204
        KSR.dbg(f"{max(sizes)}\n")
        KSR.tm.t_relay()
        return 1
