"""Encodings and escapes of texts (core/strutils.c, core/basex.c, pv_trans.c)."""

from __future__ import annotations

import base64
import re
import string
from collections.abc import Callable

from fake_ksr.pvars.values import CannotBe

ALPHANUMERIC = string.ascii_letters + string.digits
PLAIN_IN_USER = frozenset(ALPHANUMERIC + "-_.!~*'()&=+$,;?")
PLAIN_IN_PARAM = frozenset(ALPHANUMERIC + "-_.!~*'()[]/:&+$")
PLAIN_IN_URL = frozenset(ALPHANUMERIC + "-_.~")
_ESCAPED = re.compile(r"%(.{0,2})", re.DOTALL)
BASE58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
BASE64 = string.ascii_uppercase + string.ascii_lowercase + string.digits + "+/"
BASE64_URL = BASE64[:-2] + "-_"
NO_DIGIT = 0xFF
SEVEN = 7


def _percent(plain: frozenset[str]) -> Callable[[str], str]:
    def escape(text: str) -> str:
        if any(not " " <= sign <= "~" for sign in text):
            raise CannotBe
        return "".join(sign if sign in plain else f"%{ord(sign):02x}" for sign in text)

    return escape


def unescape_user(text: str) -> str:
    """Escaped signs as they are: printable ASCII, or it cannot be."""

    def sign(found: re.Match[str]) -> str:
        digits = found[1]
        if re.fullmatch("[0-9A-Fa-f]{2}", digits) is None or not 32 <= int(digits, 16) <= 126:
            raise CannotBe
        return chr(int(digits, 16))

    return _ESCAPED.sub(sign, text)


def _url_encode(text: str) -> str:
    return "".join(sign if sign in PLAIN_IN_URL else f"%{ord(sign):02x}" for sign in text)


def _hexadecimal(sign: str) -> int:
    """The value of a digit; what is none has one as well."""
    code = ord(sign)
    if "0" <= sign <= "9":
        return code - ord("0")
    small = code + 32 if "A" <= sign <= "Z" else code
    # signs are signed
    return (small - 256 if small >= 128 else small) - ord("a") + 10


def _url_decode(text: str) -> str:
    made, at = [], 0
    while at < len(text):
        if text[at] == "%":
            digits = text[at + 1 : at + 3]
            if len(digits) == 2 and "\0" not in digits:
                code = _hexadecimal(digits[0]) << 4 | _hexadecimal(digits[1])
                made.append(chr(code & 0xFF))
                at += 2
        else:
            made.append(" " if text[at] == "+" else text[at])
        at += 1
    return "".join(made)


def escape_common(text: str) -> str:
    """Quotes, backslashes and NULs with a backslash."""
    return re.sub(r"(['\"\\])", r"\\\1", text).replace("\0", "\\0")


def _unescape_common(text: str) -> str:
    return re.sub(r"\\(['\"\\0])", lambda found: "\0" if found[1] == "0" else found[1], text)


def _escape_csv(text: str) -> str:
    doubled = text.replace('"', '""')
    return f'"{doubled}"'


def _encode_hexa(text: str) -> str:
    return text.encode("latin-1").hex()


def _decode_hexa(text: str) -> str:
    pairs = text[: len(text) // 2 * 2]
    if any(sign not in string.hexdigits for sign in pairs):
        raise CannotBe
    return bytes.fromhex(pairs).decode("latin-1")


def _encode_7bit(text: str) -> str:
    """Eight signs in seven bytes, as in a short message."""
    made, at, place, shift = [], 0, 0, 1
    codes = [*map(ord, text), 0, 0]
    while at < len(text):
        made.append(f"{codes[place] >> shift - 1 | codes[place + 1] << 8 - shift & 0xFF:02X}")
        shift += 1
        if shift == SEVEN + 1:
            place, at, shift = place + 1, at + 1, 1
        place, at = place + 1, at + 1
    return "".join(made)


def _decode_7bit(text: str) -> str:
    made, shift, left = [], 1, 0
    padded = f"{text}\0"
    for at in range(0, len(text), 2):
        byte = (_hexadecimal(padded[at]) << 4 | _hexadecimal(padded[at + 1]) & 0xFF) & 0xFF
        made.append((byte << shift - 1 & 0x7F) | left)
        left = byte >> 8 - shift
        shift += 1
        if shift == SEVEN + 1:
            made.append(left)
            shift, left = 1, 0
    return "".join(map(chr, made))


def _encode_base58(text: str) -> str:
    number, made = int.from_bytes(text.encode("latin-1"), "big"), ""
    while number:
        number, digit = divmod(number, len(BASE58))
        made = BASE58[digit] + made
    return "1" * (len(text) - len(text.lstrip("\0"))) + made


def decode_base58(text: str) -> str:
    """The bytes without NULs at their beginning; raises CannotBe."""
    number = 0
    for sign in text:
        if sign not in BASE58:
            raise CannotBe
        number = number * len(BASE58) + BASE58.index(sign)
    data = number.to_bytes((number.bit_length() + 7) // 8, "big")
    return data.decode("latin-1")


def _encode_base64(text: str) -> str:
    return base64.b64encode(text.encode("latin-1")).decode("ascii")


def _encode_base64_url(text: str) -> str:
    return base64.urlsafe_b64encode(text.encode("latin-1")).decode("ascii")


def _decode_base64(text: str) -> str:
    """What is no digit counts for 255, but the length must fit."""
    if not text:
        return ""
    if len(text) % 4 or (text[-2] == "=" and text[-1] != "="):
        raise CannotBe
    size = len(text) // 4 * 3 - (text[-2] == "=") - (text[-1] == "=")
    codes = [BASE64.index(sign) if sign in BASE64 else NO_DIGIT for sign in text]
    made = []
    for at in range(0, len(codes), 4):
        a, b, c, d = codes[at : at + 4]
        made += [a << 2 | b >> 4, b << 4 | c >> 2, c << 6 | d]
    return "".join(chr(code & 0xFF) for code in made[:size])


def _decode_base64_url(text: str) -> str:
    padding = len(text) - len(text.rstrip("="))
    size = (len(text) * 6 >> 3) - padding
    digits = text[: len(text) - padding]
    if size <= 0 or any(sign not in BASE64_URL for sign in digits):
        raise CannotBe
    made: list[int] = []
    for at in range(0, len(digits), 4):
        block = 0
        for place, sign in enumerate(digits[at : at + 4]):
            block += BASE64_URL.index(sign) << 18 - 6 * place
        made += [block >> 16 & 0xFF, block >> 8 & 0xFF, block & 0xFF]
    return "".join(map(chr, made[:size]))


def _trimmed(encode: Callable[[str], str]) -> Callable[[str], str]:
    return lambda text: encode(text).rstrip("=")


def _padded(decode: Callable[[str], str]) -> Callable[[str], str]:
    return lambda text: decode(text + "=" * (-len(text) % 4))


CODES: dict[str, Callable[[str], str]] = {
    "escape.common": escape_common,
    "unescape.common": _unescape_common,
    "escape.user": _percent(PLAIN_IN_USER),
    "unescape.user": unescape_user,
    "escape.param": _percent(PLAIN_IN_PARAM),
    "unescape.param": unescape_user,
    "escape.csv": _escape_csv,
    "urlencode.param": _url_encode,
    "urldecode.param": _url_decode,
    "encode.hexa": _encode_hexa,
    "decode.hexa": _decode_hexa,
    "encode.7bit": _encode_7bit,
    "decode.7bit": _decode_7bit,
    "encode.base58": _encode_base58,
    "encode.base64": _encode_base64,
    "decode.base64": _decode_base64,
    "encode.base64t": _trimmed(_encode_base64),
    "decode.base64t": _padded(_decode_base64),
    "encode.base64url": _encode_base64_url,
    "decode.base64url": _decode_base64_url,
    "encode.base64urlt": _trimmed(_encode_base64_url),
    "decode.base64urlt": _padded(_decode_base64_url),
}
"""What becomes of a text, by the name of the transformation; raises CannotBe."""
