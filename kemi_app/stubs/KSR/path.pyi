"""KSR.path: module path of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def add_path() -> ReturnCode:
    """Inserts a Path header (RFC 3327) with the address that the request leaves by, above the Path
    headers that it has, so that requests to the registered contact come back through this
    server. For REGISTER. With modparam path enable_r2 two headers are inserted, for the sending
    and the receiving address. With the module outbound the user part is the flow token, and ;ob
    is added at the first hop (RFC 5626).

    Returns:
        1: inserted
        -1: the headers cannot be parsed, the outbound flow token cannot be built, or out of
            memory

    Side effects: Inserts a Path header into the message.

    Routes: request.

    int KSR.path.add_path(). Module: path. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/path.html#path.f.add_path
    """

def add_path_received() -> ReturnCode:
    """add_path() with the parameter received (modparam path received_name): the address, port and
    protocol the request came from. With modparam path use_received, loose_route() sends
    requests there again. With the module outbound the user part is the flow token, and ;ob is
    added at the first hop (RFC 5626).

    Returns:
        1: inserted
        -1: the headers cannot be parsed, the outbound flow token cannot be built, or out of
            memory

    Side effects: Inserts a Path header into the message.

    Routes: request.

    int KSR.path.add_path_received(). Module: path. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/path.html#path.f.add_path_rcv
    """

def add_path_received_user(user: str, /) -> ReturnCode:
    """add_path_user() with the parameter received (modparam path received_name): the address, port
    and protocol the request came from. With modparam path use_received, loose_route() sends
    requests there again.

    Args:
        user: user part of the URI; '' for none

    Returns:
        1: inserted
        -1: the headers cannot be parsed, or out of memory

    Side effects: Inserts a Path header into the message.

    Routes: request.

    int KSR.path.add_path_received_user(str user). Module: path. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/path.html#path.f.add_path_rcv_u
    """

def add_path_received_user_params(user: str, params: str, /) -> ReturnCode:
    """add_path_user_params() with the parameter received (modparam path received_name): the
    address, port and protocol the request came from. With modparam path use_received,
    loose_route() sends requests there again.

    Args:
        user: user part of the URI; '' for none
        params: further URI parameters without the leading semicolon, such as 'a=1;b'; '' for
            none

    Returns:
        1: inserted
        -1: the headers cannot be parsed, or out of memory

    Side effects: Inserts a Path header into the message.

    Routes: request.

    int KSR.path.add_path_received_user_params(str user, str params). Module: path. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/path.html#path.f.add_path_rcv_up
    """

def add_path_user(user: str, /) -> ReturnCode:
    """Inserts a Path header (RFC 3327) with the given user part and the address that the request
    leaves by, above the Path headers that it has. The module outbound plays no part here. With
    modparam path enable_r2 two headers are inserted, for the sending and the receiving address.

    Args:
        user: user part of the URI; '' for none

    Returns:
        1: inserted
        -1: the headers cannot be parsed, or out of memory

    Side effects: Inserts a Path header into the message.

    Routes: request.

    int KSR.path.add_path_user(str user). Module: path. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/path.html#path.f.add_path_u
    """

def add_path_user_params(user: str, params: str, /) -> ReturnCode:
    """Inserts a Path header (RFC 3327) with the given user part, the address that the request
    leaves by and further parameters, above the Path headers that it has. The module outbound
    plays no part here. With modparam path enable_r2 two headers are inserted, for the sending
    and the receiving address.

    Args:
        user: user part of the URI; '' for none
        params: further URI parameters without the leading semicolon, such as 'a=1;b'; '' for
            none

    Returns:
        1: inserted
        -1: the headers cannot be parsed, or out of memory

    Side effects: Inserts a Path header into the message.

    Routes: request.

    int KSR.path.add_path_user_params(str user, str params). Module: path. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/path.html#path.f.add_path_up
    """
