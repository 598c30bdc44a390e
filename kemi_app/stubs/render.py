"""The text of the stub files: KSR/__init__.pyi, and one file a submodule."""

from __future__ import annotations

import keyword
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Final

from kemi_app.stubs.docstring import docstring
from kemi_app.stubs.facts import Facts, Function
from kemi_app.stubs.signature import RETURN_CODE, ZERO_FOR_YES, identifier, signature
from kemi_app.stubs.words import NOTHING, Words

MARK: Final = "Written by python3 -m kemi_app stubs: do not edit."
"""A line of every stub file, by which a later run knows that it may replace it."""

NOTES: Final = {
    "": """
int functions that tell yes or no give a ReturnCode: 1 (or more) for yes, -1 (or less) for no, and
-1 is true in Python. Ask ok(rc), or compare with 0: rc > 0. Some say yes with 0: ZeroForYes. These
types are for type checkers: while Kamailio runs both are int. bool functions give True or False.
Functions typed None give an int without meaning. All arguments are positional. A value that is not
valid UTF-8 makes the call that reads it raise UnicodeDecodeError. A submodule is there only where
one of its Kamailio modules is loaded.

KSR.async cannot be written in Python, for async is a keyword: see async_.pyi.
""",
    "async": """
async is a keyword of Python, and async_ is a name for type checkers alone. To have both:

    if TYPE_CHECKING:
        from KSR import async_ as ksr_async
    else:
        ksr_async = getattr(KSR, "async")
""",
    "ldap": """
Kamailio lists result_str as secsipid.result_str, a slip; app_python3 puts it here all the same.
""",
    "pua": """
pua and pua_usrloc both export this submodule, and app_python3 keeps the last one loaded:
with pua_usrloc after pua, pua_set_publish is the only function here.
""",
    "mqueue": """
Where there is no item the gete and getw forms give None too.
""",
}

_CORE: Final = '''__version__: int
"""The version of app_python3, not of Kamailio: 1002 in 5.6, 1003 in 6.1."""'''

_X_STUB: Final = f'''"""KSR.x: functions of modules that are not exported to KEMI.

{MARK}
"""

from .returncode import {RETURN_CODE}

def modf(function: str, first: str = ..., second: str = ..., /) -> {RETURN_CODE}:
    """Runs a function of a module by its name. Known to crash the worker: do not use."""
'''

# mypy takes MYPY for true, pyright looks at both branches: each of them reports a truth test, mypy
# (truthy-bool) for want of __bool__, pyright for one that never returns.
_RETURN_CODE_STUB: Final = f'''"""The return codes of the KEMI functions that tell yes or no.

{MARK}
"""

from typing import NoReturn, overload

MYPY: bool

class NoTruth:
    """What has no truth value: a type error in if, while, not, and, or."""

    if not MYPY:
        def __bool__(self) -> NoReturn: ...

class Code(NoTruth):
    """An int at run time; compare it with a number."""

    def __lt__(self, other: int, /) -> bool: ...
    def __le__(self, other: int, /) -> bool: ...
    def __gt__(self, other: int, /) -> bool: ...
    def __ge__(self, other: int, /) -> bool: ...
    # object's own take anything. A bool is an int, but a comparison with one has no truth either.
    @overload  # type: ignore[override]
    def __eq__(  # type: ignore[overload-overlap]  # pyright: ignore[reportOverlappingOverload]
        self, other: bool, /
    ) -> NoTruth: ...
    @overload
    def __eq__(self, other: int, /) -> bool: ...  # pyright: ignore
    @overload  # type: ignore[override]
    def __ne__(  # type: ignore[overload-overlap]  # pyright: ignore[reportOverlappingOverload]
        self, other: bool, /
    ) -> NoTruth: ...
    @overload
    def __ne__(self, other: int, /) -> bool: ...  # pyright: ignore
    def __int__(self) -> int: ...
    def __index__(self) -> int: ...
    def __hash__(self) -> int: ...

class {RETURN_CODE}(Code):
    """1 (or more) for yes, -1 (or less) for no: ok(rc), or compare it with 0.

    No truth of its own, for -1 is true in Python, and == True compares with 1. The name is for
    type checkers alone: KSR has none such.
    """

class {ZERO_FOR_YES}(Code):
    """0 (or more) for yes, -1 (or less) for no: rc >= 0. Not for ok(), which asks for rc > 0."""
'''


def stubs(facts: Facts, said: Mapping[str, Words]) -> dict[str, str]:
    """Every stub file's text by its name in KSR/, for the functions in facts."""
    by_submodule: defaultdict[str, list[Function]] = defaultdict(list, {"": []})
    for function in facts.functions:
        by_submodule[function.submodule].append(function)
    submodules = sorted({*by_submodule, "x"} - {""})
    imports = [f"from . import {sub} as {sub}" for sub in submodules if not keyword.iskeyword(sub)]
    files = {"x.pyi": _X_STUB, "returncode.pyi": _RETURN_CODE_STUB}
    for sub, found in by_submodule.items():
        top = [] if sub else [*imports, "", _CORE]
        files[file_name(sub)] = _module(sub, found, facts.releases, said, top)
    return files


def file_name(submodule: str) -> str:
    """The stub file of a submodule; one that is a keyword of Python gets a trailing underscore."""
    return f"{identifier(submodule) or '__init__'}.pyi"


def _module(
    submodule: str,
    functions: Iterable[Function],
    releases: tuple[str, ...],
    said: Mapping[str, Words],
    top: Iterable[str],
) -> str:
    """One submodule's stub; a function with two signatures becomes overloads."""
    by_name: defaultdict[str, defaultdict[str, list[Function]]]
    by_name = defaultdict(lambda: defaultdict(list))
    for function in functions:
        head = signature(function, said.get(function.path, NOTHING))
        by_name[function.name][head].append(function)
    body: list[str] = []
    for forms in by_name.values():
        for head, same in forms.items():
            text = docstring(same, releases, said.get(same[0].path, NOTHING))
            body += ["", "@overload"] if len(forms) > 1 else [""]
            body += [head, *_quoted(text)]
    typing = ["from typing import overload"] if "@overload" in body else []
    lines = [f'"""{_title(submodule, functions, releases)}']
    lines += [NOTES[submodule].rstrip()] if submodule in NOTES else []
    lines += ["", MARK, '"""']
    codes = [code for code in (RETURN_CODE, ZERO_FOR_YES) if any(f"-> {code}:" in n for n in body)]
    if codes:
        lines += ["", *typing, f"from .returncode import {', '.join(codes)}"]
    top = list(top)
    lines += ["", *top] if top else []
    return "\n".join([*lines, *body]) + "\n"


def _title(submodule: str, functions: Iterable[Function], releases: tuple[str, ...]) -> str:
    name = f"KSR.{submodule}" if submodule else "KSR"
    modules = " or ".join(sorted({function.load for function in functions} - {""}))
    which = f"Kamailio {', '.join(releases)}"
    return f"{name}: {'module ' * (modules not in ('', 'core'))}{modules or 'core'} of {which}."


def _quoted(lines: list[str]) -> list[str]:
    escaped = [line.replace("\\", "\\\\").replace('"""', '\\"\\"\\"') for line in lines]
    if len(escaped) == 1 and not escaped[0].endswith('"'):
        return [f'    """{escaped[0]}"""']
    first, *rest = escaped
    return [f'    """{first}', *(f"    {line}" if line else "" for line in rest), '    """']
