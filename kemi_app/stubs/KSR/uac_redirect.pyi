"""KSR.uac_redirect: module uac_redirect of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def get_redirects(max_total: int, max_branch: int, /) -> ReturnCode:
    """Takes the Contact URIs of the 3xx replies that the last set of branches has received and
    adds them as branches, for t_relay() to try. The filters of the module (modparam
    uac_redirect accept_filter, deny_filter, default_filter) apply; one reply gives at most 16
    contacts. Of more contacts than the limit those with the highest q are taken.

    Args:
        max_total: most contacts to add in all; 0 for no limit
        max_branch: most contacts to take from one reply; 0 for no limit

    Returns:
        1: at least one branch was added
        -1: none: no 3xx, no Contact left after the filters, too many branches, or no
            transaction

    Side effects: Appends branches to the destination set.

    Routes: failure.

    int KSR.uac_redirect.get_redirects(int max_total, int max_branch). Module: uac_redirect. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/uac_redirect.html#uac_redirect.f.get_redirects1
    """

def get_redirects_acc(max_total: int, max_branch: int, reason: str, /) -> ReturnCode:
    """Takes the Contact URIs of the 3xx replies that the last set of branches has received and
    adds them as branches, for t_relay() to try. The filters of the module (modparam
    uac_redirect accept_filter, deny_filter, default_filter) apply; one reply gives at most 16
    contacts. Each contact that is added is recorded with the module acc, by the function that
    modparam uac_redirect acc_function names.

    Args:
        max_total: most contacts to add in all; 0 for no limit
        max_branch: most contacts to take from one reply; 0 for no limit
        reason: text for the record, such as '302 moved'; '' records nothing

    Returns:
        1: at least one branch was added
        -1: none: no 3xx, no Contact left after the filters, too many branches, or no
            transaction

    Side effects: Appends branches to the destination set and writes accounting records (log or
        database).

    Routes: failure.

    int KSR.uac_redirect.get_redirects_acc(int max_total, int max_branch, str reason). Module: uac_redirect. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/uac_redirect.html#uac_redirect.f.get_redirects2
    """

def get_redirects_all() -> ReturnCode:
    """Takes the Contact URIs of the 3xx replies that the last set of branches has received and
    adds them as branches, for t_relay() to try. The filters of the module (modparam
    uac_redirect accept_filter, deny_filter, default_filter) apply; one reply gives at most 16
    contacts.

    Returns:
        1: at least one branch was added
        -1: none: no 3xx, no Contact left after the filters, too many branches, or no
            transaction

    Side effects: Appends branches to the destination set.

    Routes: failure.

    int KSR.uac_redirect.get_redirects_all(). Module: uac_redirect. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/uac_redirect.html#uac_redirect.f.get_redirects1
    """
