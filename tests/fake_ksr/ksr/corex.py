"""KSR.corex: core extensions."""

from __future__ import annotations

from fake_ksr.ksr.base import Submodule
from fake_ksr.routed import BranchTarget


class Corex(Submodule):
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

    def append_branch(self) -> int:
        return self.append_branch_uri("")

    def append_branch_uri(self, uri: str) -> int:
        msg, context = self._msg, self._context
        self._server.action_done()
        target = BranchTarget(uri or msg.uri, flags=context.branch_flags)
        if not uri:
            target.dst_uri, target.path, target.socket = msg.dst_uri, msg.path, msg.force_socket
        context.targets.append(target)
        return 1

    def is_faked_msg(self) -> int:
        return 1 if self._msg.sip.call_id == "123" else -1
