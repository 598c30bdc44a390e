"""KSR.tm: module tm of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def ki_t_load_contacts_mode(mode: int, /) -> ReturnCode:
    """t_load_contacts() with a choice of the order. (The prefix ki_ is part of the name that
    Kamailio exports.) mode 0 is the same as t_load_contacts(); mode 1 draws the order at random
    with q as the weight and makes every contact a target of its own, so that t_next_contacts()
    gives them one by one.

    Args:
        mode: 0: by q, equal q values together; 1: random in proportion to q, one contact at a
            time, those with q 0 or less last

    Returns:
        1: the targets are stored, or there is only one target and nothing was done
        -1: modparam tm contacts_avp is not set, or out of memory

    Side effects: Moves the Request-URI and all branches of the destination set into the XAVP
        that modparam tm contacts_avp names, and clears the branches.

    Routes: request, failure.

    int KSR.tm.ki_t_load_contacts_mode(int mode). Module: tm. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_load_contacts
    """

def t_any_replied() -> ReturnCode:
    """Tells whether any branch of the current transaction has received at least one reply of its
    own (provisional or final; replies that Kamailio made up do not count). A reply counts only
    once its handlers have run: in the onreply, branch failure and failure handlers the reply
    that they run for does not count yet, only earlier ones do.

    Returns:
        1: at least one branch has had a reply, before the one in hand
        -1: none has, no transaction, or the message cannot be parsed

    Side effects: Looks the transaction of the message up if that was not done yet.

    Routes: request, branch, onreply, failure, branch_failure.

    int KSR.tm.t_any_replied(). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_any_replied
    """

def t_any_timeout() -> ReturnCode:
    """Tells whether any branch of the current transaction has run into its final response timer
    (modparam tm fr_timer or fr_inv_timer).

    Returns:
        1: at least one branch has timed out
        -1: none has, no transaction, or the message cannot be parsed

    Side effects: Looks the transaction of the message up if that was not done yet.

    Routes: request, branch, onreply, failure, branch_failure.

    int KSR.tm.t_any_timeout(). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_any_timeout
    """

def t_branch_replied() -> ReturnCode:
    """Tells whether the branch on account of which the failure or branch failure handler runs has
    received a reply before the one that ended it: one that answers with a final reply at once
    (say, 486 without 180) gives -1.

    Returns:
        1: the branch has had an earlier reply
        -1: it has had none, or only the final one that the handler runs for; or the call is
            made in another kind of handler (logged as an error)

    Side effects: none

    Routes: failure, branch_failure.

    int KSR.tm.t_branch_replied(). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_branch_replied
    """

def t_branch_timeout() -> ReturnCode:
    """Tells whether the branch on account of which the failure or branch failure handler runs has
    timed out. The reply code of such a branch is 408, which the peer can send as well: this
    function tells the two apart.

    Returns:
        1: the branch has timed out
        -1: it has not, or the call is made in another kind of handler (logged as an error)

    Side effects: none

    Routes: failure, branch_failure.

    int KSR.tm.t_branch_timeout(). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_branch_timeout
    """

def t_check_status(pattern: str, /) -> ReturnCode:
    """Matches a status code, as text, against a regular expression. In the request handler it is
    the code of the last reply sent upstream (0 before any), in the reply and onreply handlers
    that of the reply in hand, in the failure handler that of the best final reply of all
    branches, in the branch failure handler that of the branch. The expression is compiled at
    each call, ignores case and is not anchored.

    Args:
        pattern: POSIX extended regular expression, such as '^(408|5[0-9][0-9])$'

    Returns:
        1: the code matches
        -1: it does not match, no transaction, the expression is wrong, the message cannot be
            parsed, the kind of handler has no status (branch, onsend), or a method that tmx
            t_continue() runs while no branch has a final reply (logged as a bug)

    Side effects: Looks the transaction up; in the core's reply handler it lets go of it again
        afterwards.

    Routes: request, reply, onreply, failure, branch_failure.

    int KSR.tm.t_check_status(str pattern). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_check_status
    """

def t_check_trans() -> ReturnCode:
    """Tells whether the message belongs to a transaction, and absorbs what needs no more work: a
    retransmitted request gets the last reply again, an ACK to a negative reply ends the wait
    for it. A native script ends at 0, Python goes on: return from the handler then. In a
    request whose transaction already exists (after t_newtran(), for one) it takes the request
    for its own retransmission and gives 0. An ACK to a 2xx is recognised only where Kamailio
    sent the 2xx itself or where a module watches for such ACKs.

    Returns:
        1: a CANCEL whose INVITE transaction exists, an ACK to a 2xx of a known transaction, or
            a reply to a known branch; always in branch, onreply, failure and branch failure
            handlers
        0: a retransmission or an ACK that has been absorbed: stop here
        -1: no such transaction, or the message cannot be parsed

    Side effects: Makes the transaction found the current one (not for CANCEL); at 0 it has sent
        the last reply again or released the transaction, and has run the callbacks of other
        modules.

    Routes: request, branch, reply, onreply, failure, branch_failure.

    int KSR.tm.t_check_trans(). Module: tm. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_check_trans
    """

def t_clean() -> ReturnCode:
    """Removes all transactions whose maximum lifetime (modparam tm max_inv_lifetime,
    max_noninv_lifetime) ended more than 90 seconds ago and that are still in memory. They are
    freed without regard to anything that may still refer to them: meant for cleaning up after
    an error.

    Returns:
        1: always

    Side effects: Frees transactions in shared memory and logs each of them as a warning.

    Routes: any.

    int KSR.tm.t_clean(). Module: tm. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_clean
    """

def t_drop_replies(mode: str, /) -> ReturnCode:
    """Says in the failure handler which of the final replies stored so far must not be chosen any
    more once the handler has returned. If no new branch answers either, Kamailio replies with
    the error of the last t_relay() or with 500.

    Args:
        mode: 'n' none, 'l' those of the last set of branches only, anything else (also '') all;
            only the first letter counts

    Returns:
        1: always

    Side effects: Overrides modparam tm failure_reply_mode for this run of the failure handler.

    Routes: failure.

    int KSR.tm.t_drop_replies(str mode). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_drop_replies
    """

def t_drop_replies_all() -> ReturnCode:
    """Has all final replies stored so far dropped once the failure handler returns, so that none
    of them can be relayed any more. If no new branch answers either, Kamailio replies with the
    error of the last t_relay() or with 500.

    Returns:
        1: always

    Side effects: Overrides modparam tm failure_reply_mode for this run of the failure handler.

    Routes: failure.

    int KSR.tm.t_drop_replies_all(). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_drop_replies
    """

def t_exists() -> ReturnCode:
    """Tells whether a transaction exists for the message, and leaves everything as it is: no reply
    is sent again and the transaction does not become the current one. A CANCEL is compared with
    other CANCELs, not with the INVITE; an ACK to a relayed 2xx has no transaction.

    Returns:
        1: the transaction exists
        -1: it does not, or the headers cannot be parsed

    Side effects: none

    Routes: any.

    int KSR.tm.t_exists(). Module: tm. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_exists
    """

def t_get_branch_index() -> int:
    """Gives the index of a branch in its transaction, counted from 0. For a reply and in the
    branch and branch failure handlers it is the branch at work; in the request handler the
    number of branches added so far; in the failure handler the index that the next branch gets.

    Returns:
        0..: the index
        -1: none: no transaction, or another kind of handler

    Side effects: none

    Routes: request, branch, onreply, failure, branch_failure.

    int KSR.tm.t_get_branch_index(). Module: tm. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrtmt_get_branch_index
    """

def t_get_status_code() -> int:
    """Gives a status code. In the request handler it is that of the last reply sent upstream, in
    the reply and onreply handlers that of the reply in hand, in the failure handler that of the
    best final reply of all branches, in the branch failure handler that of the branch. In a
    branch handler it fails, although the native function may be called there.

    Returns:
        100..: the status code
        -1: no reply yet, no transaction, the message cannot be parsed, another kind of handler,
            or a method that tmx t_continue() runs while no branch has a final reply (logged as
            a bug)

    Side effects: Looks the transaction of the message up if that was not done yet.

    Routes: request, reply, onreply, failure, branch_failure.

    int KSR.tm.t_get_status_code(). Module: tm. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_get_status_code
    """

def t_grep_status(code: int, /) -> ReturnCode:
    """Tells whether the last reply that some branch of the current transaction has received had
    this code. Trap: in the onreply, branch failure and failure handlers a branch whose first
    reply is the one in hand does not count yet; after an earlier reply (say, 180) the one in
    hand does. t_check_status() has no such gap.

    Args:
        code: status code, 100 to 699

    Returns:
        1: at least one branch has it
        -1: none has, no transaction, or the message cannot be parsed

    Side effects: Looks the transaction of the message up if that was not done yet.

    Routes: request, branch, onreply, failure, branch_failure.

    int KSR.tm.t_grep_status(int code). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_grep_status
    """

def t_is_canceled() -> ReturnCode:
    """Tells whether the caller has cancelled the current transaction, that is, whether its CANCEL
    has been handled with t_relay(). Ask it at the start of a failure handler: a cancelled
    transaction forwards nothing any more.

    Returns:
        1: cancelled
        -1: not cancelled, no transaction, or the message cannot be parsed

    Side effects: Looks the transaction of the message up if that was not done yet.

    Routes: request, branch, onreply, failure, branch_failure.

    int KSR.tm.t_is_canceled(). Module: tm. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_is_canceled
    """

def t_is_expired() -> ReturnCode:
    """Tells whether the maximum lifetime of the current transaction is over (modparam tm
    max_inv_lifetime or max_noninv_lifetime, t_set_max_lifetime()).

    Returns:
        1: the lifetime is over
        -1: it is not, no transaction, or the message cannot be parsed

    Side effects: Looks the transaction of the message up if that was not done yet.

    Routes: request, branch, onreply, failure, branch_failure.

    int KSR.tm.t_is_expired(). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_is_expired
    """

def t_is_retr_async_reply() -> ReturnCode:
    """Tells whether the transaction of this reply is suspended now (tmx t_suspend()). While the
    processing of a reply is suspended, a retransmission of it runs the onreply handler again:
    drop it with set_drop() when this gives 1. Only the transaction is looked at, not the reply.

    Returns:
        1: the transaction is suspended
        -1: it is not, no transaction, or the message cannot be parsed

    Side effects: Looks the transaction of the message up if that was not done yet.

    Routes: onreply.

    int KSR.tm.t_is_retr_async_reply(). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_is_retr_async_reply
    """

def t_is_set(target: str, /) -> ReturnCode:
    """Tells whether a handler is set for the current transaction, or for the next one where none
    exists yet. A branch failure handler cannot be asked for.

    Args:
        target: 'branch_route', 'failure_route' or 'onreply_route'; only the first letter is
            looked at

    Returns:
        1: a handler is set
        -1: none is set, or the target is unknown

    Side effects: none

    Routes: any.

    int KSR.tm.t_is_set(str target). Module: tm. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_is_set
    """

def t_load_contacts() -> ReturnCode:
    """Takes the destination set (Request-URI and branches, as lookup() leaves it) out of the
    message and stores it, sorted by q, for serial forking; t_next_contacts() then gives it back
    group by group, the highest q first and equal q values together. With a single target it
    does nothing: then t_next_contacts() gives -2 at once and the message goes to its
    Request-URI as it is.

    Returns:
        1: the targets are stored, or there is only one target and nothing was done
        -1: modparam tm contacts_avp is not set, or out of memory

    Side effects: Moves the Request-URI and all branches of the destination set into the XAVP
        that modparam tm contacts_avp names, and clears the branches.

    Routes: request, failure.

    int KSR.tm.t_load_contacts(). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_load_contacts
    """

def t_lookup_cancel() -> ReturnCode:
    """Tells whether the transaction of the INVITE that this CANCEL is to end exists. The CANCEL
    itself is left alone.

    Returns:
        1: the transaction exists
        -1: it does not, or the request is not a CANCEL

    Side effects: none

    Routes: request.

    int KSR.tm.t_lookup_cancel(). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_lookup_cancel
    """

def t_lookup_cancel_flags(flags: int, /) -> ReturnCode:
    """Tells whether the transaction of the INVITE that this CANCEL is to end exists, and can give
    the CANCEL the message flags of the INVITE.

    Args:
        flags: 0: only look; anything else: copy the flags of the INVITE, over those of the
            CANCEL

    Returns:
        1: the transaction exists
        -1: it does not, or the request is not a CANCEL

    Side effects: Unless flags is 0, overwrites the message flags of the CANCEL where the
        transaction exists.

    Routes: request.

    int KSR.tm.t_lookup_cancel_flags(int flags). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_lookup_cancel
    """

def t_lookup_request() -> ReturnCode:
    """Tells whether the transaction of this request exists: for a retransmission, or for an ACK to
    a negative reply. Unlike t_check_trans() it absorbs nothing. An ACK to a relayed 2xx gives
    -1.

    Returns:
        1: the transaction exists
        -1: it does not, or the request cannot be parsed

    Side effects: Makes the transaction found the current one: later t_ functions act on it, and
        t_relay() then takes it for one that this handler has created.

    Routes: request.

    int KSR.tm.t_lookup_request(). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_lookup_request
    """

def t_newtran() -> ReturnCode:
    """Creates the transaction of the request, unless it exists. From then on retransmissions are
    absorbed, and handlers and timers set afterwards go straight to the transaction. t_relay()
    does this itself; call it where the script works for long before, or replies with t_reply().
    Once it is created, the request needs t_relay(), t_reply() or t_release(). 0 ends a native
    script, Python goes on: return from the handler then.

    Returns:
        1: created; or the request is an ACK with nothing to absorb, which never has a
            transaction of its own
        0: a retransmission or an ACK to a negative reply, now absorbed: stop here
        -2: out of memory
        -8: the topmost Via cannot be resolved (only with the core parameter reply_to_via)
        -9: a header that identifies the transaction is missing
        -10: this request already has its transaction; the message flags are copied to it
        -20: the end of the headers was not found (5.7 and later)
        -400: the request cannot be parsed: headers, From or a URI

    Side effects: Creates a transaction in shared memory with a copy of the request, and makes
        it the current one; at 0 it has sent the last reply again or released the transaction.

    Routes: request.

    int KSR.tm.t_newtran(). Module: tm. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_newtran
    """

def t_next_contact_flow() -> ReturnCode:
    """In the branch failure handler, adds a branch with the next contact of the same SIP instance
    (+sip.instance, RFC 5626) as the branch that has failed: another flow to the same phone. The
    contacts come from the XAVP that modparam tm contact_flows_avp names and that
    t_next_contacts() has filled. In any other handler it works with uninitialised memory.

    Returns:
        1: a branch has been added
        -1: no contact of this instance is left, contact_flows_avp is not set, or an error
        -2: no contacts are stored, or the branch has no instance

    Side effects: Appends a branch to the destination set (t_relay() sends it) and takes the
        contact out of the XAVP.

    Routes: branch_failure.

    int KSR.tm.t_next_contact_flow(). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_next_contact_flow
    """

def t_next_contacts() -> ReturnCode:
    """Puts the next group of the contacts that t_load_contacts() has stored into the destination
    set: the first of them as Request-URI, the others as branches. Of several contacts with the
    same SIP instance only one is used; the others are kept for t_next_contact_flow().

    Returns:
        1: a new destination set is in place: t_relay() can follow
        -1: modparam tm contacts_avp is not set, a stored socket does not exist any more, out of
            memory, or too many branches
        -2: no contacts are left (or there was only one to begin with)
        -3: the XAVP holds something else (5.8 and later)

    Side effects: Sets the Request-URI, the destination URI, the path, the send socket and the
        branch flags, appends branches and removes what it used from the XAVP.

    Routes: request, failure.

    int KSR.tm.t_next_contacts(). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_next_contacts
    """

def t_on_branch(branch_route: str, /) -> ReturnCode:
    """Names the method that runs for each branch of the next t_relay(), just before its request is
    built. There Request-URI, destination and headers can be changed for that branch alone;
    set_drop() drops the branch. The name is used up by t_relay(): set it again before the next
    one. The name is not checked: a method that does not exist shows only when it would run. It
    can have up to 127 bytes, and a server remembers at most 256 names; beyond that the call
    silently sets nothing. Names are never forgotten: do not make them up at run time.

    Args:
        branch_route: name of a method of the object that mod_init() returned; '' takes it back

    Returns:
        1: always

    Side effects: Sets the branch route of the current transaction, or of the next one where
        none exists yet.

    Routes: request, failure.

    int KSR.tm.t_on_branch(str branch_route). Module: tm. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_on_branch
    """

def t_on_branch_failure(branch_failure_route: str, /) -> ReturnCode:
    """Names the method that runs when a branch gets a final reply of 300 or more, or times out,
    while other branches may still be at work; it runs before the failure handler. A branch
    keeps the name that was set when it was created; once a handler has run, new branches have
    none until it is set again. No prefix such as tm:branch-failure belongs before the name. The
    name is not checked: a method that does not exist shows only when it would run. It can have
    up to 127 bytes, and a server remembers at most 256 names; beyond that the call silently
    sets nothing. Names are never forgotten: do not make them up at run time.

    Args:
        branch_failure_route: name of a method of the object that mod_init() returned; '' takes
            it back

    Returns:
        1: always

    Side effects: Sets the branch failure route of the current transaction, or of the next one
        where none exists yet.

    Routes: request, branch, onreply, failure, branch_failure.

    int KSR.tm.t_on_branch_failure(str branch_failure_route). Module: tm. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_on_branch_failure
    """

def t_on_failure(failure_route: str, /) -> ReturnCode:
    """Names the method that runs when all branches have ended without a 2xx, before the best reply
    goes upstream; a timeout counts as 408. The method can send the request on with t_relay() or
    reply with t_reply(). A branch keeps the name that was set when it was created. Before the
    method runs, the name is cleared: set it again there if the new branches are to have one.
    The name is not checked: a method that does not exist shows only when it would run. It can
    have up to 127 bytes, and a server remembers at most 256 names; beyond that the call
    silently sets nothing. Names are never forgotten: do not make them up at run time.

    Args:
        failure_route: name of a method of the object that mod_init() returned; '' takes it back

    Returns:
        1: always

    Side effects: Sets the failure route of the current transaction, or of the next one where
        none exists yet.

    Routes: request, branch, onreply, failure, branch_failure.

    int KSR.tm.t_on_failure(str failure_route). Module: tm. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_on_failure
    """

def t_on_reply(onreply_route: str, /) -> ReturnCode:
    """Names the method that runs for each reply, provisional or final, that a branch of the
    transaction receives, after the core's reply handler. set_drop() drops a provisional reply
    there; a final one cannot be dropped. A branch keeps the name that was set when it was
    created, so call it before t_relay() or in the branch handler. The name is not checked: a
    method that does not exist shows only when it would run. It can have up to 127 bytes, and a
    server remembers at most 256 names; beyond that the call silently sets nothing. Names are
    never forgotten: do not make them up at run time.

    Args:
        onreply_route: name of a method of the object that mod_init() returned; '' takes it back

    Returns:
        1: always

    Side effects: Sets the onreply route of the current transaction, or of the next one where
        none exists yet.

    Routes: request, branch, onreply, failure, branch_failure.

    int KSR.tm.t_on_reply(str onreply_route). Module: tm. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_on_reply
    """

def t_relay() -> ReturnCode:
    """Sends the request on statefully, to its destination URI or Request-URI and to all branches
    of the destination set, and creates the transaction if none exists. An ACK to a 2xx goes out
    stateless, a CANCEL ends the branches of its INVITE, a retransmission is absorbed. After a
    failure in the request handler tm itself sends the error reply (478, 477, 500, ...) when the
    handler has returned (at once with modparam tm delayed_reply 0, 6.1 and later), unless the
    script replies with t_reply() before; sl_reply_error() stands back then (5.8 and later).
    Where no transaction could be created (-9, -20, -400, at times -2) nobody replies. In a
    failure handler only new targets count: a changed Request-URI and branches added there; all
    errors are -1. If all branches fail, the lowest of their codes is given.

    Returns:
        1: sent on; or absorbed: a retransmission, an ACK to a negative reply, a CANCEL
            (answered 200, branches cancelled)
        0: a stateless CANCEL was sent (modparam tm unmatched_cancel 1), the topmost Via cannot
            be resolved (core parameter reply_to_via), or the kind of handler has no t_relay
        -1: no branch could be sent, no target was left, or the transaction is cancelled; in a
            failure handler: any error
        -2: out of memory
        -4: nothing could be sent, and t_set_disable_internal_reply() has left the reply to the
            script
        -5: internal error: a branch is already in use
        -6: the branch handler has dropped all branches
        -7: no listening socket fits the destination
        -9: a header that identifies the transaction is missing
        -12: too many branches
        -20: the end of the headers was not found (5.7 and later)
        -400: the request cannot be parsed: headers, From or a URI
        -477: an ACK or a stateless CANCEL could not be sent
        -478: the destination cannot be resolved
        -510: the onsend handler has dropped an ACK or a stateless CANCEL

    Side effects: Creates the transaction where none exists, sends a 100 for a new INVITE
        (modparam tm auto_inv_100), adds branches, runs the branch and onsend handlers, sends
        the request and starts the timers.

    Routes: request, failure, branch_failure.

    int KSR.tm.t_relay(). Module: tm. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_relay
    """

def t_relay_to_flags(flags: int, /) -> ReturnCode:
    """t_relay() with some of its habits switched off for this transaction. Before the transaction
    exists the flags are kept only for an INVITE: for other methods call t_newtran() first, else
    they are silently lost.

    Args:
        flags: bit mask: 1 no automatic 100 for an INVITE, 2 no error reply by tm when sending
            fails (-4 is given), 4 no failover to other addresses from DNS; 0 none

    Returns:
        1: sent on; or absorbed: a retransmission, an ACK to a negative reply, a CANCEL
            (answered 200, branches cancelled)
        0: a stateless CANCEL was sent (modparam tm unmatched_cancel 1), the topmost Via cannot
            be resolved (core parameter reply_to_via), or the kind of handler has no t_relay
        -1: no branch could be sent, no target was left, or the transaction is cancelled; in a
            failure handler: any error
        -2: out of memory
        -4: nothing could be sent, and t_set_disable_internal_reply() has left the reply to the
            script
        -5: internal error: a branch is already in use
        -6: the branch handler has dropped all branches
        -7: no listening socket fits the destination
        -9: a header that identifies the transaction is missing
        -12: too many branches
        -20: the end of the headers was not found (5.7 and later)
        -400: the request cannot be parsed: headers, From or a URI
        -477: an ACK or a stateless CANCEL could not be sent
        -478: the destination cannot be resolved
        -510: the onsend handler has dropped an ACK or a stateless CANCEL

    Side effects: Sets the flags of the transaction. Creates the transaction where none exists,
        sends a 100 for a new INVITE (modparam tm auto_inv_100), adds branches, runs the branch
        and onsend handlers, sends the request and starts the timers.

    Routes: request, failure, branch_failure.

    int KSR.tm.t_relay_to_flags(int flags). Module: tm. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_relay_to
    """

def t_relay_to_proto(proto: str, /) -> ReturnCode:
    """t_relay() over a given transport protocol, whatever the URI says. Only udp, tcp and tls are
    known; any value that is not three letters long ('sctp', 'ws', '') is silently ignored and
    the URI decides.

    Args:
        proto: 'udp', 'tcp' or 'tls', in any case

    Returns:
        1: sent on; or absorbed: a retransmission, an ACK to a negative reply, a CANCEL
            (answered 200, branches cancelled)
        0: a stateless CANCEL was sent (modparam tm unmatched_cancel 1), the topmost Via cannot
            be resolved (core parameter reply_to_via), or the kind of handler has no t_relay
        -1: no branch could be sent, no target was left, or the transaction is cancelled; in a
            failure handler: any error, or the protocol is unknown
        -2: out of memory
        -4: nothing could be sent, and t_set_disable_internal_reply() has left the reply to the
            script
        -5: internal error: a branch is already in use
        -6: the branch handler has dropped all branches
        -7: no listening socket fits the destination
        -9: a header that identifies the transaction is missing
        -12: too many branches
        -20: the end of the headers was not found (5.7 and later)
        -400: the request cannot be parsed: headers, From or a URI
        -477: an ACK or a stateless CANCEL could not be sent
        -478: the destination cannot be resolved
        -510: the onsend handler has dropped an ACK or a stateless CANCEL

    Side effects: Creates the transaction where none exists, sends a 100 for a new INVITE
        (modparam tm auto_inv_100), adds branches, runs the branch and onsend handlers, sends
        the request and starts the timers.

    Routes: request, failure, branch_failure.

    int KSR.tm.t_relay_to_proto(str proto). Module: tm. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_relay_to_udp
    """

def t_relay_to_proto_addr(proto: str, address: str, port: int, /) -> ReturnCode:
    """t_relay() to a given host and port over a given transport protocol. Request-URI and headers
    stay as they are; the destination URI is not used. The host is resolved at each call. A
    proto that is not three letters long is silently ignored.

    Args:
        proto: 'udp', 'tcp' or 'tls', in any case
        address: host name or IP address
        port: port; 0 lets DNS SRV or the default port decide

    Returns:
        1: sent on; or absorbed: a retransmission, an ACK to a negative reply, a CANCEL
            (answered 200, branches cancelled)
        0: a stateless CANCEL was sent (modparam tm unmatched_cancel 1), the topmost Via cannot
            be resolved (core parameter reply_to_via), or the kind of handler has no t_relay
        -1: no branch could be sent, no target was left, or the transaction is cancelled; in a
            failure handler: any error, or the protocol is unknown
        -2: out of memory
        -4: nothing could be sent, and t_set_disable_internal_reply() has left the reply to the
            script
        -5: internal error: a branch is already in use
        -6: the branch handler has dropped all branches
        -7: no listening socket fits the destination
        -9: a header that identifies the transaction is missing
        -12: too many branches
        -20: the end of the headers was not found (5.7 and later)
        -400: the request cannot be parsed: headers, From or a URI
        -477: an ACK or a stateless CANCEL could not be sent
        -478: the destination cannot be resolved (also that of the host given)
        -510: the onsend handler has dropped an ACK or a stateless CANCEL

    Side effects: Creates the transaction where none exists, sends a 100 for a new INVITE
        (modparam tm auto_inv_100), adds branches, runs the branch and onsend handlers, sends
        the request and starts the timers.

    Routes: request, failure, branch_failure.

    int KSR.tm.t_relay_to_proto_addr(str proto, str address, int port). Module: tm. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_relay_to_udp
    """

def t_relay_to_proxy(proxy: str, /) -> ReturnCode:
    """t_relay() to a given next hop instead of the destination of the message. Request-URI and
    headers stay as they are. '' is the same as t_relay(). The host is resolved at each call.

    Args:
        proxy: next hop, [proto:]host[:port], such as 'tcp:192.0.2.1:5080'; the protocol is one
            that is switched on (tls only with the core parameter enable_tls)

    Returns:
        1: sent on; or absorbed: a retransmission, an ACK to a negative reply, a CANCEL
            (answered 200, branches cancelled)
        0: a stateless CANCEL was sent (modparam tm unmatched_cancel 1), the topmost Via cannot
            be resolved (core parameter reply_to_via), or the kind of handler has no t_relay
        -1: no branch could be sent, no target was left, or the transaction is cancelled; in a
            failure handler: any error, or the proxy cannot be parsed or resolved
        -2: out of memory
        -4: nothing could be sent, and t_set_disable_internal_reply() has left the reply to the
            script
        -5: internal error: a branch is already in use
        -6: the branch handler has dropped all branches
        -7: no listening socket fits the destination
        -9: a header that identifies the transaction is missing
        -12: too many branches
        -20: the end of the headers was not found (5.7 and later)
        -400: the request cannot be parsed: headers, From or a URI
        -477: an ACK or a stateless CANCEL could not be sent
        -478: the destination cannot be resolved
        -510: the onsend handler has dropped an ACK or a stateless CANCEL

    Side effects: Creates the transaction where none exists, sends a 100 for a new INVITE
        (modparam tm auto_inv_100), adds branches, runs the branch and onsend handlers, sends
        the request and starts the timers.

    Routes: request, failure, branch_failure.

    int KSR.tm.t_relay_to_proxy(str proxy). Module: tm. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_relay_to_proxy
    """

def t_relay_to_proxy_flags(proxy: str, flags: int, /) -> ReturnCode:
    """t_relay() to a given next hop, with some of its habits switched off for this transaction.
    Before the transaction exists the flags are kept only for an INVITE: for other methods call
    t_newtran() first, else they are silently lost.

    Args:
        proxy: next hop, [proto:]host[:port], such as 'tcp:192.0.2.1:5080', with a protocol that
            is switched on (tls only with the core parameter enable_tls); '' leaves the
            destination of the message
        flags: bit mask: 1 no automatic 100 for an INVITE, 2 no error reply by tm when sending
            fails (-4 is given), 4 no failover to other addresses from DNS; 0 none

    Returns:
        1: sent on; or absorbed: a retransmission, an ACK to a negative reply, a CANCEL
            (answered 200, branches cancelled)
        0: a stateless CANCEL was sent (modparam tm unmatched_cancel 1), the topmost Via cannot
            be resolved (core parameter reply_to_via), or the kind of handler has no t_relay
        -1: no branch could be sent, no target was left, or the transaction is cancelled; in a
            failure handler: any error, or the proxy cannot be parsed or resolved
        -2: out of memory
        -4: nothing could be sent, and t_set_disable_internal_reply() has left the reply to the
            script
        -5: internal error: a branch is already in use
        -6: the branch handler has dropped all branches
        -7: no listening socket fits the destination
        -9: a header that identifies the transaction is missing
        -12: too many branches
        -20: the end of the headers was not found (5.7 and later)
        -400: the request cannot be parsed: headers, From or a URI
        -477: an ACK or a stateless CANCEL could not be sent
        -478: the destination cannot be resolved
        -510: the onsend handler has dropped an ACK or a stateless CANCEL

    Side effects: Sets the flags of the transaction. Creates the transaction where none exists,
        sends a 100 for a new INVITE (modparam tm auto_inv_100), adds branches, runs the branch
        and onsend handlers, sends the request and starts the timers.

    Routes: request, failure, branch_failure.

    int KSR.tm.t_relay_to_proxy_flags(str proxy, int flags). Module: tm. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_relay_to_proxy
    """

def t_release() -> ReturnCode:
    """Lets go of the transaction of the request without a reply: it stops all its timers and has
    it removed after modparam tm wt_timer. Needed where a transaction was created with
    t_newtran() and the request is neither relayed nor replied to.

    Returns:
        1: released, or there was no transaction
        -1: not in the request handler, or the request cannot be parsed

    Side effects: Stops the timers of the transaction; afterwards the request has no current
        transaction.

    Routes: request.

    int KSR.tm.t_release(). Module: tm. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_release
    """

def t_replicate(uri: str, /) -> ReturnCode:
    """Sends a copy of the request to another server and absorbs the replies to it: they are not
    relayed. Headers stay as they are, with this server's Via on top. Meant for REGISTER.

    Args:
        uri: SIP URI of the other server; '' sends to the destination URI or Request-URI of the
            message

    Returns:
        1: sent on; or absorbed: a retransmission, an ACK to a negative reply, a CANCEL
            (answered 200, branches cancelled)
        0: a stateless CANCEL was sent (modparam tm unmatched_cancel 1), the topmost Via cannot
            be resolved (core parameter reply_to_via)
        -1: no branch could be sent, no target was left, or the transaction is cancelled, or the
            URI cannot be parsed or its host resolved
        -2: out of memory
        -5: internal error: a branch is already in use
        -6: the branch handler has dropped all branches
        -7: no listening socket fits the destination
        -9: a header that identifies the transaction is missing
        -12: too many branches
        -20: the end of the headers was not found (5.7 and later)
        -400: the request cannot be parsed: headers, From or a URI
        -477: an ACK or a stateless CANCEL could not be sent
        -478: the destination cannot be resolved
        -510: the onsend handler has dropped an ACK or a stateless CANCEL

    Side effects: Creates the transaction where none exists, marks it as local and sends the
        request. Where sending fails, the transaction ends without a reply.

    Routes: request.

    int KSR.tm.t_replicate(str uri). Module: tm. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_replicate
    """

def t_reply(code: int, reason: str, /) -> ReturnCode:
    """Sends a reply to the request of the current transaction; in a reply or onreply handler too
    it goes to the request. The reply is stored and sent again for retransmissions of the
    request. A To tag is added from 180 on; a 3xx gets the destination set as Contact. The
    transaction must exist: see t_newtran() and t_send_reply().

    Args:
        code: status code, 100 to 699
        reason: reason phrase

    Returns:
        1: sent
        -1: no transaction, an ACK, a final reply was already sent, the reply could not be
            built, or the kind of handler has no t_reply (branch, branch failure, onsend)
        -2: the message is marked as one that gets no reply (the module sanity does so with
            broken requests)

    Side effects: Sends the reply. A final one stops the timers, cancels what branches of an
        INVITE are still open and ends the transaction; also where it fails because a final
        reply is already out, the timers of the branches are stopped and the transaction is put
        to its end.

    Routes: request, reply, onreply, failure.

    int KSR.tm.t_reply(int code, str reason). Module: tm. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_reply
    """

def t_reply_error() -> ReturnCode:
    """Sends a stateful reply for the last error that Kamailio has stored. That error is recorded
    by actions of the native script only: from Python it is nearly always a 500 with the text
    "I'm terribly sorry, server error occurred", whatever went wrong. The reason of a failed
    t_relay() (478, 477, ...) goes out by itself when the handler returns.

    Returns:
        1: sent
        -1: as with t_reply(): no transaction, an ACK, a final reply was already sent, the reply
            could not be built, or the wrong kind of handler
        -2: a final reply to this message has gone out without state, or it is marked as one
            that gets no reply

    Side effects: Sends the reply. A final one stops the timers, cancels what branches of an
        INVITE are still open and ends the transaction; also where it fails because a final
        reply is already out, the timers of the branches are stopped and the transaction is put
        to its end.

    Routes: request, reply, onreply, failure.

    int KSR.tm.t_reply_error(). Module: tm. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_reply_error
    """

def t_reset_fr() -> ReturnCode:
    """Sets the final response timers of the transaction, or of the next one, back to modparam tm
    fr_timer and fr_inv_timer. Timers that run already are restarted with these values.

    Returns:
        1: always

    Side effects: Changes timers of the transaction.

    Routes: request, branch, onreply, failure, branch_failure.

    int KSR.tm.t_reset_fr(). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_reset_fr
    """

def t_reset_max_lifetime() -> ReturnCode:
    """Sets the maximum lifetime of the transaction, or of the next one, back to modparam tm
    max_inv_lifetime or max_noninv_lifetime. For a transaction that exists it counts from now.

    Returns:
        1: always

    Side effects: Changes timers of the transaction.

    Routes: request, branch, onreply, failure, branch_failure.

    int KSR.tm.t_reset_max_lifetime(). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_reset_max_lifetime
    """

def t_reset_retr() -> ReturnCode:
    """Sets the retransmission intervals of the transaction, or of the next one, back to modparam
    tm retr_timer1 and retr_timer2.

    Returns:
        1: always

    Side effects: Changes timers of the transaction.

    Routes: request, branch, onreply, failure, branch_failure.

    int KSR.tm.t_reset_retr(). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_reset_retr
    """

def t_retransmit_reply() -> ReturnCode:
    """Sends the last reply of the request's transaction again.

    Returns:
        1: sent again (also where the network refused it), or the request cannot be parsed
        -1: no transaction, no reply yet, or an ACK

    Side effects: Sends the reply. Looks the transaction of the request up if that was not done
        yet.

    Routes: request.

    int KSR.tm.t_retransmit_reply(). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_retransmit_reply
    """

def t_save_lumps() -> ReturnCode:
    """Stores the changes made to the request so far in the transaction, as the first t_relay()
    does. Changes made later still go out with t_relay(), but are unknown to the branches that a
    failure handler adds. The transaction must exist: see t_newtran().

    Returns:
        1: stored; nothing to do outside the request handler
        -1: no transaction yet, or out of memory

    Side effects: Copies the changes of the message to shared memory.

    Routes: request.

    int KSR.tm.t_save_lumps(). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_save_lumps
    """

def t_send_reply(code: int, reason: str, /) -> ReturnCode:
    """Sends a stateful reply: t_newtran(), whose result is not looked at, and then t_reply().

    Args:
        code: status code, 100 to 699
        reason: reason phrase

    Returns:
        1: sent
        -1: no transaction could be created, an ACK, a final reply was already sent, the reply
            could not be built, or the kind of handler has no t_reply (branch, branch failure,
            onsend)
        -2: the message is marked as one that gets no reply (the module sanity does so with
            broken requests)

    Side effects: Creates the transaction where none exists and sends the reply. A final one
        stops the timers, cancels what branches of an INVITE are still open and ends the
        transaction; also where it fails because a final reply is already out, the timers of the
        branches are stopped and the transaction is put to its end.

    Routes: request, reply, onreply, failure.

    int KSR.tm.t_send_reply(int code, str reason). Module: tm. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_send_reply
    """

def t_set_auto_inv_100(state: int, /) -> ReturnCode:
    """Switches the 100 that t_relay() and tmx t_suspend() send for a new INVITE on or off for this
    transaction, whatever modparam tm auto_inv_100 says.

    Args:
        state: 1 (anything but 0): on; 0: off

    Returns:
        1: always

    Side effects: Sets or clears a flag of the transaction, or notes it for the next one where
        none exists yet.

    Routes: request.

    int KSR.tm.t_set_auto_inv_100(int state). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_set_auto_inv_100
    """

def t_set_disable_6xx(state: int, /) -> ReturnCode:
    """With 1, a 6xx from one branch no longer cancels the other branches; it counts as an ordinary
    negative reply. Overrides modparam tm disable_6xx_block for this transaction. Before the
    transaction exists the setting is kept only for an INVITE: for other methods call
    t_newtran() first, else it is silently lost.

    Args:
        state: 1 (anything but 0): on; 0: off

    Returns:
        1: always

    Side effects: Sets or clears a flag of the transaction, or notes it for the next one where
        none exists yet.

    Routes: request, branch, onreply, failure, branch_failure.

    int KSR.tm.t_set_disable_6xx(int state). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_set_disable_6xx
    """

def t_set_disable_failover(state: int, /) -> ReturnCode:
    """With 1, tm does not try further addresses from DNS (core parameter use_dns_failover) for
    this transaction. Before the transaction exists the setting is kept only for an INVITE: for
    other methods call t_newtran() first, else it is silently lost.

    Args:
        state: 1 (anything but 0): on; 0: off

    Returns:
        1: always

    Side effects: Sets or clears a flag of the transaction, or notes it for the next one where
        none exists yet.

    Routes: request, branch, onreply, failure, branch_failure.

    int KSR.tm.t_set_disable_failover(int state). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_set_disable_failover
    """

def t_set_disable_internal_reply(state: int, /) -> ReturnCode:
    """With 1, tm sends no error reply when t_relay() fails: t_relay() gives -4 and the script has
    to reply, to release the transaction or to try again. Before the transaction exists the
    setting is kept only for an INVITE: for other methods call t_newtran() first, else it is
    silently lost.

    Args:
        state: 1 (anything but 0): on; 0: off

    Returns:
        1: always

    Side effects: Sets or clears a flag of the transaction, or notes it for the next one where
        none exists yet.

    Routes: request, branch, onreply, failure, branch_failure.

    int KSR.tm.t_set_disable_internal_reply(int state). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_set_disable_internal_reply
    """

def t_set_fr(fr_inv_timeout: int, fr_timeout: int, /) -> ReturnCode:
    """Sets the final response timers of the transaction, or of the next one where none exists yet:
    how long a branch may take to its final reply. fr_timeout counts from sending the request,
    fr_inv_timeout from the first provisional reply to an INVITE. Timers that run already are
    changed too. The granularity is 62.5 ms.

    Args:
        fr_inv_timeout: milliseconds; 0 leaves it as it is (for a new transaction: modparam tm
            fr_inv_timer)
        fr_timeout: milliseconds; 0 leaves it as it is (for a new transaction: modparam tm
            fr_timer)

    Returns:
        1: set
        -1: a value of -62 to -1, or one near a multiple of 268435456, which overflow to
            nothing; neither is set (other negative values are taken, for a very long time)

    Side effects: Changes timers of the transaction.

    Routes: request, branch, onreply, failure, branch_failure.

    int KSR.tm.t_set_fr(int fr_inv_timeout, int fr_timeout). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_set_fr
    """

def t_set_fr_inv(fr_inv_timeout: int, /) -> ReturnCode:
    """Sets the time that an INVITE may take from its first provisional reply to its final one, for
    the transaction, or for the next one where none exists yet. There it also takes back an
    fr_timeout that t_set_fr() has set before. The granularity is 62.5 ms.

    Args:
        fr_inv_timeout: milliseconds; 0 leaves it as it is (for a new transaction: modparam tm
            fr_inv_timer)

    Returns:
        1: set
        -1: a value of -62 to -1, or one near a multiple of 268435456, which overflow to
            nothing; not set (other negative values are taken, for a very long time)

    Side effects: Changes timers of the transaction.

    Routes: request, branch, onreply, failure, branch_failure.

    int KSR.tm.t_set_fr_inv(int fr_inv_timeout). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_set_fr
    """

def t_set_max_lifetime(inv_lifetime: int, noninv_lifetime: int, /) -> ReturnCode:
    """Limits how long the transaction, or the next one where none exists yet, may go on, whatever
    its other timers say. For a transaction that exists the time counts from now, only the value
    for its method is used, and 0 ends it at once.

    Args:
        inv_lifetime: milliseconds for an INVITE; 0 for a new transaction: modparam tm
            max_inv_lifetime
        noninv_lifetime: milliseconds for other methods; 0 for a new transaction: modparam tm
            max_noninv_lifetime

    Returns:
        1: set
        -1: a value of -62 to -1, or one near a multiple of 268435456, which overflow to
            nothing; neither is set (other negative values are taken, for a very long time)

    Side effects: Changes timers of the transaction.

    Routes: request, branch, onreply, failure, branch_failure.

    int KSR.tm.t_set_max_lifetime(int inv_lifetime, int noninv_lifetime). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_set_max_lifetime
    """

def t_set_no_auto_ack(state: int, /) -> ReturnCode:
    """With 1, tm sends no ACK for a 2xx to an INVITE that Kamailio itself has sent; tmx
    t_uac_ack_local() sends it later. Of use in the tm:local-request event only, where the new
    transaction is the current one; for relayed requests it changes nothing.

    Args:
        state: 1 (anything but 0): on; 0: off

    Returns:
        1: always

    Side effects: Sets or clears a flag of the transaction, or notes it for the next one where
        none exists yet.

    Routes: request, branch, onreply, failure, event.

    int KSR.tm.t_set_no_auto_ack(int state). Module: tm. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_set_no_auto_ack
    """

def t_set_no_e2e_cancel_reason(state: int, /) -> ReturnCode:
    """With 1, the Reason headers of a CANCEL from the caller are not copied into the CANCELs that
    go to the branches. Overrides modparam tm e2e_cancel_reason for this transaction.

    Args:
        state: 1 (anything but 0): on; 0: off

    Returns:
        1: always

    Side effects: Sets or clears a flag of the transaction, or notes it for the next one where
        none exists yet.

    Routes: request, branch, onreply, failure, branch_failure.

    int KSR.tm.t_set_no_e2e_cancel_reason(int state). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_set_no_e2e_cancel_reason
    """

def t_set_retr(retr_t1_interval: int, retr_t2_interval: int, /) -> ReturnCode:
    """Sets the retransmission intervals for UDP of the transaction, or of the next one where none
    exists yet (RFC 3261 17.1: T1 and T2). Branches at work take them over too.

    Args:
        retr_t1_interval: first interval in milliseconds, up to 65535; 0 leaves it as it is (for
            a new transaction: modparam tm retr_timer1)
        retr_t2_interval: longest interval in milliseconds, up to 65535; 0 leaves it as it is
            (for a new transaction: modparam tm retr_timer2)

    Returns:
        1: set
        -1: negative or above 65535; neither is set

    Side effects: Changes timers of the transaction.

    Routes: request, branch, onreply, failure, branch_failure.

    int KSR.tm.t_set_retr(int retr_t1_interval, int retr_t2_interval). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_set_retr
    """

def t_uac_send(
    method: str,
    ruri: str,
    nexthop: str,
    socket: str,
    headers: str,
    body: str,
    /,
) -> ReturnCode:
    """Sends a request of Kamailio's own, in a new transaction that has nothing to do with the
    message in hand. The headers need From and To, with a body also Content-Type, and must not
    hold Content-Length (with a body it fails, without one it goes out twice); Call-ID, CSeq and
    From tag are made up where missing, and a CSeq has to name the method. Two exclamation marks
    in a header become address:port of the sending socket. Replies reach the core's reply
    handler only; the ACK to a final reply of an INVITE is sent by tm.

    Args:
        method: method, such as 'OPTIONS'; a dot at its end ('INVITE.') leaves out the ACK to a
            2xx (6.1 and later)
        ruri: Request-URI
        nexthop: SIP URI to send to; '' or '.' sends to the Request-URI
        socket: [proto:]address[:port] of a listening socket; '' or '.' lets Kamailio choose
        headers: header lines, each ended by CRLF
        body: body, or ''

    Returns:
        1: accepted: the transaction was created; a failure to send it does not show here, nor
            that the tm:local-request event dropped it
        -1: a parameter is wrong, a header is missing, the destination cannot be resolved, no
            such socket, or out of memory

    Side effects: Sends a request and runs the tm:local-request event (modparam tm
        event_callback).

    Routes: any.

    int KSR.tm.t_uac_send(str method, str ruri, str nexthop, str socket, str headers, str body). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_uac_send
    """

def t_use_uac_headers() -> ReturnCode:
    """Has the requests that tm makes itself for this transaction (CANCEL, ACK) take From and To
    from what was sent out and not from what came in. For scripts that change From or To other
    than with uac_replace_from() and uac_replace_to(). Not in the tm:local-request event: there
    the transaction has no received request, and Kamailio crashes.

    Returns:
        1: always

    Side effects: Sets flags of the message and, where it exists, of its transaction.

    Routes: request, branch, reply, onreply, failure, branch_failure.

    int KSR.tm.t_use_uac_headers(). Module: tm. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tm.html#tm.f.t_use_uac_headers
    """
