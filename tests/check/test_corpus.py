"""The checker on the labelled corpus: nearly every fault found, and no false alarm at all."""

from __future__ import annotations

import ast

import pytest

from kemi_app.check.codes import CODES

from .corpus import CORPUS, Label, cases
from .scoring import Score, score

LEAST_FOUND = 0.97
LEAST_FAULTS = 150
LEAST_LOOK_ALIKES = 100


@pytest.fixture(scope="module")
def result() -> Score:
    return score()


def as_lines(labels: frozenset[Label]) -> str:
    return "\n".join(str(label) for label in sorted(labels))


def test_the_corpus_is_large_enough_and_has_every_code():
    everything = cases(server=True)
    expected = frozenset().union(*(case.expected for case in everything))
    fine = frozenset().union(*(case.fine for case in everything))
    assert len(expected) >= LEAST_FAULTS
    assert len(fine) >= LEAST_LOOK_ALIKES
    assert {label.code for label in expected} == set(CODES)
    assert not expected & fine


def test_every_script_but_those_that_are_no_python_can_be_read():
    for file in CORPUS.rglob("*.py"):
        if file.parent.name != "E001" or "look_alike" in file.name:
            ast.parse(file.read_text(), str(file))


def test_nearly_every_fault_is_found(result: Score):
    assert result.share >= LEAST_FOUND, f"missed:\n{as_lines(result.missed)}"


def test_nothing_else_is_said(result: Score):
    assert not result.alarms, f"false alarms:\n{as_lines(result.alarms)}"


@pytest.mark.parametrize("code", sorted(set(CODES) - {"C005"}))
def test_each_code_is_found_somewhere(result: Score, code: str):
    assert result.of(code).found, f"no {code} found of {len(result.of(code).expected)}"
