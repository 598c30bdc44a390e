"""KSR.xlog: log lines with pseudo-variables in them."""

from __future__ import annotations

from fake_ksr.ksr.base import Submodule
from fake_ksr.pvars.evaluate import Evaluator
from fake_ksr.pvars.names import UnknownVariable
from fake_ksr.worker import debug_level

LEVELS = {
    "l_alert": (-5, "crit"),
    "l_bug": (-4, "crit"),
    "l_crit2": (-3, "crit"),
    "l_crit": (-2, "crit"),
    "l_err": (-1, "err"),
    "l_warn": (0, "warn"),
    "l_notice": (1, "notice"),
    "l_info": (2, "info"),
    "l_dbg": (3, "dbg"),
}
"""Kamailio's number of each level, and the level of the fake's log."""


class Xlog(Submodule):
    """The functions of the xlog module."""

    name = "xlog"

    def xlog(self, level: str, text: str) -> int:
        return self._write(level.lower(), text)

    def xlog_facility(self, _facility: str, level: str, text: str) -> int:
        """The fake's log has no facilities."""
        return self._write(level.lower(), text)

    def xdbg(self, text: str) -> int:
        return self._write("l_dbg", text)

    def xinfo(self, text: str) -> int:
        return self._write("l_info", text)

    def xnotice(self, text: str) -> int:
        return self._write("l_notice", text)

    def xwarn(self, text: str) -> int:
        return self._write("l_warn", text)

    def xerr(self, text: str) -> int:
        return self._write("l_err", text)

    def xcrit(self, text: str) -> int:
        return self._write("l_crit", text)

    def xalert(self, text: str) -> int:
        return self._write("l_alert", text)

    def _write(self, name: str, text: str) -> int:
        """What is above the log level is not even looked at; an unknown level is an error's."""
        number, level = LEVELS.get(name, LEVELS["l_err"])
        if number > debug_level(self._server):
            return 1
        try:
            line = Evaluator(self._server).format(text)
        except UnknownVariable:
            self._log("err", "error in parsing evaluated second parameter")
            return -1
        self._log(level, line)
        return 1
