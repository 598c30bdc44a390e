"""Setting one part of a URI, as the core's own actions do it (core/action.c)."""

from __future__ import annotations

from fake_ksr.uri import Uri, parse_uri

MAX_URI_SIZE = 1024
SIP = ("sip", "sips")


def with_user(text: str, user: str) -> str | None:
    """The URI with another user, None where it cannot be; a password goes with the user."""
    uri = parse_uri(text)
    if uri is None:
        return None
    return _made(uri, user, uri.host if uri.scheme in SIP else None, _port(uri))


def with_host(text: str, host: str) -> str | None:
    """The URI with another host; its port stays, and a telephone number becomes a SIP URI."""
    uri = parse_uri(text)
    return None if uri is None else _made(uri, uri.user, host, _port(uri), sip=True)


def with_port(text: str, port: str) -> str | None:
    """The URI with another port, "" for none; None for a telephone number."""
    uri = parse_uri(text)
    if uri is None or uri.scheme == "tel":
        return None
    return _made(uri, uri.user, uri.host if uri.scheme in SIP else None, port or None)


def _made(uri: Uri, user: str, host: str | None, port: str | None, sip: bool = False) -> str | None:
    """What is not there (None) has no sign either; what is there has one, were it empty."""
    is_phone = uri.known("user") == "phone" and uri.scheme in SIP
    made = "sips:" if uri.scheme == "sips" and not is_phone else "sip:"
    if uri.scheme == "tel" and not sip:
        made = "tel:"
    made += user
    if user and uri.password is not None:
        made += f":{uri.password}"
    if uri.scheme == "tel":
        made += _led(";", uri.params, "params" in uri.present)
    elif is_phone:
        made += _led(";", uri.number_params, "number_params" in uri.present)
    if host is not None:
        made += f"@{host}" if user else host
    made += _led(":", port or "", port is not None)
    if uri.scheme in SIP:
        made += _led(";", uri.params, "params" in uri.present)
    elif uri.scheme == "tel" and sip:
        made += ";user=phone"
    made += _led("?", uri.headers, "headers" in uri.present)
    return made if len(made) <= MAX_URI_SIZE else None


def _port(uri: Uri) -> str | None:
    return uri.port_text if "port" in uri.present else None


def _led(sign: str, text: str, present: bool) -> str:
    return f"{sign}{text}" if present else ""
