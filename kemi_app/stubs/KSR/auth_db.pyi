"""KSR.auth_db: module auth_db of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def auth_check(realm: str, table: str, flags: int, /) -> ReturnCode:
    """Checks digest credentials against the database: Authorization for a REGISTER,
    Proxy-Authorization for any other request. ACK, CANCEL and PRACK count as authenticated.
    With flag 1 the user name must also be that of the From URI (REGISTER, PUBLISH: of To, and
    From and To alike; PUBLISH: and of the Request-URI); with modparam auth_db use_domain 1
    these URIs must agree in the domain too, which is not compared with the realm.

    Args:
        realm: realm the credentials must have (case ignored); not empty
        table: database table of the users, usually "subscriber"; not empty
        flags: sum of 1 (compare the user name with the URIs) and 2 (with 1: not in INVITE, BYE,
            PRACK, UPDATE and MESSAGE); 0 compares nothing

    Returns:
        1: authenticated, or ACK, CANCEL or PRACK
        -1: malformed or invalid credentials or nonce, empty realm or table, database failure,
            or another error
        -2: wrong password
        -3: the database has no such user
        -4: the nonce has expired or is stale: challenge again with flag 16
        -5: no credentials for this realm
        -6: the nonce was used before (modparam auth one_time_nonce)
        -8: the user name is not the one in From, To or Request-URI

    Side effects: Queries the database (blocks); marks the credentials as accepted
        (consume_credentials(), $au, $ar, ...); sets the pseudo-variables of modparam auth_db
        load_credentials, after a failure only with force_generate_avps; may add
        Authentication-Info to the reply. Sends nothing.

    Routes: request.

    int KSR.auth_db.auth_check(str realm, str table, int flags). Module: auth_db. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/auth_db.html#auth_db.f.auth_check
    """

def is_subscriber(uri: str, table: str, flags: int, /) -> ReturnCode:
    """Tells whether the database has the user of a URI, and loads the columns of modparam auth_db
    load_credentials for it. Trap: where load_credentials is '' the query without flag 2 names
    no column and fails, so it always gives -1.

    Args:
        uri: SIP URI of the user
        table: database table of the users, usually "subscriber"
        flags: sum of 1 (compare the domain too) and 2 (do not load the columns)

    Returns:
        1: the user is there
        -1: empty or invalid parameter, or database failure
        -2: no such user
        -3: a column could not be put in its pseudo-variable

    Side effects: Queries the database (blocks); without flag 2 sets the pseudo-variables of
        load_credentials.

    Routes: any.

    int KSR.auth_db.is_subscriber(str uri, str table, int flags). Module: auth_db. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/auth_db.html#auth_db.f.is_subscriber
    """

def www_authenticate(realm: str, table: str, /) -> ReturnCode:
    """Checks digest credentials in Authorization against the database, whatever the method. ACK,
    CANCEL and PRACK count as authenticated. The user name is not compared with any URI: see
    auth_check().

    Args:
        realm: realm the credentials must have (case ignored); '' is not refused
        table: database table of the users, usually "subscriber"

    Returns:
        1: authenticated, or ACK, CANCEL or PRACK
        -1: malformed or invalid credentials or nonce, database failure, or another error
        -2: wrong password
        -3: the database has no such user
        -4: the nonce has expired or is stale: challenge again with flag 16
        -5: no credentials for this realm
        -6: the nonce was used before (modparam auth one_time_nonce)

    Side effects: Queries the database (blocks); marks the credentials as accepted
        (consume_credentials(), $au, $ar, ...); sets the pseudo-variables of modparam auth_db
        load_credentials, after a failure only with force_generate_avps; may add
        Authentication-Info to the reply. Sends nothing.

    Routes: request.

    int KSR.auth_db.www_authenticate(str realm, str table). Module: auth_db. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/auth_db.html#auth_db.f.www_authenticate
    """

def www_authenticate_method(realm: str, table: str, method: str, /) -> ReturnCode:
    """Checks digest credentials in Authorization as www_authenticate() does, but computes the
    response with the given method instead of that of the request.

    Args:
        realm: realm the credentials must have (case ignored); '' is not refused
        table: database table of the users, usually "subscriber"
        method: method the client computed its response with, for instance "REGISTER"

    Returns:
        1: authenticated, or ACK, CANCEL or PRACK
        -1: malformed or invalid credentials or nonce, database failure, or another error
        -2: wrong password
        -3: the database has no such user
        -4: the nonce has expired or is stale: challenge again with flag 16
        -5: no credentials for this realm
        -6: the nonce was used before (modparam auth one_time_nonce)

    Side effects: As www_authenticate().

    Routes: request.

    int KSR.auth_db.www_authenticate_method(str realm, str table, str method). Module: auth_db. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/auth_db.html#auth_db.f.www_authenticate
    """
