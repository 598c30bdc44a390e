"""KSR.xlog: log lines with pseudo-variables in them."""

from __future__ import annotations

from fake_ksr.ksr.base import Submodule
from fake_ksr.pvars.evaluate import Evaluator


class Xlog(Submodule):
    """The functions of the xlog module."""

    name = "xlog"

    def xlog(self, level: str, text: str) -> int:
        names = {
            "l_dbg": "dbg",
            "l_info": "info",
            "l_notice": "notice",
            "l_warn": "warn",
            "l_err": "err",
            "l_crit": "crit",
            "l_alert": "crit",
        }
        known = level.lower()
        return self._write(names.get(known, names.get(f"l_{known}", "err")), text)

    def xdbg(self, text: str) -> int:
        return self._write("dbg", text)

    def xinfo(self, text: str) -> int:
        return self._write("info", text)

    def xnotice(self, text: str) -> int:
        return self._write("notice", text)

    def xwarn(self, text: str) -> int:
        return self._write("warn", text)

    def xerr(self, text: str) -> int:
        return self._write("err", text)

    def xcrit(self, text: str) -> int:
        return self._write("crit", text)

    def xalert(self, text: str) -> int:
        return self._write("crit", text)

    def _write(self, level: str, text: str) -> int:
        self._log(level, Evaluator(self._server).format(text))
        return 1
