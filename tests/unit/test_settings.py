"""Settings that an operator changes at run time: which values become part of a URI."""

from __future__ import annotations

import pytest
from fake_ksr import FakeKamailio, invite

from .conftest import StartKamailio

ALICE = ("192.0.2.1", 5060)


@pytest.fixture
def kamailio(start_kamailio: StartKamailio) -> FakeKamailio:
    return start_kamailio("WITH_PSTN")


def hostport(kamailio: FakeKamailio, host: str, port: str = "") -> str:
    """The host and port of the URI that a call to the gateway gets, '' where it goes nowhere."""
    kamailio.set("pstn.gw_ip", host)
    kamailio.set("pstn.gw_port", port)
    kamailio.log.clear()
    call = kamailio.receive(invite(uri="sip:+4930123456@example.com"), source=ALICE)
    uris = [str(ksr.args[0]) for ksr in call.ksr_calls if ksr.name == "KSR.seturi"]
    return uris[0].partition("@")[2] if uris else ""


def said(kamailio: FakeKamailio) -> list[tuple[str, str]]:
    """What the log says of the settings (it has bytes: one character is one byte).

    That names do not resolve here is another matter (test_routes_silence).
    """
    told = [(level, text.strip()) for level, text in kamailio.log if "pstn.gw_" in text]
    told = [(level, text) for level, text in told if "cannot be reached" not in text]
    return [(level, text.encode("latin-1").decode()) for level, text in told]


def test_names_and_addresses_are_taken_as_a_uri_writes_them(kamailio: FakeKamailio) -> None:
    for host, written in (
        ("192.0.2.200", "192.0.2.200"),
        ("  192.0.2.200\t", "192.0.2.200"),
        ("gw-1.example.org", "gw-1.example.org"),
        ("_sip.example.org.", "_sip.example.org."),
        ("x", "x"),
        ("2001:db8::1", "[2001:db8::1]"),
        ("[2001:db8::1]", "[2001:db8::1]"),
        ("2001:DB8:0:0:0:0:0:1", "[2001:db8::1]"),
    ):
        assert hostport(kamailio, host) == written
        assert hostport(kamailio, host, "5080") == f"{written}:5080"
        assert said(kamailio) == []


def test_what_is_no_host_is_not_used_and_the_log_says_so(kamailio: FakeKamailio) -> None:
    for host in (
        "gw;lr",
        "gw@evil.example",
        "gw gw",
        "gw?X=Y",
        "sip:gw",
        "gw:5060",
        "-gw",
        "gw-",
        "[gw",
        "[gw:1",
        "[2001:db8::1",
        "[[::1]]",
        "2001:db8::1;lr",
        "fe80::1%eth0",
        "::1%;transport=tcp",
        "gw\r\nX: y",
        "bücher.example",
    ):
        assert hostport(kamailio, host) == "", host
        assert said(kamailio) == [
            ("err", f"pstn.gw_ip is {host!r}: no host name and no address; not used")
        ]


def test_a_port_is_a_number_that_there_is(kamailio: FakeKamailio) -> None:
    for port in ("1", "5080", " 65535 "):
        assert hostport(kamailio, "192.0.2.200", port) == f"192.0.2.200:{port.strip()}"
        assert said(kamailio) == []
    for port in ("0", "65536", "9" * 5000, "-1", "+5060", "sip", "5060;lr", "5 0", "٥٠"):
        assert hostport(kamailio, "192.0.2.200", port) == "", port
        assert said(kamailio) == [
            ("err", f"pstn.gw_port is {port!r}: no port; pstn.gw_ip is not used")
        ]


def test_without_a_host_there_is_nothing(kamailio: FakeKamailio) -> None:
    for host in ("", "   "):
        assert hostport(kamailio, host, "5080") == ""
        assert said(kamailio) == [("warn", "pstn.gw_ip is not set")]


def test_what_is_no_utf_8_is_spelled_out_in_the_log(kamailio: FakeKamailio) -> None:
    kamailio.settings.set("pstn", "gw_ip", "gw\xff")
    call = kamailio.receive(invite(uri="sip:+4930123456@example.com"), source=ALICE)
    assert call.reply.status == 404
    assert said(kamailio) == [
        ("err", r"pstn.gw_ip is 'gw\\xff': no host name and no address; not used")
    ]
