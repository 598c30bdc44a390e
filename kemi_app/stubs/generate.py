"""Write the type stubs KSR/*.pyi from data/kemi.json.

    python3 -m kemi_app.stubs.generate           write the stubs
    python3 -m kemi_app.stubs.generate --check   exit 1 if the written stubs are stale

The stubs hold the functions of all the releases together; the docstring of each says what
Kamailio calls it, which module has to be loaded and which releases have it.
"""

from __future__ import annotations

import argparse
import json
import keyword
import re
import sys
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
DATA = HERE / "data" / "kemi.json"
STUBS = HERE / "KSR"

# KEMI kind -> Python type. An int is taken as C's int (32 bits), a long as C's long.
PARAMS = {"str": "str", "int": "int", "long": "int"}
RETURNS = {"int": "int", "bool": "bool", "none": "None", "str": "str", "xval": "int | str | None"}

# What the xval functions really return, read in their C code; the first pattern that fits wins.
# gete gives '' for null, getw '<null>', getz 0; mqueue forgets to, and gives None in all three.
# getvs and getvn replace null alone: a number stays a number, a text a text.
XVAL = [
    (r"pv\.getl", "int"),
    (r"pv\.get(e|w|vs|vn)", "int | str"),
    (r"hdr\.get[ew](_idx)?", "str"),
    (r"hdr\.get(_idx)?", "str | None"),
    (r"kx\.get_(src|rcv|rcvadv)port", "int"),
    (r"kx\.get[ew]_\w+", "str"),
    (r"kx\.get_(proto|callid|msgbuf|srcuri|srcaddr_sock|rcvaddr_sock|def|env)", "str"),
    (r"kx\.gets?_\w+", "str | None"),
    (r"mqueue\.\w+", "str | None"),
    (r"dialog\.var_get[ew]", "str"),
    (r"dialog\.(var_get|dlg_get_var)", "str | None"),
    (r"(htable|pvx)\.\w+_get[ew]", "int | str"),
    (r"sqlops\.sql_result_get[ez]", "int | str"),
]

# app_python3 puts all of one table into the submodule of the table's first function.
MOVED = {"secsipid.result_str": "ldap"}
# The Python modules export ktest only where there is not one other KEMI function: never.
UNREACHABLE = {"ktest"}

NOTES = {
    "": """
int functions that tell yes or no answer 1 (or more) for yes and -1 (or less) for no, and -1
is true in Python: compare with 0. bool functions answer True or False. Functions typed None
answer an int without meaning. All arguments are positional. A value that is not valid UTF-8
makes the call that reads it raise UnicodeDecodeError. A submodule is there only where one of
its Kamailio modules is loaded.

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

X_STUB = '''"""KSR.x: functions of modules that are not exported to KEMI.

Written by generate.py: do not edit.
"""

def modf(fname: str, arg1: str = ..., arg2: str = ..., /) -> int:
    """Runs a function of a module by its name. Known to crash the worker: do not use."""
'''


@dataclass(frozen=True)
class Function:
    """One KEMI function as one Kamailio module exports it."""

    name: str
    """Dotted name as Kamailio writes it, without KSR: ``tm.t_relay``, ``is_INVITE``."""
    returns: str
    """KEMI return kind: int, bool, none, str or xval."""
    params: tuple[tuple[str, str], ...]
    """(kind, name) of each parameter; where releases differ in a name, the newest one's."""
    load: str
    """The Kamailio module to load; ``core`` needs none."""
    since: str
    """The first release (major.minor) that has it; the oldest one known if it is older."""
    until: str
    """The last release (major.minor) that has it."""

    @property
    def submodule(self) -> str:
        """Where app_python3 puts it: ``tm`` for KSR.tm, empty for KSR itself."""
        return MOVED.get(self.name) or self.name.rpartition(".")[0]


def load(data: Path = DATA) -> tuple[list[str], list[Function]]:
    """The releases (full versions, oldest first) and every function any of them exports."""
    facts = json.loads(data.read_text(encoding="utf-8"))
    releases: list[str] = facts["releases"]
    first, last = minor(releases[0]), minor(releases[-1])
    functions = [
        Function(
            name=row["name"],
            returns=row["returns"],
            params=tuple(_kind_and_name(one) for one in row["params"].split(", ") if one),
            load=row["load"],
            since=row.get("since", first),
            until=row.get("until", last),
        )
        for row in facts["functions"]
    ]
    return releases, functions


def _kind_and_name(param: str) -> tuple[str, str]:
    kind, name = param.split(" ")
    return kind, name


def minor(version: str) -> str:
    """``5.6.3`` -> ``5.6``."""
    return version.rpartition(".")[0]


def file_name(submodule: str) -> str:
    """The stub file of a submodule; one that is a keyword of Python gets a trailing underscore."""
    return f"{identifier(submodule) or '__init__'}.pyi"


def identifier(name: str) -> str:
    """The name, with a trailing underscore where it is a keyword of Python."""
    return f"{name}_" if keyword.iskeyword(name) else name


def parameter_names(names: Iterable[str]) -> list[str]:
    """Parameter names without C's type marks (``s_peer``, ``ip_str``), each one once."""
    given: list[str] = []
    for name in names:
        clean = re.sub(r"^[sip]_(?=[a-z]{2})|_(s|str)$", "", name.strip("_"))
        clean = identifier(clean)
        while clean in given:
            clean += "_"
        given.append(clean)
    return given


def returns(function: Function) -> str:
    """The Python type that a call gives."""
    if function.returns == "xval":
        for pattern, python in XVAL:
            if re.fullmatch(pattern, function.name):
                return python
    return RETURNS[function.returns]


def signature(function: Function) -> str:
    """The function's ``def`` up to its colon, named as in its submodule."""
    names = parameter_names(name for _, name in function.params)
    params = [f"{n}: {PARAMS[kind]}" for n, (kind, _) in zip(names, function.params, strict=True)]
    if params:
        params.append("/")  # METH_VARARGS: KSR takes no keyword arguments
    bare = function.name.rpartition(".")[2]
    return f"def {bare}({', '.join(params)}) -> {returns(function)}:"


def docstring(functions: list[Function], releases: list[str]) -> str:
    """One line: KEMI's own signature, the modules that export it, the releases that have it."""
    one = functions[0]
    path = ".".join(filter(None, ["KSR", one.submodule, one.name.rpartition(".")[2]]))
    params = ", ".join(f"{kind} {name}" for kind, name in one.params)
    modules = " or ".join(sorted({f.load for f in functions}))
    line = f"{one.returns} {path}({params}). "
    line += "Core." if modules == "core" else f"Module: {modules}."
    order = [minor(release) for release in releases]
    since = min((f.since for f in functions), key=order.index)
    until = max((f.until for f in functions), key=order.index)
    if since != order[0]:
        line += f" Since {since}."
    if until != order[-1]:
        line += f" Until {until}."
    return line


def module_stub(
    submodule: str, functions: list[Function], releases: list[str], preamble: Iterable[str] = ()
) -> str:
    """The text of one submodule's stub; functions with two signatures become overloads."""
    by_name: defaultdict[str, defaultdict[str, list[Function]]]
    by_name = defaultdict(lambda: defaultdict(list))
    for function in functions:
        by_name[function.name][signature(function)].append(function)
    overloaded = any(len(forms) > 1 for forms in by_name.values())

    name = f"KSR.{submodule}" if submodule else "KSR"
    modules = " or ".join(sorted({function.load for function in functions}))
    lines = [f'"""{name}: Kamailio\'s {modules}, releases {", ".join(releases)}.']
    lines += [NOTES[submodule].rstrip()] if submodule in NOTES else []
    lines += ["", "Written by generate.py: do not edit.", '"""']
    lines += ["", "from typing import overload"] if overloaded else []
    lines += ["", *preamble] if preamble else []
    for forms in by_name.values():
        for head, same in forms.items():
            lines += ["", "@overload"] if len(forms) > 1 else [""]
            lines += [head, f'    """{docstring(same, releases)}"""']
    return "\n".join(lines) + "\n"


def generate(data: Path = DATA) -> dict[str, str]:
    """Every stub file's text by its name in KSR/."""
    releases, functions = load(data)
    by_submodule: defaultdict[str, list[Function]] = defaultdict(list)
    for function in functions:
        if function.name not in UNREACHABLE:
            by_submodule[function.submodule].append(function)
    submodules = sorted({*by_submodule, "x"} - {""})
    imports = [f"from . import {sub} as {sub}" for sub in submodules if not keyword.iskeyword(sub)]
    core = [
        *imports,
        "",
        "__version__: int",
        '"""The version of app_python3, not of Kamailio: 1002 in 5.6, 1003 in 6.1."""',
    ]
    files = {"x.pyi": X_STUB}
    for sub, found in by_submodule.items():
        files[file_name(sub)] = module_stub(sub, found, releases, () if sub else core)
    return files


def stale(files: dict[str, str], folder: Path = STUBS) -> list[str]:
    """The names of the files in the folder that are missing, different or too many."""
    there = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.pyi")}
    return sorted(n for n in {*files, *there} if files.get(n) != there.get(n))


def write(files: dict[str, str], folder: Path = STUBS) -> None:
    """Make the folder hold exactly these stubs."""
    folder.mkdir(exist_ok=True)
    for name in stale(files, folder):
        if name in files:
            (folder / name).write_text(files[name], encoding="utf-8")
        else:
            (folder / name).unlink()


def main(argv: list[str] | None = None) -> int:
    """Command line; gives the exit code."""
    parser = argparse.ArgumentParser(prog="python3 -m kemi_app.stubs.generate")
    parser.add_argument("--check", action="store_true", help="only tell whether stubs are stale")
    options = parser.parse_args(argv)
    files = generate()
    changed = stale(files)
    if not options.check:
        write(files)
        print(f"{len(files)} stubs, {len(changed)} of them changed")
        return 0
    for name in changed:
        print(f"stale: {STUBS.name}/{name}", file=sys.stderr)
    return 1 if changed else 0


if __name__ == "__main__":
    sys.exit(main())
