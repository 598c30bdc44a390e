"""KSR.uac: module uac of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def uac_auth() -> ReturnCode:
    """Answers the 401 or 407 of the branch whose reply won: adds an Authorization or
    Proxy-Authorization header with digest credentials and sets the request URI to that of the
    branch. Send it with KSR.tm.t_relay() afterwards. The credentials come from the AVPs of
    modparam uac auth_realm_avp, auth_username_avp and auth_password_avp (an empty realm fits
    any), else from modparam uac credential. The CSeq number is raised only with the dialog
    module's track_cseq_updates. Of several challenges the first is answered (since 6.1.3 the
    first that is supported); only MD5 is. Trap: once uac_auth_mode(1) has used the same
    credentials (or any from the AVPs) in a process, this function too takes the password for an
    HA1 (5.6.3 to 6.1.4).

    Returns:
        1: header added
        -1: no transaction or no reply of a branch, its code is neither 401 nor 407, its
            challenge is missing or not supported, or no credentials for the realm

    Side effects: Sets the request URI, adds a header (lump), sets a flag of the transaction.

    Routes: failure, branch_failure.

    int KSR.uac.uac_auth(). Module: uac. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/uac.html#uac.f.uac_auth
    """

def uac_auth_mode(mode: int, /) -> ReturnCode:
    """Does what uac_auth() does, and says whether the password is a clear one or an HA1 (the MD5
    of user:realm:password). Trap: mode 1 stays on for these credentials (or for all from the
    AVPs) in this process, so do not mix clear passwords and HA1 values, neither here nor with
    uac_auth() (5.6.3 to 6.1.4).

    Args:
        mode: 0: the password is a clear one; 1: it is an HA1 of 32 hexadecimal digits, in small
            letters, and must not be shorter

    Returns:
        1: header added
        -1: no transaction or no reply of a branch, its code is neither 401 nor 407, its
            challenge is missing or not supported, or no credentials for the realm

    Side effects: Sets the request URI, adds a header (lump), sets a flag of the transaction.

    Routes: failure, branch_failure.

    int KSR.uac.uac_auth_mode(int mode). Module: uac. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/uac.html#uac.f.uac_auth_mode
    """

def uac_reg_disable(attribute: str, value: str, /) -> ReturnCode:
    """Disables a remote registration, found by one of its attributes. A REGISTER is no longer sent
    for it; the one at the registrar runs out. In memory only: a reload reads the database
    again.

    Args:
        attribute: "l_uuid", "l_username", "r_username" or "auth_username"
        value: what the attribute must be equal to; the first record that fits is taken

    Returns:
        1: disabled
        -1: no remote registrations are configured (modparam uac reg_db_url), or a parameter is
            empty
        -2: no such record
        -3: no such attribute

    Side effects: Changes the record in shared memory. The counter uac.regdisabled is raised in
        any case, also when the call fails.

    Routes: any.

    int KSR.uac.uac_reg_disable(str attribute, str value). Module: uac. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/uac.html#uac.f.uac_reg_disable
    """

def uac_reg_enable(attribute: str, value: str, /) -> ReturnCode:
    """Enables a remote registration again, found by one of its attributes. A REGISTER is sent by
    the timer. In memory only: a reload reads the database again.

    Args:
        attribute: "l_uuid", "l_username", "r_username" or "auth_username"
        value: what the attribute must be equal to; the first record that fits is taken

    Returns:
        1: enabled
        -1: no remote registrations are configured (modparam uac reg_db_url), or a parameter is
            empty
        -2: no such record
        -3: no such attribute

    Side effects: Changes the record in shared memory. The counter uac.regdisabled is lowered in
        any case, also when the call fails.

    Routes: any.

    int KSR.uac.uac_reg_enable(str attribute, str value). Module: uac. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/uac.html#uac.f.uac_reg_enable
    """

def uac_reg_lookup(uuid: str, dst_pv: str, /) -> ReturnCode:
    """Finds a remote registration by its local uuid (the user part that requests from the remote
    side come in with) and writes the local SIP URI that belongs to it, sip:l_username@l_domain,
    to a pseudo-variable.

    Args:
        uuid: l_uuid of the record
        dst_pv: NAME of the pseudo-variable that gets the URI, such as "$ru" or "$var(x)"

    Returns:
        1: found and written
        -1: no such record, no such pseudo-variable, or it cannot be written

    Side effects: Sets the pseudo-variable.

    Routes: any.

    int KSR.uac.uac_reg_lookup(str uuid, str dst_pv). Module: uac. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/uac.html#uac.f.uac_reg_lookup
    """

def uac_reg_lookup_uri(uri: str, dst_pv: str, /) -> ReturnCode:
    """Finds a remote registration by the user of a local SIP URI (l_username; with modparam uac
    reg_use_domain also l_domain) and writes its local uuid (l_uuid, not a URI) to a
    pseudo-variable.

    Args:
        uri: local SIP URI
        dst_pv: NAME of the pseudo-variable that gets the uuid, such as "$var(x)"

    Returns:
        1: found and written
        -1: no such record, no such pseudo-variable, or it cannot be written
        -2: the URI cannot be parsed

    Side effects: Sets the pseudo-variable.

    Routes: any.

    int KSR.uac.uac_reg_lookup_uri(str uri, str dst_pv). Module: uac. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/uac.html#uac.f.uac_reg_lookup_uri
    """

def uac_reg_refresh(uuid: str, /) -> ReturnCode:
    """Reads the record of a remote registration from the database again and puts it in place of
    the one in memory; a new one is added. It opens a database connection and blocks the process
    meanwhile.

    Args:
        uuid: l_uuid of the record

    Returns:
        1: read; also where a column of the record is not valid and the one in memory stays
        -1: the uuid is empty, no remote registrations are configured, the database has no such
            record or refuses, or no memory

    Side effects: Reads the database, changes shared memory.

    Routes: any, init.

    int KSR.uac.uac_reg_refresh(str uuid). Module: uac. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/uac.html#uac.f.uac_reg_refresh
    """

def uac_reg_request_to(user: str, mode: int, /) -> ReturnCode:
    """Prepares the request to be sent to the provider of a remote registration: sets the request
    URI to sip:r_username@r_domain, the destination URI to the provider's proxy (auth_proxy),
    and the AVPs of modparam uac auth_realm_avp, auth_username_avp and auth_password_avp to its
    credentials, for uac_auth() in the failure handler. All three modparams must be set.

    Args:
        user: l_uuid of the record, or l_username (with modparam uac reg_use_domain a SIP URI)
        mode: 0: user is the l_uuid; 1: it is the l_username. The modes 2 and 3 of the native
            function (HA1 in place of the password) are refused (5.6.3 to 6.1.4)

    Returns:
        1: found and set
        -1: the mode is above 1, no such record, or something could not be set (what was set
            before stays)
        -2: the SIP URI cannot be parsed (mode 1 with reg_use_domain)

    Side effects: Sets the request URI, the destination URI and three pseudo-variables.

    Routes: request, failure, branch.

    int KSR.uac.uac_reg_request_to(str user, int mode). Module: uac. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/uac.html#uac.f.uac_reg_request_to
    """

def uac_reg_status(uuid: str, /) -> ReturnCode:
    """Tells how a remote registration stands.

    Args:
        uuid: l_uuid of the record

    Returns:
        1: registered
        -1: no such record, or no remote registrations are configured
        -2: not registered, a REGISTER is on its way
        -3: disabled
        -99: not registered, waiting for the next try

    Side effects: none

    Routes: any.

    int KSR.uac.uac_reg_status(str uuid). Module: uac. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/uac.html#uac.f.uac_reg_status
    """

def uac_replace_from(display: str, uri: str, /) -> ReturnCode:
    """Replaces display name and URI of the From header. With modparam uac restore_mode auto (the
    default) or manual the old URI is kept in a Record-Route parameter (so record_route() must
    be called as well, with modparam rr append_fromtag) or, with restore_dlg, in the dialog, and
    the header is changed back in replies and, in mode auto, in later requests. Only one call
    with a URI per request in the request route (with restore_mode none any number). A display
    name that is replaced alone is not changed back.

    Args:
        display: new display name, with quotation marks where it needs them ('"Alice B."'); ''
            removes the old one (to leave it as it is, call uac_replace_from_uri())
        uri: new SIP URI, without angle brackets (before 6.0.6 one with parameters spoils a
            header whose URI has none, since then they are added there); '' leaves the old one

    Returns:
        1: replaced
        -1: the From header cannot be parsed, it has been replaced before, mode auto and a new
            URI in a request with a To tag (within a dialog), append_fromtag is off, or the old
            URI could not be stored

    Side effects: Changes the From header (lumps); adds a Record-Route parameter or dialog
        variables, sets a flag of message and transaction and registers a callback for replies.

    Routes: request, branch.

    int KSR.uac.uac_replace_from(str display, str uri). Module: uac. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/uac.html#uac.f.uac_replace_from
    """

def uac_replace_from_uri(uri: str, /) -> ReturnCode:
    """Replaces the URI of the From header and leaves the display name. The old one is kept and
    changed back as with uac_replace_from(). Only one call with a URI per request in the request
    route (with restore_mode none any number).

    Args:
        uri: new SIP URI, without angle brackets (before 6.0.6 one with parameters spoils a
            header whose URI has none, since then they are added there); '' changes nothing

    Returns:
        1: replaced
        -1: the From header cannot be parsed, it has been replaced before, mode auto and a
            request with a To tag (within a dialog), append_fromtag is off, or the old URI could
            not be stored

    Side effects: Changes the From header (lumps); adds a Record-Route parameter or dialog
        variables, sets a flag of message and transaction and registers a callback for replies.

    Routes: request, branch.

    int KSR.uac.uac_replace_from_uri(str uri). Module: uac. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/uac.html#uac.f.uac_replace_from_uri
    """

def uac_replace_to(display: str, uri: str, /) -> ReturnCode:
    """Replaces display name and URI of the To header (not the request URI). With modparam uac
    restore_mode auto (the default) or manual the old URI is kept in a Record-Route parameter
    (so record_route() must be called as well, with modparam rr append_fromtag) or, with
    restore_dlg, in the dialog, and the header is changed back in replies and, in mode auto, in
    later requests. Only one call with a URI per request in the request route (with restore_mode
    none any number). A display name that is replaced alone is not changed back.

    Args:
        display: new display name, with quotation marks where it needs them ('"Alice B."'); ''
            removes the old one (to leave it as it is, call uac_replace_to_uri())
        uri: new SIP URI, without angle brackets (before 6.0.6 one with parameters spoils a
            header whose URI has none, since then they are added there); '' leaves the old one

    Returns:
        1: replaced
        -1: the To header cannot be parsed, it has been replaced before, mode auto and a new URI
            in a request with a To tag (within a dialog), append_fromtag is off, or the old URI
            could not be stored

    Side effects: Changes the To header (lumps); adds a Record-Route parameter or dialog
        variables, sets a flag of message and transaction and registers a callback for replies.

    Routes: request, branch.

    int KSR.uac.uac_replace_to(str display, str uri). Module: uac. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/uac.html#uac.f.uac_replace_to
    """

def uac_replace_to_uri(uri: str, /) -> ReturnCode:
    """Replaces the URI of the To header (not the request URI) and leaves the display name. The old
    one is kept and changed back as with uac_replace_to(). Only one call with a URI per request
    in the request route (with restore_mode none any number).

    Args:
        uri: new SIP URI, without angle brackets (before 6.0.6 one with parameters spoils a
            header whose URI has none, since then they are added there); '' changes nothing

    Returns:
        1: replaced
        -1: the To header cannot be parsed, it has been replaced before, mode auto and a request
            with a To tag (within a dialog), append_fromtag is off, or the old URI could not be
            stored

    Side effects: Changes the To header (lumps); adds a Record-Route parameter or dialog
        variables, sets a flag of message and transaction and registers a callback for replies.

    Routes: request, branch.

    int KSR.uac.uac_replace_to_uri(str uri). Module: uac. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/uac.html#uac.f.uac_replace_to_uri
    """

def uac_req_send() -> ReturnCode:
    """Sends the request that was put together in $uac_req(...) (method and ruri at least; hdrs
    with CRLF at the end of each line) as a transaction of its own, without waiting for the
    reply. With auser and apasswd set, a 401 or 407 is answered with credentials. With
    $uac_req(evroute) 1 the final reply runs the event route uac:reply (modparam uac
    event_callback); with 2 only a failed transaction does, and no credentials are sent.

    Returns:
        1: sent, or dropped by the event route tm:local-request
        -1: no method or request URI is set, no memory, or tm could not send it (URI not valid,
            host not found, ...)

    Side effects: Sends a SIP request; creates a transaction.

    Routes: any.

    int KSR.uac.uac_req_send(). Module: uac. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/uac.html#uac.f.uac_req_send
    """

def uac_restore_from() -> ReturnCode:
    """Changes the From URI that uac_replace_from() set (in a request of the callee the To URI)
    back in a request within the dialog, from the Route parameter it was kept in. Needed only
    with modparam uac restore_mode manual; mode auto does it in loose_route(). Trap: with
    restore_mode none the call runs into a null pointer and kills the server (5.6.3 to 6.1.4).

    Returns:
        1: changed back
        -1: not a request, no such Route parameter, or what it keeps does not fit the present
            URI

    Side effects: Changes the From or To header (lumps), adds a Record-Route parameter, sets a
        flag of the message.

    Routes: request.

    int KSR.uac.uac_restore_from(). Module: uac. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/uac.html#uac.f.uac_restore_from
    """

def uac_restore_to() -> ReturnCode:
    """Changes the To URI that uac_replace_to() set (in a request of the callee the From URI) back
    in a request within the dialog, from the Route parameter it was kept in. Needed only with
    modparam uac restore_mode manual; mode auto does it in loose_route(). Trap: with
    restore_mode none the call runs into a null pointer and kills the server (5.6.3 to 6.1.4).

    Returns:
        1: changed back
        -1: not a request, no such Route parameter, or what it keeps does not fit the present
            URI

    Side effects: Changes the To or From header (lumps), adds a Record-Route parameter, sets a
        flag of the message.

    Routes: request.

    int KSR.uac.uac_restore_to(). Module: uac. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/uac.html#uac.f.uac_restore_to()
    """
