"""KSR.*flag*: flags of messages, branches and the script."""

from __future__ import annotations

from fake_ksr.ksr.base import Submodule

MAX_FLAG = 31


class CoreFlags(Submodule):
    """The core's functions on flags."""

    def setflag(self, flag: int) -> bool:
        return self._change_flag(flag, True)

    def resetflag(self, flag: int) -> bool:
        return self._change_flag(flag, False)

    def isflagset(self, flag: int) -> bool:
        return self._in_range(flag) and bool(self._msg.flags >> flag & 1)

    def setbflag(self, flag: int) -> bool:
        return self.setbiflag(flag, 0)

    def resetbflag(self, flag: int) -> bool:
        return self.resetbiflag(flag, 0)

    def isbflagset(self, flag: int) -> bool:
        return self.isbiflagset(flag, 0)

    def setbiflag(self, flag: int, branch: int) -> bool:
        if not self._in_range(flag):
            return False
        self._set_branch_flags(branch, self._branch_flags(branch) | 1 << flag)
        return True

    def resetbiflag(self, flag: int, branch: int) -> bool:
        if not self._in_range(flag):
            return False
        self._set_branch_flags(branch, self._branch_flags(branch) & ~(1 << flag))
        return True

    def isbiflagset(self, flag: int, branch: int) -> bool:
        return self._in_range(flag) and bool(self._branch_flags(branch) >> flag & 1)

    def setsflag(self, flag: int) -> bool:
        if self._in_range(flag):
            self._server.script_flags |= 1 << flag
        return self._in_range(flag)

    def resetsflag(self, flag: int) -> bool:
        if self._in_range(flag):
            self._server.script_flags &= ~(1 << flag)
        return self._in_range(flag)

    def issflagset(self, flag: int) -> bool:
        return self._in_range(flag) and bool(self._server.script_flags >> flag & 1)

    def _in_range(self, flag: int) -> bool:
        if 0 <= flag <= MAX_FLAG:
            return True
        self._log("err", f"invalid flag parameter {flag}")
        return False

    def _change_flag(self, flag: int, on: bool) -> bool:
        if not self._in_range(flag):
            return False
        msg = self._msg
        msg.flags = msg.flags | 1 << flag if on else msg.flags & ~(1 << flag)
        return True

    def _branch_flags(self, branch: int) -> int:
        if branch == 0:
            return self._context.branch_flags
        targets = self._context.targets
        return targets[branch - 1].flags if 0 < branch <= len(targets) else 0

    def _set_branch_flags(self, branch: int, flags: int) -> None:
        if branch == 0:
            self._context.branch_flags = flags
        elif 0 < branch <= len(self._context.targets):
            self._context.targets[branch - 1].flags = flags
