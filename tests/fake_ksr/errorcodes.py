"""Kamailio's internal error numbers and the replies that tell of them (core/error.c)."""

from __future__ import annotations

E_UNSPEC = -1
E_BAD_TUPEL = -9
E_SCRIPT = -10
E_CFG = -6
E_NO_SOCKET = -7
E_CANCELED = -487
E_SEND = -477
E_BAD_ADDRESS = -478
E_BAD_REQ = -400
E_BAD_URI = -479
E_TOO_MANY_BRANCHES = -12

_PHRASES = {
    0: (500, "No error"),
    E_SEND: (477, "Unfortunately error on sending to next hop occurred"),
    E_BAD_ADDRESS: (478, "Unresolvable destination"),
    E_BAD_REQ: (400, "Bad Request"),
    E_BAD_URI: (479, "Regretfully, we were not able to process the URI"),
    E_TOO_MANY_BRANCHES: (500, "Forking capacity exceeded"),
    E_CANCELED: (487, "Transaction canceled"),
}


def reason_phrase(error: int, signature: str) -> tuple[int, str]:
    """Status and reason of the reply for an internal error, e.g. (478, "... (478/TM)")."""
    status, phrase = _PHRASES.get(error, (500, "I'm terribly sorry, server error occurred"))
    return status, f"{phrase} ({-error}/{signature})"
