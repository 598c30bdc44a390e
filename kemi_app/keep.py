"""The home of state that must outlive a reload of the routes.

A reload imports every module of the package afresh, so what a module keeps in its globals starts
anew. What must not (a counter, a connection pool, a cache that is dear to fill) is kept here:

>>> seen = keep("myroutes.seen", dict)

It lives in this worker process alone and ends with it. What all the workers must see belongs in
Kamailio's shared memory: an htable (``KSR.htable``) or a ``$shv(name)``.
"""

from __future__ import annotations

import sys
import types
from collections.abc import Callable
from typing import TypeVar, cast

T = TypeVar("T")

_HOME = "kemi_app-kept"


def keep(name: str, make: Callable[[], T]) -> T:
    """Return what is kept in this process under ``name``, made by ``make`` the first time.

    Use a name with the module's own as a prefix, and objects of built-in or standard library
    types: an instance of a class of the routes would hold on to the old code after a reload.
    """
    home = sys.modules.setdefault(_HOME, types.ModuleType(_HOME)).__dict__
    if name not in home:
        home[name] = make()
    return cast(T, home[name])
