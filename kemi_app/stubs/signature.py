"""The Python signature of a KEMI function: parameter names and exact types."""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable
from typing import Final

from kemi_app.stubs.facts import Function
from kemi_app.stubs.words import NOTHING, Words

RETURN_CODE: Final = "ReturnCode"
"""The type of an int that says yes or no by its sign."""
ZERO_FOR_YES: Final = "ZeroForYes"
"""The type of an int that says yes with 0."""

# KEMI kind -> Python type. An int is taken as C's int (32 bits), a long as C's long.
PARAMS: Final = {"str": "str", "int": "int", "long": "int"}
_RETURNS: Final = {
    "int": RETURN_CODE,
    "long": "int",
    "bool": "bool",
    "none": "None",
    "str": "str",
    "xval": "int | str | None",
}
_C_MARKS: Final = re.compile(r"^[sip]_(?=[a-z]{2})|_(s|str)$")


def signature(function: Function, words: Words = NOTHING) -> str:
    """The function's ``def`` up to its colon, named as in its submodule.

    All parameters are positional: KSR takes no keyword arguments.
    """
    names = parameter_names(function, words)
    params = [f"{name}: {PARAMS[kind]}" for name, kind in zip(names, function.kinds, strict=True)]
    if params:
        params.append("/")
    head = f"def {function.bare}("
    line = f"{head}{', '.join(params)}) -> {returns(function, words)}:"
    if len(line) <= 100:
        return line
    inside = "".join(f"    {param},\n" for param in params)
    return f"{head}\n{inside}) -> {returns(function, words)}:"


def returns(function: Function, words: Words = NOTHING) -> str:
    """The Python type that a call gives."""
    gives = {"value": "int", "zero": ZERO_FOR_YES}.get(words.gives, words.gives)
    return gives or _RETURNS[function.returns]


def parameter_names(function: Function, words: Words = NOTHING) -> list[str]:
    """The names that words gives, else those in C without their type marks.

    Raises ValueError where words names another number of parameters than the function has; but one
    that no release has, of a running server, keeps its own.
    """
    number = len(function.params)
    for form in words.params:
        if len(form) == number:
            return list(form)
    if any(words.params) and function.load:
        raise ValueError(f"{function.name} has {number} parameters, words/ names others of them")
    return _cleaned(name for _, name in function.params)


def identifier(name: str) -> str:
    """The name, with a trailing underscore where it is a keyword of Python."""
    return f"{name}_" if keyword.iskeyword(name) else name


def _cleaned(names: Iterable[str]) -> list[str]:
    given: list[str] = []
    for name in names:
        clean = identifier(_C_MARKS.sub("", name.strip("_")))
        while clean in given:
            clean += "_"
        given.append(clean)
    return given
