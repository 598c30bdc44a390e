"""KSR.sl: module sl of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def send_reply(code: int, reason: str, /) -> ReturnCode:
    """Answers the request: through its transaction where tm has one for it (modparam sl bind_tm,
    on by default), else without state as sl_send_reply() does. In a reply or failure handler it
    answers the request of the transaction. The handler goes on afterwards. In branch and onsend
    handlers a transaction cannot be answered (-1).

    Args:
        code: status code, 100 to 699; not checked
        reason: reason phrase; '' fails since 6.0.7 and 6.1.3, and sends no phrase before

    Returns:
        1: sent
        -1: not sent: an ACK, '' as reason, the reply could not be built or sent, the
            transaction has its final reply already, or a reply without transaction
        -2: not sent: module sanity found that the request cannot be answered

    Side effects: Sends the reply; with a transaction a final code also ends it. 3xx without a
        transaction gets the destination set as Contact. Without a transaction marks the request
        as answered for a code of 200 and up (since 5.8).

    Routes: request, reply, onreply, failure, pre_routing.

    int KSR.sl.send_reply(int code, str reason). Module: sl. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sl.html#sl.f.sl_send_reply
    """

def send_reply_error() -> ReturnCode:
    """Answers the request with the error that Kamailio met last, through its transaction where tm
    has one for it, else without state. Since 5.8. From Python the code is 500 nearly always:
    the error is noted when a native action starts, and in Python only writing the request URI
    runs one. Trap: where the transaction refuses (it has its final reply already), the error
    goes out without state after all. Choose a code and use send_reply() instead.

    Returns:
        1: sent through the transaction, or handed over for sending without state, whether or
            not that worked (it does not for an ACK)
        -1: no reason phrase for the error
        -2: not sent: the request was answered without state with a final code, or module sanity
            found that it cannot be answered
        -3: not sent: the transaction has put the reply off (marked as delayed)

    Side effects: Sends the reply and logs the stateless one as an error.

    Routes: request, reply, onreply, failure, pre_routing.

    int KSR.sl.send_reply_error(). Module: sl. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sl.html#sl.f.send_reply_error
    """

def send_reply_mode(code: int, reason: str, mode: int, /) -> ReturnCode:
    """As send_reply(), and says how the connection is used. Beware of the bits: the source tests
    other ones than the module's page names. It has no effect where the transaction exists, as
    this took its flags when it was created.

    Args:
        code: status code, 100 to 699; not checked
        reason: reason phrase; '' fails since 6.0.7 and 6.1.3, and sends no phrase before
        mode: 0 for nothing; bit 1, 2 or 64: send only where a connection is open; else bit 4:
            close the connection after sending. So 2 does not close, as the module's page says;
            4 does.

    Returns:
        1: sent
        -1: not sent: an ACK, '' as reason, the reply could not be built or sent, the
            transaction has its final reply already, or a reply without transaction
        -2: not sent: module sanity found that the request cannot be answered

    Side effects: As send_reply(), and sets a send flag for replies to this message.

    Routes: request, reply, onreply, failure, pre_routing.

    int KSR.sl.send_reply_mode(int code, str reason, int mode). Module: sl. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sl.html#sl.f.send_reply_mode
    """

def sl_forward_reply(code: str, reason: str, /) -> ReturnCode:
    """Forwards the reply at once to the second Via, without state, with another code of the same
    class and another reason phrase for this send alone. The core forwards the reply once more
    after the reply handler, unless that calls KSR.set_drop().

    Args:
        code: three digits as a string, the first as in the reply; '' keeps the code
        reason: reason phrase; '' keeps it

    Returns:
        1: forwarded
        -1: not forwarded: not a reply, bad code or another class, no second Via, memory, the
            onsend handler dropped it, or sending failed

    Side effects: Sends the reply, with the changes made to it so far; the message itself is as
        before afterwards.

    Routes: reply, onreply.

    int KSR.sl.sl_forward_reply(str code, str reason). Module: sl. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sl.html#sl.f.sl_forward_reply
    """

def sl_reply_error() -> ReturnCode:
    """Answers the request without state with the error that Kamailio met last. From Python this is
    "500 I'm terribly sorry, server error occurred (1/SL)" nearly always: the error is noted
    when a native action starts, and in Python only writing the request URI runs one. Choose a
    code and use sl_send_reply() or send_reply() instead.

    Returns:
        1: handed over for sending, whether or not that worked (it does not for an ACK)
        -1: no reason phrase for the error
        -2: not sent: module sanity found that the request cannot be answered, or it was
            answered without state with a final code (5.8 and later)
        -3: not sent: the transaction has put the reply off, marked as delayed (5.8 and later)

    Side effects: Sends the reply and logs it as an error.

    Routes: request, pre_routing.

    int KSR.sl.sl_reply_error(). Module: sl. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sl.html#sl.f.sl_reply_error
    """

def sl_send_reply(code: int, reason: str, /) -> ReturnCode:
    """Answers the request without state, also where it has a transaction, which then knows nothing
    of the reply: use send_reply() or KSR.tm.t_reply() once there may be one. The ACK to such a
    reply is caught by the module before the request handler. The reply goes to the source of
    the request (or to its Via: core parameter reply_to_via). The handler goes on afterwards.
    For requests alone, which is not checked.

    Args:
        code: status code, 100 to 699; not checked
        reason: reason phrase; '' fails since 6.0.7 and 6.1.3, and sends no phrase before

    Returns:
        1: sent
        -1: not sent: the request is an ACK, '' as reason, or the reply could not be built or
            sent
        -2: not sent: module sanity found that the request cannot be answered

    Side effects: Sends the reply, from code 180 on with a To tag; 3xx gets the destination set
        as Contact. Calls the handler named by modparam sl event_callback_lres_sent, with the
        request as its message. Marks the request as answered for a code of 200 and up (since
        5.8).

    Routes: request, pre_routing.

    int KSR.sl.sl_send_reply(int code, str reason). Module: sl. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sl.html#sl.f.sl_send_reply
    """
