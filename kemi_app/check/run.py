"""The whole check: a cfg, the scripts that it loads, further paths; for one release."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import kemi_app
from kemi_app.cfg.config import Config, read_config
from kemi_app.check import known_functions, known_modules
from kemi_app.check.config.rules import check_config
from kemi_app.check.config.server import check_server
from kemi_app.check.finding import Finding
from kemi_app.check.missing import missing_modules
from kemi_app.check.python.rules import check_python
from kemi_app.check.python.subject import Subject
from kemi_app.check.suppress import silence
from kemi_app.script.application import NAMES, Application, find_applications
from kemi_app.script.condition import Server
from kemi_app.script.project import Project, read_project

HERE: Final = Path(kemi_app.__file__).resolve().parent.parent
"""The folder that this kemi_app lies in: what scripts import of it is found there."""


@dataclass(frozen=True)
class Checked:
    """What a check has looked at, and what it has found."""

    findings: list[Finding]
    files: tuple[Path, ...]


def check(
    paths: Sequence[Path],
    cfg: Path | None,
    defines: Sequence[str],
    release: str,
    advice: bool = False,
    server: bool = False,
) -> list[Finding]:
    """Every finding about a cfg, the script that it loads, and further files or folders.

    ``defines`` are as Kamailio's ``-A`` takes them; ``advice`` adds what is recommended;
    ``server`` asks the installed Kamailio too. Raises OSError where the cfg cannot be read.
    """
    return check_all(paths, cfg, defines, release, advice=advice, server=server).findings


def check_all(
    paths: Sequence[Path],
    cfg: Path | None,
    defines: Sequence[str],
    release: str,
    *,
    advice: bool,
    server: bool,
) -> Checked:
    """As ``check``, with the files that were read."""
    config = read_config(cfg, defines, release) if cfg is not None else None
    script = script_of(config) if config is not None else None
    wanted = [*paths, *([script] if script is not None and script.is_file() else [])]
    roots = [HERE, *(Path(one) for one in os.environ.get("PYTHONPATH", "").split(":") if one)]
    project = read_project(wanted, roots)
    if config is not None and is_loader(script):
        _read_application(project, config)
    applications = _applications(project, config, script)
    findings = _of_files(project)
    if config is not None:
        names = {name for one in applications for name in one.names} if applications else None
        findings += check_config(config, names, advice)
        if server:
            findings += check_server(config, defines, findings)
    subject = Subject(project, applications, server_of(config, release), release, config)
    findings += check_python(subject)
    texts: dict[Path, str] = {one.path: "\n".join(one.lines) for one in project.modules.values()}
    if config is not None:
        texts.update(config.texts)
    return Checked(silence(sorted(set(findings)), texts), tuple(texts))


def script_of(config: Config) -> Path | None:
    """The script that a cfg loads; where kemi_app is not installed yet, the loader beside it."""
    script = config.script
    if script is not None and not script.exists() and is_loader(script):
        beside = config.path.parent / "kemi_app" / "loader.py"
        return beside if beside.exists() else HERE / "kemi_app" / "loader.py"
    return script


def is_loader(script: Path | None) -> bool:
    """Whether a script is kemi_app's loader, which loads the application that KEMI_APP names."""
    return script is not None and script.parts[-2:] == ("kemi_app", "loader.py")


def _read_application(project: Project, config: Config) -> None:
    """Read the module that KEMI_APP names, and what it imports."""
    module = (config.application or "kemi_app.proxy").partition(":")[0]
    path = project.source(module)
    if path is None:
        return
    found = project.add(path, module)
    queue = [found] if found is not None else []
    while queue:
        queue += project.follow(queue.pop(0))


def _applications(
    project: Project, config: Config | None, script: Path | None
) -> list[Application]:
    """The application of the cfg; where none is loaded, each that the paths hold."""
    if config is None:
        return find_applications(project)
    if is_loader(script):
        loaded = find_applications(project, config.application)
        others = [one for one in find_applications(project) if one.is_app]
        known = {one.name for one in loaded}
        return [*loaded, *(one for one in others if one.name not in known)]
    names = {which: name for which, name in config.callbacks.items() if which in NAMES and name}
    return find_applications(project, None, names, event_callbacks(config))


def event_callbacks(config: Config) -> list[str]:
    """The methods that modules call for their events."""
    found = [config.callbacks.get("event_route", "")]
    for param in config.params:
        for module in param.modules:
            known = known_modules.module_parameter(module, param.name)
            if known is not None and known.callback == "event":
                found.append(str(param.value))
    return [one for one in dict.fromkeys(found) if one]


def server_of(config: Config | None, release: str) -> Server:
    """What is known of the server: nothing but its release, where there is no cfg."""
    functions = frozenset(known_functions.function_names(release))
    if config is None:
        return Server(functions=functions)
    submodules = _submodules(config, release) if config.is_complete else None
    return Server(frozenset(config.defines), submodules, functions)


def _submodules(config: Config, release: str) -> Mapping[str, bool]:
    loaded = {load.module for load in config.loads} | {"core", ""}
    found: dict[str, bool] = {}
    for path in known_functions.function_names(release):
        submodule = path.rpartition(".")[0]
        if not submodule or found.get(submodule):
            continue
        modules = {one.module for one in known_functions.function(path, release)}
        found[submodule] = bool(modules & loaded) or "" in modules
    return found


def _of_files(project: Project) -> list[Finding]:
    found = []
    for fault in project.unreadable:
        code = "E002" if fault.is_python else "E001"
        message = f"{fault.path.name} {fault.reason}"
        found.append(Finding(fault.path, fault.line, fault.column, code, message))
    return found + list(missing_modules(project))
