"""Reads kamailio.cfg: modules, parameters, global values; the routes in it are passed over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from fake_ksr.cfgtokens import Token, cut, unquote, without_comment
from fake_ksr.config import Config, Value
from fake_ksr.defvalues import with_values
from fake_ksr.errors import ConfigError
from fake_ksr.network import Endpoint, parse_endpoint
from fake_ksr.preprocessor import Defines, Preprocessor

_TRUE = ("yes", "on", "true", "enable")
_FALSE = ("no", "off", "false", "disable")
_STATEMENTS = (
    "loadmodule",
    "loadmodulex",
    "modparam",
    "modparamx",
    "cfgengine",
    "loadpath",
    "mpath",
)
_DESCRIPTION = ("desc", "descr", "description")
_BLOCKS = (
    "route",
    "request_route",
    "reply_route",
    "branch_route",
    "failure_route",
    "onreply_route",
    "onsend_route",
    "event_route",
    "branch_failure_route",
)


def parse_config(config: Config, defines: Defines) -> Preprocessor:
    """Read the file at `config.path` into `config`, with what is defined before its first line.

    Returns what knows the files and the variables that it was made of. Raises ConfigError with
    file and line where the real server would not start.
    """
    parser = _Parser(config, defines)
    parser.parse(config.path)
    config.defines = defines.values
    return parser.preprocessor


class _Parser:
    """Statement by statement over the preprocessed text."""

    def __init__(self, config: Config, defines: Defines) -> None:
        self.config = config
        self.defines = defines
        self.preprocessor = Preprocessor(defines)
        self.place = ""

    def parse(self, path: Path) -> None:
        pending: list[Token] = []
        comment = False
        for line in self.preprocessor.lines(path):
            self.place = line.place
            if not comment and line.text.lstrip()[:1] in ("", "#"):
                continue
            text, comment = without_comment(line.text, comment)
            pending.extend(self._tokens(text))
            pending = self._statements(pending)
        self._finish(pending)

    def _tokens(self, text: str) -> Iterator[Token]:
        for token in cut(text):
            if token.kind == "string":
                yield Token("string", self.defines.substitute(unquote(token.text)))
            elif token.kind == "word":
                yield from self._word(token.text)
            elif token.kind == "unknown":
                raise ConfigError(f"{self.place}: cannot read {token.text!r}")
            else:
                yield token

    def _word(self, word: str) -> Iterator[Token]:
        if word in self.defines.values and self.defines.values[word]:
            value = self.defines.values[word]
            if value != word:
                yield from self._tokens(value)
                return
        yield Token("word", word)

    def _statements(self, tokens: list[Token]) -> list[Token]:
        """Handle the complete statements at the head; return what is not complete yet."""
        while tokens:
            if tokens[0].text == ";":
                tokens = tokens[1:]
                continue
            used = self._one(tokens)
            if used == 0:
                return tokens
            tokens = tokens[used:]
        return tokens

    def _finish(self, tokens: list[Token]) -> None:
        if tokens:
            # adjacent strings are one string: only the end of the file closes the last
            self._statements([*tokens, Token("punct", ";")])

    def _one(self, tokens: list[Token]) -> int:
        word = tokens[0].text
        if tokens[0].kind == "word":
            base = word.split("[")[0]
            if base in _BLOCKS:
                return self._block(tokens)
            if word == "modparam" or word == "modparamx":
                return self._modparam(tokens)
            if word in ("loadmodule", "loadmodulex", "cfgengine", "loadpath", "mpath"):
                return self._simple(tokens)
            if len(tokens) > 1 and tokens[1].text == "=":
                return self._assignment(tokens)
            if len(tokens) > 1:
                raise ConfigError(f"{self.place}: cannot read the statement at {word!r}")
            return 0
        raise ConfigError(f"{self.place}: unexpected {word!r}")

    def _block(self, tokens: list[Token]) -> int:
        """A block of native routing: one with a name is kept for KSR.route()."""
        end = _block_end(tokens)
        kind, _, name = tokens[0].text.rstrip("]").partition("[")
        if end and kind == "route" and name:
            start = next(i for i, token in enumerate(tokens) if token.text == "{")
            self.config.routes[name] = tokens[start + 1 : end - 1]
        return end

    def _simple(self, tokens: list[Token]) -> int:
        at = 2 if len(tokens) > 1 and tokens[1].text == "=" else 1
        if len(tokens) <= at:
            return 0
        value = tokens[at].text
        if tokens[0].text == "loadmodulex":
            value = with_values(value, self.defines.values, self.place)
        if tokens[0].text.startswith("loadmodule"):
            name = Path(value).name.removesuffix(".so")
            if name in self.config.modules:
                raise ConfigError(f"{self.place}: the module {name} is loaded twice")
            self.config.modules.append(name)
            self.defines.set(f"MOD_{name}", "", again=True)
        elif tokens[0].text == "cfgengine":
            self.config.engine = value
        return at + 1

    def _modparam(self, tokens: list[Token]) -> int:
        close = next(
            (i for i, token in enumerate(tokens) if token.text == ")" and token.kind == "punct"), 0
        )
        if not close:
            return 0
        inside = tokens[2:close]
        commas = [i for i, token in enumerate(inside) if token == Token("punct", ",")]
        if len(commas) != 2:
            raise ConfigError(f"{self.place}: modparam takes a module, a name and a value")
        module = _value(inside[: commas[0]])
        name = _value(inside[commas[0] + 1 : commas[1]])
        self.config.add_param(str(module), str(name), _value(inside[commas[1] + 1 :]), self.place)
        return close + 1

    def _assignment(self, tokens: list[Token]) -> int:
        if len(tokens) < 3:
            return 0
        end = 3
        while end < len(tokens) and tokens[end].kind == tokens[2].kind == "string":
            end += 1
        if end == len(tokens) and (tokens[2].kind == "string" or tokens[0].text == "alias"):
            return 0
        name = tokens[0].text
        value = _value(tokens[2:end])
        if name == "alias":
            end = self._aliases(tokens)
        elif name == "listen":
            self.config.listen.append(str(value))
            if len(tokens) <= end + 1:
                return 0  # the name of the socket may follow
            if tokens[end].text == "name" and tokens[end + 1].kind == "string":
                endpoint = parse_endpoint(str(value), self.place)
                self.config.socket_names[tokens[end + 1].text] = endpoint
                end += 2
        elif _is_setting(name):
            return self._setting(tokens, name, value, end)
        else:
            self.config.globals[name] = value
        return end

    def _setting(self, tokens: list[Token], name: str, value: Value, end: int) -> int:
        """`group.name = value desc "..."`: what describes it is text, and may be left out."""
        if end < len(tokens) and tokens[end].text in _DESCRIPTION:
            end += 1
            start = end
            while end < len(tokens) and tokens[end].kind == "string":
                end += 1
            if end == len(tokens):
                return 0
            if end == start:
                raise ConfigError(f"{self.place}: {tokens[end - 1].text} without a text")
        group, _, variable = name.partition(".")
        if (group, variable) in self.config.settings:
            raise ConfigError(f"{self.place}: {name} is set already")
        self.config.settings[group, variable] = value
        return end

    def _aliases(self, tokens: list[Token]) -> int:
        """`alias=a b:5060 "c"`: as many names as follow; what is in quotes is a bare host name."""
        end = 2
        while end < len(tokens) and tokens[end].kind in ("word", "string"):
            if end > 2 and (tokens[end].text in _STATEMENTS or _assigns(tokens, end)):
                break
            token = tokens[end]
            # Kamailio looks for no port in a quoted name: with one in it, it never matches a URI
            self.config.aliases.append(
                Endpoint("any", token.text, 0)
                if token.kind == "string"
                else parse_endpoint(token.text, self.place)
            )
            end += 1
        return end


def _is_setting(name: str) -> bool:
    """Whether that is a custom parameter; Kamailio has some names with a dot in them itself."""
    return "." in name and not name.startswith("kemi.")


def _assigns(tokens: list[Token], at: int) -> bool:
    return at + 1 < len(tokens) and tokens[at + 1].text in ("=", "{", "[")


def _value(tokens: list[Token]) -> Value:
    if not tokens:
        return ""
    if tokens[0].kind == "string":
        return "".join(token.text for token in tokens)
    text = tokens[0].text
    if tokens[0].kind == "number":
        return int(text)
    if text.lower() in _TRUE:
        return 1
    if text.lower() in _FALSE:
        return 0
    return text


def _block_end(tokens: list[Token]) -> int:
    depth = 0
    for index, token in enumerate(tokens):
        if token.kind == "punct" and token.text == "{":
            depth += 1
        elif token.kind == "punct" and token.text == "}":
            depth -= 1
            if depth == 0:
                return index + 1
    return 0
