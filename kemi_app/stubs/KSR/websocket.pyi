"""KSR.websocket: module websocket of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def close() -> ReturnCode:
    """Closes the WebSocket connection on which the message came in, with status 1000 and "Normal
    closure" (RFC 6455 7.4). The first call sends a close frame; one while the connection is
    closing already closes it at once.

    Returns:
        1: close frame sent, or connection closed
        0: the close frame could not be sent
        -1: the message did not come over a WebSocket connection that is still there

    Side effects: Sends a close frame; the connection is then closing.

    Routes: any.

    int KSR.websocket.close(). Module: websocket. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/websocket.html#websocket.f.ws_close
    """

def close_conid(status: int, reason: str, connection_id: int, /) -> ReturnCode:
    """Closes a WebSocket connection given by its number. The first call sends a close frame; one
    while the connection is closing already closes it at once.

    Args:
        status: status code of RFC 6455 7.4, for instance 1000, or 4000 to 4999 for private use
        reason: short text for the client
        connection_id: number of the connection, as in $conid

    Returns:
        1: close frame sent, or connection closed
        0: the close frame could not be sent
        -1: there is no such WebSocket connection

    Side effects: Sends a close frame; the connection is then closing.

    Routes: any.

    int KSR.websocket.close_conid(int status, str reason, int connection_id). Module: websocket. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/websocket.html#websocket.f.ws_close
    """

def close_reason(status: int, reason: str, /) -> ReturnCode:
    """Closes the WebSocket connection on which the message came in. The first call sends a close
    frame; one while the connection is closing already closes it at once.

    Args:
        status: status code of RFC 6455 7.4, for instance 1000, or 4000 to 4999 for private use
        reason: short text for the client

    Returns:
        1: close frame sent, or connection closed
        0: the close frame could not be sent
        -1: the message did not come over a WebSocket connection that is still there

    Side effects: Sends a close frame; the connection is then closing.

    Routes: any.

    int KSR.websocket.close_reason(int status, str reason). Module: websocket. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/websocket.html#websocket.f.ws_close
    """

def handle_handshake() -> ReturnCode:
    """Checks that an HTTP GET is a valid WebSocket handshake (RFC 6455 4.2, subprotocol sip or
    msrp) and turns the connection into a WebSocket. Call it in the xhttp:request event; it
    answers by itself, so nothing else may answer after it, whatever it gives.

    Returns:
        1: the connection is a WebSocket now; 101 sent
        0: refused (400, 426, 500 or 503 sent), or the 101 could not be sent (nothing is sent
            where the connection is a WebSocket already, or is neither TCP nor TLS)

    Side effects: Sends the reply; changes the connection's transport to WS or WSS and enters it
        in the WebSocket table; the connection is closed after a refusal.

    Routes: event.

    int KSR.websocket.handle_handshake(). Module: websocket. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/websocket.html#websocket.f.ws_handle_handshake
    """
