"""KSR.pv: reading and setting pseudo-variables."""

from __future__ import annotations

from ctypes import c_int

from fake_ksr.ksr.base import Submodule, XVal
from fake_ksr.pvars.evaluate import Evaluator
from fake_ksr.pvars.names import UnknownVariable
from fake_ksr.pvars.numbers import number
from fake_ksr.pvars.values import CannotBe, Val


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
        return self._number_of(name, 32)

    def getl(self, name: str) -> int:
        return self._number_of(name, 64)

    def sets(self, name: str, value: str) -> bool:
        return self._write(name, value)

    def seti(self, name: str, value: int) -> bool:
        return self._write(name, value)

    def setl(self, name: str, value: int) -> bool:
        return self._write(name, value)

    def unset(self, name: str) -> bool:
        return self._write(name, None)

    def is_null(self, name: str) -> bool:
        return self._read(name, None) is None

    def _number_of(self, name: str, bits: int) -> int:
        return number(self._value(name), bits)

    def _read(self, name: str, missing: XVal) -> XVal:
        value = self._value(name)
        found = missing if value is None else value.plain()
        # numbers may be longer, but not here
        return c_int(found).value if isinstance(found, int) else found

    def _value(self, name: str) -> Val | None:
        ev = Evaluator(self._server)
        try:
            return ev.value(ev.parse(name))
        except UnknownVariable:
            self._log("err", f"invalid pv [{name}]")
            self._log("err", f"cannot get pv spec for [{name}]")
        except CannotBe:
            self._log("err", f"unable to get pv value for [{name}]")
        return None

    def _write(self, name: str, value: XVal) -> bool:
        try:
            done = Evaluator(self._server).set(name, value)
        except UnknownVariable:
            self._log("err", f"cannot get pv spec for [{name}]")
            return False
        if not done:
            self._log("err", f"unable to set pv [{name}]")
        return done
