"""KSR.pvx: variables by name, and the static branch (the pv module)."""

from __future__ import annotations

from fake_ksr.branches import push_branch
from fake_ksr.errors import NotSimulated
from fake_ksr.ksr.base import XVal
from fake_ksr.ksr.pvx_xavi import XaviFunctions
from fake_ksr.ksr.pvx_xavp import XavpFunctions
from fake_ksr.ksr.pvx_xavu import XavuFunctions
from fake_ksr.pvars.evaluate import Evaluator
from fake_ksr.pvars.names import UnknownVariable
from fake_ksr.routed import BranchTarget
from fake_ksr.xavp import Xavp

BUFFER_SIZE = 8192


class Pvx(XavpFunctions, XaviFunctions, XavuFunctions):
    """The functions of KSR.pvx."""

    # --- AVPs ---

    def avp_get(self, name: str) -> XVal:
        return self._avp(name, None)

    def avp_gete(self, name: str) -> XVal:
        return self._avp(name, "")

    def avp_getw(self, name: str) -> XVal:
        return self._avp(name, "<null>")

    def avp_is_null(self, name: str) -> int:
        # the question destroys what it asks for
        self.avp_rm(name)
        return 1 if self._avp(name, None) is None else -1

    def avp_rm(self, name: str) -> int:
        self._context.variables.avps.get(name, [])[:1] = []
        return 1

    def avp_seti(self, name: str, value: int) -> int:
        return self._avp_set(name, value)

    def avp_sets(self, name: str, value: str) -> int:
        return self._avp_set(name, value)

    def _avp(self, name: str, missing: XVal) -> XVal:
        values = self._context.variables.avps.get(name)
        return values[0] if values else missing

    def _avp_set(self, name: str, value: int | str) -> int:
        if not name:
            self._log("err", "error - cannot add AVP")
            return -1
        self._context.variables.add_avp(name, value)
        return 1

    # --- script variables and shared variables ---

    def var_get(self, name: str) -> XVal:
        return self._variable(self._server.variables, "var", name)

    def var_seti(self, name: str, value: int) -> int:
        return self._var_set(name, value)

    def var_sets(self, name: str, value: str) -> int:
        return self._var_set(name, value)

    def shv_get(self, name: str) -> XVal:
        return self._variable(self._server.shared, "shv", name)

    def shv_seti(self, name: str, value: int) -> int:
        return self._shv_set(name, value)

    def shv_sets(self, name: str, value: str) -> int:
        return self._shv_set(name, value)

    def shvinc_get(self, name: str) -> XVal:
        value = self._variable(self._server.shared, "shv", name)
        if name not in self._server.shared or not isinstance(value, int):
            return 0
        self._server.shared[name] = value + 1
        return value + 1

    def evalx(self, target: str, text: str) -> int:
        evaluator = Evaluator(self._server)
        try:
            if not evaluator.writable(target):
                raise NotSimulated(
                    f"KSR.pvx.evalx into {target}, which crashes Kamailio",
                    'kamailio.script("KSR.pvx.evalx", 1)',
                )
            value = evaluator.format(text)
        except UnknownVariable as error:
            self._log("err", f"cannot get pv spec for [{error}]")
            return -1
        if len(value) >= self._server.config.global_number("pv_buffer_size", BUFFER_SIZE):
            self._log("err", "cannot eval reparsed value of second parameter")
            return -1
        return 1 if evaluator.set(target, value) else -1

    def _variable(self, variables: dict[str, str | int], kind: str, name: str) -> XVal:
        if name not in variables:
            self._log("warn", f"${kind}({name}) is not defined - return value 0")
        return variables.get(name, 0)

    def _var_set(self, name: str, value: int | str) -> int:
        if not name:
            self._log("err", f"cannot add $var({name})")
            return -1
        self._server.variables[name] = value
        return 1

    def _shv_set(self, name: str, value: int | str) -> int:
        if name not in self._server.shared:
            self._log("err", f"$shv({name}) is not defined")
            return -1
        self._server.shared[name] = value
        return 1

    # --- between script variables and XAVPs ---

    def pv_var_to_xavp(self, name: str, xavp: str) -> int:
        entries, variables = self._context.variables.xavps, self._server.variables
        entries.remove(xavp, -1)
        if name == "*":
            copies = [Xavp(key, value) for key, value in variables.items() if value != ""]
            return 1 if not copies or entries.add(xavp, copies) else -1
        if name not in variables:
            self._log("err", f"script var [{name}] not found")
            return -1
        return 1 if entries.add(xavp, [Xavp(name, variables[name])]) else -1

    def pv_xavp_to_var(self, xavp: str) -> int:
        found = [*self._context.variables.xavps.matching(xavp)]
        if not found or found[0].children is None:
            self._log("err", f"xavp [{xavp}] not found or without children")
            return -1
        for entry in found:
            if entry.children is None:
                raise NotSimulated(
                    "KSR.pvx.pv_xavp_to_var of an XAVP with a value, which may crash Kamailio",
                    'kamailio.script("KSR.pvx.pv_xavp_to_var", 1)',
                )
            for child in entry.children:
                if not isinstance(child.value, int | str):
                    self._log("err", "avp type not STR nor INT")
                    return -1
                self._server.variables[child.name] = child.value
        return 1

    # --- the static branch of the process ---

    def sbranch_reset(self) -> int:
        self._server.static_branch = BranchTarget("", q=0)
        return 1

    def sbranch_append(self) -> int:
        branch = self._server.static_branch
        if not branch.uri:
            return -1
        return 1 if push_branch(self._server, branch.copy()) else -1

    def sbranch_set_ruri(self) -> int:
        branch, msg = self._server.static_branch, self._msg
        if not branch.uri:
            return -1
        msg.new_uri, msg.dst_uri = branch.uri, branch.dst_uri
        # the C function takes over an empty Path where it means to take over one that is there
        msg.path = ""
        msg.instance, msg.ruid = branch.instance, branch.ruid
        msg.location_user_agent = branch.user_agent
        msg.force_socket = branch.socket or msg.force_socket
        self._context.uri_new = True
        self._context.branch_flags |= branch.flags
        return 1
