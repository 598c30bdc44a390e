"""Which branch of a call a media session belongs to: rtpengine's flag via-branch."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr import hashes
from fake_ksr.printer import reversed_hex
from fake_ksr.pvars.evaluate import Evaluator
from fake_ksr.tm import replies

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

AUTO = {"auto": ("1", "2"), "auto-next": ("next", "1"), "auto-extra": ("extra", "1")}
"""What stands for what: in a request, in a reply."""
SWAPPED = {"next-auto": "auto-next", "extra-auto": "auto-extra"}
NAMES = frozenset({"extra", "next", *AUTO, *SWAPPED})


def is_choice(value: str) -> bool:
    """Whether a value names a branch: it begins with 1 or 2, or is one of the words."""
    return value[:1] in ("1", "2") or value in NAMES


def chosen(server: FakeKamailio, value: str, extra_parameter: str) -> str:
    """The branch that a value names, "" where it cannot be had."""
    sip = server.message.sip
    value = SWAPPED.get(value, value)
    if value in AUTO:
        value = AUTO[value][0 if sip.is_request else 1]
    if value == "extra":
        return Evaluator(server).format(extra_parameter) if extra_parameter else ""
    if value == "next":
        return _next(server)
    number = int(value[0])
    return sip.vias[number - 1].branch if len(sip.vias) >= number else ""


def _next(server: FakeKamailio) -> str:
    """The branch that tm will give to the next request that it sends on."""
    cell = replies.current_transaction(server)
    if cell is not None:
        index = reversed_hex(len(cell.branches))
        return f"z9hG4bK{reversed_hex(cell.hash_index)}.{cell.md5}.{index}"
    sip = server.message.sip
    digest = hashes.digest(f"{sip.call_id}{sip.cseq[0]}{sip.uri}{sip.get('via')}")
    return f"z9hG4bK{reversed_hex(int(digest[:4], 16))}.{digest}.0"
