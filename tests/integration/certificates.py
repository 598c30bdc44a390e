"""Certificates made on the spot with the openssl command: a root, an intermediate, leaves."""

from __future__ import annotations

import itertools
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_numbers = itertools.count(1)
_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-noenc")


@dataclass(frozen=True)
class Certificate:
    """A private key and its certificate, with the chain up to the root but without that."""

    key: Path
    chain: Path

    def replace(self, other: Certificate) -> None:
        """Put another one into these files."""
        self.key.write_bytes(other.key.read_bytes())
        self.chain.write_bytes(other.chain.read_bytes())


class Authority:
    """A root that has certified an intermediate, which certifies all others; files in `folder`."""

    def __init__(self, folder: Path, name: str) -> None:
        self._folder = folder
        self.root = folder / f"{name}-root.pem"
        """What those who trust this authority have."""
        root_key = folder / f"{name}-root.key"
        _openssl(
            *("req", "-x509", *_KEY, "-keyout", root_key, "-out", self.root, "-days", "30"),
            *("-subj", f"/CN={name} root", "-addext", "keyUsage=keyCertSign,cRLSign"),
        )
        middle = self._certify(
            f"{name} intermediate", self.root, root_key, False,
            "basicConstraints=critical,CA:TRUE", "keyUsage=keyCertSign,cRLSign",
        )  # fmt: skip
        self._middle = middle

    def certificate(self, name: str, *addresses: str, expired: bool = False) -> Certificate:
        """One for `name`, and for `addresses` (DNS:…, IP:…) if there are any."""
        names = ",".join(addresses or (f"DNS:{name}",))
        leaf = self._certify(
            name, self._middle.chain, self._middle.key, expired, f"subjectAltName={names}"
        )
        with leaf.chain.open("ab") as chain:
            chain.write(self._middle.chain.read_bytes())
        return leaf

    def _certify(
        self, name: str, issuer: Path, issuer_key: Path, expired: bool, *extensions: str
    ) -> Certificate:
        stem = f"{self._folder / str(next(_numbers))}-{name.replace(' ', '-')}"
        made = Certificate(Path(f"{stem}.key"), Path(f"{stem}.pem"))
        wish = Path(f"{stem}.csr")
        asked = [word for extension in extensions for word in ("-addext", extension)]
        subject = ("-subj", f"/CN={name}")
        _openssl("req", *_KEY, "-keyout", made.key, "-out", wish, *subject, *asked)
        _openssl(
            *("x509", "-req", "-in", wish, "-out", made.chain),
            *(_expired() if expired else ("-days", "30")),
            *("-CA", issuer, "-CAkey", issuer_key, "-copy_extensions", "copy"),
        )
        return made


def self_signed(folder: Path, name: str, *addresses: str) -> Certificate:
    """A certificate that nobody but its owner has signed."""
    stem = folder / f"{next(_numbers)}-self-signed"
    made = Certificate(stem.with_suffix(".key"), stem.with_suffix(".pem"))
    names = ",".join(addresses or (f"DNS:{name}",))
    _openssl(
        *("req", "-x509", *_KEY, "-keyout", made.key, "-out", made.chain, "-days", "30"),
        *("-subj", f"/CN={name}", "-addext", f"subjectAltName={names}"),
    )
    return made


def _expired() -> Sequence[str]:
    """How this openssl takes an end in the past: -days before 3.4, a date since then."""
    told = _openssl("x509", "-help")
    if "-not_after" in told:
        return ("-not_before", "20200101000000Z", "-not_after", "20200201000000Z")
    return ("-days", "-1")


def _openssl(*words: str | Path) -> str:
    done = subprocess.run(
        ["openssl", *map(str, words)], capture_output=True, text=True, check=False, timeout=30
    )
    if done.returncode:
        raise AssertionError(f"openssl {' '.join(map(str, words))}: {done.stderr}")
    return done.stdout + done.stderr
