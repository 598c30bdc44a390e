"""The KEMI functions of a running server, as its app_python.api_list tells them."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import cast

from kemi_app.stubs.facts import Facts, Function, minor
from kemi_app.tools.rpc import Rpc


def exported(socket: Path, known: Facts) -> Facts:
    """The functions of the server that answers on the socket; what is known of them comes along.

    ``socket`` is the datagram socket of the module jsonrpcs, or the folder of it. A function that
    no release has, of a module of the site's own, comes with its kinds alone. Raises NoServer and
    Refused as Rpc.call.
    """
    rpc = Rpc(socket, remedy="is this the datagram socket of its module jsonrpcs?")
    version = str(rpc.call("core.version"))  # kamailio 5.6.3 (x86_64/linux)
    release = minor(version.partition(" ")[2].partition(" ")[0])
    listed = cast("dict[str, list[dict[str, dict[str, str]]]]", rpc.call("app_python.api_list"))
    by_shape: defaultdict[tuple[str, str, tuple[str, ...]], list[Function]] = defaultdict(list)
    for function in known.functions:
        by_shape[function.name, function.returns, function.kinds].append(function)
    functions: list[Function] = []
    for row in listed["methods"]:
        shape = _shape(row["func"])
        functions += by_shape.get(shape) or [_unknown(*shape)]
    return Facts((release,), tuple(functions))


def _shape(row: dict[str, str]) -> tuple[str, str, tuple[str, ...]]:
    name = ".".join(filter(None, [row["module"], row["name"]]))
    kinds = () if row["params"] == "none" else tuple(row["params"].split(", "))
    return name, row["ret"], kinds


def _unknown(name: str, returns: str, kinds: tuple[str, ...]) -> Function:
    params = tuple((kind, f"arg{number}") for number, kind in enumerate(kinds, 1))
    return Function(name, returns, params, load="", since="", until="", page="")
