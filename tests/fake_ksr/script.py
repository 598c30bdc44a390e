"""Loading a script as app_python3 loads it, apart from every other server in the process."""

from __future__ import annotations

import builtins
import contextlib
import gc
import importlib
import itertools
import operator
import sys
import types
from collections.abc import Iterator
from pathlib import Path
from typing import Any, ClassVar

from fake_ksr import parsing
from fake_ksr.errors import ScriptError

_of_the_loader: dict[str, object] = {}
"""What kemi_app's loader has compiled in this process."""


class Sandbox:
    """What a server's script leaves in the process: its modules, KSR, paths and import hooks.

    While a server is the active one these are in place; those of before come back when another
    server becomes active or the last one is closed.
    """

    active: ClassVar[Sandbox | None] = None
    _outside: ClassVar[dict[str, types.ModuleType]] = {}
    _outside_paths: ClassVar[tuple[list[str], list[Any]]] = ([], [])
    _foreign: ClassVar[tuple[object, dict[str, types.ModuleType]]] = (None, {})
    """What was looked for last, by package (or none), and the modules that are none of it."""

    def __init__(
        self,
        script: Path,
        ksr: types.ModuleType,
        packages: frozenset[str],
        parses: parsing.Parsing = parsing.OUTSIDE,
    ) -> None:
        self.script = script
        self.parses = parses
        self.ksr = ksr
        self._root = _package_root(script)
        # what kemi_app has around an application's routes is none of its own functions
        self._own = f"{self._root}/routes/" if Path(self._root).name == "kemi_app" else ""
        self._packages = packages | ({Path(self._root).name} if self._root else set())
        self._modules: dict[str, types.ModuleType] = {"KSR": ksr}
        self._paths: tuple[list[str], list[Any]] | None = None

    def enter(self) -> None:
        """Make this server's modules the ones that `import` finds."""
        if Sandbox.active is self:
            return
        if Sandbox.active is not None:
            Sandbox.active.leave()
        Sandbox._outside = self._take()
        Sandbox._outside_paths = (list(sys.path), list(sys.meta_path))
        sys.modules.update(self._modules)
        if self._paths is None:
            sys.path.insert(0, str(self.script.parent))
        else:
            sys.path[:], sys.meta_path[:] = self._paths
        Sandbox.active = self
        parsing.use(self.parses)

    def leave(self) -> None:
        """Put everything back as it was."""
        if Sandbox.active is not self:
            return
        self._modules = self._take()
        self._paths = (list(sys.path), list(sys.meta_path))
        sys.modules.update(Sandbox._outside)
        sys.path[:], sys.meta_path[:] = Sandbox._outside_paths
        Sandbox._outside = {}
        Sandbox.active = None
        parsing.use(parsing.OUTSIDE)

    def close(self) -> None:
        """Leave for good, and empty the modules: nobody has to look for what hangs together there.

        That is what Python does with modules when it ends.
        """
        self.leave()
        for module in self._modules.values():
            vars(module).clear()
        self._modules.clear()

    def add(self, modules: dict[str, types.ModuleType]) -> None:
        """More modules that belong to the server (KSR's submodules)."""
        self._modules.update(modules)

    def load(self) -> types.ModuleType:
        """Import the script under its base name, as app_python3 does.

        Raises ScriptError with the reason when it does not import.
        """
        try:
            with as_in_a_process_of_its_own():
                module = importlib.import_module(self.script.stem)
        except (Exception, SystemExit) as error:
            raise ScriptError(f"{self.script} does not import: {error!r}") from error
        if isinstance(getattr(module, "COMPILED", None), dict):
            # kemi_app's loader compiles what has changed: all servers of a test run count as one.
            module.COMPILED = _of_the_loader  # type: ignore[attr-defined] # just asked for
        return module

    def owns(self, module: str, file: str) -> bool:
        """Whether a function of that module and file is a route or a helper of the script.

        What kemi_app has around an application's routes is not.
        """
        if self._own and file.startswith(f"{self._root}/"):
            return file.startswith(self._own)
        top = module.partition(".")[0]
        return top in self._packages or file.startswith(f"{self.script.parent}/")

    def _take(self) -> dict[str, types.ModuleType]:
        """Take this script's modules (and KSR) out of sys.modules."""
        others = self._others()
        taken = {}
        # there are a thousand, and nearly all have been looked at before
        is_new = map(operator.is_not, map(others.get, sys.modules), sys.modules.values())
        for name in list(itertools.compress(sys.modules, is_new)):
            module = sys.modules[name]
            if self._is_mine(name, module):
                taken[name] = sys.modules.pop(name)
            else:
                others[name] = module
        return taken

    def _others(self) -> dict[str, types.ModuleType]:
        """The modules that are known to be none of this script's."""
        scripts = (self._root, self._packages)
        if Sandbox._foreign[0] != scripts:
            Sandbox._foreign = scripts, {}
        others = Sandbox._foreign[1]
        others.pop(self.script.stem, None)  # it may be this script, imported from outside
        return others

    def _is_mine(self, name: str, module: types.ModuleType) -> bool:
        # "kemi_app.routes", and what a package keeps under a name like "kemi_app-kept"
        top = name.partition(".")[0].partition("-")[0]
        if top == "KSR" or top in self._packages:
            return True
        file = getattr(module, "__file__", None)
        if not isinstance(file, str):
            return False
        return file.startswith(f"{self._root}/") if self._root else file == str(self.script)


_compiled: dict[tuple[object, ...], object] = {}


@contextlib.contextmanager
def as_in_a_process_of_its_own() -> Iterator[None]:
    """Let a script load as fast as hundreds of servers in one test run need it.

    What it compiles is compiled once for all servers, and it cannot reach the garbage collector,
    which is that of the whole test run.
    """
    real_compile = builtins.compile
    real_gc = (gc.collect, gc.freeze, gc.unfreeze)

    def compile_once(*args: Any, **options: Any) -> Any:
        try:
            key = (*args, *options.items())
            code = _compiled.get(key)
        except TypeError:
            return real_compile(*args, **options)
        if code is None:
            # a tree is the same one again, even if the script changes it: what comes of it is too
            code = _compiled[key] = real_compile(*args, **options)
        return code

    builtins.compile = compile_once
    gc.collect, gc.freeze, gc.unfreeze = lambda *_a: 0, lambda: None, lambda: None
    try:
        yield
    finally:
        builtins.compile = real_compile
        gc.collect, gc.freeze, gc.unfreeze = real_gc


def _package_root(script: Path) -> str:
    """The folder of the package that a script is part of, "" when it is part of none."""
    folder = script.parent
    if not (folder / "__init__.py").exists():
        return ""
    while (folder.parent / "__init__.py").exists():
        folder = folder.parent
    return str(folder)
