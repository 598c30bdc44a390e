"""The flags that scripts give to rtpengine, read as the module reads them (parse_flags)."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from fake_ksr.media.branch import is_choice
from fake_ksr.rtpengine.bencode import Dictionary

SAVP, AVPF, TLS = 1, 2, 4
TRANSPORTS: dict[int | None, str] = {
    0: "RTP/AVP", SAVP: "RTP/SAVP", AVPF: "RTP/AVPF", SAVP | AVPF: "RTP/SAVPF",
    TLS: "UDP/TLS/RTP/SAVP", TLS | AVPF: "UDP/TLS/RTP/SAVPF",
}  # fmt: skip
SET = {
    "RTP/AVP": 0, "RTP/SAVP": SAVP, "RTP/AVPF": AVPF, "RTP/SAVPF": SAVP | AVPF,
    "UDP/TLS/RTP/SAVP": TLS, "UDP/TLS/RTP/SAVPF": TLS | AVPF,
}  # fmt: skip
"""Flags that name the whole transport."""
ADDED = {"SRTP": SAVP, "AVPF": AVPF, "DTLS": TLS}
TAKEN = {"RTP": SAVP, "AVP": AVPF}
"""Flags that add to the transport or take from it."""
LISTS = {
    "replace": "replace", "SDES": "SDES", "T38": "T.38", "T.38": "T.38", "rtcp-mux": "rtcp-mux",
}  # fmt: skip
CODECS = {
    "transcode": "transcode", "codec-transcode": "transcode", "codec-strip": "strip",
    "codec-offer": "offer", "codec-mask": "mask", "codec-set": "set", "codec-except": "except",
}  # fmt: skip
MORE_CODECS = {"codec-accept": "accept", "codec-consume": "consume"}
"""Since 5.8."""
ALONE = frozenset(
    {"to-tag", "call-id", "from-tag", "direction", "internal", "external", "via-branch"}
    | {"repacketize", "directional", "force-answer", "TOS", "delete-delay"}
)


class BadFlag(Exception):
    """A flag without its value, with a wrong one, or in the wrong command."""


@dataclass
class Flags:
    """What the flags say: `fields` are those of the command, `words` those that stand alone."""

    call_id: str
    from_tag: str
    to_tag: str
    with_to_tag: bool
    operation: str
    fields: Dictionary = field(default_factory=dict)
    words: list[str] = field(default_factory=list)
    lists: dict[str, list[str]] = field(default_factory=dict)
    codecs: dict[str, list[str]] = field(default_factory=dict)
    received_from: str = ""
    directional: bool = False
    via_branch: str = ""
    transport: int | None = None


class Reader:
    """Reads flags; `modern` are the releases since 5.8, `can_tell_source` those since 5.7."""

    def __init__(self, modern: bool, can_tell_source: bool) -> None:
        self._codecs = {**CODECS, **(MORE_CODECS if modern else {})}
        self._can_tell_source = can_tell_source

    def read(self, text: str, flags: Flags) -> None:
        """Add what a text says; raises BadFlag."""
        for found in re.finditer(r"([^ =]*)(=[^ ]*)?", text):
            key = found[1]
            if not key and found[2]:
                return  # a flag without a name ends them
            if key:
                self._one(key, None if found[2] is None else found[2][1:], flags)

    def _one(self, key: str, value: str | None, flags: Flags) -> None:
        if self._listed(key, value, flags) or self._transport(key, value, flags):
            return
        if key in ALONE and self._alone(key, value, flags):
            return
        if value is None:
            flags.words.append(key)
        else:
            flags.fields[key] = value

    def _listed(self, key: str, value: str | None, flags: Flags) -> bool:
        """Flags of a list, as replace=origin or replace-origin."""
        for name, where in LISTS.items():
            item = _item(key, value, name)
            if item is not None:
                flags.lists.setdefault(where, []).append(item)
                return True
            if name == "replace" and self._can_tell_source:
                source = _item(key, value, "received-from")
                if source is not None:
                    flags.received_from = source
                    return True
        for name, where in self._codecs.items():
            item = _item(key, value, name)
            if item is not None:
                flags.codecs.setdefault(where, []).append(item)
                return True
        return False

    def _transport(self, key: str, value: str | None, flags: Flags) -> bool:
        if value is not None:
            return False
        before = flags.transport or 0
        if key in SET:
            flags.transport = SET[key]
        elif key in ADDED:
            flags.transport = before | ADDED[key]
        elif key in TAKEN:
            flags.transport = before & ~TAKEN[key]
        else:
            return False
        return True

    def _alone(self, key: str, value: str | None, flags: Flags) -> bool:
        """Flags that the module itself heeds; False where it does not heed this one."""
        match key:
            case "to-tag":
                flags.to_tag = flags.to_tag if value is None else value
                flags.with_to_tag = True
            case "call-id":
                flags.call_id = _needed(key, value)
            case "from-tag":
                flags.from_tag = _needed(key, value)
                flags.directional = True
            case "internal" | "external":
                flags.lists.setdefault("direction", []).append(key)
            case "direction":
                flags.lists.setdefault("direction", []).append(value or "")
            case "via-branch":
                if not is_choice(_needed(key, value)):
                    raise BadFlag(f"{key}={value}: invalid value")
                flags.via_branch = value or ""
            case "repacketize":
                digits = re.match(r"\d*", _needed(key, value))
                number = int(digits[0] or 0) if digits is not None else 0
                if not number:
                    raise BadFlag(f"{key}={value}: invalid value")
                flags.fields[key] = number
            case "directional":
                flags.directional = True
            case "force-answer":
                if flags.operation != "offer":
                    raise BadFlag("cannot force answer in non-offer command")
                flags.operation = "answer"
            case _:
                if value is None:
                    return False
                number = _leading_number(value)
                if key == "TOS":
                    flags.fields[key] = number
                    return True
                # it is sent both ways
                flags.fields["delete delay"] = number
                return False
        return True


def _item(key: str, value: str | None, name: str) -> str | None:
    """What a flag adds to the list of that name; None where it is another flag."""
    if key == name:
        return value or None
    if key.startswith(f"{name}-") and len(key) > len(name) + 1:
        return key[len(name) + 1 :]
    return None


def _needed(key: str, value: str | None) -> str:
    if value is None:
        raise BadFlag(f"{key}: missing value")
    return value


def _leading_number(text: str) -> int:
    found = re.match(r"\s*[+-]?\d+", text)
    return int(found[0]) if found is not None else 0
