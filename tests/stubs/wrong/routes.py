"""Routes and applications that are not in form."""

from collections.abc import Mapping

import KSR

from kemi_app.app import App, ReplyRoutes, Routes
from kemi_app.features import WITH_NAT, only
from kemi_app.reply import Reply
from kemi_app.request import Request
from kemi_app.verdict import DONE, NEXT, Verdict


def a_path_without_a_verdict(req: Request) -> Verdict:  # wrong: return | reportReturnType
    if req.method == "INVITE":
        return NEXT


def a_return_without_a_verdict(req: Request) -> Verdict:
    if req.method != "INVITE":
        return  # wrong: return-value | reportReturnType
    return DONE


def an_int_as_the_verdict(req: Request) -> Verdict:
    return 1  # wrong: return-value | reportReturnType


def a_return_code_as_the_verdict(req: Request) -> Verdict:
    return KSR.tm.t_relay()  # wrong: return-value | reportReturnType


def a_bool_as_the_verdict(req: Request) -> Verdict:
    return True  # wrong: return-value | reportReturnType


def a_verdict_that_does_not_exist(req: Request) -> Verdict:
    return Verdict.DROP  # wrong: attr-defined | reportAttributeAccessIssue


def an_attribute_that_requests_lack(req: Request) -> Verdict:
    KSR.info(req.ua)  # wrong: attr-defined | reportAttributeAccessIssue
    return NEXT


def a_status_of_a_request(req: Request) -> Verdict:
    return DONE if req.status > 199 else NEXT  # wrong: attr-defined | reportAttributeAccessIssue


def of_a_reply(reply: Reply) -> Verdict:
    return NEXT


def without_an_argument() -> Verdict:
    return NEXT


def with_a_number(req: Request) -> int:
    return 1


class ReplyRouteForRequests(App):
    request_route: Routes = (of_a_reply,)  # wrong: assignment | reportAssignmentType


class RouteWithoutArgument(App):
    request_route: Routes = (without_an_argument,)  # wrong: assignment | reportAssignmentType


class RouteWithoutVerdict(App):
    request_route: Routes = (with_a_number,)  # wrong: assignment | reportAssignmentType


class RouteCalled(App):
    reply_route: ReplyRoutes = (of_a_reply(Reply()),)  # wrong: assignment | reportAssignmentType


class RouteByItsName(App):
    request_route: Routes = ("auth",)  # wrong: assignment | reportAssignmentType


class RouteInPlaceOfAList(App):
    failure_routes: Mapping[str, Routes] = {"f": of_a_reply}  # wrong: dict-item | reportAssignmentType


class UnderAnUnknownFeature(App):
    request_route: Routes = (only("WITH_NAT", a_bool_as_the_verdict),)  # wrong: arg-type | reportAssignmentType


class TheWrongWayRound(App):
    reply_route: ReplyRoutes = (only(WITH_NAT, a_bool_as_the_verdict),)  # wrong: arg-type | reportAssignmentType
