"""What nathelper does to URIs and session descriptions, apart from the message in hand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from fake_ksr.uri import Uri

Edit = Callable[[int, int, str], None]
"""Put a text in the place of a stretch (offset, length) of a body."""
NULL = frozenset({"0.0.0.0", "::", "0:0:0:0:0:0:0:0"})


class BadLine(Exception):
    """A line of a session description has no address, or one of another family."""


@dataclass(frozen=True)
class Host:
    """Where host and port stand in the text of a URI."""

    start: int
    end: int


def host_place(uri: Uri) -> Host:
    """Where host and port of a SIP URI begin and end in its text."""
    start = len(uri.scheme) + 1
    if uri.user:
        secret = "" if uri.password is None else f":{uri.password}"
        start += len(uri.user) + len(secret) + 1
    rest = uri.text[start + len(uri.host) :]
    port = re.match(r":\d+", rest)
    return Host(start, start + len(uri.host) + (port.end() if port is not None else 0))


def without_alias(text: str, name: str) -> str | None:
    """uri_trim_rcv_alias: the URI without its last alias parameter; None where there is none."""
    sign = f";{name}="
    start = text.rfind(sign, 6, max(len(text) - 11, 0))
    found = re.compile(r"[^~]*~[^~]*~.(?=;|\Z)").match(text, start + len(sign))
    if start < 0 or found is None:
        return None
    return text[:start] + text[found.end() :]


def alias_uri(contact: str, name: str, protocols: dict[int, str]) -> str | None:
    """nh_alias_to_uri: the alias in a Contact's value, as a URI; None for none."""
    sign = f";{name}="
    at = contact.find(sign)
    if at < 0 or at >= len(contact) - len(sign) - 5:
        return None
    found = re.match(r"([^~]*)~([^~]*)~(\d*)", contact[at + len(sign) :])
    if found is None:
        return None
    proto = protocols.get(int(found[3] or 0), "")
    return f"sip:{found[1]}:{found[2]};transport={proto}"


@dataclass
class Alias:
    """An alias parameter in a Request-URI: `damaged` is the URI as the search has left it.

    `uri` and `destination` are "" where the alias is malformed.
    """

    damaged: str
    uri: str = ""
    destination: str = ""


def take_alias(
    uri: Uri, name: str, protocols: dict[int, str], *, last: bool, mended: bool
) -> Alias | None:
    """Take an alias parameter out of a URI; None where it has none.

    Before it was `mended` the search for the last one forgot how much of the URI was left.
    """
    text, key = uri.text, f"{name}="
    rest = text.find(";", host_place(uri).end) + 1
    left = len(uri.params)
    start = -1
    while left > len(key) + (0 if mended else 4):
        if text.startswith(key, rest):
            start = rest
            if not last:
                break
            if not mended:
                rest, left = rest + len(key), left - len(key)
        semicolon = text.find(";", rest, rest + left)
        if semicolon < 0:
            break
        left -= semicolon - rest + 1
        rest = semicolon + 1
    if start < 0:
        return None
    value, length = start + len(key), left - len(key)
    first = text.find("~", value, value + length)
    if first < 0:
        return Alias(text)
    text = text[:first] + ":" + text[first + 1 :]
    second = text.find("~", first + 1, value + length)
    if second < 0:
        return Alias(text)
    proto, after = text[second + 1 : second + 2], text[second + 2 : second + 3]
    known = protocols.get(ord(proto) - ord("0"), "") if proto else ""
    taken = second - value + 2
    if taken > length or not known or (taken < length and after not in (";", "?")):
        return Alias(text)
    transport = "" if known == "udp" else f";transport={known}"
    address = text[value:first]
    if mended and ":" in address and not address.startswith("["):
        address = f"[{address}]"
    return Alias(
        text,
        text[: start - 1] + text[second + 2 :],
        f"sip:{address}:{text[first + 1 : second]}{transport}",
    )


def addresses(body: str, line: str, skip_others: bool) -> Iterator[tuple[int, str, str]]:
    """Where the addresses in the lines of one kind are: offset, address, version of IP.

    Raises BadLine for a line without one, unless others are skipped, and for another version.
    """
    version = ""
    for found in re.finditer(rf"(?:(?<=[\r\n])|\A){re.escape(line)}([^\r\n]*)", body):
        address = re.search(r"(?:^|[ \t])IP([46])[ \t]+([^ \t]+)", found[1])
        if address is None:
            if skip_others:
                continue
            raise BadLine(f"no `IP[4|6]' in `{line}' field")
        if version and address[1] != version:
            raise BadLine(f"mismatching address families in '{line}' SDP")
        version = address[1]
        yield found.start(1) + address.start(2), address[2], version


def replace_addresses(
    body: str, line: str, new: str, edit: Edit, *, keep_old: bool, skip_others: bool = False
) -> int:
    """replace_sdp_ip: how many addresses in lines of that kind were replaced; raises BadLine."""
    count = 0
    for at, old, version in addresses(body, line, skip_others):
        if old in NULL or old == new:
            continue
        if keep_old:
            edit(len(body), 0, f"\r\na=oldmediaip{'6' if version == '6' else ''}:{old}")
        edit(at, len(old), new)
        count += 1
    return count
