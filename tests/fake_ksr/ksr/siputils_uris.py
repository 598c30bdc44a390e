"""KSR.siputils on URIs: the Request-URI's parameters, comparisons."""

from __future__ import annotations

from fake_ksr.header_names import compare
from fake_ksr.ksr.base import Submodule
from fake_ksr.params import Param, locate_params
from fake_ksr.uri import DEFAULT_PORT, Uri, parse_uri

MAX_URI_SIZE = 1024


class SipUtilsUris(Submodule):
    """The functions of the siputils module for URIs."""

    # --- parameters of the Request-URI ---

    def uri_param(self, name: str) -> int:
        return self._has_param(name, "")

    def uri_param_value(self, name: str, value: str) -> int:
        return self._has_param(name, value)

    def _has_param(self, name: str, value: str) -> int:
        """Names are compared as they are written; of several of a name the last one counts."""
        uri = self._msg.parsed_uri
        for param in reversed(_located("" if uri is None else own_params(uri)) or []):
            if param.name == name:
                return 1 if param.value == value else -1
        return -1

    def uri_param_any(self, name: str) -> int:
        uri = self._msg.parsed_uri
        return 1 if uri is not None and find_param(uri.params, name) is not None else -1

    def uri_param_rm(self, name: str) -> int:
        uri = self._msg.parsed_uri
        params = None if uri is None else _located(uri.params)
        if uri is None or params is None or len(uri.text) >= MAX_URI_SIZE:
            self._log("err", f"failed to parse r-uri [{self._msg.uri}]")
            return -1
        param = find_param(uri.params, name)
        if param is not None:
            start = params_start(uri)
            gone = uri.text.rindex(";", 0, start + param.start + 1)
            self._set_uri(uri.text[:gone] + uri.text[start + param.end :])
        return 1

    def add_uri_param(self, param: str) -> int:
        if not param:
            return 1
        uri = self._msg.parsed_uri
        if uri is None:
            self._log("err", "ruri parsing failed")
            return -1
        text = f"{uri.text};{param}" if not uri.headers else _before_headers(uri, param)
        if len(text) > MAX_URI_SIZE:
            self._log("err", "new ruri too long")
            return -1
        self._set_uri(text)
        return 1

    def _set_uri(self, uri: str) -> None:
        self._msg.new_uri = uri
        self._context.uri_new = True

    # --- tests and comparisons ---

    def is_gruu(self) -> int:
        uri = self._msg.parsed_uri
        value = None if uri is None else uri.param("gr")
        return -1 if value is None else 1 if value else 2

    def is_uri(self, text: str) -> int:
        return 1 if parse_uri(text) is not None else -1

    def cmp_uri(self, one: str, other: str) -> int:
        first, second = parse_uri(one), parse_uri(other)
        if first is None or second is None:
            return -2
        return 1 if _parts(first) == _parts(second) and _same_params(first, second) else -1

    def cmp_aor(self, one: str, other: str) -> int:
        first, second = parse_uri(one), parse_uri(other)
        if first is None or second is None:
            return -2
        same = (user_of(first), first.host.lower()) == (user_of(second), second.host.lower())
        # two ports are not compared with each other
        for port, against in ((first.port, second.port), (second.port, first.port)):
            if not port and against not in (0, DEFAULT_PORT):
                same = False
        return 1 if same else -1

    def cmp_hdr_name(self, one: str, other: str) -> int:
        order = compare(one, other)
        return 1 if order == 0 else -1 if order > 0 else -2


def find_param(params: str, name: str) -> Param | None:
    """A parameter by its name in any case, the last one of several."""
    found = [one for one in _located(params) or [] if one.name.lower() == name.lower()]
    return found[-1] if found else None


def params_start(uri: Uri) -> int:
    """Where the parameters begin in the URI."""
    before = uri.text.partition("?")[0] if uri.headers else uri.text
    return before.rindex(f";{uri.params}") + 1


def own_params(uri: Uri) -> str:
    """The parameters; with user=phone those of the number, where it has some."""
    return uri.number_params or uri.params


def user_of(uri: Uri) -> str:
    """The user; with user=phone without the parameters of the number."""
    return uri.user.partition(";")[0] if _is_phone(uri) else uri.user


def _is_phone(uri: Uri) -> bool:
    return uri.scheme in ("sip", "sips") and uri.param("user") == "phone"


def _located(params: str) -> list[Param] | None:
    return locate_params(params) if params else []


def _before_headers(uri: Uri, param: str) -> str:
    """A parameter in front of the headers, as the module writes it.

    A user is overwritten by what follows, which leaves no URI; parameters lose their semicolon.
    """
    password = f":{uri.password}" if uri.user and uri.password else ""
    user = f"{password}@" if uri.user else ""
    port = f":{uri.port}" if uri.port else ""
    return f"sip:{user}{uri.host}{port}{own_params(uri)};{param}?{uri.headers}"


def _parts(uri: Uri) -> tuple[str, str, int, str, str]:
    kind = {"sip": "tel", "sips": "tels"}.get(uri.scheme, "") if _is_phone(uri) else ""
    host = uri.host.lower()
    return kind or uri.scheme, user_of(uri), uri.port, uri.password or "", host


def _same_params(one: Uri, other: Uri) -> bool:
    """Whether parameters that both have are the same, and some are on neither side alone."""
    first, second = own_params(one), own_params(other)
    for mine, theirs in ((first, other), (second, one)):
        if not mine and any(theirs.param(name) for name in ("user", "ttl", "method", "maddr")):
            return False
    listed, others = _located(first), _located(second)
    if listed is None or others is None:
        return not first and not second
    return all(
        param.value.lower() == against.value.lower()
        for param in listed
        for against in others
        if param.name.lower() == against.name.lower()
    )
