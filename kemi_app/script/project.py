"""The files of a routing: those that were named, and what they import from their own folders."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kemi_app.script.binding import imported
from kemi_app.script.module import Binding, Class, Function, Module, Unreadable, read_module

MOST_HOPS = 20
"""How often one name may stand for another: more is a circle."""


@dataclass(eq=False, repr=False)
class Project:
    """Modules by name, and what cannot be read."""

    roots: tuple[Path, ...]
    """The folders that imports start from, as on sys.path."""
    modules: dict[str, Module] = field(default_factory=dict)
    named: list[Module] = field(default_factory=list)
    """Those that were asked for, in order; the others are imported by them."""
    unreadable: list[Unreadable] = field(default_factory=list)
    _paths: set[Path] = field(default_factory=set)

    @property
    def functions(self) -> Iterator[Function]:
        """Every function and method."""
        for module in self.modules.values():
            yield from module.functions

    @property
    def classes(self) -> Iterator[Class]:
        """Every class."""
        for module in self.modules.values():
            yield from module.classes

    def find(self, name: str) -> Binding | Module:
        """What a full name (``package.module.name``) stands for here; None if it is not ours."""
        module, rest = self._split(self.canonical(name))
        if module is None:
            return None
        if not rest:
            return module
        first, *more = rest
        found = module.bindings.get(first)
        if not more:
            return found
        if isinstance(found, Class) and len(more) == 1:
            return self.method(found, more[0])
        return None

    def canonical(self, name: str) -> str:
        """The full name of what a full name stands for, through re-exports and aliases."""
        for _ in range(MOST_HOPS):
            module, rest = self._split(name)
            if module is None or not rest:
                return name
            value = module.bindings.get(rest[0])
            if isinstance(value, str):
                target = value
            elif isinstance(value, (ast.Attribute, ast.Name)):
                found = dotted(value)
                if found is None:
                    return name
                first, _, tail = found.partition(".")
                base = module.bindings.get(first)
                if isinstance(base, str):
                    target = f"{base}.{tail}" if tail else base
                elif first in module.bindings:
                    target = f"{module.name}.{found}"
                else:
                    return name
            else:
                return name
            after = ".".join([target, *rest[1:]])
            if after == name:
                return name
            name = after
        return name

    def bases(self, owner: Class) -> Iterator[Class]:
        """The class and its bases that are written here, nearest first."""
        seen: set[str] = set()
        queue = [owner]
        while queue:
            one = queue.pop(0)
            if one.name in seen:
                continue
            seen.add(one.name)
            yield one
            for base in one.node.bases:
                found = self.base_name(one, base)
                if found is not None and isinstance(named := self.find(found), Class):
                    queue.append(named)

    def base_name(self, owner: Class, base: ast.expr) -> str | None:
        """The full name of a base, as written at the top level of the class's module."""
        text = dotted(base.value if isinstance(base, ast.Subscript) else base)
        if text is None:
            return None
        return self.canonical(f"{owner.module.name}.{text}")

    def method(self, owner: Class, name: str) -> Function | None:
        """The method that an instance of the class has under a name."""
        for one in self.bases(owner):
            if name in one.methods:
                return one.methods[name]
        return None

    def attribute(self, owner: Class, name: str) -> tuple[Class, list[ast.expr]] | None:
        """Which class gives an attribute, and the expressions that it is given."""
        for one in self.bases(owner):
            if name in one.attributes:
                return one, one.attributes[name]
        return None

    def _split(self, name: str) -> tuple[Module | None, list[str]]:
        parts = name.split(".")
        for length in range(len(parts), 0, -1):
            module = self.modules.get(".".join(parts[:length]))
            if module is not None:
                return module, parts[length:]
        return None, parts

    def owns(self, name: str) -> bool:
        """Whether a full name begins in one of the modules here."""
        return self._split(name)[0] is not None

    def add(self, path: Path, name: str) -> Module | None:
        """Read one file, if that has not been done; its imports are left for ``follow``."""
        if name in self.modules:
            return self.modules[name]
        if path in self._paths:
            return None
        self._paths.add(path)
        try:
            module = read_module(name, path)
        except Unreadable as fault:
            self.unreadable.append(fault)
            return None
        self.modules[name] = module
        return module

    def follow(self, module: Module) -> Iterator[Module]:
        """Read what a module imports from the roots; yields what is new."""
        for node in module.nodes:
            if not isinstance(node, (ast.Import, ast.ImportFrom)):
                continue
            names = [name for _, name in imported(node, module.package)]
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            for name in names:
                for wanted in (name, name.rpartition(".")[0]):
                    if not wanted or wanted in self.modules or _is_ksr(wanted):
                        continue
                    path = self.source(wanted)
                    if path is None:
                        continue
                    found = self.add(path, wanted)
                    if found is not None:
                        yield found

    def source(self, name: str) -> Path | None:
        """The file of a module below the roots."""
        below = Path(*name.split("."))
        for root in self.roots:
            for path in (root / below.with_suffix(".py"), root / below / "__init__.py"):
                if path.is_file():
                    return path
        return None


def _is_ksr(name: str) -> bool:
    """Whether a module is KSR: what lies there under that name stands in for Kamailio's own."""
    return name.partition(".")[0] == "KSR"


def dotted(node: ast.expr) -> str | None:
    """``a.b.c`` where an expression is names and dots alone."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        base = dotted(node.value)
        return f"{base}.{node.attr}" if base is not None else None
    return None


def package_root(path: Path) -> Path:
    """The folder that a file's full module name starts from: the one above its packages."""
    folder = path.parent
    while (folder / "__init__.py").is_file() and folder.parent != folder:
        folder = folder.parent
    return folder


def module_name(path: Path, root: Path) -> str:
    """The name under which a file below the root is imported."""
    parts = list(path.relative_to(root).with_suffix("").parts)
    if len(parts) > 1 and parts[-1] == "__init__":
        parts.pop()
    return ".".join(parts)


def scripts(path: Path) -> Iterator[Path]:
    """The Python files of a path: itself, or those below a folder, hidden ones left out."""
    if not path.is_dir():
        yield path
        return
    for found in sorted(path.rglob("*.py")):
        parts = found.relative_to(path).parts
        if not any(part.startswith((".", "__pycache__")) for part in parts):
            yield found


def read_project(paths: Sequence[Path], roots: Iterable[Path] = ()) -> Project:
    """Read the files, and the folders' files, and all that they import from their own folders.

    ``roots`` are further folders to import from, as PYTHONPATH has them. What cannot be read is
    in ``Project.unreadable``; nothing is executed.
    """
    files = [file for path in paths for file in scripts(path)]
    own = [package_root(file) for file in files]
    project = Project(tuple(dict.fromkeys([*own, *roots])))
    queue: list[Module] = []
    for file, root in zip(files, own, strict=True):
        name = module_name(file, root)
        if _is_ksr(name):
            continue
        known = project.modules.get(name)
        if known is not None and known.path != file:
            name = f"{file.parent.name}.{name}"  # two scripts of one name in two folders
        found = project.add(file, name)
        if found is not None and found not in project.named:
            project.named.append(found)
            queue.append(found)
    while queue:
        queue += project.follow(queue.pop(0))
    return project
