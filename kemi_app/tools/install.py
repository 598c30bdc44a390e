"""``python3 -m kemi_app install``: put kamailio.cfg and kemi_app where Kamailio finds them."""

from __future__ import annotations

import argparse
import contextlib
import os
import pwd
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from kemi_app.tools import database
from kemi_app.tools.instance import Instance
from kemi_app.tools.listen import Listen, parse
from kemi_app.tools.manifest import Fate, Manifest, content_of, digest, write_all
from kemi_app.tools.place import LOCAL, Place
from kemi_app.tools.problem import Problem

CHECKOUT = Path(__file__).resolve().parents[2]
SKIPPED = {"__pycache__"}
UNIT = "kemi_app@.service"
RESERVED = ("kamailio", "kamailio-local", "kamailio-paths", "tls")
"""Names of other files beside kamailio.cfg."""
USER = "kamailio"
"""The user that Debian's package makes and runs Kamailio as."""


class Parser(argparse.ArgumentParser):
    """An argument parser that says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        """Raise Problem with argparse's message."""
        raise Problem(f"{message} (scripts/install --help lists the options)")


def main(argv: Sequence[str], checkout: Path = CHECKOUT) -> int:
    """Install or uninstall; answers the exit code: 0, or 2 with one line that says why."""
    try:
        options = _parser().parse_args(argv)
        place = Place(Path(options.prefix).expanduser().absolute())
        listens = [parse(text) for text in options.listen]
        if listens and not options.instance:
            raise Problem("--listen is for --instance; else kamailio-local.cfg says listen=...")
        if options.instance and options.instance.name in RESERVED:
            raise Problem(f"--instance {options.instance.name}: that name has another meaning")
        if options.uninstall:
            uninstall(place)
            return 0
        install(checkout, place)
        if options.instance:
            add_instance(place.of(options.instance), listens)
        else:
            print(f"Start it: kamailio -f {place.cfg} -x fm -X fm")
    except Problem as problem:
        print(f"kemi_app install: {problem}", file=sys.stderr)
        return 2
    except OSError as error:
        print(f"kemi_app install: {error.filename}: {error.strerror}", file=sys.stderr)
        return 2
    return 0


def _parser() -> Parser:
    parser = Parser(
        prog="scripts/install", allow_abbrev=False,
        description="Install kamailio.cfg and kemi_app in /etc/kamailio, or below a prefix.",
    )  # fmt: skip
    parser.add_argument(
        "--prefix", default="/", metavar="DIR",
        help="install below DIR (DIR/etc/kamailio ...), for a user or a try; default: /",
    )  # fmt: skip
    parser.add_argument(
        "--instance", type=Instance.named, metavar="NAME",
        help="one more server with a file NAME.cfg, a database and a runtime folder of its own",
    )  # fmt: skip
    parser.add_argument(
        "--listen", action="append", default=[], metavar="PROTO:ADDR:PORT",
        help="where that instance listens; may be repeated. Without it the starter says so (-l)",
    )  # fmt: skip
    parser.add_argument(
        "--uninstall", action="store_true",
        help="take away what was installed and not changed since; the database stays",
    )  # fmt: skip
    return parser


def install(checkout: Path, place: Place) -> None:
    """Install, or bring an installation up to date. Nothing that an operator changed is lost."""
    manifest = Manifest.read(place.manifest)
    pristine = _package_files()
    write: dict[Path, tuple[bytes, int]] = {}
    lines: list[str] = []
    wanted = dict(_files(checkout, place))
    for path, content in wanted.items():
        fate = manifest.fate(path, content, pristine)
        known = manifest.hashes.get(str(path))
        manifest.hashes[str(path)] = digest(content)
        if fate is Fate.KEPT and known != digest(content):
            beside = path.with_name(f"{path.name}.new")
            if content_of(beside) != content:
                write[beside] = content, 0o644
            manifest.hashes[str(beside)] = digest(content)
            lines.append(f"{path} {fate.value} {beside.name}")
            if known is None:
                del manifest.hashes[str(path)]  # it is the operator's: an uninstall leaves it
        elif fate is not Fate.SAME and fate is not Fate.KEPT:
            write[path] = content, 0o644
            if fate is Fate.REPLACED and str(path) in pristine and known is None:
                saved = path.with_name(f"{path.name}.before-kemi_app")
                write[saved] = path.read_bytes(), 0o644
                lines.append(f"{path}: the package's own lies beside it, as {saved.name}")
    package = place.etc / "kemi_app"
    gone = [
        name
        for name in manifest.hashes
        if package in Path(name).parents and Path(name) not in wanted
    ]
    dropped = [name for name in gone if manifest.is_unchanged(name)]
    for name in gone:
        del manifest.hashes[name]
    if not (place.etc / "kamailio-local.cfg").exists():
        write[place.etc / "kamailio-local.cfg"] = LOCAL.encode(), 0o644
    changed = len(write)
    write[place.manifest] = manifest.text(), 0o644
    made = _put(place, write)
    _forget(place, dropped)
    print(*lines, *made, sep="\n", end="\n" if lines or made else "")
    print(f"{place.etc}: {changed} files written" if changed else f"{place.etc}: up to date")


def add_instance(place: Place, listens: Sequence[Listen]) -> None:
    """Write the configuration of one more instance, unless it is there: it is the operator's.

    Raises Problem where it is there and ``listens`` asks for something else.
    """
    text = place.instance_cfg(listens)
    found = content_of(place.cfg)
    if found is not None and found != text.encode():
        if listens:
            raise Problem(f"{place.cfg}: is there already; edit it, or take it away first")
        print(f"{place.cfg}: is there already, and stays")
    elif found is None:
        manifest = Manifest.read(place.manifest)
        manifest.hashes[str(place.cfg)] = digest(text.encode())
        files = {place.cfg: (text.encode(), 0o644), place.manifest: (manifest.text(), 0o644)}
        print(*_put(place, files), f"{place.cfg}: written", sep="\n")
    print(f"Start it: kamailio -f {place.cfg} -x fm -X fm")
    if place.is_system:
        print(f"or: systemctl start kemi_app@{place.instance}")


def _put(place: Place, files: Mapping[Path, tuple[bytes, int]]) -> list[str]:
    """Make the database where there is none, and write the files: all of it, or nothing.

    Answers what there is to say of the database. Raises Problem.
    """
    is_new = not place.database.exists()
    try:
        _make_state(place)
        write_all(files)
    except OSError as error:
        if is_new:
            with contextlib.suppress(OSError):
                place.database.unlink(missing_ok=True)
        raise Problem(
            f"{error.filename}: cannot be written ({error.strerror}); nothing was installed; "
            "run it as root, or choose a folder with --prefix DIR"
        ) from None
    if is_new:
        return [f"{place.database}: made, without users; kamctl add NAME PASSWORD adds one"]
    return []


def uninstall(place: Place) -> None:
    """Take away what was installed and is still as it was; put back what the package had there."""
    manifest = Manifest.read(place.manifest)
    if not manifest.hashes:
        raise Problem(f"{place.etc}: nothing was installed here")
    kept = []
    try:
        for path in manifest.hashes:
            if Path(path).exists() and not manifest.is_unchanged(path):
                kept.append(path)
        _forget(place, [path for path in manifest.hashes if path not in kept])
        local = place.etc / "kamailio-local.cfg"
        if local.exists() and local.read_text("utf-8", "replace") == LOCAL:
            local.unlink()
        for saved in place.etc.glob("*.before-kemi_app"):
            original = saved.with_name(saved.name.removesuffix(".before-kemi_app"))
            if not original.exists():
                saved.replace(original)
        place.manifest.unlink()
    except OSError as error:
        raise Problem(f"{error.filename}: cannot be taken away ({error.strerror})") from None
    for path in kept:
        print(f"{path}: was changed here and stays")
    for folder in (place.etc, place.etc.parent):
        with contextlib.suppress(OSError):
            folder.rmdir()
    print(f"{place.etc}: uninstalled; the database {place.database} stays")


def _files(checkout: Path, place: Place) -> Iterator[tuple[Path, bytes]]:
    """Each file of an installation with its content."""
    yield place.cfg, (checkout / "kamailio.cfg").read_bytes()
    yield place.etc / "kamctlrc", place.kamctlrc().encode()
    if place.is_system:
        unit = checkout / "deploy" / "systemd" / UNIT
        yield Path("/etc/systemd/system") / UNIT, unit.read_bytes()
    else:
        yield place.etc / "kamailio-paths.cfg", place.paths().encode()
    package = checkout / "kemi_app"
    for path in sorted(package.rglob("*")):
        inside = path.relative_to(checkout)
        if path.is_file() and not SKIPPED.intersection(inside.parts):
            yield place.etc / inside, path.read_bytes()


def _make_state(place: Place) -> None:
    """Make the database and the runtime folder where they are missing: the user kamailio's."""
    owner = USER if os.geteuid() == 0 and _user_exists() else None
    for folder in (place.database.parent, place.run):
        if not folder.is_dir():
            folder.mkdir(parents=True, mode=0o750)
            if owner:
                shutil.chown(folder, owner, owner)
    if not place.database.exists():
        database.create(place.database)
        if owner:
            shutil.chown(place.database, owner, owner)


def _user_exists() -> bool:
    with contextlib.suppress(KeyError):
        return bool(pwd.getpwnam(USER))
    return False


def _forget(place: Place, paths: Sequence[str]) -> None:
    """Take files away, then the folders of the package that they leave empty."""
    for path in paths:
        Path(path).unlink(missing_ok=True)
    package = place.etc / "kemi_app"
    folders = sorted({Path(path).parent for path in paths}, key=lambda one: -len(one.parts))
    for folder in folders:
        shutil.rmtree(folder / "__pycache__", ignore_errors=True)
        while folder == package or package in folder.parents:
            try:
                folder.rmdir()
            except OSError:
                break
            folder = folder.parent


def _package_files() -> dict[str, str]:
    """Debian's configuration files with the hash (MD5) that they have as long as nobody edits."""
    try:
        told = subprocess.run(
            ["dpkg-query", "-W", "-f", "${Conffiles}", "kamailio"],
            capture_output=True, text=True, timeout=30, check=False,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired):
        return {}
    fields = (line.split() for line in told.stdout.splitlines())
    return {words[0]: words[1] for words in fields if len(words) >= 2}
