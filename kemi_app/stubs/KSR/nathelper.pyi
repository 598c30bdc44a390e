"""KSR.nathelper: module nathelper of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def add_contact_alias() -> ReturnCode:
    """Adds ;alias=address~port~transport, with where the message came from, to the first Contact
    URI (before 5.8: to the last one of the first Contact header) if its address, port or
    transport is another; a URI without a transport parameter counts as another, over UDP too.
    handle_ruri_alias() then sends requests in the dialog there. Contact stays as the client
    wrote it otherwise; a second call adds the parameter once more. Modparam nathelper
    alias_name changes the parameter's name.

    Returns:
        1: parameter added
        2: nothing to do: the Contact names the source and its transport already, or there is no
            Contact header (in 6.0.7 and 6.1 also for Contact: *)
        -1: the Contact cannot be parsed (before: also Contact: *), fix_nated_contact() or
            set_contact_alias() changed it before, unknown transport, or no memory

    Side effects: Changes the Contact header of the message that goes out (lump); encloses the
        URI in <> where it was not.

    Routes: request, reply, onreply, branch, event.

    int KSR.nathelper.add_contact_alias(). Module: nathelper. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/nathelper.html#nathelper.f.add_contact_alias
    """

def add_contact_alias_addr(ip_addr: str, port: str, proto: str, /) -> ReturnCode:
    """Adds ;alias=address~port~transport with the given values to the first Contact URI (before
    5.8: to the last one of the first Contact header), whatever it is; a second call adds the
    parameter once more. Trap: from 5.8.8 on an IPv6 address without brackets makes a broken
    Contact (the bracket lands before the parameter); one in brackets is safe.

    Args:
        ip_addr: IPv4 address, or IPv6 address in brackets
        port: port as text, "1" to "65535"
        proto: transport: "udp", "tcp", "tls", "sctp", "ws" or "wss"

    Returns:
        1: parameter added
        2: there is no Contact header (in 6.0.7 and 6.1 also for Contact: *)
        -1: the Contact cannot be parsed (before: also Contact: *), a value is not valid,
            fix_nated_contact() or set_contact_alias() changed it before, or no memory

    Side effects: Changes the Contact header of the message that goes out (lump); encloses the
        URI in <> where it was not.

    Routes: request, reply, onreply, branch, failure.

    int KSR.nathelper.add_contact_alias_addr(str ip_addr, str port, str proto). Module: nathelper. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/nathelper.html#nathelper.f.add_contact_alias
    """

def add_rcv_param(flag: int, /) -> ReturnCode:
    """Adds a received parameter with the source of the message as a URI to each Contact, for the
    registrar behind this server.

    Args:
        flag: 0 adds ;received="uri" to the header (after the contact), any other number adds it
            to the Contact URI (UDP only)

    Returns:
        1: added; also without a Contact header
        -1: flag not 0 and the transport is not UDP, the Contact cannot be parsed, unknown
            transport, or no memory

    Side effects: Changes the Contact headers of the message that goes out (lump).

    Routes: request.

    int KSR.nathelper.add_rcv_param(int flag). Module: nathelper. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/nathelper.html#nathelper.f.add_rcv_param
    """

def fix_nated_contact() -> ReturnCode:
    """Replaces host and port in the first Contact URI (before 5.8: in the last one of the first
    Contact header) with the source address and port of the message and removes a maddr
    parameter. The client no longer recognizes its own Contact in later requests:
    set_contact_alias() and add_contact_alias() avoid that.

    Returns:
        1: replaced
        -1: no Contact or Contact: *, it cannot be parsed, it was changed before, or no memory

    Side effects: Changes the Contact header of the message that goes out (lump) and the parsed
        Contact.

    Routes: request, reply, onreply, branch, event.

    int KSR.nathelper.fix_nated_contact(). Module: nathelper. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/nathelper.html#nathelper.f.fix_nated_contact
    """

def fix_nated_register() -> ReturnCode:
    """Puts the source of the message as a URI in the AVP of modparam nathelper received_avp, from
    which save() of module registrar stores it as the received address (modparam registrar
    received_avp must be the same).

    Returns:
        1: AVP set; also where received_avp is not configured and nothing is done
        -1: unknown transport, or the AVP could not be set

    Side effects: Adds a value to the AVP.

    Routes: request.

    int KSR.nathelper.fix_nated_register(). Module: nathelper. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/nathelper.html#nathelper.f.fix_nated_register
    """

def fix_nated_sdp(flags: int, /) -> ReturnCode:
    """Changes the SDP for a client behind NAT: its addresses become the source address of the
    message. A line a=oldmediaip keeps each old one, unless modparam nathelper
    append_sdp_oldmediaip is 0.

    Args:
        flags: sum of 1 (add a=direction:active after each media section), 2 (replace the
            address in c= and a=rtcp), 4 (add the line of modparam nathelper nortpproxy_str), 8
            (replace the address in o= and a=rtcp)

    Returns:
        1: at least one address replaced
        2: no address replaced (flags 1 and 4 may have added lines); 0.0.0.0 is left alone
        -1: no body, a line without address, IPv4 and IPv6 mixed, or no memory

    Side effects: Changes the body of the message that goes out (lump).

    Routes: request, reply, onreply, failure, branch, event.

    int KSR.nathelper.fix_nated_sdp(int flags). Module: nathelper. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/nathelper.html#nathelper.f.fix_nated_sdp
    """

def fix_nated_sdp_ip(flags: int, ip_address: str, /) -> ReturnCode:
    """Changes the SDP as fix_nated_sdp() does, with the given address. Its family is not compared
    with that of the line it goes in.

    Args:
        flags: as in fix_nated_sdp(): sum of 1, 2, 4 and 8
        ip_address: IP address to put in; '' is the source address

    Returns:
        1: at least one address replaced
        2: no address replaced (flags 1 and 4 may have added lines); 0.0.0.0 is left alone
        -1: no body, a line without address, IPv4 and IPv6 mixed, or no memory

    Side effects: Changes the body of the message that goes out (lump).

    Routes: request, reply, onreply, failure, branch, event.

    int KSR.nathelper.fix_nated_sdp_ip(int flags, str ip_address). Module: nathelper. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/nathelper.html#nathelper.f.fix_nated_sdp
    """

def handle_ruri_alias() -> ReturnCode:
    """Takes the first alias parameter out of the Request-URI and sends the request to the address
    in it: what add_contact_alias() and set_contact_alias() put in a Contact comes back this
    way. A client can write any address there, so check $du before relaying where that matters.

    Returns:
        1: $du set, parameter removed
        2: the Request-URI has no alias parameter
        -1: the Request-URI cannot be parsed or is too long, the alias is malformed, or no
            memory

    Side effects: Sets $du and the Request-URI.

    Routes: request, branch, event.

    int KSR.nathelper.handle_ruri_alias(). Module: nathelper. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/nathelper.html#nathelper.f.handle_ruri_alias
    """

def handle_ruri_alias_mode(mode: int, /) -> ReturnCode:
    """Takes an alias parameter out of the Request-URI as handle_ruri_alias() does, the first or
    the last. Trap: with the last it gives -1 and damages the Request-URI where a longer
    parameter follows the alias; before 5.6.6 (5.7: 5.7.6, 5.8: 5.8.2) it does so nearly always.

    Args:
        mode: 0 takes the first alias parameter, any other number the last

    Returns:
        1: $du set, parameter removed
        2: the Request-URI has no alias parameter
        -1: the Request-URI cannot be parsed or is too long, the alias is malformed, or no
            memory

    Side effects: Sets $du and the Request-URI.

    Routes: request, branch, event.

    int KSR.nathelper.handle_ruri_alias_mode(int mode). Module: nathelper. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/nathelper.html#nathelper.f.handle_ruri_alias
    """

def is_rfc1918(ip_address: str, /) -> ReturnCode:
    """Tells whether an IPv4 address is private (RFC 1918), in 100.64.0.0/10 (RFC 6598) or
    192.0.0.0/29, with modparam nathelper nat_addr_mode 1 (the default) also in 192.0.0.0/24.

    Args:
        ip_address: IPv4 address

    Returns:
        1: private
        -1: not private, or no IPv4 address

    Side effects: none

    Routes: any.

    int KSR.nathelper.is_rfc1918(str ip_address). Module: nathelper. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/nathelper.html#nathelper.f.is_rfc1918
    """

def nat_uac_test(flags: int, /) -> ReturnCode:
    """Guesses whether the sender is behind NAT. One of the tests asked for is enough. Private
    means what is_rfc1918() says, IPv4 alone.

    Args:
        flags: sum of 1 (private address in Contact), 2 (source address is not that of the top
            Via), 4 (private address in the top Via), 8 (private address in the SDP), 16 (source
            port is not that of the top Via), 32 (private source address), 64 (came over
            WebSocket), 128 (source port is not that of the Contact), 256 (an address in the SDP
            is not the source address), 512 (destination is another than in the Request-URI, or
            in the second Via of a reply, or goes over WebSocket)

    Returns:
        1: at least one test holds
        -1: none does; a test that cannot be made counts as not holding

    Side effects: none

    Routes: request, reply, onreply, failure, branch, event.

    int KSR.nathelper.nat_uac_test(int flags). Module: nathelper. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/nathelper.html#nathelper.f.nat_uac_test
    """

def set_alias_to_pv(pv: str, /) -> ReturnCode:
    """Reads the alias parameter of the Contact and writes it as a URI,
    sip:address:port;transport=proto, to a pseudo-variable.

    Args:
        pv: name of the pseudo-variable, for instance "$avp(alias)"

    Returns:
        1: written
        -1: no Contact, more than one contact in its header, no valid alias, unknown or
            read-only pseudo-variable, or no memory

    Side effects: Sets the pseudo-variable.

    Routes: any.

    int KSR.nathelper.set_alias_to_pv(str pv). Module: nathelper. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/nathelper.html#nathelper.set_alias_to_pv
    """

def set_contact_alias() -> ReturnCode:
    """Adds ;alias=address~port~transport, with where the message came from, at the end of the
    first Contact URI (before 5.8: the last one of the first Contact header), also where the
    Contact names that source. For replies and requests that are used locally afterwards: unlike
    add_contact_alias() it updates the parsed Contact too, so that save() of module registrar
    stores it.

    Returns:
        1: parameter added
        -1: no Contact or Contact: *, it cannot be parsed, it was changed before, it gets too
            long, or no memory

    Side effects: Changes the Contact header of the message that goes out (lump) and the parsed
        Contact.

    Routes: request, reply, onreply, branch, event.

    int KSR.nathelper.set_contact_alias(). Module: nathelper. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/nathelper.html#nathelper.set_contact_alias
    """

def set_contact_alias_trim() -> ReturnCode:
    """Adds the alias parameter as set_contact_alias() does, in place of an alias parameter that is
    in the Contact URI already.

    Returns:
        1: parameter added
        -1: no Contact or Contact: *, it cannot be parsed, it was changed before, it gets too
            long, or no memory

    Side effects: Changes the Contact header of the message that goes out (lump) and the parsed
        Contact.

    Routes: request, reply, onreply, branch, event.

    int KSR.nathelper.set_contact_alias_trim(). Module: nathelper. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/nathelper.html#nathelper.set_contact_alias
    """
