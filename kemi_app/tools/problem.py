"""A fault that the person at the terminal can mend."""

from __future__ import annotations


class Problem(Exception):
    """One clear line: the thing, the place and the remedy. The commands print it and end with 2."""
