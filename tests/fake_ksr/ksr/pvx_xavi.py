"""KSR.pvx: XAVIs, which are XAVPs whose names ignore case."""

from __future__ import annotations

from fake_ksr.ksr.base import XVal
from fake_ksr.ksr.pvx_xav import XavFunctions
from fake_ksr.xavp import XavpList


class XaviFunctions(XavFunctions):
    """XAVIs: several to a name, the newest first."""

    @property
    def _xavis(self) -> XavpList:
        return self._context.variables.xavis

    def xavi_get(self, name: str) -> XVal:
        return self._shown(self._xavis.find(name), None)

    def xavi_gete(self, name: str) -> XVal:
        return self._shown(self._xavis.find(name), "")

    def xavi_getw(self, name: str) -> XVal:
        return self._shown(self._xavis.find(name), "<null>")

    def xavi_is_null(self, name: str) -> int:
        return self._is_null(self._xavis.find(name))

    def xavi_seti(self, name: str, value: int) -> int:
        return 1 if self._xavis.add(name, value) else -1

    def xavi_sets(self, name: str, value: str) -> int:
        return 1 if self._xavis.add(name, value) else -1

    def xavi_rm(self, name: str) -> int:
        self._xavis.remove(name)
        return 1

    def xavi_rm_all(self, name: str) -> int:
        return self._xavis.remove(name, -1) or 1

    def xavi_child_get(self, name: str, child: str) -> XVal:
        return self._shown(self._xavis.child(name, child), None)

    def xavi_child_gete(self, name: str, child: str) -> XVal:
        return self._shown(self._xavis.child(name, child), "")

    def xavi_child_getw(self, name: str, child: str) -> XVal:
        return self._shown(self._xavis.child(name, child), "<null>")

    def xavi_child_is_null(self, name: str, child: str) -> int:
        return self._is_null(self._xavis.child(name, child))

    def xavi_child_seti(self, name: str, child: str, value: int) -> int:
        return 1 if self._xavis.set_child(name, child, value) else -1

    def xavi_child_sets(self, name: str, child: str, value: str) -> int:
        return 1 if self._xavis.set_child(name, child, value) else -1

    def xavi_child_rm(self, name: str, child: str) -> int:
        return self._remove_child(self._xavis, name, child)

    def xavi_get_keys(self, _name: str, _index: int) -> XVal:
        return self._unsupported()

    def xavi_getd(self, _name: str) -> XVal:
        return self._unsupported()

    def xavi_getd_p1(self, _name: str, _index: int) -> XVal:
        return self._unsupported()

    def pv_xavi_print(self) -> int:
        return self._print("XAVI", self._xavis.root)
