"""The transformations: the names that each class's parser knows, and the commas it takes."""

from __future__ import annotations

import re
from pathlib import Path

from check.extract import csource, exports

# Where the length is not that of the name, the comparison never holds.
_NAME = re.compile(
    r"(?:name\.len\s*==\s*(\d+)\s*&&\s*)?strn?(?:case)?cmp\s*\(\s*name\.s\s*,\s*\"([^\"]+)\""
)
_NEEDED = re.compile(r"\*p\s*!=\s*TR_PARAM_MARKER\s*(?:\|\||\))")
_ALLOWED = re.compile(r"\*p\s*==\s*TR_PARAM_MARKER")
# What a parser reads in a part of its own.
_JUDGED = {
    "s.prefixes": (0, 1),
    "s.prefixes.quoted": (0, 1),
    "s.fmtlines": (2, 2),
    "param.value": (1, 2),
    "param.in": (1, 2),
    "param.valueat": (1, 2),
    "param.name": (1, 2),
    "param.count": (0, 1),
}


def transformations(source: Path) -> dict[str, tuple[str, int, int]]:
    """``s.substr`` -> module, fewest and most parameters."""
    found: dict[str, tuple[str, int, int]] = {}
    for module in exports.modules(source):
        texts = exports.texts(source / "modules" / module)
        for text in list(texts.values()):
            for _, table in csource.tables(text, "tr_export_t"):
                for row in csource.rows(table):
                    family, parser, *_ = [*csource.fields(row), ""]
                    name = re.search(r'"(\w+)"', family)
                    if name:
                        bodies = [csource.body(other, parser) for other in texts.values()]
                        body = next(filter(None, bodies), "")
                        for call, least, most in _calls(body):
                            key = f"{name[1]}.{call}"
                            least, most = _JUDGED.get(key, (least, most))
                            found[key] = (module, least, most)
    return found


def _calls(body: str) -> list[tuple[str, int, int]]:
    places = list(_NAME.finditer(body))
    found = []
    for place, after in zip(places, [*places[1:], None], strict=True):
        text = body[place.end() : after.start() if after else len(body)]
        text = text.split("unknown transformation")[0]
        needed = len(_NEEDED.findall(text))
        if place[1] and int(place[1]) != len(place[2]):
            continue
        found.append((place[2], needed, needed + len(_ALLOWED.findall(text))))
    return found
