"""WITH_PRESENCE: PUBLISH, SUBSCRIBE and the NOTIFY that the server sends."""

from __future__ import annotations

from conformance.dialogs import of_caller
from conformance.stage import Got, Peer, Stage
from fake_ksr.build import request

from ..kinds import SERVING

SIDES = SERVING
PIDF = (
    '<?xml version="1.0"?>\r\n<presence xmlns="urn:ietf:params:xml:ns:pidf" entity="sip:{user}@'
    'example.com"><tuple id="t1"><status><basic>{basic}</basic></status></tuple></presence>\r\n'
)


def _publishes(peer: Peer, user: str, basic: str = "open", **headers: str) -> Got:
    body = PIDF.format(user=user, basic=basic) if basic else ""
    all_headers = {"Event": "presence", "Expires": "600", **headers}
    peer.send(
        request("PUBLISH", user, user, headers=all_headers, body=body,
                content_type="application/pidf+xml")
    )  # fmt: skip
    (got,) = peer.gets_whatever()
    return got


def _watches(peer: Peer, user: str, **headers: str) -> None:
    all_headers = {"Event": "presence", "Expires": "600", "Accept": "application/pidf+xml"}
    peer.send(
        request("SUBSCRIBE", user, "watcher", contact="<sip:watcher@{source}>",
                headers=all_headers | headers)
    )  # fmt: skip


def published_and_watched(stage: Stage) -> None:
    """A watcher hears of what is published, then of its change, then of its end."""
    alice, bob = stage.peer("alice"), stage.peer("bob")
    first = _publishes(bob, "p1")
    _watches(alice, "p1")
    watcher = None
    for got in alice.gets_whatever():
        if got.what == "NOTIFY":
            got.reply(200)
        else:
            watcher = of_caller(alice, got)
    assert watcher is not None
    etag = {"SIP-If-Match": first.sip.get("SIP-ETag")}
    changed = _publishes(bob, "p1", "closed", **etag)
    for got in alice.gets_whatever():
        got.reply(200)
    etag = {"SIP-If-Match": changed.sip.get("SIP-ETag")}
    _publishes(bob, "p1", "", **(etag | {"Expires": "0"}))
    for got in alice.gets_whatever():
        got.reply(200)
    watcher.send("SUBSCRIBE", headers={"Event": "presence", "Expires": "0"},
                 contact="<sip:watcher@{source}>")  # fmt: skip
    for got in alice.gets_whatever():
        if got.what == "NOTIFY":
            got.reply(200)


def watching_nobody(stage: Stage) -> None:
    """A subscription to someone who has published nothing, refreshed within its dialog."""
    alice = stage.peer("alice")
    _watches(alice, "p2")
    answers = alice.gets_whatever()
    for got in answers:
        if got.what == "NOTIFY":
            got.reply(200)
    (answer,) = (got for got in answers if got.what != "NOTIFY")
    of_caller(alice, answer).send(
        "SUBSCRIBE", headers={"Event": "presence", "Expires": "60"}, contact="<sip:w@{source}>"
    )
    for got in alice.gets_whatever():
        if got.what == "NOTIFY":
            got.reply(200)


def what_is_refused(stage: Stage) -> None:
    """Unknown events, no event, an unknown entity tag, no Contact, a dialog that is not there."""
    alice = stage.peer("alice")
    _publishes(alice, "p3", Event="unknown")
    _publishes(alice, "p3", **{"SIP-If-Match": "never-given"})
    alice.send(request("PUBLISH", "p3", "p3"))
    alice.gets_whatever()
    _watches(alice, "p3", Event="unknown")
    alice.gets_whatever()
    alice.send(request("SUBSCRIBE", "p3", "watcher", headers={"Event": "presence"}))
    alice.gets_whatever()
    alice.send(
        request("SUBSCRIBE", "p3", "watcher", to_tag="gone", contact="<sip:w@{source}>",
                headers={"Event": "presence"})
    )  # fmt: skip
    alice.gets_whatever()


def sent_again(stage: Stage) -> None:
    """The same PUBLISH and SUBSCRIBE a second time, as over a bad network."""
    alice = stage.peer("alice")
    publish = request("PUBLISH", "p4", "p4", headers={"Event": "presence", "Expires": "60"},
                      body=PIDF.format(user="p4", basic="open"),
                      content_type="application/pidf+xml")  # fmt: skip
    for _ in range(2):
        alice.send(publish)
        alice.gets_whatever()
    watch = request("SUBSCRIBE", "p4", "watcher", contact="<sip:w@{source}>",
                    headers={"Event": "presence", "Expires": "60"})  # fmt: skip
    for _ in range(2):
        alice.send(watch)
        for got in alice.gets_whatever():
            if got.what == "NOTIFY":
                got.reply(200)


def for_a_user_elsewhere(stage: Stage) -> None:
    """PUBLISH and SUBSCRIBE whose Request-URI is not ours."""
    alice = stage.peer("alice")
    alice.send(request("PUBLISH", "x@example.org", headers={"Event": "presence"}))
    alice.gets(403)
    alice.send(request("SUBSCRIBE", "x@example.org", headers={"Event": "presence"}))
    alice.gets(403)
