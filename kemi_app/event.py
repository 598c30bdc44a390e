"""Something that happened outside any SIP message: what an event route is called for."""

from __future__ import annotations


class Event:
    """An event of the core or of a module, such as ``core:worker-one-init``.

    KSR functions called in an event route work on the message that the event is about, or on an
    empty one where there is none.
    """

    def __init__(self, name: str) -> None:
        """Take the name that Kamailio gave to the callback."""
        self.name = name
