"""KSR.textops: headers and bodies as text."""

from __future__ import annotations

from fake_ksr.ksr.textops_bodies import TextOpsBodies
from fake_ksr.ksr.textops_edits import TextOpsEdits
from fake_ksr.ksr.textops_headers import TextOpsHeaders
from fake_ksr.ksr.textops_strings import TextOpsStrings


class TextOps(TextOpsStrings, TextOpsHeaders, TextOpsEdits, TextOpsBodies):
    """The functions of the textops module."""

    name = "textops"
