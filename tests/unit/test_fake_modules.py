"""Functions of the smaller modules, with the results of the real 5.6.3."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from fake_ksr import Call, invite, options, register, request
from fake_ksr.bare import BareKamailio, bare

ALICE = ("192.0.2.1", 5060)
BEHIND_NAT = ("198.51.100.9", 40000)


@pytest.fixture
def kamailio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BareKamailio]:
    folder = tmp_path_factory.mktemp("bare")
    with bare(folder, "#!define NUM 42", "#!define FEATURE") as server:
        yield server


def relayed(kamailio: BareKamailio, route: Any, message: Any = None, **more: Any) -> Call:
    def both(ksr: Any) -> Any:
        result = route(ksr)
        ksr.tm.t_relay()
        return result

    kamailio.ask(both, message or invite(uri="sip:bob@192.0.2.7"), **more)
    return kamailio.call


# --- hdr, textops ---


def test_headers_are_edited_in_the_message_that_leaves(kamailio: BareKamailio) -> None:
    def edit(ksr: Any) -> list[object]:
        return [
            ksr.hdr.append("X-Last: 1\r\n"),
            ksr.hdr.insert("X-First: 1\r\n"),
            ksr.hdr.append_after("X-After: 1\r\n", "Call-ID"),
            ksr.hdr.insert_before("X-Before: 1\r\n", "CSeq"),
            ksr.hdr.remove("User-Agent"),
            ksr.hdr.is_present("X-Last"),
            ksr.hdr.is_present("User-Agent"),
            ksr.hdr.get("Max-Forwards"),
            ksr.hdr.get("none"),
        ]

    names = relayed(kamailio, edit).relayed.headers.names()
    assert kamailio.answer == [1, 1, 1, 1, 1, -1, 1, "70", None]
    assert "User-Agent" not in names
    assert [name for name in names if name.startswith("X-")] == [
        "X-First", "X-After", "X-Before", "X-Last",
    ]  # fmt: skip


def test_headers_for_the_reply(kamailio: BareKamailio) -> None:
    def answer(ksr: Any) -> None:
        ksr.hdr.append_to_reply("X-Reply: 1\r\n")
        ksr.textops.set_reply_body("hello", "text/plain")
        ksr.sl.send_reply(200, "OK")

    kamailio.ask(answer)
    reply = kamailio.call.reply
    assert reply.headers["X-Reply"] == "1"
    assert (reply.headers["Content-Type"], reply.body) == ("text/plain", "hello")


def test_textops(kamailio: BareKamailio) -> None:
    assert kamailio.ask(
        lambda ksr: [
            ksr.textops.has_body(), ksr.textops.has_body_type("application/sdp"),
            ksr.textops.has_body_type("text/plain"), ksr.textops.is_present_hf("f"),
            ksr.textops.is_present_hf_re("^Max"), ksr.textops.remove_hf("none"),
            ksr.textops.remove_hf_re("^none"), ksr.textops.search("^from: .*alice"),
            ksr.textops.search("("), ksr.textops.search_body("^m=audio"),
            ksr.textops.starts_with("abc", "ab"), ksr.textops.ends_with("abc", "ab"),
            ksr.textops.cmp_str("a", "A"), ksr.textops.cmp_istr("a", "A"),
        ]
    ) == [1, 1, -1, 1, 1, 1, -1, 1, -1, 1, 1, -1, -1, 1]  # fmt: skip


def test_a_new_body_is_sent_with_its_length(kamailio: BareKamailio) -> None:
    call = relayed(kamailio, lambda ksr: ksr.textops.set_body("hi", "text/plain"))
    assert call.relayed.body == "hi"
    assert call.relayed.headers["Content-Length"] == "2"
    assert call.relayed.headers.all("Content-Type") == ["text/plain"]


# --- kx, siputils, corex, maxfwd, sanity ---


def test_kx_knows_the_configuration_and_the_message(kamailio: BareKamailio) -> None:
    assert kamailio.ask(
        lambda ksr: [
            ksr.kx.ifdef("FEATURE"), ksr.kx.ifdef("NONE"), ksr.kx.ifndef("NONE"),
            ksr.kx.get_def("NUM"), ksr.kx.get_defn("NUM"), ksr.kx.get_def("NONE"),
            ksr.kx.get_defn("NONE"), ksr.kx.get_ruser(), ksr.kx.get_method(), ksr.kx.get_srcip(),
            ksr.kx.get_srcport(), ksr.kx.gete_duri(), ksr.kx.get_duri(), ksr.kx.get_proto(),
        ]
    ) == [True, False, True, "42", 42, "", 0, "bob", "INVITE", "192.0.2.1", 5060, "", None,
          "udp"]  # fmt: skip


def test_siputils_and_corex(kamailio: BareKamailio) -> None:
    assert kamailio.ask(
        lambda ksr: [
            ksr.siputils.has_totag(), ksr.siputils.is_request(), ksr.siputils.is_reply(),
            ksr.siputils.is_first_hop(), ksr.siputils.is_uri("sip:a@b"),
            ksr.siputils.is_uri("ab"), ksr.siputils.is_numeric("12"),
            ksr.siputils.is_numeric("1a"), ksr.siputils.is_tel_number("+12"),
            ksr.corex.has_ruri_user(), ksr.corex.has_user_agent(),
        ]
    ) == [-1, 1, -1, 1, 1, -1, 1, -2, 1, 1, 1]  # fmt: skip


@pytest.mark.parametrize(
    ("given", "result", "sent"), [(70, 1, "69"), (1, 1, "0"), (0, -1, "0"), (None, 2, "70")]
)
def test_max_forwards_counts_down_at_once(
    kamailio: BareKamailio, given: int | None, result: int, sent: str
) -> None:
    def route(ksr: Any) -> tuple[object, ...]:
        return ksr.maxfwd.process_maxfwd(70), ksr.pv.get("$hdr(Max-Forwards)")

    message = invite(uri="sip:bob@192.0.2.7", max_forwards=given)
    assert kamailio.ask(route, message)[0] == result
    call = relayed(kamailio, route, invite(uri="sip:bob@192.0.2.7", max_forwards=given))
    assert call.relayed.headers["Max-Forwards"] == sent


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        (options(), None),
        (options(without=("Content-Length",)), None),
        (options(uri="sip:"), "Bad Request URI"),
        (options(from_="sip:"), "Invalid From Header"),
    ],
)
def test_sanity(kamailio: BareKamailio, message: Any, reason: str | None) -> None:
    result = kamailio.ask(lambda ksr: ksr.sanity.sanity_check(17895, 7), message)
    assert result == (1 if reason is None else -1)
    if reason is not None:
        assert (kamailio.call.reply.status, kamailio.call.reply.reason) == (400, reason)


# --- nathelper ---


def test_tests_for_nat(kamailio: BareKamailio) -> None:
    def tests(ksr: Any) -> list[int]:
        return [ksr.nathelper.nat_uac_test(bit) for bit in (1, 2, 16, 19)]

    assert kamailio.ask(tests, source=ALICE) == [-1, -1, -1, -1]
    private = invite(contact="<sip:alice@10.0.0.1:5060>", via="10.0.0.1:5060")
    assert kamailio.ask(tests, private, source=BEHIND_NAT) == [1, 1, 1, 1]
    assert kamailio.ask(
        lambda ksr: [ksr.nathelper.is_rfc1918(ip) for ip in ("10.1.1.1", "192.0.2.1", "x")]
    ) == [1, -1, -1]


def test_an_alias_on_the_contact_leads_back(kamailio: BareKamailio) -> None:
    message = invite(uri="sip:bob@192.0.2.7", contact="<sip:alice@10.0.0.1>")
    call = relayed(
        kamailio,
        lambda ksr: [ksr.nathelper.set_contact_alias(), ksr.nathelper.set_contact_alias()],
        message,
        source=BEHIND_NAT,
    )
    contact = "sip:alice@10.0.0.1;alias=198.51.100.9~40000~1"
    assert kamailio.answer == [1, -1]
    assert call.relayed.headers["Contact"] == f"<{contact}>"

    back = relayed(kamailio, lambda ksr: ksr.nathelper.handle_ruri_alias(), options(uri=contact))
    assert kamailio.answer == 1
    assert back.relayed.uri == "sip:alice@10.0.0.1"
    assert str(back.relayed.destination) == "udp:198.51.100.9:40000"
    assert kamailio.ask(lambda ksr: ksr.nathelper.handle_ruri_alias()) == 2


def test_a_contact_is_rewritten_to_the_source(kamailio: BareKamailio) -> None:
    message = invite(uri="sip:bob@192.0.2.7", contact="<sip:alice@10.0.0.1;ob>")
    call = relayed(
        kamailio, lambda ksr: ksr.nathelper.fix_nated_contact(), message, source=BEHIND_NAT
    )
    assert call.relayed.headers["Contact"] == "<sip:alice@198.51.100.9:40000;ob>"


def test_a_registration_behind_nat_keeps_where_it_came_from(kamailio: BareKamailio) -> None:
    def route(ksr: Any) -> None:
        ksr.nathelper.fix_nated_register()
        ksr.registrar.save("location", 0)

    kamailio.ask(route, register("bob", "<sip:bob@10.0.0.7>"), source=BEHIND_NAT)
    assert 'received="sip:198.51.100.9:40000"' in kamailio.call.reply.headers["Contact"]


# --- auth, auth_db, permissions ---


def challenge(ksr: Any) -> int:
    found: int = ksr.auth_db.auth_check("example.com", "subscriber", 1)
    if found < 0:
        ksr.auth.auth_challenge("example.com", 0)
    return found


def test_a_password_is_asked_for_and_checked(kamailio: BareKamailio) -> None:
    kamailio.add_user("alice", "secret")
    first = invite(uri="sip:bob@192.0.2.7")
    assert kamailio.ask(challenge, first) == -5
    asked = kamailio.call.reply
    assert (asked.status, asked.reason) == (407, "Proxy Authentication Required")
    assert kamailio.ask(challenge, first.answering(asked, "alice", "wrong")) == -2
    assert kamailio.ask(challenge, first.answering(asked, "nobody", "secret")) == -3
    good = first.answering(asked, "alice", "secret")
    call = relayed(kamailio, lambda k: [challenge(k), k.auth.consume_credentials()], good)
    assert kamailio.answer == [1, 1]
    assert "Proxy-Authorization" not in call.relayed.headers
    other = invite(uri="sip:bob@192.0.2.7", from_="mallory").answering(asked, "alice", "secret")
    assert kamailio.ask(challenge, other) == -8
    kamailio.advance(seconds=301)
    assert kamailio.ask(challenge, first.answering(asked, "alice", "secret")) == -4


def test_a_registration_is_challenged_401(kamailio: BareKamailio) -> None:
    kamailio.add_user("bob", "secret")
    first = register("bob")
    assert kamailio.ask(challenge, first) == -5
    assert kamailio.call.reply.status == 401
    assert kamailio.ask(challenge, first.answering(kamailio.call.reply, "bob", "secret")) == 1


@pytest.mark.parametrize("method", ["ACK", "CANCEL"])
def test_what_cannot_be_challenged_is_let_through(kamailio: BareKamailio, method: str) -> None:
    assert kamailio.ask(challenge, request(method)) == 1


def test_addresses_are_in_groups(kamailio: BareKamailio) -> None:
    kamailio.allow_address("192.0.2.0/24", group=1)

    def route(ksr: Any) -> list[int]:
        allowed = ksr.permissions
        return [
            allowed.allow_source_address(1), allowed.allow_source_address(2),
            allowed.allow_address(1, "192.0.2.200", 5060), allowed.allow_address(1, "x", 0),
            allowed.allow_source_address_group(),
        ]  # fmt: skip

    assert kamailio.ask(route, source=ALICE) == [1, -1, 1, -1, 1]
    assert kamailio.ask(route, source=BEHIND_NAT)[0] == -1


# --- htable, pike, xlog ---


def test_hash_tables_keep_values_until_they_expire(kamailio: BareKamailio) -> None:
    def fill(ksr: Any) -> list[object]:
        table = ksr.htable
        return [
            table.sht_get("t", "a"), table.sht_sets("t", "a", "v"), table.sht_get("t", "a"),
            table.sht_seti("t", "n", 5), table.sht_inc("t", "n"), table.sht_get("t", "n"),
            table.sht_inc("t", "a"), table.sht_inc("d", "z"), table.sht_get("d", "q"),
            table.sht_gete("t", "none"), table.sht_is_null("t", "none"),
            table.sht_get("nosuch", "a"), table.sht_rm("t", "n"), table.sht_get("t", "n"),
        ]  # fmt: skip

    found = kamailio.ask(fill)
    assert found[:6] == [None, 1, "v", 1, 6, 6]
    assert found[7:9] == [8, 7]
    assert found[9:] == ["", 1, None, 1, None]
    kamailio.advance(seconds=299)
    assert kamailio.ask(lambda ksr: ksr.htable.sht_get("t", "a")) == "v"
    kamailio.advance(seconds=30)
    assert kamailio.ask(lambda ksr: ksr.htable.sht_get("t", "a")) is None


def test_pike_blocks_who_asks_too_much(tmp_path_factory: pytest.TempPathFactory) -> None:
    lines = ('modparam("pike", "reqs_density_per_unit", 16)',)
    with bare(tmp_path_factory.mktemp("pike"), *lines) as kamailio:

        def knock(source: tuple[str, int] = ALICE) -> int:
            found: int = kamailio.ask(lambda ksr: ksr.pike.pike_check_req(), source=source)
            return found

        seen = [knock() for _ in range(24)]
        assert seen[:21] == [1] * 21, "some are spent on finding out which address it is"
        assert seen[21] == -2
        assert seen[-1] == -1
        assert knock(BEHIND_NAT) == 1
        kamailio.advance(seconds=10)
        assert knock() == 1


def test_xlog_writes_with_pseudo_variables(kamailio: BareKamailio) -> None:
    kamailio.ask(
        lambda ksr: [
            ksr.xlog.xwarn("to $rU"),
            ksr.xlog.xlog("L_ERR", "$si"),
            ksr.xlog.xinfo("above the log level: $rU"),
        ]
    )
    assert [line for line in kamailio.log if line[0] != "dbg"] == [
        ("warn", "to bob"), ("err", "192.0.2.1"),
    ]  # fmt: skip


def test_what_a_script_logs_is_in_the_log(kamailio: BareKamailio) -> None:
    assert kamailio.ask(lambda ksr: ksr.err("broken\n")) == 0
    assert ("err", "broken") in [(level, text.strip()) for level, text in kamailio.log]


# --- sl ---


def test_a_stateless_reply_and_the_ack_that_it_swallows(kamailio: BareKamailio) -> None:
    seen = []

    def route(ksr: Any) -> None:
        seen.append(ksr.pv.get("$rm"))
        ksr.sl.sl_send_reply(404, "Not Here")

    message = invite()
    kamailio.routes["ksr_request_route"] = route
    call = kamailio.receive(message, source=ALICE)
    assert (call.reply.status, call.reply.reason) == (404, "Not Here")
    assert call.reply.sip.to is not None
    tag = call.reply.sip.to.tag
    assert "." in tag, "sl's own To-tag"
    answer = request("ACK", branch=message.branch, to_tag=tag, call_id=message.call_id,
                     from_tag=message.from_tag)  # fmt: skip
    kamailio.receive(answer, source=ALICE)
    assert seen == ["INVITE"]


def test_replies_go_where_the_via_says(kamailio: BareKamailio) -> None:
    kamailio.routes["ksr_request_route"] = lambda ksr: ksr.sl.send_reply(200, "OK")
    asked = kamailio.receive(options(via="10.0.0.1:5070;rport"), source=BEHIND_NAT)
    assert str(asked.reply.destination) == "udp:198.51.100.9:40000"
    assert asked.reply.sip.vias[0].params["received"] == "198.51.100.9"
    plain = kamailio.receive(options(via="10.0.0.1:5070"), source=BEHIND_NAT)
    assert str(plain.reply.destination) == "udp:198.51.100.9:5070"
