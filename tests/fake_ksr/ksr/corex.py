"""KSR.corex: core extensions."""

from __future__ import annotations

from pathlib import Path

from fake_ksr import branches
from fake_ksr.errors import NotSimulated
from fake_ksr.ksr.corex_send import CorexSend
from fake_ksr.qvalue import parse_q
from fake_ksr.routed import BranchTarget

MAX_XFLAG = 63


class Corex(CorexSend):
    """The functions of the corex module."""

    name = "corex"

    def has_user_agent(self) -> int:
        header = self._msg.sip.first("user-agent")
        return 1 if header is not None and header.body else -1

    def has_ruri_user(self) -> int:
        if not self._msg.sip.is_request:
            return -1
        uri = self._msg.parsed_uri
        if uri is None:
            self._log("err", "failed to parse the R-URI")
            return -1
        return 1 if uri.user else -1

    def is_faked_msg(self) -> int:
        return 1 if self._msg.sip.call_id == "123" else -1

    # --- branches ---

    def append_branch(self) -> int:
        return self._append("", -1)

    def append_branch_uri(self, uri: str) -> int:
        return self._append(uri, -1)

    def append_branch_uri_q(self, uri: str, q: str) -> int:
        value = parse_q(q) if q else -1
        if value is None:
            self._log("err", "cannot parse the Q parameter")
            return -1
        return self._append(uri, value)

    def _append(self, uri: str, q: int) -> int:
        """A branch with destination, path and socket of the request, which keeps them for a URI."""
        msg, context = self._msg, self._context
        target = BranchTarget(
            uri or msg.uri,
            msg.dst_uri,
            msg.path,
            context.branch_flags,
            q,
            msg.force_socket,
        )
        done = branches.push_branch(self._server, target)
        if not uri:
            msg.force_socket, msg.dst_uri, msg.path = None, "", ""
            context.branch_flags = 0
        return 1 if done else -1

    # --- flags ---

    def setxflag(self, flag: int) -> int:
        if not 0 <= flag <= MAX_XFLAG:
            return -1
        self._msg.xflags |= 1 << flag
        return 1

    def resetxflag(self, flag: int) -> int:
        if not 0 <= flag <= MAX_XFLAG:
            return -1
        self._msg.xflags &= ~(1 << flag)
        return 1

    def isxflagset(self, flag: int) -> int:
        return 1 if 0 <= flag <= MAX_XFLAG and self._msg.xflags >> flag & 1 else -1

    # --- what the Via tells: only with parameters of the core that are not simulated ---

    def via_add_srvid(self, on: int) -> int:
        return self._via("via_add_srvid", "server_id", on)

    def via_add_xavp_params(self, on: int) -> int:
        return self._via("via_add_xavp_params", "xavp_via_params", on)

    def via_use_xavp_fields(self, on: int) -> int:
        return self._via("via_use_xavp_fields", "xavp_via_fields", on)

    def via_reply_add_xavp_params(self, on: int) -> int:
        return self._via("via_reply_add_xavp_params", "xavp_via_reply_params", on)

    def _via(self, name: str, parameter: str, on: int) -> int:
        if on and self._server.config.globals.get(parameter):
            raise NotSimulated(
                f"KSR.corex.{name} with the parameter {parameter}",
                f'kamailio.script("KSR.corex.{name}", 1)',
            )
        return 1

    # --- files ---

    def file_read(self, path: str) -> str:
        """The file's text, "" where it cannot be read."""
        try:
            return Path(path).read_bytes().decode("latin-1")
        except OSError:
            self._log("err", f"cannot open file: {path}")
            return ""

    def file_write(self, path: str, text: str) -> int:
        try:
            Path(path).write_bytes(text.encode("latin-1"))
        except OSError:
            self._log("err", f"cannot open file: {path}")
            return -1
        return 1
