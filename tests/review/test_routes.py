"""What is told of a route: its place, features, purpose, and all that it touches."""

from __future__ import annotations

from pathlib import Path

from kemi_app.review.model import Place

from .reviewed import HEAD, fates, listed, review, route


def test_a_route_is_told_with_its_place_and_the_first_line_of_its_docstring(tmp_path: Path) -> None:
    found = review(
        tmp_path,
        HEAD
        + '''
def one(req):
    """Answer ``OPTIONS``.

    And more.
    """
    return DONE

class Site(App):
    request_route = (one,)
''',
    )
    one = route(found, "one")
    assert one.purpose == "Answer OPTIONS."
    assert one.place == Place("script.py", 7)
    assert found.title == "script.Site"


def test_a_route_whose_feature_is_off_stays_in_the_list_and_off_the_paths(tmp_path: Path) -> None:
    routes = """
        NAT = WITH_NAT.is_on

        def one(req):
            KSR.setflag(1)
            return NEXT

        def two(req):
            if NAT:
                KSR.setbflag(2)
            return DONE
    """
    names = "only(WITH_PSTN, one), only(WITH_NAT, WITH_PSTN, one), two"
    off = listed(tmp_path, routes, names, "WITH_NAT")
    assert [one.in_force for one in off.callbacks[0].routes] == [False, False, True]
    assert [one.needs for one in off.callbacks[0].routes] == [
        ("WITH_PSTN",),
        ("WITH_NAT", "WITH_PSTN"),
        (),
    ]
    assert off.features == ("WITH_NAT",)
    assert set(fates(off, "INVITE")) == {"two"}
    assert route(off, "two").touches.flags == ("flag 2",)
    on = listed(tmp_path, routes, names, "WITH_PSTN")
    assert on.callbacks[0].routes[0].in_force
    assert route(on, "two").touches.functions == ()


def test_without_a_cfg_and_a_define_no_feature_is_left_out(tmp_path: Path) -> None:
    found = listed(
        tmp_path,
        """
        def one(req):
            if WITH_NAT.is_on:
                KSR.setbflag(2)
            return DONE
        """,
        "only(WITH_PSTN, one)",
    )
    assert route(found, "one").in_force
    assert route(found, "one").touches.functions == ("setbflag",)


def test_all_that_a_route_touches_is_found_in_what_it_runs_too(tmp_path: Path) -> None:
    found = listed(
        tmp_path,
        """
        TABLE = "subscriber"
        FLT_ACC = 1

        def one(req):
            \"\"\"Asks for a password.\"\"\"
            helper()
            KSR.auth_db.auth_check(KSR.pv.get("$fd"), TABLE, 1)
            KSR.setflag(FLT_ACC)
            KSR.isbflagset(7)
            KSR.info("$no variable in a log line")
            return DONE

        def helper():
            KSR.pv.sets("$avp(a)", f"$ru {KSR.pv.get('$(hdr(X){s.len})')}")
            KSR.htable.sht_seti("ipban", "x", 1)
            KSR.sqlops.sql_query("ca", "select x from calls join users on y", "ra")
            KSR.pv.get("$sht(a=>b)")
            KSR.pv.get("$sel(cfg_get.pstn.gw_ip)")
            KSR.rtpengine.rtpengine_manage("")
        """,
        "one",
    )
    touches = route(found, "one").touches
    assert touches.modules == ("auth_db", "htable", "rtpengine", "sqlops")
    assert touches.variables == (
        "$(hdr(X){s.len})",
        "$avp(a)",
        "$fd",
        "$ru",
        "$sel(cfg_get.pstn.gw_ip)",
        "$sht(a=>b)",
    )
    assert touches.flags == ("FLT_ACC", "flag 7")
    assert touches.tables == ("a (htable)", "calls", "ipban (htable)", "subscriber", "users")
    assert touches.services == ("pstn.gw_ip", "rtpengine", "the database")
    assert [part.name for part in route(found, "one").parts] == ["helper"]


def test_what_a_method_rules_out_is_not_touched(tmp_path: Path) -> None:
    found = listed(
        tmp_path,
        """
        def one(req):
            if req.method != "CANCEL":
                return NEXT
            return relay(req)

        def relay(req):
            if req.method == "INVITE":
                KSR.tm.t_on_branch("b")
            KSR.tm.t_relay()
            return DONE

        def two(req):
            return relay(req)
        """,
        "one, two",
    )
    assert route(found, "one").touches.functions == ("tm.t_relay",)
    assert [arrow.route for arrow in found.arrows] == ["ksr_request_route/two"]


def test_a_function_that_is_run_in_several_ways_counts_with_all_of_them(tmp_path: Path) -> None:
    found = listed(
        tmp_path,
        """
        def one(req):
            if req.method == "ACK":
                return relay(req)
            return further(req)

        def further(req):
            log("a")
            return relay(req)

        def relay(req):
            if req.method == "INVITE":
                KSR.tm.t_on_branch("b")
            log("b")
            return DONE

        def log(text):
            if text == "a":
                KSR.setflag(1)
            else:
                KSR.setflag(2)
        """,
        "one",
    )
    assert route(found, "one").touches.flags == ("flag 1", "flag 2")
    assert [(arrow.handler, arrow.methods) for arrow in found.arrows] == [("b", ("INVITE",))]
    assert [part.name for part in route(found, "one").parts] == ["further", "relay", "log"]


def test_what_an_unknown_method_does_is_touched_too(tmp_path: Path) -> None:
    found = listed(
        tmp_path,
        """
        KNOWN = ("INVITE", "ACK", "BYE", "CANCEL", "REGISTER", "OPTIONS", "SUBSCRIBE", "NOTIFY",
                 "PUBLISH", "MESSAGE", "INFO", "UPDATE", "REFER", "PRACK")

        def one(req):
            if req.method not in KNOWN:
                KSR.sl.sl_send_reply(501, "Not Implemented")
            return DONE
        """,
        "one",
    )
    assert route(found, "one").touches.functions == ("sl.sl_send_reply",)


def test_a_route_that_stands_twice_in_a_list_is_two(tmp_path: Path) -> None:
    found = listed(tmp_path, "def one(req):\n    return NEXT\n", "one, one")
    assert [one.id for one in found.callbacks[0].routes] == [
        "ksr_request_route/one",
        "ksr_request_route/one#2",
    ]


def test_the_callbacks_come_in_the_order_in_which_kamailio_calls_them(tmp_path: Path) -> None:
    found = review(
        tmp_path,
        HEAD
        + """
def one(subject):
    return NEXT

class Site(App):
    event_routes = {"xhttp:request": (one,)}
    failure_routes = {"failed": (one,)}
    onreply_routes = {"replied": (one,)}
    branch_routes = {"branched": (one,)}
    onsend_route = (one,)
    reply_route = (one,)
    request_route = (one,)
    pre_routing = (one,)
    received_route = (one,)
""",
    )
    assert [one.name for one in found.callbacks] == [
        "ksr_received",
        "ksr_pre_routing",
        "ksr_request_route",
        "branched",
        "ksr_onsend_route",
        "ksr_reply_route",
        "replied",
        "failed",
        "xhttp:request",
    ]
