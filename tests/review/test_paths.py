"""The path of each method: conditions on the method decide what a route can do."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from kemi_app.review.model import Fate

from .reviewed import fates, listed, review, route


@pytest.mark.parametrize(
    ("condition", "acting"),
    [
        ('req.method == "REGISTER"', {"REGISTER"}),
        ('"REGISTER" == req.method', {"REGISTER"}),
        ('req.method in ("INVITE", "BYE")', {"INVITE", "BYE"}),
        ("req.method in CALLS", {"INVITE", "BYE"}),
        ('not req.method != "ACK"', {"ACK"}),
        ("KSR.is_INVITE()", {"INVITE"}),
        ('KSR.is_method("INVITE|ACK")', {"INVITE", "ACK"}),
        ('KSR.is_method_in("IAF")', {"INVITE", "ACK", "REFER"}),
        ('KSR.pv.get("$rm") == "OPTIONS"', {"OPTIONS"}),
        ('KSR.kx.get_method() == "OPTIONS"', {"OPTIONS"}),
        ("KSR.is_INVITE() and KSR.is_myself_ruri()", {"INVITE"}),
        ("KSR.is_myself_ruri() and KSR.is_INVITE()", {"INVITE"}),
        ("KSR.is_INVITE() or KSR.is_BYE()", {"INVITE", "BYE"}),
        ("is_call(req)", {"INVITE"}),
        ("(method := req.method) == 'INFO' or method == 'PRACK'", {"INFO", "PRACK"}),
        ("ok(1 if KSR.is_INVITE() else -1)", {"INVITE"}),
        ("ok(-1)", set()),
    ],
)
def test_a_condition_on_the_method_decides(
    tmp_path: Path, condition: str, acting: set[str]
) -> None:
    found = listed(
        tmp_path,
        f"""
        CALLS = frozenset(("INVITE", "BYE"))

        def is_call(req):
            return req.method == "INVITE"

        def one(req):
            if {condition}:
                KSR.setflag(1)
            return NEXT

        def last(req):
            return DONE
        """,
        "one, last",
    )
    assert {
        path.method for path in found.paths if fates(found, path.method)["one"] is Fate.ACTS
    } == (acting)
    assert fates(found, "MESSAGE")["last"] is Fate.ENDS


def test_a_condition_on_anything_else_leaves_both_ways_open(tmp_path: Path) -> None:
    found = listed(
        tmp_path,
        """
        def one(req):
            if ok(KSR.tm.t_check_trans()):
                return DONE
            return NEXT

        def two(req):
            return DONE

        def three(req):
            return DONE
        """,
        "one, two, three",
    )
    assert fates(found, "INVITE") == {
        "one": Fate.MAY_END,
        "two": Fate.ENDS,
        "three": Fate.UNREACHED,
    }


def test_a_route_that_only_asks_passes(tmp_path: Path) -> None:
    found = listed(
        tmp_path,
        """
        def one(req):
            KSR.info(f"{KSR.pv.get('$ru')} {KSR.isflagset(3)}")
            return NEXT

        def two(req):
            return DONE
        """,
        "one, two",
    )
    assert fates(found, "INVITE")["one"] is Fate.PASSES


EXCEPTS = ("except", "except*") if sys.version_info >= (3, 11) else ("except",)


@pytest.mark.parametrize(
    "body",
    [
        *(
            "found = 'BYE'\ntry:\n found = KSR.pv.get('$rm')\n"
            f"{word} ValueError as error:\n return NEXT\n"
            "else:\n if found in ('BYE', 'ACK'):\n  return DONE\nreturn NEXT"
            for word in EXCEPTS
        ),
        "match req.method:\n case 'BYE' | 'ACK':\n  return DONE\n case _:\n  return NEXT",
        "found = req.method\nif found == 'BYE' or found == 'ACK':\n return DONE\nreturn NEXT",
        "for one in 'ab':\n if req.method == 'BYE' or KSR.is_ACK():\n  return DONE\nreturn NEXT",
        "try:\n return DONE if KSR.is_method_in('BA') else NEXT\nfinally:\n pass",
        "with open('x'):\n if req.method not in ('BYE', 'ACK'):\n  return NEXT\nreturn DONE",
        "while req.method in ('BYE', 'ACK'):\n return DONE\nelse:\n return NEXT",
    ],
)
def test_every_kind_of_statement_is_followed(tmp_path: Path, body: str) -> None:
    indented = "\n".join(f"    {line}" for line in body.splitlines())
    found = listed(
        tmp_path, f"def one(req):\n{indented}\n\ndef two(req):\n    return DONE\n", "one, two"
    )
    ending = {
        path.method
        for path in found.paths
        if fates(found, path.method)["one"] in (Fate.ENDS, Fate.MAY_END)
    }
    assert ending == {"BYE", "ACK"}


def test_functions_that_call_one_another_in_a_circle_come_to_an_end(tmp_path: Path) -> None:
    found = listed(
        tmp_path,
        """
        def one(req):
            return two(req)

        def two(req):
            return one(req) if KSR.is_INVITE() else DONE
        """,
        "one",
    )
    assert fates(found, "INVITE")["one"] is Fate.MAY_END
    assert fates(found, "BYE")["one"] is Fate.ENDS


PLAIN = """
    import KSR

    def mod_init():
        return Server()

    class Server:
        def child_init(self, rank):
            return 0

        # requests
        def ksr_request_route(self, msg):
            if self.first(msg) == -255:
                return 1
            if KSR.is_CANCEL():
                if KSR.tm.t_check_trans() > 0:
                    self.relay(msg)
                return 1
            if msg.Method == "REGISTER":
                return self.register(msg)
            self.relay(msg)
            return 1

        def first(self, msg):
            '''Says no to scanners.'''
            if KSR.pv.get("$ua") == "scanner":
                KSR.sl.sl_send_reply(403, "No")
                return -255
            return 1

        def register(self, msg):
            KSR.registrar.save("location", 0)
            return 1

        def relay(self, msg):
            if KSR.is_INVITE():
                KSR.tm.t_on_failure("failed")
            KSR.tm.t_relay()
            return 1

        def failed(self, msg):
            KSR.tm.t_reply(480, "Gone")
            return 1
"""


def test_the_methods_of_a_plain_class_are_its_routes_in_the_order_of_their_calls(
    tmp_path: Path,
) -> None:
    found = review(tmp_path, PLAIN)
    request = found.callbacks[0]
    assert [one.name for one in request.routes] == [
        "ksr_request_route",
        "first",
        "relay",
        "register",
    ]
    assert [one.purpose for one in request.routes] == ["requests", "Says no to scanners.", "", ""]


def test_the_return_after_a_call_is_where_the_path_of_a_plain_class_ends(tmp_path: Path) -> None:
    found = review(tmp_path, PLAIN)
    assert fates(found, "REGISTER") == {
        "ksr_request_route": Fate.PASSES,
        "first": Fate.MAY_END,
        "relay": Fate.UNREACHED,
        "register": Fate.ENDS,
        "failed": Fate.UNREACHED,
    }
    assert fates(found, "CANCEL")["relay"] is Fate.MAY_END
    assert fates(found, "BYE")["relay"] is Fate.ENDS


def test_a_handler_is_on_the_path_of_the_methods_for_which_it_is_armed(tmp_path: Path) -> None:
    found = review(tmp_path, PLAIN)
    (arrow,) = found.arrows
    assert (arrow.route, arrow.handler, arrow.by) == (
        "ksr_request_route/relay",
        "failed",
        "t_on_failure",
    )
    assert arrow.methods == ("INVITE",)
    assert fates(found, "INVITE")["failed"] is Fate.ACTS
    assert fates(found, "BYE")["failed"] is Fate.UNREACHED
    assert route(found, "failed").touches.functions == ("tm.t_reply",)
