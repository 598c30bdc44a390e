"""C405: the passwords of the examples, on a server that the internet reaches."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Iterator
from typing import Final

from kemi_app.cfg.config import Config
from kemi_app.cfg.place import Place
from kemi_app.check.config.at import at
from kemi_app.check.finding import Finding

_DEMO: Final = frozenset(
    [
        "kamailiorw",
        "kamailioro",
        "openserrw",
        "openserro",
        "opensipsrw",
        "sipcapture",
        "heslo",
        "password",
        "passwd",
        "secret",
        "changeme",
        "changeit",
        "admin",
        "root",
        "test",
        "demo",
        "kamailio",
        "openser",
        "1234",
        "12345",
        "123456",
    ]
)
_ALWAYS: Final = re.compile(r"\b(?:kamailiorw|kamailioro|openserrw|openserro)\b")
_URL: Final = re.compile(r"\w+://[^:/@\s\"']*:([^@/\s\"']+)@")
_SECRET_NAME: Final = re.compile(r"(?i)(?:pass(?:wd|word)?|pw|secret)$")


def check_credentials(config: Config) -> Iterator[Finding]:
    """Passwords that everybody knows, where the cfg listens on a public or on every address."""
    if (where := _public(config)) is None:
        return
    said: set[str] = set()
    for text, name, place in _texts(config):
        password = _demo(text, name)
        if password and password not in said:
            said.add(password)
            yield at(
                place,
                "C405",
                f"{name or 'this'} has the password {password!r} that everybody knows, and the "
                f"server listens on {where}: change it in the database and here",
            )


def _texts(config: Config) -> Iterator[tuple[str, str, Place]]:
    for define in config.defines.values():
        if define.place is not None:
            yield define.text, define.name, define.place
    for param in config.params:
        if param.kind == "str":
            yield str(param.value), param.name, param.place
    for setting in config.settings:
        if setting.kind == "str":
            yield str(setting.value), setting.name, setting.place


def _demo(text: str, name: str) -> str:
    if found := _URL.search(text):
        return found[1] if found[1].lower() in _DEMO else ""
    if always := _ALWAYS.search(text):
        return always[0]
    return text if _SECRET_NAME.search(name) and text.lower() in _DEMO else ""


def _public(config: Config) -> str | None:
    listens = [it for it in config.settings if it.name == "listen" or it.kind == "socket"]
    if not listens:
        return "every address (no listen)"
    for listen in listens:
        address = re.sub(r"^[a-z]+:(?!:)", "", str(listen.value))
        address = re.sub(r"(?<=[\w\].]):\d+$", "", address) if "::" not in address else address
        try:
            known = ipaddress.ip_address(address.split("]")[0].strip("[]"))
        except ValueError:
            continue
        if known.is_unspecified:
            return f"every address ({listen.value})"
        if known.is_global:
            return f"the public address {known}"
    return None
