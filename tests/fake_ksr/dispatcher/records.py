"""The XAVPs in which the dispatcher module keeps what it has chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.dispatcher.sets import Destination
from fake_ksr.network import Endpoint
from fake_ksr.xavp import Xavp, XavpList

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

CALL_LOAD = 10
SKIP_ATTRIBUTES, ADD_SOCKET, ADD_SOCKET_NAME = 1, 2, 4
"""Bits of xavp_dst_mode."""
SKIP_COUNT = 1
"""Bit of xavp_ctx_mode."""


class Records:
    """The records of the message being processed, the current destination first."""

    def __init__(self, server: FakeKamailio) -> None:
        self._server = server
        text, number = server.config.text, server.config.number
        self.name = text("dispatcher", "xavp_dst", "_dsdst_")
        self._counter = text("dispatcher", "xavp_ctx", "_dsctx_")
        self._mode = number("dispatcher", "xavp_dst_mode", 0)
        self._counter_mode = number("dispatcher", "xavp_ctx_mode", 0)

    @property
    def _xavps(self) -> XavpList:
        return self._server.context.variables.xavps

    @property
    def current(self) -> Record | None:
        """The first record, None where there is none."""
        entry = self._xavps.find(self.name)
        return None if entry is None or not entry.children else Record(entry.children)

    def drop(self) -> None:
        """Forget the first record."""
        self._xavps.remove(self.name)

    def add(
        self, destination: Destination, position: int, group: int, alg: int, after: Xavp | None
    ) -> Xavp | None:
        """Add a record, behind another one or in front; None where algorithm 10 lacks a duid."""
        attributes = destination.attributes
        # each field is put in front of those before it
        fields = [Xavp("grp", group), Xavp("uri", destination.uri)]
        if self._server.since("6.1"):
            fields.insert(0, Xavp("dstidx", position))
        if attributes.text and not self._mode & SKIP_ATTRIBUTES:
            fields.insert(0, Xavp("attrs", attributes.text))
        if destination.socket is not None:
            fields.insert(0, Xavp("sock", destination.socket))
            if self._mode & ADD_SOCKET and attributes.socket:
                fields.insert(0, Xavp("socket", attributes.socket))
            if self._mode & ADD_SOCKET_NAME and attributes.socket_name:
                fields.insert(0, Xavp("sockname", attributes.socket_name))
        if alg == CALL_LOAD:
            if not attributes.duid:
                self._server.log_line("err", f"no uid for destination: {group} {destination.uri}")
                return None
            fields.insert(0, Xavp("dstid", attributes.duid))
        record, root = Xavp(self.name, fields), self._xavps.root
        root.insert(root.index(after) + 1 if after in root else 0, record)
        return record

    def count(self, number: int) -> None:
        """Tell how many records a selection has added."""
        if not self._counter_mode & SKIP_COUNT:
            self._xavps.add(self._counter, [Xavp("cnt", number)])


class Record:
    """The fields of one record."""

    def __init__(self, fields: list[Xavp]) -> None:
        self._fields = fields

    def _value(self, name: str) -> object:
        return next((field.value for field in self._fields if field.name == name), None)

    def text(self, name: str) -> str | None:
        """A text, None where there is none of that name."""
        value = self._value(name)
        return value if isinstance(value, str) else None

    def number(self, name: str) -> int | None:
        """A number, None where there is none of that name."""
        value = self._value(name)
        return value if isinstance(value, int) else None

    @property
    def socket(self) -> Endpoint | None:
        """The socket to send from, None where any will do."""
        value = self._value("sock")
        return value if isinstance(value, Endpoint) else None
