"""The quality of a call (MOS) that rtpengine tells, written to pseudo-variables."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from fake_ksr.pvars.evaluate import Evaluator
from fake_ksr.rtpengine.bencode import Item

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio

Values = dict[str, int]
FIELDS = {
    "": "MOS", "at_": "reported at", "packetloss_": "packet loss", "jitter_": "jitter",
    "roundtrip_": "round-trip time", "roundtrip_leg_": "round-trip time leg",
    "samples_": "samples",
}  # fmt: skip
"""What a parameter's name has in it, and what rtpengine calls it."""
SIDES = ("", "A_", "B_")
MOST_STREAMS = 4
WORST = 100
COUNTED = ("bytes", "packets", "errors")


def tell(server: FakeKamailio, answer: Mapping[str, Item]) -> None:
    """Write what the parameters mos_... ask for."""
    for side in SIDES:
        names = _names(server, side)
        if names:
            _tell(server, answer, side, names)


def _names(server: FakeKamailio, side: str) -> dict[tuple[str, str], str]:
    """The pseudo-variables by kind and field."""
    found = {}
    for kind in ("min", "max", "average"):
        for part in FIELDS:
            name = server.config.text("rtpengine", f"mos_{kind}_{part}{side}pv")
            if name:
                found[kind, part] = name
    return found


def _tell(
    server: FakeKamailio,
    answer: Mapping[str, Item],
    side: str,
    names: dict[tuple[str, str], str],
) -> None:
    wanted: set[int] | None = None
    form = server.config.text("rtpengine", f"mos_{side}label_pv") if side else ""
    if form:
        wanted = set(_streams_of(answer, Evaluator(server).format(form)))
        if not wanted:
            return
    streams = answer.get("SSRC")
    if not isinstance(streams, Mapping):
        return
    found: dict[str, Values] = {}
    averages: list[Values] = []
    for key, stream in streams.items():
        if wanted is not None and not (key.isdecimal() and int(key) in wanted):
            continue
        if not isinstance(stream, Mapping):
            continue
        average = _values(stream, "average MOS")
        if average is not None and average["MOS"] > 0:
            averages.append(average)
        high, low = _values(stream, "highest MOS"), _values(stream, "lowest MOS")
        if high is not None and high["MOS"] > found.get("max", {}).get("MOS", -1):
            found["max"] = high
        if low is not None and 0 < low["MOS"] < found.get("min", {}).get("MOS", WORST):
            found["min"] = low
    if averages:
        found["average"] = {
            name: sum(one[name] for one in averages) // len(averages) for name in FIELDS.values()
        }
    created = answer.get("created")
    start = created if isinstance(created, int) else 0
    for (kind, part), variable in names.items():
        if kind in found:
            value = found[kind][FIELDS[part]]
            Evaluator(server).set(variable, _shown(part, value, start))


def _shown(part: str, value: int, created: int) -> str:
    if part == "":
        return f"{int(value / 10)}.{abs(value) % 10}"[:7]
    if part == "at_":
        seconds = value - created
        return f"{int(seconds / 60)}:{abs(seconds) % 60:02}"[:7]
    return str(value)[:7]


def _values(stream: Mapping[str, Item], name: str) -> Values | None:
    entry = stream.get(name)
    if not isinstance(entry, Mapping):
        return None
    return {field: _number(entry.get(field)) for field in FIELDS.values()}


def _number(item: Item | None) -> int:
    return item if isinstance(item, int) else -1


def _streams_of(answer: Mapping[str, Item], label: str) -> Iterator[int]:
    """The streams of the sides with that label."""
    tags = answer.get("tags")
    count = 0
    for tag in tags.values() if isinstance(tags, Mapping) else ():
        if not isinstance(tag, Mapping) or tag.get("label") != label:
            continue
        medias = tag.get("medias")
        for media in medias if isinstance(medias, list) else ():
            streams = media.get("streams") if isinstance(media, Mapping) else None
            first = streams[0] if isinstance(streams, list) and streams else None
            number = _number(first.get("SSRC")) if isinstance(first, Mapping) else -1
            if number != -1 and count < MOST_STREAMS:
                count += 1
                yield number


def traffic(answer: Mapping[str, Item]) -> str | None:
    """What was relayed in all ($rtpestat), None where the answer does not tell."""
    totals = answer.get("totals")
    pieces = []
    for name in ("RTP", "RTCP"):
        counts = totals.get(name) if isinstance(totals, Mapping) else None
        if not isinstance(counts, Mapping):
            return None
        shown = ", ".join(f"{_number(counts.get(one))} {one}" for one in COUNTED)
        pieces.append(f"{name}: {shown}")
    return "; ".join(pieces)
