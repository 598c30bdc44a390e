"""KSR.pvx: XAVPs."""

from __future__ import annotations

import re

from fake_ksr.ksr.base import XVal
from fake_ksr.ksr.pvx_xav import XavFunctions
from fake_ksr.network import Endpoint
from fake_ksr.pvars.branches import local_socket
from fake_ksr.xavp import Xavp, XavpList


class XavpFunctions(XavFunctions):
    """XAVPs: several to a name, the newest first."""

    @property
    def _xavps(self) -> XavpList:
        return self._context.variables.xavps

    # --- values ---

    def xavp_get(self, name: str) -> XVal:
        return self._shown(self._xavps.find(name), None)

    def xavp_gete(self, name: str) -> XVal:
        return self._shown(self._xavps.find(name), "")

    def xavp_getw(self, name: str) -> XVal:
        return self._shown(self._xavps.find(name), "<null>")

    def xavp_is_null(self, name: str) -> int:
        return self._is_null(self._xavps.find(name))

    def xavp_seti(self, name: str, value: int) -> int:
        return 1 if self._xavps.add(name, value) else -1

    def xavp_sets(self, name: str, value: str) -> int:
        return 1 if self._xavps.add(name, value) else -1

    def xavp_rm(self, name: str) -> int:
        self._xavps.remove(name)
        return 1

    def xavp_rm_all(self, name: str) -> int:
        return self._xavps.remove(name, -1) or 1

    # --- children ---

    def xavp_child_get(self, name: str, child: str) -> XVal:
        return self._shown(self._xavps.child(name, child), None)

    def xavp_child_gete(self, name: str, child: str) -> XVal:
        return self._shown(self._xavps.child(name, child), "")

    def xavp_child_getw(self, name: str, child: str) -> XVal:
        return self._shown(self._xavps.child(name, child), "<null>")

    def xavp_child_is_null(self, name: str, child: str) -> int:
        return self._is_null(self._xavps.child(name, child))

    def xavp_child_seti(self, name: str, child: str, value: int) -> int:
        return 1 if self._xavps.set_child(name, child, value) else -1

    def xavp_child_sets(self, name: str, child: str, value: str) -> int:
        return 1 if self._xavps.set_child(name, child, value) else -1

    def xavp_child_rm(self, name: str, child: str) -> int:
        return self._remove_child(self._xavps, name, child)

    def xavp_get_keys(self, _name: str, _index: int) -> XVal:
        return self._unsupported()

    def xavp_getd(self, _name: str) -> XVal:
        return self._unsupported()

    def xavp_getd_p1(self, _name: str, _index: int) -> XVal:
        return self._unsupported()

    def pv_xavp_print(self) -> int:
        return self._print("XAVP", self._xavps.root)

    # --- many at once ---

    def xavp_lshift(self, name: str, index: int) -> int:
        return self._xavps.rotate(name, index)

    def xavp_copy(self, name: str, index: int, copy: str) -> int:
        source = self._xavps.find(name, index)
        if source is None:
            self._log("err", f"missing can not find source xavp [{name}]")
            return -1
        value = source.value
        if isinstance(value, list):
            value = [
                Xavp(child.name, child.value)
                for child in value
                if not isinstance(child.value, list)
            ]
        if not copy or value == []:
            self._log("err", "error cloning xavp")
            return -1
        self._xavps.add_last(Xavp(copy, value))
        return 1

    def xavp_copy_dst(self, name: str, index: int, copy: str, _copy_index: int) -> int:
        # the KEMI function passes the index on, with the mode that ignores it
        return self.xavp_copy(name, index, copy)

    def xavp_params_explode(self, text: str, name: str) -> int:
        return self.xavp_xparams_explode(text, ";", name)

    def xavp_xparams_explode(self, text: str, separator: str, name: str) -> int:
        children = self._parameters(text, separator[:1], name)
        return -1 if children is None or not self._xavps.add(name, children) else 1

    def xavp_slist_explode(self, text: str, separators: str, mode: str, name: str) -> int:
        if not text or not separators or not name:
            self._log("err", "invalid parameters")
            return -1
        tokens = re.split(f"[{re.escape(separators)}]", text)
        if mode.startswith("t"):
            tokens = [token.strip(" \t\r\n") for token in tokens]
        self._xavps.add(name, [Xavp("v", token) for token in tokens if token])
        return 1

    def xavp_params_implode(self, name: str, variable: str) -> int:
        return self._implode(self._xavps.find(name), variable)

    def xavp_params_implode_qval(self, name: str, variable: str) -> int:
        return self._implode(self._xavps.find(name), variable, '"')

    def xavp_push_dst(self, name: str) -> int:
        entry = self._xavps.find(name)
        if entry is None or entry.children is None:
            return -1
        msg, context = self._msg, self._context
        uri, next_hop, socket, pointer = (
            found.value if (found := self._xavps.find(field, 0, entry.children)) else None
            for field in ("uri", "dsturi", "socket", "sockptr")
        )
        if isinstance(uri, str):
            msg.new_uri, context.uri_new = uri, True
        if isinstance(next_hop, str):
            msg.dst_uri, context.uri_new = next_hop, True
        if isinstance(socket, str):
            msg.force_socket = local_socket(self._server.network, socket) or msg.force_socket
        elif isinstance(pointer, Endpoint):
            msg.force_socket = pointer
        return 1
