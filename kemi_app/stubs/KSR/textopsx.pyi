"""KSR.textopsx: module textopsx of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode, ZeroForYes

def append_hf_value(header: str, value: str, /) -> ReturnCode:
    """Adds a value after an existing value of a comma-separated header; without an index, or where
    there is no value at the index, adds a header of its own after all others. Pseudo-variables
    in value are evaluated; write $$ for a dollar sign.

    Args:
        header: header name, and [index] to name a value: counted from 1, [-1] the last, not
            below [-10]; no [*] and no .parameter
        value: value to add

    Returns:
        1: added
        -1: header or value cannot be parsed, the headers cannot be parsed, or no memory

    Side effects: Adds a lump. The value shows only in what is sent, or after msg_apply_changes.
        Values are counted in the message as received.

    Routes: request, branch, reply, onreply, failure.

    int KSR.textopsx.append_hf_value(str header, str value). Module: textopsx. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.append_hf_value
    """

def assign_hf_value(header: str, value: str, /) -> ReturnCode:
    """Replaces one value of a comma-separated header, or sets a parameter (;name=value) of it,
    adding the parameter where it is missing. Never adds a header. Put value in double quotes
    where the parameter needs them. Pseudo-variables in value are evaluated; write $$ for a
    dollar sign.

    Args:
        header: header name, with [index] for a value (counted from 1, [-1] the last, not below
            [-10]; default the first) and .parameter; [*] for all values only with .parameter
        value: new value; '' empties the header value, or removes the parameter

    Returns:
        1: set or removed
        -1: no such header or index (or, with '', no such parameter), header or value cannot be
            parsed, the headers cannot be parsed, or no memory

    Side effects: Adds lumps. The change shows only in what is sent, or after msg_apply_changes.

    Routes: request, branch, reply, onreply, failure.

    int KSR.textopsx.assign_hf_value(str header, str value). Module: textopsx. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.assign_hf_value
    """

def assign_hf_value2(header: str, value: str, /) -> ReturnCode:
    """As assign_hf_value for headers in the form of Authorization: the whole header is one value,
    its parameters are separated by commas. Put value in double quotes where the parameter needs
    them. Pseudo-variables in value are evaluated; write $$ for a dollar sign. With a .parameter
    it never returns where the header is of another form, such as From or "Bearer abc.def": one
    message then blocks the worker for good (before 6.0.7 and 6.1.3).

    Args:
        header: header name, with [index] for one of several headers (counted from 1, [-1] the
            last, not below [-10]; default the first) and .parameter; [*] for all headers only
            with .parameter
        value: new value; '' empties the header body, or removes the parameter

    Returns:
        1: set or removed
        -1: no such header or index (or, with '', no such parameter), header or value cannot be
            parsed, the headers cannot be parsed, or no memory

    Side effects: Adds lumps. The change shows only in what is sent, or after msg_apply_changes.

    Routes: request, branch, reply, onreply, failure.

    int KSR.textopsx.assign_hf_value2(str header, str value). Module: textopsx. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.assign_hf_value2
    """

def bl_iterator_append(iterator: str, text: str, /) -> ReturnCode:
    """Adds a text after the body line at which the iterator stands.

    Args:
        iterator: name given to bl_iterator_start
        text: text to add, with its own CRLF at the end

    Returns:
        1: added
        -1: no such iterator, it does not stand at a line, or no memory

    Side effects: Adds a lump. The text shows only in what is sent, or after msg_apply_changes
        (which makes the iterator invalid).

    Routes: any.

    int KSR.textopsx.bl_iterator_append(str iterator, str text). Module: textopsx. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.bl_iterator_append
    """

def bl_iterator_end(iterator: str, /) -> ReturnCode:
    """Ends the walk over the body lines. The name stays taken: a process has room for four names
    of body line iterators in its life.

    Args:
        iterator: name given to bl_iterator_start

    Returns:
        1: ended
        -1: no iterator of this name was ever started in this process

    Side effects: Resets the iterator of this process.

    Routes: any.

    int KSR.textopsx.bl_iterator_end(str iterator). Module: textopsx. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.bl_iterator_end
    """

def bl_iterator_insert(iterator: str, text: str, /) -> ReturnCode:
    """Adds a text in front of the body line at which the iterator stands.

    Args:
        iterator: name given to bl_iterator_start
        text: text to add, with its own CRLF at the end

    Returns:
        1: added
        -1: no such iterator, it does not stand at a line, or no memory

    Side effects: Adds a lump. The text shows only in what is sent, or after msg_apply_changes
        (which makes the iterator invalid).

    Routes: any.

    int KSR.textopsx.bl_iterator_insert(str iterator, str text). Module: textopsx. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.bl_iterator_insert
    """

def bl_iterator_next(iterator: str, /) -> ReturnCode:
    """Moves the iterator to the next line of the body as received; the first call after
    bl_iterator_start moves to the first line.

    Args:
        iterator: name given to bl_iterator_start

    Returns:
        1: the iterator stands at a line
        -1: no more lines, empty body, or no such iterator

    Side effects: Moves the iterator of this process.

    Routes: any.

    int KSR.textopsx.bl_iterator_next(str iterator). Module: textopsx. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.bl_iterator_next
    """

def bl_iterator_rm(iterator: str, /) -> ReturnCode:
    """Removes the body line at which the iterator stands. The iterator stays there.

    Args:
        iterator: name given to bl_iterator_start

    Returns:
        1: the line is marked for removal
        -1: no such iterator, it does not stand at a line, or no memory

    Side effects: Adds a lump. The line is gone only in what is sent, or after msg_apply_changes
        (which makes the iterator invalid).

    Routes: any.

    int KSR.textopsx.bl_iterator_rm(str iterator). Module: textopsx. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.bl_iterator_rm
    """

def bl_iterator_start(iterator: str, /) -> ReturnCode:
    """Starts a walk over the lines of the message body, in front of the first line. An iterator
    belongs to one process and points into one message: start it anew for each message. A
    process has room for four names, which are never released.

    Args:
        iterator: name of the iterator, 1 to 31 characters

    Returns:
        1: started; also for an empty body
        -1: four other names are in use, the name is too long, or the message has no end of
            headers

    Side effects: Resets the iterator of this name in this process.

    Routes: any.

    int KSR.textopsx.bl_iterator_start(str iterator). Module: textopsx. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.bl_iterator_start
    """

def bl_iterator_value(iterator: str, /) -> str | None:
    """Gives the body line at which the iterator stands, with its line end. A last line that has
    none comes with a NUL character in its place (before 6.0.7 and 6.1.3).

    Args:
        iterator: name given to bl_iterator_start

    Returns:
        str: the line, usually with CRLF at its end
        None: no such iterator, or it does not stand at a line

    Side effects: none

    Routes: any.

    xval KSR.textopsx.bl_iterator_value(str iterator). Module: textopsx. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.bl_iterator_next
    """

def change_reply_status(code: int, reason: str, /) -> ReturnCode:
    """Changes status code and reason of a received reply before it is relayed. The class of a
    reply stays: 1xx and 2xx cannot be turned into another class, nor others into these; 3xx to
    6xx may be exchanged. Only for replies: it does not check that, and on a request it may
    write into the request line.

    Args:
        code: new status code, 100 to 699
        reason: new reason phrase; must not be empty

    Returns:
        1: changed
        -1: code out of range, other class, empty reason, or no memory (code may be changed
            then)

    Side effects: The code changes at once, in the message itself ($rs, and the status that tm
        takes up when the method set with t_on_reply ends). The reason is a lump: it shows only
        in what is sent, or after msg_apply_changes.

    Routes: reply, onreply.

    int KSR.textopsx.change_reply_status(int code, str reason). Module: textopsx. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.change_reply_status
    """

def change_reply_status_code(code: int, /) -> ReturnCode:
    """Changes the status code of a received reply before it is relayed and leaves the reason
    phrase. The class of a reply stays: 1xx and 2xx cannot be turned into another class, nor
    others into these; 3xx to 6xx may be exchanged. Only for replies: it does not check that,
    and on a request it may write into the request line.

    Args:
        code: new status code, 100 to 699

    Returns:
        1: changed
        -1: code out of range, or other class

    Side effects: Changes the code at once, in the message itself ($rs, and the status that tm
        takes up when the method set with t_on_reply ends).

    Routes: reply, onreply.

    int KSR.textopsx.change_reply_status_code(int code). Module: textopsx. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.change_reply_status_code
    """

def exclude_hf_value(header: str, value: str, /) -> ReturnCode:
    """Removes a value from all comma-separated headers of one name, such as an option tag from
    Supported. Answers 1 also where the value was not there. An empty value crashes Kamailio
    (5.6.3, 6.1.4). Pseudo-variables in value are evaluated; write $$ for a dollar sign.

    Args:
        header: header name, without index and parameter
        value: value to remove; compared as a whole, without regard to case; never ''

    Returns:
        1: the value, if it was there, is marked for removal
        -1: header or value cannot be parsed, value evaluates to nothing, or the headers cannot
            be parsed

    Side effects: Adds lumps. The value is gone only in what is sent, or after
        msg_apply_changes.

    Routes: request, branch, reply, onreply, failure.

    int KSR.textopsx.exclude_hf_value(str header, str value). Module: textopsx. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.exclude_hf_value
    """

def fnmatch(value: str, pattern: str, /) -> ZeroForYes:
    """Matches a string with a shell pattern (fnmatch(3): *, ?, [...]). Unlike the native fnmatch
    it answers 0 for a match (5.6.3, 6.1.4), which is false in Python: compare with 0.

    Args:
        value: string to match as a whole
        pattern: shell pattern, not a regular expression; upper and lower case are different

    Returns:
        0: match
        -1: no match, or invalid pattern

    Side effects: none

    Routes: any, init.

    int KSR.textopsx.fnmatch(str value, str pattern). Module: textopsx. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.fnmatch
    """

def fnmatch_ex(value: str, pattern: str, flags: str, /) -> ZeroForYes:
    """Matches a string with a shell pattern; upper and lower case are different. Unlike the native
    fnmatch it answers 0 for a match (5.6.3, 6.1.4), which is false in Python: compare with 0.
    On Linux it does not ignore case, whatever the flags: the module is built without
    _GNU_SOURCE (5.6.3 to 6.1.4), so that glibc does not offer it. Lower both strings in Python
    instead.

    Args:
        value: string to match as a whole
        pattern: shell pattern (*, ?, [...]), not a regular expression
        flags: i (or I) as first letter: ignore case where the C library offers it; anything
            else, also '': nothing

    Returns:
        0: match
        -1: no match, or invalid pattern

    Side effects: none

    Routes: any, init.

    int KSR.textopsx.fnmatch_ex(str value, str pattern, str flags). Module: textopsx. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.fnmatch
    """

def hf_iterator_append(iterator: str, text: str, /) -> ReturnCode:
    """Adds a header after the one at which the iterator stands.

    Args:
        iterator: name given to hf_iterator_start
        text: whole header with its own CRLF at the end, such as "X-Tag: 1\\r\\n"

    Returns:
        1: added
        -1: no such iterator, it does not stand at a header, or no memory

    Side effects: Adds a lump. The header shows only in what is sent, or after msg_apply_changes
        (which makes the iterator invalid).

    Routes: any.

    int KSR.textopsx.hf_iterator_append(str iterator, str text). Module: textopsx. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.hf_iterator_append
    """

def hf_iterator_end(iterator: str, /) -> ReturnCode:
    """Ends the walk over the headers. The name stays taken: a process has room for four names of
    header iterators in its life.

    Args:
        iterator: name given to hf_iterator_start

    Returns:
        1: ended
        -1: no iterator of this name was ever started in this process

    Side effects: Resets the iterator of this process.

    Routes: any.

    int KSR.textopsx.hf_iterator_end(str iterator). Module: textopsx. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.hf_iterator_end
    """

def hf_iterator_hbody(iterator: str, /) -> str | None:
    """Gives the body of the header at which the iterator stands.

    Args:
        iterator: name given to hf_iterator_start

    Returns:
        str: body of the header
        None: no such iterator, or it does not stand at a header

    Side effects: none

    Routes: any.

    xval KSR.textopsx.hf_iterator_hbody(str iterator). Module: textopsx. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.hf_iterator_next
    """

def hf_iterator_hname(iterator: str, /) -> str | None:
    """Gives the name of the header at which the iterator stands, as written in the message (long
    or compact form).

    Args:
        iterator: name given to hf_iterator_start

    Returns:
        str: name of the header
        None: no such iterator, or it does not stand at a header

    Side effects: none

    Routes: any.

    xval KSR.textopsx.hf_iterator_hname(str iterator). Module: textopsx. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.hf_iterator_next
    """

def hf_iterator_insert(iterator: str, text: str, /) -> ReturnCode:
    """Adds a header in front of the one at which the iterator stands.

    Args:
        iterator: name given to hf_iterator_start
        text: whole header with its own CRLF at the end, such as "X-Tag: 1\\r\\n"

    Returns:
        1: added
        -1: no such iterator, it does not stand at a header, or no memory

    Side effects: Adds a lump. The header shows only in what is sent, or after msg_apply_changes
        (which makes the iterator invalid).

    Routes: any.

    int KSR.textopsx.hf_iterator_insert(str iterator, str text). Module: textopsx. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.hf_iterator_insert
    """

def hf_iterator_next(iterator: str, /) -> ReturnCode:
    """Moves the iterator to the next header of the message as received; the first call after
    hf_iterator_start moves to the first header.

    Args:
        iterator: name given to hf_iterator_start

    Returns:
        1: the iterator stands at a header
        -1: no more headers, or no such iterator

    Side effects: Moves the iterator of this process.

    Routes: any.

    int KSR.textopsx.hf_iterator_next(str iterator). Module: textopsx. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.hf_iterator_next
    """

def hf_iterator_prev(iterator: str, /) -> ReturnCode:
    """Moves the iterator back to the previous header. From the first header it goes back to where
    hf_iterator_start had put it: it answers 1 and hf_iterator_hname gives None. Called several
    times in a row it gets there from the second header already (5.6.3, 6.1.4). Does not work
    after hf_iterator_next has reached the end.

    Args:
        iterator: name given to hf_iterator_start

    Returns:
        1: moved back to a header, or in front of the first one
        -1: no such iterator, the end had been reached, or the message has no headers

    Side effects: Moves the iterator of this process.

    Routes: any.

    int KSR.textopsx.hf_iterator_prev(str iterator). Module: textopsx. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.hf_iterator_prev
    """

def hf_iterator_rm(iterator: str, /) -> ReturnCode:
    """Removes the header at which the iterator stands. The iterator stays there.

    Args:
        iterator: name given to hf_iterator_start

    Returns:
        1: the header is marked for removal
        -1: no such iterator, it does not stand at a header, or no memory

    Side effects: Adds a lump. The header is gone only in what is sent, or after
        msg_apply_changes (which makes the iterator invalid).

    Routes: any.

    int KSR.textopsx.hf_iterator_rm(str iterator). Module: textopsx. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.hf_iterator_rm
    """

def hf_iterator_start(iterator: str, /) -> ReturnCode:
    """Starts a walk over the headers of the message, in front of the first header. An iterator
    belongs to one process and points into one message: start it anew for each message. A
    process has room for four names, which are never released.

    Args:
        iterator: name of the iterator, 1 to 31 characters

    Returns:
        1: started
        -1: four other names are in use, the name is too long, or the headers cannot be parsed

    Side effects: Resets the iterator of this name in this process.

    Routes: any.

    int KSR.textopsx.hf_iterator_start(str iterator). Module: textopsx. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.hf_iterator_start
    """

def hf_value_exists(header: str, value: str, /) -> ReturnCode:
    """Tells whether one of the comma-separated headers of a name lists a value, such as an option
    tag in Supported. An empty value crashes Kamailio (5.6.3, 6.1.4). Pseudo-variables in value
    are evaluated; write $$ for a dollar sign.

    Args:
        header: header name, without index and parameter
        value: value to look for; compared as a whole (its parameters included), without regard
            to case; never ''

    Returns:
        1: the value is there
        -1: it is not, header or value cannot be parsed, value evaluates to nothing, or the
            headers cannot be parsed

    Side effects: none

    Routes: request, branch, reply, onreply, failure.

    int KSR.textopsx.hf_value_exists(str header, str value). Module: textopsx. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.hf_value_exists
    """

def include_hf_value(header: str, value: str, /) -> ReturnCode:
    """Adds a value to a comma-separated header unless one of the headers of that name lists it
    already: at the end of the first such header, or as a new header after all others. An empty
    value crashes Kamailio (5.6.3, 6.1.4). Pseudo-variables in value are evaluated; write $$ for
    a dollar sign.

    Args:
        header: header name, without index and parameter
        value: value to add; compared as a whole, without regard to case; never ''

    Returns:
        1: added, or there already
        -1: header or value cannot be parsed, value evaluates to nothing, the headers cannot be
            parsed, or no memory

    Side effects: Adds a lump. The value shows only in what is sent, or after msg_apply_changes:
        calling twice adds it twice.

    Routes: request, branch, reply, onreply, failure.

    int KSR.textopsx.include_hf_value(str header, str value). Module: textopsx. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.include_hf_value
    """

def insert_hf_value(header: str, value: str, /) -> ReturnCode:
    """Adds a value in front of an existing value of a comma-separated header. Without an index it
    adds a header of its own in front of the first header of that name, or after all headers
    where there is none. Pseudo-variables in value are evaluated; write $$ for a dollar sign.

    Args:
        header: header name, and [index] to name a value: counted from 1, [-1] the last, not
            below [-10]; no [*] and no .parameter
        value: value to add

    Returns:
        1: added; with [1] also as a new header where there is none
        -1: no value at that index, header or value cannot be parsed, the headers cannot be
            parsed, or no memory

    Side effects: Adds a lump. The value shows only in what is sent, or after msg_apply_changes.
        Values are counted in the message as received.

    Routes: request, branch, reply, onreply, failure.

    int KSR.textopsx.insert_hf_value(str header, str value). Module: textopsx. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.insert_hf_value
    """

def keep_hf() -> ReturnCode:
    """Removes all headers but Via, From, To, Call-ID, CSeq, Contact, Route, Record-Route,
    Max-Forwards, Content-Type and Content-Length. Its answer says nothing: -1 in every case
    (5.6.3, 6.1.4).

    Returns:
        -1: done; also where the headers cannot be parsed or there is no memory

    Side effects: Adds a lump a header. The headers are gone only in what is sent, or after
        msg_apply_changes.

    Routes: any.

    int KSR.textopsx.keep_hf(). Module: textopsx. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.keep_hf
    """

def keep_hf_re(pattern: str, /) -> ReturnCode:
    """Removes all headers whose name does not match a regular expression. Via, From, To, Call-ID,
    CSeq, Contact, Route, Record-Route, Max-Forwards, Content-Type and Content-Length always
    stay. Its answer says nothing: -1 in every case (5.6.3, 6.1.4).

    Args:
        pattern: POSIX extended regular expression for the names to keep, without regard to
            case, not anchored; '' keeps none but those listed

    Returns:
        -1: done; also where the pattern is invalid (nothing removed), the headers cannot be
            parsed or there is no memory

    Side effects: Adds a lump a header. The headers are gone only in what is sent, or after
        msg_apply_changes.

    Routes: any.

    int KSR.textopsx.keep_hf_re(str pattern). Module: textopsx. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.keep_hf
    """

def msg_apply_changes() -> ReturnCode:
    """Builds the message with all pending changes (lumps, new R-URI) and puts it in the place of
    the received one, so that pseudo-variables and functions see the changes. Only for requests
    in the request route (not in failure, branch or event routes) and for replies; not after a
    Record-Route has been added. Costs as much as building and parsing a message.

    Returns:
        1: done
        0: the new message cannot be parsed: its structure is no longer safe, leave the route at
            once
        -1: not in the request route and not a reply, Record-Route added before, the message
            cannot be built, or it has 65535 bytes or more; nothing is changed

    Side effects: Replaces the message and clears its lumps, also those for the reply
        (set_reply_body, append_to_reply are lost). Keeps flags, $du, Path, forced socket.
        Iterators of this module become invalid.

    Routes: request, reply, onreply.

    int KSR.textopsx.msg_apply_changes(). Module: textopsx. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.msg_apply_changes
    """

def msg_set_buffer(message: str, /) -> ReturnCode:
    """Puts a new text in the place of the received SIP message and parses it. Only for requests in
    the request route and for replies.

    Args:
        message: the whole new SIP message, first line to body, below 65535 bytes

    Returns:
        1: done
        0: the new message cannot be parsed: its structure is no longer safe, leave the route at
            once
        -1: not in the request route and not a reply, or message is empty or too long; nothing
            is changed

    Side effects: Replaces the message and clears all its lumps, also those for the reply. Keeps
        flags, $du, Path, forced socket. Iterators of this module become invalid.

    Routes: request, reply, onreply.

    int KSR.textopsx.msg_set_buffer(str message). Module: textopsx. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.msg_set_buffer
    """

def remove_body() -> ReturnCode:
    """Removes the body. Leaves the Content-Type header: remove that with textops.remove_hf.
    Answers 1 also where there is no body.

    Returns:
        1: the body, if there was one, is marked for removal
        -1: no memory

    Side effects: Adds a lump. The body is gone only in what is sent, or after
        msg_apply_changes; Content-Length follows.

    Routes: any.

    int KSR.textopsx.remove_body(). Module: textopsx. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.remove_body
    """

def remove_hf_value(header: str, /) -> ReturnCode:
    """Removes one value, or all, of a comma-separated header, or a parameter (;name=value) of a
    value.

    Args:
        header: header name, with [index] for a value (counted from 1, [-1] the last, not below
            [-10]; default the first), [*] for all, and .parameter

    Returns:
        1: marked for removal
        -1: no such header, index or parameter, header cannot be parsed, the headers cannot be
            parsed, or no memory

    Side effects: Adds lumps. The change shows only in what is sent, or after msg_apply_changes.

    Routes: request, branch, reply, onreply, failure.

    int KSR.textopsx.remove_hf_value(str header). Module: textopsx. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.remove_hf_value
    """

def remove_hf_value2(header: str, value: str, /) -> ReturnCode:
    """As remove_hf_value for headers in the form of Authorization: the whole header is one value,
    its parameters are separated by commas. Pass '' as value: with another value and a
    .parameter in header it sets the parameter, as assign_hf_value2 does, instead of removing
    it. With a .parameter it never returns where the header is of another form, such as From or
    "Bearer abc.def": one message then blocks the worker for good (before 6.0.7 and 6.1.3).

    Args:
        header: header name, with [index] for one of several headers (counted from 1, [-1] the
            last, not below [-10]; default the first), [*] for all, and .parameter
        value: '' (the native function has no such parameter)

    Returns:
        1: marked for removal (or set, see above)
        -1: no such header, index or parameter, header cannot be parsed, the headers cannot be
            parsed, or no memory

    Side effects: Adds lumps. The change shows only in what is sent, or after msg_apply_changes.

    Routes: request, branch, reply, onreply, failure.

    int KSR.textopsx.remove_hf_value2(str header, str value). Module: textopsx. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textopsx.html#textopsx.f.remove_hf_value2
    """
