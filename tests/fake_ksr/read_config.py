"""Reading a kamailio.cfg, once for all servers of a test run that read the same."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from fake_ksr.api import RELEASE
from fake_ksr.cfgfile import parse_config
from fake_ksr.config import Config, Value
from fake_ksr.preprocessor import Defines, Preprocessor, predefined

MANY = 100
"""So many of them are kept."""

_known: dict[tuple[object, ...], tuple[Config, Preprocessor]] = {}
"""What was read last for each path, release and set of defines, and what it was made of."""


def read_config(
    path: Path,
    overrides: Mapping[str, Value | None] | None = None,
    release: str = RELEASE,
    fixed: Iterable[str] = (),
) -> Config:
    """Read kamailio.cfg as that release does, with the command line's defines (`-A NAME=value`).

    Those of them that are `fixed` stay as they are whatever the file defines. Raises ConfigError
    with file and line where the real server would not start.
    """
    fixed = frozenset(fixed)
    given = {name: "" if v is None else str(v) for name, v in (overrides or {}).items()}
    key = (path, release, fixed, *given.items())
    config, made_of = _known.get(key, (None, None))
    if config is None or made_of is None or not _is_still_so(made_of):
        defines = Defines(predefined(release), fixed=fixed)
        defines.values.update(given)
        config = Config(path, release)
        if len(_known) >= MANY:
            _known.clear()
        _known[key] = config, parse_config(config, defines)
    return _copy(config)


def _is_still_so(made_of: Preprocessor) -> bool:
    """Whether the files and the variables that a configuration was made of are as they were."""
    files, variables = made_of.files.items(), made_of.environment.items()
    return all(os.environ.get(name) == value for name, value in variables) and all(
        _text(path) == text for path, text in files
    )


def _text(path: Path) -> str | None:
    try:
        return path.read_text(encoding="latin-1")
    except OSError:
        return None


def _copy(config: Config) -> Config:
    """A configuration that a server may change: its own lists and tables."""
    return replace(
        config,
        defines=dict(config.defines),
        modules=list(config.modules),
        params={name: list(values) for name, values in config.params.items()},
        globals=dict(config.globals),
        settings=dict(config.settings),
        aliases=list(config.aliases),
        listen=list(config.listen),
        socket_names=dict(config.socket_names),
        routes=dict(config.routes),
    )
