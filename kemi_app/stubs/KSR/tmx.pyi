"""KSR.tmx: module tmx of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode, ZeroForYes

def t_cancel_branches(mode: str, /) -> ReturnCode:
    """Cancels branches of the INVITE transaction that the reply in hand belongs to. A branch
    without any reply so far gets no CANCEL: only its retransmissions stop, and it ends by its
    timer. Trap: with a provisional reply 'this' cancels all branches, not the one of the reply
    alone (5.6 to 6.1).

    Args:
        mode: 'all': every branch, after a final reply all but this one; 'others': every branch
            but this one; 'this': meant for this branch alone, see above; with a final reply it
            does nothing. In any case

    Returns:
        1: at least one branch is being cancelled
        -1: nothing to cancel, no transaction, not an INVITE, or an unknown mode

    Side effects: Sends CANCEL; since 6.0 each runs the tm:local-request event before.

    Routes: onreply.

    int KSR.tmx.t_cancel_branches(str mode). Module: tmx. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tmx.html#tmx.f.t_cancel_branches
    """

def t_cancel_callid(callid: str, cseq: str, flag: int, /) -> ReturnCode:
    """Cancels all open branches of another INVITE transaction, found by Call-ID and CSeq, as if
    the caller had cancelled it; t_is_canceled() does not tell, set a flag for that. A branch
    without any reply so far gets no CANCEL: only its retransmissions stop. Before 5.7 it is
    found only where the headers are spelt 'Call-ID: ' and 'CSeq: ' with one blank.

    Args:
        callid: value of the Call-ID header
        cseq: number of the CSeq header, as a string
        flag: 1 to 31: message flag set on the INVITE of the transaction (failure handlers see
            it); any other value: none

    Returns:
        1: the transaction was found (also where no branch was left to cancel)
        -1: no such INVITE transaction

    Side effects: Sends CANCEL (since 6.0 each runs the tm:local-request event before). The
        transaction stays in memory about 90 seconds longer than it would: a reference to it is
        not given back.

    Routes: any.

    int KSR.tmx.t_cancel_callid(str callid, str cseq, int flag). Module: tmx. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tmx.html#tmx.f.t_cancel_callid
    """

def t_cancel_callid_reason(callid: str, cseq: str, flag: int, reason_code: int, /) -> ReturnCode:
    """t_cancel_callid() with a Reason header in the CANCELs (RFC 3326: SIP;cause=...), where
    modparam tm local_cancel_reason allows it. Before 5.7 it is found only where the headers are
    spelt 'Call-ID: ' and 'CSeq: ' with one blank.

    Args:
        callid: value of the Call-ID header
        cseq: number of the CSeq header, as a string
        flag: 1 to 31: message flag set on the INVITE of the transaction (failure handlers see
            it); any other value: none
        reason_code: SIP status code for the Reason header, 100 to 699; any other value: no
            Reason header

    Returns:
        1: the transaction was found (also where no branch was left to cancel)
        -1: no such INVITE transaction

    Side effects: Sends CANCEL (since 6.0 each runs the tm:local-request event before). The
        transaction stays in memory about 90 seconds longer than it would: a reference to it is
        not given back.

    Routes: any.

    int KSR.tmx.t_cancel_callid_reason(str callid, str cseq, int flag, int reason_code). Module: tmx. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tmx.html#tmx.f.t_cancel_callid
    """

def t_continue(tindex: int, tlabel: int, callback: str, /) -> ReturnCode:
    """Takes a suspended transaction up again: the method runs at once, in this process, on a copy
    of the request as in a failure handler (t_is_failure_route() gives 1), or on the suspended
    reply as in an onreply handler. It is called with the message alone. If it neither forwards
    nor replies to the request and no branch is open, tm replies 500.

    Args:
        tindex: $T(id_index) of the suspended transaction
        tlabel: $T(id_label) of the suspended transaction
        callback: name of a method of the object that mod_init() returned

    Returns:
        1: the method has run; or the transaction was cancelled or has timed out meanwhile, and
            nothing has run
        -1: no such transaction, it is not suspended, or out of memory

    Side effects: Ends the suspension and runs the method under the transaction's lock. A call
        for a transaction that is not suspended keeps it in memory about 90 seconds longer.

    Routes: any.

    int KSR.tmx.t_continue(int tindex, int tlabel, str callback). Module: tmx. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tmx.html#tmx.f.t_continue
    """

def t_drop() -> ZeroForYes:
    """Lets go of the transaction without a reply: its status becomes 500, so that no reply can
    follow, its timers stop and it goes away after modparam tm wt_timer. Success is 0, which is
    false in Python.

    Returns:
        0: done
        -1: no transaction

    Side effects: Ends the transaction.

    Routes: any.

    int KSR.tmx.t_drop(). Module: tmx. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tmx.html#tmx.f.t_drop
    """

def t_drop_rcode(code: int, /) -> ZeroForYes:
    """Lets go of the transaction without a reply: its status becomes the given code, its timers
    stop and it goes away after modparam tm wt_timer. Success is 0, which is false in Python.

    Args:
        code: status code that the transaction keeps; below 200 a reply could still follow

    Returns:
        0: done
        -1: no transaction

    Side effects: Ends the transaction.

    Routes: any.

    int KSR.tmx.t_drop_rcode(int code). Module: tmx. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tmx.html#tmx.f.t_drop
    """

def t_flush_flags() -> ReturnCode:
    """Copies the message flags to the transaction, for flags set after the transaction was created
    (t_relay() does it by itself). In the tm:local-request event the transaction has no received
    request, and Kamailio crashes.

    Returns:
        1: copied
        -1: no transaction

    Side effects: Overwrites the message flags of the transaction.

    Routes: any.

    int KSR.tmx.t_flush_flags(). Module: tmx. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tmx.html#tmx.f.t_flush_flags
    """

def t_flush_xflags() -> ReturnCode:
    """Copies the extended message flags to the transaction, for flags set after the transaction
    was created. In the tm:local-request event the transaction has no received request, and
    Kamailio crashes.

    Returns:
        1: copied
        -1: no transaction

    Side effects: Overwrites the extended flags of the transaction.

    Routes: any.

    int KSR.tmx.t_flush_xflags(). Module: tmx. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tmx.html#tmx.f.t_flush_xflags
    """

def t_is_branch_route() -> ReturnCode:
    """Tells whether the code runs in a branch handler.

    Returns:
        1: yes
        -1: no

    Side effects: none

    Routes: any.

    int KSR.tmx.t_is_branch_route(). Module: tmx. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tmx.html#tmx.f.t_is_branch_route
    """

def t_is_failure_route() -> ReturnCode:
    """Tells whether the code runs in a failure handler. So it is in a method that t_continue()
    runs for a request; a branch failure handler is none.

    Returns:
        1: yes
        -1: no

    Side effects: none

    Routes: any.

    int KSR.tmx.t_is_failure_route(). Module: tmx. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tmx.html#tmx.f.t_is_failure_route
    """

def t_is_reply_route() -> ReturnCode:
    """Tells whether the code runs in a handler for replies (the core's reply handler, or the one
    set with t_on_reply()).

    Returns:
        1: yes
        -1: no

    Side effects: none

    Routes: any.

    int KSR.tmx.t_is_reply_route(). Module: tmx. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tmx.html#tmx.f.t_is_reply_route
    """

def t_is_request_route() -> ReturnCode:
    """Tells whether the code runs in the request handler. Events that Kamailio runs as event
    routes are none.

    Returns:
        1: yes
        -1: no

    Side effects: none

    Routes: any.

    int KSR.tmx.t_is_request_route(). Module: tmx. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tmx.html#tmx.f.t_is_request_route
    """

def t_precheck_trans() -> ReturnCode:
    """Tells whether another process is working on the same request right now and has not yet
    created its transaction. Call it before t_check_trans(), to stop retransmissions that arrive
    while the first copy is still at work. Does nothing for ACK and CANCEL. The request handler
    has to be the place, and modparam tmx precheck_trans has to be on (default).

    Returns:
        1: another process has it: stop here
        -1: no; since 6.0 also: ACK, CANCEL, not the request handler, precheck_trans is off, or
            the headers cannot be parsed
        -2: ACK, CANCEL, not the request handler, precheck_trans is off, or the headers cannot
            be parsed (before 6.0)

    Side effects: Notes the request in shared memory until its handler has returned.

    Routes: request.

    int KSR.tmx.t_precheck_trans(). Module: tmx. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tmx.html#tmx.f.t_precheck_trans
    """

def t_reply_callid(callid: str, cseq: str, code: int, reason: str, /) -> ReturnCode:
    """Sends a reply to the request of another INVITE transaction, found by Call-ID and CSeq. The
    transaction found becomes the current one and the own one is forgotten: do not use t_
    functions for the message in hand afterwards. Before 6.0 Kamailio crashes if it has sent
    that INVITE itself. Before 5.7 it is found only where the headers are spelt 'Call-ID: ' and
    'CSeq: ' with one blank.

    Args:
        callid: value of the Call-ID header
        cseq: number of the CSeq header, as a string
        code: status code, 100 to 699
        reason: reason phrase

    Returns:
        1: sent
        -1: no such INVITE transaction, a final reply was already sent, or the reply could not
            be built

    Side effects: Sends the reply. A final one cancels the open branches and ends the
        transaction.

    Routes: any.

    int KSR.tmx.t_reply_callid(str callid, str cseq, int code, str reason). Module: tmx. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tmx.html#tmx.f.t_reply_callid
    """

def t_reuse_branch() -> ReturnCode:
    """In the branch failure handler, makes the branch that has failed the target again:
    Request-URI, path, instance, ruid and branch flags are copied to the message, to be changed
    or sent with t_relay().

    Returns:
        1: copied
        -1: another kind of handler, or no transaction

    Side effects: Sets Request-URI, path, branch flags, instance and ruid of the message.

    Routes: branch_failure.

    int KSR.tmx.t_reuse_branch(). Module: tmx. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tmx.html#tmx.f.t_reuse_branch
    """

def t_suspend() -> ReturnCode:
    """Suspends the request or the reply: the handler returns, and t_continue() goes on later, from
    any process, with $T(id_index) and $T(id_label). Creates the transaction if there is none;
    an INVITE gets a 100. Where nobody continues, the final response timer (modparam tm
    fr_timer) runs out and the failure handler runs. Works in a failure handler and in one run
    by t_continue() as well, not with the made-up request that timer and event handlers get. For
    a retransmission that t_check_trans() has not absorbed before, the transaction found is
    suspended once more.

    Returns:
        1: suspended; also where the transaction was cancelled already and nothing is suspended
        -1: not possible: a made-up request, no transaction could be created, a final reply was
            already sent, too many branches, or out of memory

    Side effects: Creates the transaction, saves the changes of the message, adds a blind branch
        with a running timer.

    Routes: request, onreply, failure.

    int KSR.tmx.t_suspend(). Module: tmx. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tmx.html#tmx.f.t_suspend
    """

def t_uac_ack_local(callid: str, cseq: str, headers: str, body: str, /) -> ZeroForYes:
    """Sends the ACK for a 2xx to an INVITE that Kamailio itself has sent without automatic ACK (tm
    t_set_no_auto_ack(), or a dot after the method in tm t_uac_send()). Here success is 0, which
    is false in Python; the native function gives 1.

    Args:
        callid: value of the Call-ID header
        cseq: number of the CSeq header, as a string
        headers: further header lines, each ended by CRLF, or ''
        body: body, or ''

    Returns:
        0: sent
        -1: no such INVITE transaction, or sending failed
        -2: not possible: not sent by Kamailio, no final reply yet, automatic ACK, acknowledged
            already, or out of memory

    Side effects: Sends the ACK and keeps it for retransmissions of the 2xx; runs the
        tm:local-request and tm:local-ack-sent events.

    Routes: any.

    int KSR.tmx.t_uac_ack_local(str callid, str cseq, str headers, str body). Module: tmx. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tmx.html#tmx.f.t_uac_ack_local
    """
