"""KSR.jsonrpcs: module jsonrpcs of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def dispatch() -> ReturnCode:
    """Runs the RPC command in the JSON-RPC 2.0 body of the HTTP request and sends its result as
    the HTTP reply. For the handler of modparam xhttp event_callback; needs xhttp loaded and
    HTTP among the transports, which it is not by default (modparam jsonrpcs transport 1).
    Errors of the command are in the reply's body and answer 1 too. A request without jsonrpc or
    method field gets an empty result, not an error.

    Returns:
        1: answered, or the command answers later; also where the message is not HTTP
        -1: not answered: no HTTP transport, the body is not JSON, or memory ran out

    Side effects: Whatever the RPC command does; sends the HTTP reply.

    Routes: event.

    int KSR.jsonrpcs.dispatch(). Module: jsonrpcs. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/jsonrpcs.html#jsonrpcs.f.jsonrpc_dispatch
    """

def exec(command: str, /) -> ReturnCode:
    """Runs an RPC command in this process and keeps its result for response() and $jsonrpl(...).
    Answers 1 also where the command is unknown or fails: the reply then has "error" in place of
    "result". Fields of the wrong type crash the process: "jsonrpc" and "method" must be
    strings. exec() and execx() are the same function.

    Args:
        command: JSON-RPC 2.0 request, as '{"jsonrpc": "2.0", "method": "core.uptime", "id": 1}'

    Returns:
        1: there is a reply, see response()
        -1: the command is not JSON, or memory ran out

    Side effects: Whatever the RPC command does; replaces the reply kept in the process.

    Routes: any, init.

    int KSR.jsonrpcs.exec(str command). Module: jsonrpcs. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/jsonrpcs.html#jsonrpcs.f.jsonrpc_exec
    """

def execx(command: str, /) -> ReturnCode:
    """Runs an RPC command in this process and keeps its result for response() and $jsonrpl(...).
    Answers 1 also where the command is unknown or fails: the reply then has "error" in place of
    "result". Fields of the wrong type crash the process: "jsonrpc" and "method" must be
    strings. exec() and execx() are the same function.

    Args:
        command: JSON-RPC 2.0 request, as '{"jsonrpc": "2.0", "method": "core.uptime", "id": 1}'

    Returns:
        1: there is a reply, see response()
        -1: the command is not JSON, or memory ran out

    Side effects: Whatever the RPC command does; replaces the reply kept in the process.

    Routes: any, init.

    int KSR.jsonrpcs.execx(str command). Module: jsonrpcs. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/jsonrpcs.html#jsonrpcs.f.jsonrpc_exec
    """

def response() -> str:
    """Gives the JSON reply of the last exec() or execx() in this process, the same as
    $jsonrpl(body).

    Returns:
        str: the reply, a JSON object with "result" or "error"
        '': there is none

    Side effects: none

    Routes: any, init.

    xval KSR.jsonrpcs.response(). Module: jsonrpcs. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrjsonrpcsresponse
    """
