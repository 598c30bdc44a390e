"""Numbers."""

from . import absent_numbers  # expect: E002


def known():
    return ["100", "101"]
