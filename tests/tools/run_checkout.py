"""What ``python3 -m kemi_app run`` needs around it in its tests: a checkout, and a Kamailio."""

import sys
from pathlib import Path

from kemi_app.tools import database

CFG = """\
#!ifndef OWN_FEATURES
#!define WITH_AUTH
#!endif
loadmodule "sl.so"
#!ifdef WITH_AUTH
loadmodule "auth.so"
#!endif
#!ifdef WITH_TLS
loadmodule "tls.so"
#!endif
"""


def make_checkout(folder: Path) -> None:
    """A small kamailio.cfg, two modules, and in bin/ the program in the place of Kamailio."""
    (folder / "modules").mkdir(parents=True)
    for module in ("sl", "auth"):
        (folder / "modules" / f"{module}.so").touch()
    (folder / "kamailio.cfg").write_text(CFG)
    here = Path(__file__).parent
    server = (here / "kamailio_program.py").read_text()
    programs = {
        "kamailio": (here / "kamailio_program.sh").read_text(),
        "serve": f"#!{sys.executable} -IS\n{server}",  # which starts twice as fast
    }
    (folder / "bin").mkdir()
    for name, text in programs.items():
        (folder / "bin" / name).write_text(text)
        (folder / "bin" / name).chmod(0o755)


def make_tables(folder: Path) -> None:
    """The SQL files of Kamailio's package, with all that the command asks of them.

    They have sqlite not wait for the disk, after each statement, for what no test keeps.
    """
    folder.mkdir()
    tables = "".join(f"CREATE TABLE {name} (id INTEGER);" for name in database.NEEDED[1:])
    tables = tables.replace("subscriber (id", "subscriber (username, domain, password, ha1, ha1b")
    for script in database.SCRIPTS:
        (folder / f"{script}-create.sql").write_text(tables if script == "acc" else "")
    (folder / "standard-create.sql").write_text(
        "PRAGMA synchronous = OFF; CREATE TABLE version (table_name);"
    )
