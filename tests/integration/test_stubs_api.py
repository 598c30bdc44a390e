"""The stubs of a release against the functions of a real server of it, with every module loaded."""

import ast
import functools
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from kemi_app.stubs import facts
from kemi_app.stubs.signature import PARAMS, RETURN_CODE, ZERO_FOR_YES

from . import control, every_module
from .every_module import LEFT_OUT, SERVERS, EveryModule

REPOSITORY = Path(__file__).resolve().parents[2]

GIVES = {
    "int": {RETURN_CODE, ZERO_FOR_YES, "int"},
    "bool": {"bool"},
    "none": {"None"},
    "str": {"str"},
    "xval": {"int", "str", "None"},
}
"""What a stub may say of each kind: one of these types, for an xval any of them together."""


class Shape(NamedTuple):
    """A function as KEMI has it."""

    name: str
    returns: str
    kinds: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.returns} {self.name}({', '.join(self.kinds)})"


class Signature(NamedTuple):
    """A function as a stub has it."""

    params: tuple[str, ...]
    returns: str


NOT_YET = {
    "6.0.1": {
        "cfgutils.lock_key2", "cfgutils.trylock_key2", "cfgutils.unlock_key2", "sipt.destination",
        "sipt.destination_terminator", "sipt.forwarding", "sipt.has_isup_body", "sipt.set_bci_1",
        "sipt.set_calling",
    },
}  # fmt: skip
"""What a patch release, that of Debian 13, lacks: 6.0.2 brought it, and kemi.json is of 6.0.7."""

NO_LONGER = {
    "6.0.1": {
        Shape("cfgutils.lock", "int", ("str", "str")),
        Shape("cfgutils.trylock", "int", ("str", "str")),
        Shape("cfgutils.unlock", "int", ("str", "str")),
    },
}
"""What it has under names that 6.0.2 changed: these became lock_key2 and so on."""


@pytest.fixture(scope="module", params=["proxy", *SERVERS])
def running(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[EveryModule]:
    with EveryModule(request.param, tmp_path_factory.mktemp(request.param)) as server:
        yield server


def test_every_module_of_the_machine_is_loaded_or_left_out_for_a_reason() -> None:
    loaded = {m for server in ("proxy", *SERVERS) for m in every_module.modules(server)}
    assert every_module.installed().keys() - loaded == every_module.installed().keys() & LEFT_OUT


def test_a_server_has_the_functions_of_its_release_and_no_others(running: EveryModule) -> None:
    """Each with its number of parameters, their kinds, and what it returns."""
    version = version_of(running)
    expected = Counter(
        Shape(function.name, function.returns, function.kinds)
        for function in known(running).functions
        if function.load in {"core", *running.modules}
    )
    assert len(expected) > 250
    listed = Counter(api_list(running))
    missing = [
        f"{shape.name}: kemi.json alone has {shape}" for shape in (expected - listed).elements()
    ]
    extra = [
        f"{shape.name}: Kamailio {version} alone has {shape}"
        for shape in (listed - expected).elements()
    ]
    assert not missing + extra, in_lines([*missing, *extra])


def test_the_stubs_of_the_release_say_what_the_server_lists(running: EveryModule) -> None:
    """No function is missing in them, none is too many, none has other parameters."""
    version = version_of(running)
    release = facts.minor(version)
    stubs = release_stubs(release)
    listed = by_path(api_list(running))
    wrong = [
        f"{path}: the server has {shape}, the stub {stubs.get(path)}"
        for path, shapes in listed.items()
        for shape in shapes
        if not any(fits(signature, shape) for signature in stubs.get(path, ()))
    ]
    elsewhere = {
        function.path
        for function in facts.load().of(release).functions
        if function.load not in {"core", *running.modules}
    }
    not_listed = stubs.keys() - listed.keys() - elsewhere - NOT_YET.get(version, set())
    wrong += [f"{path}: in the stubs alone" for path in not_listed]
    assert not wrong, in_lines(wrong)


def test_stubs_from_the_server_are_those_of_its_release(
    running: EveryModule, tmp_path: Path
) -> None:
    """Signature for signature, for the functions that the server has."""
    listed = by_path(api_list(running))
    version = version_of(running)
    of_release = release_stubs(facts.minor(version))
    of_server = written_stubs(tmp_path, "--from-server", str(running.socket))
    expected = {
        path: {one for one in of_release.get(path, ()) if any(fits(one, s) for s in shapes)}
        for path, shapes in listed.items()
    }
    for path, shapes in by_path(NO_LONGER.get(version, set())).items():
        gone = {one for one in of_server.get(path, ()) if any(fits(one, s) for s in shapes)}
        of_server.get(path, set()).difference_update(gone)
    wrong = [
        f"{path}: {of_server.get(path)} from the server, {expected.get(path)} of the release"
        for path in of_server.keys() | expected.keys()
        if of_server.get(path) != expected.get(path)
    ]
    assert not wrong, in_lines(wrong)


def version_of(running: EveryModule) -> str:
    """Such as 5.6.3."""
    return str(control.ask(running.socket, "core.version")).split()[1]


def known(running: EveryModule) -> facts.Facts:
    """What kemi.json tells of the server's release, without what came after its patch release."""
    version = version_of(running)
    release = facts.load().of(facts.minor(version))
    not_yet = NOT_YET.get(version, set())
    functions = tuple(one for one in release.functions if one.name not in not_yet)
    return facts.Facts(release.releases, functions)


def api_list(running: EveryModule) -> list[Shape]:
    """What the server lists and its release still has, each as often as it is exported."""
    rows = [row["func"] for row in control.ask(running.socket, "app_python.api_list")["methods"]]
    names = [".".join(filter(None, [row["module"], row["name"]])) for row in rows]
    no_longer = NO_LONGER.get(version_of(running), set())
    unnamed = {one.name: one.kinds for one in known(running).functions if "long" in one.kinds}
    shapes = []
    for name, row in zip(names, rows, strict=True):
        params = row["params"]
        if params is None:
            # api_list has no name for the kind long, and then leaves out all the parameters: such
            # a row can be no other function than one that has a long.
            shapes.append(Shape(name, row["ret"], unnamed.get(name, ("kinds not listed",))))
        else:
            kinds = () if params == "none" else tuple(params.split(", "))
            shapes.append(Shape(name, row["ret"], kinds))
    return [shape for shape in shapes if shape not in no_longer]


def by_path(shapes: Iterable[Shape]) -> dict[str, set[Shape]]:
    """The functions by their names in Python."""
    paths = {function.name: function.path for function in facts.load().functions}
    found = defaultdict(set)
    for shape in shapes:
        found[paths.get(shape.name, shape.name)].add(shape)
    return dict(found)


@functools.cache
def release_stubs(release: str) -> dict[str, set[Signature]]:
    """The signatures in the stubs of 5.6, say."""
    with tempfile.TemporaryDirectory() as folder:
        return written_stubs(Path(folder), "--kamailio", release)


def written_stubs(folder: Path, *arguments: str) -> dict[str, set[Signature]]:
    """The signatures that ``python3 -m kemi_app stubs`` writes, by names in Python: tm.t_relay."""
    command = [sys.executable, "-m", "kemi_app", "stubs", *arguments, "--out", str(folder)]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    found = defaultdict(set)
    for file in (folder / "KSR").glob("*.pyi"):
        if file.stem in {"returncode", "x"}:  # types; and what is no function of KEMI
            continue
        submodule = "" if file.stem == "__init__" else file.stem.removesuffix("_")
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.FunctionDef):
                others = [*node.args.args, *node.args.kwonlyargs, node.args.vararg, node.args.kwarg]
                assert not any(others), f"{file.name}: {node.name} has arguments by name"
                path = ".".join(filter(None, [submodule, node.name]))
                params = tuple(typed(param.annotation) for param in node.args.posonlyargs)
                found[path].add(Signature(params, typed(node.returns)))
    return dict(found)


def typed(annotation: ast.expr | None) -> str:
    return ast.unparse(annotation) if annotation else "no type"


def fits(signature: Signature, shape: Shape) -> bool:
    """Whether a stub says what KEMI has."""
    returned = set(signature.returns.split(" | "))
    one_type = shape.returns == "xval" or len(returned) == 1
    params = tuple(PARAMS.get(kind, kind) for kind in shape.kinds)
    return params == signature.params and one_type and returned <= GIVES.get(shape.returns, set())


def in_lines(wrong: Iterable[str]) -> str:
    return "\n".join(["", *sorted(wrong)])
