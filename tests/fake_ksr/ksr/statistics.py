"""KSR.statistics: Kamailio's statistics, changed by the script."""

from __future__ import annotations

from fake_ksr.ksr.base import Submodule


class StatisticsFunctions(Submodule):
    """The functions of the statistics module."""

    name = "statistics"

    def update_stat(self, name: str, number: int) -> int:
        return self._known(name, self._server.statistics.add(name, number))

    def reset_stat(self, name: str) -> int:
        return self._known(name, self._server.statistics.reset(name))

    def _known(self, name: str, known: bool) -> int:
        if not known:
            self._log("err", f"variable <{name}> not defined")
        return 1 if known else -1
