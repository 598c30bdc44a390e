"""Calls with arguments that KSR refuses: SystemError on 5.6, False on 6.x."""

import KSR


def none_given() -> None:
    KSR.sl.send_reply()  # wrong: call-arg | reportCallIssue


def one_too_few() -> None:
    KSR.sl.send_reply(404)  # wrong: call-arg | reportCallIssue


def one_too_many() -> None:
    KSR.tm.t_relay("sip:bob@example.com")  # wrong: call-arg | reportCallIssue


def native_call_without_the_table() -> None:
    KSR.registrar.lookup()  # wrong: call-arg | reportCallIssue


def keyword_argument() -> None:
    KSR.sl.send_reply(code=404, reason="Not Found")  # wrong: call-arg | reportCallIssue


def str_for_int() -> None:
    KSR.sl.send_reply("404", "Not Found")  # wrong: arg-type | reportArgumentType


def int_for_str() -> None:
    KSR.hdr.append(42)  # wrong: arg-type | reportArgumentType


def none_for_str() -> None:
    KSR.tm.t_on_failure(None)  # wrong: arg-type | reportArgumentType


def bytes_for_str() -> None:
    KSR.pv.sets("$var(x)", b"value")  # wrong: arg-type | reportArgumentType


def float_for_int() -> None:
    KSR.htable.sht_setxi("calls", "alice", 1, 2.5)  # wrong: arg-type | reportArgumentType


def str_written_as_int() -> None:
    KSR.pv.seti("$var(n)", "1")  # wrong: arg-type | reportArgumentType


def int_written_as_str() -> None:
    KSR.pv.sets("$var(s)", 1)  # wrong: arg-type | reportArgumentType


def swapped() -> None:
    KSR.sl.send_reply("Not Found", 404)  # wrong: arg-type | reportArgumentType


def flag_by_its_name() -> None:
    KSR.setflag("FLT_ACC")  # wrong: arg-type | reportArgumentType


def a_method_in_place_of_its_name() -> None:
    KSR.tm.t_on_branch(none_given)  # wrong: arg-type | reportArgumentType


def a_list_of_flags() -> None:
    KSR.registrar.save("location", [1, 2])  # wrong: arg-type | reportArgumentType


def joined_with_a_number() -> None:
    KSR.info("from port " + KSR.kx.get_srcport())  # wrong: operator | reportOperatorIssue


def a_dict_of_rtpengine_flags() -> None:
    KSR.rtpengine.rtpengine_offer({"ICE": "remove"})  # wrong: arg-type | reportArgumentType


def the_submodule_is_called() -> None:
    KSR.maxfwd(10)  # wrong: operator | reportCallIssue


def the_function_is_not_called() -> str:
    return KSR.kx.gete_ua  # wrong: return-value | reportReturnType


def a_return_code_as_an_argument() -> None:
    KSR.pv.seti("$var(rc)", KSR.tm.t_relay())  # wrong: arg-type | reportArgumentType


def a_tuple_in_place_of_two() -> None:
    KSR.sl.send_reply((404, "Not Found"))  # wrong: call-arg, arg-type | reportCallIssue
