"""Setting one part of a URI, as the core's own actions do it (core/action.c)."""

from __future__ import annotations

from fake_ksr.uri import Uri, parse_uri

MAX_URI_SIZE = 1024
TEL = {"tel": "sip", "tels": "sips"}


def with_user(text: str, user: str) -> str | None:
    """The URI with another user, None where it cannot be; a password goes with the user."""
    uri = parse_uri(text)
    if uri is None:
        return None
    if uri.scheme in TEL:
        return _checked(f"{uri.scheme}:{user}{_led(';', uri.params)}")
    return _checked(f"{_scheme(uri)}:{_at(uri, user)}{_rest(uri, uri.host, uri.port_text)}")


def with_host(text: str, host: str) -> str | None:
    """The URI with another host; its port stays, and a telephone number becomes a SIP URI."""
    uri = parse_uri(text)
    if uri is None:
        return None
    if uri.scheme in TEL:
        params = _led(";", uri.params)
        port = _led(":", uri.port_text)
        return _checked(f"{TEL[uri.scheme]}:{uri.user}{params}@{host}{port};user=phone")
    return _checked(f"{_scheme(uri)}:{_at(uri, uri.user)}{_rest(uri, host, uri.port_text)}")


def with_port(text: str, port: str) -> str | None:
    """The URI with another port, "" for none; None for a telephone number."""
    uri = parse_uri(text)
    if uri is None or uri.scheme in TEL:
        return None
    return _checked(f"{_scheme(uri)}:{_at(uri, uri.user)}{_rest(uri, uri.host, port)}")


def _scheme(uri: Uri) -> str:
    return uri.scheme if uri.scheme in ("sip", "sips") else "sip"


def _checked(text: str) -> str | None:
    return text if len(text) <= MAX_URI_SIZE else None


def _at(uri: Uri, user: str) -> str:
    """The user part; the parameters of a telephone number stay, even without the number."""
    number = _led(";", uri.number_params)
    if not user:
        return number
    return f"{user}{number}{'' if uri.password is None else f':{uri.password}'}@"


def _rest(uri: Uri, host: str, port: str) -> str:
    return f"{host}{_led(':', port)}{_led(';', uri.sip_params)}{_led('?', uri.headers)}"


def _led(sign: str, text: str) -> str:
    return f"{sign}{text}" if text else ""
