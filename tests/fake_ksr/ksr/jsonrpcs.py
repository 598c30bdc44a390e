"""KSR.jsonrpcs: RPC commands run by the script."""

from __future__ import annotations

from fake_ksr import rpc
from fake_ksr.errors import NotSimulated
from fake_ksr.ksr.base import Submodule
from fake_ksr.rpc import text
from fake_ksr.worker import RpcReply

HTTP, EVERY_TRANSPORT = 1, 0
"""Values of the parameter transport; HTTP is a bit, and needs the module xhttp."""
TEXTS = {
    -32700: "Parse Error", -32600: "Invalid Request", -32601: "Method Not Found",
    -32602: "Invalid Parameters", -32603: "Internal Error", -32000: "Execution Error",
}  # fmt: skip


class JsonRpcs(Submodule):
    """The functions of the jsonrpcs module."""

    name = "jsonrpcs"

    def exec(self, command: str) -> int:
        reply = self._run(command)
        if reply is None:
            return -1
        self._server.worker.rpc_reply = reply
        return 1

    def execx(self, command: str) -> int:
        return self.exec(command)

    def response(self) -> str:
        return self._server.worker.rpc_reply.body or ""

    def dispatch(self) -> int:
        """Answers an HTTP request; 1 where the message is none."""
        sip = self._msg.sip
        if not sip.is_http:
            return 1
        config = self._server.config
        transport = config.number("jsonrpcs", "transport", 2 | 4)
        if not (transport == EVERY_TRANSPORT or transport & HTTP) or "xhttp" not in config.modules:
            self._log("err", "jsonrpc over http not initialized - check transport param")
            return -1
        reply = self._run(sip.body)
        if reply is None:
            return -1
        self._answer(reply)
        return 1

    def _run(self, request: str) -> RpcReply | None:
        """The reply to a request, None where it is no JSON."""
        try:
            root = text.read(request)
        except ValueError:
            self._log("err", f"invalid json doc [[{request}]]")
            return None
        root = root if isinstance(root, dict) else {}
        members = {key.lower(): value for key, value in root.items()}
        answer: dict[str, rpc.Json] = {"jsonrpc": "2.0"}
        code, reason = 200, "OK"
        try:
            answer["result"] = self._result(members)
        except rpc.Fault as fault:
            code, reason = fault.code if fault.code > 100 else 500, fault.text
            number = fault.code or -32000
            answer["error"] = {"code": number, "message": TEXTS.get(number, fault.text)}
        if "id" in members:
            identity = members["id"]
            answer["id"] = identity if isinstance(identity, str) else _plain(identity)
        pretty = self._number("pretty_format", 1) != 0
        return RpcReply(code, reason, text.write(answer, pretty))

    def _result(self, members: dict[str, rpc.Json]) -> rpc.Json:
        if "jsonrpc" not in members:
            self._log("err", "missing jsonrpc field in request")
            return {}
        for name in ("jsonrpc", "method"):
            if name in members and not isinstance(members[name], str):
                raise NotSimulated(f"{name} that is no text: it crashes Kamailio", "give a text")
        if members["jsonrpc"] != "2.0":
            self._log("err", f"unsupported jsonrpc version [{members['jsonrpc']}]")
            return {}
        if "method" not in members:
            self._log("err", "missing jsonrpc method field in request")
            return {}
        name = str(members["method"])
        command = rpc.find(self._server, name)
        given = members.get("params", [])
        if isinstance(given, dict):
            given = list(given.values())
        if not isinstance(given, list):
            self._log("err", "params field is not an array or object")
            return [] if name in rpc.ARRAYS else {}
        return command(self._server, rpc.Parameters(given))

    def _answer(self, reply: RpcReply) -> None:
        from fake_ksr.ksr import SUBMODULES  # this module is one of them

        for part in SUBMODULES:
            if part.name == "xhttp":
                function = getattr(part(self._server), "xhttp_reply")  # noqa: B009
                function(reply.code, reply.reason, "application/json", reply.body)
                return
        raise NotSimulated("an HTTP reply", 'kamailio.script("KSR.jsonrpcs.dispatch", 1)')


def _plain(identity: rpc.Json) -> rpc.Json:
    """An id that is no text counts as its number."""
    return identity if isinstance(identity, int | float) else 0
