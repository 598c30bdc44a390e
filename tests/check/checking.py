"""A script in, what ``check`` says of it out."""

import tempfile
import textwrap
from collections.abc import Mapping, Sequence
from pathlib import Path

from kemi_app.check.finding import Finding
from kemi_app.check.run import check

LOADED = """
loadmodule "app_python3.so"
modparam("app_python3", "load", "script.py")
cfgengine "python"
kemi.reply_route_callback="none"
kemi.onsend_route_callback="none"
"""
"""What a cfg has to say about the script: given to every one of these tests."""

FRAME = """
import KSR
{top}

def mod_init():
    return Script()


class Script:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
{body}
        KSR.tm.t_relay()
        return 1
{methods}
"""


def route(body: str, top: str = "", methods: str = "") -> str:
    """A script whose request route begins with ``body``; further methods, lines at its top."""
    return FRAME.format(
        body=textwrap.indent(textwrap.dedent(body).strip("\n"), " " * 8),
        top=textwrap.dedent(top).strip("\n"),
        methods=textwrap.indent(textwrap.dedent(methods).strip("\n"), " " * 4),
    )


def findings(
    text: str,
    cfg: str | None = None,
    release: str = "5.6",
    defines: Sequence[str] = (),
    files: Mapping[str, str] | None = None,
) -> list[Finding]:
    """What is said of a script, with the cfg that loads it, and with further files beside it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        script, config = folder / "script.py", folder / "kamailio.cfg"
        script.write_text(textwrap.dedent(text), encoding="utf-8")
        for path, content in (files or {}).items():
            (folder / path).parent.mkdir(exist_ok=True)
            (folder / path).write_text(textwrap.dedent(content), encoding="utf-8")
        if cfg is not None:
            config.write_text(textwrap.dedent(cfg) + LOADED, encoding="utf-8")
        return check([script], config if cfg is not None else None, defines, release)


def checked(
    text: str,
    cfg: str | None = None,
    release: str = "5.6",
    defines: Sequence[str] = (),
    files: Mapping[str, str] | None = None,
) -> list[tuple[int, str]]:
    """The lines of the script that something is said of, with the codes."""
    found = findings(text, cfg, release, defines, files)
    return sorted({(one.line, one.code) for one in found if one.file.name == "script.py"})


def at_marks(text: str) -> list[tuple[int, str]]:
    """The lines of a script that end in ``#! K101``, with the codes."""
    lines = textwrap.dedent(text).splitlines()
    return sorted(
        (number, code)
        for number, line in enumerate(lines, 1)
        for code in line.partition("#!")[2].split()
    )
