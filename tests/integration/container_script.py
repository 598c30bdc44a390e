"""The shell script that becomes a container: its root, its mounts, then the service's command."""

import shlex
from pathlib import Path
from typing import Any

VOLUMES, HOSTS, RESOLVER = "volumes", "hosts", "resolv.conf"
"""In the engine's folder: the named volumes, and two files of /etc."""

PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
LINKS = ("bin", "sbin", "lib", "lib64")
DEFAULT_CAPABILITIES = (
    "chown", "dac_override", "fowner", "fsetid", "kill", "setgid", "setuid", "setpcap",
    "net_bind_service", "net_raw", "sys_chroot", "mknod", "audit_write", "setfcap",
)  # fmt: skip
"""Docker's, where a service says nothing of them."""


def script(name: str, service: dict[str, Any], root: Path, engine: Path) -> str:
    """Make the root, wait for the network, and become the service's command.

    To be run in namespaces of its own; a line on stdin, or its end, says that the network is there.
    """
    lines = ["set -e", f"mount -t tmpfs -o mode=755 root {root}", f"cd {root}"]
    lines += ["mkdir -m 755 usr etc proc dev run var var/lib root", "mkdir -m 1777 tmp"]
    lines += ["ln -s ../run var/run", *(f"ln -s usr/{link} {link}" for link in LINKS)]
    for folder in ("usr", "etc"):
        lines += [f"mount --bind /{folder} {folder}", f"mount -o remount,bind,ro {folder}"]
    lines += ["mount -t proc proc proc", "mount --rbind /dev dev"]
    for file in (HOSTS, RESOLVER):
        lines += [f"[ ! -f etc/{file} ] || mount --bind {engine / file} etc/{file}"]
    for commands in _mounts(service, engine):
        lines += commands
    if service.get("read_only"):
        lines += [f"mount -o remount,ro {root}"]
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
        place = shlex.quote("." + target)
        found[target] = [f"mkdir -p {place}", f"mount -t tmpfs -o {options} tmpfs {place}"]
    for volume in service.get("volumes", []):
        found[volume["target"]] = _mount(volume, engine)
    return [found[target] for target in sorted(found)]


def _mount(volume: dict[str, Any], engine: Path) -> list[str]:
    source = Path(volume["source"])
    if volume["type"] == "volume":
        source = engine / VOLUMES / volume["source"]
    assert source.exists(), f"{source}: no engine would find that"
    place = shlex.quote("." + volume["target"])
    make = f"[ -e {place} ] || mkdir -p {place}"
    if source.is_file():
        make = f"mkdir -p $(dirname {place}); [ -e {place} ] || touch {place}"
    commands = [make, f"mount --bind {shlex.quote(str(source))} {place}"]
    if volume.get("read_only"):
        commands += [f"mount -o remount,bind,ro {place}"]
    return commands
