"""From the name of an application to the callbacks that Kamailio holds."""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from typing import Protocol

import KSR

from kemi_app.app import App
from kemi_app.callbacks import Callbacks
from kemi_app.combinations import risks, without_effect
from kemi_app.guard import Code
from kemi_app.handlers import check_handlers
from kemi_app.lists import Lists
from kemi_app.worker import clear_folder


class Loader(Protocol):
    """What the loader knows of the code that it has read."""

    @property
    def packages(self) -> frozenset[str]:
        """The top-level names of the packages that a reload replaces."""
        ...

    @property
    def sources(self) -> Mapping[str, tuple[str, bytes]]:
        """The file and the source of each module of theirs, by its name."""
        ...

    def digest(self) -> str:
        """What stands for the sources."""
        ...

    def place_of(self, error: BaseException) -> str:
        """Where in the sources an exception was raised, as ``file:line``."""
        ...

    def describe(self, error: BaseException) -> str:
        """Where, what and why, in one line."""
        ...


def boot(name: str, generation: int, loader: Loader) -> Callbacks:
    """Make the callbacks of the application ``name``, the ``generation``-th code in this process.

    Raises whatever the code of the application raises, and TypeError, ValueError or LookupError
    that says what is wrong with it.
    """
    app = named_app(name)
    lists = Lists(app)
    check_handlers(lists, loader.sources)
    if generation == 1:
        clear_folder()
        for line in (*without_effect(), *risks()):
            KSR.warn(f"kemi_app: {line}\n")
    code = Code(generation, loader.digest(), loader.place_of, loader.describe)
    return Callbacks(app, lists, code)


def named_app(name: str) -> App:
    """Make the application that ``package.module:Class`` names."""
    module_name, colon, class_name = name.partition(":")
    if not colon or not module_name or not class_name:
        raise ValueError(f"KEMI_APP is {name!r}: it must be package.module:Class")
    made = getattr(importlib.import_module(module_name), class_name, None)
    if not (isinstance(made, type) and issubclass(made, App)):
        raise TypeError(f"KEMI_APP is {name!r}: that is no subclass of kemi_app.app.App")
    return made()
