"""Ends that are no end of the interpreter, and a tool beside the routes."""

import sys

import KSR


def mod_init():
    if sys.version_info < (3, 9):
        sys.exit("too old a Python")  # fine: K401
    return Proxy()


def quit(reason):
    KSR.dbg("quit: " + reason + "\n")
    return 1


class Door:
    def exit(self):
        return 1


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        if KSR.is_OPTIONS():
            KSR.sl.sl_send_reply(200, "OK")
            return quit("keepalive")  # fine: K401
        if KSR.is_INFO():
            KSR.sl.sl_send_reply(200, "OK")
            return Door().exit()  # fine: K401
        KSR.tm.t_relay()
        return 1


def main():
    sys.stdout.write("a script for Kamailio\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())  # fine: K401
