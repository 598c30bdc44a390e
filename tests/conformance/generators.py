"""What hypothesis makes up for the real Kamailio and the fake: requests, and expressions on KSR.

Left out is what depends on foreign memory on the real server, each with its reason.
"""

from __future__ import annotations

import string

from hypothesis import strategies as st

from .cases import Scene

WORDS = ("sip", "bob", "a", "b", "one", "example.com", "192.0.2.1", "5060", "transport", "tcp",
         "tag", "q", "lr", "42", "-7", "0", "%41", "%zz", "\\n", "''")  # fmt: skip
SIGNS = " ,;:=?&@<>()[]{}\"'\\/%+-_.~!*#|$\t"
PLAIN = string.ascii_letters + string.digits + "-._"

text = st.lists(
    st.one_of(st.sampled_from(WORDS), st.sampled_from(SIGNS), st.text(PLAIN, max_size=4)),
    max_size=9,
).map("".join)
"""A text for a variable: printable ASCII, for non-ASCII raises an error in the script."""
lines = st.lists(text, max_size=5).flatmap(
    lambda pieces: st.sampled_from(("\n", "\r\n")).map(lambda end: end.join(pieces))
)
digits = st.integers(-12, 12).map(str)
word = st.text(PLAIN, min_size=1, max_size=6)


# --- URIs ---

scheme = st.sampled_from(("sip:", "sip:", "sip:", "sips:", "SIP:", "tel:", "urn:", "http:", ""))
host = st.one_of(
    st.sampled_from(("example.com", "192.0.2.1", "[2001:db8::1]", "[::1", "h", "", "-h", "a_b")),
    word,
)
port = st.sampled_from(("", "", "", ":5060", ":1", ":0", ":65535", ":65536", ":", ":x", ":050600"))
user = st.sampled_from(
    ("", "", "bob@", "bob:pw@", "+123;ext=4@", "@", "b%20b@", ":pw@", "a@b@", "bob:@", "1:2@", "[@")
)
param = st.one_of(
    st.sampled_from(("transport=tcp", "transport=UDP", "transport=", "lr", "lr=on", "user=phone",
                     "maddr=192.0.2.9", "ttl=1", "method=BYE", "r2=on", "x", "x=1", "X=2", "",
                     "=", "q=\"a b\"", "transport=tcp:1", "x='", "user=ip", "transport=ws")),
    text,
)  # fmt: skip
headers = st.sampled_from(("", "", "", "?a=b", "?", "?a=b;c", "?a@b", "?a?b"))
uri = st.builds(
    lambda s, u, h, p, params, tail: s + u + h + p + "".join(f";{one}" for one in params) + tail,
    scheme,
    user,
    host,
    port,
    st.lists(param, max_size=3),
    headers,
)


# --- transformations ---

sign = st.sampled_from(",;:=./&|a")
argument = st.one_of(
    # blanks in front are skipped, and Kamailio replaces an empty text for ever
    st.text(PLAIN + " ;:=&<>", min_size=1, max_size=3).filter(str.strip),
    st.just("$rU"),
)
number = st.one_of(digits, st.sampled_from(("$rU", "+2", "x", "")))
bare = st.sampled_from((
    "s.len", "s.int", "s.md5", "s.sha256", "s.rmws", "s.tolower", "s.toupper", "s.numeric",
    "s.trim", "s.ltrim", "s.rtrim", "s.unquote", "s.unbracket", "s.encode.hexa", "s.decode.hexa",
    "s.encode.base64", "s.decode.base64", "s.encode.base64t", "s.decode.base64t",
    "s.encode.base64url", "s.encode.base64urlt", "s.encode.base58", "s.encode.7bit",
    "s.escape.common", "s.unescape.common", "s.escape.user", "s.unescape.user", "s.escape.param",
    "s.unescape.param", "s.escape.csv", "s.urlencode.param", "s.urldecode.param", "s.corehash",
    "s.prefixes", "s.prefixes.quoted", "param.count", "nameaddr.uri", "nameaddr.len",
    "nameaddr.name", "tobody.uri", "tobody.tag", "tobody.user", "tobody.host", "tobody.display",
    "tobody.params", "line.count", "urialias.encode", "sock.host", "sock.port", "sock.proto",
    "sock.touri", "sql.val", "sql.val.int", "sql.val.str", "url.path", "uri.user", "uri.host",
    "uri.port", "uri.passwd", "uri.params", "uri.headers", "uri.scheme", "uri.transport",
    "uri.maddr", "uri.ttl", "uri.uparam", "uri.method", "uri.lr", "uri.r2", "uri.tosocket",
))  # fmt: skip
"""Not in it: uri.suri and its kin (an undefined sign before 5.7.4), decodings of base58 (what
follows its buffer), of 7bit and of base64url (what stands before an empty text), url.querystring
(it writes into the value), and urialias.decode (the length of its buffer)."""


def _transformation(number: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.one_of(
        bare,
        st.builds("s.substr,{},{}".format, number, number),
        st.builds("s.select,{},{}".format, number, sign),
        st.builds("s.{},{}".format, st.sampled_from(("strip", "striptail")), number),
        st.builds("s.stripto,{}".format, argument),
        st.builds("s.replace,{},{}".format, argument, argument),
        st.builds("s.rm,{}".format, argument),
        st.builds("s.{},{}".format, st.sampled_from(("count", "before", "after")), argument),
        st.builds("s.{},{}".format, st.sampled_from(("prefixes", "corehash")), number),
        st.builds("s.fmtlines,{},{}".format, number, number),
        st.builds("uri.param,{}".format, argument),
        st.builds("param.{},{}".format, st.sampled_from(("value", "in")), argument),
        st.builds("param.{},{}".format, st.sampled_from(("valueat", "name")), number),
        st.builds("param.value,{},{}".format, argument, sign),
        st.builds("param.count,{}".format, sign),
        st.builds("line.at,{}".format, number),
        st.builds("line.sw,{}".format, argument),
        st.builds("re.subst,/{}/{}/{}".format, PATTERNS, REPLACEMENTS,
                  st.sampled_from(("", "g", "i"))),
    )  # fmt: skip


PATTERNS = st.sampled_from(("a", "[a-c]+", "(.)b", "^.", "x$"))
REPLACEMENTS = st.sampled_from(("", "1", "\\0", "\\1", "$rU"))
chain = st.builds(
    lambda first, more: "".join(f"{{{rule}}}" for rule in (first, *more)),
    _transformation(st.one_of(number, st.sampled_from(("$mf", "$var(n)")))),
    # a number that was counted is kept where the text of a variable's number is made as well
    st.lists(_transformation(number), max_size=2),
)


def _read(value: str, rules: str) -> str:
    name = f"$(var(x){rules})"
    return f'(KSR.pv.sets("$var(x)", {value!r}), KSR.pv.get({name!r}), KSR.pv.geti({name!r}))[1:]'


def _printed(value: str, rules: str) -> str:
    name = f"$_s(<$(var(x){rules})>)"
    return f'(KSR.pv.sets("$var(x)", {value!r}), KSR.pv.get({name!r}))[1]'


name_addr = st.builds(
    "{}<{}>{}".format,
    st.sampled_from(("", "Bob ", '"B <b> \\" b" ', "B b", '"')),
    uri,
    st.sampled_from(("", ";tag=1", ";x;tag=2", '; a="b;c" ;tag=3', ";", ",<sip:c@d>", ";=", " x")),
)
transformed = st.one_of(
    st.builds(_read, st.one_of(text, lines, uri, name_addr), chain),
    st.builds(_printed, text, chain),
)


# --- URIs in functions and pseudo-variables ---

_OF_URI = ("$ru", "$rU", "$rd", "$rp", "$rP", "$rz", "$rUl", "$nh(U)", "$nh(d)", "$nh(p)", "$nh(P)")


def _request_uri(value: str) -> str:
    reads = ", ".join(f'KSR.pv.get("{name}")' for name in _OF_URI)
    return f'(KSR.pv.sets("$ru", {value!r}), {reads})'


def _rewritten(value: str, part: str, new: str) -> str:
    write = f'KSR.pv.unset("{part}")' if new == "-" else f'KSR.pv.sets("{part}", {new!r})'
    return f'(KSR.pv.sets("$ru", {value!r}), {write}, KSR.pv.get("$ru"))'


def _next_hop(value: str) -> str:
    reads = ", ".join(f'KSR.pv.get("{name}")' for name in ("$du", "$dd", "$dp", "$dP", "$nh(u)"))
    return f'(KSR.pv.sets("$du", {value!r}), {reads}, KSR.pv.unset("$du"))[:-1]'


_some_uri = uri.filter(bool)  # an empty Request-URI is not simulated
about_uris = st.one_of(
    st.builds(_request_uri, _some_uri),
    st.builds(_next_hop, uri),
    st.builds(_rewritten, _some_uri, st.sampled_from(("$rU", "$rd", "$rp")),
              st.one_of(st.sampled_from(("-", "alice", "h.example.com", "5099", "1.2.3.4")), word)),
    st.builds("KSR.siputils.is_uri({!r})".format, uri),
    st.builds("KSR.siputils.{}({!r}, {!r})".format, st.sampled_from(("cmp_uri", "cmp_aor")),
              uri, uri),
    st.builds("KSR.siputils.is_numeric({!r})".format, text),
    st.builds("KSR.is_myself({!r})".format, st.sampled_from((
        "sip:127.0.0.1", "sip:bob@127.0.0.1", "sip:h", "127.0.0.1", "codes.test", "x", "sip:",
        "sip:codes.test", "sip:a@CODES.test"))),
)  # fmt: skip


# --- flags, and variables of scripts ---

flag = st.integers(-1, 33)
flags = st.one_of(
    st.builds("KSR.{}({})".format, st.sampled_from((
        "setflag", "resetflag", "isflagset", "setbflag", "resetbflag", "isbflagset", "setsflag",
        "resetsflag", "issflagset")), flag),
    st.builds('KSR.pv.seti("${}", {})'.format,
              st.sampled_from(("mf", "mF", "sf", "sF", "bf", "bF")),
              st.integers(-(2**31), 2**31 - 1)),
    st.builds('KSR.pv.seti("${}({})", {})'.format, st.sampled_from(("Mf", "Sf", "Bf")), flag,
              st.integers(0, 1)),
    st.builds('KSR.pv.unset("${}")'.format, st.sampled_from(("mf", "sf", "bF", "Mf(1)"))),
    st.builds('KSR.pv.get("${}")'.format, st.sampled_from(
        ("mf", "mF", "sf", "sF", "bf", "bF", "Mf(3)", "Sf(0)", "Bf(31)"))),
)  # fmt: skip
_common = ("$var(a)", "$vn(a)", "$shv(r1)", "$avp(a)", "$(avp(a)[*])", "$avp(s:a)",
           "$sht(t=>random)", "$xavp(a=>b)", "$xavp(a[0]=>b)", "$xavp(a[0]=>c[0])",
           "$xavu(a=>b)", "$xavi(A=>b)", "$dlg_var(a)")  # fmt: skip
_variable = st.sampled_from((*_common, "$xavp(a)", "$xavu(a)"))
_readable = st.sampled_from((
    # not the roots of XAVPs: those show where their children are in memory
    *_common, "$(avp(a)[1])", "$(avp(a)[-1])", "$cnt($avp(a))", "$cnt($xavp(a))",
    "$cnt($xavp(a[0]=>b))", "$xavp(a[-1]=>b)", "$xavp(a[0]=>b[*])", "$_s($var(a)|$avp(a)|$vn(a))",
))  # fmt: skip
variables = st.one_of(
    st.builds("KSR.pv.sets({!r}, {!r})".format, _variable, text),
    st.builds("KSR.pv.seti({!r}, {})".format, _variable, st.integers(-(2**31), 2**31 - 1)),
    st.builds("KSR.pv.unset({!r})".format, _variable),
    st.builds("KSR.pv.get({!r})".format, _readable),
    st.builds("KSR.pv.geti({!r})".format, _readable),
    st.builds("KSR.pv.is_null({!r})".format, _readable),
)


# --- requests, and edits of them ---

_VALUE = st.text(PLAIN + ' ,;="<>', max_size=12).map(str.strip)
_NAMES = ("X-A", "X-B", "Subject", "User-Agent", "Supported", "Organization")
edit = st.one_of(
    st.builds("KSR.hdr.append({!r})".format, st.builds("{}: {}\r\n".format,
              st.sampled_from(_NAMES), _VALUE)),
    st.builds("KSR.hdr.{}({!r}, {!r})".format, st.sampled_from(("append_after", "insert_before")),
              st.builds("{}: {}\r\n".format, st.sampled_from(_NAMES), _VALUE),
              st.sampled_from((*_NAMES, "To", "From"))),
    st.builds("KSR.hdr.insert({!r})".format, st.builds("{}: {}\r\n".format,
              st.sampled_from(_NAMES), _VALUE)),
    st.builds("KSR.hdr.remove({!r})".format, st.sampled_from(_NAMES)),
    st.builds("KSR.hdr.is_present({!r})".format, st.sampled_from((*_NAMES, "To", "x-none"))),
    st.builds("KSR.hdr.get({!r})".format, st.sampled_from((*_NAMES, "To", "Cseq"))),
    st.builds("KSR.textops.{}({!r})".format,
              st.sampled_from(("remove_hf_re", "is_present_hf_re", "search")),
              st.sampled_from(("^X-", "Sub", "^[SUO]", "none"))),
    # none that changes a name: in a header that is removed as well half a header would be left,
    # and a message that Kamailio cannot read to its end
    st.builds("KSR.textops.subst({!r})".format, st.sampled_from((
        "/alice/carol/g", "/tag=f/tag=<\\0>/", "/(bob)@/\\1.\\1@/", "/none/x/"))),
    st.builds("KSR.textops.subst_hf({!r}, {!r}, {!r})".format, st.sampled_from(_NAMES),
              st.sampled_from(("/a/b/", "/[a-m]/n/g", "/^/x/")), st.sampled_from(("a", "f", "l"))),
    st.builds('KSR.pv.sets("${}", {!r})'.format, st.sampled_from(("fU", "fd", "fn", "tU", "td",
              "tn")), word),
    st.builds('KSR.pv.unset("${}")'.format, st.sampled_from(("fU", "fn", "tn"))),
    st.builds("KSR.pv.get({!r})".format, st.sampled_from((
        "$fu", "$fn", "$tu", "$hdr(X-A)", "$(hdr(X-A)[-1])", "$hdrc(X-A)", "$ua", "$msg(hdrc)",
        "$hfl(Contact)", "$hflc(Contact)", "$ct", "$rb", "$bs"))),
    st.just("KSR.textopsx.msg_apply_changes()"),
)  # fmt: skip
PRINTED = "[line for line in KSR.pv.get('{}').split('\\r\\n') if not line.startswith('X-Expr')]"
"""The message without the name of the file with the expressions."""
edits = st.lists(edit, max_size=8).map(
    lambda calls: [*calls, PRINTED.format("$mbu"), "KSR.textopsx.msg_apply_changes()",
                   PRINTED.format("$mb")]
)  # fmt: skip

scene = st.builds(
    lambda method, to, headers, body: Scene(
        method,
        "sip:bob@127.0.0.1:5070",
        {
            "Via": "SIP/2.0/UDP 127.0.0.1:40001;branch=z9hG4bK-random",
            "From": "<sip:alice@example.com>;tag=f",
            "To": to,
            "Call-Id": "random@test",
            **headers,
        },
        body,
    ),
    st.sampled_from(("INVITE", "OPTIONS", "MESSAGE", "BYE", "REGISTER")),
    st.sampled_from(
        ("<sip:bob@h>", '"B" <sip:bob@h;x=1>;tag=t', "sip:bob@h;tag=u", "Bob B <sip:h:1>")
    ),
    st.dictionaries(st.sampled_from((*_NAMES, "Contact")), _VALUE, max_size=4),
    st.lists(word, max_size=2),
)
