"""Differences that are faults of the default configuration: they are not copied."""

from __future__ import annotations

from .entries import Entry, Finding

SECOND_REPLY = Finding(r"SIP/2.0 500 I'm terribly sorry, server error occurred \(1/SL\)", None)

FAULTS: tuple[Entry, ...] = (
    Entry(
        "OPTIONS to a URI whose scheme nobody knows",
        "`200 Keepalive`, as if it were our own",
        "400",
        "It is nobody's address here: it has to be refused (RFC 3261 8.2.2.1, RFC 4475 3.3.2).",
        (
            Finding("SIP/2.0 200 Keepalive", None),
            Finding(None, "SIP/2.0 400 Bad Request URI"),
        ),
        ("torture.unkscm", "torture.novelsc"),
    ),
    Entry(
        "A reply whose first Via is not ours",
        "is passed on",
        "is dropped (`check_via`)",
        "RFC 3261 18.1.2 and 16.7: it is not meant for us, and may be forged.",
        (Finding("SIP/2.0 200 OK", None),),
        ("bare.replies_with_a_foreign_via",),
    ),
    Entry(
        "A REGISTER that is refused",
        "gets two final replies, 400 or 500 of the registrar and `500 I'm terribly sorry`",
        "gets the registrar's own",
        "A request has one final reply (RFC 3261 17.2.2).",
        (SECOND_REPLY,),
        (
            "bare.a_registration_that_is_refused",
            "registrations.odd_values_of_q",
            "registrations.stars_that_are_wrong",
            "registrations.sent_again",
            "registrations.contacts_that_do_not_parse",
        ),
        anywhere=True,
        until="6.0",
    ),
    Entry(
        "A REGISTER that is refused for a `%00` in To",
        "gets two final replies",
        "gets the registrar's own",
        "A request has one final reply (RFC 3261 17.2.2).",
        (SECOND_REPLY,),
        ("torture.escnull",),
    ),
    Entry(
        "A request that cannot be sent on (no such host, no connection)",
        "gets two final replies, 477 or 478 of the transaction and the same once more without it",
        "gets the transaction's",
        "A request has one final reply (RFC 3261 17.2.1, 17.2.2).",
        (
            Finding(
                r"SIP/2.0 (477 Unfortunately error on sending to next hop occurred \(477/SL\)"
                r"|478 Unresolvable destination \(478/SL\))",
                None,
            ),
        ),
        (
            "streams.a_callee_whose_connection_is_gone",
            "nat.aliases_in_requests",
            "routing.a_route_elsewhere",
            "routing.routes_that_are_broken",
            "database.a_name_that_does_not_resolve",
        ),
        anywhere=True,
        until="6.0",
    ),
    Entry(
        "A REFER outside of a dialog, and in one",
        "is not record-routed",
        "is record-routed",
        "It begins a dialog of its own (RFC 3515 2.4.4), whose NOTIFY would pass us by.",
        (
            Finding(None, "Record-Route: <sip:SERVER;lr=on>", where="server -> bob: REFER"),
            Finding(
                None,
                "Record-Route: <sip:SERVER;lr=on>",
                where="server -> alice: SIP/2.0 202",
                scenario="bare.refer",
            ),
        ),
        ("bare.refer", "calls.messages_within_the_call"),
        anywhere=True,
        until="6.0",
    ),
    Entry(
        "SUBSCRIBE in a dialog that there is not, without WITH_PRESENCE",
        "gets no answer",
        "404",
        "A request gets a reply (RFC 3261 8.2), or it is sent again and again.",
        (Finding(None, "SIP/2.0 404 Not here"),),
        ("bare.a_subscribe_in_no_dialog",),
    ),
    Entry(
        "`Event: message-summary;id=1`",
        "is not for the voicemail server: 489 of the presence server, or to the phone",
        "is, as `Event: message-summary` is",
        "A parameter is not part of a package's name (RFC 6665 8.2.1).",
        (
            Finding(
                "SUBSCRIBE sip:b5@BOB SIP/2.0",
                None,
                scenario="bare.presence_without_the_feature",
            ),
            Finding("SIP/2.0 489 Reply", None, scenario="bare.presence_without_the_feature"),
            Finding(
                None,
                "SIP/2.0 404 No voicemail service",
                scenario="bare.presence_without_the_feature",
            ),
            Finding(
                "SIP/2.0 489 Bad Event", None, scenario="services.messages_that_wait_with_an_id"
            ),
            Finding(
                None,
                "SUBSCRIBE sip:v8@DAVE SIP/2.0",
                scenario="services.messages_that_wait_with_an_id",
            ),
            Finding(None, "SIP/2.0 200 OK", scenario="services.messages_that_wait_with_an_id"),
        ),
        ("bare.presence_without_the_feature", "services.messages_that_wait_with_an_id"),
    ),
    Entry(
        "PUBLISH of a stranger, WITH_AUTH",
        "is taken: anybody may say that our users are there, or away",
        "407",
        "RFC 3903 14.1: not everybody may publish for a user.",
        (
            Finding("SIP/2.0 404 Not here", None),
            Finding(None, "SIP/2.0 407 Proxy Authentication Required"),
        ),
        ("database.a_publish_of_a_stranger",),
    ),
    Entry(
        "The reason of a blocked redirect or request for a password",
        "`404 Not found`",
        "`404 Not Found`",
        "RFC 3261 21.4.5 spells it so, and so do all other 404 of both.",
        (
            Finding("SIP/2.0 404 Not found", None),
            Finding(None, "SIP/2.0 404 Not Found"),
        ),
        ("services.redirects", "services.challenges"),
    ),
    Entry(
        "The voicemail server is busy itself",
        "it is called again and again, until 500 says that there is no room for more branches",
        "its 486 goes to the caller",
        "A fault of the default: its failure route is armed for voicemail too.",
        (
            Finding("INVITE sip:v7@DAVE SIP/2.0", None),
            Finding("ACK sip:v7@DAVE SIP/2.0", None),
            Finding(r"SIP/2.0 500 Forking capacity exceeded \(12/(SL|TM)\)", None),
            # Before, the 486 follows the 500.
            Finding(None, "SIP/2.0 486 Busy Here", since="6.0"),
        ),
        ("services.voicemail_is_busy_too",),
    ),
    Entry(
        "HTTP to another path than /RPC",
        "`200 OK`, and a page that says `Wrong URL`",
        "404",
        "RFC 9110 15.5.5: a program must not take it for a result.",
        (
            Finding("HTTP/1.1 200 OK", None),
            Finding(None, "HTTP/1.1 404 Not Found"),
        ),
        ("http.a_wrong_url",),
    ),
    Entry(
        "A reply to a TCP client whose connection is gone",
        "is lost",
        "goes over a new connection to where the request came from; not to one behind NAT",
        "RFC 3261 18.2.2 asks for it.",
        (Finding(None, "SIP/2.0 200 OK"),),
        ("streams.an_answer_after_the_caller_has_gone",),
    ),
)
