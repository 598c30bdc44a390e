"""What this worker remembers."""

CALLS = 0
BY_USER = {}
NAMES = []


def note(name):
    NAMES.append(name)  # expect: K802
