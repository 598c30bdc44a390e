"""Features that need or exclude one another: said once, at the start."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from kemi_app.features import (
    WITH_ANTIFLOOD,
    WITH_AUTH,
    WITH_BANALL,
    WITH_IPAUTH,
    WITH_MSGREBUILD,
    WITH_NAT,
    WITH_NATSIPPING,
    WITH_PRESENCE,
    WITH_PSTN,
    WITH_RTPENGINE,
    WITH_RTPPROXY,
    WITH_RTPRELAY,
)

NEEDS: Final = (
    (WITH_IPAUTH, WITH_AUTH),
    (WITH_NATSIPPING, WITH_NAT),
    (WITH_RTPENGINE, WITH_NAT),
    (WITH_RTPPROXY, WITH_NAT),
    (WITH_RTPRELAY, WITH_NAT),
    (WITH_BANALL, WITH_ANTIFLOOD),
    (WITH_MSGREBUILD, WITH_PRESENCE),
)
"""Each feature with the one without which it does nothing."""

EXCLUDES: Final = ((WITH_RTPENGINE, WITH_RTPPROXY),)
"""Each feature with the one that it takes the place of."""


def without_effect() -> Iterator[str]:
    """One line for each feature that is on and does nothing, with the reason.

    Kamailio starts all the same: a define that a site keeps for later harms nobody.
    """
    for feature, needed in NEEDS:
        if feature.is_on and not needed.is_on:
            yield f"{feature.define} has no effect without {needed.define}"
    for feature, other in EXCLUDES:
        if feature.is_on and other.is_on:
            yield f"{other.define} has no effect with {feature.define}"


def risks() -> Iterator[str]:
    """One line for each choice of features that strangers can turn against the operator."""
    if WITH_PSTN.is_on and not WITH_AUTH.is_on:
        yield "WITH_PSTN without WITH_AUTH: whoever takes a name of ours in From calls at our cost"
