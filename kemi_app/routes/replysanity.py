"""Replies are checked too before anything acts on them."""

from __future__ import annotations

import KSR

from kemi_app.reply import Reply
from kemi_app.verdict import DONE, NEXT, Verdict, ok

REPLY_CHECKS = 17604
"""sanity: the checks that make sense for a reply: CSeq, Content-Length, parsing of From and To."""
URI_CHECKS = 6
"""sanity: parse From and To."""


def reply_sanity(reply: Reply) -> Verdict:
    """Drop a malformed reply (sanity; RFC 3261 section 16.7 says what a proxy relies on)."""
    if ok(KSR.sanity.sanity_check(REPLY_CHECKS, URI_CHECKS)):
        return NEXT
    KSR.notice(f"malformed reply from {reply.source_ip}:{reply.source_port}\n")
    KSR.set_drop()
    return DONE
