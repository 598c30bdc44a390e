"""The truth of a return code: -1 is true in Python."""

import KSR


def in_if() -> None:
    if KSR.siputils.has_totag():  # wrong: truthy-bool | reportGeneralTypeIssues
        KSR.info("within a dialog")


def in_if_not() -> None:
    if not KSR.rr.loose_route():  # wrong: truthy-bool | reportGeneralTypeIssues
        KSR.info("no route")


def in_and() -> bool:
    return KSR.is_INVITE() and KSR.tm.t_relay()  # wrong: return-value | reportReturnType


def on_the_left_of_and() -> None:
    if KSR.tm.t_check_trans() and KSR.is_ACK():  # wrong: truthy-bool | reportGeneralTypeIssues
        KSR.tm.t_relay()


def on_the_right_of_or() -> None:
    if KSR.is_ACK() or KSR.rr.loose_route():  # wrong: truthy-bool | reportGeneralTypeIssues
        KSR.tm.t_relay()


def in_while() -> None:
    while KSR.tm.t_next_contacts():  # wrong: truthy-bool | reportGeneralTypeIssues
        KSR.tm.t_relay()


def in_assert() -> None:
    assert KSR.maxfwd.process_maxfwd(10)  # wrong: truthy-bool | reportGeneralTypeIssues


def in_a_conditional_expression() -> int:
    return 200 if KSR.tm.t_relay() else 404  # wrong: truthy-bool | reportGeneralTypeIssues


def kept_and_tested_later() -> None:
    rc = KSR.registrar.lookup("location")
    if rc:  # wrong: truthy-bool | reportGeneralTypeIssues
        KSR.tm.t_relay()


def kept_and_negated_later() -> None:
    rc = KSR.nathelper.nat_uac_test(19)
    if not rc:  # wrong: truthy-bool | reportGeneralTypeIssues
        KSR.info("no NAT")


def in_a_comprehension() -> list[str]:
    u = KSR.siputils
    return [x for x in ("a", "b") if u.is_uri(x)]  # wrong: truthy-bool | reportGeneralTypeIssues


def in_the_walrus() -> None:
    if rc := KSR.tm.t_newtran():  # wrong: truthy-bool | reportGeneralTypeIssues
        KSR.info(f"rc {int(rc)}")


def compared_with_true() -> None:
    if KSR.pike.pike_check_req() == True:  # wrong: - | reportGeneralTypeIssues
        KSR.info("fine")


def compared_with_false() -> None:
    if KSR.pike.pike_check_req() != False:  # wrong: - | reportGeneralTypeIssues
        KSR.info("fine")


def compared_with_a_text() -> bool:
    return KSR.registrar.lookup("location") > "0"  # wrong: operator | reportOperatorIssue


def given_to_ok_though_a_bool() -> bool:
    from kemi_app.verdict import ok

    return ok(KSR.is_INVITE())  # wrong: arg-type | reportArgumentType


def given_to_ok_though_a_value() -> bool:
    from kemi_app.verdict import ok

    return ok(KSR.kx.get_srcport())  # wrong: arg-type | reportArgumentType


def given_to_ok_though_0_says_yes() -> bool:
    from kemi_app.verdict import ok

    return ok(KSR.sqlops.sql_query("cb", "select 1", "ra"))  # wrong: arg-type | reportArgumentType


def zero_for_yes_in_if() -> None:
    if KSR.textopsx.fnmatch("abc", "a*"):  # wrong: truthy-bool | reportGeneralTypeIssues
        KSR.info("match")


def given_to_ok_uncalled() -> bool:
    from kemi_app.verdict import ok

    return ok(KSR.tm.t_relay)  # wrong: arg-type | reportArgumentType
