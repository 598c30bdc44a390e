"""docker-compose.yml: docker-compose accepts it, and it keeps what docs/deploy-docker.md says."""

import json
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from .compose import SYSTEM_PYTHON, is_python, refusal, services
from .server import REPOSITORY

FILE = REPOSITORY / "docker-compose.yml"
CHECK = """
import json, sys, jsonschema, yaml
from compose.config import config
with open(config.__file__.replace("config.py", "compose_spec.json")) as file:
    schema = json.load(file)
with open(sys.argv[1]) as file:
    written = yaml.safe_load(file)
errors = jsonschema.Draft7Validator(schema).iter_errors(written)
print(json.dumps([error.message for error in errors]))
"""


@pytest.fixture(scope="module")
def all_services() -> dict[str, Any]:
    return services()


def complaints(file: Path) -> list[str]:
    """What the compose specification's schema has against the file.

    docker-compose 2 has the schema inside of it, and checks by it whatever it reads.
    """
    if not is_python():
        return refusal(file).splitlines()
    done = subprocess.run(
        [SYSTEM_PYTHON, "-c", CHECK, str(file)], capture_output=True, text=True, check=True
    )
    return list(json.loads(done.stdout))


def test_docker_compose_accepts_it() -> None:
    assert refusal(FILE) == ""


def test_it_fits_the_schema_of_the_compose_specification() -> None:
    assert complaints(FILE) == []


def test_a_word_that_the_schema_does_not_know_would_be_found(tmp_path: Path) -> None:
    wrong = tmp_path / "docker-compose.yml"
    wrong.write_text(FILE.read_text().replace("stop_grace_period:", "stop_grace_time:"))
    assert "stop_grace_time" in str(complaints(wrong))
    assert "stop_grace_time" in refusal(wrong, tmp_path)


def test_without_a_profile_there_is_kamailio_alone() -> None:
    assert list(services(profiles=())) == ["kamailio"]


def test_each_profile_brings_its_own_services() -> None:
    assert sorted(services(profiles=("postgres",))) == ["database-setup", "kamailio", "postgres"]
    assert sorted(services(profiles=("rtpengine",))) == ["kamailio", "rtpengine"]
    assert sorted(services(profiles=("client",))) == ["client", "kamailio"]


def test_images_are_pinned(all_services: dict[str, Any]) -> None:
    images = {name: service["image"] for name, service in all_services.items()}
    ours = "kamailio/kamailio:6.1.3-bookworm"
    assert images.pop("kamailio") == images.pop("client") == images.pop("database-setup") == ours
    assert re.fullmatch(r"postgres:\d+\.\d+-bookworm", images["postgres"])
    assert images["rtpengine"] == "kemi_app-rtpengine:bookworm"
    dockerfile = Path(all_services["rtpengine"]["build"]["context"]) / "Dockerfile"
    assert "\nFROM debian:bookworm-slim\n" in dockerfile.read_text()


def test_no_service_can_gain_rights_or_write_where_it_need_not(
    all_services: dict[str, Any],
) -> None:
    for name, service in all_services.items():
        assert service["security_opt"] == ["no-new-privileges:true"], name
        assert service["read_only"] is True, name
        assert service["logging"]["options"] == {"max-size": "10m", "max-file": "5"}, name
        bound = [mount for mount in service["volumes"] if mount["type"] == "bind"]
        assert all(mount["read_only"] for mount in bound), name
        if name != "postgres":  # whose image begins as root, and gives its folder away itself
            assert service["cap_drop"] == ["ALL"], name


def test_it_is_published_on_loopback_unless_asked_for_elsewhere(
    all_services: dict[str, Any],
) -> None:
    published = [port for service in all_services.values() for port in service.get("ports", [])]
    assert {"127.0.0.1:5060:5060/udp", "127.0.0.1:5060:5060/tcp"} <= set(published)
    assert all(port.startswith("127.0.0.1:") for port in published)
    elsewhere = services(profiles=(), KEMI_ADDRESS="192.0.2.7", KEMI_PORT="15060")["kamailio"]
    assert elsewhere["ports"] == ["192.0.2.7:15060:5060/udp", "192.0.2.7:15060:5060/tcp"]


def test_no_password_is_written_down(all_services: dict[str, Any]) -> None:
    secrets = {
        name: value
        for service in all_services.values()
        for name, value in service["environment"].items()
        if "PASSWORD" in name
    }
    assert secrets == {
        "ALICE_PASSWORD": "", "BOB_PASSWORD": "",
        "POSTGRES_PASSWORD_FILE": "/database/admin-password",
    }  # fmt: skip


def test_the_page_and_the_file_name_the_same_variables() -> None:
    page = (REPOSITORY / "docs" / "deploy-docker.md").read_text()
    used = set(re.findall(r"\$\{(\w+)", FILE.read_text()))
    assert used == set(re.findall(r"`((?!WITH_)[A-Z]+_[A-Z]+)`", page))


def test_what_it_mounts_from_the_checkout_is_there(all_services: dict[str, Any]) -> None:
    for service in all_services.values():
        for mount in service["volumes"]:
            assert mount["type"] != "bind" or Path(mount["source"]).exists()


def test_the_overrides_of_the_page_are_taken(tmp_path: Path) -> None:
    page = (REPOSITORY / "docs" / "deploy-docker.md").read_text()
    blocks = re.findall(r"^```yaml\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    override = tmp_path / "docker-compose.override.yml"
    ports, volumes = blocks
    override.write_text(volumes)
    mounted = services(override=override)["kamailio"]["volumes"]
    assert "/etc/kamailio/kamailio-local.cfg" in str(mounted)
    assert "/var/lib/kamailio" in str(mounted), "the others stay"
    override.write_text(ports)
    if is_python():  # "wants docker compose 2.24 or newer"
        assert "!override" in refusal(override)
    else:
        published = services(override=override)["kamailio"]["ports"]
        assert published == ["10.0.0.5:5060:5060/udp", "10.0.0.5:5060:5060/tcp"]
