"""The file that Kamailio loads: it starts the application, and replaces it on reload.

Kamailio imports this file under its base name, outside the package, and at every
``app_python.reload`` imports it again and calls ``mod_init``. Whatever leaves either of them can
take the whole server down, so nothing does: this file is never read a second time (a change in it
needs a restart), and ``mod_init`` imports all the other code afresh beside the code that runs, and
hands that over only if it loads and starts. Else the old code goes on, and the refusal is logged
and reported.
"""

from __future__ import annotations

import ast
import contextlib
import gc
import hashlib
import importlib
import os
import re
import sys
import traceback
from collections import Counter
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from types import CodeType, ModuleType
from typing import TYPE_CHECKING

import KSR

if TYPE_CHECKING:
    from kemi_app.callbacks import Callbacks

HERE = os.path.dirname(os.path.abspath(__file__))
DEFAULT_APP = "kemi_app.proxy:Proxy"
LONGEST_TEXT = 2000
OK = re.compile(rb"\bok\b")

COMPILED: dict[str, tuple[bytes, CodeType]] = {}
"""The code of each file with the source that it was made of: a reload compiles what has changed."""


class FreshSource(SourceFileLoader):
    """Compiles a module from its source: a cached .pyc may be that of an edit a second ago."""

    def get_code(self, fullname: str) -> CodeType:
        """Compile what the file holds now, and remember it for the digest."""
        path = self.get_filename(fullname)
        source = self.get_data(path)
        loader.sources[fullname] = (path, source)
        before = COMPILED.get(path)
        if before is None or before[0] != source:
            before = COMPILED[path] = (source, compiled(source, path))
        return before[1]


def compiled(source: bytes, path: str) -> CodeType:
    """Compile a module, ``ok(rc)`` of kemi_app.verdict in place; raises SyntaxError, ValueError."""
    if not OK.search(source):
        return compile(source, path, "exec", dont_inherit=True)
    tree = ast.parse(source, path)
    if uses_ok_of_verdict(tree):
        tree = OkInPlace().visit(tree)
    code: CodeType = compile(tree, path, "exec", dont_inherit=True)
    return code


def uses_ok_of_verdict(tree: ast.Module) -> bool:
    """Whether ``ok`` is kemi_app.verdict's in a module, and nothing else there has the name."""
    nodes = list(ast.walk(tree))
    bound = [
        node.module == "kemi_app.verdict" and alias.name == "ok"
        for node in nodes
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if (alias.asname or alias.name) == "ok"
    ]
    for node in nodes:
        match node:
            case (
                ast.FunctionDef(name="ok")
                | ast.AsyncFunctionDef(name="ok")
                | ast.ClassDef(name="ok")
                | ast.Name(id="ok", ctx=ast.Store() | ast.Del())
                | ast.arg(arg="ok")
                | ast.ExceptHandler(name="ok")
                | ast.alias(asname="ok")
            ):
                return False
    return bool(bound) and all(bound)


class OkInPlace(ast.NodeTransformer):
    """Compiles ``ok(rc)`` as ``rc > 0``: what it says, without the cost of a call.

    A route asks so some ten times a message, and each call costs as much as a KSR function does.
    """

    def visit_Call(self, node: ast.Call) -> ast.AST:
        """Replace a call of ``ok`` with one plain argument."""
        self.generic_visit(node)
        match node:
            case ast.Call(ast.Name("ok"), [rc], []) if not isinstance(rc, ast.Starred):
                positive = ast.Compare(rc, [ast.Gt()], [ast.Constant(0)])
                return ast.fix_missing_locations(ast.copy_location(positive, node))
        return node


class LoadedOnce:
    """Stands for this file when Kamailio imports it again: nothing is executed."""

    def create_module(self, spec: ModuleSpec) -> None:
        """Leave the module as it is."""

    def exec_module(self, module: ModuleType) -> None:
        """Leave the module as it is."""


class SpecOfSource(ModuleSpec):
    """Says of a module that it is made of its source alone: there is no .pyc of it."""

    def __init__(self, name: str, path: str, *, is_package: bool) -> None:
        """Say so of a module, or of the package whose ``__init__.py`` the file is."""
        super().__init__(name, FreshSource(name, path), origin=path, is_package=is_package)
        self.has_location = True
        if self.submodule_search_locations is not None:
            self.submodule_search_locations.append(os.path.dirname(path))

    @property
    def cached(self) -> None:  # type: ignore[override] # importlib has a property there too
        """Nothing: Python need not work out where a .pyc would be."""
        return


class Finder:
    """Finds the modules that a reload replaces, and this one, which it does not."""

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: object = None
    ) -> ModuleSpec | None:
        """Find a module of the application's packages; None leaves it to Python's own finders."""
        if name == __name__:
            return ModuleSpec(name, LoadedOnce(), origin=__file__)  # type: ignore[arg-type] # duck
        if name.partition(".")[0] not in loader.packages:
            return None
        last = name.rpartition(".")[2]
        if path is not None and len(path) == 1 and last in loader.plain_modules(path[0]):
            return SpecOfSource(name, f"{path[0]}/{last}.py", is_package=False)
        spec = PathFinder.find_spec(name, path)
        if spec is not None and isinstance(spec.loader, SourceFileLoader):
            package = spec.submodule_search_locations is not None
            return SpecOfSource(name, spec.loader.path, is_package=package)
        return spec


class Loader:
    """What this process runs, and the sources that it was made of."""

    def __init__(self) -> None:
        """Begin with nothing loaded."""
        self.callbacks: Callbacks | None = None
        self.app = DEFAULT_APP
        self.generation = 0
        self.packages = frozenset({"kemi_app"})
        self.sources: dict[str, tuple[str, bytes]] = {}
        self._folders: dict[str, frozenset[str]] = {}

    def load(self) -> Callbacks:
        """Import all the code afresh; raises whatever stands in the way, and then undoes it all.

        In a process that runs already, the new code is started before it replaces the old.
        """
        modules, sources = self._modules(), self.sources
        for name in modules:
            del sys.modules[name]
        self.sources, self._folders = {}, {}
        importlib.invalidate_caches()
        try:
            boot = importlib.import_module("kemi_app.boot")
            callbacks: Callbacks = boot.boot(self.app, self.generation + 1, self)
            if self.callbacks is not None and self.callbacks.rank is not None:
                callbacks.start(self.callbacks.rank)
        except BaseException:
            for name in self._modules():
                del sys.modules[name]
            sys.modules.update(modules)
            self.sources = sources
            raise
        self.generation += 1
        self.callbacks = callbacks
        return callbacks

    def _modules(self) -> dict[str, ModuleType]:
        return {
            name: module
            for name, module in sys.modules.items()
            if name.partition(".")[0] in self.packages
        }

    def plain_modules(self, folder: str) -> frozenset[str]:
        """Return the modules in a folder that one file alone can be, as this load first saw them.

        Whatever is called alike (a package, an extension, a copy) leaves the choice to Python.
        """
        plain = self._folders.get(folder)
        if plain is None:
            try:
                names = os.listdir(folder) if os.path.isabs(folder) else []
            except OSError:
                names = []
            alike = Counter(name.partition(".")[0] for name in names)
            plain = self._folders[folder] = frozenset(
                name[:-3] for name in names if name.endswith(".py") and alike[name[:-3]] == 1
            )
        return plain

    def digest(self) -> str:
        """Return 12 hexadecimal digits that stand for the sources this process has loaded."""
        total = hashlib.sha256()
        for name in sorted(self.sources):
            total.update(name.encode() + b"\0" + self.sources[name][1] + b"\0")
        return total.hexdigest()[:12]

    def place_of(self, error: BaseException) -> str:
        """Return ``file:line`` of an exception: the innermost line of our code, else of any."""
        place = getattr(error, "place", None)
        if isinstance(place, str):
            return place
        if isinstance(error, SyntaxError) and error.filename:
            return f"{error.filename}:{error.lineno}"
        place, ours = "no place", False
        for frame, line in traceback.walk_tb(error.__traceback__):
            name = str(frame.f_globals.get("__name__", ""))
            here = name.partition(".")[0] in self.packages
            if here or not ours:
                place, ours = f"{frame.f_code.co_filename}:{line}", here
        return place

    def describe(self, error: BaseException) -> str:
        """Say in one line where, what and why: ``file:line: SyntaxError: invalid syntax``."""
        try:
            text = error.msg if isinstance(error, SyntaxError) else str(error)
        except BaseException:  # it is the code of whoever wrote the exception
            text = "an exception without a text"
        text = " ".join(text.split())[:LONGEST_TEXT]
        line = f"{self.place_of(error)}: {type(error).__name__}: {text}"
        # What Kamailio logs must be UTF-8 and have no NUL.
        return line.encode("utf-8", "backslashreplace").decode().replace("\0", "\\0")


loader = Loader()


def mod_init() -> Callbacks:
    """Load the application, or load it again; Kamailio holds what this returns.

    At the start a fault is logged in one line and ends in SystemExit, which Kamailio takes as a
    refusal to start, without a traceback. On a reload nothing is ever raised.
    """
    return _start() if loader.callbacks is None else _reload(loader.callbacks)


def _start() -> Callbacks:
    # Kamailio has put the folder of this file on the path; the package is found one higher.
    sys.path[:] = [folder for folder in sys.path if os.path.abspath(folder or ".") != HERE]
    sys.path.insert(0, os.path.dirname(HERE))
    sys.meta_path.insert(0, Finder())  # find_spec is all that is asked
    loader.app = str(KSR.kx.get_def("KEMI_APP")).strip('"') or DEFAULT_APP
    loader.packages |= {loader.app.partition(":")[0].partition(".")[0]}
    try:
        callbacks = loader.load()
    except BaseException as error:
        KSR.crit(f"kemi_app: not started: {loader.describe(error)}\n")
        raise SystemExit(1) from None
    _settle()
    return callbacks


def _reload(old: Callbacks) -> Callbacks:
    callbacks = old
    try:
        callbacks = loader.load()
    except BaseException as error:  # see the module's docstring
        with contextlib.suppress(BaseException):
            reason = loader.describe(error)
            old.refused(reason)
            KSR.err(f"kemi_app: reload refused, the code before it goes on: {reason}\n")
    with contextlib.suppress(BaseException):
        _settle()
    return callbacks


def _settle() -> None:
    """Free what the code before held, in cycles all of it, and spare the rest later searches."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()
