"""KSR.sanity: module sanity of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def sanity_check(msg_checks: int, uri_checks: int, /) -> ReturnCode:
    """Checks the request as the bits say, in a fixed order up to the first failure, and answers a
    bad one itself, without state, unless modparam sanity noreply is 1 (then see
    sanity_reply()). Modparam autodrop does not hold here: the handler goes on and has to end by
    itself at -1. The bits are not checked: unknown ones count for nothing. The bits 2 and 32
    fail for every reply, 1 for nearly every one.

    Args:
        msg_checks: sum of 1 SIP version, 2 request URI can be parsed, 4 From, To, Call-ID and
            CSeq there once each, 32 CSeq method is the request's, 64 CSeq number, 128
            Content-Length is the body's, 256 Expires number, 512 Proxy-Require holds only what
            modparam proxy_require lists, 1024 the URIs of uri_checks, 2048 digest credentials
            (anything but Digest fails), 4096 one tag in To and From, 8192 as 2048 but passes
            other schemes, 16384 first Via; 8 and 16 do nothing
        uri_checks: for 1024, sum of 1 request URI, 2 From, 4 To, 8 Contact

    Returns:
        1: all checks passed
        -1: one failed

    Side effects: Parses headers. At a failure sends 400, 416, 420 or 505, or marks the message
        as one not to be answered where essential headers are missing (later replies give -2).
        Duplicate headers (4) get no reply.

    Routes: request, reply, onreply, pre_routing.

    int KSR.sanity.sanity_check(int msg_checks, int uri_checks). Module: sanity. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sanity.html#sanity.f.sanity_check
    """

def sanity_check_defaults() -> ReturnCode:
    """As sanity_check() with the bits of modparam sanity default_checks (3047: 1, 2, 4, 32, 64,
    128, 256, 512 and 2048) and uri_checks (7). Fails for every reply by these defaults, and for
    requests with Authorization other than Digest. The handler goes on and has to end by itself
    at -1.

    Returns:
        1: all checks passed
        -1: one failed

    Side effects: As sanity_check().

    Routes: request, reply, onreply, pre_routing.

    int KSR.sanity.sanity_check_defaults(). Module: sanity. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sanity.html#sanity.f.sanity_check
    """

def sanity_reply() -> ReturnCode:
    """Answers the request with the code and reason that the failed check has left, without state.
    For use with modparam sanity noreply 1; does nothing where it is 0, as the check has then
    answered. Without a failed check on this message it answers 500.

    Returns:
        1: sent, or nothing to send: noreply is 0, the message is a reply or an ACK, or it is
            marked as one not to be answered
        -1: sending failed

    Side effects: Sends the reply.

    Routes: request, reply, onreply, pre_routing.

    int KSR.sanity.sanity_reply(). Module: sanity. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sanity.html#sanity.f.sanity_reply
    """
