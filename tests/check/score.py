"""``python3 -m check.score [CODE…]``, with tests/ on the path: the score, code by code."""

from __future__ import annotations

import sys

from kemi_app.check.codes import CODES

from .scoring import score


def main(asked: list[str]) -> int:
    """Print the score of each code, what is missed and what is a false alarm; 0: all is well."""
    result = score()
    codes = asked or sorted(CODES)
    print("code  found      fine  false")
    for code in codes:
        one = result.of(code)
        print(
            f"{code}  {len(one.found):3} of {len(one.expected):3}  {len(one.fine):4}"
            f"  {len(one.alarms):5}"
        )
    missed = sorted(label for label in result.missed if label.code in codes)
    alarms = sorted(label for label in result.alarms if label.code in codes)
    for label in missed:
        print(f"missed  {label}")
    for label in alarms:
        print(f"false   {label}")
    print(
        f"all     {len(result.found)} of {len(result.expected)} faults ({result.share:.1%}), "
        f"{len(result.fine)} look-alikes, {len(result.alarms)} false alarms"
    )
    return 1 if missed or alarms else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
