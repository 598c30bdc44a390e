"""Names of pseudo-variables that functions are given: what pv_cache_get makes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.errors import NotSimulated
from fake_ksr.pvars.evaluate import Evaluator
from fake_ksr.pvars.names import UnknownVariable

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio


def exists(server: FakeKamailio, text: str) -> bool:
    """Whether there is such a pseudo-variable."""
    try:
        Evaluator(server).writable(text)
    except UnknownVariable:
        return False
    except NotSimulated:
        return True
    return True


def writable(server: FakeKamailio, text: str) -> bool:
    """Whether there is such a pseudo-variable and it can be set."""
    try:
        return Evaluator(server).writable(text)
    except UnknownVariable:
        return False
