"""Pseudo-variables and transformations as Kamailio reads them (tried on 5.6.3)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kemi_app.check.pvformat import parse
from kemi_app.check.pvtransform import Applied


@pytest.mark.parametrize(
    ("text", "name", "inner", "index", "transformations"),
    [
        ("$ru", "ru", None, None, ()),
        ("$(ru)", "ru", None, None, ()),
        ("$hdr(X-Foo)", "hdr", "X-Foo", None, ()),
        ("$(hdr(Via)[-1])", "hdr", "Via", "-1", ()),
        ("$xavp(a=>b)", "xavp", "a=>b", None, ()),
        ("$(avp(s:x)[*])", "avp", "s:x", "*", ()),
        ("$T_rpl(rs)", "T_rpl", "rs", None, ()),
        ("$(ru{uri.user})", "ru", None, None, (Applied("uri", "user", ()),)),
        (
            "$(hdr(X)[1]{s.substr,0,2}{s.LEN})",
            *("hdr", "X", "1", (Applied("s", "substr", ("0", "2")), Applied("s", "len", ()))),
        ),
        ("$(fu{s.select,1,,})", "fu", None, None, (Applied("s", "select", ("1", ",")),)),
        ("$(fu{s.count,,})", "fu", None, None, (Applied("s", "count", (",",)),)),
        (
            "$(fu{re.subst,/a{1,2},(b)/x/g} {s.len} )",
            *("fu", None, None),
            (Applied("re", "subst", ("/a{1,2},(b)/x/g",)), Applied("s", "len", ())),
        ),
        ("$$", "$", None, None, ()),
    ],
)
def test_one_pseudo_variable(
    text: str,
    name: str,
    inner: str | None,
    index: str | None,
    transformations: tuple[Applied, ...],
) -> None:
    (used,), fault = parse(text, is_format=False)
    assert fault is None
    assert (used.text, used.column) == (text, 0)
    assert (used.name, used.inner, used.index) == (name, inner, index)
    assert used.transformations == transformations


def test_those_within_follow_the_outer_one() -> None:
    used, fault = parse("$(avp($var(n))[$var(i)]{uri.param,$hdr(P)})", is_format=False)
    assert fault is None
    assert [(one.name, one.column) for one in used] == [
        *(("avp", 0), ("var", 6), ("var", 15), ("hdr", 34))
    ]


def test_a_text_has_any_number() -> None:
    used, fault = parse("from $fU to $(ru{uri.host}), 5$$ (50%)\n", is_format=True)
    assert fault is None
    assert [(one.text, one.column) for one in used] == [
        *(("$fU", 5), ("$(ru{uri.host})", 12), ("$$", 30))
    ]


@pytest.mark.parametrize(
    ("text", "column"),
    [
        ("costs 5$", 7),
        ("a $ b", 2),
        ("$(ru", 0),
        ("x $hdr(y", 2),
        ("$hdr()", 0),
        ("$(hdr(x)[])", 0),
        ("$()", 0),
        ("$(rU{foo})", 0),
        ("$(rU{s.len)", 0),
        ("$(ru )", 0),
        ("$(ru[0]x)", 0),
    ],
)
def test_what_kamailio_cannot_read_is_a_fault_at_its_place(text: str, column: int) -> None:
    used, fault = parse(text, is_format=True)
    assert used == ()
    assert fault is not None
    assert fault.column == column


@pytest.mark.parametrize("text", ["ru", "", "$ru ", " $ru", "$ru[0]", "$ru$fu"])
def test_a_name_is_one_whole_pseudo_variable(text: str) -> None:
    assert parse(text, is_format=False)[1] is not None


@given(st.text(alphabet="$()[]{},.:=>-*az S1\\\n", max_size=40))
def test_any_text_is_read_to_its_end_or_to_a_fault(text: str) -> None:
    used, fault = parse(text, is_format=True)
    for one in used:
        assert text[one.column : one.column + len(one.text)] == one.text
    assert len({one.column for one in used}) == len(used)
    assert used or fault or "$" not in text
    if fault is not None:
        assert text[fault.column] == "$"


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters="$")), st.booleans())
def test_text_without_a_dollar_sign_has_none(text: str, is_format: bool) -> None:
    used, fault = parse(text, is_format)
    assert used == ()
    assert (fault is None) == is_format


@given(
    st.sampled_from(["ru", "hdr(X-Y)", "avp(s:i)", "xavp(a[0]=>b)"]),
    st.lists(
        st.sampled_from(["{s.len}", "{s.substr,0,2}", "{uri.param,x}", "{s.select,0,,}"]),
        max_size=3,
    ),
    st.text(alphabet="abc %-", max_size=5),
)
def test_what_is_written_is_what_is_read(name: str, rules: list[str], around: str) -> None:
    text = f"{around} $({name}{''.join(rules)}){around}"
    (used,), fault = parse(text, is_format=True)
    assert fault is None
    assert len(used.transformations) == len(rules)
    written = [
        "{" + ",".join([f"{one.group}.{one.name}", *one.parameters]) + "}"
        for one in used.transformations
    ]
    assert written == rules
