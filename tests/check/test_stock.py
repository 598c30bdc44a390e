"""Kamailio's own example has its real faults and no others, and kemi_app has none."""

from __future__ import annotations

from pathlib import Path

import pytest

from kemi_app.check.finding import Finding
from kemi_app.check.run import check

from .pages import REPOSITORY

EXAMPLE = Path("/usr/share/doc/kamailio/examples/kemi/kamailio-basic-kemi-python.py")
RELEASES = ("5.6", "5.7", "5.8", "6.0", "6.1")

# $fu is null where From does not parse, $fd where it is a tel: URI; save() has answered by itself;
# has_totag() gives -1 for no, and -1 is true.
FAULTS = {
    (147, "K204"),
    (153, "K204"),
    (232, "K702"),
    (268, "K204"),
    (269, "K204"),
    (312, "K201"),
}

ALL_FEATURES = (
    "WITH_IPAUTH",
    "WITH_NATSIPPING",
    "WITH_RTPENGINE",
    "WITH_RTPRELAY",
    "WITH_ALIASDB",
    "WITH_SPEEDDIAL",
    "WITH_MULTIDOMAIN",
    "WITH_PSTN",
    "WITH_VOICEMAIL",
    "WITH_PRESENCE",
    "WITH_MSGREBUILD",
    "WITH_BLOCK3XX",
    "WITH_BLOCK401407",
    "WITH_TLS",
    "WITH_JSONRPC",
    "WITH_HTABLE",
    "WITH_BANALL",
    "WITH_SENDLOG",
    "WITH_DEBUG",
)
NO_FEATURES = ("OWN_FEATURES",)


def lines(findings: list[Finding]) -> list[str]:
    return [f"{one.file}:{one.line}:{one.column} {one.code} {one.message}" for one in findings]


@pytest.mark.skipif(not EXAMPLE.exists(), reason="Kamailio's examples are not installed")
@pytest.mark.parametrize("release", RELEASES)
def test_the_stock_script_has_its_real_faults_and_no_others(release: str):
    findings = check([EXAMPLE], None, [], release)
    assert {(one.line, one.code) for one in findings} == FAULTS, "\n".join(lines(findings))


@pytest.mark.parametrize("release", RELEASES)
@pytest.mark.parametrize("defines", [(), NO_FEATURES, ALL_FEATURES], ids=["default", "none", "all"])
def test_this_application_has_no_fault(release: str, defines: tuple[str, ...]):
    assert lines(check([], REPOSITORY / "kamailio.cfg", defines, release)) == []


@pytest.mark.parametrize("release", [RELEASES[0], RELEASES[-1]])
def test_every_file_of_this_application_can_be_given(release: str):
    paths = [REPOSITORY / "kemi_app"]
    assert lines(check(paths, REPOSITORY / "kamailio.cfg", ALL_FEATURES, release)) == []
