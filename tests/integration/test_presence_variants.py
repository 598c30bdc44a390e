"""Presence that is off, has routes of one's own before it, or has lost its database."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from .phones import Phone
from .raw import Wire, exchange, request
from .server import KamailioServer
from .test_presence import CAROL, publish, status

DOCUMENT = '<presence xmlns="urn:ietf:params:xml:ns:pidf" entity="sip:bob@127.0.0.1"/>'


@pytest.mark.parametrize(("more", "seen"), [((), "open"), (("MSGREBUILD",), "closed")])
def test_the_presence_server_sees_what_routes_have_changed_where_messages_are_rebuilt(
    tmp_path: Path, more: tuple[str, ...], seen: str
) -> None:
    with KamailioServer(features=["AUTH", "PRESENCE", *more], app="closing:Closing") as server:
        server.add_subscriber("bob", "secret")
        bob = Phone(server, tmp_path, "bob", "secret")
        publish(bob, "open")
        (row,) = server.wait_for_rows("presentity", username="bob")
    assert f"<basic>{seen}</basic>".encode() in bytes(row["body"])


def test_a_publication_while_the_database_is_locked_gets_an_answer(tmp_path: Path) -> None:
    with KamailioServer(features=["PRESENCE"]) as server:
        bob = f"sip:bob@{server.address}"
        kind = {"content_type": "application/pidf+xml", "content_length": str(len(DOCUMENT))}
        header = {"event": "presence", "from": f"<{bob}>;tag=1", "to": f"<{bob}>", **kind}
        locked = request(server, "PUBLISH", uri=bob, **header) + DOCUMENT
        free = request(server, "PUBLISH", uri=bob, **header) + DOCUMENT
        with closing(sqlite3.connect(server.database, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            # a process waits for its turn two seconds at each write
            assert status(exchange(server, locked, timeout=15)) == 500
            other.execute("ROLLBACK")
        server.wait_for_log("database is locked")
        assert status(exchange(server, free)) == 200


def test_without_presence_a_subscribe_goes_to_the_user_and_a_publish_nowhere() -> None:
    with KamailioServer(features=[]) as server, Wire(server) as bob, Wire(server) as carol:
        uri = f"sip:bob@{server.address}:{server.port}"
        subscribe = request(server, "SUBSCRIBE", uri=uri, event="presence", **CAROL)
        assert status(exchange(server, subscribe)) == 404, "he is not there yet"
        where = {"to": f"<{uri}>", "contact": "<sip:bob@%(here)s>"}
        bob.send(request(server, "REGISTER", expires="60", **where))
        assert status(bob.receive("SIP/2.0 ")[-1]) == 200
        carol.send(request(server, "SUBSCRIBE", uri=uri, event="presence", **CAROL))
        (got,) = bob.receive("SUBSCRIBE ")
        assert got.startswith(f"SUBSCRIBE sip:bob@{bob.here} SIP/2.0\r\n")
        assert "Record-Route: " in got, "the NOTIFY of the phone shall find its way back"
        nobody = request(server, "SUBSCRIBE", event="presence", **CAROL)
        assert status(exchange(server, nobody)) == 404
        publish = request(server, "PUBLISH", uri=uri, event="presence", **CAROL)
        assert status(exchange(server, publish)) == 404
