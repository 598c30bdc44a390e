"""Settings that an operator changes while the server runs: custom parameters of kamailio.cfg."""

from __future__ import annotations

import ipaddress
import re

import KSR

HOST = re.compile(r"[A-Za-z0-9_]([A-Za-z0-9_.-]*[A-Za-z0-9_.])?")
"""A host name or an IPv4 address, and nothing that ends the host part of a URI."""

PORT = re.compile(r"[0-9]{1,5}")


class Setting:
    """A custom parameter, ``group.name = "…" desc "…"`` in kamailio.cfg.

    It is read anew each time: ``kamcmd cfg.set_now_string pstn gw_ip 192.0.2.9`` holds from the
    next message on, in all workers (core, RPC cfg.*; module cfg_rpc).
    """

    def __init__(self, group: str, name: str) -> None:
        """Take the names before and after the dot."""
        self.group = group
        self.name = name

    def __str__(self) -> str:
        """Return its name as in kamailio.cfg: ``pstn.gw_ip``."""
        return f"{self.group}.{self.name}"

    @property
    def text(self) -> str:
        """The value without blanks around it; '' where it is empty or kamailio.cfg has none.

        Bytes that are no UTF-8 are spelled as escapes, so that who reads it can name what is wrong.
        """
        try:
            value = str(KSR.pv.gete(f"$sel(cfg_get.{self.group}.{self.name})"))
        except UnicodeDecodeError as error:
            value = error.object.decode("utf-8", "backslashreplace")
        return value.strip()


class Peer:
    """A server that calls are sent to: its address and port, each a setting."""

    def __init__(self, host: Setting, port: Setting) -> None:
        """Take the two settings."""
        self.host = host
        self.port = port

    @property
    def hostport(self) -> str:
        """``host:port`` for a URI, ``host`` where no port is set, '' where no host is set.

        Host and port are checked before they go into a URI: a value that is neither a name nor an
        address, or no port (1 to 65535), counts as not set. One line in the log says why it is ''.
        """
        host, port = self.host.text, self.port.text
        if not host:
            KSR.warn(f"{self.host} is not set\n")
            return ""
        host = _as_in_a_uri(host)
        if not host:
            KSR.err(f"{self.host} is {self.host.text!r}: no host name and no address; not used\n")
            return ""
        if not port:
            return host
        if not (PORT.fullmatch(port) and 0 < int(port) < 65536):
            KSR.err(f"{self.port} is {port!r}: no port; {self.host} is not used\n")
            return ""
        return f"{host}:{port}"

    def place(self, host: str, port: str) -> str:
        """``host:port`` where the settings name this host and this port, or no port; else ''."""
        ours = _as_in_a_uri(self.host.text)
        if ours.lower() != host.lower() or self.port.text not in ("", port):
            return ""
        return f"{ours}:{port}"


def _as_in_a_uri(host: str) -> str:
    """Return a name or an address as the host part of a URI, '' where it is neither."""
    if HOST.fullmatch(host):
        return host
    inside = host[1:-1] if host.startswith("[") and host.endswith("]") else host
    try:
        address = ipaddress.IPv6Address(inside)
    except ValueError:
        return ""
    # A zone (fe80::1%eth0) may hold any text, and has no place in a URI (RFC 3261 section 25.1).
    return "" if address.scope_id else f"[{address}]"
