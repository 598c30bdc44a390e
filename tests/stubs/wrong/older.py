"""Functions that Kamailio 5.6 does not have yet."""
# kamailio: 5.6

import KSR


def since_5_7() -> int:
    return KSR.pv.getl("$var(n)")  # wrong: attr-defined | reportAttributeAccessIssue


def since_6_1() -> bool:
    return KSR.is_TCPX()  # wrong: attr-defined | reportAttributeAccessIssue


def submodule_since_6_1() -> str | None:
    return KSR.pvtpl.pvtpl_render("a", "b")  # wrong: attr-defined | reportAttributeAccessIssue
