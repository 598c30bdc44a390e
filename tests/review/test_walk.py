"""What the review makes of the walk through a function: what runs there, and where it ends."""

from __future__ import annotations

from pathlib import Path

import pytest

from kemi_app.review.model import Fate

from .reviewed import HEAD, fates, listed, review, route


def test_a_property_that_is_read_runs(tmp_path: Path) -> None:
    found = listed(
        tmp_path,
        """
        class Caller:
            @property
            def user(self):
                return KSR.kx.gete_fuser()

        CALLER = Caller()

        def one(req):
            if CALLER.user == "alice":
                KSR.setflag(1)
            return NEXT
        """,
        "one",
    )
    assert route(found, "one").touches.functions == ("kx.gete_fuser", "setflag")
    assert [part.name for part in route(found, "one").parts] == ["user"]


def test_an_argument_given_by_its_name_decides(tmp_path: Path) -> None:
    found = listed(
        tmp_path,
        """
        def mark(req, flag, wanted=True):
            if wanted:
                KSR.setflag(flag)

        def one(req):
            mark(req, wanted=False, flag=1)
            mark(req, 2, wanted=True)
            return NEXT
        """,
        "one",
    )
    assert route(found, "one").touches.functions == ("setflag",)
    assert fates(found, "BYE")["one"] is Fate.ACTS
    assert (
        listed(
            tmp_path,
            """
        def mark(wanted):
            if wanted:
                KSR.setflag(1)

        def one(req):
            mark(wanted=False)
            return NEXT
        """,
            "one",
        )
        .callbacks[0]
        .routes[0]
        .touches.functions
        == ()
    )


@pytest.mark.parametrize(
    "condition", ["req.method == 'BREW'", "KSR.is_method('BREW')", "req.method in ('BREW', 'WHEN')"]
)
def test_a_method_that_no_rfc_knows_is_one_of_the_others(tmp_path: Path, condition: str) -> None:
    found = listed(
        tmp_path,
        f"""
        def one(req):
            if {condition}:
                KSR.setflag(1)
            return NEXT
        """,
        "one",
    )
    assert route(found, "one").touches.functions[-1] == "setflag"
    assert fates(found, "INVITE")["one"] is Fate.PASSES


def test_a_route_that_never_comes_to_its_end_ends_the_path(tmp_path: Path) -> None:
    found = listed(
        tmp_path,
        """
        def one(req):
            if req.method == "BYE":
                raise ValueError
            return NEXT

        def two(req):
            return DONE
        """,
        "one, two",
    )
    assert fates(found, "BYE") == {"one": Fate.ENDS, "two": Fate.UNREACHED}
    assert fates(found, "ACK") == {"one": Fate.PASSES, "two": Fate.ENDS}


def test_the_method_of_a_reply_is_that_of_its_request(tmp_path: Path) -> None:
    found = review(
        tmp_path,
        f"""{HEAD}
from kemi_app.reply import Reply

def one(reply: Reply):
    if 180 <= reply.status <= 189 and reply.method == "INVITE":
        KSR.setflag(1)
    return NEXT

class Site(App):
    reply_route = (one,)
""",
    )
    assert fates(found, "INVITE")["one"] is Fate.ACTS
    assert fates(found, "BYE")["one"] is Fate.PASSES


@pytest.mark.parametrize(
    ("attribute", "functions"),
    [
        ("request_route", ("setflag", "siputils.is_reply")),
        ("reply_route", ("setbflag", "siputils.is_reply")),
        ("pre_routing", ("setbflag", "setflag", "siputils.is_reply")),
    ],
)
def test_what_is_a_reply_is_known_by_the_kind_of_the_route(
    tmp_path: Path, attribute: str, functions: tuple[str, ...]
) -> None:
    found = review(
        tmp_path,
        f"""{HEAD}
def one(message):
    if ok(KSR.siputils.is_reply()):
        KSR.setbflag(1)
    else:
        KSR.setflag(1)
    return NEXT

class Site(App):
    {attribute} = (one,)
""",
    )
    assert route(found, "one").touches.functions == functions


def test_where_only_one_way_to_the_return_runs_a_method_it_may_end_there(tmp_path: Path) -> None:
    found = review(
        tmp_path,
        """
        import KSR

        class Server:
            def ksr_request_route(self, msg):
                if not self.relay(msg):
                    KSR.sl.sl_reply_error()
                return 1

            def relay(self, msg):
                return KSR.tm.t_relay() > 0
        """,
    )
    assert fates(found, "BYE") == {"ksr_request_route": Fate.MAY_END, "relay": Fate.MAY_END}
