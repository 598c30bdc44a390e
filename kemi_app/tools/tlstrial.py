"""A certificate for a trial of TLS: signed by nobody but itself, in the state folder.

A site has one of its own and says so with TLS_CONFIG: docs/tls.md.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterable
from pathlib import Path

from kemi_app.tools.listen import Listen
from kemi_app.tools.problem import Problem
from kemi_app.tools.switchboard import Switchboard

FEATURE = "TLS"
PROGRAM = "openssl"
DEFAULT_LISTEN = "tls:127.0.0.1:5061"
CONFIG, KEY, CERTIFICATE = "tls.cfg", "server.key", "server.pem"
DAYS = 365
RENEWED_AFTER = (DAYS - 30) * 24 * 3600
"""Seconds: an older one is made anew at the next start."""

MARK = "# Made by scripts/run for a trial, and made anew by it as long as this line stands here."

TEXT = """\
{mark}
# {names}; see docs/tls.md for one of your own.
[server:default]
method = TLSv1.2+
verify_certificate = no
require_certificate = no
private_key = {key}
certificate = {certificate}

[client:default]
method = TLSv1.2+
verify_certificate = yes
require_certificate = yes
ca_list = {authorities}
"""

AUTHORITIES = Path("/etc/ssl/certs/ca-certificates.crt")
"""Those that this machine trusts (Debian's package ca-certificates)."""


def of_the_site(board: Switchboard, cfg: Path) -> Path | None:
    """The TLS_CONFIG that the site has defined, if it has. Raises Problem where it is no file."""
    value, file = board.values.get("TLS_CONFIG", ""), board.places.get("TLS_CONFIG", cfg)
    if not value or file == cfg or file.name == "kamailio-paths.cfg":
        return None
    own = cfg.parent / value.strip('"')
    if not own.exists():
        raise Problem(
            f"{own}: there is no such file, and {file} defines it as TLS_CONFIG; "
            "docs/tls.md has one to begin with"
        )
    return own


def check_listens(listens: Iterable[Listen], features: Iterable[str]) -> None:
    """Raise Problem where a TLS socket is asked for that cannot be."""
    there = list(listens)
    for listen in there:
        if listen.protocol == "tls" and FEATURE not in features:
            raise Problem(f"--listen {listen}: TLS is switched off; add --with {FEATURE}")
        tcp = Listen("tcp", listen.address, listen.port)
        if listen.protocol == "tls" and tcp in there:
            raise Problem(f"--listen {listen}: TCP has this port already; SIP's for TLS is 5061")


def make(folder: Path, listens: Iterable[Listen]) -> Path:
    """See to ``folder`` with a key, a certificate and their tls.cfg; return the path of that.

    A tls.cfg that somebody has made his own (without the first line) stays as it is. Raises
    Problem where openssl cannot be run or refuses.
    """
    config, key, certificate = (folder / name for name in (CONFIG, KEY, CERTIFICATE))
    addresses = sorted({str(listen.address) for listen in listens})
    names = ",".join([*(f"IP:{address}" for address in addresses), "DNS:localhost"])
    authorities = AUTHORITIES if AUTHORITIES.is_file() else certificate
    text = TEXT.format(
        mark=MARK, names=names, key=key, certificate=certificate, authorities=authorities
    )
    try:
        before = config.read_text(encoding="utf-8") if config.exists() else MARK
        if not before.startswith(MARK) or (before == text and _is_fresh(key, certificate)):
            return config
        folder.mkdir(mode=0o700, exist_ok=True)
        _certify(key, certificate, addresses[0], names)
        config.write_text(text, encoding="utf-8")
    except OSError as error:
        raise Problem(f"{folder}: cannot be written ({error.strerror}); make it writable") from None
    return config


def _is_fresh(*files: Path) -> bool:
    return all(
        file.exists() and time.time() - file.stat().st_mtime < RENEWED_AFTER for file in files
    )


def _certify(key: Path, certificate: Path, name: str, names: str) -> None:
    program = shutil.which(PROGRAM)
    if not program:
        raise Problem(
            "TLS needs a certificate, and without openssl none can be made for this trial: "
            "apt-get install openssl, or define TLS_CONFIG (docs/tls.md)"
        )
    command = [
        *(program, "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"),
        *("-nodes", "-keyout", str(key), "-out", str(certificate), "-days", str(DAYS)),
        *("-subj", f"/CN={name}", "-addext", f"subjectAltName={names}"),
    ]
    os.close(os.open(key, os.O_WRONLY | os.O_CREAT, 0o600))
    done = subprocess.run(
        command, capture_output=True, text=True, errors="replace", timeout=60, check=False
    )
    if done.returncode:
        said = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
        raise Problem(f"openssl has made no certificate for this trial: {said}")
