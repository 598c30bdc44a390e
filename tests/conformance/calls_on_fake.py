"""The cases of calls/ on the fake; ``python3 -m conformance.calls_on_fake [RELEASE] [NAME]...``.

It prints each case in which the fake differs, then for every file how many are the same, differ,
or are not simulated (with tests/ and the repository on the path).
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from fake_ksr import FakeKamailio, NotSimulated

from kemi_app.stubs.facts import minor

from .cases import FEATURES, Case, Scene, configuration, files, read

REPOSITORY = Path(__file__).resolve().parents[2]
APPS = REPOSITORY / "tests" / "integration" / "apps"
ADDRESS, PORT = "127.0.0.1", 25060
CLOSED = (1, 9)
"""Ports to which no TCP connection can be made."""
CALLER = ("127.0.0.1", 40000)
ENVIRONMENT = {"PYTHONDONTWRITEBYTECODE": "1"}
"""What the real server of the tests has in its environment (tests/integration/server.py)."""


RELEASES = ("5.6.3", "6.0.1")
"""Those on which the cases were recorded."""


@dataclass
class Server:
    """Where the cases' requests are sent to."""

    address: str = ADDRESS
    port: int = PORT


@dataclass
class Outcome:
    """What the fake gave for one case."""

    case: Case
    expected: str
    result: str

    @property
    def verdict(self) -> str:
        """``same``, ``different`` or ``not simulated``."""
        if self.result == self.expected:
            return "same"
        return "not simulated" if self.result.startswith("NotSimulated") else "different"


def start(folder: Path, release: str) -> FakeKamailio:
    """The fake, configured as the real server is for the cases."""
    text = (REPOSITORY / "kamailio.cfg").read_text(encoding="utf-8")
    (folder / "kamailio.cfg").write_text(text + configuration(folder), encoding="utf-8")
    (folder / "run").mkdir()
    defines: dict[str, str | int | None] = {
        "RUN_DIR": f'"{folder}/run"',
        "DBURL": f'"sqlite:///{folder}/kamailio.sqlite"',
        "KEMI_LOADER": f'"{REPOSITORY}/kemi_app/loader.py"',
        "KEMI_APP": "codes:Codes",
        "OWN_FEATURES": None,
        **dict.fromkeys(f"WITH_{feature}" for feature in FEATURES),
    }
    listen = (f"udp:{ADDRESS}:{PORT}", f"tcp:{ADDRESS}:{PORT}")
    server = FakeKamailio(
        folder / "kamailio.cfg",
        defines=defines,
        listen=listen,
        alias=(),
        packages=("codes",),
        release=release,
    )
    server.add_user("alice", "secret", ADDRESS)
    for port in CLOSED:
        server.refuse(ADDRESS, port)
    return server


@contextmanager
def fake(release: str) -> Iterator[FakeKamailio]:
    """That fake, with the application that evaluates expressions."""
    sys.path.insert(0, str(APPS))
    try:
        with (
            tempfile.TemporaryDirectory() as temporary,
            start(Path(temporary), release) as server,
            # a case that waits lets the fake's time pass
            mock.patch("time.sleep", server.advance),
            mock.patch.dict("os.environ", ENVIRONMENT),
        ):
            yield server
    finally:
        sys.path.remove(str(APPS))


def evaluate(server: FakeKamailio, scene: Scene, expressions: list[str]) -> list[str]:
    """What expressions give, in order, while the scene's request is routed."""
    path = server.config.path.parent / "expressions"
    path.write_text(json.dumps(expressions))
    message = scene.message(Server(), x_expressions=str(path))
    try:
        text = message.replace("%(here)s", ":".join(map(str, CALLER)))
        server.receive(text, CALLER, proto=scene.proto)
    except NotSimulated:
        server.not_simulated = None
    results: list[str] = json.loads(path.with_suffix(".results").read_text())
    path.with_suffix(".results").unlink()
    return results


def outcomes(file: Path, release: str = RELEASES[0]) -> Iterator[Outcome]:
    """What the fake, as that release, gives for each case of a file."""
    short = minor(release)
    with fake(release) as server:
        for scene in read(file):
            cases = [case for case in scene.cases if case.expected(short) is not None]
            results = evaluate(server, scene, [case.expression for case in cases])
            for case, result in zip(cases, results, strict=True):
                yield Outcome(case, case.expected(short) or "", result)


def main(names: list[str]) -> None:
    """Show the differences, and the counts."""
    total: Counter[str] = Counter()
    release = next((name for name in names if name in RELEASES), RELEASES[0])
    names = [name for name in names if name not in RELEASES]
    for file in files():
        if names and file.stem not in names:
            continue
        count: Counter[str] = Counter()
        try:
            for one in outcomes(file, release):
                count[one.verdict] += 1
                if one.verdict == "different":
                    print(
                        f"{file.stem}:{one.case.line}: {one.case.expression}\n"
                        f"    Kamailio: {one.expected}\n    the fake: {one.result[:300]}"
                    )
        except Exception as error:
            print(f"{file.stem}: {type(error).__name__}: {error}")
            count["broken off"] += 1
        print(f"{file.stem}: {dict(count)}")
        total += count
    print(dict(total))


if __name__ == "__main__":
    main(sys.argv[1:])
