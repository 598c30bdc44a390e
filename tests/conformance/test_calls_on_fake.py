"""The fake gives what the real Kamailio gave, in every case, as 5.6.3 and as 6.0.1."""

from __future__ import annotations

from pathlib import Path

import pytest

from .calls_on_fake import RELEASES, outcomes
from .cases import files


@pytest.mark.parametrize("release", RELEASES)
@pytest.mark.parametrize("file", files(), ids=lambda path: path.stem)
def test_the_fake_does_what_kamailio_did(file: Path, release: str) -> None:
    wrong = [
        f"{file.name}:{one.case.line}: {one.case.expression} gave {one.result}, not {one.expected}"
        for one in outcomes(file, release)
        if one.verdict != "same"
    ]
    assert wrong == []
