"""KSR.dmq: Kamailio's dmq, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def bcast_message(peer: str, body: str, ct: str, /) -> int:
    """int KSR.dmq.bcast_message(str peer_str, str body_str, str ct_str). Module: dmq."""

def handle_message() -> int:
    """int KSR.dmq.handle_message(). Module: dmq."""

def handle_message_rc(returnval: int, /) -> int:
    """int KSR.dmq.handle_message_rc(int returnval). Module: dmq."""

def is_from_node() -> int:
    """int KSR.dmq.is_from_node(). Module: dmq."""

def process_message() -> int:
    """int KSR.dmq.process_message(). Module: dmq."""

def process_message_rc(returnval: int, /) -> int:
    """int KSR.dmq.process_message_rc(int returnval). Module: dmq."""

def send_message(peer: str, to: str, body: str, ct: str, /) -> int:
    """int KSR.dmq.send_message(str peer_str, str to_str, str body_str, str ct_str). Module: dmq."""

def t_replicate() -> int:
    """int KSR.dmq.t_replicate(). Module: dmq."""

def t_replicate_mode(mode: int, /) -> int:
    """int KSR.dmq.t_replicate_mode(int mode). Module: dmq."""
