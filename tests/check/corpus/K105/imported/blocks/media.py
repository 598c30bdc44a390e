"""Media relaying."""

import KSR
from KSR import siputils  # expect: K105


def offer():
    if KSR.is_INVITE():
        KSR.rtpengine.rtpengine_offer0()  # expect: K105
    if siputils.has_totag() > 0:  # expect: K105
        KSR.dbg("in a dialog\n")
    KSR.tm.t_set_fr(30000, 5000)  # fine: K105
