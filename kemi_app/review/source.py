"""Where a routing is read from: a kamailio.cfg, scripts, the defines of a command line."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kemi_app.cfg.config import Config, read_config
from kemi_app.review.gather import gather
from kemi_app.review.model import Review
from kemi_app.script.application import DEFAULT_APP, NAMES, Application, find_applications
from kemi_app.script.condition import Server
from kemi_app.script.project import Project, package_root, read_project

CFG: Final = "kamailio.cfg"


class CannotReview(Exception):
    """Nothing can be told of what was asked for: the thing, the place and the remedy in a line."""


@dataclass(frozen=True)
class Source:
    """What was asked for on a command line."""

    paths: tuple[Path, ...]
    """Scripts, or folders of them."""
    cfg: Path | None
    defines: tuple[str, ...]
    """As kamailio -A takes them."""

    def folders(self) -> Iterator[Path]:
        """Where tests may lie beside the routing, nearest first."""
        if self.cfg is not None:
            yield self.cfg.resolve().parent
        for path in self.paths:
            folder = path.resolve() if path.is_dir() else path.resolve().parent
            yield folder
            yield package_root(path.resolve())


def asked(paths: Sequence[Path], cfg: Path | None, defines: Sequence[str]) -> Source:
    """The source that a command line names: with no word of it, the kamailio.cfg that is here."""
    if cfg is None and not paths:
        cfg = Path(CFG)
        if not cfg.is_file():
            raise CannotReview(f"there is no {CFG} here: name a script, or a cfg with --cfg FILE")
    for path in (*paths, *([cfg] if cfg is not None else [])):
        if not path.exists():
            raise CannotReview(f"{path}: no such file")
    return Source(tuple(paths), cfg, tuple(defines))


def read(source: Source, base: Path) -> Review:
    """Read it, without running any of it; places are told from ``base``. Raises CannotReview."""
    config = _config(source)
    defines = _defines(source, config)
    project = read_project(_scripts(source, config), _roots(source, config))
    for fault in project.unreadable:
        raise CannotReview(str(fault))
    application = _application(project, source, config)
    return gather(application, Server(defines=defines), base)


def _config(source: Source) -> Config | None:
    if source.cfg is None:
        return None
    try:
        config = read_config(source.cfg, source.defines)
    except OSError as error:
        raise CannotReview(f"{source.cfg}: cannot be read ({error.strerror})") from None
    for fault in config.problems:
        place = f"{fault.place.file}:{fault.place.line}:{fault.place.column}"
        raise CannotReview(f"{place} {fault.code} {fault.message}")
    return config


def _defines(source: Source, config: Config | None) -> frozenset[str] | None:
    if config is not None:
        return frozenset(config.defines)
    names = frozenset(define.partition("=")[0] for define in source.defines)
    return names or None


def _scripts(source: Source, config: Config | None) -> list[Path]:
    if source.paths or config is None:
        return list(source.paths)
    script = config.script
    if script is None:
        raise CannotReview(
            f"{config.path}: no script: app_python3's parameter load is not set under these "
            "defines; name the script"
        )
    if not _is_loader(script):
        if not script.is_file():
            raise CannotReview(f"{config.path}: its script {script} is not here; name the script")
        return [script]
    module = (config.application or DEFAULT_APP).partition(":")[0]
    below = Path(*module.split("."))
    for root in _roots(source, config):
        for path in (root / below.with_suffix(".py"), root / below / "__init__.py"):
            if path.is_file():
                return [path]
    raise CannotReview(
        f"{config.path}: its application {module} is in none of the folders where it is looked "
        "for: name its file"
    )


def _is_loader(script: Path) -> bool:
    """Whether a script is kemi_app's own, which loads the application that the cfg names."""
    return script.name == "loader.py" and script.parent.name == "kemi_app"


def _roots(source: Source, config: Config | None) -> list[Path]:
    """The folders that the application may be imported from."""
    roots: list[Path] = []
    if config is not None:
        roots.append(config.path.parent)
        if config.script is not None and config.script.is_file():
            roots.append(package_root(config.script))
    roots += [
        Path(folder) for folder in os.environ.get("PYTHONPATH", "").split(os.pathsep) if folder
    ]
    return list(dict.fromkeys(roots))


def _application(project: Project, source: Source, config: Config | None) -> Application:
    found: list[Application] = []
    if config is None:
        found = find_applications(project)
    else:
        script = config.script
        app = config.application if script is not None and _is_loader(script) else None
        names = {one: config.callbacks.get(one, name) or name for one, name in NAMES.items()}
        events = [str(one.value) for one in config.params if one.name == "event_callback"]
        found = find_applications(project, app, names, events)
    found = _most_derived(project, found)
    if not found:
        where = ", ".join(map(str, source.paths)) or str(source.cfg)
        raise CannotReview(
            f"{where}: no application: neither ksr_request_route nor a subclass of kemi_app's App"
        )
    if len(found) > 1:
        names_ = ", ".join(sorted(one.name for one in found))
        raise CannotReview(f"there are several applications: {names_}; name the file of one")
    return found[0]


def _most_derived(project: Project, found: list[Application]) -> list[Application]:
    """Those that no other one derives from."""
    bases = {
        base.name
        for one in found
        if one.owner is not None
        for base in list(project.bases(one.owner))[1:]
    }
    return [one for one in found if one.owner is None or one.owner.name not in bases]
