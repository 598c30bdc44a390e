"""Waiting where it is allowed, and what only sounds like it."""

import os.path
import subprocess
import threading
import time

import KSR


def mod_init():
    subprocess.run(["/bin/true"], check=True)  # fine: K402
    return Proxy()


def poll():
    while True:  # fine: K403
        time.sleep(60)  # fine: K402
        KSR.dbg("still here\n")


class Clock:
    def sleep(self, seconds):
        return seconds


class Proxy:
    def child_init(self, rank):
        if rank == 1:
            time.sleep(0.1)  # fine: K402
            threading.Thread(target=poll, daemon=True).start()  # fine: K402
        return 0

    def ksr_request_route(self, msg):
        clock = Clock()
        clock.sleep(5)  # fine: K402
        name = ", ".join(["a", "b"])  # fine: K402
        path = os.path.join("/etc", "kamailio")  # fine: K402
        KSR.dbg(name + path + "\n")
        now = time.time()  # fine: K402
        if KSR.http_client.query("http://127.0.0.1/route", "$var(gw)") == 200:  # fine: K402
            KSR.pv.seti("$var(asked)", int(now))
        KSR.sqlops.sql_query("cb", "select 1", "ra")  # fine: K402
        KSR.tm.t_relay()
        return 1


def tool():
    time.sleep(1)  # fine: K402
    subprocess.run(["/usr/bin/sipsak", "-V"], check=False)  # fine: K402


if __name__ == "__main__":
    tool()
