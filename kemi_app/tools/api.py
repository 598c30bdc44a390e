"""The KEMI functions of a running server, as its app_python.api_list tells them."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Final, TypeAlias, cast

from kemi_app.stubs.facts import Facts, Function, minor
from kemi_app.tools.rpc import Rpc

_Row: TypeAlias = "dict[str, str | None]"
_Shape: TypeAlias = "tuple[str, str, tuple[str, ...]]"
_UNNAMED: Final[tuple[str, ...]] = ("?",)
"""Where a parameter is a long, for which api_list has no name, it tells none of the parameters."""


def exported(socket: Path, known: Facts) -> Facts:
    """The functions of the server that answers on the socket; what is known of them comes along.

    ``socket`` is the datagram socket of the module jsonrpcs, or the folder of it. A function that
    no release has, of a module of the site's own, comes with its kinds alone. Raises NoServer and
    Refused as Rpc.call.
    """
    rpc = Rpc(socket, remedy="is this the datagram socket of its module jsonrpcs?")
    version = str(rpc.call("core.version"))  # kamailio 5.6.3 (x86_64/linux)
    release = minor(version.partition(" ")[2].partition(" ")[0])
    listed = cast("dict[str, list[dict[str, _Row]]]", rpc.call("app_python.api_list"))
    by_shape: defaultdict[_Shape, list[Function]] = defaultdict(list)
    for function in known.functions:
        kinds = _UNNAMED if "long" in function.kinds else function.kinds
        by_shape[function.name, function.returns, kinds].append(function)
    functions: list[Function] = []
    for row in listed["methods"]:
        shape = _shape(row["func"])
        functions += by_shape.get(shape) or _unknown(*shape)
    return Facts((release,), tuple(functions))


def _shape(row: _Row) -> _Shape:
    name = ".".join(filter(None, [row["module"], row["name"]]))
    params = row["params"]
    if params is None:
        return name, row["ret"] or "none", _UNNAMED
    return name, row["ret"] or "none", () if params == "none" else tuple(params.split(", "))


def _unknown(name: str, returns: str, kinds: tuple[str, ...]) -> list[Function]:
    if kinds == _UNNAMED:
        return []
    params = tuple((kind, f"arg{number}") for number, kind in enumerate(kinds, 1))
    return [Function(name, returns, params, load="", since="", until="", page="")]
