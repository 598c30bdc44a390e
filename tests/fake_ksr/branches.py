"""The destination set: branches added to the request beside its own R-URI (core/dset.c)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.errorcodes import E_TOO_MANY_BRANCHES

if TYPE_CHECKING:
    from fake_ksr.routed import BranchTarget
    from fake_ksr.server import FakeKamailio

MAX_BRANCHES = 12


def push_branch(server: FakeKamailio, target: BranchTarget) -> bool:
    """Append a branch; False where there are as many as the R-URI leaves room for."""
    targets = server.context.targets
    if len(targets) >= server.config.global_number("max_branches", MAX_BRANCHES) - 1:
        server.log_line("err", "max nr of branches exceeded")
        server.ser_error = E_TOO_MANY_BRANCHES
        return False
    targets.append(target)
    return True
