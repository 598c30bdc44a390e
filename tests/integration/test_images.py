"""The roots in the place of images (scripts/image): what is in them, and what is not."""

import re
import subprocess
from collections.abc import Iterator

import pytest

from . import images
from .compose import services
from .containers import Engine
from .server import REPOSITORY


@pytest.fixture(scope="module")
def engine() -> Iterator[Engine]:
    with Engine() as running:
        yield running


def in_image(engine: Engine, name: str, script: str) -> str:
    """What a script of the shell prints in a service's container."""
    service = services()[name]
    ended = engine.run(name, service, entrypoint=["sh", "-c", script], depends_on={})
    return ended.log


def test_kamailios_has_the_packages_of_the_image_and_no_tools_of_this_machine(
    engine: Engine,
) -> None:
    state = "'${db:Status-Status} ${Package}\\n'"
    known = in_image(engine, "kamailio", f"dpkg-query -W -f {state} 'kamailio*'")
    told = re.findall(r"^installed (\S+)$", known, re.MULTILINE)
    wanted = subprocess.run(
        ["bash", "-c", 'source scripts/packages.bash; modules_of_image "$(. /etc/os-release; '
         'echo "$VERSION_CODENAME")"'],
        cwd=REPOSITORY, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert set(told) == {"kamailio", *wanted.stdout.split()}
    assert "kamailio-berkeley-modules" not in told, "the image is without"
    tools = "for tool in sipsak ip sqlite3 pytest; do command -v $tool; done; echo end"
    assert in_image(engine, "kamailio", tools) == "end\n"


def test_what_a_container_writes_is_not_in_the_image(engine: Engine) -> None:
    service = {**services()["kamailio"], "read_only": False, "cap_add": ["DAC_OVERRIDE"]}
    ended = engine.run(
        "kamailio", service, entrypoint=["sh", "-c", "echo new >/srv/new; cat /srv/new"]
    )
    assert ended.log == "new\n"
    assert not (images.root(service["image"]) / "srv" / "new").exists()


def test_an_unknown_image_is_refused_in_one_line() -> None:
    command = [REPOSITORY / "scripts" / "image", "kamailo"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=20, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    assert line.startswith("scripts/image: unknown image kamailo: base, kamailio, ")
