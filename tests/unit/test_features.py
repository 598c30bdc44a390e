"""Every feature: its row in docs/features.md, its block in the routes, its modules, its tests."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kemi_app.tools.switchboard import own_list, read

from .conftest import StartKamailio

REPOSITORY = Path(__file__).parents[2]
CFG = REPOSITORY / "kamailio.cfg"
PAGE = (REPOSITORY / "docs" / "features.md").read_text(encoding="utf-8")
FEATURES = sorted(read(CFG).known)

ROW = re.compile(r"^\| `WITH_(\w+)` \|(.*)\|$", re.MULTILINE)
NAME = re.compile(r"`([\w.]+)`")

MODULES = {
    "ACCDB": (), "ALIASDB": ("alias_db",), "ANTIFLOOD": ("htable", "pike"),
    "AUTH": ("auth", "auth_db"), "BANALL": (), "BLOCK3XX": (), "BLOCK401407": (),
    "DEBUG": ("debugger",), "HTABLE": ("htable",), "IPAUTH": (), "JSONRPC": ("xhttp",),
    "JUNKDROP": (), "MSGREBUILD": (), "MULTIDOMAIN": ("domain",), "MYSQL": ("db_mysql",),
    "NAT": ("nathelper",), "NATSIPPING": (), "PRESENCE": ("presence", "presence_xml"), "PSTN": (),
    "RTPENGINE": (), "RTPPROXY": (), "RTPRELAY": (), "SENDLOG": (), "SPEEDDIAL": ("speeddial",),
    "TLS": ("tls",), "USRLOCDB": (), "VOICEMAIL": (),
}  # fmt: skip
"""What each loads by itself, beside what is always there."""


def rows(section: str) -> dict[str, list[str]]:
    """The rows of a section of the page by feature, each as its cells."""
    part = PAGE.partition(f"## {section}\n")[2].partition("\n## ")[0]
    return {name: [cell.strip() for cell in cells.split("|")] for name, cells in ROW.findall(part)}


def test_every_define_of_the_configuration_is_on_the_page() -> None:
    assert sorted(rows("All of them")) == FEATURES
    assert sorted(rows("Where they are tested")) == FEATURES


@pytest.mark.parametrize("feature", FEATURES)
def test_what_the_page_names_is_there(feature: str) -> None:
    routes = "".join(
        path.read_text(encoding="utf-8") for path in (REPOSITORY / "kemi_app/routes").glob("*.py")
    )
    for name in NAME.findall(rows("All of them")[feature][2]):
        assert re.search(rf"^def {name}\(", routes, re.MULTILINE), f"no route {name}"
    unit, integration = rows("Where they are tested")[feature]
    for folder, cell in (("unit", unit), ("integration", integration)):
        names = re.findall(r"`(\w+)\.(\w+)`", cell)
        assert names, f"no {folder} test of {feature}"
        for file, name in names:
            text = (REPOSITORY / "tests" / folder / f"{file}.py").read_text(encoding="utf-8")
            assert re.search(rf"^def {name}\(", text, re.MULTILINE), f"{file} has no {name}"


@pytest.mark.parametrize("feature", FEATURES)
def test_a_feature_that_stands_in_the_configuration_does_something(feature: str) -> None:
    """Modules of its own, a mention in the routes, or lines of the configuration."""
    text = CFG.read_text(encoding="utf-8")
    package = "".join(
        path.read_text(encoding="utf-8") for path in (REPOSITORY / "kemi_app").rglob("*.py")
    )
    assert f"#!ifdef WITH_{feature}\n" in text or f'Feature("WITH_{feature}")' in package


@pytest.mark.parametrize("feature", FEATURES)
def test_a_feature_loads_its_modules_and_no_others(
    start_kamailio: StartKamailio, feature: str
) -> None:
    def modules(*features: str) -> set[str]:
        return set(read(CFG, own_list(features)).modules)

    assert modules(feature) - modules() == set(MODULES[feature])
    assert set(MODULES[feature]) <= set(start_kamailio(f"WITH_{feature}").config.modules) | {
        "db_mysql"  # the test's DBURL goes before
    }
