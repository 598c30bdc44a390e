"""Which modules a module needs, tried: a real Kamailio starts with them and without each one.

``kamailio -c`` does not run mod_init(), so each trial starts the server. A last module whose own
mod_init() always fails (xlog with an unknown facility) ends it before any process is forked.
"""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

_HEAD = """log_stderror=yes
debug=2
fork=no
children=1
disable_tcp=yes
auto_aliases=no
listen=udp:127.0.0.1:{port}
"""
_TAIL = """loadmodule "xlog.so"
modparam("xlog", "log_facility", "none such")
request_route { exit; }
event_route[xhttp:request] { exit; }
"""
_ERROR = re.compile(r"(?:ERROR|CRITICAL|BUG|ALERT): (.*)")


def failure(modules: Iterable[str], extra: str = "", port: int = 47123) -> str:
    """The first of the modules that could not start, and what was said; empty where all did."""
    loads = "".join(f'loadmodule "{name}.so"\n' for name in modules if name != "xlog")
    with tempfile.TemporaryDirectory() as folder:
        cfg = Path(folder) / "kamailio.cfg"
        cfg.write_text(_HEAD.format(port=port) + loads + extra + _TAIL)
        command = ["kamailio", "-f", str(cfg), "-DD", "-E", "-Y", folder]
        try:
            done = subprocess.run(
                command,
                capture_output=True,
                encoding="utf-8",
                errors="replace",
                stdin=subprocess.DEVNULL,
                timeout=15,
            )
        except subprocess.TimeoutExpired:
            return "not ended"
    said = [re.sub(r"\[[^]]*\]", "", line) for line in _ERROR.findall(done.stderr)]
    for at, line in enumerate(said):
        if line.startswith("xlog "):
            return ""
        if failed := re.search(r"Error while initializing module (\w+)", line):
            reason = said[at - 1] if at else "without a word"
            return f"{failed[1]}: {reason}"
    return f"ended with {done.returncode}"


def needed(module: str, candidates: Iterable[str], before: dict[str, list[str]]) -> dict[str, bool]:
    """Those candidates without which the module does not start -> whether they must be first.

    ``before``: what each candidate needs itself.
    """
    full = ordered(candidates, before)
    wanted = failure([*full, module])
    found: dict[str, bool] = {}
    for one in candidates:
        less = ordered([other for other in candidates if other != one], before)
        if one in less:
            less = [name for name in less if name != one and one not in before.get(name, [])]
        said = failure([*less, module])
        if said and said != wanted:
            late = [name for name in full if name != one]
            found[one] = failure([*late, module, one]) != wanted
    return found


# Those that others must find started already.
_FIRST = ("db_mysql", "tm", "sl", "rr", "pv", "xhttp", "dialog", "auth", "usrloc")


def ordered(names: Iterable[str], before: dict[str, list[str]]) -> list[str]:
    """The modules and what they need, those first that must be."""
    closed = _closed(names, before)
    return sorted(closed, key=lambda name: _FIRST.index(name) if name in _FIRST else len(_FIRST))


def _closed(names: Iterable[str], before: dict[str, list[str]]) -> list[str]:
    found: list[str] = []
    for name in names:
        for one in [*_closed(before.get(name, []), before), name]:
            if one not in found:
                found.append(one)
    return found
