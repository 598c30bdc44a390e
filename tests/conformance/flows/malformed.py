"""Messages that are odd or wrong, header by header."""

from __future__ import annotations

from ..servers import OPEN
from ..stage import Stage

SERVER = OPEN


MESSAGE = (
    ("Via", "SIP/2.0/UDP %(here)s;branch=z9hG4bK"),
    ("From", "<sip:q8caller@example.com>;tag=1"),
    ("To", "<sip:q8@example.com>"),
    ("CSeq", "1 MESSAGE"),
    ("Max-Forwards", "70"),
    ("Content-Length", "0"),
)


def _variants(stage: Stage, name: str, values: tuple[str, ...], user: str = "q8") -> None:
    """A MESSAGE for each of the values of a header; what becomes of it."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("q8", bob)
    for number, value in enumerate(values):
        call_id = f"{name.lower()}-{number}@q8"
        lines = [f"MESSAGE sip:{user}@example.com SIP/2.0", f"Call-ID: {call_id}"]
        for each, usual in MESSAGE:
            if each != name:
                lines.append(f"{each}: {usual}{call_id if each == 'Via' else ''}")
            elif value != "-":
                lines.append(f"{each}: {value}")
        if name not in dict(MESSAGE):
            lines.append(f"{name}: {value}")
        alice.writes("\r\n".join([*lines, "", ""]))
        for got in bob.gets_whatever():
            got.reply(200)
        alice.gets_whatever()


def odd_vias(stage: Stage) -> None:
    """Via with rport, received, odd protocols, hosts, ports and parameters."""
    branch = "branch=z9hG4bKv"
    _variants(
        stage,
        "Via",
        (
            f"SIP/2.0/UDP %(here)s;{branch}1;rport",
            f"SIP/2.0/UDP 10.1.2.3;rport=1234;{branch}2;received=1.2.3.4;x",
            f"SIP/2.0/UDP host.invalid:5070;{branch}3",
            f"SIP / 2.0 / UDP %(here)s ; {branch}4 ; ttl=1;maddr=127.0.0.23",
            f"SIP/2.0/TCP %(here)s;{branch}5",
            f"SIP/2.0/TLS-SCTP %(here)s;{branch}6",
            f"SIP/3.0/UDP %(here)s;{branch}7",
            f"SIP/2.0/XYZ %(here)s;{branch}8",
            "SIP/2.0/UDP %(here)s",
            "SIP/2.0/UDP %(here)s;branch=abc",
            f"SIP/2.0/UDP %(here)s;{branch}9, SIP/2.0/TCP 10.0.0.1;branch=z9hG4bKx;rport",
            f"SIP/2.0/UDP [::1]:5060;{branch}10",
            f"SIP/2.0/UDP %(here)s;i=9f;alias;{branch}11",
            f"SIP/2.0/UDP %(here)s:1:2;{branch}12",
            f"SIP/2.0/UDP host:99999;{branch}13",
            "nonsense",
            "",
            f'SIP/2.0/UDP %(here)s;x="a;b,c";{branch}14 (comment)',
            f"SIP/2.0/UDP %(here)s;{branch}15;rport;RPORT=1",
        ),
    )


def parameters_of_vias(stage: Stage) -> None:
    """What Kamailio's parser takes in a Via, and what it does not."""
    here = "SIP/2.0/UDP %(here)s;branch=z9hG4bKp"
    _variants(
        stage,
        "Via",
        (
            *(f"{here}{end}" for end in (
                "%f", '0;x="a;b"', '1;x="a,b"', '2;x="a\\"b"', '3;x="a" ', '4;x="a', '5;x="a"b',
                "6 (comment)", "7(comment)", "8 (a(b)c)", "9 (a", "=b", ";", ";;x", ";x=",
                "; x = 1 ", ";ttl", ";ttl=", ";maddr", ";received=", ";rport=", ";i", ";alias",
                " x",
                ";x (c) ;y",
                "'`~!*_+.-{}[]:/?&$@<>", "\x01\xff", ",", ", x", ",SIP/2.0/UDP h",
            )),
            "SIP/2.0/UDP %(here)s;branch", "SIP/2.0/UDP %(here)s;branch=",
            'SIP/2.0/UDP %(here)s;branch=""', 'SIP/2.0/UDP %(here)s;branch="z9hG4bKq"',
            *(f"SIP/2.0/UDP {host};branch=z9hG4bKh{number}" for number, host in enumerate((
                "h%1", "h_x!", "ho st", " host : 5060 ", "host:", "host:x", "host:123456", "[::g]",
                "::1", "h/x", "[::1", "h[x]", "",
            ))),
            "SIP/2.0 host;branch=z9", "sip/2.0/udp host;branch=z9hG4bKa",
            "SIP/2.0/UDP\r\n host;branch=z9hG4bKb", "SIP/2.1/UDP host;branch=z9hG4bKc",
            "XSIP/2.0/UDP host;branch=z9hG4bKd", "SIP/2.0/U%P host;branch=z9hG4bKe",
        ),
    )  # fmt: skip


def names_of_headers(stage: Stage) -> None:
    """Letters, digits, dot, dash and underscore: with anything else the message is dropped."""
    for name in ("X_a", "X.a", "1", "-", "X ", "X\t", "X!", "X%1", "X'", "X(a)", "X/a", "X=a",
                 "X;a", "X@a", "X\xff", "X a", ""):  # fmt: skip
        _variants(stage, name, ("1",))


def odd_froms_and_tos(stage: Stage) -> None:
    """Without a tag, without brackets, with names, twice, broken."""
    for name in ("From", "To"):
        _variants(
            stage,
            name,
            (
                "sip:q8@example.com",
                "sip:q8@example.com;tag=2",
                "Bob <sip:q8@example.com>;tag=3",
                '"Bob, \\"the\\" <b>" <sip:q8@example.com;x=y>;y=z;tag=4;n',
                "<sip:q8@example.com>;tag=",
                "<sip:q8@example.com>;tag",
                "<sip:q8@example.com",
                "sip:q8@example.com>",
                "<tel:+49301234>;tag=5",
                "<mailto:a@b.c>;tag=6",
                "<http://example.com>;tag=7",
                '"unclosed <sip:q8@example.com>;tag=8',
                "",
                "<>",
                "  <sip:q8@example.com>  ;  tag = 9  ",
                "<sip:q8@example.com>;tag=10;tag=11",
                "<sip:example.com>;tag=12",
                "<sip:q8@example.com>\r\n ;tag=13",
                "<sip:q8@example.com>, <sip:q9@example.com>",
                "*",
            ),
        )


def odd_cseqs(stage: Stage) -> None:
    """Another method, no number, too large a number, folded."""
    _variants(
        stage,
        "CSeq",
        (
            "1 INVITE", "MESSAGE", "1", "x MESSAGE", "4294967295 MESSAGE", "4294967296 MESSAGE",
            "99999999999999 MESSAGE", "0 MESSAGE", "-1 MESSAGE", "1MESSAGE", "1\tMESSAGE",
            "1 MESSAGE x", "1\r\n MESSAGE", "1 MESSAGE\r\n ",
            "1 MES%AGE", "+1 MESSAGE", "12345678901 MESSAGE", "001 MESSAGE", "1 message", "",
            "1 MESSAGE ;x",
        ),
    )  # fmt: skip


def odd_lengths(stage: Stage) -> None:
    """Content-Length too small, too large, negative, no number, twice."""
    _variants(
        stage,
        "Content-Length",
        (
            "-",
            "5",
            "-1",
            "x",
            "",
            "0x0",
            "00",
            "0 ",
            "0;x",
            "+0",
            "0\r\n ",
            "0\r\n 1",
            "214748364",
            "2147483640",
        ),
    )
    _variants(stage, "Retry-After", ("x", "-1", "5 (later)", "5"))
    alice, bob = stage.peer("alice"), stage.peer("bob")
    for number, length in enumerate(("0", "2", "5", "7")):
        alice.writes(
            "MESSAGE sip:q8@example.com SIP/2.0\r\n"
            f"Via: SIP/2.0/UDP %(here)s;branch=z9hG4bKlen{number}\r\n"
            "From: <sip:q8caller@example.com>;tag=1\r\nTo: <sip:q8@example.com>\r\n"
            f"Call-ID: len{number}@q8\r\nCSeq: 1 MESSAGE\r\nContent-Type: text/plain\r\n"
            f"Content-Length: {length}\r\n\r\nhello"
        )
        for got in bob.gets_whatever():
            got.reply(200)
        alice.gets_whatever()


def other_odd_headers(stage: Stage) -> None:
    """Expires, Contact, Content-Type, Require, Date, a header without a name, repeated ones."""
    _variants(stage, "Expires", ("10", "x", "", "-1", "99999999999", "1.5"))
    _variants(stage, "Contact", ("<sip:a@b>", "*", "x", "", "<sip:a@b", "<sip:a@b>,,<sip:c@d>"))
    _variants(stage, "Content-Type", ("a/b", "", "text", 'text/plain; charset="x"', "a/b;;c"))
    _variants(stage, "Proxy-Require", ("x", "x, y", "", "path"))
    _variants(stage, "Require", ("x", ""))
    _variants(stage, "From", ("<sip:q8caller@example.com>;tag=1\r\nFrom: <sip:x@y>;tag=2",))
    _variants(stage, "To", ("<sip:q8@example.com>\r\nt: <sip:x@y>",))
    _variants(stage, "CSeq", ("1 MESSAGE\r\nCSeq: 1 INVITE",))
    _variants(stage, "X-Odd", ("1\r\nCall-ID: second@q8", "1\r\nContent-Length: 7", "1\r\n : x"))
    _variants(stage, "X-Odd", ("1\r\nno colon here", "1\r\nSpace In Name: x", "1\r\nX-Tab\t: x"))
    _variants(
        stage, "X-Odd", ("\x01\x7f", "a\x00b", "\xff\xfe", "", " ", "a\r b", "a\n b", "a\nX: y")
    )
    _variants(stage, "P-Asserted-Identity", ("<sip:a@b>", "x", ""))


def odd_request_lines(stage: Stage) -> None:
    """Request-URIs and versions."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("q9", bob)
    lines = (
        "MESSAGE sip:q9@example.com SIP/2.0", "MESSAGE  sip:q9@example.com SIP/2.0",
        "MESSAGE sip:q9@example.com  SIP/2.0", "MESSAGE sip:q9@example.com SIP/2.0 ",
        "MESSAGE sip:q9@example.com SIP/3.0", "MESSAGE sip:q9@example.com sip/2.0",
        "MESSAGE sip:q9@example.com", "MESSAGE", " MESSAGE sip:q9@example.com SIP/2.0",
        "MESSAGE <sip:q9@example.com> SIP/2.0", "MESSAGE sip:q9@example.com;a=b?c=d SIP/2.0",
        "MESSAGE sip:q9 @example.com SIP/2.0", "MESSAGE sip:q9:pass@example.com SIP/2.0",
        "MESSAGE sip:%71%39@example.com SIP/2.0",
        "MESSAGE tel:+1234;phone-context=example.com SIP/2.0",
        "MESSAGE sips:q9@example.com SIP/2.0", "MESSAGE http://example.com/ SIP/2.0",
        "MESSAGE urn:service:sos SIP/2.0", "MESSAGE sip:q9@example.com:0 SIP/2.0",
        "MESSAGE sip:q9@example.com:99999 SIP/2.0", "MESSAGE sip:q9@ SIP/2.0",
        "MESSAGE sip:@example.com SIP/2.0", "MESSAGE sip: SIP/2.0", "MESSAGE x SIP/2.0",
        "MESSAGE sip:q9@[::1] SIP/2.0", "MESSAGE sip:q9@[::1]:9 SIP/2.0",
        "MESSAGE sip:q9@example.com;lr SIP/2.0",
        "MESSAGE sip:q9@example.com;;x SIP/2.0", "MESSAGE sip:q9@127.0.0.1 SIP/2.0",
        "MESSAGE sip:q9@example.com: SIP/2.0", "MESSAGE sip:q9@example.com:;x SIP/2.0",
        "MES(AGE sip:q9@example.com SIP/2.0", "\r\n\r\nMESSAGE sip:q9@example.com SIP/2.0",
    )  # fmt: skip
    for number, line in enumerate(lines):
        alice.writes(
            f"{line}\r\nVia: SIP/2.0/UDP %(here)s;branch=z9hG4bKq9-{number}\r\n"
            "From: <sip:q9caller@example.com>;tag=1\r\nTo: <sip:q9@example.com>\r\n"
            f"Call-ID: line{number}@q9\r\nCSeq: 1 MESSAGE\r\nContent-Length: 0\r\n\r\n"
        )
        for got in bob.gets_whatever():
            got.reply(200)
        alice.gets_whatever()


def no_message_at_all(stage: Stage) -> None:
    """Keepalives, random bytes, other protocols, half a message."""
    alice = stage.peer("alice")
    texts = (
        "\r\n\r\n", "", "\x00\x00\x00\x00", "x" * 100, "GET / HTTP/1.1\r\nHost: x\r\n\r\n",
        "OPTIONS sip:example.com SIP/2.0\r\nVia: SIP/2.0/UDP %(here)s;branch=z9hG4bKh\r\n",
        "OPTIONS sip:example.com SIP/2.0\r\n\r\n", "SIP/2.0 200 OK\r\n\r\n",
        "SIP/2.0 2000 OK\r\nVia: x\r\n\r\n", "\xff" * 64,
    )  # fmt: skip
    for text in texts:
        alice.writes(text)
        alice.gets_nothing()


def bare_line_feeds(stage: Stage) -> None:
    """Lines that end in LF alone."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    stage.bind("q10", bob)
    text = (
        "MESSAGE sip:q10@example.com SIP/2.0\nVia: SIP/2.0/UDP %(here)s;branch=z9hG4bKlf\n"
        "From: <sip:q10caller@example.com>;tag=1\nTo: <sip:q10@example.com>\n"
        "Call-ID: lf@q10\nCSeq: 1 MESSAGE\nContent-Length: 4\n\nbody"
    )
    alice.writes(text)
    for got in bob.gets_whatever():
        got.reply(200)
    alice.gets_whatever()
    alice.writes(text.replace("lf", "mix").replace("\nTo", "\r\nTo").replace("\n\n", "\n\r\n"))
    for got in bob.gets_whatever():
        got.reply(200)
    alice.gets_whatever()
