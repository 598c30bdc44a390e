"""Whether a result is one of those that the stubs' words give for a KSR function."""

from __future__ import annotations

from functools import lru_cache

from kemi_app.stubs import facts, words

_KINDS = {function.path: function.returns for function in facts.load().functions}
_WORDS = words.load()


@lru_cache(maxsize=None, typed=True)
def is_documented(function: str, result: object) -> bool:
    """Whether ``KSR.tm.t_relay`` can give it; True where nothing is said of the function."""
    name = function.removeprefix("KSR.")
    said = _WORDS.get(name)
    if said is None or not said.does or _KINDS[name] == "none":
        return True
    return any(_covers(value, result) for value, _ in said.returns)


def _covers(value: str, result: object) -> bool:
    if isinstance(result, bool) or result is None:
        return value == repr(result)
    if isinstance(result, str):
        return value in ("str", repr(result))
    assert isinstance(result, int)
    low, dots, high = value.partition("..")
    if dots:
        return (not low or int(low) <= result) and (not high or result <= int(high))
    return value in ("int", str(result))
