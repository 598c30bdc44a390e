"""KSR.pvx: XAVUs, of which there is one to a name."""

from __future__ import annotations

from fake_ksr.ksr.base import XVal
from fake_ksr.ksr.pvx_xav import XavFunctions
from fake_ksr.xavp import Xavp, XavpList


class XavuFunctions(XavFunctions):
    """XAVUs: one to a name."""

    @property
    def _xavus(self) -> XavpList:
        return self._context.variables.xavus

    def xavu_get(self, name: str) -> XVal:
        return self._shown(self._xavus.find(name), None)

    def xavu_gete(self, name: str) -> XVal:
        return self._shown(self._xavus.find(name), "")

    def xavu_getw(self, name: str) -> XVal:
        return self._shown(self._xavus.find(name), "<null>")

    def xavu_is_null(self, name: str) -> int:
        return self._is_null(self._xavus.find(name))

    def xavu_seti(self, name: str, value: int) -> int:
        return 1 if self._xavus.set_single(name, value) else -1

    def xavu_sets(self, name: str, value: str) -> int:
        return 1 if self._xavus.set_single(name, value) else -1

    def xavu_rm(self, name: str) -> int:
        self._xavus.remove(name, -1)
        return 1 if name else -1

    def xavu_child_get(self, name: str, child: str) -> XVal:
        return self._shown(self._xavu_child(name, child), None)

    def xavu_child_gete(self, name: str, child: str) -> XVal:
        return self._shown(self._xavu_child(name, child), "")

    def xavu_child_getw(self, name: str, child: str) -> XVal:
        return self._shown(self._xavu_child(name, child), "<null>")

    def xavu_child_is_null(self, name: str, child: str) -> int:
        # the C function looks among the XAVPs
        return self._is_null(self._context.variables.xavps.child(name, child))

    def xavu_child_seti(self, name: str, child: str, value: int) -> int:
        return 1 if self._xavus.set_single_child(name, child, value) else -1

    def xavu_child_sets(self, name: str, child: str, value: str) -> int:
        return 1 if self._xavus.set_single_child(name, child, value) else -1

    def xavu_child_rm(self, name: str, child: str) -> int:
        entry = self._xavus.find(name) if name else None
        if entry is None or entry.children is None:
            return 1
        self._xavus.remove(child, -1, entry.children)
        return 1 if child else -1

    def xavu_params_explode(self, text: str, name: str) -> int:
        children = self._parameters(text, ";", name)
        if children is None:
            return -1
        for child in children:
            # the C function adds them beside the XAVU, which stays empty
            self._xavus.set_single(child.name, str(child.value))
        return 1 if self._xavus.set_single(name, []) else -1

    def xavu_params_implode(self, name: str, variable: str) -> int:
        return self._implode(self._xavus.find(name), variable)

    def pv_xavu_print(self) -> int:
        return self._print("XAVU", self._xavus.root)

    def _xavu_child(self, name: str, child: str) -> Xavp | None:
        entry = self._xavus.find(name)
        if entry is None or entry.children is None:
            return None
        # where there are no children, the C function goes on among the XAVPs
        return self._context.variables.xavps.find(child, 0, entry.children)
