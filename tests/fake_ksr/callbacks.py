"""Running the script: as app_python3 calls it, with what it does about errors."""

from __future__ import annotations

import importlib
import sys
import traceback
import types
from pathlib import Path
from typing import TYPE_CHECKING

from fake_ksr.context import (
    BRANCH_ROUTE,
    CORE_ONREPLY_ROUTE,
    EVENT_ROUTE,
    FAILURE_ROUTE,
    ONSEND_ROUTE,
    TM_ONREPLY_ROUTE,
    Context,
    Outgoing,
)
from fake_ksr.errors import FakeError, ScriptError
from fake_ksr.msgobject import ScriptMessage
from fake_ksr.network import Endpoint
from fake_ksr.routed import RoutedMessage
from fake_ksr.script import as_in_a_process_of_its_own
from fake_ksr.tm.cells import Transaction

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

CAN_DROP = (BRANCH_ROUTE, TM_ONREPLY_ROUTE, CORE_ONREPLY_ROUTE, EVENT_ROUTE, ONSEND_ROUTE)


def start(server: FakeKamailio, module: types.ModuleType, path: Path, children: int) -> object:
    """mod_init() and child_init(rank) as at the start of the server; returns the handler object.

    Raises ScriptError where the real server would not start.
    """
    handler = _mod_init(server, module, path)
    for rank in range(1, children + 1):
        _child_init(server, handler, rank, path)
    server.context = Context()
    return handler


def reload(server: FakeKamailio) -> object:
    """Import the loaded file again, then mod_init() and child_init(1); the new handler object.

    Raises ScriptError where any of them raises.
    """
    path = server.sandbox.script
    try:
        with as_in_a_process_of_its_own():
            module = importlib.reload(sys.modules[path.stem])
    except (Exception, SystemExit) as error:
        raise ScriptError(f"{path} does not import: {error!r}") from error
    return start(server, module, path, 1)


def _mod_init(server: FakeKamailio, module: types.ModuleType, path: Path) -> object:
    mod_init = getattr(module, "mod_init", None)
    if mod_init is None:
        raise ScriptError(f"{path}: mod_init not found")
    server.context = Context(route="mod_init")
    try:
        with as_in_a_process_of_its_own():
            handler: object = mod_init()
    except FakeError:
        raise
    except (Exception, SystemExit) as error:
        said = "".join(f"\n{text}" for level, text in server.log if level in ("crit", "err"))
        raise ScriptError(f"{path}: mod_init raised {error!r}{said}") from error
    if handler is None:
        raise ScriptError(f"{path}: mod_init returned None, not an object")
    return handler


def _child_init(server: FakeKamailio, handler: object, rank: int, path: Path) -> None:
    method = getattr(handler, "child_init", None)
    if method is None:
        raise ScriptError(f"{path}: the object has no child_init")
    server.context = Context(route="child_init")
    try:
        with as_in_a_process_of_its_own():
            result = method(rank)
    except FakeError:
        raise
    except (Exception, SystemExit) as error:
        raise ScriptError(f"{path}: child_init({rank}) raised {error!r}") from error
    if not isinstance(result, int):
        server.pending_error = _not_an_int(result)


def run_callback(server: FakeKamailio, name: str, *extra: str, required: bool = False) -> int:
    """apy_exec: call a method of the script's object with the current message.

    Returns what the method returned, -1 after an error. Faults of the fake itself are raised.
    """
    server.steps.append((server.clock.elapsed, "route", "", name))
    method = getattr(server.handler, name, None)
    if method is None or not callable(method):
        server.pending_error = AttributeError(
            f"'{type(server.handler).__name__}' object has no attribute '{name}'"
        )
        server.log_line("err" if required else "dbg", f"{name} not found or is not callable")
        return -1 if required else 1
    msg = ScriptMessage(server, server.message)
    # a route has script flags of its own
    outer_flags, server.script_flags = server.script_flags, 0
    try:
        result = server.trail.through(name, method, msg, *extra)
    except FakeError:
        raise
    except BaseException as error:
        if not isinstance(error, Exception | SystemExit):
            raise
        server.pending_error = None
        _log_exception(server, name, error)
        return -1
    finally:
        msg.invalidate()
        server.script_flags = outer_flags
    pending, server.pending_error = server.pending_error, None
    if pending is not None:
        _log_exception(server, name, SystemError("returned a result with an exception set"))
        return -1
    if not isinstance(result, int):
        server.pending_error = _not_an_int(result)
        return -1
    return int(result)


def _not_an_int(result: object) -> TypeError:
    return TypeError(f"'{type(result).__name__}' object cannot be interpreted as an integer")


def _log_exception(server: FakeKamailio, name: str, error: BaseException) -> None:
    lines = "".join(traceback.format_exception(error))
    level = "dbg" if isinstance(error, SystemExit) else "err"
    server.log_line(
        level, f"apy_exec: {name}((null)): Unhandled exception in the Python code:\n{lines}"
    )


def run_route(
    server: FakeKamailio,
    name: str,
    route_type: str,
    msg: RoutedMessage,
    *extra: str,
    transaction: Transaction | None = None,
    branch_index: int | None = None,
    branch_flags: int | None = None,
    uri_new: bool | None = None,
    required: bool = False,
) -> Context:
    """Run a callback in a context of its own; returns that context as the callback left it."""
    outer = server.context
    inner = outer.copy()
    inner.msg, inner.route_type, inner.route = msg, route_type, name
    inner.dropped, inner.can_drop = False, route_type in CAN_DROP
    if transaction is not None:
        inner.transaction, inner.transaction_known = transaction, True
        inner.variables, inner.call = transaction.variables, transaction.call
        inner.targets = []
    if branch_index is not None:
        inner.branch_index = branch_index
    if branch_flags is not None:
        inner.branch_flags = branch_flags
    if uri_new is not None:
        inner.uri_new = uri_new
    server.context = inner
    try:
        run_callback(server, name, *extra, required=required)
    finally:
        server.context = outer
    if route_type in (TM_ONREPLY_ROUTE, CORE_ONREPLY_ROUTE, FAILURE_ROUTE):
        server.dialogs.after_route()
    outer.delayed_error = inner.delayed_error
    return inner


def run_onsend(
    server: FakeKamailio, msg: RoutedMessage, destination: Endpoint, socket: Endpoint, text: str
) -> None:
    """The onsend callback, for requests and for replies that are passed on.

    With KEMI it cannot drop a message, and onsend_route_reply makes no difference.
    """
    name = server.config.global_text("kemi.onsend_route_callback", "ksr_onsend_route")
    if name in ("", "none"):
        return
    outer = server.context
    server.context = outer.copy()
    server.context.outgoing = Outgoing(destination, socket, text)
    try:
        run_route(server, name, ONSEND_ROUTE, msg)
    finally:
        server.context = outer
