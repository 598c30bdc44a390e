"""KSR.rr: Record-Route (RFC 3261 section 16.6 step 4).

Each header is two edits, its URI and its parameters: add_rr_param() adds to the latter.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from fake_ksr.context import BRANCH_ROUTE
from fake_ksr.ksr.base import Submodule
from fake_ksr.lumps import Insertion, SendContext
from fake_ksr.pvars.evaluate import Evaluator
from fake_ksr.uri import parse_uri

HEADER, PARAMS = "record-route", "record-route-params"
END = ">\r\n"
BUFFER_SIZE = 512
"""What the parameters may take that are added before the header."""
Test = Callable[[SendContext], bool]


def _always(_where: SendContext) -> bool:
    return True


def _never(_where: SendContext) -> bool:
    return False


def _other_realm(where: SendContext) -> bool:
    return where.received != where.sent


def _other_proto(where: SendContext) -> bool:
    return where.received[0] != where.sent[0]


@dataclass(slots=True)
class Uri:
    """The URI of a header that `record_route` makes: where the message is sent, or came in.

    It is printed where `shown` says so, marked as one of two where `double` does.
    """

    start: str
    shown: Test
    double: Test
    sent: bool

    def __call__(self, where: SendContext) -> str:
        if not self.shown(where):
            return ""
        name = where.sent_name if self.sent else where.received_name
        return f"{self.start}{name}{';r2=on' if self.double(where) else ''}"


@dataclass(slots=True)
class Params:
    """The parameters behind such a URI."""

    params: str
    shown: Test

    def __call__(self, where: SendContext) -> str:
        return self.params if self.shown(where) else ""


class RecordRoute(Submodule):
    """The functions of the rr module that record the route."""

    name = "rr"

    def record_route(self) -> int:
        return self._record_route("")

    def record_route_params(self, params: str) -> int:
        return self._record_route(params)

    def record_route_preset(self, first: str, second: str) -> int:
        if self._recorded():
            return -1
        if second and not self._double():
            self._log("err", "Attempt to double record-route while it is disabled")
            return -1
        for data in (first, second) if second else (first,):
            self._preset(data)
        self._msg.rr_params = ""
        self._msg.recorded = True
        return 1

    def record_route_preset_one(self, address: str) -> int:
        if self._recorded():
            return -1
        self._preset(address)
        self._msg.recorded = True
        return 1

    def record_route_advertised_address(self, address: str) -> int:
        """Another address in the place of the server's; the second header for another transport."""
        if self._recorded():
            return -1
        msg, scheme = self._msg, self._scheme()
        params = self._from_tag() + self._lr() + msg.rr_params
        transport = _always if self._double() == 2 else _other_proto
        realm = _always if self._double() == 2 else _other_realm

        def uri(where: SendContext, socket: tuple[str, str, int]) -> str:
            start = f"Record-Route: <{scheme}:{self._user()}{address}"
            if not transport(where):
                return start
            proto = "ws" if socket[0] == "wss" else socket[0]
            r2 = ";r2=on" if self._double() and realm(where) else ""
            return f"{start};transport={proto}{r2}"

        if self._double():
            self._add(lambda where: uri(where, where.sent), params, transport)
        self._add(lambda where: uri(where, where.received), params, _always)
        msg.recorded = True
        return 1

    def remove_record_route(self) -> int:
        self._msg.lumps.remove(HEADER)
        return 1

    def add_rr_param(self, param: str) -> int:
        msg = self._msg
        wanted = 2 if self._double() else 1
        done = msg.lumps.change(PARAMS, wanted, lambda old: _longer(old, param))
        if done:
            if done < wanted:
                self._log("crit", "failed to locate double RR lump")
            return 1 if done == wanted else -1
        if len(msg.rr_params) + len(param) > BUFFER_SIZE:
            self._log("err", "maximum size of rr_param_buf exceeded")
            return -1
        msg.rr_params += param
        return 1

    def _record_route(self, params: str) -> int:
        if self._recorded():
            return -1
        msg = self._msg
        start = f"Record-Route: <{self._scheme()}:{self._user()}"
        rest = self._lr() + self._from_tag() + params + msg.rr_params + END
        double = self._double()
        realm = _always if double == 2 else _other_realm
        lumps, at = msg.lumps, msg.sip.headers_start
        if double:
            lumps.insert(at, Uri(start, realm, realm, True), HEADER)
            lumps.insert(at, Params(rest, realm), PARAMS)
        lumps.insert(at, Uri(start, _always, realm if double else _never, False), HEADER)
        lumps.insert(at, Params(rest, _always), PARAMS)
        msg.rr_params = ""
        # a branch route works on a copy that may record again on each branch
        msg.recorded = self._context.route_type != BRANCH_ROUTE
        return 1

    def _preset(self, data: str) -> None:
        sender = self._msg.sip.from_
        tag = ""
        if self._number("append_fromtag", 1) and sender is not None and sender.tag:
            tag = f";ftag={sender.tag}"
        uri = f"{self._scheme()}:{self._user()}{data}{tag}{self._msg.rr_params}"
        self._add(lambda _where: f"Record-Route: <{uri}", self._lr(), _always)

    def _add(self, uri: Callable[[SendContext], str], params: str, test: Test) -> None:
        lumps, at = self._msg.lumps, self._msg.sip.headers_start
        lumps.insert(at, lambda where: uri(where) if test(where) else "", HEADER)
        lumps.insert(at, Params(params + END, test), PARAMS)

    def _recorded(self) -> bool:
        if self._msg.recorded:
            self._log("err", "Double attempt to record-route")
        return self._msg.recorded

    def _double(self) -> int:
        return self._number("enable_double_rr", 1)

    def _lr(self) -> str:
        return ";lr=on" if self._number("enable_full_lr", 0) else ";lr"

    def _scheme(self) -> str:
        uri = self._msg.parsed_uri
        sips = uri is not None and uri.scheme == "sips" and not self._number("ignore_sips", 0)
        return "sips" if sips else "sip"

    def _from_tag(self) -> str:
        """The tag of the caller: of To where the request comes from the callee."""
        if not self._number("append_fromtag", 1):
            return ""
        owner = self._msg.sip.to if self._upstream() else self._msg.sip.from_
        return f";ftag={owner.tag}" if owner is not None and owner.tag else ""

    def _upstream(self) -> bool:
        raise NotImplementedError

    def _user(self) -> str:
        """With modparam add_username: that of its AVP, else of the R-URI."""
        if not self._number("add_username", 0):
            return ""
        variable = self._server.config.text("rr", "custom_user_avp")
        custom = Evaluator(self._server).get(variable) if variable else None
        uri = parse_uri(self._msg.sip.uri)
        if uri is not None and not uri.user and self._msg.new_uri:
            uri = self._msg.parsed_uri
        user = custom if isinstance(custom, str) and custom else "" if uri is None else uri.user
        return f"{user}@" if user else ""


def _longer(old: Insertion, param: str) -> Insertion:
    """The parameters with one more; where the header is not printed they are not either."""

    def made(where: SendContext) -> str:
        text = old if isinstance(old, str) else old(where)
        return text.removesuffix(END) + param + END if text else ""

    return made
