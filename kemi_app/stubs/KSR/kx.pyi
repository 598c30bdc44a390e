"""KSR.kx: module kemix of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

def get_au() -> str | None:
    """Gives the user name of the digest credentials ($au): of the first Proxy-Authorization
    header, else of the first Authorization header, without the part from @ on. It is what the
    sender claims: nothing is verified. A value that is not UTF-8 raises UnicodeDecodeError.

    Returns:
        str: the user name, '' where the credentials name no user
        None: no such header, its credentials cannot be parsed, or the request is an ACK or a
            CANCEL

    Side effects: none

    Routes: any.

    xval KSR.kx.get_au(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_au
    """

def get_body() -> str | None:
    """Gives the body of the message as it was received ($rb): all that follows the empty line,
    whatever Content-Length says. Changes made in this run are not seen. A value that is not
    UTF-8 raises UnicodeDecodeError.

    Returns:
        str: the body
        None: no body, or the headers cannot be parsed

    Side effects: none

    Routes: any.

    xval KSR.kx.get_body(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_body
    """

def get_bodylen() -> int:
    """Gives the number of bytes of the body as it was received: what follows the empty line, not
    the value of Content-Length.

    Returns:
        int: number of bytes; 0 where there is no body or the headers cannot be parsed

    Side effects: none

    Routes: any.

    int KSR.kx.get_bodylen(). Module: kemix. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_bodylen
    """

def get_callid() -> str:
    """Gives the Call-ID of the message ($ci). A value that is not UTF-8 raises UnicodeDecodeError.

    Returns:
        str: the Call-ID
        '': no Call-ID header

    Side effects: none

    Routes: any.

    xval KSR.kx.get_callid(). Module: kemix. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_callid
    """

def get_conid() -> int:
    """Gives the number of the connection over which the message came ($conid), where it is still
    open. With disable_tcp=yes the call reads a lock that was never made and kills the server
    (5.6.3 to 6.1.4): do not use it there.

    Returns:
        1..: number of the connection
        -1: the message did not come over a connection, or it is closed

    Side effects: none

    Routes: any.

    int KSR.kx.get_conid(). Module: kemix. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_conid
    """

def get_cturi() -> str | None:
    """Gives the URI of the first contact in the first Contact header ($ct is the whole header),
    without angle brackets and header parameters. A value that is not UTF-8 raises
    UnicodeDecodeError.

    Returns:
        str: the URI
        None: no Contact header, it is "*", or it (or another Contact header) cannot be parsed

    Side effects: none

    Routes: any.

    xval KSR.kx.get_cturi(). Module: kemix. Since 5.5.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_cturi
    """

def get_def(name: str, /) -> str:
    """Gives the value of a define of kamailio.cfg (#!define, #!substdef and the like, or option
    -A). ifdef() tells an empty define from none.

    Args:
        name: name of the define

    Returns:
        str: the value
        '': there is no such define, or it has no value

    Side effects: none

    Routes: any, init.

    xval KSR.kx.get_def(str name). Module: kemix. Since 5.5.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_def
    """

def get_defn(name: str, /) -> int:
    """Gives the value of a define of kamailio.cfg as a number. A value that does not begin with a
    sign or a digit gives 0; digits count up to the first other character ("12abc" gives 12,
    "0x10" gives 0).

    Args:
        name: name of the define

    Returns:
        int: the number, cut to the range of 32 bits with sign; 0 where there is no such define

    Side effects: none

    Routes: any, init.

    int KSR.kx.get_defn(str name). Module: kemix. Since 5.5.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_defn
    """

def get_duri() -> str | None:
    """Gives the destination URI ($du): where the request goes instead of to its request URI. A
    value that is not UTF-8 raises UnicodeDecodeError.

    Returns:
        str: the destination URI
        None: it is not set

    Side effects: none

    Routes: any.

    xval KSR.kx.get_duri(). Module: kemix. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_duri
    """

def get_env(name: str, /) -> str:
    """Gives the value of a variable of the environment in which Kamailio was started.

    Args:
        name: name of the variable of the environment

    Returns:
        str: the value
        '': there is no such variable, or it is empty

    Side effects: none

    Routes: any, init.

    xval KSR.kx.get_env(str name). Module: kemix. Since 5.5.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_env
    """

def get_envn(name: str, /) -> int:
    """Gives the value of a variable of the environment as a number. A value that does not begin
    with a sign or a digit gives 0; digits count up to the first other character ("12abc" gives
    12).

    Args:
        name: name of the variable of the environment

    Returns:
        int: the number, cut to the range of 32 bits with sign; 0 where there is no such
            variable

    Side effects: none

    Routes: any, init.

    int KSR.kx.get_envn(str name). Module: kemix. Since 5.5.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_envn
    """

def get_fhost() -> str | None:
    """Gives the host of the URI in the From header ($fd), without the port. A value that is not
    UTF-8 raises UnicodeDecodeError.

    Returns:
        str: the host
        None: there is no From header that can be parsed, or its URI has no host

    Side effects: none

    Routes: any.

    xval KSR.kx.get_fhost(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_fhost
    """

def get_furi() -> str | None:
    """Gives the URI of the From header ($fu), without display name, angle brackets and tag. A
    value that is not UTF-8 raises UnicodeDecodeError.

    Returns:
        str: the URI
        None: no From header, or it cannot be parsed

    Side effects: none

    Routes: any.

    xval KSR.kx.get_furi(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_furi
    """

def get_fuser() -> str | None:
    """Gives the user part of the URI in the From header ($fU). Escapes (%xx) stay as they are. A
    value that is not UTF-8 raises UnicodeDecodeError.

    Returns:
        str: the user part
        None: there is no From header that can be parsed, or its URI has no user part

    Side effects: none

    Routes: any.

    xval KSR.kx.get_fuser(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_fuser
    """

def get_method() -> str | None:
    """Gives the method: of a request that of its first line, of a reply that of its CSeq header
    ($rm). A value that is not UTF-8 raises UnicodeDecodeError.

    Returns:
        str: the method, for example INVITE
        None: the message is a reply without a CSeq header

    Side effects: none

    Routes: any.

    xval KSR.kx.get_method(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_method
    """

def get_msgbuf() -> str:
    """Gives the whole message as it was received ($mb), without the changes made in this run.
    Bytes that are not UTF-8, as in a binary body, raise UnicodeDecodeError.

    Returns:
        str: the message

    Side effects: none

    Routes: any.

    xval KSR.kx.get_msgbuf(). Module: kemix. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_msgbuf
    """

def get_msglen() -> int:
    """Gives the number of bytes of the message as it was received ($ml).

    Returns:
        int: number of bytes

    Side effects: none

    Routes: any.

    int KSR.kx.get_msglen(). Module: kemix. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_msglen
    """

def get_msgtype() -> int:
    """Tells a request from a reply ($mt).

    Returns:
        1: a request
        2: a reply
        0: neither: no message was parsed

    Side effects: none

    Routes: any.

    int KSR.kx.get_msgtype(). Module: kemix. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_msgtype
    """

def get_nhuri() -> str | None:
    """Gives the URI to which the request goes next ($nh(u)): the destination URI where one is set,
    else the request URI. Before 6.0.7 (and in 6.1.0 and 6.1.1) the request URI is parsed first,
    and None given where that fails. A value that is not UTF-8 raises UnicodeDecodeError.

    Returns:
        str: the URI
        None: no destination URI, and the message is a reply (before 6.0.7, in 6.1.0 and 6.1.1
            also: or the request URI cannot be parsed)

    Side effects: none

    Routes: any.

    xval KSR.kx.get_nhuri(). Module: kemix. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_nhuri
    """

def get_ouri() -> str | None:
    """Gives the request URI as it was received ($ou). Before 6.0.7 (and in 6.1.0 and 6.1.1) the
    present request URI is parsed first, and None given where that fails; since then the text is
    given unparsed. A value that is not UTF-8 raises UnicodeDecodeError.

    Returns:
        str: the URI
        None: the message is a reply (before 6.0.7, in 6.1.0 and 6.1.1 also: or the request URI
            cannot be parsed)

    Side effects: none

    Routes: any.

    xval KSR.kx.get_ouri(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_ouri
    """

def get_proto() -> str:
    """Gives the transport protocol over which the message came, in small letters.

    Returns:
        str: udp, tcp, tls, sctp, ws or wss
        '': not known

    Side effects: none

    Routes: any.

    xval KSR.kx.get_proto(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_proto
    """

def get_protoid() -> int:
    """Gives the number of the transport protocol over which the message came.

    Returns:
        0: none
        1: UDP
        2: TCP
        3: TLS
        4: SCTP
        5: WS
        6: WSS
        7: other

    Side effects: none

    Routes: any.

    int KSR.kx.get_protoid(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_protoid
    """

def get_rcv_sock_name() -> str | None:
    """Gives the name of the local socket on which the message came: the one given to it in the
    configuration (listen=... name "...").

    Returns:
        str: the name
        None: the socket has no name, or the message did not come from the network

    Side effects: none

    Routes: any.

    xval KSR.kx.get_rcv_sock_name(). Module: kemix. Since 5.5.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_rcv_sock_name
    """

def get_rcvaddr_sock() -> str:
    """Gives the local socket on which the message came, as proto:address:port, for example
    udp:192.0.2.1:5060.

    Returns:
        str: the socket
        '': the message did not come from the network

    Side effects: none

    Routes: any.

    xval KSR.kx.get_rcvaddr_sock(). Module: kemix. Since 5.6.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_rcvaddr_sock
    """

def get_rcvadvip() -> str | None:
    """Gives the address that the local socket on which the message came advertises (listen=...
    advertise ...), or its own address where it advertises none.

    Returns:
        str: the address
        None: the message did not come from the network

    Side effects: none

    Routes: any.

    xval KSR.kx.get_rcvadvip(). Module: kemix. Since 5.5.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_rcvadvip
    """

def get_rcvadvport() -> int:
    """Gives the port that the local socket on which the message came advertises (listen=...
    advertise ...), or its own port where it advertises none.

    Returns:
        int: the port; 0 where the message did not come from the network

    Side effects: none

    Routes: any.

    xval KSR.kx.get_rcvadvport(). Module: kemix. Since 5.5.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_rcvadvport
    """

def get_rcvip() -> str | None:
    """Gives the address of the local socket on which the message came ($Ri).

    Returns:
        str: the address
        None: the message did not come from the network

    Side effects: none

    Routes: any.

    xval KSR.kx.get_rcvip(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_rcvip
    """

def get_rcvport() -> int:
    """Gives the port of the local socket on which the message came ($Rp).

    Returns:
        int: the port; 0 where the message did not come from the network

    Side effects: none

    Routes: any.

    xval KSR.kx.get_rcvport(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_rcvport
    """

def get_rhost() -> str | None:
    """Gives the host of the request URI ($rd), the changed one where it was changed, without the
    port. A value that is not UTF-8 raises UnicodeDecodeError.

    Returns:
        str: the host
        None: the message is a reply, or the request URI cannot be parsed or has no host

    Side effects: none

    Routes: any.

    xval KSR.kx.get_rhost(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_rhost
    """

def get_ruri() -> str | None:
    """Gives the request URI ($ru), the changed one where it was changed. Before 6.0.7 (and in
    6.1.0 and 6.1.1) it is parsed first, and None given where that fails; since then the text is
    given unparsed. A value that is not UTF-8 raises UnicodeDecodeError.

    Returns:
        str: the URI
        None: the message is a reply (before 6.0.7, in 6.1.0 and 6.1.1 also: or the request URI
            cannot be parsed)

    Side effects: none

    Routes: any.

    xval KSR.kx.get_ruri(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_ruri
    """

def get_ruser() -> str | None:
    """Gives the user part of the request URI ($rU), the changed one where it was changed. Escapes
    (%xx) stay as they are. A value that is not UTF-8 raises UnicodeDecodeError.

    Returns:
        str: the user part
        None: the message is a reply, or the request URI cannot be parsed or has no user part

    Side effects: none

    Routes: any.

    xval KSR.kx.get_ruser(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_ruser
    """

def get_send_sock() -> str | None:
    """Gives the local socket that is set to send the message from ($fs), as proto:address:port.

    Returns:
        str: the socket
        None: none is set: Kamailio will choose one

    Side effects: none

    Routes: any.

    xval KSR.kx.get_send_sock(). Module: kemix. Since 5.5.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_send_sock
    """

def get_send_sock_name() -> str | None:
    """Gives the name of the local socket that is set to send the message from ($fsn).

    Returns:
        str: the name
        None: none is set, or it has no name

    Side effects: none

    Routes: any.

    xval KSR.kx.get_send_sock_name(). Module: kemix. Since 5.5.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_send_sock_name
    """

def get_send_sock_port() -> int:
    """Gives the port of the local socket that is set to send the message from.

    Returns:
        int: the port; 0 where none is set

    Side effects: none

    Routes: any.

    int KSR.kx.get_send_sock_port(). Module: kemix. Since 5.5.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_send_sock_port
    """

def get_srcaddr_sock() -> str:
    """Gives the address from which the message came as proto:address:port, with an IPv6 address in
    brackets. A secure WebSocket is shown as ws.

    Returns:
        str: the address, for example udp:192.0.2.1:5060
        '': the transport protocol is not known

    Side effects: none

    Routes: any.

    xval KSR.kx.get_srcaddr_sock(). Module: kemix. Since 5.6.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_srcaddr_sock
    """

def get_srcip() -> str:
    """Gives the IP address from which the message came ($si), an IPv6 address without brackets.
    Without a message (child_init and the like) it is that of a made-up OPTIONS, 127.0.0.1.

    Returns:
        str: the address

    Side effects: none

    Routes: any.

    xval KSR.kx.get_srcip(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_srcip
    """

def get_srcport() -> int:
    """Gives the port from which the message came ($sp).

    Returns:
        int: the port

    Side effects: none

    Routes: any.

    xval KSR.kx.get_srcport(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_srcport
    """

def get_srcuri() -> str:
    """Gives the address from which the message came as a SIP URI ($su): sip:address:port, with
    ;transport=... unless it is UDP. A secure WebSocket is shown as transport=ws.

    Returns:
        str: the URI
        '': the transport protocol is not known

    Side effects: none

    Routes: any.

    xval KSR.kx.get_srcuri(). Module: kemix. Since 5.5.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_srcuri
    """

def get_status() -> int:
    """Gives the status code of a reply ($rs).

    Returns:
        int: the status code, three digits
        -1: the message is not a reply

    Side effects: none

    Routes: any.

    int KSR.kx.get_status(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_status
    """

def get_thost() -> str | None:
    """Gives the host of the URI in the To header ($td), without the port. A value that is not
    UTF-8 raises UnicodeDecodeError.

    Returns:
        str: the host
        None: there is no To header that can be parsed, or its URI has no host

    Side effects: none

    Routes: any.

    xval KSR.kx.get_thost(). Module: kemix. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_thost
    """

def get_timestamp() -> int:
    """Gives the present time in seconds since 1970-01-01 00:00 UTC.

    Returns:
        int: the seconds

    Side effects: none

    Routes: any, init.

    int KSR.kx.get_timestamp(). Module: kemix. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_timestamp
    """

def get_turi() -> str | None:
    """Gives the URI of the To header ($tu), without display name, angle brackets and tag. A value
    that is not UTF-8 raises UnicodeDecodeError.

    Returns:
        str: the URI
        None: no To header, or it cannot be parsed

    Side effects: none

    Routes: any.

    xval KSR.kx.get_turi(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_turi
    """

def get_tuser() -> str | None:
    """Gives the user part of the URI in the To header ($tU). Escapes (%xx) stay as they are. A
    value that is not UTF-8 raises UnicodeDecodeError.

    Returns:
        str: the user part
        None: there is no To header that can be parsed, or its URI has no user part

    Side effects: none

    Routes: any.

    xval KSR.kx.get_tuser(). Module: kemix. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_tuser
    """

def get_ua() -> str | None:
    """Gives the body of the User-Agent header ($ua). A value that is not UTF-8 raises
    UnicodeDecodeError.

    Returns:
        str: the body of the header, '' where the header is empty
        None: no User-Agent header

    Side effects: none

    Routes: any.

    xval KSR.kx.get_ua(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxget_ua
    """

def gete_au() -> str:
    """Gives the user name of the digest credentials ($au): of the first Proxy-Authorization
    header, else of the first Authorization header, without the part from @ on. It is what the
    sender claims: nothing is verified. '' instead of None. A value that is not UTF-8 raises
    UnicodeDecodeError.

    Returns:
        str: the user name
        '': no such header, its credentials cannot be parsed, or the request is an ACK or a
            CANCEL, or the credentials name no user

    Side effects: none

    Routes: any.

    xval KSR.kx.gete_au(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxgete_au
    """

def gete_body() -> str:
    """Gives the body of the message as it was received ($rb): all that follows the empty line,
    whatever Content-Length says. Changes made in this run are not seen. '' instead of None. A
    value that is not UTF-8 raises UnicodeDecodeError.

    Returns:
        str: the body
        '': no body, or the headers cannot be parsed

    Side effects: none

    Routes: any.

    xval KSR.kx.gete_body(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxgete_body
    """

def gete_cturi() -> str:
    """Gives the URI of the first contact in the first Contact header ($ct is the whole header),
    without angle brackets and header parameters. '' instead of None. A value that is not UTF-8
    raises UnicodeDecodeError.

    Returns:
        str: the URI
        '': no Contact header, it is "*", or it (or another Contact header) cannot be parsed

    Side effects: none

    Routes: any.

    xval KSR.kx.gete_cturi(). Module: kemix. Since 5.5.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxgete_cturi
    """

def gete_duri() -> str:
    """Gives the destination URI ($du): where the request goes instead of to its request URI. ''
    instead of None. A value that is not UTF-8 raises UnicodeDecodeError.

    Returns:
        str: the destination URI
        '': it is not set

    Side effects: none

    Routes: any.

    xval KSR.kx.gete_duri(). Module: kemix. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxgete_duri
    """

def gete_fhost() -> str:
    """Gives the host of the URI in the From header ($fd), without the port. '' instead of None. A
    value that is not UTF-8 raises UnicodeDecodeError.

    Returns:
        str: the host
        '': there is no From header that can be parsed, or its URI has no host

    Side effects: none

    Routes: any.

    xval KSR.kx.gete_fhost(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxgete_fhost
    """

def gete_fuser() -> str:
    """Gives the user part of the URI in the From header ($fU). Escapes (%xx) stay as they are. ''
    instead of None. A value that is not UTF-8 raises UnicodeDecodeError.

    Returns:
        str: the user part
        '': there is no From header that can be parsed, or its URI has no user part

    Side effects: none

    Routes: any.

    xval KSR.kx.gete_fuser(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxgete_fuser
    """

def gete_rhost() -> str:
    """Gives the host of the request URI ($rd), the changed one where it was changed, without the
    port. '' instead of None. A value that is not UTF-8 raises UnicodeDecodeError.

    Returns:
        str: the host
        '': the message is a reply, or the request URI cannot be parsed or has no host

    Side effects: none

    Routes: any.

    xval KSR.kx.gete_rhost(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxgete_rhost
    """

def gete_ruser() -> str:
    """Gives the user part of the request URI ($rU), the changed one where it was changed. Escapes
    (%xx) stay as they are. '' instead of None. A value that is not UTF-8 raises
    UnicodeDecodeError.

    Returns:
        str: the user part
        '': the message is a reply, or the request URI cannot be parsed or has no user part

    Side effects: none

    Routes: any.

    xval KSR.kx.gete_ruser(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxgete_ruser
    """

def gete_thost() -> str:
    """Gives the host of the URI in the To header ($td), without the port. '' instead of None. A
    value that is not UTF-8 raises UnicodeDecodeError.

    Returns:
        str: the host
        '': there is no To header that can be parsed, or its URI has no host

    Side effects: none

    Routes: any.

    xval KSR.kx.gete_thost(). Module: kemix. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxgete_thost
    """

def gete_tuser() -> str:
    """Gives the user part of the URI in the To header ($tU). Escapes (%xx) stay as they are. ''
    instead of None. A value that is not UTF-8 raises UnicodeDecodeError.

    Returns:
        str: the user part
        '': there is no To header that can be parsed, or its URI has no user part

    Side effects: none

    Routes: any.

    xval KSR.kx.gete_tuser(). Module: kemix. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxgete_tuser
    """

def gete_ua() -> str:
    """Gives the body of the User-Agent header ($ua). '' instead of None. A value that is not UTF-8
    raises UnicodeDecodeError.

    Returns:
        str: the body of the header
        '': no User-Agent header, or the header is empty

    Side effects: none

    Routes: any.

    xval KSR.kx.gete_ua(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxgete_ua
    """

def gets_status() -> str | None:
    """Gives the status code of a reply as text ($rs).

    Returns:
        str: the three digits of the status code
        None: the message is not a reply

    Side effects: none

    Routes: any.

    xval KSR.kx.gets_status(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxgets_status
    """

def getw_au() -> str:
    """Gives the user name of the digest credentials ($au): of the first Proxy-Authorization
    header, else of the first Authorization header, without the part from @ on. It is what the
    sender claims: nothing is verified. The text <null> instead of None: meant for logs. A value
    that is not UTF-8 raises UnicodeDecodeError.

    Returns:
        str: the user name, '' where the credentials name no user
        '<null>': no such header, its credentials cannot be parsed, or the request is an ACK or
            a CANCEL

    Side effects: none

    Routes: any.

    xval KSR.kx.getw_au(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxgetw_au
    """

def getw_body() -> str:
    """Gives the body of the message as it was received ($rb): all that follows the empty line,
    whatever Content-Length says. Changes made in this run are not seen. The text <null> instead
    of None: meant for logs. A value that is not UTF-8 raises UnicodeDecodeError.

    Returns:
        str: the body
        '<null>': no body, or the headers cannot be parsed

    Side effects: none

    Routes: any.

    xval KSR.kx.getw_body(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxgetw_body
    """

def getw_cturi() -> str:
    """Gives the URI of the first contact in the first Contact header ($ct is the whole header),
    without angle brackets and header parameters. The text <null> instead of None: meant for
    logs. A value that is not UTF-8 raises UnicodeDecodeError.

    Returns:
        str: the URI
        '<null>': no Contact header, it is "*", or it (or another Contact header) cannot be
            parsed

    Side effects: none

    Routes: any.

    xval KSR.kx.getw_cturi(). Module: kemix. Since 5.5.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxgetw_cturi
    """

def getw_duri() -> str:
    """Gives the destination URI ($du): where the request goes instead of to its request URI. The
    text <null> instead of None: meant for logs. A value that is not UTF-8 raises
    UnicodeDecodeError.

    Returns:
        str: the destination URI
        '<null>': it is not set

    Side effects: none

    Routes: any.

    xval KSR.kx.getw_duri(). Module: kemix. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxgetw_duri
    """

def getw_fhost() -> str:
    """Gives the host of the URI in the From header ($fd), without the port. The text <null>
    instead of None: meant for logs. A value that is not UTF-8 raises UnicodeDecodeError.

    Returns:
        str: the host
        '<null>': there is no From header that can be parsed, or its URI has no host

    Side effects: none

    Routes: any.

    xval KSR.kx.getw_fhost(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxgetw_fhost
    """

def getw_fuser() -> str:
    """Gives the user part of the URI in the From header ($fU). Escapes (%xx) stay as they are. The
    text <null> instead of None: meant for logs. A value that is not UTF-8 raises
    UnicodeDecodeError.

    Returns:
        str: the user part
        '<null>': there is no From header that can be parsed, or its URI has no user part

    Side effects: none

    Routes: any.

    xval KSR.kx.getw_fuser(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxgetw_fuser
    """

def getw_rhost() -> str:
    """Gives the host of the request URI ($rd), the changed one where it was changed, without the
    port. The text <null> instead of None: meant for logs. A value that is not UTF-8 raises
    UnicodeDecodeError.

    Returns:
        str: the host
        '<null>': the message is a reply, or the request URI cannot be parsed or has no host

    Side effects: none

    Routes: any.

    xval KSR.kx.getw_rhost(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxgetw_rhost
    """

def getw_ruser() -> str:
    """Gives the user part of the request URI ($rU), the changed one where it was changed. Escapes
    (%xx) stay as they are. The text <null> instead of None: meant for logs. A value that is not
    UTF-8 raises UnicodeDecodeError.

    Returns:
        str: the user part
        '<null>': the message is a reply, or the request URI cannot be parsed or has no user
            part

    Side effects: none

    Routes: any.

    xval KSR.kx.getw_ruser(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxgetw_ruser
    """

def getw_thost() -> str:
    """Gives the host of the URI in the To header ($td), without the port. The text <null> instead
    of None: meant for logs. A value that is not UTF-8 raises UnicodeDecodeError.

    Returns:
        str: the host
        '<null>': there is no To header that can be parsed, or its URI has no host

    Side effects: none

    Routes: any.

    xval KSR.kx.getw_thost(). Module: kemix. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxgetw_thost
    """

def getw_tuser() -> str:
    """Gives the user part of the URI in the To header ($tU). Escapes (%xx) stay as they are. The
    text <null> instead of None: meant for logs. A value that is not UTF-8 raises
    UnicodeDecodeError.

    Returns:
        str: the user part
        '<null>': there is no To header that can be parsed, or its URI has no user part

    Side effects: none

    Routes: any.

    xval KSR.kx.getw_tuser(). Module: kemix. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxgetw_tuser
    """

def getw_ua() -> str:
    """Gives the body of the User-Agent header ($ua). The text <null> instead of None: meant for
    logs. A value that is not UTF-8 raises UnicodeDecodeError.

    Returns:
        str: the body of the header, '' where the header is empty
        '<null>': no User-Agent header

    Side effects: none

    Routes: any.

    xval KSR.kx.getw_ua(). Module: kemix. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxgetw_ua
    """

def ifdef(name: str, /) -> bool:
    """Tells whether kamailio.cfg (or option -A) defines a name, with or without a value.

    Args:
        name: name of the define

    Returns:
        True: it is defined
        False: it is not

    Side effects: none

    Routes: any, init.

    bool KSR.kx.ifdef(str name). Module: kemix. Since 5.6.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxifdef
    """

def ifndef(name: str, /) -> bool:
    """Tells whether kamailio.cfg (and option -A) leaves a name undefined: the opposite of ifdef().

    Args:
        name: name of the define

    Returns:
        True: it is not defined
        False: it is

    Side effects: none

    Routes: any, init.

    bool KSR.kx.ifndef(str name). Module: kemix. Since 5.6.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrkxifndef
    """
