"""A small office: methods by msg.Method, presence in a dictionary, as a beginner writes it."""

import KSR as KSR

DOMAIN = "office.example"


def mod_init():
    KSR.info("===== office: mod init\n")
    return Office()


class Office:
    def __init__(self):
        KSR.info("===== office: init\n")
        self.status = {}

    def child_init(self, rank):
        KSR.info(f"===== office: child init {rank}\n")
        return 0

    def ksr_request_route(self, msg):
        if msg.Method == "REGISTER":
            return self.register(msg)
        elif msg.Method == "INVITE":
            return self.invite(msg)
        elif msg.Method == "MESSAGE":
            return self.message(msg)
        elif msg.Method in ["ACK", "CANCEL", "BYE"]:
            KSR.rr.loose_route()
            KSR.tm.t_relay()
            return 1
        else:
            KSR.info(f"not served here: {msg.Method}\n")
            return 1  # expect: K701

    def register(self, msg):
        KSR.info("REGISTER for " + KSR.pv.get("$tu") + "\n")  # expect: K204
        KSR.info("with " + KSR.hdr.get("Contact") + "\n")  # expect: K204,K505
        if KSR.pv.get("$fd") != DOMAIN:  # fine: K204
            KSR.sl.send_reply(403, "Wrong domain")
            return -1  # fine: K302
        self.status[KSR.pv.get("$fu")] = "free"  # expect: K802
        KSR.registrar.save("location", 0)
        return 1

    def invite(self, msg):
        callee = KSR.pv.get("$ru")
        if self.status.get(callee) == "busy":
            KSR.sl.send_reply(486, "Busy Here")
            return 1
        if KSR.registrar.lookup("location") == 1:  # fine: K202
            self.status.update({callee: "busy"})  # expect: K802
            KSR.tm.t_on_reply("ksr_onreply_office")
            KSR.tm.t_on_failure("ksr_failure_ofice")  # expect: K301
            KSR.tm.t_relay()
        else:
            KSR.sl.send_reply(404, "Not Found")
        return 1

    def message(self, msg):
        body = KSR.pv.get("$rb")
        if body and body.strip() == "1234":  # fine: K204
            KSR.sl.send_reply(200, "OK")
            return 1
        KSR.sl.send_reply(403, "Wrong Number")
        return 1

    def ksr_onreply_office(self, msg):
        code = KSR.pv.get("$rs")
        if code >= 200 and code < 300:  # fine: K204
            KSR.info("answered %d %s\n" % (code, KSR.pv.get("$rr")))  # fine: K204
        return 1

    def ksr_failure_office(self, msg):
        return 1
