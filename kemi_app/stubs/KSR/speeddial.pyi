"""KSR.speeddial: module speeddial of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def lookup(table: str, /) -> ReturnCode:
    """Takes the user part of the Request-URI as a short number of the user in the From URI and
    replaces the Request-URI with the URI that the database table has for it. Modparam speeddial
    use_domain 1 compares the From domain too, 2 also the domain of the Request-URI.

    Args:
        table: database table, usually "speed_dial"; not empty

    Returns:
        1: found, Request-URI replaced
        -1: not found, empty table name, no valid From or Request-URI, or database failure

    Side effects: Queries the database (blocks); sets the Request-URI.

    Routes: request.

    int KSR.speeddial.lookup(str table). Module: speeddial. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/speeddial.html
    """

def lookup_owner(table: str, owner: str, /) -> ReturnCode:
    """Replaces a short number in the Request-URI as lookup() does, with the numbers of the given
    user instead of the user in the From URI.

    Args:
        table: database table, usually "speed_dial"; not empty
        owner: SIP URI of the user whose numbers count; '' is the From URI

    Returns:
        1: found, Request-URI replaced
        -1: not found, empty table name, no valid owner or Request-URI, or database failure

    Side effects: Queries the database (blocks); sets the Request-URI.

    Routes: request.

    int KSR.speeddial.lookup_owner(str table, str owner). Module: speeddial. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/speeddial.html
    """
