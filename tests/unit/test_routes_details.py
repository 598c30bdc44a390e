"""What one word more or less in a route would change, where no other test of routes looks."""

from __future__ import annotations

from fake_ksr import FakeKamailio, ack, bye, cancel, in_dialog, invite, register, request
from fake_ksr.build import SDP

from .conftest import StartKamailio

ALICE = ("192.0.2.1", 5060)
BOB = ("192.0.2.7", 5062)
STRANGER = ("198.51.100.77", 5060)
CAROL = "carol@foreign.example"
FLB_NATB = 6
EVENT = {"Event": "presence", "Expires": "60"}


def names(kamailio: FakeKamailio) -> list[str]:
    return [ksr.name for ksr in kamailio.calls]


def with_bob(kamailio: FakeKamailio) -> FakeKamailio:
    kamailio.register("bob", contact="sip:bob@192.0.2.7:5062")
    return kamailio


def test_an_address_that_is_not_ours_needs_a_password(start_kamailio: StartKamailio) -> None:
    kamailio = with_bob(start_kamailio("WITH_AUTH", "WITH_IPAUTH"))
    kamailio.allow_address("192.0.2.1", group=1)
    assert kamailio.receive(invite(to="bob"), source=STRANGER).reply.status == 407
    assert "KSR.auth.consume_credentials" not in names(kamailio)


def test_the_realm_is_the_domain_of_the_caller(start_kamailio: StartKamailio) -> None:
    kamailio = with_bob(start_kamailio("WITH_AUTH"))
    call = kamailio.receive(invite(to="bob", from_="alice@203.0.113.1"), source=ALICE)
    assert 'realm="203.0.113.1"' in call.reply.headers["Proxy-Authenticate"]


def test_a_call_is_given_up_without_a_password(start_kamailio: StartKamailio) -> None:
    """A CANCEL cannot be challenged (RFC 3261 section 22.1)."""
    kamailio = with_bob(start_kamailio("WITH_AUTH"))
    first = invite(to="bob")
    asked = kamailio.receive(first, source=ALICE)
    again = first.answering(asked.reply, "alice", "alice-secret")
    call = kamailio.receive(again, source=ALICE)
    call.relayed.reply(180)
    asked_before = names(kamailio).count("KSR.auth_db.auth_check")
    given_up = kamailio.receive(cancel(call), source=ALICE)
    assert given_up.reply.status == 200
    assert call.relayed.cancelled
    assert names(kamailio).count("KSR.auth_db.auth_check") == asked_before


def test_the_tables_are_named_as_kamailio_makes_them(start_kamailio: StartKamailio) -> None:
    """To some databases a name in capitals is another table."""
    kamailio = start_kamailio("WITH_ALIASDB", "WITH_SPEEDDIAL")
    kamailio.receive(invite(to="22", from_=CAROL), source=ALICE)
    asked = {ksr.name: ksr.args for ksr in kamailio.calls if ksr.name.endswith(".lookup")}
    assert asked["KSR.alias_db.lookup"] == ("dbaliases",)
    assert asked["KSR.speeddial.lookup"] == ("speed_dial",)
    assert asked["KSR.registrar.lookup"] == ("location",)


def test_a_program_that_may_not_ask_is_told_of_in_the_log(start_kamailio: StartKamailio) -> None:
    kamailio = start_kamailio("WITH_JSONRPC")
    head = "POST /RPC HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n"
    kamailio.receive(head, source=("192.0.2.9", 40000), proto="tcp")
    assert ("notice", "jsonrpc: 192.0.2.9 is not among jsonrpc.clients\n") in kamailio.log


def test_an_ipv6_address_is_one_with_brackets_and_without(start_kamailio: StartKamailio) -> None:
    kamailio = start_kamailio("WITH_JSONRPC")
    body = '{"jsonrpc": "2.0", "method": "cfg.get", "params": ["jsonrpc", "clients"], "id": 1}'
    head = f"POST /RPC HTTP/1.1\r\nHost: x\r\nContent-Length: {len(body)}\r\n\r\n"
    for address in ("::1", "[::1]"):
        kamailio.script("KSR.kx.get_srcip", address)
        call = kamailio.receive(head + body, source=("127.0.0.1", 40000), proto="tcp")
        assert call.replies[0].text.startswith("HTTP/1.1 200"), address


def test_a_branch_that_is_marked_needs_no_mark_in_its_route(start_kamailio: StartKamailio) -> None:
    kamailio = with_bob(start_kamailio("WITH_NAT"))
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.relayed.reply(200)
    kamailio.receive(ack(call), source=ALICE)
    assert "KSR.set_forward_no_connect" not in names(kamailio)
    kamailio.script("KSR.isbflagset", lambda flag: flag == FLB_NATB)
    kamailio.receive(bye(call), source=ALICE)
    assert "KSR.set_forward_no_connect" in names(kamailio)


def test_who_is_behind_nat_since_then_has_his_media_relayed(
    start_kamailio: StartKamailio,
) -> None:
    kamailio = with_bob(start_kamailio("WITH_NAT", "WITH_RTPENGINE"))
    kamailio.rtpengine.answers["offer"] = {"result": "ok", "sdp": SDP.replace("{host}", "1.2.3.4")}
    kamailio.advance(61)  # it was not there at the start: it is tried again after a minute
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.relayed.reply(200)
    kamailio.receive(ack(call), source=ALICE)
    assert not kamailio.rtpengine.commands
    moved = in_dialog(call, "INVITE", body=SDP, contact="<sip:carol@10.0.0.9:5060>")
    kamailio.receive(moved, source=ALICE)
    assert [command.name for command in kamailio.rtpengine.commands] == ["offer"]


def test_with_all_media_relayed_a_contact_is_left_as_it_is(start_kamailio: StartKamailio) -> None:
    kamailio = with_bob(start_kamailio("WITH_NAT", "WITH_RTPRELAY"))
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.relayed.reply(200, contact="<sip:bob@192.0.2.7:5062>")
    assert call.reply.headers["Contact"] == "<sip:bob@192.0.2.7:5062>"


def test_what_has_no_sdp_is_nothing_that_a_relay_has_refused(
    start_kamailio: StartKamailio,
) -> None:
    kamailio = with_bob(start_kamailio("WITH_NAT", "WITH_RTPENGINE"))
    private = {"contact": "<sip:carol@10.0.0.9:5060>", "content_type": "text/plain", "body": "x"}
    kamailio.receive(invite(to="bob", from_=CAROL, **private), source=ALICE)
    assert not [text for _, text in kamailio.log if text.startswith("media:")]


def test_changes_are_applied_before_there_is_a_transaction(start_kamailio: StartKamailio) -> None:
    kamailio = start_kamailio("WITH_PRESENCE", "WITH_MSGREBUILD")
    message = request(
        "SUBSCRIBE", to="bob", from_=CAROL, headers=EVENT, contact="<sip:carol@{source}>"
    )
    kamailio.receive(message, source=ALICE)
    asked = names(kamailio)
    assert asked.index("KSR.textopsx.msg_apply_changes") < asked.index("KSR.tm.t_newtran")


def test_the_hops_are_looked_at_before_the_form(kamailio: FakeKamailio) -> None:
    broken = invite(to="bob", max_forwards=0, without=("Content-Length",), headers={"l": "9999"})
    assert [reply.status for reply in kamailio.receive(broken, source=ALICE).replies] == [483]


def test_a_line_of_the_log_ends(start_kamailio: StartKamailio) -> None:
    kamailio = with_bob(start_kamailio("WITH_SENDLOG"))
    kamailio.receive(invite(to="bob", from_=CAROL, call_id="abc"), source=ALICE)
    assert ("info", "sent INVITE 'abc' to udp:192.0.2.7:5062\n") in kamailio.log


def test_a_port_without_a_host_is_no_address(start_kamailio: StartKamailio) -> None:
    kamailio = start_kamailio("WITH_PSTN")
    for host in ("two words", "x::1]", "[::1"):
        kamailio.set("pstn.gw_ip", host)
        kamailio.set("pstn.gw_port", "5080")
        kamailio.receive(invite(uri="sip:+4930123456@example.com"), source=ALICE)
        assert "KSR.seturi" not in names(kamailio), host


def test_a_gateway_that_is_not_set_concerns_nobody_who_dials_no_number(
    start_kamailio: StartKamailio,
) -> None:
    kamailio = with_bob(start_kamailio("WITH_PSTN"))
    kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    assert not [text for _, text in kamailio.log if "pstn" in text]


def test_a_stranger_is_refused_the_gateway_alone(start_kamailio: StartKamailio) -> None:
    kamailio = start_kamailio("WITH_PSTN")
    number = invite(uri="sip:+4930123456@example.com", from_=CAROL)
    assert kamailio.receive(number, source=ALICE).reply.status == 404
    kamailio.set("pstn.gw_ip", "192.0.2.200")
    number = invite(uri="sip:+4930123456@example.com", from_=CAROL)
    assert kamailio.receive(number, source=ALICE).reply.status == 403
    assert "KSR.seturi" not in names(kamailio)


def test_an_ack_of_a_call_that_was_not_recorded_is_relayed_at_once(
    start_kamailio: StartKamailio,
) -> None:
    """It goes where its Request-URI points, and through no route for new requests."""
    kamailio = with_bob(start_kamailio("WITH_NAT"))
    call = kamailio.receive(invite(to="bob", from_=CAROL), source=ALICE)
    call.relayed.reply(200)
    direct = ack(call)
    direct.routes = ()
    kamailio.script("KSR.tm.t_check_trans", 1)
    acknowledged = kamailio.receive(direct, source=ALICE)
    assert acknowledged.relayed.uri == "sip:192.0.2.7:5062"
    assert "P-Hint" not in acknowledged.relayed.headers


def test_a_subscription_in_a_dialog_goes_where_its_route_leads(
    start_kamailio: StartKamailio,
) -> None:
    kamailio = start_kamailio("WITH_PRESENCE")
    message = request(
        "SUBSCRIBE",
        uri="sip:bob@example.com",
        from_=CAROL,
        to_tag="watched",
        headers=EVENT,
        routes=("<sip:192.0.2.77;lr>", "<sip:203.0.113.1;lr>"),
        contact="<sip:carol@{source}>",
    )
    call = kamailio.receive(message, source=ALICE)
    assert call.relayed.destination.host == "192.0.2.77"


def test_a_binding_is_listed_once(start_kamailio: StartKamailio) -> None:
    kamailio = start_kamailio("WITH_NAT")
    first = register("bob", contact="sip:bob@10.0.0.5:5062")
    call = kamailio.receive(first, source=BOB)
    assert len(call.reply.headers.all("Contact")) == 1
