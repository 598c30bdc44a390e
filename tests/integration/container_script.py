"""The shell script that becomes a container: its root, its mounts, then the service's command."""

import shlex
from pathlib import Path
from typing import Any

VOLUMES, HOSTS, RESOLVER = "volumes", "hosts", "resolv.conf"
"""In the engine's folder: the named volumes, and two files of /etc."""

PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
DEFAULT_CAPABILITIES = (
    "chown", "dac_override", "fowner", "fsetid", "kill", "setgid", "setuid", "setpcap",
    "net_bind_service", "net_raw", "sys_chroot", "mknod", "audit_write", "setfcap",
)  # fmt: skip
"""Docker's, where a service says nothing of them."""


def script(name: str, service: dict[str, Any], image: Path, folder: Path, engine: Path) -> str:
    """Lay a layer of its own over the image, wait for the network, become the service's command.

    The root is ``folder``/root. To be run in namespaces of its own; a line on stdin, or its end,
    says that the network is there.
    """
    root = folder / "root"
    layer = f"lowerdir={image},upperdir=layer/upper,workdir=layer/work"
    lines = ["set -e", f"cd {folder}", "mkdir layer root", "mount -t tmpfs layer layer"]
    lines += ["mkdir -m 755 layer/upper layer/work", f"mount -t overlay -o {layer} overlay root"]
    lines += ["cd root", "mount -t proc proc proc", "mount --rbind /dev dev"]
    for file in (HOSTS, RESOLVER):
        lines += [f"touch etc/{file}", f"mount --bind {engine / file} etc/{file}"]
    for commands in _mounts(service, engine):
        lines += commands
    if service.get("read_only"):
        lines += [f"mount -o remount,bind,ro {root}"]
    lines += ["read -r _ || :", f"hostname {name}"]
    command = [*service["entrypoint"], *(service.get("command") or [])]
    words = ["exec", "chroot", str(root), *confined(name, service), *command]
    return "\n".join([*lines, " ".join(map(shlex.quote, words))])


def confined(name: str, service: dict[str, Any], user: str = "") -> list[str]:
    """What stands before a command: user, capabilities, environment, working folder."""
    given = [] if "ALL" in service.get("cap_drop", []) else list(DEFAULT_CAPABILITIES)
    given += [capability.lower() for capability in service.get("cap_add", [])]
    words = ["setpriv", "--inh-caps=-all"]
    words += ["--bounding-set=" + ",".join(["-all", *(f"+{one}" for one in given)])]
    user = user or service.get("user", "root")
    if user != "root":
        words += [f"--reuid={user}", f"--regid={user}", "--init-groups"]
    if "no-new-privileges:true" in service.get("security_opt", []):
        words += ["--no-new-privs"]
    variables = {"PATH": PATH, "HOME": "/root", "HOSTNAME": name}
    variables |= {key: value or "" for key, value in (service.get("environment") or {}).items()}
    words += ["env", "-i", "-C", service.get("working_dir", "/")]
    return words + [f"{key}={value}" for key, value in variables.items()]


def _mounts(service: dict[str, Any], engine: Path) -> list[list[str]]:
    """The commands for each mount of the service, those of outer folders first."""
    found: dict[str, list[str]] = {}
    for entry in service.get("tmpfs", []):
        target, _, options = entry.partition(":")
        found[target] = [
            _place(target), 'mkdir -p "$place"', f'mount -t tmpfs -o {options} tmpfs "$place"',
        ]  # fmt: skip
    for volume in service.get("volumes", []):
        found[volume["target"]] = _mount(volume, engine)
    return [found[target] for target in sorted(found)]


def _place(target: str) -> str:
    """Set $place to where the target is in the root, links followed as from inside of it."""
    return f'place=".$(chroot . realpath -m {shlex.quote(target)})"'


def _mount(volume: dict[str, Any], engine: Path) -> list[str]:
    source = Path(volume["source"])
    if volume["type"] == "volume":
        source = engine / VOLUMES / volume["source"]
    assert source.exists(), f"{source}: no engine would find that"
    make = '[ -e "$place" ] || mkdir -p "$place"'
    if source.is_file():
        make = 'mkdir -p "$(dirname "$place")"; [ -e "$place" ] || touch "$place"'
    commands = [_place(volume["target"]), make, f'mount --bind {shlex.quote(str(source))} "$place"']
    if volume.get("read_only"):
        commands += ['mount -o remount,bind,ro "$place"']
    return commands
