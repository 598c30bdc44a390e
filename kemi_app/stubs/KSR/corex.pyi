"""KSR.corex: module corex of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def append_branch() -> ReturnCode:
    """Moves the request URI into an additional branch: the new branch takes the request URI, the
    destination URI ($du), the path, the send socket and the branch flags of the request, which
    then loses destination URI, path, send socket and flags. The request URI itself stays; set a
    new one for the main branch.

    Returns:
        1: added
        -1: the core parameter max_branches is reached, or a URI or path is too long

    Side effects: Adds a branch to the destination set; resets $du, path, send socket and branch
        flags.

    Routes: request, failure.

    int KSR.corex.append_branch(). Module: corex. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/corex.html#corex.f.append_branch
    """

def append_branch_uri(uri: str, /) -> ReturnCode:
    """Adds a branch with the given request URI. Trap: it also takes the destination URI ($du),
    path, send socket and branch flags that are set for the request, so with a $du set it goes
    there and not to its URI. The request itself is not changed. With '' it does what
    append_branch() does.

    Args:
        uri: request URI of the new branch, not checked; '' for the present request URI

    Returns:
        1: added
        -1: the core parameter max_branches is reached, or a URI or path is too long

    Side effects: Adds a branch to the destination set; with '' resets $du, path, send socket
        and branch flags.

    Routes: request, failure.

    int KSR.corex.append_branch_uri(str uri). Module: corex. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/corex.html#corex.f.append_branch
    """

def append_branch_uri_q(uri: str, q: str, /) -> ReturnCode:
    """Adds a branch with the given request URI and q value (its rank in serial forking). Like
    append_branch_uri() it also takes the destination URI ($du), path, send socket and branch
    flags that are set for the request.

    Args:
        uri: request URI of the new branch, not checked; '' for the present request URI
        q: '0' to '1' with up to three decimals, such as '0.5'; '' for none

    Returns:
        1: added
        -1: the q value cannot be parsed, the core parameter max_branches is reached, or a URI
            or path is too long

    Side effects: Adds a branch to the destination set; with an empty URI resets $du, path, send
        socket and branch flags.

    Routes: request, failure.

    int KSR.corex.append_branch_uri_q(str uri, str q). Module: corex. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/corex.html#corex.f.append_branch
    """

def file_read(path: str, /) -> str:
    """Reads a whole file and gives its content. It blocks the process while it reads, and the
    content stays in its private memory until the next call. A file that is not UTF-8 raises
    UnicodeDecodeError.

    Args:
        path: path of the file, relative to Kamailio's working directory

    Returns:
        str: the content
        '': the file is empty or cannot be read

    Side effects: Reads a file.

    Routes: any, init.

    xval KSR.corex.file_read(str path). Module: corex. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/corex.html#corex.f.file_read
    """

def file_write(path: str, content: str, /) -> ReturnCode:
    """Writes a text to a file, in place of what was there. It blocks the process while it writes.

    Args:
        path: path of the file, relative to Kamailio's working directory
        content: the text; '' for an empty file (the native function refuses it)

    Returns:
        1: the file was opened; whether all of the text was written is not looked at
        -1: the file cannot be opened for writing

    Side effects: Creates or overwrites a file.

    Routes: any, init.

    int KSR.corex.file_write(str path, str content). Module: corex. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/corex.html#corex.f.file_write
    """

def forward_uac() -> ReturnCode:
    """Forwards the request statelessly to $du, or to the request URI where $du is not set, as if
    Kamailio were the user agent that sends it: with all Via headers removed and one of its own
    added. No reply to it reaches the sender.

    Returns:
        1: sent
        -1: the message or the URI cannot be parsed, the host cannot be resolved, or sending
            failed

    Side effects: Sends the request to the network; marks its Via headers as removed, so that
        later forwarding in the same run lacks them too.

    Routes: request.

    int KSR.corex.forward_uac(). Module: corex. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/corex.html#corex.f.forward_uac
    """

def forward_uac_uri(uri: str, /) -> ReturnCode:
    """Forwards the request statelessly to the address in the URI, as if Kamailio were the user
    agent that sends it: with all Via headers removed and one of its own added. The request URI
    is not changed by it. No reply to it reaches the sender.

    Args:
        uri: SIP URI that says where to send; '' for $du or, where that is not set, the request
            URI

    Returns:
        1: sent
        -1: the message or the URI cannot be parsed, the host cannot be resolved, or sending
            failed

    Side effects: Sends the request to the network; marks its Via headers as removed, so that
        later forwarding in the same run lacks them too.

    Routes: request.

    int KSR.corex.forward_uac_uri(str uri). Module: corex. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/corex.html#corex.f.forward_uac_uri
    """

def has_ruri_user() -> ReturnCode:
    """Tells whether the request URI has a user part.

    Returns:
        1: it has one
        -1: it has none, it cannot be parsed, or the message is a reply

    Side effects: none

    Routes: any.

    int KSR.corex.has_ruri_user(). Module: corex. Since 5.2.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrcorexhas_ruri_user
    """

def has_user_agent() -> ReturnCode:
    """Tells whether the message has a User-Agent header that is not empty.

    Returns:
        1: it has one
        -1: it has none, or the headers cannot be parsed

    Side effects: none

    Routes: any.

    int KSR.corex.has_user_agent(). Module: corex. Since 5.2.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrcorexhas_user_agent
    """

def is_faked_msg() -> ReturnCode:
    """Tells whether the message is the one that Kamailio makes up (an OPTIONS) to run code where
    none has come in, such as some event routes.

    Returns:
        1: made up
        -1: a real message

    Side effects: none

    Routes: any, init.

    int KSR.corex.is_faked_msg(). Module: corex. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/corex.html#corex.f.is_faked_msg
    """

def is_socket_name(socket_name: str, /) -> ReturnCode:
    """Tells whether Kamailio has a local socket of that name (listen=... name "...").

    Args:
        socket_name: name of the socket

    Returns:
        1: there is one
        -1: there is none, or the name is empty

    Side effects: none

    Routes: any, init.

    int KSR.corex.is_socket_name(str socket_name). Module: corex. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/corex.html#corex.f.is_socket_name
    """

def isxflagset(flag: int, /) -> ReturnCode:
    """Tells whether an extended flag of the message is set.

    Args:
        flag: number of the extended flag, 0 to 63

    Returns:
        1: set
        -1: not set, or no such flag

    Side effects: none

    Routes: any.

    int KSR.corex.isxflagset(int flag). Module: corex. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/corex.html#corex.f.isxflagset
    """

def resetxflag(flag: int, /) -> ReturnCode:
    """Clears an extended flag of the message.

    Args:
        flag: number of the extended flag, 0 to 63

    Returns:
        1: cleared, or it was not set
        -1: no such flag

    Side effects: Clears an extended flag of the message.

    Routes: any.

    int KSR.corex.resetxflag(int flag). Module: corex. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/corex.html#corex.f.resetxflag
    """

def send_data(uri: str, data: str, /) -> ReturnCode:
    """Sends text to the address in a SIP URI, as it is, without a SIP message around it. Over UDP
    that is one datagram; without a transport parameter UDP is used.

    Args:
        uri: SIP URI with the address, and ;transport=udp, tcp, tls or sctp
        data: the text to send

    Returns:
        1: sent, or for TCP and TLS handed over
        -1: the URI cannot be parsed, its host not be resolved, its transport is not one of
            those above, no local socket fits, or sending failed

    Side effects: Sends to the network; may open a connection.

    Routes: any.

    int KSR.corex.send_data(str uri, str data). Module: corex. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/corex.html#corex.f.send_data
    """

def sendx(uri: str, socket: str, data: str, /) -> ReturnCode:
    """Sends text to the address in a SIP URI, as it is, from the given local socket. A socket that
    Kamailio does not have is only logged as a warning, and another one used.

    Args:
        uri: SIP URI with the address, and ;transport=udp, tcp, tls or sctp
        socket: local socket as proto:address:port; '' to let Kamailio choose
        data: the text to send

    Returns:
        1: sent, or for TCP and TLS handed over
        -1: the URI or socket cannot be parsed, the host not be resolved, the transport is not
            one of those above, no local socket fits, or sending failed

    Side effects: Sends to the network; may open a connection.

    Routes: any.

    int KSR.corex.sendx(str uri, str socket, str data). Module: corex. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/corex.html#corex.f.sendx
    """

def set_recv_socket(socket: str, /) -> ReturnCode:
    """Makes the message look as if it had come on another local socket. Trap: a socket that
    Kamailio does not have is only logged as a warning, and 1 returned. '' does not undo it: it
    clears the send socket instead (5.6.3 to 6.1.4).

    Args:
        socket: local socket as proto:address:port; proto and port may be left out

    Returns:
        1: set, or no such socket and nothing changed
        -1: the text cannot be parsed

    Side effects: Sets receive socket, address, port and protocol of the message ($Ri, $Rp,
        ...); a TCP connection it came on is no longer known.

    Routes: any.

    int KSR.corex.set_recv_socket(str socket). Module: corex. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/corex.html#corex.f.set_recv_socket
    """

def set_recv_socket_name(socket_name: str, /) -> ReturnCode:
    """Makes the message look as if it had come on another local socket, given by its name
    (listen=... name "..."). Trap: a name that Kamailio does not have is only logged as a
    warning. '' does not undo it: it clears the send socket instead (5.6.3 to 6.1.4).

    Args:
        socket_name: name of the local socket

    Returns:
        1: set, or no such socket and nothing changed

    Side effects: Sets receive socket, address, port and protocol of the message ($Ri, $Rp,
        ...); a TCP connection it came on is no longer known.

    Routes: any.

    int KSR.corex.set_recv_socket_name(str socket_name). Module: corex. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/corex.html#corex.f.set_recv_socket_name
    """

def set_send_socket(socket: str, /) -> ReturnCode:
    """Sets the local socket from which the message is sent ($fs). Trap: a socket that Kamailio
    does not have is only logged as a warning, and 1 returned.

    Args:
        socket: local socket as proto:address:port; proto and port may be left out; '' to let
            Kamailio choose again

    Returns:
        1: set or cleared, or no such socket and nothing changed
        -1: the text cannot be parsed

    Side effects: Sets or clears the send socket of the message.

    Routes: any.

    int KSR.corex.set_send_socket(str socket). Module: corex. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/corex.html#corex.f.set_send_socket
    """

def set_send_socket_name(socket_name: str, /) -> ReturnCode:
    """Sets the local socket from which the message is sent, by its name (listen=... name "...").
    Trap: a name that Kamailio does not have is only logged as a warning, and 1 returned; ask
    is_socket_name() before.

    Args:
        socket_name: name of the local socket; '' to let Kamailio choose again

    Returns:
        1: set or cleared, or no such socket and nothing changed

    Side effects: Sets or clears the send socket of the message.

    Routes: any.

    int KSR.corex.set_send_socket_name(str socket_name). Module: corex. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/corex.html#corex.f.set_send_socket_name
    """

def set_source_address(address: str, /) -> ReturnCode:
    """Makes the message look as if it had come from another address ($si, $sp). A protocol in
    front of it does not change that of the message. Without a port $sp is 0; with a protocol
    and without a port it is the number that the address begins with (127 for tcp:127.0.0.1).

    Args:
        address: address as host:port or proto:host:port; a host name is looked up in DNS, which
            blocks

    Returns:
        1: set
        -1: the address is empty, cannot be parsed or not be resolved

    Side effects: Sets source address and port of the message.

    Routes: any.

    int KSR.corex.set_source_address(str address). Module: corex. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/corex.html#corex.f.set_source_address
    """

def setxflag(flag: int, /) -> ReturnCode:
    """Sets an extended flag of the message. Extended flags are flags like those of setflag(), of
    which there are 64 more.

    Args:
        flag: number of the extended flag, 0 to 63

    Returns:
        1: set
        -1: no such flag

    Side effects: Sets an extended flag of the message.

    Routes: any.

    int KSR.corex.setxflag(int flag). Module: corex. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/corex.html#corex.f.setxflag
    """

def via_add_srvid(mode: int, /) -> ReturnCode:
    """Says whether the Via header that Kamailio adds to the request gets the parameter srvid with
    the core parameter server_id (nothing is added where that is 0).

    Args:
        mode: 0: no; any other number: yes

    Returns:
        1: done

    Side effects: Sets or clears a flag of the message.

    Routes: any.

    int KSR.corex.via_add_srvid(int mode). Module: corex. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/corex.html#corex.f.via_add_srvid
    """

def via_add_xavp_params(mode: int, /) -> ReturnCode:
    """Says whether the Via header that Kamailio adds to the request gets the fields of the XAVP
    named by the core parameter xavp_via_params as parameters.

    Args:
        mode: 0: no; any other number: yes

    Returns:
        1: done

    Side effects: Sets or clears a flag of the message.

    Routes: any.

    int KSR.corex.via_add_xavp_params(int mode). Module: corex. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/corex.html#corex.f.via_add_xavp_params
    """

def via_reply_add_xavp_params(mode: int, /) -> ReturnCode:
    """Says whether the topmost Via header of the reply (one that Kamailio makes, or the one left
    when it relays a reply) gets the fields of the XAVP named by the core parameter
    xavp_via_reply_params as parameters.

    Args:
        mode: 0: no; any other number: yes

    Returns:
        1: done

    Side effects: Sets or clears a flag of the message.

    Routes: any.

    int KSR.corex.via_reply_add_xavp_params(int mode). Module: corex. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/corex.html#corex.f.via_reply_add_xavp_params
    """

def via_use_xavp_fields(mode: int, /) -> ReturnCode:
    """Says whether the Via header that Kamailio adds takes address and port (since 5.8 also the
    protocol) from the fields address, port and proto of the XAVP named by the core parameter
    xavp_via_fields.

    Args:
        mode: 0: no; any other number: yes

    Returns:
        1: done

    Side effects: Sets or clears a flag of the message.

    Routes: any.

    int KSR.corex.via_use_xavp_fields(int mode). Module: corex. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/corex.html#corex.f.via_use_xavp_fields
    """
