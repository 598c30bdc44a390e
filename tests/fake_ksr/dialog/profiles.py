"""Dialog profiles: named groups in which calls are counted (dlg_profile.c)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from fake_ksr.context import REQUEST_ROUTE
from fake_ksr.dialog.cells import Dialog, Link
from fake_ksr.errors import ConfigError

if TYPE_CHECKING:
    from fake_ksr.dialog.tracking import Dialogs
    from fake_ksr.server import FakeKamailio


class Profiles:
    """The profiles of one server, and the links that wait for the dialog of a message."""

    def __init__(self, server: FakeKamailio, dialogs: Dialogs) -> None:
        self._server = server
        self._dialogs = dialogs
        self.with_value: dict[str, bool] = {}
        self._waiting: list[Link] = []
        self._message = 0
        for parameter, has_value in (("profiles_no_value", False), ("profiles_with_value", True)):
            for name in server.config.text("dialog", parameter).split(";"):
                self._define(name.strip(" "), has_value)

    def _define(self, name: str, has_value: bool) -> None:
        if not name:
            return
        if not re.fullmatch(r"[A-Za-z0-9_]+", name) or name in self.with_value:
            raise ConfigError(f"{self._server.config.path}: bad dialog profile {name!r}")
        self.with_value[name] = has_value

    def add(self, profile: str, value: str) -> bool:
        """Put the message's dialog into a profile, or the dialog that the message will have."""
        msg = self._server.message
        dialog = self._dialogs.of_message(msg)
        link = Link(profile, value if self.with_value[profile] else "")
        if dialog is not None:
            dialog.links.insert(0, link)
            return True
        if self._server.context.route_type != REQUEST_ROUTE:
            self._server.log_line("crit", "BUG - dialog not found in a non REQUEST route")
            return False
        if self._message != msg.number:
            self._message, self._waiting = msg.number, []
        self._waiting.append(link)
        return True

    def settle(self, dialog: Dialog, number: int) -> None:
        """A message has its dialog: what waited for it goes there."""
        if self._message == number:
            for link in reversed(self._waiting):
                dialog.links.insert(0, link)
        self._message, self._waiting = number, []

    def reset(self) -> None:
        """A message is done with."""
        self._message, self._waiting = 0, []

    def remove(self, profile: str, value: str) -> bool:
        """Take the message's dialog out of a profile; False where it was not in it."""
        if self._server.context.route_type == REQUEST_ROUTE:
            self._server.log_line("err", "dialog delete profile cannot be used in request route")
            return False
        dialog = self._dialogs.of_message(self._server.message)
        link = self._find(dialog, profile, value)
        if dialog is None or link is None:
            return False
        dialog.links.remove(link)
        return True

    def contains(self, profile: str, value: str) -> bool:
        """Whether the message's dialog is in a profile."""
        dialog = self._dialogs.of_message(self._server.message)
        return self._find(dialog, profile, value) is not None

    def size(self, profile: str, value: str) -> int:
        """How many links a profile has, of that value where it has values."""
        links = [link for dialog in self._dialogs.table.all() for link in dialog.links]
        return sum(
            1
            for link in links
            if link.profile == profile and (not self.with_value[profile] or link.value == value)
        )

    def _find(self, dialog: Dialog | None, profile: str, value: str) -> Link | None:
        for link in dialog.links if dialog is not None else ():
            if link.profile == profile and (not self.with_value[profile] or link.value == value):
                return link
        return None
