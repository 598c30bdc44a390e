"""$curlerror: libcurl's error codes in words (module http_client)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from fake_ksr.errors import NotSimulated
from fake_ksr.pvars.names import Name
from fake_ksr.pvars.values import Value
from fake_ksr.web import ERRORS

if TYPE_CHECKING:
    from fake_ksr.pvars.evaluate import Evaluator


def _error(_ev: Evaluator, name: Name) -> Value:
    code = int(name.inner) if name.inner.lstrip("+-").isdecimal() else 0
    if code > 99:
        return "HTTP result code"
    if code < 0:
        return "Bad CURL error code"
    if code not in ERRORS:
        raise NotSimulated(f"$curlerror({code})", 'kamailio.script("KSR.pv.get", "words")')
    return ERRORS[code]


READERS: dict[str, Callable[[Evaluator, Name], Value]] = {"curlerror": _error}
