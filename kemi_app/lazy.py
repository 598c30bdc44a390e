"""An attribute that is read from the message once, when a route first asks for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class lazy(Generic[T]):  # reads like the built-in property
    """A read-once attribute: the first access calls the method, later ones find its result.

    It is a non-data descriptor, so that later accesses find the instance's own attribute
    (``functools.cached_property`` does the same, but takes a lock before Python 3.12).
    What the method raises goes to the caller, and nothing is kept.
    """

    def __init__(self, read: Callable[[Any], T]) -> None:
        """Make an attribute of ``read``, whose name and docstring it takes."""
        self._read = read
        self._name = read.__name__
        self.__doc__ = read.__doc__

    @overload
    def __get__(self, message: None, owner: type) -> lazy[T]: ...
    @overload
    def __get__(self, message: object, owner: type) -> T: ...
    def __get__(self, message: object | None, owner: type) -> T | lazy[T]:
        """Read the value and leave it in the instance."""
        if message is None:
            return self
        value = self._read(message)
        setattr(message, self._name, value)
        return value
