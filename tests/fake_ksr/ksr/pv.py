"""KSR.pv: reading and setting pseudo-variables."""

from __future__ import annotations

from fake_ksr.ksr.base import Submodule, XVal
from fake_ksr.pvars.evaluate import Evaluator, UnknownVariable


class Pv(Submodule):
    """The functions of KSR.pv."""

    name = "pv"

    def get(self, name: str) -> XVal:
        return self._read(name, None)

    def gete(self, name: str) -> XVal:
        return self._read(name, "")

    def getw(self, name: str) -> XVal:
        return self._read(name, "<null>")

    def getvs(self, name: str, default: str) -> XVal:
        return self._read(name, default)

    def getvn(self, name: str, default: int) -> XVal:
        return self._read(name, default)

    def geti(self, name: str) -> int:
        value = self._read(name, 0)
        if isinstance(value, int):
            return value
        text = str(value).strip()
        return int(text) if text.lstrip("+-").isdecimal() else 0

    def sets(self, name: str, value: str) -> bool:
        return self._write(name, value)

    def seti(self, name: str, value: int) -> bool:
        return self._write(name, value)

    def unset(self, name: str) -> bool:
        return self._write(name, None)

    def is_null(self, name: str) -> bool:
        return self._read(name, None) is None

    def _read(self, name: str, missing: XVal) -> XVal:
        try:
            value = Evaluator(self._server).get(name)
        except UnknownVariable:
            self._log("err", f"invalid pv [{name}]")
            self._log("err", f"cannot get pv spec for [{name}]")
            return missing
        return missing if value is None else value

    def _write(self, name: str, value: XVal) -> bool:
        try:
            done = Evaluator(self._server).set(name, value)
        except UnknownVariable:
            self._log("err", f"cannot get pv spec for [{name}]")
            return False
        if not done:
            self._log("err", f"unable to set pv [{name}]")
        return done
