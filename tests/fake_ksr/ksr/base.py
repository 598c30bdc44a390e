"""What every KSR submodule is built on."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from fake_ksr.context import Context
from fake_ksr.database import DEFAULT_URL, Database
from fake_ksr.routed import RoutedMessage

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

XVal = int | str | None


class Submodule:
    """One KSR submodule: each public method is a KEMI function of that name.

    Arguments come checked and as wire text; a result is what the C function returns (True and
    False for a bool function).
    """

    name: ClassVar[str] = ""

    def __init__(self, server: FakeKamailio) -> None:
        self._server = server

    @property
    def _msg(self) -> RoutedMessage:
        server = self._server
        # its property without a call of it, but outside of any message
        return server.context.msg or server.message

    @property
    def _context(self) -> Context:
        return self._server.context

    def _log(self, level: str, text: str) -> None:
        self._server.log_line(level, text)

    def _number(self, parameter: str, default: int) -> int:
        """A number among the parameters of the module of the same name."""
        return self._server.config.number(self.name, parameter, default)

    def _text(self, parameter: str, default: str = "") -> str:
        """A text among the parameters of the module of the same name."""
        return self._server.config.text(self.name, parameter, default)

    def _database(self, parameter: str = "db_url") -> Database:
        """The database that a parameter of the module of the same name tells."""
        return self._server.databases.open(self._text(parameter, DEFAULT_URL))
