"""KSR.hdr: core of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def append(header: str, /) -> ReturnCode:
    """Adds a header after the last header of the message that is sent on. The text goes in as it
    is, unchecked: it must be whole header lines, each ending in CRLF ("X-Name: value\\r\\n"). A
    value taken from a message must not carry CR or LF, or its sender can add headers of its
    own. Headers added this way are seen by hdr.get and hdr.is_present only after
    KSR.textopsx.msg_apply_changes().

    Args:
        header: text of the header, with the CRLF at its end; several lines may follow each
            other

    Returns:
        1: added to the list of changes
        -1: the headers of the message cannot be parsed, or no memory

    Side effects: Adds a lump (a change made when the message is sent on) to the message.

    Routes: request, branch, reply, onreply, failure, branch_failure, event, pre_routing.

    int KSR.hdr.append(str header). Core. Since 5.0.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrhdrappend
    """

def append_after(header: str, name: str, /) -> ReturnCode:
    """Adds a header after the first header of the given name, or after the last header of the
    message where there is none of that name. The text goes in as it is, unchecked: it must end
    in CRLF, and a value taken from a message must not carry CR or LF.

    Args:
        header: text of the header, with the CRLF at its end; several lines may follow each
            other
        name: name of the header to come after, at most 124 characters; case does not matter,
            the compact form of a known name means the same

    Returns:
        1: added to the list of changes
        -1: the name is empty, too long or no header name, the headers of the message cannot be
            parsed, or no memory

    Side effects: Adds a lump (a change made when the message is sent on) to the message.

    Routes: request, branch, reply, onreply, failure, branch_failure, event, pre_routing.

    int KSR.hdr.append_after(str header, str name). Core. Since 5.1.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrhdrappend_after
    """

def append_to_reply(header: str, /) -> ReturnCode:
    """Adds a header to the replies that Kamailio itself makes to this request from here on
    (KSR.sl, tm's t_reply, KSR.xhttp.xhttp_reply, ...); a reply relayed from a next hop does not
    get it. The text goes in as it is, unchecked: it must end in CRLF, and a value taken from a
    message must not carry CR or LF.

    Args:
        header: text of the header, with the CRLF at its end; several lines may follow each
            other

    Returns:
        1: added
        -1: the text is empty, or no memory

    Side effects: Adds a reply lump to the message.

    Routes: request, branch, failure, event.

    int KSR.hdr.append_to_reply(str header). Core. Since 5.0.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrhdrappend_to_reply
    """

def get(name: str, /) -> str | None:
    """Gives the body of the first header of that name, as it was received, without the white space
    before it; blanks at its end stay. A comma-separated list is not split, and changes made to
    the message in this run (append, remove) are not seen. A body that is not UTF-8 raises
    UnicodeDecodeError.

    Args:
        name: name of the header; case does not matter, the compact form of a known name means
            the same

    Returns:
        str: the body, '' where the header is empty
        None: no such header, not a header name, or the headers of the message cannot be parsed

    Side effects: none

    Routes: any.

    xval KSR.hdr.get(str name). Core. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrhdrget
    """

def get_idx(name: str, index: int, /) -> str | None:
    """Gives the body of one of the headers of that name, as it was received. A comma-separated
    list in one header is not split. Changes made to the message in this run are not seen. A
    body that is not UTF-8 raises UnicodeDecodeError.

    Args:
        name: name of the header; case does not matter, the compact form of a known name means
            the same
        index: 0 for the first, 1 for the second, ...; -1 for the last, -2 for the one before
            it, ...

    Returns:
        str: the body, '' where the header is empty
        None: not so many headers of that name, not a header name, the headers of the message
            cannot be parsed, or, with a negative index, 256 or more headers of that name

    Side effects: none

    Routes: any.

    xval KSR.hdr.get_idx(str name, int index). Core. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrhdrget_idx
    """

def gete(name: str, /) -> str:
    """Gives the body of the first header of that name, like get(), but '' instead of None: an
    empty header and none at all look the same. A body that is not UTF-8 raises
    UnicodeDecodeError.

    Args:
        name: name of the header; case does not matter, the compact form of a known name means
            the same

    Returns:
        str: the body
        '': the header is empty or not there, the name is no header name, or the headers of the
            message cannot be parsed

    Side effects: none

    Routes: any.

    xval KSR.hdr.gete(str name). Core. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrhdrgete
    """

def gete_idx(name: str, index: int, /) -> str:
    """Gives the body of one of the headers of that name, like get_idx(), but '' instead of None. A
    body that is not UTF-8 raises UnicodeDecodeError.

    Args:
        name: name of the header; case does not matter, the compact form of a known name means
            the same
        index: 0 for the first, 1 for the second, ...; -1 for the last, -2 for the one before
            it, ...

    Returns:
        str: the body
        '': the header is empty, or in any case in which get_idx() gives None

    Side effects: none

    Routes: any.

    xval KSR.hdr.gete_idx(str name, int index). Core. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrhdrgete_idx
    """

def getw(name: str, /) -> str:
    """Gives the body of the first header of that name, like get(), but the text <null> instead of
    None: meant for logs. A body that is not UTF-8 raises UnicodeDecodeError.

    Args:
        name: name of the header; case does not matter, the compact form of a known name means
            the same

    Returns:
        str: the body, '' where the header is empty
        '<null>': no such header, not a header name, or the headers of the message cannot be
            parsed

    Side effects: none

    Routes: any.

    xval KSR.hdr.getw(str name). Core. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrhdrgetw
    """

def getw_idx(name: str, index: int, /) -> str:
    """Gives the body of one of the headers of that name, like get_idx(), but the text <null>
    instead of None: meant for logs. A body that is not UTF-8 raises UnicodeDecodeError.

    Args:
        name: name of the header; case does not matter, the compact form of a known name means
            the same
        index: 0 for the first, 1 for the second, ...; -1 for the last, -2 for the one before
            it, ...

    Returns:
        str: the body, '' where the header is empty
        '<null>': in any case in which get_idx() gives None

    Side effects: none

    Routes: any.

    xval KSR.hdr.getw_idx(str name, int index). Core. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrhdrgetw_idx
    """

def insert(header: str, /) -> ReturnCode:
    """Adds a header before the first header of the message that is sent on. Several calls keep
    their order. The text goes in as it is, unchecked: it must be whole header lines, each
    ending in CRLF ("X-Name: value\\r\\n"). A value taken from a message must not carry CR or LF,
    or its sender can add headers of its own.

    Args:
        header: text of the header, with the CRLF at its end; several lines may follow each
            other

    Returns:
        1: added to the list of changes
        -1: the headers of the message cannot be parsed, it has none, or no memory

    Side effects: Adds a lump (a change made when the message is sent on) to the message.

    Routes: request, branch, reply, onreply, failure, branch_failure, event, pre_routing.

    int KSR.hdr.insert(str header). Core. Since 5.0.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrhdrinsert
    """

def insert_before(header: str, name: str, /) -> ReturnCode:
    """Adds a header before the first header of the given name, or before the first header of the
    message where there is none of that name. The text goes in as it is, unchecked: it must end
    in CRLF, and a value taken from a message must not carry CR or LF.

    Args:
        header: text of the header, with the CRLF at its end; several lines may follow each
            other
        name: name of the header to come before, at most 124 characters; case does not matter,
            the compact form of a known name means the same

    Returns:
        1: added to the list of changes
        -1: the name is empty, too long or no header name, the headers of the message cannot be
            parsed, it has none, or no memory

    Side effects: Adds a lump (a change made when the message is sent on) to the message.

    Routes: request, branch, reply, onreply, failure, branch_failure, event, pre_routing.

    int KSR.hdr.insert_before(str header, str name). Core. Since 5.1.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrhdrinsert_before
    """

def is_present(name: str, /) -> ReturnCode:
    """Tells whether the message as received has a header of that name, empty or not. Headers added
    or removed in this run do not count.

    Args:
        name: name of the header, at most 124 characters; case does not matter, the compact form
            of a known name means the same

    Returns:
        1: it has one
        -1: it has none, the name is empty, too long or no header name, or the headers of the
            message cannot be parsed

    Side effects: none

    Routes: any.

    int KSR.hdr.is_present(str name). Core. Since 5.1.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrhdris_present
    """

def match_content(name: str, operator: str, value: str, which: str, /) -> bool:
    """Compares the bodies of the headers of that name with a value, without regard to case and to
    white space around the body. Trap: "ne" compares the lengths alone: a body of the same
    length as the value never counts as different (5.6.3 to 6.1.4).

    Args:
        name: name of the header; case does not matter, the compact form of a known name means
            the same
        operator: "eq" (equal), "ne" (see above), "sw" (the body starts with the value) or "in"
            (the body contains the value); "re" is refused as not implemented
        value: text to compare with
        which: "f": the first header of that name, "l": the last, "a": all of them, "o": at
            least one; only the first letter counts

    Returns:
        True: the header or headers match
        False: they do not, there is no header of that name, a parameter is invalid, or the
            headers of the message cannot be parsed

    Side effects: none

    Routes: any.

    bool KSR.hdr.match_content(str name, str operator, str value, str which). Core. Since 5.5.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrhdrmatch_content
    """

def remove(name: str, /) -> ReturnCode:
    """Removes all headers of that name from the message that is sent on. hdr.get and
    hdr.is_present still see them until KSR.textopsx.msg_apply_changes(). Headers added with
    append() or insert() in this run are not removed.

    Args:
        name: name of the header, at most 124 characters; case does not matter, the compact form
            of a known name means the same

    Returns:
        1: done, also where there was no such header
        -1: the name is empty, too long or no header name, the headers of the message cannot be
            parsed, or no memory

    Side effects: Adds a lump (a change made when the message is sent on) for each header
        removed.

    Routes: request, branch, reply, onreply, failure, branch_failure, event, pre_routing.

    int KSR.hdr.remove(str name). Core. Since 5.0.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrhdrremove
    """

def rmappend(name: str, header: str, /) -> ReturnCode:
    """Removes all headers of one name, as remove() does, and then adds a header after the last
    one, as append() does. The text goes in as it is, unchecked: it must end in CRLF, and a
    value taken from a message must not carry CR or LF.

    Args:
        name: name of the header to remove, at most 124 characters
        header: text of the header to add, with the CRLF at its end

    Returns:
        1: both done, also where there was no header to remove
        -1: the name is empty, too long or no header name, the headers of the message cannot be
            parsed, or no memory

    Side effects: Adds lumps (changes made when the message is sent on) to the message.

    Routes: request, branch, reply, onreply, failure, branch_failure, event, pre_routing.

    int KSR.hdr.rmappend(str name, str header). Core. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrhdrrmappend
    """

def rminsert(name: str, header: str, /) -> ReturnCode:
    """Removes all headers of one name, as remove() does, and then adds a header before the first
    one, as insert() does. The text goes in as it is, unchecked: it must end in CRLF, and a
    value taken from a message must not carry CR or LF.

    Args:
        name: name of the header to remove, at most 124 characters
        header: text of the header to add, with the CRLF at its end

    Returns:
        1: both done, also where there was no header to remove
        -1: the name is empty, too long or no header name, the headers of the message cannot be
            parsed, it has none, or no memory

    Side effects: Adds lumps (changes made when the message is sent on) to the message.

    Routes: request, branch, reply, onreply, failure, branch_failure, event, pre_routing.

    int KSR.hdr.rminsert(str name, str header). Core. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/
    """
