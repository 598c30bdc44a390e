"""Why Kamailio's module tls does not start: lines of real logs, and what is told."""

# ruff: noqa: E501  (lines of logs)

import pytest

from kemi_app.tools.cause import cause

DOMAIN = " 0(7) ERROR: tls [tls_domain.c:{line}]: {function}(): TLS{side}<default>: Unable to load "
OPENSSL = (
    " 0(7) ERROR: tls [tls_util.h:50]: tls_err_ret(): {function}:error:{words} (sni: unknown)\n"
)
AFTERWARDS = """\
 0(7) ERROR: <core> [core/sr_module.c:882]: init_mod_child(): error while initializing module tls (/x.so) (idx: 0 rank: -127 desc: [main])
 0(7) ERROR: <core> [main.c:1663]: main_loop(): error in init_child(PROC_INT) -- exiting
"""
NO_FILE = "80000002:system library::No such file or directory"


def loading(function: str, what: str, *words: str, side: str = "s") -> str:
    """The log of a file that could not be loaded."""
    first = DOMAIN.format(line=576, function=function, side=side) + what + "\n"
    said = "".join(OPENSSL.format(function=function, words=one) for one in words)
    return first + said + AFTERWARDS


@pytest.mark.parametrize(
    ("log", "told"),
    [
        (
            loading("load_cert", "certificate file '/x/c.pem'", NO_FILE, "10080002:BIO routines::z"),
            "/x/c.pem: the certificate in tls.cfg cannot be read (No such file or directory)",
        ),
        (
            loading("load_cert", "certificate file '/x/c.pem'", side="c"),
            "/x/c.pem: the certificate in tls.cfg cannot be read (no reason given)",
        ),
        (
            loading("load_cert", "certificate file '/x/c.pem'", "0480006C:PEM routines::no start line"),
            "/x/c.pem: the certificate in tls.cfg cannot be read (no start line)",
        ),
        (
            loading("load_private_key", "private key '/x/k.pem'", NO_FILE),
            "/x/k.pem: the private key in tls.cfg cannot be read (No such file or directory)",
        ),
        (
            loading(
                "load_private_key", "private key '/x/k.pem'",
                "05800074:x509 certificate routines::key values mismatch",
            ),
            "/x/k.pem: this private key is not that of the certificate",
        ),
        (
            loading("load_ca_list", "CA list file '/x/ca.pem' dir ''", NO_FILE),
            "/x/ca.pem: the list of authorities in tls.cfg cannot be read "
            "(No such file or directory)",
        ),
        (
            " 0(7) ERROR: tls [tls_config.c:408]: tls_load_config(): cannot stat config file /x/t.cfg",
            "/x/t.cfg: there is no such file; it is TLS_CONFIG",
        ),
        (
            " 0(7) ERROR: <core> [core/cfg_parser.c:730]: sr_cfg_parse(): tls.cfg:6:1: Unsupported "
            "option 'nonsense'",
            "tls.cfg:6:1: Unsupported option 'nonsense'",
        ),
        (
            " 0(7) ERROR: <core> [core/cfg_parser.c:851]: cfg_parse_enum(): tls.cfg:6:10 Unsupported "
            "enum value 'TLSv9'",
            "tls.cfg:6:10: Unsupported enum value 'TLSv9'",
        ),
    ],
)  # fmt: skip
def test_the_file_is_named_with_the_reason_and_where_to_look(log: str, told: str) -> None:
    line = cause(log)
    assert line.startswith(told)
    assert "see docs/tls.md" in line


def test_the_death_of_a_worker_goes_before_an_old_fault_of_a_reload() -> None:
    death = (
        " 0(7) ALERT: <core> [main.c:766]: handle_sigs(): child process 12 exited by a signal 11\n"
    )
    assert cause(loading("load_cert", "certificate file '/x'", NO_FILE) + death) == (
        "child process 12 exited by a signal 11"
    )
