"""Presence: who publishes, who watches, and what is refused (RFC 3903, 6665, 3856)."""

import re
from collections.abc import Iterator

import pytest

from .conftest import Phones
from .phones import Phone
from .postgres import Postgres
from .raw import Wire, exchange, request
from .server import KamailioServer
from .sipp import Message, Result, Sipp
from .stored import StoredServer
from .waiting import wait_for

EVERY_SECOND = """
modparam("presence", "clean_period", 1)
modparam("presence", "db_update_period", 1)
"""
"""What has expired is looked for every 100 seconds by default."""
CAROL = {"from": "<sip:carol@elsewhere.example>;tag=1", "contact": "<sip:carol@%(here)s>"}
"""Someone of another domain, who has no password here."""


@pytest.fixture(scope="module", params=[[], ["MSGREBUILD"]], ids=["plain", "rebuilt"])
def server(request: pytest.FixtureRequest, postgres: Postgres) -> Iterator[KamailioServer]:
    """On PostgreSQL, for presence writes in several processes: sqlite refuses the second."""
    with StoredServer(
        postgres,
        features=["AUTH", "PRESENCE", *request.param],
        defines={"FR_TIMER": 500},
        more=EVERY_SECOND,
    ) as running:
        yield running


def watch(watcher: Phone, watched: Phone, scenario: str = "watch", seconds: int = 60) -> Sipp:
    """A subscription of `watcher` to the presence of `watched`."""
    keys = {"callee": watched.uri, "event": "presence", "seconds": str(seconds)}
    return watcher.sipp(scenario, keys)


def publish(phone: Phone, basic: str = "", etag: str = "", seconds: int = 60) -> Result:
    """Publish a document with this basic status; without one what `etag` names goes on, or ends."""
    condition = f"SIP-If-Match: {etag}" if etag else "Subject: published first"
    keys = {"basic": basic, "condition": condition, "seconds": str(seconds)}
    return phone.sipp("publish" if basic else "publish_again", keys).run().require()


def etag_of(run: Result) -> str:
    """The entity tag that the server gave a publication."""
    return str(run.received(200)[0].header("SIP-ETag"))


def notifications(watcher: Sipp) -> list[Message]:
    """The NOTIFY requests that have come so far."""
    return [m for m in watcher.messages() if not m.sent and m.text and m.kind == "NOTIFY"]


def basic_of(notify: Message) -> str:
    """The basic status in the document of a NOTIFY (RFC 3863), "" where it has none."""
    found = re.search(r"<basic>(\w+)</basic>", notify.text)
    return found[1] if found else ""


def told(watcher: Sipp, basic: str) -> Message:
    """Wait until the last NOTIFY has this basic status, and return it."""

    def last() -> Message | None:
        return next((m for m in notifications(watcher)[-1:] if basic_of(m) == basic), None)

    message = wait_for(last, f"a NOTIFY that says {basic!r}")
    assert message is not None
    return message


def status(answer: str | None) -> int:
    """Status of an answer, 0 for none."""
    return int(answer.split()[1]) if answer else 0


def test_a_watcher_is_told_what_the_other_publishes_changes_and_removes(phones: Phones) -> None:
    alice, bob = phones("alice"), phones("bob")
    with watch(alice, bob) as watcher:
        nothing = told(watcher, "")
        assert str(nothing.header("Subscription-State")).startswith("active;expires=")
        first = etag_of(publish(bob, "open"))
        assert told(watcher, "open").header("Content-Type") == "application/pidf+xml"
        second = etag_of(publish(bob, "closed", first))
        told(watcher, "closed")
        third = etag_of(publish(bob, "open", second))
        told(watcher, "open")
        fourth = etag_of(publish(bob, etag=third))
        assert len({first, second, third, fourth}) == 4, "a new tag each time (RFC 3903 4.1)"
        publish(bob, etag=fourth, seconds=0)
        told(watcher, "closed")


def test_who_comes_later_is_told_the_state_of_now_and_all_are_told_the_next(
    phones: Phones,
) -> None:
    alice, bob, carol = phones("alice"), phones("bob"), phones("carol", "tcp")
    with watch(alice, bob) as early:
        etag = etag_of(publish(bob, "open"))
        told(early, "open")
        with watch(carol, bob) as late:
            told(late, "open")
            assert len(notifications(late)) == 1
            publish(bob, "closed", etag)
            told(early, "closed")
            told(late, "closed")


def test_a_publication_that_is_not_refreshed_expires(phones: Phones) -> None:
    alice, bob = phones("alice"), phones("bob")
    with watch(alice, bob) as watcher:
        publish(bob, "open", seconds=1)
        told(watcher, "open")
        assert told(watcher, "").header("Content-Length") == "0"


def test_a_subscription_that_is_not_refreshed_expires(
    server: KamailioServer, phones: Phones
) -> None:
    alice, bob = phones("alice"), phones("bob")
    with watch(alice, bob, seconds=1) as watcher:
        last = watcher.result().require().received("NOTIFY")[-1]
    assert last.header("Subscription-State") == "terminated;reason=timeout"
    assert server.rows("active_watchers", presentity_uri=bob.uri) == []


def test_a_subscription_is_refreshed_and_ended_inside_its_dialog(phones: Phones) -> None:
    alice, bob = phones("alice"), phones("bob")
    run = watch(alice, bob, "watch_and_leave").run().require()
    states = [str(notify.header("Subscription-State")) for notify in run.received("NOTIFY")]
    assert [state.partition(";")[0] for state in states] == ["active", "active", "terminated"]


def test_a_subscription_goes_on_after_a_restart(server: KamailioServer, phones: Phones) -> None:
    alice, bob = phones("alice"), phones("bob")
    with watch(alice, bob) as watcher:
        told(watcher, "")
        server.restart()
        publish(bob, "open")
        told(watcher, "open")


def test_a_watcher_who_is_gone_costs_the_others_nothing(
    server: KamailioServer, phones: Phones
) -> None:
    alice, bob, carol = phones("alice"), phones("bob"), phones("carol")
    with watch(carol, bob) as gone:
        told(gone, "")
    with watch(alice, bob) as watcher:
        etag = etag_of(publish(bob, "open"))
        told(watcher, "open")
        server.wait_for_rows("active_watchers", to_user=bob.user, watcher_username=alice.user)

        def forgotten() -> bool:
            rows = server.rows("active_watchers", watcher_username=carol.user)
            return not rows

        wait_for(forgotten, "the end of the subscription whose NOTIFY nobody answered")
        publish(bob, "closed", etag)
        told(watcher, "closed")


def test_a_subscribe_that_is_sent_twice_gets_the_same_answer_twice(
    server: KamailioServer,
) -> None:
    uri = f"sip:bob@127.0.0.1:{server.port}"
    first = request(server, "SUBSCRIBE", uri=uri, event="presence", expires="60", **CAROL)
    with Wire(server) as carol:
        carol.send(first)
        accepted = carol.receive("SIP/2.0 ")[-1]
        assert status(accepted) == 200
        tag = re.search(r"^To: .*", accepted, re.MULTILINE)
        assert tag is not None
        again = re.sub(r"To: .*\r", tag[0], first).replace("1 SUBSCRIBE", "2 SUBSCRIBE")
        again = re.sub("branch=", "branch=z9hG4bKsecond", again, count=1)
        carol.send(again)
        answers = carol.receive("SIP/2.0 ")  # a copy that comes before is absorbed without a word
        carol.send(again)
        answers += carol.receive("nothing that comes", timeout=0.5)
    finals = [answer for answer in answers if answer.startswith("SIP/2.0 ")]
    assert [status(answer) for answer in finals] == [200, 200]
    assert finals[0] == finals[1]


def test_a_watcher_who_sends_all_through_us_by_a_route_is_served(server: KamailioServer) -> None:
    """A phone with this server as outbound proxy (RFC 3261 section 8.1.2)."""
    here = {"route": f"<{server.uri};lr>", "event": "presence", "expires": "60", **CAROL}
    uri = f"sip:bob@127.0.0.1:{server.port}"
    first = request(server, "SUBSCRIBE", uri=uri, **here)
    with Wire(server) as carol:
        carol.send(first)
        accepted = carol.receive("NOTIFY ")
        assert status(accepted[0]) == 200
        to = re.search(r"^To: (.*)\r", accepted[0], re.MULTILINE)
        call_id = re.search(r"^Call-ID: (.*)\r", accepted[0], re.MULTILINE)
        target = re.search(r"^Contact: <(.*)>", accepted[0], re.MULTILINE)
        assert to is not None
        assert call_id is not None
        assert target is not None
        dialog = {**here, "to": to[1], "call_id": call_id[1], "cseq": "2 SUBSCRIBE", "expires": "0"}
        carol.send(request(server, "SUBSCRIBE", uri=target[1], **dialog))
        ended = carol.receive("terminated")
    assert status(next(answer for answer in ended if answer.startswith("SIP/2.0 "))) == 200
    assert "Subscription-State: terminated" in ended[-1]


def test_what_is_no_presence_is_a_bad_event(server: KamailioServer, phones: Phones) -> None:
    uri = f"sip:bob@127.0.0.1:{server.port}"
    answer = exchange(server, request(server, "SUBSCRIBE", uri=uri, event="weather", **CAROL))
    assert status(answer) == 489
    assert re.search(r"^Allow-Events: .*\bpresence\b", str(answer), re.MULTILINE)
    assert status(exchange(server, request(server, "SUBSCRIBE", uri=uri, **CAROL))) == 489


def test_nobody_publishes_for_another(server: KamailioServer, phones: Phones) -> None:
    alice, bob = phones("alice"), phones("bob")
    stranger = request(server, "PUBLISH", uri=bob.uri, event="presence", **CAROL)
    assert status(exchange(server, stranger)) == 407
    alice.login, alice.user = alice.user, bob.user  # her password, his name
    keys = {"basic": "open", "condition": "Subject: forged", "seconds": "60"}
    assert len(alice.sipp("publish", keys).run().received(407)) == 2
    assert server.rows("presentity", username=bob.user) == []


def test_a_publication_that_is_over_is_not_refreshed(phones: Phones) -> None:
    bob = phones("bob")
    etag = etag_of(publish(bob, "open"))
    publish(bob, etag=etag, seconds=0)
    assert publish(bob, etag=etag).final_status == 412


def test_a_document_that_is_no_xml_is_refused(server: KamailioServer, phones: Phones) -> None:
    bob = phones("bob")
    keys = {"basic": "<open", "condition": "Subject: broken", "seconds": "60"}
    run = bob.sipp("publish", keys).run()
    assert run.final_status == 415
    assert server.rows("presentity", username=bob.user) == []
