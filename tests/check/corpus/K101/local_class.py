"""Run at the desk: KSR is a class of this file."""

import sys


class KSR:
    class pv:
        @staticmethod
        def fetch(name):
            return name

    @staticmethod
    def say(text):
        sys.stdout.write(text)


def ruri():
    return KSR.pv.fetch("$ru")  # fine: K101


if __name__ == "__main__":
    KSR.say(ruri())  # fine: K101
