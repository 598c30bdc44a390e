"""KSR.dialog: profiles and variables of calls (the dialog module)."""

from __future__ import annotations

from fake_ksr.dialog.cells import Dialog
from fake_ksr.dialog.tracking import Dialogs
from fake_ksr.ksr.base import Submodule, XVal
from fake_ksr.pvars.evaluate import Evaluator
from fake_ksr.pvars.names import parse_name


class DialogProfiles(Submodule):
    """Profiles and variables."""

    name = "dialog"

    @property
    def _dialogs(self) -> Dialogs:
        return self._server.dialogs

    @property
    def _dialog(self) -> Dialog | None:
        """The current dialog, else the one that has the message's Call-ID and tags."""
        return self._dialogs.of_message(self._msg)

    # --- profiles ---

    def set_dlg_profile(self, profile: str, value: str) -> int:
        if not self._usable(profile, value):
            return -1
        return 1 if self._dialogs.profiles.add(profile, value) else -1

    def set_dlg_profile_static(self, profile: str) -> int:
        return self.set_dlg_profile(profile, "")

    def unset_dlg_profile(self, profile: str, value: str) -> int:
        if not self._usable(profile, value):
            return -1
        return 1 if self._dialogs.profiles.remove(profile, value) else -1

    def unset_dlg_profile_static(self, profile: str) -> int:
        return self.unset_dlg_profile(profile, "")

    def is_in_profile(self, profile: str, value: str) -> int:
        if not self._usable(profile, value):
            return -1
        return 1 if self._dialogs.profiles.contains(profile, value) else -1

    def is_in_profile_static(self, profile: str) -> int:
        return self.is_in_profile(profile, "")

    def get_profile_size(self, profile: str, value: str, variable: str) -> int:
        parsed = parse_name(variable)
        kind = parsed[0].kind if parsed is not None and parsed[1] == len(variable) else ""
        if kind not in ("avp", "var", "vn"):
            self._log("err", "return must be an AVP or SCRIPT VAR!")
            return -1
        if not self._usable(profile, value):
            return -1
        size = self._dialogs.profiles.size(profile, value)
        return 1 if Evaluator(self._server).set(variable, size) else -1

    def get_profile_size_static(self, profile: str, variable: str) -> int:
        return self.get_profile_size(profile, "", variable)

    def _usable(self, profile: str, value: str) -> bool:
        has_value = self._dialogs.profiles.with_value.get(profile)
        if has_value is None:
            self._log("crit", f"profile <{profile}> not defined")
            return False
        if has_value and not value:
            self._log("err", "invalid value parameter")
            return False
        return True

    # --- variables ---

    def var_get(self, name: str) -> XVal:
        return self._variable(self._dialog, name, None)

    def var_gete(self, name: str) -> XVal:
        return self._variable(self._dialog, name, "")

    def var_getw(self, name: str) -> XVal:
        return self._variable(self._dialog, name, "<null>")

    def var_sets(self, name: str, value: str) -> int:
        dialog = self._dialog
        kept = self._dialogs.local_variables if dialog is None else dialog.variables
        kept[name] = value
        return 1

    def var_rm(self, name: str) -> int:
        dialog = self._dialog
        mended = self._server.since("6.0.1") or (
            self._server.since("5.8.6") and not self._server.since("6.0")
        )
        if dialog is None:
            if not mended:
                self._dialogs.local_variables.pop(name, None)
            return 1
        dialog.variables.pop(name, None)
        if not mended:
            # the C function does not give back the reference that it took
            dialog.refs += 1
        return 1

    def var_is_null(self, name: str) -> int:
        dialog = self._dialog
        if dialog is None:
            return 1
        # neither does this one, and it answers the wrong way round
        dialog.refs += 1
        return 1 if name in dialog.variables else -1

    def dlg_get_var(self, call_id: str, from_tag: str, to_tag: str, name: str) -> XVal:
        if not call_id or not from_tag:
            return None
        return self._variable(self._dialogs.table.find(call_id, from_tag, to_tag)[0], name, None)

    def dlg_set_var(self, call_id: str, from_tag: str, to_tag: str, name: str, value: str) -> int:
        if not call_id or not from_tag:
            return -1
        dialog = self._dialogs.table.find(call_id, from_tag, to_tag)[0]
        if dialog is None or not name:
            return -1
        dialog.variables[name] = value
        return 1

    def _variable(self, dialog: Dialog | None, name: str, missing: XVal) -> XVal:
        if dialog is None or not name:
            return missing
        return dialog.variables.get(name, missing)
