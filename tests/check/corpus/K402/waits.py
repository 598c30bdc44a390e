"""A worker that waits serves nobody."""

import os
import socket
import subprocess
import time
import urllib.request
from time import sleep as nap

import KSR
import requests


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.tm.t_on_failure("ksr_failure")
        if KSR.is_OPTIONS():
            time.sleep(0.5)  # expect: K402
            KSR.sl.sl_send_reply(200, "OK")
            return 1
        answer = requests.get("http://127.0.0.1/route", timeout=2)  # expect: K402
        if answer.status_code == 200:
            KSR.setdsturi("sip:192.0.2.1")
        with urllib.request.urlopen("http://127.0.0.1/limit") as page:  # expect: K402
            KSR.pv.sets("$var(limit)", page.read().decode())
        address = socket.gethostbyname("gw.example.net")  # expect: K402
        KSR.pv.sets("$var(gw)", address)
        subprocess.run(["/usr/local/bin/notify", "call"], check=False)  # expect: K402
        self.relay()
        return 1

    def relay(self):
        KSR.cfgutils.usleep(1000)  # expect: K402
        KSR.tm.t_relay()

    def ksr_failure(self, msg):
        nap(1)  # expect: K402
        os.system("logger 'a call has failed'")  # expect: K402
        return 1
