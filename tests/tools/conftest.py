"""The tables of Kamailio's package, for what makes a database."""

from __future__ import annotations

from pathlib import Path

import pytest

from kemi_app.tools import database

from .run_checkout import make_tables


@pytest.fixture(scope="session")
def _tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("package") / "sql"
    make_tables(folder)
    return folder


@pytest.fixture
def sql_folder(_tables: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of Kamailio's SQL files, the same for all tests: none may change it."""
    monkeypatch.setattr(database, "SQL_FOLDER", _tables)
    return _tables
