"""Who floods is banned."""

import KSR

BANS = KSR.kx.ifdef("WITH_BANS")  # fine: K801


def is_flood():
    if not BANS:
        return False
    source = KSR.kx.get_srcip()
    if KSR.htable.sht_is_null("banned", source) < 0:  # fine: K105
        return True
    if KSR.pike.pike_check_req() < 0:  # fine: K105
        KSR.htable.sht_seti("banned", source, 1)
        return True
    return False


class Bans:
    def ksr_event(self, msg, evname):  # fine: K303
        KSR.notice(f"event {evname}\n")
        return 1
