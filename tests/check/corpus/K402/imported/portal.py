"""The portal that knows who may call."""

import socket
import time
import urllib.request


class Client:
    def may_call(self, user):
        with urllib.request.urlopen("http://127.0.0.1/may-call") as page:  # expect: K402
            return user in page.read().decode().split()


def count():
    counter = socket.create_connection(("127.0.0.1", 2003))  # expect: K402
    counter.close()


def warm_up():
    time.sleep(0.1)  # fine: K402


def by_hand():
    time.sleep(5)  # fine: K402
