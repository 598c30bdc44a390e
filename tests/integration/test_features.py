"""Features that are off by default, a server without any, and one with a domain of its own."""

from pathlib import Path

from . import database
from .phones import Phone
from .raw import exchange, exchange_all, options, request
from .server import KamailioServer
from .waiting import free_port


def status(answer: str | None) -> int:
    """Status of an answer, 0 for none."""
    return int(answer.split()[1]) if answer else 0


def test_without_any_feature_phones_register_without_a_password() -> None:
    contact = f"sip:alice@127.0.0.1:{free_port()}"
    alice = {"to": "<sip:alice@127.0.0.1>", "contact": f"<{contact}>;expires=60"}
    with KamailioServer(features=[]) as server:
        assert status(exchange(server, request(server, "REGISTER", **alice))) == 200
        assert server.contacts("alice") == [contact]
        server.restart()
        assert server.contacts("alice") == [], "bindings were in memory alone"


def test_a_feature_that_is_not_asked_for_leaves_its_modules_out() -> None:
    with KamailioServer(features=["AUTH"]) as server:
        loaded = str(server.rpc("core.modules"))
        assert "auth_db" in loaded
        assert "nathelper" not in loaded
        assert "pike" not in loaded


def test_an_address_that_is_trusted_needs_no_password() -> None:
    trusted, other = "127.0.0.7", "127.0.0.6"
    with KamailioServer(also=["IPAUTH"]) as server:
        database.add(server.database, "address", grp=1, ip_addr=trusted, mask=32)
        server.rpc("permissions.addressReload")

        def send_from(address: str) -> int:
            message = request(server, "MESSAGE", uri="sip:nobody@127.0.0.1")
            return status(exchange(server, message, source=address))

        assert send_from(other) == 407
        assert send_from(trusted) == 404


def test_a_trusted_address_still_needs_a_password_to_register() -> None:
    with KamailioServer(also=["IPAUTH"]) as server:
        database.add(server.database, "address", grp=1, ip_addr="127.0.0.7", mask=32)
        server.rpc("permissions.addressReload")
        message = request(server, "REGISTER", contact="<sip:alice@127.0.0.7>")
        assert status(exchange(server, message, source="127.0.0.7")) == 401


def test_a_ban_made_by_hand_silences_one_address() -> None:
    with KamailioServer(also=["BANALL"]) as server:
        assert status(exchange(server, options(server), source="127.0.0.9")) == 200
        server.rpc("htable.seti", "ipban", "127.0.0.9", 1)
        assert exchange(server, options(server), timeout=0.5, source="127.0.0.9") is None
        assert status(exchange(server, options(server), source="127.0.0.8")) == 200
        server.rpc("htable.delete", "ipban", "127.0.0.9")
        assert status(exchange(server, options(server), source="127.0.0.9")) == 200


def test_every_message_that_leaves_is_logged_with_where_it_goes(tmp_path: Path) -> None:
    with KamailioServer(also=["SENDLOG"]) as server:
        alice, bob = phone(server, tmp_path, "alice"), phone(server, tmp_path, "bob")
        bob.registers().require()
        with bob.sipp("answer") as callee:
            alice.calls(bob.user).require()
            callee.result().require()
        for method, where in (("INVITE", bob), ("BYE", bob), ("INVITE", alice)):
            server.wait_for_log(rf"sent {method} \S+ to \S*127\.0\.0\.1:{where.port}\b")


def test_a_route_of_ones_own_counts_in_a_hash_table() -> None:
    table = 'modparam("htable", "htable", "asked=>size=4;initval=0;")'
    with KamailioServer(features=["HTABLE"], app="counting:Counting", more=table) as server:
        for user in ("bob", "carol", "bob"):
            exchange(server, request(server, "MESSAGE", uri=f"sip:{user}@{server.address}"))
        assert server.rpc("htable.get", "asked", "bob")["item"]["value"] == 2
        assert server.rpc("htable.get", "asked", "carol")["item"]["value"] == 1
        assert "pike" not in str(server.rpc("core.modules"))


def test_a_debug_log_tells_what_happens_and_calls_go_on(tmp_path: Path) -> None:
    with KamailioServer(also=["DEBUG"]) as server:
        alice, bob = phone(server, tmp_path, "alice"), phone(server, tmp_path, "bob")
        bob.registers().require()
        with bob.sipp("answer") as callee:
            alice.calls(bob.user).require()
            callee.result().require()
        server.wait_for_log(r"DEBUG: \{\d+ INVITE ")
        assert "debugger" in str(server.rpc("core.modules"))


def test_without_passwords_nothing_is_relayed_to_foreign_domains(tmp_path: Path) -> None:
    """Nobody has proven to be a user of ours there, whatever the From says."""
    with KamailioServer(features=["NAT"]) as server:
        victim = phone(server, tmp_path, "victim")
        with victim.sipp("answer") as bystander:
            message = request(server, "INVITE", uri=f"sip:x@127.0.0.1:{victim.port}")
            assert str(exchange(server, message)).startswith("SIP/2.0 403 Not relaying\r\n")
            assert bystander.messages() == []


def test_a_phone_behind_nat_is_pinged_where_it_really_is() -> None:
    every_second = 'modparam("nathelper", "natping_interval", 1)'
    with KamailioServer(features=["NAT", "NATSIPPING"], more=every_second) as server:
        message = request(
            server, "REGISTER", to="<sip:bob@127.0.0.1>", contact="<sip:bob@10.1.2.3:5062>"
        )
        answers = exchange_all(server, [message], until="OPTIONS sip:bob@10.1.2.3")
        assert status(answers[0]) == 200
        assert answers[-1].startswith("OPTIONS sip:bob@10.1.2.3:5062 SIP/2.0\r\n")


def test_a_server_with_a_domain_registers_and_calls_its_users(tmp_path: Path) -> None:
    with KamailioServer(domain="sip.example.org") as server:
        alice, bob = phone(server, tmp_path, "alice"), phone(server, tmp_path, "bob")
        run = bob.registers().require()
        challenge = str(run.received(401)[0].header("WWW-Authenticate"))
        assert 'realm="sip.example.org"' in challenge
        with bob.sipp("answer") as callee:
            alice.calls(bob.user).require()
            answered = callee.result().require()
        assert "@sip.example.org>" in str(answered.received("INVITE")[0].header("From"))


def phone(server: KamailioServer, folder: Path, user: str) -> Phone:
    """A phone with an account on a server that exists for one test."""
    server.add_subscriber(user, "secret")
    return Phone(server, folder, user, "secret")
