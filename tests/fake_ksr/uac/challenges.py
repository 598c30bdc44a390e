"""Answering the challenges of others: Digest credentials (auth.c, auth_hdr.c)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from fake_ksr import digest
from fake_ksr.hashes import core_hash

HEADERS = {401: "WWW-Authenticate", 407: "Proxy-Authenticate"}
ANSWERS = {401: "Authorization", 407: "Proxy-Authorization"}
COUNT = "00000001"
_FIELD = re.compile(
    r'\s*(?P<name>[^\s=]+)\s*=\s*(?:"(?P<quoted>[^"]*)"|(?P<plain>[^\s,"][^\s,]*))\s*,?'
)
QUOTED = frozenset(("realm", "nonce", "domain", "opaque"))


@dataclass(frozen=True)
class Challenge:
    """What a challenge says."""

    realm: str
    nonce: str
    opaque: str
    qop: str


@dataclass(frozen=True)
class Account:
    """Who answers; `hashed` where the password is an HA1."""

    user: str
    realm: str
    password: str
    hashed: bool = False


def parse(body: str) -> Challenge | None:
    """A challenge, None where the module cannot parse or does not support it."""
    found = re.match(r"\s*digest\s+(?=\S)", body, re.IGNORECASE)
    if found is None:
        return None
    at = found.end()
    fields: dict[str, str] = {}
    while at < len(body):
        one = _FIELD.match(body, at)
        if one is None:
            return None
        name = one["name"].lower()
        value = one["quoted"] if one["quoted"] is not None else one["plain"]
        if name in QUOTED and one["quoted"] is None:
            return None
        if name == "algorithm" and value.lower() != "md5":
            return None
        if name == "stale" and value.lower() not in ("true", "false"):
            return None
        fields[name] = value
        at = one.end()
    if not fields.get("realm") or not fields.get("nonce"):
        return None
    return Challenge(
        fields["realm"], fields["nonce"], fields.get("opaque", ""), fields.get("qop", "")
    )


def answer(challenge: Challenge, account: Account, status: int, method: str, uri: str) -> str:
    """The header with the credentials."""
    ha1 = account.password[:32]
    if not account.hashed:
        ha1 = digest.md5(f"{account.user}:{account.realm}:{account.password}")
    first_qop = challenge.qop.partition(",")[0]
    count = cnonce = extra = ""
    if challenge.qop.startswith("auth"):
        count, cnonce = COUNT, str(core_hash(challenge.nonce))
        extra = f'qop=auth, nc={count}, cnonce="{cnonce}", '
    response = digest.response(
        ha1, method, uri, challenge.nonce, first_qop if extra else "", count, cnonce
    )
    opaque = f'opaque="{challenge.opaque}", ' if challenge.opaque else ""
    return (
        f'{ANSWERS[status]}: Digest username="{account.user}", realm="{account.realm}", '
        f'nonce="{challenge.nonce}", uri="{uri}", {opaque}{extra}response="{response}", '
        "algorithm=MD5\r\n"
    )
