"""The docstring of a KEMI function: what it does, its facts, where Kamailio documents it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence
from typing import Final

from kemi_app.stubs.facts import Function, as_numbers
from kemi_app.stubs.signature import parameter_names
from kemi_app.stubs.words import NOTHING, Words

_SITE: Final = "https://www.kamailio.org"
_KEMI: Final = f"{_SITE}/docs/tutorials/devel/kamailio-kemi-framework"
_WIDTH: Final = 92


def docstring(
    same: Sequence[Function], releases: Sequence[str], words: Words = NOTHING
) -> list[str]:
    """The lines of the docstring of a function, which several modules may export (``same``).

    What it does, its arguments, every value it returns, side effects and routes, as far as words
    tells; then KEMI's own signature, the modules that export it, the releases that have it, and
    its documentation as of the newest of the ``releases`` that has it.
    """
    lines: list[str] = []
    if words.does:
        lines += [*_wrapped(words.does), ""]
    if words.args:
        lines += ["Args:", *_listed(words.args), ""]
    if words.returns:
        lines += ["Returns:", *_listed(words.returns), ""]
    if words.effects:
        lines += [*_wrapped(f"Side effects: {words.effects}", "    "), ""]
    if words.routes:
        lines += [*_wrapped(f"Routes: {', '.join(words.routes)}.", "    "), ""]
    return [*lines, facts(same, releases, words), *filter(None, [url(same[0], releases, words)])]


def facts(same: Sequence[Function], releases: Sequence[str], words: Words = NOTHING) -> str:
    """KEMI's own signature, the modules that export it, and which releases have it."""
    one = same[0]
    names = parameter_names(one, words)
    params = ", ".join(f"{kind} {name}" for kind, name in zip(one.kinds, names, strict=True))
    parts = [f"{one.returns} KSR.{one.path}({params})."]
    modules = sorted({function.load for function in same})
    if modules != [""]:
        parts.append("Core." if modules == ["core"] else f"Module: {' or '.join(modules)}.")
    since = [function.since for function in same]
    if all(since):
        first = min(since, key=as_numbers)
        missing = [release for release in releases if as_numbers(release) < as_numbers(first)]
        parts.append(f"Since {first}{': not in ' + ', '.join(missing) if missing else ''}.")
    if all(function.until for function in same):
        last = max((function.until for function in same), key=as_numbers)
        missing = [release for release in releases if as_numbers(release) > as_numbers(last)]
        parts.append(f"Until {last}{': not in ' + ', '.join(missing) if missing else ''}.")
    return " ".join(parts)


def url(function: Function, releases: Sequence[str], words: Words = NOTHING) -> str:
    """Where the native function is documented, for the newest of the releases that has it.

    A page is written ``tm.html#tm.f.t_relay`` (the module's documentation), ``core#forward`` (the
    core's), or ``kemi-core#…`` and ``kemi-modules#…`` (the manual of KEMI, for functions without a
    native twin). Empty where none is known.
    """
    page, _, anchor = (words.page or function.page).partition("#")
    if not page:
        return ""
    release = max(filter(function.is_in, releases), key=as_numbers)
    anchor = f"#{anchor}" if anchor else ""
    if page.startswith("kemi-"):
        return f"{_KEMI}/{page.removeprefix('kemi-')}/{anchor}"
    if page == "core":
        return f"{_SITE}/wikidocs/cookbooks/{release}.x/core/{anchor}"
    return f"{_SITE}/docs/modules/{release}.x/modules/{page}{anchor}"


def _listed(entries: Iterable[tuple[str, str]]) -> list[str]:
    lines: list[str] = []
    for key, meaning in entries:
        lines += textwrap.wrap(
            f"{key}: {meaning}",
            _WIDTH,
            initial_indent="    ",
            subsequent_indent="        ",
            break_on_hyphens=False,
            break_long_words=False,
        )
    return lines


def _wrapped(text: str, indent: str = "") -> list[str]:
    return textwrap.wrap(
        text, _WIDTH, subsequent_indent=indent, break_on_hyphens=False, break_long_words=False
    )
