"""The border between the script and the fake: what app_python3 does around each KSR call.

Argument count and types are checked as the real one checks them, text is encoded and decoded,
an error left pending by a callback surfaces, and every call is written down.
"""

from __future__ import annotations

import sys
import types
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from fake_ksr import api, arguments
from fake_ksr.arguments import to_python
from fake_ksr.call_log import RESULT
from fake_ksr.errors import NotSimulated

if TYPE_CHECKING:
    from fake_ksr.ksr.base import Submodule
    from fake_ksr.server import FakeKamailio

XVal = int | str | None
MISFITS = (TypeError, ValueError, OverflowError, UnicodeEncodeError)


class Boundary:
    """Builds the KSR module of one server."""

    def __init__(self, server: FakeKamailio, submodules: list[Submodule]) -> None:
        self.server = server
        self.submodules = {part.name: part for part in submodules}
        self.module = types.ModuleType("KSR", "Kamailio's functions, simulated")
        self._lenient = server.since("5.7")

    def build(self, loaded: frozenset[str]) -> types.ModuleType:
        """Fill the module with the functions of the loaded modules, and nothing else."""
        for path, specs in _by_submodule(self.server.release, loaded).items():
            part = self.module
            if path:
                part = types.ModuleType(f"KSR.{path}")
                setattr(self.module, path, part)
            self._fill(part, specs)
        return self.module

    def parts(self) -> Iterator[types.ModuleType]:
        """KSR's submodules."""
        for value in vars(self.module).values():
            if isinstance(value, types.ModuleType):
                yield value

    def _fill(self, part: types.ModuleType, specs: dict[str, api.Function]) -> None:
        """Functions for a module, each made when it is first asked for: a script needs few."""

        def made(name: str) -> object:
            spec = specs.get(name)
            if spec is None:
                raise AttributeError(f"module {part.__name__!r} has no attribute {name!r}")
            function = self._wrap(spec)
            setattr(part, name, function)
            return function

        def names() -> list[str]:
            return sorted({*vars(part), *specs} - {"__getattr__", "__dir__"})

        part.__getattr__ = made  # type: ignore[method-assign] # PEP 562
        part.__dir__ = names  # type: ignore[method-assign] # PEP 562

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
        may_be_text, none = spec.returns in ("str", "xval"), spec.returns == "none"
        kinds = spec.params  # where there are none, whatever is given is never looked at

        log, trail, scripted = server.calls, server.trail, server.scripted
        entries, opened = log.entries, trail.open
        write, note, open_, close = entries.extend, trail.things.extend, opened.append, opened.pop
        getframe = sys._getframe

        # all in one function: there are some sixty of these calls to a call from phone to phone
        def call(*args: object) -> object:
            number = len(entries)
            write((name, args, None, server.context.route))
            depth = len(opened)
            if depth:
                if opened[-1] is not (caller := getframe(1)):
                    trail.catch_up(caller)
                    depth = len(opened)
                note((depth, number))
                open_(None)
            try:
                values: Sequence[Any] = ()
                if kinds:
                    try:
                        values = take(*args)
                    except arguments.Refused as refused:
                        server.log_line("err", f"{refused} - func: {name}")
                        entries[number + RESULT] = False
                        return False
                    except MISFITS:
                        values = self._once_more(spec, args)
                result = scripted[name].give(args) if name in scripted else method(*values)
                if server.pending_error is not None:
                    pending, server.pending_error = server.pending_error, None
                    raise _system_error(name) from pending
                if none:
                    result = 0  # what C returns for a function without a result
                elif may_be_text and isinstance(result, str) and not result.isascii():
                    result = to_python(result)
                entries[number + RESULT] = result
                return result
            except NotSimulated as error:
                # a script may swallow it: the test shall not
                server.not_simulated = server.not_simulated or error
                log.errors[number] = error
                raise
            except BaseException as error:
                log.errors[number] = error
                raise
            finally:
                if depth:
                    close()

        def leniently(*args: object) -> Sequence[Any]:
            values, left = arguments.take(kinds, args)
            server.pending_error = server.pending_error or left
            return values

        take = leniently if self._lenient else arguments.remembered(kinds)

        call.__name__ = call.__qualname__ = spec.name.rpartition(".")[2]
        return call

    def _once_more(self, spec: api.Function, args: tuple[object, ...]) -> Sequence[Any]:
        """Arguments that do not fit, or that could only not be remembered; raises SystemError."""
        name = f"KSR.{spec.name}"
        try:
            if self._lenient:
                return arguments.take(spec.params, args)[0]
            return arguments.parse_tuple(spec.params, args)
        except MISFITS as error:
            self.server.log_line("err", f"unable to retrieve the params of {name}: {error}")
            self.server.pending_error = None
            raise _system_error(name) from error


@lru_cache(maxsize=64)
def _by_submodule(release: str, loaded: frozenset[str]) -> dict[str, dict[str, api.Function]]:
    """The functions of the loaded modules by submodule and name; those right in KSR under ""."""
    found: dict[str, dict[str, api.Function]] = {"": {}}
    for spec in api.functions(release).values():
        if spec.module in loaded:
            found.setdefault(spec.submodule, {})[spec.name.rpartition(".")[2]] = spec
    # app_python3's own submodule: one function, which is better left alone
    found.setdefault("x", {})["modf"] = api.Function("x.modf", "core", "int", ("str",))
    return found


def _system_error(name: str) -> SystemError:
    return SystemError(
        f"<built-in function {name.rpartition('.')[2]}> returned a result with an exception set"
    )


def _example(returns: str) -> str:
    return {"bool": "True", "xval": '"value"', "none": "None"}.get(returns, "1")
