"""Features that need or exclude one another: one line at the start, and the server runs."""

from __future__ import annotations

import pytest
from fake_ksr import FakeKamailio, options

from .conftest import StartKamailio

ALICE = ("192.0.2.1", 5060)


def said(kamailio: FakeKamailio) -> list[str]:
    return [text.strip() for level, text in kamailio.log if level == "warn"]


@pytest.mark.parametrize(
    ("feature", "needed"),
    [
        ("WITH_IPAUTH", "WITH_AUTH"),
        ("WITH_NATSIPPING", "WITH_NAT"),
        ("WITH_RTPENGINE", "WITH_NAT"),
        ("WITH_RTPPROXY", "WITH_NAT"),
        ("WITH_BANALL", "WITH_ANTIFLOOD"),
        ("WITH_MSGREBUILD", "WITH_PRESENCE"),
    ],
)
def test_a_feature_that_lacks_another_says_so(
    start_kamailio: StartKamailio, feature: str, needed: str
) -> None:
    kamailio = start_kamailio(feature)
    assert said(kamailio) == [f"kemi_app: {feature} has no effect without {needed}"]
    assert kamailio.receive(options(uri="sip:example.com"), source=ALICE).reply.status == 200
    assert said(start_kamailio(feature, needed)) == []


def test_a_gateway_that_anybody_may_use_is_told_of(start_kamailio: StartKamailio) -> None:
    (line,) = said(start_kamailio("WITH_PSTN"))
    assert line.startswith("kemi_app: WITH_PSTN without WITH_AUTH: whoever")
    assert said(start_kamailio("WITH_PSTN", "WITH_AUTH")) == []


def test_of_two_relays_for_media_one_is_used(start_kamailio: StartKamailio) -> None:
    kamailio = start_kamailio("WITH_NAT", "WITH_RTPENGINE", "WITH_RTPPROXY")
    assert said(kamailio) == ["kemi_app: WITH_RTPPROXY has no effect with WITH_RTPENGINE"]
