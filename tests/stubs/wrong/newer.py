"""Functions that Kamailio 6.1 does not have any more."""
# kamailio: 6.1

import KSR


def until_5_7() -> None:
    KSR.app_sqlang.run("func")  # wrong: attr-defined | reportAttributeAccessIssue
