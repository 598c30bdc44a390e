"""KSR.rr: module rr of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def add_rr_param(param: str, /) -> ReturnCode:
    """Adds a parameter to the URI of the Record-Route header of this request: to the one that
    record_route() has inserted already, or to the one it will insert. Parameters come back in
    the Route header of later requests in the dialog: see check_route_param(). Trap: after
    record_route_preset() with one address, or record_route_preset_one(), it adds the parameter
    and gives -1 all the same, as it looks for a second header (modparam rr enable_double_rr, on
    by default).

    Args:
        param: the parameter with its leading semicolon, such as ';nat=yes'; all parameters
            noted before record_route() together hold up to 512 bytes

    Returns:
        1: added or noted
        -1: too long, out of memory, or added to the only header where two were expected

    Side effects: Adds to the Record-Route header of the message, or notes the text for it.

    Routes: request, branch, failure.

    int KSR.rr.add_rr_param(str param). Module: rr. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rr.html#rr.f.add_rr_param
    """

def check_route_param(pattern: str, /) -> ReturnCode:
    """Matches the parameters of this server's own URI in the topmost Route header against a
    regular expression. That is where parameters set with add_rr_param() are found again in
    later requests of the dialog. The expression is compiled at each call, ignores case and is
    not anchored. Call it after loose_route(): a Route header not parsed yet counts as none.

    Args:
        pattern: POSIX extended regular expression for the parameters, which start with a
            semicolon: ';nat=yes'

    Returns:
        1: it matches
        -1: it does not match, no Route header of this server, no parameters, or the expression
            is wrong

    Side effects: none

    Routes: request.

    int KSR.rr.check_route_param(str pattern). Module: rr. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rr.html#rr.f.check_route_param
    """

def is_direction(direction: str, /) -> ReturnCode:
    """Tells which way a request of a dialog goes: downstream from caller to callee, upstream the
    other way. It compares the From tag with the ftag parameter of the topmost Route header;
    without such a parameter (an initial request, for one) the answer is downstream. Call it
    after loose_route(): a Route header not parsed yet counts as none, and the answer is kept
    for the message.

    Args:
        direction: 'downstream' or 'upstream', in any case

    Returns:
        1: the request goes this way
        -1: it goes the other way
        -6: an unknown direction, or modparam rr append_fromtag is 0

    Side effects: none

    Routes: request.

    int KSR.rr.is_direction(str direction). Module: rr. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rr.html#rr.f.is_direction
    """

def loose_route() -> ReturnCode:
    """Routes a request by its Route headers (RFC 3261 16.4, 16.12): takes this server's own URIs
    out and sets the next hop. If the topmost Route header is another server's, that is the next
    hop and the result is 1, so a caller can choose the way with Route headers in an initial
    request: check has_totag(). A Request-URI that is an address of this server makes it assume
    a strict router before it; loose_route_mode(1) does not. Modparam rr loose_route_mode (6.1)
    works for the native function only, not here.

    Returns:
        1: the next hop comes from the Route headers, or they ended here
        2: the next hop comes from an outbound flow token (RFC 5626, module outbound)
        -1: no Route header, the route ends behind a strict router, or an error in the headers
        -2: the flow token has been tampered with: refuse the request
        -3: a request without To tag, whose last Route header was this server's own (preloaded
            route)

    Side effects: Removes Route headers, sets the destination URI (for strict routers the
        Request-URI and a Route header), may force the send socket, and runs the callbacks of
        other modules (dialog, path, ...).

    Routes: request.

    int KSR.rr.loose_route(). Module: rr. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rr.html#rr.f.loose_route
    """

def loose_route_mode(mode: int, /) -> ReturnCode:
    """loose_route() with a choice of what is left out.

    Args:
        mode: bit mask: 1 no test for a strict router before (for a server whose own address may
            be in the Request-URI), 2 no outbound flow tokens (6.1 and later); 0 is the same as
            loose_route(). Before 6.1 every other value means 1

    Returns:
        1: the next hop comes from the Route headers, or they ended here
        2: the next hop comes from an outbound flow token (RFC 5626, module outbound)
        -1: no Route header, the route ends behind a strict router, or an error in the headers
        -2: the flow token has been tampered with: refuse the request
        -3: a request without To tag, whose last Route header was this server's own (preloaded
            route)

    Side effects: Removes Route headers, sets the destination URI (for strict routers the
        Request-URI and a Route header), may force the send socket, and runs the callbacks of
        other modules (dialog, path, ...).

    Routes: request.

    int KSR.rr.loose_route_mode(int mode). Module: rr. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rr.html#rr.f.loose_route_mode
    """

def loose_route_preloaded() -> ReturnCode:
    """Does what loose_route() does, and succeeds only for a preloaded route: a request without To
    tag whose last Route header was this server's own. In all other cases it has changed the
    message just the same, although it gives -1.

    Returns:
        1: preloaded route
        -1: anything else, a request in a dialog that was routed included

    Side effects: Removes Route headers, sets the destination URI (for strict routers the
        Request-URI and a Route header), may force the send socket, and runs the callbacks of
        other modules (dialog, path, ...).

    Routes: request.

    int KSR.rr.loose_route_preloaded(). Module: rr. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rr.html#rr.f.loose_route_preloaded
    """

def next_hop_route() -> ReturnCode:
    """Tells whether loose_route() has found a further Route header behind this server's own, so
    that the next hop comes from there.

    Returns:
        1: yes
        -1: no

    Side effects: none

    Routes: any.

    int KSR.rr.next_hop_route(). Module: rr. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rr.html#rr.f.rr_next_hop_route
    """

def record_route() -> ReturnCode:
    """Inserts a Record-Route header with this server's address, so that later requests of the
    dialog come here too. Where the request leaves by another address or protocol than it came
    in, two headers are inserted (modparam rr enable_double_rr). The From tag goes along as ftag
    (modparam rr append_fromtag). A second call for the same request is refused; a call in a
    branch handler does not count, so that each branch gets its own (and two from two calls).

    Returns:
        1: inserted
        -1: the request has it already, From (or To) cannot be parsed, the outbound flow token
            fails, or out of memory

    Side effects: Inserts a Record-Route header into the message and uses up what add_rr_param()
        has noted.

    Routes: request, branch, failure.

    int KSR.rr.record_route(). Module: rr. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rr.html#rr.f.record_route
    """

def record_route_advertised_address(address: str, /) -> ReturnCode:
    """Inserts a Record-Route header with the given address in place of this server's; the
    transport parameter is added where the protocol changes, and then there are two headers
    (modparam rr enable_double_rr). A second call for the same request is refused; in a branch
    handler each branch gets its own (6.1 and later; before, only the first branch does).

    Args:
        address: host[:port] that others reach this server by

    Returns:
        1: inserted
        -1: the request has it already, From (or To) cannot be parsed, the outbound flow token
            fails, or out of memory

    Side effects: Inserts a Record-Route header into the message and uses up what add_rr_param()
        has noted.

    Routes: request, branch, failure.

    int KSR.rr.record_route_advertised_address(str address). Module: rr. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rr.html#rr.f.record_route_adv_addr
    """

def record_route_params(params: str, /) -> ReturnCode:
    """record_route() with further parameters for the URI. A second call for the same request is
    refused; in a branch handler each branch gets its own.

    Args:
        params: parameters with their leading semicolon, such as ';a=1;b'

    Returns:
        1: inserted
        -1: the request has it already, From (or To) cannot be parsed, the outbound flow token
            fails, or out of memory

    Side effects: Inserts a Record-Route header into the message and uses up what add_rr_param()
        has noted.

    Routes: request, branch, failure.

    int KSR.rr.record_route_params(str params). Module: rr. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rr.html#rr.f.record_route
    """

def record_route_preset(address: str, second_address: str, /) -> ReturnCode:
    """Inserts one or two Record-Route headers with given addresses, unchecked; lr and, with
    modparam rr append_fromtag, the From tag are added. A second call for the same request is
    refused; in a branch handler each branch gets its own (6.1 and later; before, only the first
    branch does).

    Args:
        address: what follows sip: in the URI, such as '192.0.2.1:5060;transport=tcp'
        second_address: the same for a second header, or ''

    Returns:
        1: inserted
        -1: the request has it already, a second address while modparam rr enable_double_rr is
            0, From cannot be parsed, the outbound flow token fails, or out of memory

    Side effects: Inserts a Record-Route header into the message and uses up what add_rr_param()
        has noted.

    Routes: request, branch, failure.

    int KSR.rr.record_route_preset(str address, str second_address). Module: rr. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rr.html#rr.f.record_route_preset
    """

def record_route_preset_one(address: str, /) -> ReturnCode:
    """Inserts a Record-Route header with a given address, unchecked; lr and, with modparam rr
    append_fromtag, the From tag are added. A second call for the same request is refused; in a
    branch handler each branch gets its own (6.1 and later; before, only the first branch does).

    Args:
        address: what follows sip: in the URI, such as '192.0.2.1:5060;transport=tcp'

    Returns:
        1: inserted
        -1: the request has it already, From cannot be parsed, the outbound flow token fails, or
            out of memory

    Side effects: Inserts a Record-Route header into the message, with what add_rr_param() has
        noted.

    Routes: request, branch, failure.

    int KSR.rr.record_route_preset_one(str address). Module: rr. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rr.html#rr.f.record_route_preset
    """

def remove_record_route() -> ReturnCode:
    """Takes back the Record-Route headers that this server has inserted into the request. Those
    that it came with stay. The mark that record_route() has been called stays too.

    Returns:
        1: always

    Side effects: Removes the inserted headers from the message.

    Routes: request, failure.

    int KSR.rr.remove_record_route(). Module: rr. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rr.html#rr.f.remove_record_route
    """
