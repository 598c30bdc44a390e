"""KSR.websocket: Kamailio's websocket, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def close() -> int:
    """int KSR.websocket.close(). Module: websocket."""

def close_conid(status: int, reason: str, con: int, /) -> int:
    """int KSR.websocket.close_conid(int status, str reason, int con). Module: websocket."""

def close_reason(status: int, reason: str, /) -> int:
    """int KSR.websocket.close_reason(int status, str reason). Module: websocket."""

def handle_handshake() -> int:
    """int KSR.websocket.handle_handshake(). Module: websocket."""
