"""The border between the script and the fake: what app_python3 does around each KSR call.

Argument count and types are checked as the real one checks them, text is encoded and decoded,
an error left pending by a callback surfaces, and every call is written down.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from fake_ksr import api
from fake_ksr.calls import KsrCall
from fake_ksr.errors import NotSimulated

if TYPE_CHECKING:
    from fake_ksr.ksr.base import Submodule
    from fake_ksr.server import FakeKamailio

XVal = int | str | None
INT_MIN, INT_MAX = -(2**31), 2**31 - 1


def to_wire(text: str) -> str:
    """Python text as the bytes that C code sees, one character a byte."""
    return text if text.isascii() else text.encode("utf-8").decode("latin-1")


def to_python(text: str) -> str:
    """Bytes handed to Python; raises UnicodeDecodeError as the real server does."""
    return text if text.isascii() else text.encode("latin-1").decode("utf-8")


def check_arguments(spec: api.Function, args: tuple[object, ...]) -> list[Any]:
    """Arguments as C takes them; raises what PyArg_ParseTuple would leave behind.

    A function without parameters takes anything, since its arguments are never looked at.
    """
    if not spec.params:
        return []
    if len(args) != len(spec.params):
        raise TypeError(
            f"function takes exactly {len(spec.params)} argument"
            f"{'' if len(spec.params) == 1 else 's'} ({len(args)} given)"
        )
    return [_convert(kind, value) for kind, value in zip(spec.params, args, strict=True)]


def _convert(kind: str, value: object) -> int | str:
    if kind == "str":
        if not isinstance(value, str):
            raise TypeError(f"argument must be str, not {type(value).__name__}")
        if "\0" in value:
            raise ValueError("embedded null character")
        return to_wire(value)
    index = getattr(value, "__index__", None)
    if index is None:
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    number: int = index()
    if not INT_MIN <= number <= INT_MAX:
        raise OverflowError("signed integer is out of range")
    return number


class Boundary:
    """Builds the KSR module of one server."""

    def __init__(self, server: FakeKamailio, submodules: list[Submodule]) -> None:
        self.server = server
        self.submodules = {part.name: part for part in submodules}
        self.module = types.ModuleType("KSR", "Kamailio's functions, simulated")

    def build(self, loaded: frozenset[str]) -> types.ModuleType:
        """Fill the module with the functions of the loaded modules, and nothing else."""
        for spec in api.functions(self.server.release).values():
            if spec.module not in loaded:
                continue
            home = self.module
            if spec.submodule:
                home = self._submodule(spec.submodule)
            setattr(home, spec.name.rpartition(".")[2], self._wrap(spec))
        # app_python3's own submodule: one function, which is better left alone
        modf = self._wrap(api.Function("x.modf", "core", "int", ("str",)))
        setattr(self._submodule("x"), "modf", modf)  # noqa: B010 - a module has no such attribute yet
        return self.module

    def parts(self) -> Iterator[types.ModuleType]:
        """KSR's submodules."""
        for value in vars(self.module).values():
            if isinstance(value, types.ModuleType):
                yield value

    def _submodule(self, name: str) -> types.ModuleType:
        part = getattr(self.module, name, None)
        if part is None:
            part = types.ModuleType(f"KSR.{name}")
            setattr(self.module, name, part)
        assert isinstance(part, types.ModuleType)
        return part

    def _method(self, spec: api.Function) -> Callable[..., Any]:
        part = self.submodules.get(spec.submodule)
        method = getattr(part, spec.name.rpartition(".")[2], None) if part is not None else None
        if method is not None:
            return method  # type: ignore[no-any-return] # getattr

        def missing(*_args: object) -> object:
            example = f'kamailio.script("KSR.{spec.name}", {_example(spec.returns)})'
            raise NotSimulated(f"KSR.{spec.name}", example)

        return missing

    def _wrap(self, spec: api.Function) -> Callable[..., object]:
        method = self._method(spec)
        name = f"KSR.{spec.name}"
        server = self.server
        none = spec.returns == "none"

        def call(*args: object) -> object:
            server.crossings += 1
            record = KsrCall(name, args, None, server.context.route)
            server.calls.append(record)
            try:
                values = check_arguments(spec, args)
            except (TypeError, ValueError, OverflowError, UnicodeEncodeError) as error:
                server.log_line("err", f"unable to retrieve the params of {name}: {error}")
                server.pending_error = None
                raise record.failed(_system_error(name)) from error
            answer = server.scripted.get(name)
            try:
                result = method(*values) if answer is None else answer.give(args)
            except NotSimulated as error:
                # a script may swallow it: the test shall not
                server.not_simulated = server.not_simulated or error
                raise
            pending = server.pending_error
            if pending is not None:
                server.pending_error = None
                raise record.failed(_system_error(name)) from pending
            if none:
                result = 0  # what C returns for a function without a result
            elif isinstance(result, str):
                try:
                    result = to_python(result)
                except UnicodeDecodeError as error:
                    raise record.failed(error)  # noqa: B904 - the error is its own cause
            record.result = result
            return result

        call.__name__ = call.__qualname__ = spec.name.rpartition(".")[2]
        return call


def _system_error(name: str) -> SystemError:
    return SystemError(
        f"<built-in method {name.removeprefix('KSR.')}> returned a result with an exception set"
    )


def _example(returns: str) -> str:
    return {"bool": "True", "xval": '"value"', "none": "None"}.get(returns, "1")
