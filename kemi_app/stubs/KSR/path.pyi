"""KSR.path: Kamailio's path, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def add_path() -> int:
    """int KSR.path.add_path(). Module: path."""

def add_path_received() -> int:
    """int KSR.path.add_path_received(). Module: path."""

def add_path_received_user(user: str, /) -> int:
    """int KSR.path.add_path_received_user(str user). Module: path."""

def add_path_received_user_params(user: str, params: str, /) -> int:
    """int KSR.path.add_path_received_user_params(str user, str params). Module: path."""

def add_path_user(user: str, /) -> int:
    """int KSR.path.add_path_user(str user). Module: path."""

def add_path_user_params(user: str, params: str, /) -> int:
    """int KSR.path.add_path_user_params(str user, str params). Module: path."""
