"""KSR.dialog: calls, their variables, flags and timeouts (the dialog module)."""

from __future__ import annotations

from fake_ksr.dialog import requests, timing
from fake_ksr.dialog.cells import CALLEE, CALLER, Dialog, Event, Flag, Property, State
from fake_ksr.dialog.table import ANSWERED, advance
from fake_ksr.errors import NotSimulated
from fake_ksr.ksr.dialog_profiles import DialogProfiles

PROPERTIES = {
    "ka-src": Property.KA_SRC,
    "ka-dst": Property.KA_DST,
    "timeout-noreset": Property.TIMER_NORESET,
}
STATES = {
    "u": State.UNCONFIRMED, "e": State.EARLY, "a": State.CONFIRMED_NA,
    "c": State.CONFIRMED, "d": State.DELETED,
}  # fmt: skip
EVENTS = {"PRACK": Event.PRACK, "ACK": Event.ACK, "BYE": Event.BYE}
LAST_FLAG = 31


class DialogFunctions(DialogProfiles):
    """The functions of the dialog module."""

    def dlg_manage(self) -> int:
        return self._dialogs.manage(self._msg)

    def is_known_dlg(self) -> int:
        return -1 if self._dialog is None else 1

    def dlg_get(self, call_id: str, from_tag: str, to_tag: str) -> int:
        if not call_id or not from_tag or not to_tag:
            self._log("err", "invalid Call-ID, From tag or To tag parameter")
            return -1
        dialog, direction = self._dialogs.table.find(call_id, from_tag, to_tag)
        if dialog is None:
            return -1
        self._dialogs.current.key = dialog.key
        self._dialogs.current.direction = direction
        return 1

    # --- timeouts ---

    def dlg_set_timeout(self, seconds: int) -> int:
        return self._set_timeout(self._dialog, seconds)

    def dlg_set_timeout_id(self, seconds: int, entry: int, number: int) -> int:
        return self._set_timeout(self._dialogs.table.get((entry, number)), seconds)

    def _set_timeout(self, dialog: Dialog | None, seconds: int) -> int:
        done = dialog is not None and timing.set_timeout(self._dialogs, dialog, seconds)
        return 1 if done else -1

    # --- flags and properties, kept for the dialog to come where there is none ---

    def dlg_setflag(self, flag: int) -> int:
        if not 0 <= flag <= LAST_FLAG:
            return -1
        self._dialogs.current.flags |= 1 << flag
        dialog = self._dialogs.of_context()
        if dialog is not None:
            dialog.script_flags |= 1 << flag
        return 1

    def dlg_resetflag(self, flag: int) -> int:
        if not 0 <= flag <= LAST_FLAG:
            return -1
        self._dialogs.current.flags &= ~(1 << flag)
        dialog = self._dialogs.of_context()
        if dialog is not None:
            dialog.script_flags &= ~(1 << flag)
        return 1

    def dlg_isflagset(self, flag: int) -> int:
        if not 0 <= flag <= LAST_FLAG:
            return -1
        dialog = self._dialogs.of_context()
        flags = self._dialogs.current.flags if dialog is None else dialog.script_flags
        return 1 if flags >> flag & 1 else -1

    def dlg_set_property(self, name: str) -> int:
        return self._property(name, True)

    def dlg_reset_property(self, name: str) -> int:
        return self._property(name, False)

    def _property(self, name: str, on: bool) -> int:
        if name not in PROPERTIES:
            self._log("err", f"unknown property value [{name}]")
            return -1
        bit, current = PROPERTIES[name], self._dialogs.current
        current.properties = current.properties | bit if on else current.properties & ~bit
        dialog = self._dialogs.of_context()
        if dialog is not None:
            dialog.properties = dialog.properties | bit if on else dialog.properties & ~bit
        return 1

    # --- states, changed by hand ---

    def dlg_set_state(self, state: str) -> int:
        wanted = STATES.get(state[:1].lower())
        if wanted is None:
            self._log("err", f"unknown state value: {state}")
            return -1
        dialog = self._with_tags()
        if dialog is None:
            return -1
        if dialog.state == State.CONFIRMED and wanted == State.DELETED:
            dialog.started_at = dialog.ended_at = int(self._server.clock.now)
        dialog.state = wanted
        dialog.flags |= Flag.CHANGED
        return 1

    def dlg_update_state(self) -> int:
        dialog, sip = self._with_tags(), self._msg.sip
        if dialog is None:
            return -1
        event = EVENTS.get(sip.method, Event.REQUEST)
        if not sip.is_request:
            event = Event.PROVISIONAL if sip.status < 200 else Event.SUCCESS
            event = event if sip.status < 300 else Event.FAILURE
        _, released = advance(dialog, event)
        dialog.flags |= Flag.CHANGED
        if released:
            self._dialogs.table.release(dialog, released)
        return 0

    def _with_tags(self) -> Dialog | None:
        sip = self._msg.sip
        if not sip.call_id or sip.from_ is None or sip.to is None:
            self._log("err", "cannot parse Call-Id, From or To header")
            return None
        return self._dialogs.table.find(sip.call_id, sip.from_.tag, sip.to.tag)[0]

    # --- requests of the server's own ---

    def dlg_bye(self, side: str) -> int:
        dialog = self._dialogs.of_context()
        if dialog is None:
            return -1
        leg = {"caller": CALLER, "callee": CALLEE}.get(side.lower())
        return 1 if self._dialogs.hang_up(dialog, leg) else -1

    def dlg_bridge(self, caller: str, callee: str, proxy: str) -> int:
        return 1 if requests.bridge(self._dialogs, caller, callee, proxy) else -1

    def dlg_refer_did(self, entry: int, number: int, side: str, target: str) -> int:
        return self._refer(self._dialogs.table.get((entry, number)), side, target)

    def dlg_refer_cid(self, call_id: str, side: str, target: str) -> int:
        found = [one for one in self._dialogs.table.all() if one.call_id == call_id]
        return self._refer(found[0] if found else None, side, target)

    def _refer(self, dialog: Dialog | None, side: str, target: str) -> int:
        if dialog is None or not target:
            return -1
        leg = CALLER if side.lower() == "caller" else CALLEE
        return 1 if requests.transfer(self._dialogs, dialog, target, leg) else -1

    def dlg_req_within4(self, side: str, method: str, content_type: str, body: str) -> int:
        sides = {"caller": (CALLER,), "callee": (CALLEE,), "": (CALLER, CALLEE)}.get(side.lower())
        dialog = self._dialogs.of_context()
        if dialog is None or sides is None:
            return -1
        if CALLEE in sides and dialog.state not in ANSWERED:
            raise NotSimulated(
                "KSR.dialog.dlg_req_within4 to a callee who has not answered",
                'kamailio.script("KSR.dialog.dlg_req_within4", 1)',
            )
        headers = f"Content-Type: {content_type}\r\n"
        done = all(
            requests.within(self._dialogs, dialog, leg, method, headers, body) for leg in sides
        )
        return 1 if done else -1

    # --- the database ---

    def dlg_db_load_callid(self, _call_id: str) -> int:
        return self._no_database("dlg_db_load_callid")

    def dlg_db_load_extra(self) -> int:
        return self._no_database("dlg_db_load_extra")

    def _no_database(self, name: str) -> int:
        if self._number("db_mode", 0):
            function = f"KSR.dialog.{name}"
            raise NotSimulated(f"{function} with db_mode", f'kamailio.script("{function}", 1)')
        return -1
