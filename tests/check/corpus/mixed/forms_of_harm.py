"""Waiting, state, headers and statements in forms that are seldom seen."""

import socket
import time as clock
from collections import deque
from requests import get as fetch

import KSR

RECENT = deque(maxlen=10)
NUMBERS = {}
SELECT = "select gw from routes where user = "


def mod_init():
    return Forms()


class Forms:
    limit = 10

    def child_init(self, rank):
        import requests

        self.session = requests.Session()  # fine: K402
        self.names = {}  # fine: K802
        return 0

    def ksr_request_route(self, msg):
        clock.sleep(0.01)  # expect: K402
        fetch("http://127.0.0.1/a", timeout=1)  # expect: K402
        self.session.get("http://127.0.0.1/b", timeout=1)  # expect: K402
        peer = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        peer.recv(100)  # expect: K402
        RECENT.appendleft(KSR.kx.gete_ruser())  # expect: K802
        del NUMBERS[KSR.kx.gete_ruser()]  # expect: K802
        setattr(Forms, "limit", 20)  # expect: K802

        def remember(name):
            NUMBERS[name] = clock.time()  # expect: K802

        remember(KSR.kx.gete_fuser())
        KSR.hdr.append(  # expect: K501
            "X-First: 1\r\n"
            "X-Second: 2"
        )
        query = SELECT
        query += "'" + KSR.kx.gete_ruser() + "'"
        KSR.sqlops.sql_query("cb", query, "ra")  # expect: K503
        parts = ["select 1 from agents where name = '", KSR.kx.gete_ua(), "'"]
        KSR.sqlops.sql_query("cb", "".join(parts), "rb")  # expect: K503
        values = {"agent": KSR.kx.gete_ua(), "port": KSR.kx.get_srcport()}
        KSR.hdr.append("X-Port: {port}\r\n".format(port=values["port"]))  # fine: K502
        KSR.hdr.append(f"X-Agent: {values['agent']:.20}\r\n")  # expect: K502
        while 1:  # expect: K403
            KSR.dbg("for ever\n")
        KSR.tm.t_relay()
        return 1

    def ksr_reply_route(self, msg):
        started = clock.monotonic()  # fine: K402
        local = deque([1, 2])
        local.append(int(started))  # fine: K802
        while local:  # fine: K403
            local.popleft()
        return 1
