"""Requests that were forwarded without a transaction, for the replies to them."""

from __future__ import annotations

from fake_ksr.calls import Call, Relayed


class Forwarded:
    """The call of each by the branch of its topmost Via."""

    def __init__(self) -> None:
        self._unread: list[tuple[Relayed, Call]] = []
        self._calls: dict[str, Call] = {}

    def add(self, relayed: Relayed, call: Call) -> None:
        """One was sent, for that call; it is parsed with the first reply: ACKs never get one."""
        self._unread.append((relayed, call))

    def call_of(self, branch: str) -> Call | None:
        """The call that a reply with that branch belongs to."""
        for relayed, call in self._unread:
            if relayed.sip.vias:
                self._calls[relayed.sip.vias[0].branch] = call
        self._unread.clear()
        return self._calls.get(branch)
