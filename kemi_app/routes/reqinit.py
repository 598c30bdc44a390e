"""REQINIT: what every request must pass before anything is done for it."""

from __future__ import annotations

import functools

import KSR

from kemi_app.request import Request
from kemi_app.routes.options import options
from kemi_app.verdict import DONE, NEXT, Verdict, ok

SCANNERS = ("friendly", "scanner", "sipcli", "sipvicious", "vaxsipuseragent", "pplsip")
"""Words in the User-Agent of scanners, in any case."""

MAX_FORWARDS = 10
"""The hops a request gets where it does not say itself (RFC 3261 section 8.1.1.6)."""

REQUEST_CHECKS = 17895
"""sanity: all checks but those for the Via's protocol and for unused URIs of digest."""
URI_CHECKS = 7
"""sanity: parse the Request-URI, From and To."""


def reqinit(req: Request) -> Verdict:
    """Ignore scanners, refuse loops and malformed requests, answer OPTIONS to the server itself.

    Uses maxfwd (RFC 3261 section 16.3 check 3: 483) and sanity, which answers 4xx by itself.
    """
    if is_scanner(KSR.kx.gete_ua()):
        return DONE  # without a word: any answer tells a scanner that there is a server
    # Who is asked himself may answer with no hops left (RFC 3261 section 11.1).
    if req.method == "OPTIONS" and options(req) is DONE:
        return DONE
    if not ok(KSR.maxfwd.process_maxfwd(MAX_FORWARDS)):
        KSR.sl.sl_send_reply(483, "Too Many Hops")
        return DONE
    if not ok(KSR.sanity.sanity_check(REQUEST_CHECKS, URI_CHECKS)):
        KSR.notice(f"malformed request from {req.source_ip}:{req.source_port}\n")
        return DONE
    return NEXT


@functools.lru_cache(maxsize=1024)
def is_scanner(user_agent: str) -> bool:
    """Whether a User-Agent is that of a known scanner for open SIP servers."""
    words = user_agent.lower()
    return any(word in words for word in SCANNERS)
