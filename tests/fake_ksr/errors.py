"""What the fake says when a test asks for something it does not do."""

from __future__ import annotations


class FakeError(Exception):
    """Base of the fake's own complaints; never raised for what a real Kamailio would do."""


class NotSimulated(FakeError):
    """A KSR function or pseudo-variable that the real server has and the fake does not simulate.

    The message names it and shows the one line with which a test scripts the answer.
    """

    def __init__(self, name: str, example: str) -> None:
        super().__init__(f"{name} is not simulated; script its answer: {example}")
        self.name = name
        self.example = example


class ConfigError(FakeError):
    """kamailio.cfg cannot be read as the real server would read it (file, line and reason)."""


class ScriptError(FakeError):
    """The script does not import, or its mod_init fails: the real server would not start."""


class MessageError(FakeError):
    """Bytes given to a builder or to `receive` that cannot be handled as asked."""
