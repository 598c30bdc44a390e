"""The core's global parameters, and the list of 106."""

import pytest

from kemi_app.check.known import RELEASES, lasts, nearest, span
from kemi_app.check.known_core import (
    CALLBACKS,
    CoreParameter,
    core_names,
    core_parameter,
    core_parameters,
    listed_parameters,
)

KINDS = {"int", "str", "id", "special", "statement"}


def known(name: str) -> CoreParameter:
    found = core_parameter(name)
    assert found is not None, name
    return found


def test_all_106_listed_parameters_are_known_in_order() -> None:
    listed = listed_parameters()
    assert [one.entry for one in listed] == list(range(1, 107))
    assert (listed[0].name, listed[105].name) == ("advertised_address", "xavp_via_fields")
    assert all(one.kinds and set(one.kinds) <= KINDS for one in listed)
    unknown = [one.name for one in listed if one.default is None]
    assert unknown == [
        *("loadpath", "mcast_ttl", "open_files_limit", "server_header", "user_agent_header")
    ]


def test_the_28_starred_ones_are_advised() -> None:
    advised = [one.name for one in listed_parameters() if one.advised]
    assert len(advised) == 28
    assert {"alias", "listen", "workdir", "user", "latency_limit_db"} <= set(advised)


@pytest.mark.parametrize(
    ("alias", "name"),
    [
        ("descr", "description"),
        ("desc", "description"),
        ("tls_disable", "disable_tls"),
        ("tls_enable", "enable_tls"),
        ("ser_kill_timeout", "exit_timeout"),
        ("gid", "group"),
        ("http_reply_hack", "http_reply_parse"),
        ("ipfreebind", "ip_free_bind"),
        ("ip_nonlocal_bind", "ip_free_bind"),
        ("mpath", "loadpath"),
        ("mem_dbg", "memdbg"),
        ("mem_log", "memlog"),
        ("run_dir", "rundir"),
        ("shm", "shm_mem_size"),
        ("uid", "user"),
        ("wdir", "workdir"),
    ],
)
def test_an_alias_leads_to_its_parameter(alias: str, name: str) -> None:
    found = known(alias)
    assert found.name == name


@pytest.mark.parametrize(
    ("name", "kinds", "default"),
    [
        ("children", ("int",), "8"),
        ("debug", ("int",), "0"),
        ("log_facility", ("id",), "LOG_DAEMON"),
        ("user", ("str", "id"), ""),
        ("listen", ("special",), ""),
        ("ipv6_hex_style", ("str",), "c"),
        ("tos", ("int", "id"), "16"),
        ("modparam", ("statement",), ""),
        ("sql_buffer_size", ("int",), "65535"),
        ("kemi.received_route_callback", ("str",), "none"),
        ("version_table", ("str",), "version"),
    ],
)
def test_kind_and_default(name: str, kinds: tuple[str, ...], default: str) -> None:
    found = known(name)
    assert (found.kinds, found.default) == (kinds, default)


def test_a_parameter_is_known_from_its_first_release_on() -> None:
    assert "tcp_main_threads" in core_names("6.1")
    assert "tcp_main_threads" not in core_names("6.0")
    found = known("return_mode")
    assert (found.since, found.until) == ("5.7", "")
    counts = [len(core_parameters(release)) for release in RELEASES]
    assert counts == sorted(counts)


def test_ranges_and_choices_are_those_of_the_core() -> None:
    branches, children, debug, proto = (
        known(name) for name in ("max_branches", "children", "debug", "udp_mtu_try_proto")
    )
    assert (branches.low, branches.high) == (1, 31)
    assert (children.low, children.high) == (0, None)
    assert debug.low is None, "a negative log level is one"
    assert proto.choices == ("UDP", "TCP", "TLS", "SCTP")


def test_deprecated_parameters_say_what_to_use() -> None:
    found = known("advertised_address")
    assert "advertise" in found.instead
    assert [one.name for one in core_parameters("5.6") if one.instead and not one.entry] == [
        *("tls_ca_list", "tls_certificate", "tls_handshake_timeout", "tls_method"),
        *("tls_port_no", "tls_private_key", "tls_require_certificate", "tls_send_timeout"),
        *("tls_verify", "tlslog"),
    ]


def test_each_callback_is_a_parameter_with_the_same_default() -> None:
    for name, callback in CALLBACKS.items():
        found = known(name)
        assert found.default == callback.default
    assert CALLBACKS["kemi.received_route_callback"].needs == "received_route_mode"


@pytest.mark.parametrize(
    ("name", "found"),
    [("childern", "children"), ("Debug", "debug"), ("log_stderr", "log_stderror"), ("zzz", "")],
)
def test_the_nearest_name_is_given(name: str, found: str) -> None:
    assert nearest(name, core_names("5.6")) == found


@pytest.mark.parametrize(
    ("since", "until", "words"),
    [
        ("5.8", "", "since 5.8"),
        ("", "5.7", "until 5.7"),
        ("5.7", "6.0", "5.7 to 6.0"),
        ("5.8", "5.8", "only in 5.8"),
        ("", "", ""),
    ],
)
def test_a_span_in_words(since: str, until: str, words: str) -> None:
    assert span(since, until) == words


def test_releases_are_compared_as_numbers() -> None:
    assert lasts("5.8", "", "6.0")
    assert not lasts("5.8", "", "5.7")
    assert lasts("", "5.7", "5.7")
    assert not lasts("", "5.7", "5.10")
