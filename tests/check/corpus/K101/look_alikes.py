"""Attributes called KSR that are not Kamailio's, and names asked for before they are used."""

import KSR


class Fake:
    class KSR:
        @staticmethod
        def anything(text):
            return text


def mod_init():
    return Routes()


def describe(KSR):
    return KSR.whatever.there_is()  # fine: K101


def first(items):
    tm = items[0]
    return tm.t_realy  # fine: K101


class Routes:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        Fake.KSR.anything("x")  # fine: K101
        if hasattr(KSR.tm, "t_relay_fast"):
            KSR.tm.t_relay_fast()  # fine: K101
            return 1
        special = getattr(KSR.tm, "t_relay_special", None)  # fine: K101
        if special is not None:
            special()
            return 1
        KSR.info("KSR.tm.t_realy() is what people type\n")  # fine: K101
        if hasattr(KSR, "rtpmagic"):
            KSR.rtpmagic.manage()  # fine: K101
        KSR.tm.t_relay()
        return 1
