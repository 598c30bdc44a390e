"""KSR.uuid: Kamailio's uuid, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def get() -> int | str | None:
    """xval KSR.uuid.get(). Module: uuid."""

def rget() -> int | str | None:
    """xval KSR.uuid.rget(). Module: uuid."""

def tget() -> int | str | None:
    """xval KSR.uuid.tget(). Module: uuid."""
