"""Names that come in by other ways than KSR.a.b(...)."""

import KSR
import KSR as K
from KSR import registar  # expect: K101
from KSR import tm as transactions

relay = KSR.tm.t_realy  # expect: K101


def mod_init():
    return Routes()


class Routes:
    send = K.sl.send_replly  # expect: K101

    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        handlers = [
            transactions.t_on_brnch,  # expect: K101
            transactions.t_on_reply,
        ]
        for arm in handlers:
            arm("manage")
        pv = K.pv
        pv.set("$var(x)", "1")  # expect: K101
        transactions.t_relay()
        return 1

    def manage(self, msg):
        return 1
