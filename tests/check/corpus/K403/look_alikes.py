"""Loops with an end."""

import itertools

import KSR


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        tries = 0
        while tries < 3:  # fine: K403
            tries += 1
        while True:  # fine: K403
            tries -= 1
            if tries < 0:
                break
        KSR.htable.sht_iterator_start("i", "calls")
        while KSR.htable.sht_iterator_next("i") > 0:  # fine: K403
            KSR.dbg("one\n")
        KSR.htable.sht_iterator_end("i")
        names = ["a", "b"]
        while names:  # fine: K403
            names.pop()
        for number in itertools.count():  # fine: K403
            if number > 5:
                break
        for number, letter in zip(itertools.count(), "abc"):  # fine: K403
            KSR.dbg(f"{number}{letter}\n")
        while KSR.isflagset(5):  # fine: K403
            KSR.resetflag(5)
        while (line := self.line()) is not None:  # fine: K403
            KSR.dbg(line + "\n")
        while True:  # fine: K403
            KSR.tm.t_relay()
            return 1

    def line(self):
        return None
