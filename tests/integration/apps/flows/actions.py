"""What a request can ask for in X-Do: the functions in DO."""

from __future__ import annotations

import KSR

from kemi_app.verdict import ok

SEEN = (
    *("rm", "ru", "rU", "rd", "rp", "rz", "rP", "fu", "fU", "fd", "ft", "fn", "tu", "tU", "td"),
    *("tt", "tn", "ci", "cs", "ct", "ua", "cl", "cT", "mt", "rv", "proto", "ml", "si", "du", "ai"),
)
_suspended: list[tuple[int, int]] = []


def targets() -> list[str]:
    """The URIs of X-To."""
    return [uri.strip() for uri in str(KSR.hdr.gete("X-To")).split(",") if uri.strip()]


def aim(*uris: str) -> None:
    """Make these URIs the targets of the request."""
    KSR.seturi(uris[0])
    for uri in uris[1:]:
        KSR.corex.append_branch_uri(uri)


def relay() -> None:
    """Relay, with an answer where that fails."""
    if not ok(KSR.tm.t_relay()):
        KSR.sl.sl_reply_error()


def parallel() -> None:
    """All targets at once, a header in each branch; odd ones are dropped."""
    KSR.tm.t_on_branch("mark")
    KSR.tm.t_on_reply("mark_reply")
    aim(*targets())
    relay()


def serial() -> None:
    """One target after the other."""
    first, *rest = targets()
    for uri in reversed(rest):
        KSR.pv.sets("$avp(next)", uri)
    KSR.tm.t_on_failure("next")
    aim(first)
    relay()


def by_q() -> None:
    """Contacts with q, those of the same q at once (t_load_contacts)."""
    first, *rest = targets()
    KSR.seturi(first)
    KSR.corex.append_branch_uri_q(rest[0], "0.5")
    for uri in rest[1:]:
        KSR.corex.append_branch_uri_q(uri, "0.2")
    KSR.tm.t_load_contacts()
    KSR.tm.t_next_contacts()
    KSR.tm.t_on_failure("next_contacts")
    relay()


def redirect() -> None:
    """302 with the targets."""
    aim(*targets())
    KSR.sl.send_reply(302, "Moved Temporarily")


def redirect_statefully() -> None:
    """302 with the targets, by tm."""
    aim(*targets())
    KSR.tm.t_newtran()
    KSR.tm.t_reply(302, "Moved Temporarily")


def forward() -> None:
    """Without a transaction."""
    aim(*targets())
    KSR.forward()


def forward_to() -> None:
    """Without a transaction, elsewhere than the Request-URI says."""
    KSR.forward_uri(targets()[0])


def edit() -> None:
    """Header fields added, removed, replaced."""
    KSR.hdr.append("X-Last: 1\r\n")
    KSR.hdr.insert("X-First: 1\r\n")
    KSR.hdr.append_after("X-After: 1\r\n", "Call-ID")
    KSR.hdr.insert_before("X-Before: 1\r\n", "Call-ID")
    KSR.hdr.remove("User-Agent")
    KSR.hdr.rmappend("Subject", "Subject: mine\r\n")
    KSR.textops.remove_hf_re("^X-Secret")
    KSR.textops.subst_hf("X-Words", "/a/b/g", "a")
    aim(*targets())
    relay()


def rewrite_body() -> None:
    """The body changed, its length and its type with it."""
    KSR.textops.replace_body_all("one", "twenty-one")
    KSR.textops.subst_body("/three/3/")
    KSR.hdr.append("X-Body: 1\r\n")
    aim(*targets())
    relay()


def new_body() -> None:
    """Another body of another type."""
    KSR.textops.set_body("a new one\r\n", "text/x-new")
    aim(*targets())
    relay()


def no_body() -> None:
    """The body removed."""
    KSR.textops.remove_body()
    aim(*targets())
    relay()


def apply() -> None:
    """Changes applied, and changed again."""
    KSR.hdr.append("X-One: 1\r\n")
    KSR.hdr.remove("User-Agent")
    KSR.textopsx.msg_apply_changes()
    KSR.hdr.append("X-Seen: " + str(KSR.hdr.gete("X-One")) + KSR.hdr.gete("User-Agent") + "\r\n")
    KSR.hdr.remove("X-One")
    aim(*targets())
    relay()


def rewrite_uri() -> None:
    """The Request-URI part by part."""
    KSR.setuser("changed")
    KSR.sethost("127.0.0.22")
    KSR.pv.sets("$rp", "15070")
    KSR.pv.sets("$rU", "00" + str(KSR.pv.get("$rU")))
    relay()


def elsewhere() -> None:
    """A destination that is not in the Request-URI."""
    KSR.setdsturi(targets()[0])
    relay()


def record_routes() -> None:
    """Record-Route with parameters, twice over, and one of another name."""
    KSR.rr.add_rr_param(";here=1")
    KSR.rr.record_route_params(";there=2")
    aim(*targets())
    relay()


def record_preset() -> None:
    """A Record-Route written by hand."""
    KSR.rr.record_route_preset_one("127.0.0.24:15070;x=y")
    KSR.hdr.append("X-Preset: 1\r\n")
    aim(*targets())
    relay()


def suspend() -> None:
    """Put aside until a request says X-Do: go_on."""
    KSR.tm.t_newtran()
    KSR.pv.sets("$avp(next)", targets()[0])
    KSR.tmx.t_suspend()
    _suspended.append((KSR.pv.get("$T(id_index)"), KSR.pv.get("$T(id_label)")))


def go_on() -> None:
    """Continue what was put aside."""
    index, label = _suspended.pop()
    rc = KSR.tmx.t_continue(index, label, "continued")
    KSR.sl.send_reply(200, f"Continued {rc}")


def refuse() -> None:
    """Two provisional replies and a final one of tm's own, with header and body."""
    KSR.tm.t_newtran()
    KSR.tm.t_reply(183, "First")
    KSR.hdr.append_to_reply("X-Reply: 1\r\n")
    KSR.tm.t_reply(180, "Second")
    KSR.textops.set_reply_body("no\r\n", "text/plain")
    KSR.tm.t_reply(480, "Third")
    KSR.tm.t_reply(486, "Never sent")


def stateless() -> None:
    """Replies of sl with header and body."""
    KSR.hdr.append_to_reply("X-Reply: 1\r\n")
    KSR.textops.set_reply_body("yes\r\n", "text/plain")
    KSR.sl.sl_send_reply(488, "Not so")


def accept() -> None:
    """A 200 to an INVITE of the server's own."""
    KSR.tm.t_newtran()
    KSR.hdr.append_to_reply("Contact: <sip:me@127.0.0.1>\r\n")
    KSR.tm.t_reply(200, "OK")


def error() -> None:
    """What the last error was."""
    KSR.setdsturi("sip:no-such-host.invalid")
    if not ok(KSR.forward()):
        KSR.sl.sl_reply_error()


def better() -> None:
    """The failure route answers with something else."""
    KSR.tm.t_on_failure("better")
    aim(*targets())
    relay()


def only_one() -> None:
    """A 6xx is like any other code."""
    KSR.tm.t_set_disable_6xx(1)
    aim(*targets())
    relay()


def quiet() -> None:
    """No 100 of the server's own, no 487 for a CANCEL."""
    KSR.tm.t_set_auto_inv_100(0)
    aim(*targets())
    relay()


def hurry() -> None:
    """Timers of this call alone."""
    KSR.tm.t_set_fr(600, 300)
    KSR.tm.t_set_retr(100, 200)
    aim(*targets())
    relay()


def watch() -> None:
    """Replies that are changed and dropped on their way."""
    KSR.tm.t_on_reply("watch")
    aim(*targets())
    relay()


def rport() -> None:
    """The Contact as it came, rport in our own Via, another address in it."""
    KSR.nathelper.fix_nated_contact()
    KSR.add_local_rport()
    KSR.set_advertised_address("198.51.100.1")
    KSR.set_advertised_port("5099")
    aim(*targets())
    relay()


def to_proxy() -> None:
    """Relayed to a place of the script's choice."""
    KSR.tm.t_relay_to_proto_addr("udp", "127.0.0.22", 15070)


def many_headers() -> None:
    """What stands in the message, as the script sees it."""
    show()
    KSR.sl.send_reply(200, "Seen")


def show() -> None:
    """Pseudo-variables of the message, as header fields of the reply."""
    for name in SEEN:
        try:
            value = KSR.pv.get(f"${name}")
        except UnicodeDecodeError:
            value = "not UTF-8"
        KSR.hdr.append_to_reply(f"X-Pv: {name}={value!r}\r\n".encode("ascii", "replace").decode())


DO = {
    function.__name__: function
    for function in (
        parallel, serial, by_q, redirect, redirect_statefully, forward, forward_to, edit,
        rewrite_body, new_body, no_body, apply, rewrite_uri, elsewhere, record_routes,
        record_preset, suspend, go_on, refuse, stateless, accept, error, better, only_one, quiet,
        hurry, watch, rport, to_proxy, many_headers,
    )
}  # fmt: skip
