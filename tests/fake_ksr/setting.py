"""The server of the command line: folder and database are those of a try, not of the site."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from fake_ksr.api import RELEASE
from fake_ksr.config import Value
from fake_ksr.errors import ConfigError, ScriptError
from fake_ksr.read_config import read_config
from fake_ksr.server import FakeKamailio

LOADER = Path(__file__).resolve().parents[2] / "kemi_app" / "loader.py"
INSTALLED_LOADER = Path("/etc/kamailio/kemi_app/loader.py")
"""What kamailio.cfg loads where no site has said otherwise."""
DEFAULT_APP = "kemi_app.proxy:Proxy"


@dataclass
class Setting:
    """What a server is made of."""

    cfg: Path
    script: Path | None = None
    defines: Mapping[str, Value | None] = field(default_factory=dict)
    release: str = RELEASE
    answers: Sequence[str] = ()


def start(setting: Setting, folder: Path) -> FakeKamailio:
    """Start a server that writes to nothing but that folder.

    Raises ConfigError and ScriptError, which say what to do, where the real one would not start.
    """
    if not setting.cfg.is_file():
        raise ConfigError(f"{setting.cfg}: no such file: name a kamailio.cfg with --cfg")
    try:
        server = _started(setting, folder)
    except ConfigError as error:
        raise ConfigError(f"{error}: mend it there, or name another file with --cfg") from error
    except ScriptError as error:
        raise ScriptError(f"{error}: mend it, or put what it imports on PYTHONPATH") from error
    for answer in setting.answers:
        name, _, value = answer.partition("=")
        server.script(name, ast.literal_eval(value))
    return server


def _started(setting: Setting, folder: Path) -> FakeKamailio:
    ours: dict[str, Value | None] = {
        "RUN_DIR": f'"{folder}"',
        "DBURL": f'"sqlite:///{folder}/kamailio.sqlite"',
    }
    fixed = [name for name in ours if name not in setting.defines]
    defines = {**ours, **setting.defines}
    config = read_config(setting.cfg, defines, setting.release, fixed)
    if setting.script is None and "app_python3" not in config.modules:
        raise ConfigError(f"{setting.cfg} does not load app_python3")
    script = setting.script or Path(config.text("app_python3", "load"))
    if script == INSTALLED_LOADER and not script.exists():
        script = LOADER
    app = config.defines.get("KEMI_APP", "").strip('"') or DEFAULT_APP
    return FakeKamailio(
        setting.cfg,
        script,
        defines=defines,
        packages=(app.partition(":")[0].partition(".")[0],),
        release=setting.release,
        fixed=fixed,
    )
