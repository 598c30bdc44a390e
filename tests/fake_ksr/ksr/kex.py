"""KSR.kex: the log level of the process."""

from __future__ import annotations

from fake_ksr.ksr.base import Submodule


class Kex(Submodule):
    """The functions of the kex module."""

    name = "kex"

    def setdebug(self, level: int) -> int:
        self._server.worker.debug = level
        return 1

    def resetdebug(self) -> int:
        self._server.worker.debug = None
        return 1
