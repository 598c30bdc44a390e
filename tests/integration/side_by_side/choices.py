"""Differences that we have chosen: for safety, for an RFC, or since Python asks for it."""

from __future__ import annotations

from .entries import Entry, Finding

VERSION = r"kamailio \([0-9.]+ \(\S+/linux\)\)"

CHOICES: tuple[Entry, ...] = (
    Entry(
        "Who answers: Server and User-Agent",
        "`Server: kamailio (5.6.3 (x86_64/linux))`",
        "`Server: kemi_app` (`server_header`, `user_agent_header` in `kamailio.cfg`)",
        "A version tells an attacker which faults to try (RFC 3261 20.35, 20.41).",
        (
            Finding(f"Server: {VERSION}", "Server: kemi_app"),
            Finding(
                f"User-Agent: {VERSION}",
                "User-Agent: kemi_app",
                scenario="presence.published_and_watched",
            ),
        ),
        ("bare.options_to_the_server", "presence.published_and_watched"),
        anywhere=True,
    ),
    Entry(
        "Record-Route",
        "`<sip:192.0.2.1;lr>`",
        "`<sip:192.0.2.1;lr=on>` (`rr`, `enable_full_lr`)",
        "Some old phones lose a parameter without a value and then route strictly; to all others "
        "both mean the same (RFC 3261 19.1.1 permits either).",
        (
            Finding(
                r"Record-Route: <sip:SERVER;lr>",
                r"Record-Route: <sip:SERVER;lr=on>",
                scenario="bare.a_call",
            ),
            Finding(
                r"Record-Route: <sip:SERVER;transport=tcp;r2=on;lr>",
                r"Record-Route: <sip:SERVER;transport=tcp;r2=on;lr=on>",
                scenario="streams.a_callee_on_tcp",
            ),
            Finding(
                r"Record-Route: <sip:SERVER;r2=on;lr>",
                r"Record-Route: <sip:SERVER;r2=on;lr=on>",
                scenario="streams.a_callee_on_tcp",
            ),
            Finding(
                r"Record-Route: <sip:SERVER(;transport=tcp)?(;r2=on)?;lr;nat=yes>",
                r"Record-Route: <sip:SERVER(;transport=tcp)?(;r2=on)?;lr=on;nat=yes>",
                scenario="nat.both_behind_nat",
            ),
        ),
        ("bare.a_call", "streams.a_callee_on_tcp", "nat.both_behind_nat"),
        anywhere=True,
    ),
    Entry(
        "OPTIONS to the server with `Max-Forwards: 0`",
        "483",
        "200",
        "Who is asked himself may answer with no hops left (RFC 3261 11.1: that is how traceroute "
        "works in SIP).",
        (
            Finding("SIP/2.0 483 Too Many Hops", None),
            Finding(None, "SIP/2.0 200 Keepalive"),
        ),
        ("bare.options_without_hops",),
    ),
    Entry(
        "OPTIONS to `sip:monitor@…`",
        "404, or whatever becomes of a user `monitor`",
        "`200 Kamailio is alive`, whatever the host part",
        "The resource agent of a cluster asks so whether the server is alive "
        "(`ocf:heartbeat:kamailio`). Calls to a user of that name go to him.",
        (
            Finding("SIP/2.0 404 Not Found", None),
            Finding(None, "SIP/2.0 200 Kamailio is alive"),
        ),
        ("bare.options_of_the_monitor",),
    ),
    Entry(
        "Our own address or domain without a port, where we listen on another than 5060",
        "foreign: 403",
        "ours",
        "KSR.is_myself_ruri takes a URI without a port for any port of ours, as SRV may have led "
        "there (RFC 3263 4.2). With port 5060 there is no difference.",
        (
            Finding("SIP/2.0 403 Not relaying", None),
            Finding(None, "SIP/2.0 200 Keepalive"),
        ),
        ("bare.options_to_our_address_without_a_port",),
    ),
    Entry(
        "Bytes that are no UTF-8 where a route reads them (User-Agent, Request-URI)",
        "go on as they are",
        "`400 Bad Request - Not UTF-8`",
        "SIP is UTF-8 (RFC 3261 7); Python's text is too. Where no route reads them (Subject, "
        "bodies) they go on here too.",
        (
            Finding("MESSAGE sip:b9@BOB SIP/2.0", None),
            Finding("SIP/2.0 200 OK", None),
            Finding("SIP/2.0 404 Not Found", None),
            Finding(None, "SIP/2.0 400 Bad Request - Not UTF-8"),
        ),
        ("bare.a_user_agent_that_is_no_text",),
    ),
    Entry(
        "The eleventh contact of a user",
        "is registered, and so is the ten thousandth",
        "503 (`registrar`, `max_contacts`)",
        "Each of them is kept in memory, and each call is forked to all of them: one password "
        "would do to fill the memory, or to make one call a flood.",
        (
            Finding(None, "SIP/2.0 503 Service Unavailable"),
            Finding("SIP/2.0 200 OK", None),
            Finding(r"Contact: .*<sip:r8-10@ALICE>.*", r"Contact: (?!.*r8-10@).*"),
        ),
        ("registrations.too_many",),
    ),
    Entry(
        "RPC over HTTP from another address of loopback than 127.0.0.1",
        "403",
        "allowed (`jsonrpc.clients`, a setting)",
        "All of 127.0.0.0/8 is this machine (RFC 1122 3.2.1.3).",
        (
            Finding("HTTP/1.1 403 Forbidden", None),
            Finding(None, "HTTP/1.1 200 OK"),
        ),
        ("http.a_command_from_another_address_of_loopback",),
    ),
    Entry(
        "The header Sia of a reply over HTTP (what would be its Via)",
        "without `rport`",
        "with it (`force_rport`)",
        "RFC 3581 is on for every message here, so that a reply goes where its request came from; "
        "in HTTP it changes nothing.",
        (Finding("Sia: SIP/2.0/TCP LOCALHOST", r"Sia: SIP/2.0/TCP LOCALHOST;rport=\d+"),),
        ("http.a_command", "http.a_command_that_there_is_not"),
        anywhere=True,
    ),
    Entry(
        "From of the SIP pings, WITH_NATSIPPING",
        "`sip:pinger@kamailio.org`",
        "`sip:pinger@localhost` (`nathelper`, `sipping_from`)",
        "The domain of somebody else has no business there.",
        (
            Finding(
                r"From: sip:pinger@kamailio\.org;tag=TAG-\d+",
                r"From: sip:pinger@localhost;tag=TAG-\d+",
            ),
        ),
        ("sipping.phones_are_kept_reachable",),
    ),
)
