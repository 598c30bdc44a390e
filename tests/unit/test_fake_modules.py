"""Functions of the smaller modules, with the results of the real 5.6.3."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from fake_ksr import invite, options, request
from fake_ksr.bare import BareKamailio, bare

from .relays import ALICE, BEHIND_NAT, relayed


@pytest.fixture
def kamailio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BareKamailio]:
    folder = tmp_path_factory.mktemp("bare")
    with bare(folder, "#!define NUM 42", "#!define FEATURE") as server:
        yield server


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


# --- htable, xlog ---


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
