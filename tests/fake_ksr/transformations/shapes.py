"""Which transformations there are, and the parameters that they take."""

from __future__ import annotations

from fake_ksr.transformations.rules import (
    LENGTH,
    NUMBER,
    ONE_SIGN,
    SEPARATOR,
    SIGN_TO_COUNT,
    STRING,
    SUBSTITUTION,
    WITH_COMMA,
    Shape,
)

NOTHING = Shape()


def _plain(family: str, names: str) -> dict[str, Shape]:
    return {f"{family}.{name}": NOTHING for name in names.split()}


FUNCTIONS: dict[str, Shape] = {
    **_plain(
        "s",
        "len int md5 rmws sha256 sha384 sha512 tolower toupper numeric trim ltrim rtrim unquote"
        " unbracket encode.hexa decode.hexa encode.7bit decode.7bit encode.base58 decode.base58"
        " encode.base64 decode.base64 encode.base64t decode.base64t encode.base64url"
        " decode.base64url encode.base64urlt decode.base64urlt escape.common unescape.common"
        " escape.user unescape.user escape.param unescape.param escape.csv urlencode.param"
        " urldecode.param",
    ),
    "s.substr": Shape((NUMBER, LENGTH)),
    "s.select": Shape((NUMBER, SEPARATOR)),
    "s.strip": Shape((NUMBER,)),
    "s.striptail": Shape((NUMBER,)),
    "s.stripto": Shape((STRING,)),
    "s.ftime": Shape((STRING,)),
    "s.replace": Shape((STRING, STRING)),
    "s.rm": Shape((STRING,)),
    "s.corehash": Shape((), (NUMBER,)),
    "s.prefixes": Shape((), (NUMBER,)),
    "s.prefixes.quoted": Shape((), (NUMBER,)),
    "s.count": Shape((WITH_COMMA,)),
    "s.before": Shape((WITH_COMMA,)),
    "s.after": Shape((WITH_COMMA,)),
    "s.rbefore": Shape((WITH_COMMA,)),
    "s.rafter": Shape((WITH_COMMA,)),
    "s.fmtlines": Shape((LENGTH, LENGTH)),
    "s.fmtlinet": Shape((LENGTH, LENGTH)),
    **_plain(
        "uri",
        "user host domain passwd port saor suri duri params headers transport ttl uparam maddr"
        " method lr r2 scheme tosocket",
    ),
    "uri.param": Shape((STRING,)),
    "param.value": Shape((STRING,), (ONE_SIGN,)),
    "param.in": Shape((STRING,), (ONE_SIGN,)),
    "param.valueat": Shape((NUMBER,), (ONE_SIGN,)),
    "param.name": Shape((NUMBER,), (ONE_SIGN,)),
    "param.count": Shape((), (SIGN_TO_COUNT,)),
    **_plain("nameaddr", "uri len name"),
    **_plain("tobody", "uri tag user host params display"),
    **_plain("line", "count"),
    "line.at": Shape((NUMBER,)),
    "line.sw": Shape((STRING,)),
    **_plain("urialias", "encode decode"),
    **_plain("sock", "host port proto touri"),
    **_plain("sql", "val val.int val.str"),
    **_plain("url", "path querystring"),
    "re.subst": Shape((SUBSTITUTION,)),
    **_plain("val", "n0 ne json jsonqe"),
}
NEWER: dict[str, str] = {
    **dict.fromkeys(_plain("s", "rmhdws rmhlws escape.crlf unescape.crlf"), "6.0"),
    **dict.fromkeys(_plain("s", "charat byteat"), "6.0.7"),
    **dict.fromkeys(_plain("s", "intv sha1 sha3 keccak selectsw crc32"), "6.1"),
    **dict.fromkeys([*_plain("uri", "rmparam"), *_plain("num", "fdigit ldigit")], "6.1"),
}
"""What later releases have on top, and is not simulated, with the first of them."""
SINCE = {"val": "5.7.1"}
"""The release that brought a class."""
MODULES = {
    "s": "pv", "uri": "pv", "param": "pv", "nameaddr": "pv", "tobody": "pv", "line": "pv",
    "urialias": "pv", "sock": "corex", "sql": "sqlops", "url": "xhttp", "re": "textops",
    "val": "pv", "num": "pv",
}  # fmt: skip
"""The module that has each class."""
