"""Answers that a test gives in place of a simulated (or missing) function."""

from __future__ import annotations

from collections.abc import Callable


class Scripted:
    """The answers for one function: one after the other, the last one again and again.

    An answer that is callable is called with the arguments; one that is an exception is raised.
    """

    def __init__(self, answers: tuple[object, ...]) -> None:
        self._answers = list(answers)

    def give(self, args: tuple[object, ...]) -> object:
        """The next answer."""
        answer = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        if isinstance(answer, BaseException):
            raise answer
        if isinstance(answer, Callable):  # type: ignore[arg-type] # an ABC
            return answer(*args)  # type: ignore[operator] # asked a line above
        return answer
