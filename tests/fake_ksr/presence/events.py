"""Event packages that the server knows: those of the module presence_xml."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fake_ksr.address import split_params
from fake_ksr.errors import NotSimulated

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

OTHER_MODULES = (
    "presence_conference", "presence_dfks", "presence_dialoginfo", "presence_mwi",
    "presence_profile", "presence_reginfo", "rls",
)  # fmt: skip
WINFO = ".winfo"


@dataclass(frozen=True)
class EventPackage:
    """One package; `with_rules` are those for which users have rules of who may watch them."""

    name: str
    content_type: str
    with_rules: bool = False
    xml_body: bool = True
    default_expires: int = 3600

    @property
    def tells_watchers(self) -> bool:
        """Whether it tells who watches a user (RFC 3857), instead of what the user publishes."""
        return self.name.endswith(WINFO)


KNOWN = (
    ("disable_xcapdiff", EventPackage("xcap-diff", "application/xcap-diff+xml", xml_body=False)),
    ("disable_bla", EventPackage("dialog;sla", "application/dialog-info+xml")),
    ("disable_winfo", EventPackage(f"presence{WINFO}", "application/watcherinfo+xml")),
    ("disable_presence", EventPackage("presence", "application/pidf+xml", with_rules=True)),
)
"""With the parameters that leave them out, in the order of the header Allow-Events."""


class Events:
    """The packages of one server."""

    def __init__(self, server: FakeKamailio) -> None:
        config = server.config
        self._others = [name for name in OTHER_MODULES if name in config.modules]
        expires = config.number("presence_xml", "default_expires", 3600)
        self.known: dict[str, EventPackage] = {}
        for disabled, one in KNOWN:
            if "presence_xml" in config.modules and not config.number("presence_xml", disabled, 0):
                self.known[one.name] = EventPackage(
                    one.name, one.content_type, one.with_rules, one.xml_body, expires
                )

    def find(self, text: str) -> EventPackage | None:
        """The package that an Event header asks for."""
        name, _, rest = text.partition(";")
        name = name.strip()
        if name == "dialog" and "sla" in split_params(rest):
            name = "dialog;sla"
        found = self.known.get(name)
        if found is None and self._others:
            raise NotSimulated(
                f"the event packages of {', '.join(self._others)}",
                'kamailio.script("KSR.presence.handle_subscribe", 1)',
            )
        return found

    def peer(self, event: EventPackage) -> EventPackage | None:
        """The package that tells of the watchers of this one, and the other way round."""
        if event.tells_watchers:
            return self.known.get(event.name.removesuffix(WINFO))
        return self.known.get(event.name + WINFO)
