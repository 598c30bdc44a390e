"""Database drivers in routes; a connection made in child_init waits all the same when it is used."""

import fcntl
import sqlite3
import sys
import threading

import KSR
import psycopg2

connection = None


def mod_init():
    return sys.modules[__name__]


def child_init(rank):
    global connection
    if rank > 0:
        connection = sqlite3.connect("/var/lib/kamailio/site.sqlite")  # fine: K402
    return 0


def gateway():
    row = connection.execute("select uri from gateways limit 1").fetchone()  # expect: K402
    return row[0] if row else "sip:192.0.2.1"


def ksr_request_route(msg):
    KSR.setdsturi(gateway())
    other = psycopg2.connect("dbname=site")  # expect: K402
    other.close()
    with open("/run/lock/calls") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # expect: K402
    helper = threading.Thread(target=KSR.dbg, args=("x\n",))
    helper.start()
    helper.join()  # expect: K402
    KSR.tm.t_relay()
    return 1
