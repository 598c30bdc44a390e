"""What ``check`` knows of Kamailio's releases, tried on the Kamailio of this machine."""

import re
import subprocess
from pathlib import Path

import pytest
from check.extract import trial

from kemi_app.check.known import RELEASES
from kemi_app.check.known_core import CoreParameter, core_parameters
from kemi_app.check.known_modules import modules
from kemi_app.check.known_needs import databases, needs

MODULES = next(Path("/usr/lib").glob("*/kamailio/modules"))


@pytest.fixture(scope="module")
def release() -> str:
    said = subprocess.run(["kamailio", "-v"], capture_output=True, encoding="utf-8", check=True)
    found = re.search(r"version: kamailio (\d+\.\d+)", said.stdout)
    assert found is not None
    assert found[1] in RELEASES
    return found[1]


def test_a_module_starts_with_what_it_needs_and_not_without(release: str) -> None:
    installed = {path.stem for path in MODULES.glob("*.so")} & set(modules(release))
    before = {
        name: [
            *(need.others[0] for need in needs(name, release) if need.when.holds(nothing)),
            *(one.default for one in databases(name) if one.default and one.when.holds(nothing)),
        ]
        for name in installed
    }
    tried = 0
    for name in sorted(installed):
        wanted = {
            need.others[0]: need.order for need in needs(name, release) if need.when.holds(nothing)
        }
        if not wanted or not set(before[name]) <= installed:
            continue
        if trial.failure([*trial.ordered(before[name], before), name]):
            continue  # it wants a file, a database or a parameter, too
        found = trial.needed(name, before[name], before)
        assert wanted.items() <= found.items(), name
        tried += 1
    assert tried >= 30


def nothing(parameter: str) -> None:
    """No parameter is set."""


def check(tmp_path: Path, lines: str) -> str:
    """What ``kamailio -c`` says against a cfg; empty where it takes it."""
    cfg = tmp_path / "kamailio.cfg"
    cfg.write_text(f"{lines}\nrequest_route {{ exit; }}\n", encoding="utf-8")
    command = ["kamailio", "-c", "-f", str(cfg), "-Y", str(tmp_path)]
    done = subprocess.run(
        command, capture_output=True, encoding="utf-8", errors="replace", timeout=20
    )
    return done.stderr if done.returncode else ""


def settable(release: str) -> list[CoreParameter]:
    """Those written ``name = value`` whose default is known, and does no harm here."""
    return [
        one
        for one in core_parameters(release)
        if one.default and set(one.kinds) & {"int", "str", "id"} and one.name != "tos"
        if not one.default.startswith("-") or one.low is None  # no sign is read there
    ]


def written(one: CoreParameter, value: str) -> str:
    plain = "int" in one.kinds or "str" not in one.kinds
    return f"{one.name}={value}" if plain else f'{one.name}="{value}"'


def test_kamailio_takes_every_parameter_with_its_default(release: str, tmp_path: Path) -> None:
    lines = [written(one, one.default or "") for one in settable(release)]
    assert len(lines) > 120
    assert check(tmp_path, "\n".join(lines)) == ""


def test_kamailio_takes_every_alias(release: str, tmp_path: Path) -> None:
    lines = [
        written(one, one.default or "").replace(one.name, alias, 1)
        for one in settable(release)
        for alias in one.aliases
    ]
    assert len(lines) > 10
    assert check(tmp_path, "\n".join(lines)) == ""


@pytest.mark.parametrize(
    "line",
    [
        'children="2"',
        "children=-1",
        "version_table=subscriber",
        "log_facility=LOG_NOWHERE",
        "udp_mtu_try_proto=WS",
        'ipv6_hex_style="x"',
        "tcp_poll_method=wishing",
        "max_branches=0",
    ],
)
def test_kamailio_refuses_wrong_kinds_and_values(line: str, tmp_path: Path) -> None:
    assert check(tmp_path, line) != ""
