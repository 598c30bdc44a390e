"""KSR.auth: module auth of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def auth_algorithm(algorithm: str, /) -> ReturnCode:
    """Sets the hash algorithm for digest authentication in this process, in place of modparam auth
    algorithm. It stays until it is set again, for all later messages too, so set it before
    every challenge and check. Trap: after -1 the algorithm's name in later challenges points to
    memory that Python owns. SHA-512 (6.1) overruns a buffer when credentials are checked: do
    not use it.

    Args:
        algorithm: "MD5" or "SHA-256" (6.1 also "SHA-512" and "SHA-512-256"), spelt exactly so;
            '' is not accepted

    Returns:
        1: set
        -1: unknown algorithm

    Side effects: Changes the algorithm of this process (each worker has its own).

    Routes: request.

    int KSR.auth.auth_algorithm(str algorithm). Module: auth. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/auth.html#auth.f.auth_algorithm
    """

def auth_challenge(realm: str, flags: int, /) -> ReturnCode:
    """Challenges the sender: 401 with WWW-Authenticate for a REGISTER, 407 with Proxy-Authenticate
    for any other request (RFC 3261 22). Trap: the native function answers nothing to ACK and
    CANCEL; this one answers a CANCEL with 407 and gives -3 for an ACK.

    Args:
        realm: realm of the challenge, usually the domain of the From URI (REGISTER: of the To
            URI); a prefix that modparam auth realm_prefix names is cut off. '' is not refused
        flags: sum of 1 (qop=auth), 2 (qop=auth-int), 4 (no 500 reply when the challenge cannot
            be made), 16 (stale=true); 0 gives a challenge without qop

    Returns:
        1: challenge sent
        -2: no challenge could be made; 500 was sent unless flag 4 is set
        -3: the 401 or 407 could not be sent
        -4: no challenge could be made, and the 500 could not be sent either

    Side effects: Adds the header to the reply and sends it, with tm if the request has a
        transaction (stateless always with modparam auth force_stateless_reply).

    Routes: request, failure, reply, onreply.

    int KSR.auth.auth_challenge(str realm, int flags). Module: auth. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/auth.html#auth.f.auth_challenge
    """

def auth_get_www_authenticate(realm: str, flags: int, dst_pv: str, /) -> ReturnCode:
    """Makes a WWW-Authenticate header and writes it, with name and line end, to a pseudo-variable;
    sends nothing. The nonce is made without the message, so it fits only while modparam auth
    auth_checks_register, auth_checks_no_dlg and auth_checks_in_dlg are 0. Trap: a
    pseudo-variable that cannot be written crashes the process.

    Args:
        realm: realm of the challenge
        flags: sum of 1 (qop=auth), 2 (qop=auth-int), 16 (stale=true), and always 4: without it
            a failure tries to send a 500 without a message, which crashes the process
        dst_pv: name of the pseudo-variable that gets the header, for instance "$var(challenge)"

    Returns:
        1: made
        -1: unknown pseudo-variable, or the header is longer than the core's buffer
            (pv_buffer_size)
        -2: no challenge could be made (no memory, nonce)

    Side effects: Sets the pseudo-variable.

    Routes: request.

    int KSR.auth.auth_get_www_authenticate(str realm, int flags, str dst_pv). Module: auth. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/auth.html#auth.f.auth_get_www_authenticate
    """

def consume_credentials() -> ReturnCode:
    """Removes the Authorization or else Proxy-Authorization header that authentication accepted
    before, so that it is not sent on to the next server.

    Returns:
        1: header removed
        -1: ACK, CANCEL or PRACK; no header that was checked in this message; or removing it
            failed

    Side effects: Removes a header line (lump) from the message that goes out.

    Routes: request.

    int KSR.auth.consume_credentials(). Module: auth. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/auth.html#auth.f.consume_credentials
    """

def has_credentials(realm: str, /) -> ReturnCode:
    """Tells whether the message has Proxy-Authorization or Authorization credentials for a realm.
    They are not checked.

    Args:
        realm: realm, compared without regard to case

    Returns:
        1: there are credentials for the realm
        -1: there are none, or the headers cannot be parsed

    Side effects: none

    Routes: request.

    int KSR.auth.has_credentials(str realm). Module: auth. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/auth.html#auth.f.has_credentials
    """

def proxy_challenge(realm: str, flags: int, /) -> ReturnCode:
    """Challenges the sender with 407 and Proxy-Authenticate, whatever the method.

    Args:
        realm: realm of the challenge; a prefix that modparam auth realm_prefix names is cut
            off. '' is not refused
        flags: sum of 1 (qop=auth), 2 (qop=auth-int), 4 (no 500 reply when the challenge cannot
            be made), 16 (stale=true); 0 gives a challenge without qop

    Returns:
        1: 407 sent
        -2: no challenge could be made; 500 was sent unless flag 4 is set
        -3: the 407 could not be sent (or the request is an ACK)
        -4: no challenge could be made, and the 500 could not be sent either

    Side effects: Adds the header to the reply and sends it, with tm if the request has a
        transaction (stateless always with modparam auth force_stateless_reply).

    Routes: request, failure, reply, onreply.

    int KSR.auth.proxy_challenge(str realm, int flags). Module: auth. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/auth.html#auth.f.proxy_challenge
    """

def pv_auth_check(realm: str, passwd: str, flags: int, checks: int, /) -> ReturnCode:
    """Checks digest credentials against a password that the script knows: Authorization for a
    REGISTER, Proxy-Authorization for any other request. ACK, CANCEL and PRACK count as
    authenticated. With checks 1 the user name must also be that of the From URI (REGISTER,
    PUBLISH: of To and From, PUBLISH: and of the Request-URI). Trap: before 6.0.5 (5.8: before
    5.8.7) checks 1 reads the user name from the first Proxy-Authorization header if there is
    one, not from the header that was checked: it can be fooled, and a REGISTER with both
    headers can crash the process.

    Args:
        realm: realm the credentials must have (case ignored); '' is not refused
        passwd: password, or with flag 1 the HA1 hash
        flags: sum of 1 (passwd is HA1), 2 (after a failure put a challenge without qop in the
            AVP of modparam auth challenge_attr), 4 (one with qop=auth), 8 (one with
            qop=auth-int), 32 (6.0.7 and 6.1: a failure does not use up the nonce count)
        checks: 1 to compare the user name with the URIs, 0 not to

    Returns:
        1: authenticated, or ACK, CANCEL or PRACK
        -1: malformed or invalid credentials or nonce, response of the wrong length, or an error
        -2: wrong password
        -4: the nonce has expired or is stale: challenge again with flag 16
        -5: no credentials for this realm
        -6: the nonce was used before (modparam auth one_time_nonce)
        -8: the user name is not the one in From, To or Request-URI

    Side effects: Marks the credentials as accepted (consume_credentials(), $au, $ar, ...), may
        add Authentication-Info to the reply (modparam auth add_authinfo_hdr); with flags 2, 4
        and 8 sets the AVP of challenge_attr after a failure.

    Routes: request.

    int KSR.auth.pv_auth_check(str realm, str passwd, int flags, int checks). Module: auth. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/auth.html#auth.f.pv_auth_check
    """

def pv_proxy_authenticate(realm: str, passwd: str, flags: int, /) -> ReturnCode:
    """Checks digest credentials in Proxy-Authorization against a password that the script knows.
    ACK, CANCEL and PRACK count as authenticated.

    Args:
        realm: realm the credentials must have (case ignored); '' is not refused
        passwd: password, or with flag 1 the HA1 hash
        flags: sum of 1 (passwd is HA1), 2 (after a failure put a challenge without qop in the
            AVP of modparam auth challenge_attr), 4 (one with qop=auth), 8 (one with
            qop=auth-int), 32 (6.0.7 and 6.1: a failure does not use up the nonce count); 16 is
            without effect here

    Returns:
        1: authenticated, or ACK, CANCEL or PRACK
        -1: malformed or invalid credentials or nonce, response of the wrong length, or an error
        -2: wrong password
        -4: the nonce has expired or is stale: challenge again with flag 16
        -5: no credentials for this realm
        -6: the nonce was used before (modparam auth one_time_nonce)

    Side effects: Marks the credentials as accepted (consume_credentials(), $au, $ar, ...), may
        add Authentication-Info to the reply; with flags 2, 4 and 8 sets the AVP of
        challenge_attr after a failure.

    Routes: request.

    int KSR.auth.pv_proxy_authenticate(str realm, str passwd, int flags). Module: auth. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/auth.html#auth.f.pv_proxy_authenticate
    """

def pv_www_authenticate(realm: str, passwd: str, flags: int, /) -> ReturnCode:
    """Checks digest credentials in Authorization against a password that the script knows. ACK,
    CANCEL and PRACK count as authenticated.

    Args:
        realm: realm the credentials must have (case ignored); '' is not refused
        passwd: password, or with flag 1 the HA1 hash
        flags: sum of 1 (passwd is HA1), 2 (after a failure put a challenge without qop in the
            AVP of modparam auth challenge_attr), 4 (one with qop=auth), 8 (one with
            qop=auth-int), 32 (6.0.7 and 6.1: a failure does not use up the nonce count); 16 is
            without effect here

    Returns:
        1: authenticated, or ACK, CANCEL or PRACK
        -1: malformed or invalid credentials or nonce, response of the wrong length, or an error
        -2: wrong password
        -4: the nonce has expired or is stale: challenge again with flag 16
        -5: no credentials for this realm
        -6: the nonce was used before (modparam auth one_time_nonce)

    Side effects: Marks the credentials as accepted (consume_credentials(), $au, $ar, ...), may
        add Authentication-Info to the reply; with flags 2, 4 and 8 sets the AVP of
        challenge_attr after a failure.

    Routes: request.

    int KSR.auth.pv_www_authenticate(str realm, str passwd, int flags). Module: auth. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/auth.html#auth.f.pv_www_authenticate
    """

def pv_www_authenticate_method(realm: str, passwd: str, flags: int, method: str, /) -> ReturnCode:
    """Checks digest credentials in Authorization as pv_www_authenticate() does, but computes the
    response with the given method instead of that of the request.

    Args:
        realm: realm the credentials must have (case ignored); '' is not refused
        passwd: password, or with flag 1 the HA1 hash
        flags: as in pv_www_authenticate(): 1 (passwd is HA1), 2, 4, 8 (challenge to the AVP),
            32 (6.0.7 and 6.1)
        method: method the client computed its response with, for instance "REGISTER"

    Returns:
        1: authenticated, or ACK, CANCEL or PRACK
        -1: malformed or invalid credentials or nonce, response of the wrong length, or an error
        -2: wrong password
        -4: the nonce has expired or is stale: challenge again with flag 16
        -5: no credentials for this realm
        -6: the nonce was used before (modparam auth one_time_nonce)

    Side effects: Marks the credentials as accepted (consume_credentials(), $au, $ar, ...), may
        add Authentication-Info to the reply; with flags 2, 4 and 8 sets the AVP of
        challenge_attr after a failure.

    Routes: request.

    int KSR.auth.pv_www_authenticate_method(str realm, str passwd, int flags, str method). Module: auth. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/auth.html#auth.f.pv_www_authenticate
    """

def www_challenge(realm: str, flags: int, /) -> ReturnCode:
    """Challenges the sender with 401 and WWW-Authenticate, whatever the method.

    Args:
        realm: realm of the challenge; a prefix that modparam auth realm_prefix names is cut
            off. '' is not refused
        flags: sum of 1 (qop=auth), 2 (qop=auth-int), 4 (no 500 reply when the challenge cannot
            be made), 16 (stale=true); 0 gives a challenge without qop

    Returns:
        1: 401 sent
        -2: no challenge could be made; 500 was sent unless flag 4 is set
        -3: the 401 could not be sent (or the request is an ACK)
        -4: no challenge could be made, and the 500 could not be sent either

    Side effects: Adds the header to the reply and sends it, with tm if the request has a
        transaction (stateless always with modparam auth force_stateless_reply).

    Routes: request, failure, reply, onreply.

    int KSR.auth.www_challenge(str realm, int flags). Module: auth. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/auth.html#auth.f.www_challenge
    """
