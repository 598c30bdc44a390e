"""Kamailio's parse_uri (core/parser/parse_uri.c): it may take back what it took for a host."""

from __future__ import annotations

from dataclasses import dataclass, field

from fake_ksr import parsing

LARGEST_PORT = 65535
LONGEST_PORT = 5
PARAMS = ("transport", "ttl", "user", "method", "maddr", "lr", "r2", "gr")
"""The parameters that it knows."""
PROTOCOLS = ("udp", "tcp", "tls", "sctp", "ws")


class BadUri(Exception):
    """It is none."""


@dataclass
class Parts:
    """What was found so far; `values` are those of the known parameters.

    None is not there at all, "" is there with nothing behind its sign. `number_params` are those of
    a telephone number in a SIP URI (user=phone).
    """

    user: str = ""
    password: str | None = None
    host: str = ""
    port: str | None = None
    params: str | None = None
    number_params: str | None = None
    headers: str | None = None
    values: dict[str, str] = field(default_factory=dict)
    proto: str = ""


class Walk:
    """One walk through the text behind the scheme; raises BadUri."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.parts = Parts()
        self.settled = False  # whether the user part, or that there is none, is known
        self.colon = -1  # where a password may begin
        self.at = 0
        self.host_start = -1

    def run(self) -> Parts:
        """The parts."""
        first = self.text[:1]
        if first == "" or first in "]:":
            raise BadUri
        if first == "[":
            self._host(0)
        else:
            self._user_or_host()
        if len(self.parts.port or "") > LONGEST_PORT:
            raise BadUri
        return self.parts

    @property
    def nobody(self) -> bool:
        """Whether there is an @ without a user in front of it."""
        host, start = self.parts.host, self.host_start
        before = start > 0 and self.text[start - 1] == "@"
        return host != "" and not self.parts.user and (host[0] == "@" or before)

    def _user_or_host(self) -> None:
        text, at = self.text, 1
        while at < len(text) and text[at] not in "@:;?":
            if text[at] in "[]":
                raise BadUri
            at += 1
        self.parts.host, self.host_start = text[:at], 0
        sign = text[at : at + 1]
        if sign == "@":
            self._found_user(text[:at], None, at + 1)
        elif sign == ":":
            self._password_or_port(at)
        elif sign == ";":
            self._params(at + 1)
        elif sign == "?":
            self._headers(at + 1)

    def _found_user(self, user: str, password: str | None, host: int) -> None:
        self.parts = Parts(user, password)
        self.settled, self.colon = True, -1
        self._host(host)

    def _password_or_port(self, colon: int) -> None:
        text, at = self.text, colon + 1
        number = True
        while at < len(text) and text[at] not in "@;?":
            if text[at] in "[]:":
                raise BadUri
            number = number and "0" <= text[at] <= "9"
            if number and int(text[colon + 1 : at + 1]) > LARGEST_PORT:
                raise BadUri
            at += 1
        behind = text[colon + 1 : at]
        if text.startswith("@", at):
            self._found_user(text[:colon], behind, at + 1)
            return
        if not number:
            if at < len(text):
                raise BadUri
            raise NotAPort(text[:colon], behind)
        self.parts.port, self.settled = behind, True
        self._behind_host(at)

    def _host(self, start: int) -> None:
        text, at = self.text, start
        if text.startswith("[", at):
            at = text.find("]", start)
            if at < 0 or any(sign in "[&@;?" for sign in text[start + 1 : at]):
                raise BadUri
            at += 1
        else:
            while at < len(text) and _in_host(text[at], at == start):
                at += 1
        if at == start or (at < len(text) and text[at] not in ":;?"):
            raise BadUri
        self.parts.host, self.host_start = text[start:at], start
        if text.startswith(":", at):
            colon = at
            at += 1
            while at < len(text) and "0" <= text[at] <= "9":
                at += 1
            self.parts.port = text[colon + 1 : at]
            if int(self.parts.port or "0") > LARGEST_PORT or (
                at < len(text) and text[at] not in ";?"
            ):
                raise BadUri
        self._behind_host(at)

    def _behind_host(self, at: int) -> None:
        if self.text.startswith(";", at):
            self._params(at + 1)
        elif self.text.startswith("?", at):
            self._headers(at + 1)

    def _still_user(self, at: int) -> None:
        """What looked like a host and more was the user part, up to this @."""
        if self.settled:
            raise BadUri
        start = self.host_start
        if self.colon >= 0:
            self._found_user(self.text[start : self.colon], self.text[self.colon + 1 : at], at + 1)
        else:
            self._found_user(self.text[start:at], None, at + 1)

    def _no_password(self) -> None:
        """A sign that no password has: what had its colon is no user part either."""
        if self.colon >= 0:
            self.settled, self.colon = True, -1

    def _see_colon(self, at: int) -> None:
        if not self.settled:
            if self.colon >= 0:
                self.settled, self.colon = True, -1
            else:
                self.colon = at

    def _params(self, start: int) -> None:
        text, at, begin = self.text, start, start
        while True:
            sign = text[at : at + 1]
            if sign == "@":
                self._still_user(at)
                return
            if sign in ("", ";", "?"):
                self._param(text[begin:at])
                if sign in ("", "?"):
                    self.parts.params = text[start:at]
                if sign == "":
                    return
                self._no_password()
                if sign == "?":
                    self._headers(at + 1)
                    return
                begin = at + 1
            elif sign == ":":
                self._see_colon(at)
            at += 1

    def _param(self, text: str) -> None:
        name, equals, value = text.partition("=")
        known = name.lower()
        if known not in PARAMS or not equals or not value or value.startswith(":"):
            return
        self.parts.values[known] = value
        if known == "transport" and value.lower() in PROTOCOLS:
            self.parts.proto = value.lower()

    def _headers(self, start: int) -> None:
        text, wrong = self.text, False
        for at in range(start, len(text)):
            if text[at] == "@":
                self._still_user(at)
                return
            if text[at] == ";":
                if self.settled or self.colon >= 0:
                    raise BadUri
                wrong = True
            elif text[at] == ":":
                self._see_colon(at)
            elif text[at] == "?":
                self._no_password()
        if wrong:
            raise BadUri
        self.parts.headers = text[start:]


class Name(Walk):
    """The walk through a URN since its colons are no more than signs of a host."""

    def _user_or_host(self) -> None:
        self._named(0, 1)

    def _host(self, start: int) -> None:
        self._named(start, start)

    def _named(self, start: int, at: int) -> None:
        """A host from `start`, of which the signs before `at` have been taken."""
        text = self.text
        signs = ":@" if parsing.now().urns_with_at else ":"
        if text.startswith("[", at):
            end = text.find("]", at)
            if end < 0 or any(sign in "[&@;?" for sign in text[at + 1 : end]):
                raise BadUri
            at = end + 1
            while at < len(text) and text[at] in signs:
                at += 1
        else:
            if at >= len(text) or not _in_host(text[at], first=True):
                raise BadUri
            while at < len(text) and (_in_host(text[at], first=False) or text[at] in signs):
                at += 1
        if at < len(text) and text[at] not in ";?":
            raise BadUri
        self.parts.host, self.host_start = text[start:at], start
        self._behind_host(at)


class NotAPort(BadUri):
    """What is behind the only colon is no port: all the same for a URN."""

    def __init__(self, before: str, behind: str) -> None:
        super().__init__()
        self.before = before
        self.behind = behind


def _in_host(sign: str, first: bool) -> bool:
    return sign.isascii() and (sign.isalnum() or (not first and sign in ".-"))


def parse(scheme: str, text: str) -> Parts:
    """The parts of what is behind the scheme; raises BadUri."""
    if scheme == "urn" and parsing.now().plain_urns:
        return Name(text).run()
    walk = Walk(text)
    try:
        parts = walk.run()
    except NotAPort as error:
        if scheme != "urn":
            raise
        return Parts(user=error.before, host=error.behind)
    if scheme != "tel" and walk.nobody:
        raise BadUri
    if scheme == "tel":
        parts.user, parts.host = parts.host, ""
    elif scheme != "urn" and parts.values.get("user") == "phone":
        parts.user, found, params = parts.user.partition(";")
        parts.number_params = params if found else None
    return parts
