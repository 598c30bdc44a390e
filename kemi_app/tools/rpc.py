"""Calls to a running Kamailio: JSON-RPC 2.0 over the datagram socket of its module jsonrpcs."""

from __future__ import annotations

import json
import socket
from pathlib import Path
from typing import TypeAlias, cast

Json: TypeAlias = "None | bool | int | float | str | list[Json] | dict[str, Json]"

SOCKET = "kamailio_rpc.sock"
LARGEST = 1 << 20


class NoServer(Exception):
    """No Kamailio answers in that folder. The text says so in one line, with the remedy."""


class Refused(Exception):
    """Kamailio answered a call with an error: its own text."""


class Rpc:
    """Calls to one running Kamailio."""

    def __init__(
        self,
        place: Path,
        timeout: float = 5.0,
        remedy: str = "is this its folder? --run-dir DIR names another",
    ) -> None:
        """Talk to the socket ``place``, or that in the folder ``place`` (RUN_DIR in kamailio.cfg).

        An answer may take ``timeout`` seconds. NoServer asks the question ``remedy``.
        """
        self.path = place if place.is_socket() else place / SOCKET
        self._timeout = timeout
        self._remedy = remedy

    def call(self, method: str, *parameters: str | int) -> Json:
        """Call an RPC method such as ``core.version`` and return its result.

        Raises NoServer where nobody answers, Refused where Kamailio answers with an error.
        """
        question = {"jsonrpc": "2.0", "id": 1, "method": method, "params": parameters}
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as link:
            link.settimeout(self._timeout)
            try:
                link.bind("")  # an address of the kernel's choice, so that there is one to answer
                link.sendto(json.dumps(question).encode(), str(self.path))
                answer = cast("dict[str, Json]", json.loads(link.recv(LARGEST)))
            except OSError as error:
                reason = error.strerror or "no answer"
                raise NoServer(
                    f"no Kamailio answers on {self.path} ({reason}): is it running, "
                    f"and {self._remedy}"
                ) from None
        if "error" in answer:
            raise Refused(f"{method}: {cast('dict[str, Json]', answer['error'])['message']}")
        return answer.get("result")


def default_run_dir() -> Path:
    """The runtime folder to look into: that of scripts/run in this checkout, else the system's."""
    own = Path(__file__).resolve().parents[2] / "var" / "run"
    return own if (own / SOCKET).exists() else Path("/run/kamailio")
