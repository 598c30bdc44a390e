"""KSR.dispatcher: destinations for load balancing and failover."""

from __future__ import annotations

import re

from fake_ksr.dispatcher import matching, target
from fake_ksr.dispatcher.choosing import FAILOVER, UNLIMITED, Selection
from fake_ksr.dispatcher.probing import ALL
from fake_ksr.dispatcher.reason import BY_REQUEST, Reason
from fake_ksr.dispatcher.sets import DISABLED, INACTIVE, PROBING, TRYING
from fake_ksr.dispatcher.state import Dispatcher
from fake_ksr.ksr.base import Submodule

MOST = 0xFFFF
"""The limit of the functions that are given none."""
LETTERS = {"i": INACTIVE, "d": DISABLED, "t": TRYING, "p": PROBING}
MODES = {
    "0": target.DST_URI, "d": target.DST_URI, "1": target.REQUEST_URI, "r": target.REQUEST_URI,
    "2": target.NOTHING, "x": target.NOTHING,
}  # fmt: skip
GONE = -2


class DispatcherFunctions(Submodule):
    """The functions of the dispatcher module."""

    name = "dispatcher"

    @property
    def _state(self) -> Dispatcher:
        return self._server.dispatcher

    # --- choosing ---

    def ds_select(self, setid: int, alg: int) -> int:
        return self._select(setid, alg, MOST, target.NOTHING)

    def ds_select_limit(self, setid: int, alg: int, limit: int) -> int:
        return self._select(setid, alg, limit, target.NOTHING)

    def ds_select_dst(self, setid: int, alg: int) -> int:
        return self._select(setid, alg, MOST, target.DST_URI)

    def ds_select_dst_limit(self, setid: int, alg: int, limit: int) -> int:
        return self._select(setid, alg, limit, target.DST_URI)

    def ds_select_domain(self, setid: int, alg: int) -> int:
        return self._select(setid, alg, MOST, target.REQUEST_URI)

    def ds_select_domain_limit(self, setid: int, alg: int, limit: int) -> int:
        return self._select(setid, alg, limit, target.REQUEST_URI)

    def ds_select_routes(self, rules: str, mode: str) -> int:
        return self.ds_select_routes_limit(rules, mode, 0)

    def ds_select_routes_limit(self, rules: str, mode: str, limit: int) -> int:
        """Each rule in turn; the result is the last one's that chose something."""
        result = last = -1
        selection = Selection(0, 0, target.NOTHING, _unsigned(limit))
        at = 0
        while at < len(rules):
            found = re.compile(r"(\d*)(?:=(\d*)(?:;|\Z)|\Z)").match(rules, at)
            if found is None:
                self._log("err", f"invalid character in [{rules}]")
                return -1
            at = found.end()
            selection.set_id, selection.alg = int(found[1] or 0), int(found[2] or 0)
            selection.mode = target.NOTHING
            if not selection.pushed:
                if mode[:1].lower() not in MODES:
                    self._log("err", f"invalid routing mode parameter: {mode}")
                    return -1
                selection.mode = MODES[mode[:1].lower()]
            last = self._state.chooser.choose(selection)
            result = last if last > 0 else result
        if result < 0:
            return last
        self._state.records.count(selection.count)
        return result

    def _select(self, setid: int, alg: int, limit: int, mode: int) -> int:
        selection = Selection(setid, alg, mode, _unsigned(limit))
        result = self._state.chooser.choose(selection)
        if result > 0:
            self._state.records.count(selection.count)
        return result

    # --- using what was chosen ---

    def ds_set_dst(self) -> int:
        return self._use(target.DST_URI, following=False)

    def ds_set_domain(self) -> int:
        return self._use(target.REQUEST_URI, following=False)

    def ds_next_dst(self) -> int:
        return self._use(target.DST_URI, following=True)

    def ds_next_domain(self) -> int:
        return self._use(target.REQUEST_URI, following=True)

    def _use(self, mode: int, following: bool) -> int:
        """Go to the current destination, or to the following one."""
        records = self._state.records
        if following and not (self._number("flags", 0) & FAILOVER and records.name):
            self._log("warn", "failover support disabled")
            return -1
        while records.current is not None:
            if following:
                records.drop()
            record = records.current
            uri = None if record is None else record.text("uri")
            if record is None or uri is None:
                return -1
            if not target.push(self._server, uri, record.socket, mode):
                return -1
            duid = record.text("dstid")
            if duid is None or not following:
                return 1
            moved = self._state.loads.replace(self._msg.sip.call_id, duid)
            if moved != GONE:
                return 1 if moved == 0 else -1
        return -1

    # --- states ---

    def ds_mark_dst(self) -> int:
        state = INACTIVE
        if self._number("ds_probing_mode", 0) == ALL:
            state |= PROBING
        return self._mark(state)

    def ds_mark_dst_state(self, state: str) -> int:
        if not state:
            return self.ds_mark_dst()
        flags = self._flags(state)
        return -1 if flags is None else self._mark(flags)

    def ds_mark_addr(self, state: str, setid: int, uri: str) -> int:
        flags = self._flags(state)
        return -1 if flags is None else self._set_state(setid, uri, flags)

    def _mark(self, state: int) -> int:
        records = self._state.records
        if not (self._number("flags", 0) & FAILOVER and records.name):
            self._log("warn", "failover support disabled")
            return -1
        record = records.current
        group = None if record is None else record.number("grp")
        uri = None if record is None else record.text("uri")
        if group is None or uri is None:
            return -1
        return self._set_state(group, uri, state)

    def _set_state(self, setid: int, uri: str, state: int) -> int:
        sip = self._msg.sip
        reason = BY_REQUEST if sip.is_request else Reason(sip.status, sip.reason, 1)
        at_once = self._server.since("6.0.3")
        done = self._state.set_state(setid, uri, state, reason, at_once=at_once, asked=True)
        return 1 if done else -1

    def _flags(self, text: str) -> int | None:
        """What letters stand for: an "a" drops those before it."""
        flags = 0
        for letter in text.lower():
            if letter != "a" and letter not in LETTERS:
                self._log("warn", f"failed to parse state flags: {text}")
                return None
            flags = 0 if letter == "a" else flags | LETTERS[letter]
        return flags

    # --- asking ---

    def ds_is_from_lists(self) -> int:
        return self.ds_is_from_list(matching.ANY_SET)

    def ds_is_from_list(self, setid: int) -> int:
        return matching.find(self._server, setid, matching.ANY_PROTO)

    def ds_is_from_list_mode(self, setid: int, mode: int) -> int:
        return matching.find(self._server, setid, mode)

    def ds_is_from_list_uri(self, setid: int, mode: int, uri: str) -> int:
        return matching.find(self._server, setid, mode, uri)

    def ds_list_exists(self, setid: int) -> int:
        return -1 if self._state.sets.get(setid) is None else 1

    def ds_is_active(self, setid: int) -> int:
        return self.ds_is_active_uri(setid, "")

    def ds_is_active_uri(self, setid: int, uri: str) -> int:
        group = self._state.sets.get(setid)
        for one in () if group is None else group.destinations:
            if not one.skipped and uri in ("", one.uri):
                return 1
        return -1

    # --- calls at each destination, and the list ---

    def ds_load_unset(self) -> int:
        """0, not 1, when it is done."""
        records, sip = self._state.records, self._msg.sip
        if not records.name:
            return 0
        if sip.is_request and sip.method == "INVITE":
            record = records.current
            if record is None or record.text("dstid") is None:
                return 0
        return 0 if self._state.loads.remove(sip.call_id) else -1

    def ds_load_update(self) -> int:
        """0, not 1, when it is done."""
        sip = self._msg.sip
        if sip.first("call-id") is None or not sip.cseq[0]:
            self._log("err", "cannot parse cseq and callid headers")
            return -1
        if sip.is_request:
            if sip.method in ("BYE", "CANCEL"):
                self._state.loads.remove(sip.call_id)
        elif sip.cseq[1] == "INVITE" and sip.status // 100 == 2:
            self._state.loads.confirm(sip.call_id)
        return 0

    def ds_reload(self) -> int:
        return self._state.reload()


def _unsigned(limit: int) -> int:
    """A limit as C takes it: 0 is none, and a negative one is very high."""
    return limit % (UNLIMITED + 1) or UNLIMITED
