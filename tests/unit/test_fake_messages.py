"""SIP messages: parsed, addressed, printed."""

from __future__ import annotations

import pytest
from fake_ksr.address import parse_name_addr, parse_name_addrs
from fake_ksr.message import SipMessage, parse_message
from fake_ksr.uri import parse_uri

REQUEST = (
    "INVITE sip:bob@example.com SIP/2.0\r\n"
    "v: SIP/2.0/UDP 192.0.2.1:5062;branch=z9hG4bK1;rport, SIP/2.0/TCP [2001:db8::1];branch=x\r\n"
    "VIA: SIP/2.0/UDP far.example\r\n"
    'f: "A, <b>" <sip:alice@example.com;x=1>;tag=1\r\n'
    "To: sip:bob@example.com;tag=2\r\n"
    "i: abc\r\n"
    "CSeq: 7\t INVITE\r\n"
    "m: <sip:one@192.0.2.1>;q=0.5, sip:two@192.0.2.2;expires=60\r\n"
    "Subject:  folded\r\n\tlonger \r\n"
    "l: 4\r\n"
    "\r\n"
    "body"
)


@pytest.fixture
def sip() -> SipMessage:
    parsed = parse_message(REQUEST)
    assert parsed is not None
    return parsed


def test_compact_and_folded_headers_are_found_by_their_names(sip: SipMessage) -> None:
    assert sip.is_request
    assert (sip.method, sip.uri, sip.version) == ("INVITE", "sip:bob@example.com", "SIP/2.0")
    assert sip.call_id == "abc"
    assert sip.get("Call-ID") == "abc"
    assert sip.cseq == ("7", "INVITE")
    assert sip.get("subject") == "folded\r\n\tlonger "  # blanks at the end stay
    assert sip.body == "body"
    assert sip.text[sip.unparsed :] == "\r\nbody"


def test_every_via_is_found_in_order(sip: SipMessage) -> None:
    assert [(via.proto, via.host, via.port) for via in sip.vias] == [
        ("UDP", "192.0.2.1", 5062),
        ("TCP", "[2001:db8::1]", 0),
        ("UDP", "far.example", 0),
    ]
    assert sip.vias[0].branch == "z9hG4bK1"
    assert sip.vias[0].params["rport"] == ""


def test_addresses_are_cut_into_parts(sip: SipMessage) -> None:
    assert sip.from_ is not None
    assert (sip.from_.display, sip.from_.uri, sip.from_.tag) == (
        '"A, <b>"',
        "sip:alice@example.com;x=1",
        "1",
    )
    assert sip.to is not None
    assert (sip.to.uri, sip.to.tag) == ("sip:bob@example.com", "2")


def test_the_contacts_of_a_header_come_last_first_as_kamailios_parser_leaves_them(
    sip: SipMessage,
) -> None:
    assert [contact.uri for contact in sip.contacts] == ["sip:two@192.0.2.2", "sip:one@192.0.2.1"]


def test_a_reply_is_parsed() -> None:
    sip = parse_message("\r\n\r\nSIP/2.0 486 Busy Here\nVia: SIP/2.0/UDP a\nCSeq: 1 BYE\n\n")
    assert sip is not None
    assert not sip.is_request
    assert (sip.status, sip.reason, sip.cseq_method) == (486, "Busy Here", "BYE")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "garbage\r\n\r\n",
        "INVITE sip:x@y\r\n\r\n",
        "INVITE sip:x y SIP/2.0\r\n\r\n",
        "SIP/2.0 48x Busy\r\n\r\n",
        "INVITE sip:x@y SIP/2.0\r\nno colon\r\n\r\n",
        "INVITE sip:x@y SIP/2.0\r\nBad Name: x\r\n\r\n",
        "INVITE sip:x@y SIP/2.0\r\nVia: x\r\n",
    ],
)
def test_what_kamailio_cannot_parse_is_refused(text: str) -> None:
    assert parse_message(text) is None


def test_name_addrs_tell_where_they_stand() -> None:
    body = '"x;y" <sip:a@b>;p="1,2" ,  sip:c@d'
    first, second = parse_name_addrs(body)
    assert body[first.uri_start :].startswith("sip:a@b")
    assert first.params == {"p": "1,2"}
    assert body[second.start : second.end] == "sip:c@d"
    assert parse_name_addr("<sip:open") is None
    assert parse_name_addr("nothing") is None


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("sip:bob@example.com", ("sip", "bob", "example.com", 0, "")),
        ("SIPS:b%20:pw@[2001:db8::1]:5071;a;b=1?h=2", ("sips", "b%20", "[2001:db8::1]", 5071,
                                                       "a;b=1")),
        ("sip:example.com;transport=TCP", ("sip", "", "example.com", 0, "transport=TCP")),
        ("sip:a;b=c@example.com", ("sip", "a;b=c", "example.com", 0, "")),
        ("tel:+123;phone-context=x", ("tel", "+123", "", 0, "phone-context=x")),
    ],
)  # fmt: skip
def test_uris_are_cut_into_parts(text: str, parts: tuple[str, str, str, int, str]) -> None:
    uri = parse_uri(text)
    assert uri is not None
    assert (uri.scheme, uri.user, uri.host, uri.port, uri.params) == parts


@pytest.mark.parametrize(
    "text",
    ["", "bob", "sip:", "http://x.y", "sip:@x.y", "sip:a@x:port", "sip:a@x:99999", "sip:a@[::1"],
)
def test_bad_uris_are_refused(text: str) -> None:
    assert parse_uri(text) is None


def test_the_transport_of_a_uri_is_its_parameter_or_follows_from_the_scheme() -> None:
    def proto(text: str) -> str:
        uri = parse_uri(text)
        assert uri is not None
        return uri.proto

    assert proto("sip:a@b") == "udp"
    assert proto("sips:a@b") == "tls"
    assert proto("sip:a@b;Transport=TCP") == "tcp"
