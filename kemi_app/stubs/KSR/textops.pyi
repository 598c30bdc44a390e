"""KSR.textops: module textops of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def append_body_part(body: str, content_type: str, /) -> ReturnCode:
    """Adds a part at the end of a multipart/mixed body. The received message must be
    multipart/mixed already: after set_body_multipart call textopsx.msg_apply_changes first.
    Before 6.0.7 and 6.1.3 it crashes where a body comes without a Content-Type header; since
    then it answers -1.

    Args:
        body: content of the part; must not be empty (before 6.0.7 and 6.1.3 it also reads
            before its start where it is shorter than 4 characters)
        content_type: value of the part's Content-Type header; must not be empty

    Returns:
        1: the part is added
        -1: empty argument, no body, no boundary in Content-Type, body not multipart/mixed
            (before 6.0.7 and 6.1.3 any type with a boundary does), boundary with a leading '-',
            or no memory

    Side effects: Adds a lump at the end of the body and marks the message so that the core
        writes the closing boundary when it builds the message. The part shows only in what is
        sent, or after textopsx.msg_apply_changes.

    Routes: request, branch, failure.

    int KSR.textops.append_body_part(str body, str content_type). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.append_body_part
    """

def append_body_part_cd(body: str, content_type: str, content_disposition: str, /) -> ReturnCode:
    """As append_body_part, and writes a Content-Disposition header into the part. Before 6.0.7 and
    6.1.3 it crashes where a body comes without a Content-Type header; since then it answers -1.

    Args:
        body: content of the part; must not be empty
        content_type: value of the part's Content-Type header; must not be empty
        content_disposition: value of the part's Content-Disposition header; '' for none

    Returns:
        1: the part is added
        -1: empty body or content_type, no body in the message, no boundary in Content-Type,
            body not multipart/mixed (before 6.0.7 and 6.1.3 any type with a boundary does),
            boundary with a leading '-', or no memory

    Side effects: Adds a lump at the end of the body and marks the message so that the core
        writes the closing boundary when it builds the message. The part shows only in what is
        sent, or after textopsx.msg_apply_changes.

    Routes: request, branch, failure.

    int KSR.textops.append_body_part_cd(str body, str content_type, str content_disposition). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.append_body_part
    """

def append_body_part_hex(hex_body: str, content_type: str, /) -> ReturnCode:
    """As append_body_part, with the content of the part given in hexadecimal, for binary content.
    Before 6.0.7 and 6.1.3 it crashes where a body comes without a Content-Type header; since
    then it answers -1.

    Args:
        hex_body: hexadecimal digits, two a byte; spaces and tabs between the bytes are skipped
        content_type: value of the part's Content-Type header; must not be empty

    Returns:
        1: the part is added
        -1: hex_body is empty or not hexadecimal, empty content_type, no body in the message, no
            boundary in Content-Type, body not multipart/mixed (before 6.0.7 and 6.1.3 any type
            with a boundary does), boundary with a leading '-', or no memory

    Side effects: Adds a lump at the end of the body and marks the message so that the core
        writes the closing boundary when it builds the message. The part shows only in what is
        sent, or after textopsx.msg_apply_changes.

    Routes: request, branch, failure.

    int KSR.textops.append_body_part_hex(str hex_body, str content_type). Module: textops. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.append_body_part_hex
    """

def append_body_part_hex_cd(
    hex_body: str,
    content_type: str,
    content_disposition: str,
    /,
) -> ReturnCode:
    """As append_body_part_hex, and writes a Content-Disposition header into the part. Before 6.0.7
    and 6.1.3 it crashes where a body comes without a Content-Type header; since then it answers
    -1.

    Args:
        hex_body: hexadecimal digits, two a byte; spaces and tabs between the bytes are skipped
        content_type: value of the part's Content-Type header; must not be empty
        content_disposition: value of the part's Content-Disposition header; '' for none

    Returns:
        1: the part is added
        -1: hex_body is empty or not hexadecimal, empty content_type, no body in the message, no
            boundary in Content-Type, body not multipart/mixed (before 6.0.7 and 6.1.3 any type
            with a boundary does), boundary with a leading '-', or no memory

    Side effects: Adds a lump at the end of the body and marks the message so that the core
        writes the closing boundary when it builds the message. The part shows only in what is
        sent, or after textopsx.msg_apply_changes.

    Routes: request, branch, failure.

    int KSR.textops.append_body_part_hex_cd(str hex_body, str content_type, str content_disposition). Module: textops. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.append_body_part_hex
    """

def cmp_istr(text: str, other: str, /) -> ReturnCode:
    """Compares two strings without regard to upper and lower case.

    Args:
        text: first string
        other: second string

    Returns:
        1: equal
        -1: text sorts after other, or is longer and starts with it
        -2: text sorts before other, or other is longer and starts with it

    Side effects: none

    Routes: any, init.

    int KSR.textops.cmp_istr(str text, str other). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.cmp_istr
    """

def cmp_str(text: str, other: str, /) -> ReturnCode:
    """Compares two strings byte by byte.

    Args:
        text: first string
        other: second string

    Returns:
        1: equal
        -1: text sorts after other, or is longer and starts with it
        -2: text sorts before other, or other is longer and starts with it

    Side effects: none

    Routes: any, init.

    int KSR.textops.cmp_str(str text, str other). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.cmp_str
    """

def ends_with(text: str, suffix: str, /) -> ReturnCode:
    """Tells whether a string ends with another, upper and lower case being different.

    Args:
        text: the string to look at
        suffix: what it should end with; '' matches always

    Returns:
        1: text ends with suffix
        -1: it does not: suffix is longer, or the end of text sorts after it
        -2: it does not: the end of text sorts before suffix

    Side effects: none

    Routes: any, init.

    int KSR.textops.ends_with(str text, str suffix). Module: textops. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.ends_with
    """

def filter_body(content_type: str, /) -> ReturnCode:
    """Reduces a multipart/mixed body to the content of its first part of one type. The message's
    Content-Type header stays as it is: replace it too. The part's Content-Type line must hold
    the type alone: one with parameters (;charset=...) makes it fail.

    Args:
        content_type: type to keep, such as application/sdp, without parameters; case does not
            matter

    Returns:
        1: the rest of the body is marked for removal
        -1: no body, body not multipart/mixed, no part of that type or its Content-Type has
            parameters, no boundary after it, or no memory

    Side effects: Adds lumps that delete all but that part's content (headers of the part after
        Content-Type stay). The change shows only in what is sent, or after
        textopsx.msg_apply_changes.

    Routes: any.

    int KSR.textops.filter_body(str content_type). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.filter_body
    """

def get_body_part(content_type: str, dst_pv: str, /) -> ReturnCode:
    """Writes the first body part of one type into a pseudo-variable: all that follows the part's
    Content-Type line up to the next boundary, so further headers of the part and the empty line
    are included. Where the Content-Type header of the message has no parameters (not multipart)
    it writes the whole body, whatever its type. With parameters but no boundary
    (application/sdp;charset=utf-8) it fails. A body without a Content-Type header crashes
    Kamailio (5.6.3, 6.1.4): test hdr.is_present first. A dst_pv that cannot be written crashes
    it too.

    Args:
        content_type: type to look for, without parameters; a part whose Content-Type has
            parameters makes it fail; case does not matter
        dst_pv: name of a writable pseudo-variable, such as "$var(part)"

    Returns:
        1: dst_pv is set
        -1: no body, no such part, the part's Content-Type has parameters, no boundary after the
            part, or dst_pv is not a pseudo-variable

    Side effects: Sets dst_pv. Reads the message as received: pending changes are not seen.

    Routes: request, branch, reply, onreply, failure.

    int KSR.textops.get_body_part(str content_type, str dst_pv). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.get_body_part
    """

def get_body_part_raw(content_type: str, dst_pv: str, /) -> ReturnCode:
    """As get_body_part, but writes the part with its own Content-Type line in front and the
    boundary line after it. Where the Content-Type header of the message has no parameters it
    writes the whole body. A body without a Content-Type header, or a dst_pv that cannot be
    written, crashes Kamailio (5.6.3, 6.1.4).

    Args:
        content_type: type to look for, without parameters; a part whose Content-Type has
            parameters makes it fail; case does not matter
        dst_pv: name of a writable pseudo-variable, such as "$var(part)"

    Returns:
        1: dst_pv is set
        -1: no body, no such part, the part's Content-Type has parameters, no boundary after the
            part, or dst_pv is not a pseudo-variable

    Side effects: Sets dst_pv. Reads the message as received: pending changes are not seen.

    Routes: request, branch, reply, onreply, failure.

    int KSR.textops.get_body_part_raw(str content_type, str dst_pv). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.get_body_part_raw
    """

def has_body() -> ReturnCode:
    """Tells whether the message has a body, by its Content-Length header alone. A message without
    that header (allowed over UDP) counts as one without a body.

    Returns:
        1: Content-Length is there and not 0
        -1: no Content-Length header, or it is 0, or the headers cannot be parsed

    Side effects: none

    Routes: any.

    int KSR.textops.has_body(). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.has_body
    """

def has_body_type(content_type: str, /) -> ReturnCode:
    """Tells whether the message has a body of one type. A body without a Content-Type header
    counts as application/sdp. Types that Kamailio's parser does not know are all the same to
    it: text/foo matches text/bar.

    Args:
        content_type: type such as application/sdp or multipart/mixed; '' for any type, as
            has_body

    Returns:
        1: Content-Length is not 0 and the type matches
        -1: no Content-Length header, or it is 0, another type, or a type that cannot be parsed
            (in the message or in content_type)

    Side effects: none

    Routes: any.

    int KSR.textops.has_body_type(str content_type). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.has_body
    """

def in_list(subject: str, items: str, separator: str, /) -> ReturnCode:
    """Tells whether a string is one of the items of a list written as one string. White space
    around the items is ignored; upper and lower case are different.

    Args:
        subject: string to look for
        items: list as one string, such as "alice,bob"
        separator: separator of the items; only its first character counts

    Returns:
        1: subject is one of the items
        -1: it is not, or one of the arguments is empty

    Side effects: none

    Routes: any, init.

    int KSR.textops.in_list(str subject, str items, str separator). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.in_list
    """

def in_list_prefix(subject: str, items: str, separator: str, /) -> ReturnCode:
    """Tells whether a string starts with one of the items of a list written as one string. White
    space around the items is ignored; upper and lower case are different.

    Args:
        subject: string to look at, such as a called number
        items: list of prefixes as one string, such as "0031,0032"
        separator: separator of the items; only its first character counts

    Returns:
        1: one of the items is a prefix of subject
        -1: none is, or one of the arguments is empty

    Side effects: none

    Routes: any, init.

    int KSR.textops.in_list_prefix(str subject, str items, str separator). Module: textops. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.in_list_prefix
    """

def is_audio_on_hold() -> ReturnCode:
    """Tells whether the SDP body puts an audio stream on hold: a=sendonly or a=inactive (RFC
    3264), or the connection address 0.0.0.0 (RFC 2543; not with ICE trickle and port 9). Also
    looks into multipart/mixed.

    Returns:
        1: an audio stream has the address 0.0.0.0
        2: an audio stream, or the session, is sendonly or inactive
        -1: no audio stream on hold, or no SDP that can be parsed

    Side effects: Parses the SDP and keeps the result with the message.

    Routes: any.

    int KSR.textops.is_audio_on_hold(). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.is_audio_on_hold
    """

def is_present_hf(header_name: str, /) -> ReturnCode:
    """Tells whether the received message has a header of this name. Compact and long form count as
    the same; pending changes are not seen.

    Args:
        header_name: name of the header, at most 252 characters; case does not matter

    Returns:
        1: the header is there
        -1: it is not, the name is empty or not a header name, or the headers cannot be parsed

    Side effects: none

    Routes: any.

    int KSR.textops.is_present_hf(str header_name). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.is_present_hf
    """

def is_present_hf_re(pattern: str, /) -> ReturnCode:
    """Tells whether the received message has a header whose name matches a regular expression.

    Args:
        pattern: POSIX extended regular expression, without regard to case, searched in the
            header name; use ^ and $ for the whole name

    Returns:
        1: at least one header name matches
        -1: none does, the pattern is invalid, or the headers cannot be parsed

    Side effects: none

    Routes: any.

    int KSR.textops.is_present_hf_re(str pattern). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.is_present_hf_re
    """

def is_privacy(privacy_type: str, /) -> ReturnCode:
    """Tells whether the Privacy header (RFC 3323) lists a value.

    Args:
        privacy_type: one of id, user, header, session, history, none, critical; case does not
            matter

    Returns:
        1: the Privacy header has this value
        -1: it has not, there is no Privacy header, it cannot be parsed, or privacy_type is
            unknown

    Side effects: none

    Routes: any.

    int KSR.textops.is_privacy(str privacy_type). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.is_privacy
    """

def regex_substring(
    text: str,
    pattern: str,
    matched_index: int,
    match_count: int,
    dst_pv: str,
    /,
) -> ReturnCode:
    """Matches a string with a regular expression and writes one group of the match into a
    pseudo-variable. Upper and lower case are different. ^ never matches: the module passes
    REG_EXTENDED as execution flag, which has the value of REG_NOTBOL. A negative matched_index
    is not checked and reads foreign memory.

    Args:
        text: string to search in
        pattern: POSIX extended regular expression; do not use ^
        matched_index: group to write, 0 for the whole match; less than match_count
        match_count: number of groups to keep, the whole match included: matched_index + 1 or
            more
        dst_pv: name of a writable pseudo-variable, such as "$var(part)"

    Returns:
        1: match; dst_pv is set
        -1: dst_pv is empty, unknown or read-only, matched_index too large, invalid pattern, no
            memory, or the group matched nothing
        -2: no match

    Side effects: Sets dst_pv.

    Routes: any.

    int KSR.textops.regex_substring(str text, str pattern, int matched_index, int match_count, str dst_pv). Module: textops. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.regex_substring
    """

def remove_body_part(content_type: str, /) -> ReturnCode:
    """Removes the first part of one type from a multipart body. The part's Content-Type line must
    hold the type alone: one with parameters makes it fail. A body without a Content-Type header
    crashes Kamailio (5.6.3, 6.1.4): test hdr.is_present first.

    Args:
        content_type: type to remove, such as application/isup, without parameters; case does
            not matter

    Returns:
        1: the part is marked for removal
        -1: no body, Content-Type without boundary, no such part or its Content-Type has
            parameters, no boundary after it, or no memory

    Side effects: Adds a lump that deletes the part from its Content-Type line to the end of the
        next boundary line, and marks the message so that the core mends the closing boundary.
        The change shows only in what is sent, or after textopsx.msg_apply_changes.

    Routes: request, branch, failure.

    int KSR.textops.remove_body_part(str content_type). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.remove_body_part
    """

def remove_hf(header_name: str, /) -> ReturnCode:
    """Removes all headers of this name. Unlike the native remove_hf it also answers 1 where the
    message has no such header: ask is_present_hf first where it matters.

    Args:
        header_name: name of the header, at most 124 characters; compact and long form count as
            the same; case does not matter

    Returns:
        1: every header of this name, if any, is marked for removal
        -1: the name is too long or not a header name, the headers cannot be parsed, or no
            memory

    Side effects: Adds a lump a header. The headers are gone only in what is sent, or after
        textopsx.msg_apply_changes: until then hdr.get, $hdr(...) and is_present_hf still see
        them. A header that this message's lumps added is not removed.

    Routes: any.

    int KSR.textops.remove_hf(str header_name). Module: textops. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.remove_hf
    """

def remove_hf_exp(pattern: str, skip_pattern: str, /) -> ReturnCode:
    """Removes all headers whose name matches one regular expression and does not match another.

    Args:
        pattern: POSIX extended regular expression for the names to remove, without regard to
            case, not anchored
        skip_pattern: regular expression for the names to keep all the same

    Returns:
        1: at least one header is marked for removal
        -1: no header matches, one of the patterns is invalid, the headers cannot be parsed, or
            no memory

    Side effects: Adds a lump a header. The headers are gone only in what is sent, or after
        textopsx.msg_apply_changes. Nothing protects Via, From, To and the like: skip them.

    Routes: any.

    int KSR.textops.remove_hf_exp(str pattern, str skip_pattern). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.remove_hf_exp
    """

def remove_hf_idx(header_name: str, index: int, /) -> ReturnCode:
    """Removes one of several headers of the same name.

    Args:
        header_name: name of the header; compact and long form count as the same; case does not
            matter
        index: 0 for the first, 1 for the second, -1 for the last, -2 for the last but one

    Returns:
        1: the header is marked for removal; also with a negative index that is out of range,
            where nothing is removed
        2: there is no header at this index (0 or more)
        -1: not a header name, the headers cannot be parsed, or no memory

    Side effects: Adds a lump. The header is gone only in what is sent, or after
        textopsx.msg_apply_changes.

    Routes: any.

    int KSR.textops.remove_hf_idx(str header_name, int index). Module: textops. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.remove_hf_idx
    """

def remove_hf_match(header_name: str, operator: str, expression: str, /) -> ReturnCode:
    """Removes the headers of one name whose body compares to a string or a regular expression.

    Args:
        header_name: name of the header; compact and long form count as the same; case does not
            matter
        operator: eq: body equals expression; ne: body differs; in: body contains expression
            (these three with regard to case); re: body matches the regular expression
        expression: string, or POSIX extended regular expression without regard to case, by
            operator

    Returns:
        1: at least one header is marked for removal
        -1: not a header name, unknown operator, invalid pattern, the headers cannot be parsed,
            or no memory
        -2: no header of this name fits

    Side effects: Adds a lump a header. The headers are gone only in what is sent, or after
        textopsx.msg_apply_changes.

    Routes: any.

    int KSR.textops.remove_hf_match(str header_name, str operator, str expression). Module: textops. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.remove_hf_match
    """

def remove_hf_re(pattern: str, /) -> ReturnCode:
    """Removes all headers whose name matches a regular expression.

    Args:
        pattern: POSIX extended regular expression, without regard to case, searched in the
            header name: without ^ and $ "to" also removes History-Info

    Returns:
        1: at least one header is marked for removal
        -1: no header matches, the pattern is invalid, the headers cannot be parsed, or no
            memory

    Side effects: Adds a lump a header. The headers are gone only in what is sent, or after
        textopsx.msg_apply_changes.

    Routes: any.

    int KSR.textops.remove_hf_re(str pattern). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.remove_hf_re
    """

def replace(pattern: str, replacement: str, /) -> ReturnCode:
    """Replaces the first match of a regular expression after the first line (headers and body) by
    a fixed text. The match is looked for in the message as received.

    Args:
        pattern: POSIX extended regular expression, without regard to case; ^ and $ match at
            line ends, . does not match a line end
        replacement: text as it is: no groups, no pseudo-variables

    Returns:
        1: replaced
        -1: no match, invalid pattern, or no memory

    Side effects: Adds lumps. The change shows only in what is sent, or after
        textopsx.msg_apply_changes.

    Routes: any.

    int KSR.textops.replace(str pattern, str replacement). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.replace
    """

def replace_all(pattern: str, replacement: str, /) -> ReturnCode:
    """Replaces every match of a regular expression after the first line (headers and body) by a
    fixed text. The matches are looked for in the message as received.

    Args:
        pattern: POSIX extended regular expression, without regard to case; ^ and $ match at
            line ends, . does not match a line end; a match must not be empty
        replacement: text as it is: no groups, no pseudo-variables

    Returns:
        1: at least one match is replaced
        -1: no match, invalid pattern, an empty match (earlier replacements stay), or no memory

    Side effects: Adds lumps. The change shows only in what is sent, or after
        textopsx.msg_apply_changes.

    Routes: any.

    int KSR.textops.replace_all(str pattern, str replacement). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.replace_all
    """

def replace_body(pattern: str, replacement: str, /) -> ReturnCode:
    """Replaces the first match of a regular expression in the body by a fixed text. The match is
    looked for in the body as received.

    Args:
        pattern: POSIX extended regular expression, without regard to case; ^ and $ match at
            line ends, . does not match a line end
        replacement: text as it is: no groups, no pseudo-variables

    Returns:
        1: replaced
        -1: no match, no body, invalid pattern, or no memory

    Side effects: Adds lumps. The change shows only in what is sent, or after
        textopsx.msg_apply_changes; Content-Length follows.

    Routes: any.

    int KSR.textops.replace_body(str pattern, str replacement). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.replace_body
    """

def replace_body_all(pattern: str, replacement: str, /) -> ReturnCode:
    """Replaces every match of a regular expression in the body by a fixed text, line by line. The
    matches are looked for in the body as received.

    Args:
        pattern: POSIX extended regular expression, without regard to case; ^ and $ match at
            line ends, . does not match a line end; a match must not be empty
        replacement: text as it is: no groups, no pseudo-variables

    Returns:
        1: at least one match is replaced
        -1: no match, no body, invalid pattern, an empty match (earlier replacements stay), or
            no memory

    Side effects: Adds lumps. The change shows only in what is sent, or after
        textopsx.msg_apply_changes; Content-Length follows.

    Routes: any.

    int KSR.textops.replace_body_all(str pattern, str replacement). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.replace_body_all
    """

def replace_body_atonce(pattern: str, replacement: str, /) -> ReturnCode:
    """As replace_body_all. The native function takes the body as one line here; in KEMI the
    pattern is compiled as for the other functions, so ^ and $ still match at line ends inside
    the body and . does not match a line end.

    Args:
        pattern: POSIX extended regular expression, without regard to case; a match must not be
            empty
        replacement: text as it is: no groups, no pseudo-variables

    Returns:
        1: at least one match is replaced
        -1: no match, no body, invalid pattern, an empty match (earlier replacements stay), or
            no memory

    Side effects: Adds lumps. The change shows only in what is sent, or after
        textopsx.msg_apply_changes; Content-Length follows.

    Routes: any.

    int KSR.textops.replace_body_atonce(str pattern, str replacement). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.replace_body_atonce
    """

def replace_body_str(needle: str, replacement: str, mode: str, /) -> ReturnCode:
    """Replaces a fixed text in the body by another. Upper and lower case are different. Answers 1
    also where the text is not in the body.

    Args:
        needle: text to look for in the body as received; '' changes nothing
        replacement: text to put in its place
        mode: starts with f or F: first occurrence only; anything else, also '': all

    Returns:
        1: done, even if nothing was found
        -1: no body, or no memory

    Side effects: Adds lumps. The change shows only in what is sent, or after
        textopsx.msg_apply_changes; Content-Length follows.

    Routes: any.

    int KSR.textops.replace_body_str(str needle, str replacement, str mode). Module: textops. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.replace_body_str
    """

def replace_hdrs(pattern: str, replacement: str, /) -> ReturnCode:
    """Replaces the first match of a regular expression in the headers (not the first line, not the
    body) by a fixed text. The match is looked for in the headers as received.

    Args:
        pattern: POSIX extended regular expression, without regard to case; ^ and $ match at
            line ends, . does not match a line end
        replacement: text as it is: no groups, no pseudo-variables

    Returns:
        1: replaced
        -1: no match, invalid pattern, the headers cannot be parsed, or no memory

    Side effects: Adds lumps. The change shows only in what is sent, or after
        textopsx.msg_apply_changes.

    Routes: any.

    int KSR.textops.replace_hdrs(str pattern, str replacement). Module: textops. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.replace_hdrs
    """

def replace_hdrs_str(needle: str, replacement: str, mode: str, /) -> ReturnCode:
    """Replaces a fixed text in the headers by another. Upper and lower case are different. Answers
    1 also where the text is not there. With all occurrences asked for, it goes on into the body
    once it has found one in the headers (5.6.3, 6.1.4).

    Args:
        needle: text to look for in the headers as received; '' changes nothing
        replacement: text to put in its place
        mode: starts with f or F: first occurrence only; anything else, also '': all

    Returns:
        1: done, even if nothing was found
        -1: the headers cannot be parsed, or no memory

    Side effects: Adds lumps. The change shows only in what is sent, or after
        textopsx.msg_apply_changes.

    Routes: any.

    int KSR.textops.replace_hdrs_str(str needle, str replacement, str mode). Module: textops. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.replace_hdrs_str
    """

def replace_str(needle: str, replacement: str, mode: str, /) -> ReturnCode:
    """Replaces a fixed text after the first line (headers and body) by another. Upper and lower
    case are different. Answers 1 also where the text is not there.

    Args:
        needle: text to look for in the message as received; '' changes nothing
        replacement: text to put in its place
        mode: starts with f or F: first occurrence only; anything else, also '': all

    Returns:
        1: done, even if nothing was found
        -1: no memory

    Side effects: Adds lumps. The change shows only in what is sent, or after
        textopsx.msg_apply_changes.

    Routes: any.

    int KSR.textops.replace_str(str needle, str replacement, str mode). Module: textops. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.replace_str
    """

def search(pattern: str, /) -> ReturnCode:
    """Searches the whole message as received, the first line included, with a regular expression.

    Args:
        pattern: POSIX extended regular expression, without regard to case; ^ and $ match at
            line ends, . does not match a line end; '' matches always

    Returns:
        1: match
        -1: no match, or invalid pattern

    Side effects: none

    Routes: any.

    int KSR.textops.search(str pattern). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.search
    """

def search_append(pattern: str, text: str, /) -> ReturnCode:
    """Puts a text after the first match of a regular expression in the headers or the body (not in
    the first line) of the message as received.

    Args:
        pattern: POSIX extended regular expression, without regard to case; ^ and $ match at
            line ends, . does not match a line end
        text: text to add, with CRLF where a line ends

    Returns:
        1: added
        -1: no match, invalid pattern, or no memory

    Side effects: Adds a lump. The text shows only in what is sent, or after
        textopsx.msg_apply_changes.

    Routes: any.

    int KSR.textops.search_append(str pattern, str text). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.search_append
    """

def search_append_body(pattern: str, text: str, /) -> ReturnCode:
    """Puts a text after the first match of a regular expression in the body as received.

    Args:
        pattern: POSIX extended regular expression, without regard to case; ^ and $ match at
            line ends, . does not match a line end
        text: text to add, with CRLF where a line ends

    Returns:
        1: added
        -1: no match, no body, invalid pattern, or no memory

    Side effects: Adds a lump. The text shows only in what is sent, or after
        textopsx.msg_apply_changes; Content-Length follows.

    Routes: any.

    int KSR.textops.search_append_body(str pattern, str text). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.search_append_body
    """

def search_body(pattern: str, /) -> ReturnCode:
    """Searches the body as received with a regular expression.

    Args:
        pattern: POSIX extended regular expression, without regard to case; ^ and $ match at
            line ends, . does not match a line end; '' matches always, even without a body

    Returns:
        1: match
        -1: no match, no body, or invalid pattern

    Side effects: none

    Routes: any.

    int KSR.textops.search_body(str pattern). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.search_body
    """

def search_hf(header_name: str, pattern: str, flags: str, /) -> ReturnCode:
    """Searches the bodies of the headers of one name, as received, with a regular expression.

    Args:
        header_name: name of the header, at most 252 characters; compact and long form count as
            the same; case does not matter
        pattern: POSIX extended regular expression, without regard to case; must not be empty
        flags: first letter f: only the first header of the name; l: only the last; anything
            else, such as a or '': all of them

    Returns:
        1: one of the headers looked at matches
        -1: none does, no such header, empty or invalid name or pattern, or the headers cannot
            be parsed

    Side effects: none

    Routes: any.

    int KSR.textops.search_hf(str header_name, str pattern, str flags). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.search_hf
    """

def search_str(text: str, pattern: str, /) -> ReturnCode:
    """Searches a string with a regular expression.

    Args:
        text: string to search in
        pattern: POSIX extended regular expression, without regard to case; ^ and $ match at
            line ends, . does not match a line end

    Returns:
        1: match
        2: pattern is empty
        -1: no match
        -2: text is empty, or invalid pattern

    Side effects: none

    Routes: any, init.

    int KSR.textops.search_str(str text, str pattern). Module: textops. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.search_str
    """

def set_body(body: str, content_type: str, /) -> ReturnCode:
    """Replaces the body, or gives the message one, and sets Content-Type; adds Content-Length
    where the message has none. A second call for the same message can leave two Content-Type
    headers: call textopsx.msg_apply_changes in between. Before 6.1 it removes the old body only
    where there is a Content-Length header, and by that length; 6.1 removes it to the end of the
    message.

    Args:
        body: new body; must not be empty (textopsx.remove_body takes the body away)
        content_type: value of the Content-Type header; must not be empty; the received header
            stays where it is the same

    Returns:
        1: set
        -1: empty argument, malformed message, Content-Length beyond the end of the message
            (before 6.1), or no memory

    Side effects: Drops earlier changes to the body and adds lumps. The new body shows only in
        what is sent, or after textopsx.msg_apply_changes ($rb still gives the old one).

    Routes: request, branch, reply, onreply, failure.

    int KSR.textops.set_body(str body, str content_type). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.set_body
    """

def set_body_hex(hex_body: str, content_type: str, /) -> ReturnCode:
    """As set_body, with the body given in hexadecimal, for binary content.

    Args:
        hex_body: hexadecimal digits, two a byte; spaces and tabs between the bytes are skipped
        content_type: value of the Content-Type header; must not be empty

    Returns:
        1: set
        -1: hex_body is empty or not hexadecimal, empty content_type, malformed message, or no
            memory

    Side effects: Drops earlier changes to the body and adds lumps. The new body shows only in
        what is sent, or after textopsx.msg_apply_changes.

    Routes: any.

    int KSR.textops.set_body_hex(str hex_body, str content_type). Module: textops. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.set_body_hex
    """

def set_body_multipart(body: str, content_type: str, boundary: str, /) -> ReturnCode:
    """Makes the body multipart/mixed with one part. With body '' the part is the received body,
    with its own Content-Type. Sets Content-Type, adds Mime-Version and, where missing,
    Content-Length. Call textopsx.msg_apply_changes before append_body_part. Where the received
    message is multipart/mixed already, an empty body changes nothing, and another body replaces
    all parts but keeps the old Content-Type header: boundary must then be the one in that
    header.

    Args:
        body: content of the part; '' takes the received body
        content_type: type of the new part; '' is text/plain; not used where the received body
            has a type of its own
        boundary: boundary, up to about 80 characters, not starting with '-'; '' is
            unique-boundary-1

    Returns:
        1: set, or the body is multipart/mixed already and body is empty
        -1: no body to put in, malformed message, boundary too long or starting with '-', or no
            memory; the old body may then be marked for removal all the same

    Side effects: Drops earlier changes to the body, adds lumps, and marks the message so that
        the core writes the closing boundary. The new body shows only in what is sent, or after
        textopsx.msg_apply_changes.

    Routes: request, branch, failure.

    int KSR.textops.set_body_multipart(str body, str content_type, str boundary). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.set_body_multipart
    """

def set_body_multipart_boundary(boundary: str, /) -> ReturnCode:
    """Makes the received body the only part of a multipart/mixed body, with a boundary of one's
    own. Changes nothing where the body is multipart/mixed already. Call
    textopsx.msg_apply_changes before append_body_part.

    Args:
        boundary: boundary, up to about 80 characters, not starting with '-'; '' is
            unique-boundary-1

    Returns:
        1: set, or multipart/mixed already
        -1: no body, malformed message, boundary too long or starting with '-', or no memory

    Side effects: Drops earlier changes to the body, adds lumps (body, Content-Type,
        Mime-Version, where missing Content-Length), and marks the message so that the core
        writes the closing boundary. The change shows only in what is sent, or after
        textopsx.msg_apply_changes.

    Routes: request, branch, failure.

    int KSR.textops.set_body_multipart_boundary(str boundary). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.set_body_multipart
    """

def set_body_multipart_content(body: str, content_type: str, /) -> ReturnCode:
    """As set_body_multipart with the default boundary, unique-boundary-1. Where the received
    message is multipart/mixed with another boundary, the new body does not fit its Content-Type
    header.

    Args:
        body: content of the part; '' takes the received body
        content_type: type of the new part; '' is text/plain; not used where the received body
            has a type of its own

    Returns:
        1: set, or the body is multipart/mixed already and body is empty
        -1: no body to put in, malformed message, or no memory

    Side effects: Drops earlier changes to the body, adds lumps (body, Content-Type,
        Mime-Version, where missing Content-Length), and marks the message so that the core
        writes the closing boundary. The change shows only in what is sent, or after
        textopsx.msg_apply_changes.

    Routes: request, branch, failure.

    int KSR.textops.set_body_multipart_content(str body, str content_type). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.set_body_multipart
    """

def set_body_multipart_mode() -> ReturnCode:
    """Makes the received body the only part of a multipart/mixed body with the boundary
    unique-boundary-1. Changes nothing where the body is multipart/mixed already. Call
    textopsx.msg_apply_changes before append_body_part.

    Returns:
        1: set, or multipart/mixed already
        -1: no body, malformed message, or no memory

    Side effects: Drops earlier changes to the body, adds lumps (body, Content-Type,
        Mime-Version, where missing Content-Length), and marks the message so that the core
        writes the closing boundary. The change shows only in what is sent, or after
        textopsx.msg_apply_changes.

    Routes: request, branch, failure.

    int KSR.textops.set_body_multipart_mode(). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.set_body_multipart
    """

def set_reply_body(body: str, content_type: str, /) -> ReturnCode:
    """Gives the reply that Kamailio itself sends to this request (sl, tm) a body and a
    Content-Type header. Works once a request: a second call adds another Content-Type header
    and answers -1. textopsx.msg_apply_changes throws the body away again.

    Args:
        body: body of the reply; must not be empty
        content_type: value of its Content-Type header; must not be empty

    Returns:
        1: set
        -1: empty argument, the reply has a body already, or no memory

    Side effects: Adds lumps for the reply; the request is not changed. They show in replies
        that Kamailio generates, not in those it relays.

    Routes: request, branch, failure.

    int KSR.textops.set_reply_body(str body, str content_type). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.set_reply_body
    """

def set_reply_body_hex(hex_body: str, content_type: str, /) -> ReturnCode:
    """As set_reply_body, with the body given in hexadecimal. 6.1.4 does not free the decoded body:
    each call costs private memory.

    Args:
        hex_body: hexadecimal digits, two a byte; spaces and tabs between the bytes are skipped
        content_type: value of the Content-Type header; must not be empty

    Returns:
        1: set
        -1: hex_body is empty or not hexadecimal, empty content_type, the reply has a body
            already, or no memory

    Side effects: Adds lumps for the reply; the request is not changed. They show in replies
        that Kamailio generates, not in those it relays.

    Routes: request, branch, failure.

    int KSR.textops.set_reply_body_hex(str hex_body, str content_type). Module: textops. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.set_reply_body_hex
    """

def starts_with(text: str, prefix: str, /) -> ReturnCode:
    """Tells whether a string starts with another, upper and lower case being different.

    Args:
        text: the string to look at
        prefix: what it should start with; '' matches always

    Returns:
        1: text starts with prefix
        -1: it does not: text is shorter, or its start sorts after prefix
        -2: it does not: the start of text sorts before prefix

    Side effects: none

    Routes: any, init.

    int KSR.textops.starts_with(str text, str prefix). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.starts_with
    """

def str_all_in(text: str, characters: str, /) -> ReturnCode:
    """Tells whether each of some characters occurs in a string.

    Args:
        text: the string to look at
        characters: the characters to look for, as one string

    Returns:
        1: each of them is in text
        -1: at least one is not, or one of the arguments is empty

    Side effects: none

    Routes: any, init.

    int KSR.textops.str_all_in(str text, str characters). Module: textops. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.str_all_in
    """

def str_any_in(text: str, characters: str, /) -> ReturnCode:
    """Tells whether at least one of some characters occurs in a string.

    Args:
        text: the string to look at
        characters: the characters to look for, as one string

    Returns:
        1: at least one of them is in text
        -1: none is, or one of the arguments is empty

    Side effects: none

    Routes: any, init.

    int KSR.textops.str_any_in(str text, str characters). Module: textops. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.str_any_in
    """

def str_find(text: str, needle: str, /) -> ReturnCode:
    """Finds a string in another and tells where. Upper and lower case are different.

    Args:
        text: the string to search in
        needle: the string to look for; '' is found at the end (length of text + 1)

    Returns:
        1..: position of the first occurrence in bytes, counted from 1
        -1: not found

    Side effects: none

    Routes: any, init.

    int KSR.textops.str_find(str text, str needle). Module: textops. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.str_find
    """

def str_ifind(text: str, needle: str, /) -> ReturnCode:
    """Finds a string in another and tells where, without regard to upper and lower case.

    Args:
        text: the string to search in
        needle: the string to look for; '' is found at 1

    Returns:
        1..: position of the first occurrence in bytes, counted from 1
        -1: not found

    Side effects: none

    Routes: any, init.

    int KSR.textops.str_ifind(str text, str needle). Module: textops. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.str_ifind
    """

def subst(expression: str, /) -> ReturnCode:
    """Substitutes in headers and body (not in the first line) as sed does. Pseudo-variables in the
    replacement, \\0 to \\9 (groups) and \\u (R-URI) are expanded; write \\$ for a dollar sign.
    Matches are looked for in the message as received.

    Args:
        expression: /regular expression/replacement/flags; any character but a backslash may
            stand for /; flags: i (ignore case), g (all matches, not only the first), s (.
            matches line ends); a match must not be empty and each replacement must stay below
            1023 bytes

    Returns:
        1: at least one substitution
        -1: no match, invalid expression, replacement too long, or no memory

    Side effects: Adds lumps. The change shows only in what is sent, or after
        textopsx.msg_apply_changes.

    Routes: any.

    int KSR.textops.subst(str expression). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.subst
    """

def subst_body(expression: str, /) -> ReturnCode:
    """Substitutes in the body as sed does. Pseudo-variables in the replacement, \\0 to \\9 (groups)
    and \\u (R-URI) are expanded; write \\$ for a dollar sign. Matches are looked for in the body
    as received.

    Args:
        expression: /regular expression/replacement/flags; flags: i (ignore case), g (all
            matches, not only the first), s (. matches line ends); a match must not be empty and
            each replacement must stay below 1023 bytes

    Returns:
        1: at least one substitution
        -1: no match, no body, invalid expression, replacement too long, or no memory

    Side effects: Adds lumps. The change shows only in what is sent, or after
        textopsx.msg_apply_changes; Content-Length follows.

    Routes: any.

    int KSR.textops.subst_body(str expression). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.subst_body
    """

def subst_hf(header_name: str, expression: str, flags: str, /) -> ReturnCode:
    """Substitutes in the bodies of the headers of one name as sed does. Pseudo-variables in the
    replacement, \\0 to \\9 (groups) and \\u (R-URI) are expanded; write \\$ for a dollar sign.
    Matches are looked for in the headers as received.

    Args:
        header_name: name of the header, at most 252 characters; compact and long form count as
            the same; case does not matter
        expression: /regular expression/replacement/flags; flags: i (ignore case), g (all
            matches in a header, not only the first), s (. matches line ends); a match must not
            be empty
        flags: first letter f: only the first header of the name; l: only the last; anything
            else, such as a or '': all of them

    Returns:
        1: at least one substitution
        -1: no match, no such header, empty or invalid name or expression, the headers cannot be
            parsed, or no memory

    Side effects: Adds lumps. The change shows only in what is sent, or after
        textopsx.msg_apply_changes.

    Routes: any.

    int KSR.textops.subst_hf(str header_name, str expression, str flags). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.subst_hf
    """

def subst_uri(expression: str, /) -> ReturnCode:
    """Substitutes in the request URI as sed does. The result is not checked: a broken URI shows
    only in the next function that parses it. On a reply it has no meaning.

    Args:
        expression: /regular expression/replacement/flags; flags: i (ignore case), g (all
            matches, not only the first); pseudo-variables, \\0 to \\9 and \\u are expanded in the
            replacement

    Returns:
        1: the R-URI is changed
        -1: no match, invalid expression, or no memory

    Side effects: Sets the R-URI ($ru) at once and marks it as new for branches.

    Routes: request, branch, failure.

    int KSR.textops.subst_uri(str expression). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.subst_uri
    """

def subst_user(expression: str, /) -> ReturnCode:
    """Substitutes in the user part of the request URI as sed does. A URI without a user never
    matches.

    Args:
        expression: /regular expression/replacement/flags; flags: i (ignore case), g (all
            matches, not only the first); pseudo-variables, \\0 to \\9 and \\u are expanded in the
            replacement

    Returns:
        1: the user part is changed
        -1: no match, invalid expression, the R-URI cannot be parsed or gets too long, or no
            memory for the substitution
        -2: no memory for the new R-URI

    Side effects: Sets the R-URI ($ru, $rU) at once and marks it as new for branches.

    Routes: request, branch, failure.

    int KSR.textops.subst_user(str expression). Module: textops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.subst_user
    """

def subst_v(text: str, expression: str, dst_pv: str, /) -> ReturnCode:
    """Substitutes in a string as sed does and writes the result into a pseudo-variable.
    Pseudo-variables in the replacement, \\0 to \\9 (groups) and \\u (R-URI) are expanded; write \\$
    for a dollar sign.

    Args:
        text: string to substitute in
        expression: /regular expression/replacement/flags; flags: i (ignore case), g (all
            matches, not only the first), s (. matches line ends)
        dst_pv: name of a writable pseudo-variable, such as "$var(x)"; stays as it is where
            nothing matches

    Returns:
        1: at least one substitution; dst_pv is set
        -1: no match, invalid expression, dst_pv unknown or read-only, or no memory

    Side effects: Sets dst_pv.

    Routes: any.

    int KSR.textops.subst_v(str text, str expression, str dst_pv). Module: textops. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/textops.html#textops.f.subst_v
    """
