"""KSR.domain: module domain of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def is_domain_local(domain: str, /) -> ReturnCode:
    """Tells whether a domain is in the table domain, which is held in memory (RPC domain.reload).
    Case is ignored, a port is not cut off.

    Args:
        domain: domain name or IP address

    Returns:
        1: in the table
        -1: not in the table

    Side effects: none

    Routes: request, branch, failure, event.

    int KSR.domain.is_domain_local(str domain). Module: domain. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/domain.html#domain.f.is_domain_local
    """

def is_from_local() -> ReturnCode:
    """Tells whether the domain of the From URI is in the table domain.

    Returns:
        1: in the table
        -1: not in the table
        -2: the From header is not there or not valid

    Side effects: none

    Routes: request, branch, failure, event.

    int KSR.domain.is_from_local(). Module: domain. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/domain.html#domain.f.is_from_local
    """

def is_uri_host_local() -> ReturnCode:
    """Tells whether the domain of the Request-URI is in the table domain. In a failure route it
    looks at the first branch that was appended there, not at the Request-URI.

    Returns:
        1: in the table
        -1: not in the table, the URI is not valid, a failure route without a branch, or another
            kind of route

    Side effects: none

    Routes: request, branch, failure, event.

    int KSR.domain.is_uri_host_local(). Module: domain. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/domain.html#domain.f.is_uri_host_local
    """

def lookup_domain(domain: str, /) -> ReturnCode:
    """Tells whether a domain is in the table domain and sets an AVP for each of its rows in the
    table domain_attrs, named like the attribute, and $avp(s:did) with its domain id.

    Args:
        domain: domain name or IP address

    Returns:
        1: in the table, AVPs set
        -1: not in the table, or an AVP could not be set

    Side effects: Adds AVPs.

    Routes: request, branch, failure, event.

    int KSR.domain.lookup_domain(str domain). Module: domain. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/domain.html#domain.f.lookup_domain
    """

def lookup_domain_prefix(domain: str, prefix: str, /) -> ReturnCode:
    """Tells whether a domain is in the table domain and sets an AVP for each of its rows in the
    table domain_attrs and for its domain id (did), with a prefix before the names.

    Args:
        domain: domain name or IP address
        prefix: text before the name of each AVP: with "from_" the domain id is in
            $avp(s:from_did); '' for none

    Returns:
        1: in the table, AVPs set
        -1: not in the table, an AVP could not be set, or no memory

    Side effects: Adds AVPs.

    Routes: request, branch, failure, event.

    int KSR.domain.lookup_domain_prefix(str domain, str prefix). Module: domain. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/domain.html#domain.f.lookup_domain
    """
