"""Waiting for the file of sqlite: which processes do, and with which databases."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from fake_ksr import FakeKamailio

Start = Callable[..., FakeKamailio]


def queries(kamailio: FakeKamailio, rank: int) -> list[tuple[tuple[object, ...], object]]:
    """What a process of this rank asks the database as it begins, with Kamailio's answers."""
    before = len(kamailio.calls)
    kamailio.sandbox.enter()
    kamailio.handler.start(rank)
    asked = [call for call in kamailio.calls[before:] if call.name == "KSR.sqlops.sql_query"]
    return [(call.args, call.result) for call in asked]


@pytest.mark.parametrize("rank", [1, 8, -1])
def test_who_writes_rows_waits_two_seconds_at_most(start_kamailio: Start, rank: int) -> None:
    kamailio = start_kamailio()
    assert queries(kamailio, rank) == [(("sqlite", "PRAGMA busy_timeout = 2000", ""), 0)]


@pytest.mark.parametrize("rank", [0, -2, -4])
def test_a_process_without_the_connection_does_not_ask_for_it(
    start_kamailio: Start, rank: int
) -> None:
    """Kamailio 5.6 reads through a null pointer there."""
    assert queries(start_kamailio(), rank) == []


def test_another_database_has_no_such_thing(start_kamailio: Start) -> None:
    kamailio = start_kamailio(DBURL='"postgres://kamailio@127.0.0.1/kamailio"')
    assert queries(kamailio, 1) == []
