"""Pseudo-variables and transformations, with the values of the real 5.6.3."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from fake_ksr import NotSimulated
from fake_ksr.bare import BareKamailio, bare

MESSAGE = """INVITE sip:bob@example.com:5062;x=1 SIP/2.0
Via: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bKa
Via: SIP/2.0/UDP 192.0.2.200;branch=z9hG4bKb
Max-Forwards: 70
f: "Alice A" <sip:alice@example.com;x=1>;tag=ft1
To: <sip:bob@example.com>
Call-ID: 1@host
CSeq: 7 INVITE
User-Agent: phone/1.0
Contact: <sip:alice@192.0.2.1>
Content-Type: application/sdp
Content-Length: 3

v=0""".replace("\n", "\r\n")


@pytest.fixture(scope="module")
def kamailio(tmp_path_factory: pytest.TempPathFactory) -> Iterator[BareKamailio]:
    with bare(tmp_path_factory.mktemp("bare"), "#!define NUM 42", "#!define EMPTY") as server:
        yield server


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("$rm", "INVITE"), ("$ru", "sip:bob@example.com:5062;x=1"), ("$rU", "bob"),
        ("$rd", "example.com"), ("$rp", "5062"), ("$fu", "sip:alice@example.com;x=1"),
        ("$fU", "alice"), ("$fd", "example.com"), ("$fn", '"Alice A"'), ("$ft", "ft1"),
        ("$tu", "sip:bob@example.com"), ("$tU", "bob"), ("$td", "example.com"), ("$tt", None),
        ("$tn", None), ("$ua", "phone/1.0"), ("$ct", "<sip:alice@192.0.2.1>"),
        ("$cT", "application/sdp"), ("$ci", "1@host"), ("$cs", "7"), ("$rb", "v=0"),
        ("$cl", 3), ("$si", "192.0.2.1"), ("$sp", 5060), ("$pr", "udp"), ("$proto", "udp"),
        ("$Ri", "203.0.113.1"), ("$Rp", 5060), ("$ml", len(MESSAGE)), ("$mb", MESSAGE),
        ("$rs", None), ("$rr", None), ("$du", None), ("$mf", 0), ("$bf", 0),
        ("$hdr(via)", "SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bKa"), ("$hdr(none)", None),
        ("$(hdr(Via)[1])", "SIP/2.0/UDP 192.0.2.200;branch=z9hG4bKb"),
        ("$(hdr(Via)[-1])", "SIP/2.0/UDP 192.0.2.200;branch=z9hG4bKb"),
        ("$hdr(From)", '"Alice A" <sip:alice@example.com;x=1>;tag=ft1'),
        ("$def(NUM)", "42"), ("$defn(NUM)", 42), ("$def(NONE)", None), ("$null", None),
        ("$_s(u=$rU&d=$rd&n=$tt&$$)", "u=bob&d=example.com&n=<null>&$"),
        ("$rp$rd", None), ("$hdr", None), ("$var", None), ("$nosuch", None),
        ("$", None), ("ru", None),
    ],
)  # fmt: skip
def test_values(kamailio: BareKamailio, name: str, value: object) -> None:
    found = kamailio.ask(lambda ksr: ksr.pv.get(name), MESSAGE)
    assert found == value
    assert type(found) is type(value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("$(ru{s.len})", 28), ("$(ru{s.substr,0,3})", "sip"),
        ("$(ru{s.substr,4,0})", "bob@example.com:5062;x=1"), ("$(ru{s.substr,25,9})", "x=1"),
        ("$(ru{s.substr,-3,0})", "x=1"), ("$(ru{s.substr,-3,1})", "x"),
        ("$(ru{s.substr,0,-4})", None), ("$(ru{s.substr,28,1})", None),
        ("$(ua{s.toupper})", "PHONE/1.0"), ("$(ua{s.select,1,/})", "1.0"),
        ("$(ua{s.select,-2,/})", "phone"), ("$(ua{s.select,5,/})", ""), ("$(rp{s.int})", 5062),
        ("$(ua{s.int})", None), ("$(ru{s.escape.user})", "sip%3abob%40example.com%3a5062;x=1"),
        ("$(ru{uri.host})", "example.com"), ("$(ru{uri.port})", 5062), ("$(fu{uri.param,x})", "1"),
        ("$(ru{uri.params})", "x=1"), ("$(ru{uri.passwd})", ""), ("$(ua{uri.host})", None),
        ("$(hdr(From){nameaddr.name})", '"Alice A" '),
        ("$(hdr(From){nameaddr.uri})", "sip:alice@example.com;x=1"),
        ("$(hdr(From){nameaddr.len})", 37), ("$(ua{nameaddr.uri})", "phone/1.0"),
        ("$(hdr(none){s.len})", None), ("$(tt{s.substr,0,3})", None),
        ("$(ru{s.substr,4,0}{s.select,0,@})", "bob"),
    ],
)  # fmt: skip
def test_transformations(kamailio: BareKamailio, name: str, value: object) -> None:
    assert kamailio.ask(lambda ksr: ksr.pv.get(name), MESSAGE) == value


def test_null_has_a_form_for_every_taste(kamailio: BareKamailio) -> None:
    assert kamailio.ask(
        lambda ksr: (
            ksr.pv.get("$tt"), ksr.pv.gete("$tt"), ksr.pv.getw("$tt"), ksr.pv.getvs("$tt", "d"),
            ksr.pv.getvn("$tt", 5), ksr.pv.is_null("$tt"), ksr.pv.is_null("$ru"),
        )
    ) == (None, "", "<null>", "d", 5, True, False)  # fmt: skip


def test_the_request_uri_is_written_part_by_part(kamailio: BareKamailio) -> None:
    def route(ksr: Any) -> list[object]:
        seen = []
        for name, value in (
            ("$ru", "sip:z@z.example;k=1"), ("$rU", "yy"), ("$rd", "d.example"), ("$rp", "5091")
        ):  # fmt: skip
            ksr.pv.sets(name, value)
            seen.append(ksr.pv.get("$ru"))
        return seen

    assert kamailio.ask(route) == [
        "sip:z@z.example;k=1", "sip:yy@z.example;k=1", "sip:yy@d.example;k=1",
        "sip:yy@d.example:5091;k=1",
    ]  # fmt: skip


def test_variables_last_as_long_as_they_do(kamailio: BareKamailio) -> None:
    def write(ksr: Any) -> None:
        for name in ("$var(a)", "$vn(a)", "$shv(a)", "$avp(a)", "$xavp(a=>b)", "$sht(t=>a)"):
            ksr.pv.sets(name, "x")

    def read(ksr: Any) -> list[object]:
        names = ("$var(a)", "$vn(a)", "$shv(a)", "$avp(a)", "$xavp(a=>b)", "$sht(t=>a)")
        return [ksr.pv.get(name) for name in names]

    def both(ksr: Any) -> list[object]:
        write(ksr)
        return read(ksr)

    assert kamailio.ask(both) == ["x"] * 6
    # script variables are the process's own, avps the message's
    assert kamailio.ask(read) == ["x", "x", "x", None, None, "x"]


def test_avps_are_a_stack(kamailio: BareKamailio) -> None:
    def route(ksr: Any) -> tuple[object, ...]:
        ksr.pv.sets("$avp(a)", "1")
        ksr.pv.sets("$avp(a)", "2")
        seen = ksr.pv.get("$avp(a)"), ksr.pv.get("$(avp(a)[1])")
        ksr.pv.unset("$avp(a)")
        return *seen, ksr.pv.get("$avp(a)")

    assert kamailio.ask(route) == ("2", "1", "1")


def test_changes_are_not_read_before_they_are_applied(kamailio: BareKamailio) -> None:
    def route(ksr: Any) -> tuple[object, ...]:
        ksr.hdr.append("X-New: 1\r\n")
        ksr.hdr.remove("User-Agent")
        before = ksr.pv.get("$hdr(X-New)"), ksr.pv.get("$ua")
        ksr.textopsx.msg_apply_changes()
        return *before, ksr.pv.get("$hdr(X-New)"), ksr.pv.get("$ua")

    assert kamailio.ask(route, MESSAGE) == (None, "phone/1.0", "1", None)


@pytest.mark.parametrize("name", ["$sel(ruri)", "$(sel(ruri){s.len})"])
def test_what_is_not_simulated_says_so(kamailio: BareKamailio, name: str) -> None:
    with pytest.raises(NotSimulated, match=r'kamailio.script\("KSR.pv.get", "value"\)'):
        kamailio.ask(lambda ksr: ksr.pv.get(name))
