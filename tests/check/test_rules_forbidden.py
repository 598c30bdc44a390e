"""The rules about what must not be done in a route: a script in, findings out."""

import pytest

from .checking import at_marks, checked, route


@pytest.mark.parametrize(
    ("top", "body"),
    [
        ("import sys", "sys.exit()  #! K401"),
        ("from sys import exit as end", "end(1)  #! K401"),
        ("", "raise SystemExit(1)  #! K401"),
        ("import os", "os._exit(1)  #! K401"),
        ("import time", "time.sleep(1)  #! K402"),
        ("import time as t", "t.sleep(1)  #! K402"),
        ("", "KSR.cfgutils.usleep(10)  #! K402"),
        ("import socket", "s = socket.socket()\ns.connect(('192.0.2.1', 1))  #! K402"),
        ("import socket", "with socket.socket() as s:\n    s.recv(9)  #! K402"),
        ("import requests", "s = requests.Session()\ns.get('http://192.0.2.1')  #! K402"),
        ("import sqlite3", "sqlite3.connect('x').execute('select 1')  #! K402"),
        ("import sqlite3", "c = sqlite3.connect('x').cursor()  #! K402\nc.execute('x')  #! K402"),
        ("import http.client as h", "h.HTTPConnection('a').request('GET', '/')  #! K402"),
        ("import subprocess", "subprocess.Popen(['a'])  #! K402"),
        ("import threading", "t = threading.Thread()\nt.start()\nt.join()  #! K402"),
        ("", "input()  #! K402"),
    ],
)
def test_what_ends_or_stops_a_worker_is_found(top: str, body: str) -> None:
    text = route(body, top)
    assert checked(text) == at_marks(text)


@pytest.mark.parametrize(
    ("top", "body"),
    [
        ("import time", "now = time.monotonic()"),
        ("import socket", "s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)\ns.close()"),
        ("import requests", "error = requests.RequestException('x')"),
        ("import threading\nimport time", "threading.Thread(target=time.sleep, args=(1,)).start()"),
        ("", "text = ','.join(['a'])"),
        ("def exit(text):\n    return 1", "exit('done')"),
        ("import time\nclass time:\n    sleep = print", "time.sleep(1)"),
    ],
)
def test_what_only_looks_so_is_no_fault(top: str, body: str) -> None:
    assert checked(route(body, top)) == []


def test_what_a_thread_does_is_no_route() -> None:
    top = """
    import threading
    import time

    def work():
        while True:
            time.sleep(60)
    """
    assert checked(route("threading.Thread(target=work, daemon=True).start()", top)) == []
    (line,) = checked(route("work()", top))[:1]
    assert line[1] == "K403"


def test_a_connection_that_child_init_has_opened_waits_where_it_is_used() -> None:
    text = route(
        "self.database.execute('select 1')  #! K402",
        top="import sqlite3",
        methods="def __init__(self):\n    self.database = sqlite3.connect('x')\n",
    )
    assert checked(text) == at_marks(text)


@pytest.mark.parametrize(
    "body",
    [
        "while True:  #! K403\n    KSR.dbg('x')",
        "while 1:  #! K403\n    for x in 'ab':\n        break",
        "n = 0\nwhile n < 3:  #! K403\n    KSR.dbg(f'{n}')",
        "items = [1]\nwhile len(items) > 0:  #! K403\n    KSR.dbg(str(items))",
        "while KSR.isflagset(1):  #! K403\n    pass",
        "for n in itertools.cycle('ab'):  #! K403\n    KSR.dbg(n)",
    ],
)
def test_a_loop_that_nothing_ends_is_found(body: str) -> None:
    text = route(body, "import itertools")
    assert checked(text) == at_marks(text)


@pytest.mark.parametrize(
    "body",
    [
        "while True:\n    if KSR.isflagset(1):\n        break",
        "while True:\n    for x in 'ab':\n        pass\n    else:\n        break",
        "n = 0\nwhile n < 3:\n    n += 1",
        "items = [1]\nwhile items:\n    items.pop()",
        "items = [1]\nwhile items:\n    del items[0]",
        "items = [1]\nwhile items:\n    shorten(items)",
        "while KSR.isflagset(1):\n    KSR.resetflag(1)",
        "while KSR.htable.sht_iterator_next('a') > 0:\n    KSR.dbg('x')",
        "while self.more():\n    KSR.dbg('x')",
        "def less():\n    nonlocal n\n    n -= 1\nn = 3\nwhile n:\n    less()",
        "for n in zip(itertools.count(), 'ab'):\n    KSR.dbg(str(n))",
    ],
)
def test_a_loop_that_can_end_is_no_fault(body: str) -> None:
    top = "import itertools\n\ndef shorten(items):\n    items.pop()\n"
    methods = "def more(self):\n    return False\n"
    assert [one for one in checked(route(body, top, methods)) if one[1] == "K403"] == []
