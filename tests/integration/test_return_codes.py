"""What KSR functions return on the real server is what the stubs say that they return."""

import ast
import json
import re
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from conformance.cases import (
    FEATURES,
    Case,
    Scene,
    configuration,
    files,
    make_database,
    read,
)
from documented import is_documented

from kemi_app.stubs import facts

from .raw import exchange
from .server import KamailioServer
from .waiting import wait_for

CALL = re.compile(r"KSR\.([\w.]+)\(.*\)")


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KamailioServer]:
    """A server with the modules that kamailio.cfg leaves out, and the data that cases ask for."""
    folder = tmp_path_factory.mktemp("return_codes")
    make_database(folder)
    more = configuration(folder)
    with KamailioServer(features=FEATURES, app="codes:Codes", more=more) as running:
        running.add_subscriber("alice", "secret")
        running.expected.append(".")  # cases that ask for the impossible are logged as faults
        yield running


def evaluate(server: KamailioServer, scene: Scene, cases: list[Case], folder: Path) -> list[str]:
    """What the expressions of the cases give, in order, while the scene's request is routed."""
    path = folder / "expressions"
    results = path.with_suffix(".results")
    results.unlink(missing_ok=True)
    path.write_text(json.dumps([case.expression for case in cases]))
    message = scene.message(server, x_expressions=str(path))
    with socket.socket() as stream:
        if scene.proto == "tcp":
            stream.connect((server.address, server.port))
            stream.sendall(message.encode())
        else:
            exchange(server, message, timeout=0.01)
        wait_for(results.exists, f"the results of {scene}")
    found: list[str] = json.loads(results.read_text())
    return found


@pytest.mark.parametrize("file", files(), ids=lambda path: path.stem)
def test_functions_return_what_is_documented(
    server: KamailioServer, file: Path, tmp_path: Path
) -> None:
    release = facts.minor(str(server.rpc("core.version")).split()[1])
    wrong = []
    for scene in read(file):
        cases = [case for case in scene.cases if case.expected(release) is not None]
        for case, result in zip(cases, evaluate(server, scene, cases, tmp_path), strict=True):
            place = f"{file.name}:{case.line}: {case.expression}"
            if result != case.expected(release):
                wrong.append(f"{place} gave {result}, not {case.expected(release)}")
            call = CALL.fullmatch(case.expression)
            if call and not is_documented(call[1], ast.literal_eval(result)):
                wrong.append(f"{place} gave {result}, which is not documented")
    assert wrong == []
