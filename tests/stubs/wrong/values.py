"""Values taken for what they are not: None, numbers, texts."""

import KSR


def none_not_handled() -> str:
    return KSR.hdr.get("X-Account")  # wrong: return-value | reportReturnType


def none_not_handled_before_a_method() -> bool:
    return KSR.kx.get_ua().startswith("friendly")  # wrong: union-attr | reportOptionalMemberAccess


def pseudo_variable_taken_for_a_text() -> str:
    return KSR.pv.get("$ru")  # wrong: return-value | reportReturnType


def pseudo_variable_taken_for_a_number() -> int:
    return KSR.pv.get("$rs")  # wrong: return-value | reportReturnType


def may_be_a_number_even_without_none() -> str:
    return KSR.pv.gete("$rs").upper()  # wrong: union-attr | reportAttributeAccessIssue


def none_added_to_a_text() -> str:
    return "sip:" + KSR.kx.get_ruser()  # wrong: operator | reportOperatorIssue


def none_as_an_argument() -> None:
    KSR.htable.sht_sets("ipban", KSR.hdr.get("X-Key"), "1")  # wrong: arg-type | reportArgumentType


def none_compared_with_a_number() -> bool:
    return KSR.htable.sht_get("calls", "alice") > 10  # wrong: operator | reportOperatorIssue


def none_iterated() -> None:
    for part in KSR.kx.get_body():  # wrong: union-attr | reportOptionalIterable
        KSR.info(part)


def none_measured() -> int:
    return len(KSR.kx.get_body())  # wrong: arg-type | reportArgumentType


def none_converted() -> int:
    return int(KSR.hdr.get("Expires"))  # wrong: arg-type | reportArgumentType


def text_taken_for_a_number() -> int:
    return KSR.hdr.gete("Expires")  # wrong: return-value | reportReturnType


def number_taken_for_a_text() -> str:
    return KSR.kx.get_srcport()  # wrong: return-value | reportReturnType


def number_with_the_methods_of_a_text() -> bool:
    return KSR.kx.get_srcport().isdigit()  # wrong: attr-defined | reportAttributeAccessIssue


def result_of_a_function_without_one() -> str:
    text = KSR.info("hello")  # wrong: func-returns-value | -
    return text  # wrong: return-value | reportReturnType


def truth_of_a_function_without_a_result() -> bool:
    return KSR.info("x")  # wrong: func-returns-value, return-value | reportReturnType


def return_code_taken_for_a_bool() -> bool:
    return KSR.siputils.has_totag()  # wrong: return-value | reportReturnType


def return_code_taken_for_a_text() -> str:
    return KSR.tm.t_relay()  # wrong: return-value | reportReturnType


def return_code_kept_as_an_int() -> int:
    rc: int = KSR.tm.t_relay()  # wrong: assignment | reportAssignmentType
    return rc


def bool_compared_as_a_return_code_of_another_kind() -> str:
    return KSR.is_INVITE()  # wrong: return-value | reportReturnType


def return_code_in_a_sum() -> int:
    return KSR.tm.t_relay() + 1  # wrong: operator | reportOperatorIssue


def none_used_as_a_key() -> int:
    ports: dict[str, int] = {}
    return ports[KSR.kx.get_tuser()]  # wrong: index | reportArgumentType
