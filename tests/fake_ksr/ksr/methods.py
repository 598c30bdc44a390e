"""SIP methods by the names and letters that Kamailio's core knows them by."""

from __future__ import annotations

LETTERS = {
    "I": "INVITE", "A": "ACK", "B": "BYE", "C": "CANCEL", "M": "MESSAGE", "R": "REGISTER",
    "E": "PRACK", "P": "PUBLISH", "S": "SUBSCRIBE", "N": "NOTIFY", "O": "OPTIONS", "F": "REFER",
    "G": "GET", "U": "UPDATE", "K": "KDMQ", "D": "DELETE", "T": "POST", "V": "PUT",
}  # fmt: skip
METHODS = frozenset({*LETTERS.values(), "INFO"})
