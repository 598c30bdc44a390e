"""Names that KSR, or Kamailio's module, does not have."""

import KSR


def misspelt_function() -> None:
    KSR.tm.t_rely()  # wrong: attr-defined | reportAttributeAccessIssue


def misspelt_core_function() -> bool:
    return KSR.is_invite()  # wrong: attr-defined | reportAttributeAccessIssue


def misspelt_submodule() -> None:
    KSR.registar.save("location", 0)  # wrong: attr-defined | reportAttributeAccessIssue


def submodule_named_as_its_kamailio_module() -> str:
    return KSR.kemix.gete_ua()  # wrong: attr-defined | reportAttributeAccessIssue


def native_name_in_place_of_the_kemi_one() -> None:
    KSR.record_route()  # wrong: attr-defined | reportAttributeAccessIssue


def function_of_another_submodule() -> None:
    KSR.sl.t_reply(404, "Not Found")  # wrong: attr-defined | reportAttributeAccessIssue


def pseudo_variable_as_an_attribute() -> str:
    return KSR.pv.ru  # wrong: attr-defined | reportAttributeAccessIssue


def function_of_lua_alone() -> None:
    KSR.x.exit()  # wrong: attr-defined | reportAttributeAccessIssue


def drop_of_lua_alone() -> None:
    KSR.x.drop()  # wrong: attr-defined | reportAttributeAccessIssue


def a_value_put_on_ksr() -> None:
    KSR.realm = "example.com"  # wrong: attr-defined | reportAttributeAccessIssue
