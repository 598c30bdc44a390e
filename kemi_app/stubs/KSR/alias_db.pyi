"""KSR.alias_db: module alias_db of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def lookup(table_name: str, /) -> ReturnCode:
    """Looks the Request-URI up in a database table of aliases and replaces it with the URI of the
    user it stands for; further rows become branches if modparam alias_db append_branches is 1.
    Modparam alias_db use_domain says whether the domain counts (domain_prefix is cut off
    before).

    Args:
        table_name: database table, usually "dbaliases"

    Returns:
        1: alias found, Request-URI replaced
        -1: no alias, no valid Request-URI, database failure, or an error while setting a URI
            (the Request-URI may be replaced then)

    Side effects: Queries the database (blocks); sets the Request-URI; may append branches with
        the lowest q.

    Routes: request, failure.

    int KSR.alias_db.lookup(str table_name). Module: alias_db. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/alias_db.html#alias_db.f.alias_db_lookup
    """

def lookup_ex(table_name: str, flags: str, /) -> ReturnCode:
    """Looks the Request-URI up in a database table of aliases as lookup() does, with options.

    Args:
        table_name: database table, usually "dbaliases"
        flags: letters: "d" leaves the domain out, "u" uses it (default: modparam alias_db
            use_domain), "r" goes from the user's URI to the alias; others are ignored with an
            error in the log; '' for none

    Returns:
        1: alias found, Request-URI replaced
        -1: no alias, no valid Request-URI, database failure, or an error while setting a URI
            (the Request-URI may be replaced then)

    Side effects: Queries the database (blocks); sets the Request-URI; may append branches with
        the lowest q.

    Routes: request, failure.

    int KSR.alias_db.lookup_ex(str table_name, str flags). Module: alias_db. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/alias_db.html#alias_db.f.alias_db_lookup
    """
