"""Replacing the URI and the display name of From and To, and changing them back (replace.c)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from fake_ksr.address import NameAddr
from fake_ksr.context import REQUEST_ROUTE
from fake_ksr.dialog.cells import DOWNSTREAM, NONE
from fake_ksr.fields import Header
from fake_ksr.message import SipMessage
from fake_ksr.pvars.evaluate import Evaluator
from fake_ksr.releases import mended
from fake_ksr.routed import RoutedMessage
from fake_ksr.tm import hooks
from fake_ksr.tm.cells import Reply, Transaction
from fake_ksr.tm.hooks import When
from fake_ksr.uac import coding

if TYPE_CHECKING:
    from fake_ksr.ksr.rr import Rr
    from fake_ksr.server import FakeKamailio

FROM, TO = "from", "to"
VARIABLES = {
    FROM: ("_uac_fu", "_uac_funew", "_uac_fdp", "_uac_fdpnew"),
    TO: ("_uac_to", "_uac_tonew", "_uac_tdp", "_uac_tdpnew"),
}
"""The dialog variables: old URI, new URI, old display name, new display name."""


@dataclass(frozen=True)
class Place:
    """A From or To header, and its value."""

    header: Header
    value: NameAddr

    @property
    def uri_start(self) -> int:
        """Where the URI begins in the message."""
        return self.header.body_start + self.value.uri_start

    def end(self, text: str) -> int:
        """Where the URI ends, with the bracket behind it."""
        at = self.uri_start + len(self.value.uri)
        found = re.compile(r"\s*>").match(text, at)
        return at if found is None else found.end()


def place(sip: SipMessage, which: str) -> Place | None:
    """The From or To header, None where it cannot be parsed."""
    header = sip.first(which)
    value = sip.from_ if which == FROM else sip.to
    return None if header is None or value is None else Place(header, value)


class Replacer:
    """The functions of one server; `rr` reads and adds the parameters of the routes."""

    def __init__(self, server: FakeKamailio, rr: Rr) -> None:
        self._server = server
        self._rr = rr
        self.mode = self._text("restore_mode", "auto").lower()
        if "uac" in server.config.modules and self.mode == "auto":
            server.route_watchers.append(self._on_route)

    def _text(self, name: str, default: str = "") -> str:
        return self._server.config.text("uac", name, default)

    def _param(self, which: str) -> str:
        return self._text(f"rr_{which}_store_param", "vsf" if which == FROM else "vst")

    # --- replacing ---

    def replace(self, which: str, display: str | None, uri: str) -> bool:
        """Replace the display name (None leaves it) and the URI ("" leaves it)."""
        server, msg = self._server, self._server.message
        found = place(msg.sip, which)
        if found is None:
            server.log_line("err", f"failed to find/parse {which} hdr")
            return False
        if server.context.route_type == REQUEST_ROUTE and which in msg.uac_replaced:
            server.log_line("err", f"called uac_replace_{which}() multiple times on the message")
            return False
        if self.mode == "auto" and uri and (msg.sip.to is None or msg.sip.to.tag):
            server.log_line("err", "decline FROM replacing in sequential request in auto mode")
            return False
        self._keep(which, found)
        if display is not None:
            _set_display(msg, found, display)
        if not uri:
            return True
        old = found.value.uri
        spoils = not found.value.angled and ";" in uri[1:]
        enclosed = spoils and mended(server.release, "6.0.6", "6.1.0")
        msg.lumps.delete(found.uri_start, len(old), f"<{uri}>" if enclosed else uri)
        if self.mode == "none":
            return True
        if not self._remember(which, found, display or "", uri):
            return False
        self._watch()
        self._mark(msg, which)
        return True

    def _keep(self, which: str, found: Place) -> None:
        """Keep the header in the AVP of modparam restore_from_avp or restore_to_avp."""
        avp = self._text(f"restore_{which}_avp")
        if avp:
            text = self._server.message.sip.text
            Evaluator(self._server).set(avp, text[found.header.body_start : found.end(text)])

    def _remember(self, which: str, found: Place, display: str, uri: str) -> bool:
        """Keep the old URI in the dialog, or in Record-Route."""
        server, old = self._server, found.value.uri
        with_dialogs = self.mode == "auto" and server.config.number("uac", "restore_dlg", 0)
        dialog = server.dialogs.of_message(server.message) if with_dialogs else None
        if dialog is not None:
            names = VARIABLES[which]
            dialog.variables.setdefault(names[0], old)
            dialog.variables[names[1]] = uri
            dialog.variables[names[2]] = found.value.display
            dialog.variables[names[3]] = display
            return True
        if not server.config.number("rr", "append_fromtag", 1):
            server.log_line("err", "'append_fromtag' RR param is not enabled!")
            return False
        hidden = coding.hide(old, uri, self._text("restore_passwd"))
        return self._rr.add_rr_param(f";{self._param(which)}={hidden}") == 1

    def _mark(self, msg: RoutedMessage, which: str) -> None:
        msg.uac_replaced |= {which}
        cell = self._server.context.transaction
        if cell is not None:
            cell.request.uac_replaced |= {which}

    # --- changing back ---

    def restore(self, which: str) -> bool:
        """Change a header of a request within the dialog back, by the parameter in its Route."""
        server, msg = self._server, self._server.message
        name = self._param(which)
        value = self._route_param(name)
        hidden = None if value is None else coding.read(value)
        if value is None or hidden is None:
            return False
        if self._rr.add_rr_param(f";{name}={value}") != 1:
            return False
        upstream = self._rr.is_direction("upstream") == 1
        target = TO if upstream == (which == FROM) else FROM
        found = place(msg.sip, target)
        if found is None:
            return False
        self._keep(target, found)
        uri = coding.find(hidden, found.value.uri, self._text("restore_passwd"))
        if uri is None:
            server.log_line("warn", "invalid char found in the new uri, or it is too short")
            return False
        msg.lumps.delete(found.uri_start, len(found.value.uri), uri)
        msg.uac_replaced |= {target}
        return True

    def _route_param(self, name: str) -> str | None:
        """A parameter of the server's own Route."""
        msg = self._server.message
        self._rr.check_route_param(name)  # reads them
        pattern = rf"(?:^|;)[ \t]*{re.escape(name)}[ \t]*=[ \t]*([^; \t]+)"
        found = re.search(pattern, msg.route_params or "")
        return None if found is None else found[1]

    def _on_route(self, msg: RoutedMessage) -> None:
        """A request within a dialog, that loose routing has come upon."""
        done = [self.restore(which) for which in (FROM, TO)]
        if any(done):
            self._watch()
        if self._server.config.number("uac", "restore_dlg", 0):
            self._by_dialog(msg)

    def _by_dialog(self, msg: RoutedMessage) -> None:
        """What the dialog remembers: the callee gets the new URIs, the caller the old ones."""
        dialogs = self._server.dialogs
        dialog, direction = dialogs.of_context(), dialogs.found(msg)[1]
        if dialog is None or direction == NONE:
            return
        for which, names in VARIABLES.items():
            if which in msg.uac_replaced:
                continue
            down = direction == DOWNSTREAM
            uri = dialog.variables.get(names[1 if down else 0])
            display = dialog.variables.get(names[3 if down else 2])
            found = place(msg.sip, TO if (which == TO) == down else FROM)
            if uri is None or display is None or found is None:
                continue
            _set_display(msg, found, display)
            msg.lumps.delete(found.uri_start, len(found.value.uri), uri)
            if not msg.uac_replaced:
                self._watch()
            msg.uac_replaced |= {which}

    def _watch(self) -> None:
        hooks.watch(self._server, self._on_reply)

    def _on_reply(self, when: When, cell: Transaction, reply: Reply, _status: int) -> None:
        """Give replies the headers of the request again."""
        if when is not When.REPLY_IN or not isinstance(reply, RoutedMessage):
            return
        for which in (FROM, TO):
            old, now = place(cell.request.sip, which), place(reply.sip, which)
            if which not in cell.request.uac_replaced or old is None or now is None:
                continue
            avp = self._text(f"restore_{which}_avp")
            kept = Evaluator(self._server).get(avp) if avp else None
            text = cell.request.sip.text[old.header.body_start : old.end(cell.request.sip.text)]
            start = now.header.body_start
            length = now.end(reply.sip.text) - start
            reply.lumps.delete(start, length, str(kept) if kept else text)


def _set_display(msg: RoutedMessage, found: Place, display: str) -> None:
    """Replace, add or ("") remove a display name."""
    old, start = found.value.display, found.header.body_start + found.value.start
    if old:
        msg.lumps.delete(start, len(old), display)
    elif display and found.value.angled:
        msg.lumps.insert(found.uri_start - 1, f"{display} ")
    elif display:
        msg.lumps.insert(found.uri_start + len(found.value.uri), ">")
        msg.lumps.insert(found.uri_start, f"{display} <")
