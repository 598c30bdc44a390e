"""What runs for branches, replies and failures of those calls."""

from __future__ import annotations

import KSR

from flows.actions import aim, relay
from kemi_app.reply import Reply
from kemi_app.request import Request
from kemi_app.verdict import DONE, NEXT, Verdict, ok


def mark(_req: Request) -> Verdict:
    """Number a branch; drop what is for nobody."""
    if "nobody" in str(KSR.pv.gete("$ru")):
        KSR.set_drop()
        return DONE
    KSR.hdr.append(f"X-Branch: {KSR.pv.get('$T_branch_idx')} {KSR.pv.get('$ru')}\r\n")
    KSR.hdr.remove("X-To")
    return NEXT


def mark_reply(reply: Reply) -> Verdict:
    """Tell which branch a reply is of."""
    KSR.hdr.append(f"X-Branch: {KSR.pv.get('$T_branch_idx')} {reply.status}\r\n")
    return NEXT


def watch_replies(reply: Reply) -> Verdict:
    """Drop 183, change others."""
    if reply.status == 183:
        KSR.set_drop()
        return DONE
    KSR.hdr.remove("Server")
    KSR.hdr.insert("X-Watched: 1\r\n")
    KSR.textops.replace_body_all("one", "two and more")
    if reply.status == 181:
        KSR.pv.sets("$rr", "Changed")
    return NEXT


def try_next(_req: Request) -> Verdict:
    """The next target, unless the caller has hung up."""
    uri = KSR.pv.get("$avp(next)")
    if ok(KSR.tm.t_is_canceled()) or uri is None:
        return DONE
    KSR.pv.unset("$avp(next)")
    KSR.hdr.append(f"X-After: {KSR.pv.get('$T_reply_code')}\r\n")
    KSR.tm.t_on_failure("next")
    aim(str(uri))
    relay()
    return DONE


def next_contacts(_req: Request) -> Verdict:
    """The contacts with the next q."""
    if ok(KSR.tm.t_next_contacts()):
        KSR.tm.t_on_failure("next_contacts")
        relay()
    return DONE


def answer_better(_req: Request) -> Verdict:
    """Another code for 486, a redirect for 404, nothing for others."""
    if ok(KSR.tm.t_check_status("486|600")):
        KSR.tm.t_reply(480, "Better so")
    elif ok(KSR.tm.t_check_status("404")):
        KSR.seturi("sip:elsewhere@127.0.0.24:15070")
        KSR.tm.t_reply(302, "Elsewhere")
    elif ok(KSR.tm.t_check_status("503")):
        KSR.hdr.append_to_reply("Retry-After: 3\r\n")
        KSR.sl.send_reply(504, "Later")
    return DONE


def continued(_req: Request) -> Verdict:
    """What was put aside goes to where it was meant to go."""
    KSR.hdr.append("X-Continued: 1\r\n")
    aim(str(KSR.pv.get("$avp(next)")))
    relay()
    return DONE
