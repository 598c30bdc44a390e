"""What the walk through all paths follows: statements, methods, calls of any form."""

import sys

import pytest

from .checking import at_marks, checked, route

BODIES = [
    "if msg.Method == 'BREW':\n    KSR.pv.get('$fU').lower()  #! K204",
    "if KSR.is_method('brew'):\n    KSR.pv.get('$fU').lower()  #! K204",
    "if KSR.is_method_in('v'):\n    KSR.pv.get('$fU').lower()  #! K204",
    "if KSR.is_method_in('FE'):\n    if msg.Method == 'REFER':\n"
    "        KSR.pv.get('$fU').lower()  #! K204\n"
    "    if msg.Method == 'INVITE':\n        KSR.pv.get('$fU').lower()",
    "text = 'x'\ntext[len(KSR.pv.get('$fU').lower()):]  #! K204",
]
if sys.version_info >= (3, 11):
    BODIES.append(
        "try:\n    KSR.pv.get('$fU').lower()  #! K204\nexcept* ValueError:\n"
        "    KSR.pv.get('$tU').lower()  #! K204"
    )


@pytest.mark.parametrize("body", BODIES)
def test_what_can_run_is_looked_at(body: str) -> None:
    text = route(body)
    assert checked(text) == at_marks(text)


def test_an_argument_given_by_its_name_is_known_inside() -> None:
    text = route(
        "self.mark(wanted=False)",
        methods="def mark(self, wanted):\n    if wanted:\n        KSR.pv.get('$fU').lower()\n",
    )
    assert checked(text) == []
