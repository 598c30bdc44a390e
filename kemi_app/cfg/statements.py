"""The statements of a cfg, from its tokens (Kamailio's grammar: core/cfg.y)."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from kemi_app.cfg.cursor import Cursor, SyntaxFault, shown
from kemi_app.cfg.evaluate import evaluate
from kemi_app.cfg.place import Fault
from kemi_app.cfg.reading import Reading
from kemi_app.cfg.routeblocks import read_block
from kemi_app.cfg.statement import Block, Load, ModParam, Setting
from kemi_app.cfg.token import Token
from kemi_app.cfg.values import read_value
from kemi_app.cfg.words import ROUTES, reserved

_MODULES: Final = frozenset(
    ["loadmodule", "loadmodulex", "loadpath", "mpath", "modparam", "modparamx"]
)
_LISTS: Final = frozenset(("flags", "bool", "avpflags"))


class Statements:
    """What the statements of a cfg say, in their order."""

    def __init__(self, reading: Reading) -> None:
        """Read the tokens of ``reading``, and add to its faults."""
        self._reading = reading
        self._cursor = Cursor(reading.tokens, reserved(reading.release))
        self.loads: list[Load] = []
        self.params: list[ModParam] = []
        self.settings: list[Setting] = []
        self.blocks: list[Block] = []

    def read(self) -> None:
        """Read all statements; what is wrong goes to the faults of the reading."""
        cursor = self._cursor
        while cursor.token.kind != "end":
            start = cursor.at
            try:
                self._statement()
            except SyntaxFault as error:
                self._note(error.fault)
                cursor.at = max(cursor.at, start + 1)
                self._recover()

    def _note(self, fault: Fault) -> None:
        # What a string without end does to the rest of the file was said already.
        if not self._reading.broken:
            self._reading.faults.append(fault)

    def _statement(self) -> None:
        cursor, token = self._cursor, self._cursor.token
        if cursor.accept(";"):
            return
        if token.kind == "subst":
            cursor.take()
            cursor.expect("string", f"a rule in quotes belongs after #!{token.text}")
        elif token.kind != "word":
            raise SyntaxFault(
                token, f"no statement begins with {shown(token)}: remove it{_hint(token)}"
            )
        elif token.text in ROUTES:
            self.blocks.append(read_block(cursor, self._note))
        elif token.text in _MODULES:
            cursor.take()
            self._module(token)
        elif token.text in _LISTS:
            self._flags(cursor.take())
        elif token.text == "cfgengine":
            cursor.take()
            cursor.accept("=")
            engine = cursor.expect("string", "the name of the engine belongs here, in quotes")
            self._set("cfgengine", engine)
        elif token.text == "kemi" or cursor.free_word() or token.text == "default":
            self._setting_or_group(cursor.take())
        else:
            self.settings += read_value(cursor, cursor.take().text, token)

    def _set(self, name: str, value: Token) -> None:
        self.settings.append(Setting(name, value.text, "str", value.place, f'"{value.text}"'))

    def _module(self, token: Token) -> None:
        cursor, name = self._cursor, token.text
        if name in ("loadpath", "mpath"):
            cursor.accept("=")
            path = cursor.expect("string", f"the folders belong after {name}, in quotes")
            self._set("loadpath", path)
        elif name.startswith("loadmodule"):
            brackets = self._reading.release != "5.6" and cursor.accept("(")
            path = cursor.expect("string", f"the module's name belongs after {name}, in quotes")
            if brackets:
                if cursor.accept(","):
                    cursor.expect("string", "the module's options belong here, in quotes")
                cursor.expect(")", f"the ) of {name} is missing")
            self._load(token, path.text)
        else:
            self._modparam(token)

    def _load(self, token: Token, text: str) -> None:
        path: str | None = text
        if token.text == "loadmodulex":
            path = evaluate(text, self._reading.defines)
        module = Path(path).name.removesuffix(".so") if path else ""
        self.loads.append(Load(module, token.place, text, self._cursor.at))

    def _modparam(self, token: Token) -> None:
        cursor, name = self._cursor, token.text
        cursor.expect("(", f"{name} has its arguments in brackets: ( belongs here")
        modules = cursor.expect("string", "the module's name belongs here, in quotes").text
        cursor.expect(",", "a comma belongs after the module's name")
        parameter = cursor.expect("string", "the parameter's name belongs here, in quotes").text
        cursor.expect(",", "a comma and the value belong after the parameter's name")
        kind, value = self._value(name)
        cursor.expect(")", f"the ) of {name} is missing")
        names = tuple(modules.split("|"))
        self.params.append(ModParam(names, parameter, value, kind, token.place, cursor.at))

    def _value(self, name: str) -> tuple[str, str | int]:
        cursor = self._cursor
        negative = cursor.accept("-")
        token = cursor.token
        if token.kind == "number":
            cursor.take()
            return "int", -token.number if negative else token.number
        if not negative and token.kind == "string":
            cursor.take()
            if name == "modparamx" and "$" in token.text:
                known = evaluate(token.text, self._reading.defines)
                return ("pv", token.text) if known is None else ("str", known)
            return "str", token.text
        if not negative and token.kind == "pv" and name == "modparamx":
            cursor.take()
            known = evaluate(token.text, self._reading.defines)
            return ("pv", token.text) if known is None else ("str", known)
        if token.kind == "word" and any(it.code == "C003" for it in self._reading.faults):
            # A define of the file that is missing, most likely.
            cursor.take()
            return "pv", token.text
        message = f"the value of {name} is a number or a string"
        remedy = ""
        if token.kind == "word":
            remedy = f', not {token.text!r}: put it in "quotes", or define it before'
        elif token.kind == "pv":
            remedy = f", not {token.text!r}: use modparamx for pseudo-variables"
        else:
            remedy = f", not {shown(token)}"
        raise SyntaxFault(token, message + remedy)

    def _flags(self, token: Token) -> None:
        cursor = self._cursor
        while True:
            if not cursor.free_word() and cursor.token.kind != "string":
                raise SyntaxFault(
                    cursor.token,
                    f"a flag's name belongs here ({token.text}), not {shown(cursor.token)}",
                )
            flag = cursor.take()
            number = None
            if token.text != "avpflags" and cursor.accept(":"):
                number = cursor.expect("number", f"the number of the flag {flag.text} belongs here")
            text = flag.text if number is None else f"{flag.text}:{number.number}"
            self.settings.append(Setting(token.text, text, "flags", flag.place, text))
            if not cursor.accept(","):
                return

    def _setting_or_group(self, token: Token) -> None:
        cursor = self._cursor
        name = token.text
        if name != "kemi" and cursor.accept("["):
            index = cursor.expect("number", f"the number of the group {name} belongs here")
            cursor.expect("]", "] is missing after the group's number")
            if cursor.token.kind != ".":
                raise SyntaxFault(cursor.token, f"a dot and a name belong after {name}[...]")
            name += f"[{index.number}]"
        if cursor.token.kind != ".":
            self.settings += read_value(cursor, name, token)
            return
        cursor.take()
        member = cursor.token
        if name != "kemi" and not cursor.free_word() and member.text != "default":
            raise SyntaxFault(
                member,
                f"{name}.{member.text}: Kamailio keeps that word for itself, take another name"
                if member.kind in ("word", "number")
                else f"a name belongs after {name}., not {shown(member)}",
            )
        cursor.take()
        name += f".{member.text}"
        cursor.expect("=", f"a = belongs after {name}")
        value = cursor.token
        kinds = ("string",) if token.text == "kemi" else ("string", "number")
        if value.kind not in kinds:
            wanted = (
                "a string in quotes" if token.text == "kemi" else "a number (0 or more) or a string"
            )
            raise SyntaxFault(value, f"the value of {name} is {wanted}, not {shown(value)}")
        cursor.take()
        is_number = value.kind == "number"
        self.settings.append(
            Setting(
                name,
                value.number if is_number else value.text,
                "int" if is_number else "str",
                token.place,
                value.text if is_number else f'"{value.text}"',
            )
        )
        if token.text != "kemi" and cursor.token.text in ("desc", "descr", "description"):
            cursor.take()
            cursor.expect("string", f"the description of {name} belongs here, in quotes")

    def _recover(self) -> None:
        """Go to where the next statement begins, as well as that can be told."""
        cursor = self._cursor
        while cursor.token.kind != "end":
            token, follower = cursor.token, cursor.ahead()
            if token.kind == "{":
                _skip_braces(cursor)
                continue
            if token.kind == ";":
                return
            if token.first and token.kind == "word" and _may_begin(token, follower):
                return
            cursor.take()


def _may_begin(token: Token, follower: Token) -> bool:
    if token.text in ROUTES:
        return follower.kind in ("{", "[")
    if token.text in _MODULES or token.text in _LISTS or token.text == "cfgengine":
        return follower.kind in ("(", "string", "=", "word")
    return follower.kind in ("=", ".", "[")


def _skip_braces(cursor: Cursor) -> None:
    depth = 0
    while cursor.token.kind != "end":
        kind = cursor.take().kind
        depth += (kind == "{") - (kind == "}")
        if not depth:
            return


def _hint(token: Token) -> str:
    return " (or write the { that it closes)" if token.kind == "}" else ""
