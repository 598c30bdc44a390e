from pathlib import Path

import pytest

from kemi_app.tools import packages
from kemi_app.tools.problem import Problem


def program(folder: Path, prints: str) -> str:
    file = folder / "kamailio"
    file.write_text(f"#!/bin/sh\ncat <<'END'\n{prints}\nEND\n")
    file.chmod(0o755)
    return str(file)


@pytest.mark.parametrize(
    ("module", "package"),
    [
        ("app_python3", "kamailio-python3-modules"),
        ("db_sqlite", "kamailio-sqlite-modules"),
        ("tls", "kamailio-tls-modules"),
        ("ims_usrloc_scscf", "kamailio-ims-modules"),
        ("nosuch", None),
    ],
)
def test_the_package_of_a_module_is_known(module: str, package: str | None) -> None:
    assert packages.package_of(module) == package


def test_kamailio_tells_where_its_modules_are(tmp_path: Path) -> None:
    kamailio = program(tmp_path, "  Default paths to modules: /usr/lib/a:/usr/lib/b\n  Flags: X")
    assert packages.module_folders(kamailio) == [Path("/usr/lib/a"), Path("/usr/lib/b")]
    assert packages.module_folders(program(tmp_path, "nothing of the kind")) == []


def test_a_kamailio_that_does_not_run_is_named(tmp_path: Path) -> None:
    with pytest.raises(Problem, match="/none does not run"):
        packages.module_folders(str(tmp_path / "none"))


def test_a_missing_module_is_found_out(tmp_path: Path) -> None:
    (tmp_path / "sl.so").touch()
    (tmp_path / "tm").mkdir()
    (tmp_path / "tm" / "tm.so").touch()
    assert packages.missing(["sl", "tm", "tls"], [tmp_path, tmp_path / "none"]) == ["tls"]


def test_nothing_is_called_missing_where_no_folder_is_known(tmp_path: Path) -> None:
    assert packages.missing(["sl"], [tmp_path / "none"]) == []


def test_the_hint_names_the_packages_and_the_modules_that_no_package_holds() -> None:
    hint = packages.install_hint(["tls", "db_sqlite", "crypto", "nosuch"])
    assert hint == (
        "apt-get install kamailio-sqlite-modules kamailio-tls-modules; "
        "no Debian package known here holds nosuch: is the name right?"
    )
    assert packages.install_hint(["tls"]) == "apt-get install kamailio-tls-modules"
    assert packages.install_hint(["nosuch"]).startswith("no Debian package known here")
