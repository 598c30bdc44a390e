"""KSR.siputils: module siputils of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def add_uri_param(param: str, /) -> ReturnCode:
    """Appends a parameter to the Request-URI. Trap: a Request-URI with headers (?name=value) is
    broken if it has a user (which is lost, and the end is garbage) or parameters (the semicolon
    before them is lost), and its scheme becomes sip.

    Args:
        param: parameter without semicolon, "name" or "name=value"; '' does nothing

    Returns:
        1: added, or param is ''
        -1: the Request-URI cannot be parsed or gets longer than 1024 bytes, or no memory

    Side effects: Sets the Request-URI.

    Routes: request.

    int KSR.siputils.add_uri_param(str param). Module: siputils. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.add_uri_param
    """

def cmp_aor(uri: str, other_uri: str, /) -> ReturnCode:
    """Tells whether two URIs are the same address of record: user (case counts), host (case
    ignored) and port, none being 5060. Scheme and parameters are not compared. Trap: two ports
    that are both written out are not compared either (h:5070 and h:5080 are the same).

    Args:
        uri: SIP URI
        other_uri: SIP URI to compare it with

    Returns:
        1: same
        -1: different
        -2: one of them is not valid

    Side effects: none

    Routes: any.

    int KSR.siputils.cmp_aor(str uri, str other_uri). Module: siputils. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.cmp_aor
    """

def cmp_hdr_name(name: str, other_name: str, /) -> ReturnCode:
    """Tells whether two header names mean the same header: a known header's full and compact form
    are alike, case is ignored.

    Args:
        name: header name without colon
        other_name: header name to compare it with

    Returns:
        1: same
        -1: different (for two names that Kamailio does not know: name sorts after other_name)
        -2: different (two unknown names: name sorts before other_name), or one is no valid name

    Side effects: none

    Routes: any.

    int KSR.siputils.cmp_hdr_name(str name, str other_name). Module: siputils. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.cmp_hdr_name
    """

def cmp_uri(uri: str, other_uri: str, /) -> ReturnCode:
    """Tells whether two URIs match: scheme, user and password (case counts), host (case ignored),
    port as written (none and 5060 differ), and the parameters that both have; user, ttl, method
    and maddr must not be missing where the other URI has no parameters at all. Headers are not
    compared.

    Args:
        uri: SIP URI
        other_uri: SIP URI to compare it with

    Returns:
        1: match
        -1: no match
        -2: one of them is not valid

    Side effects: none

    Routes: any.

    int KSR.siputils.cmp_uri(str uri, str other_uri). Module: siputils. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.cmp_uri
    """

def contact_param_check(pname: str, /) -> ReturnCode:
    """Tells whether a Contact URI has a parameter. Trap: a message without Contact (or with one
    that cannot be parsed) gives 1 too.

    Args:
        pname: name of the parameter (case ignored)

    Returns:
        1: a Contact URI has it, or there is no Contact header
        -1: none has it, or a Contact URI is not valid

    Side effects: none

    Routes: any.

    int KSR.siputils.contact_param_check(str pname). Module: siputils. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.contact_param_check
    """

def contact_param_decode(pname: str, /) -> ReturnCode:
    """Replaces each Contact URI that has the parameter with the URI encoded in it: undoes
    contact_param_encode().

    Args:
        pname: name of the parameter (case ignored)

    Returns:
        1: done; also where no Contact has it
        -1: a Contact URI is not valid, the value cannot be decoded, or no memory
        -2: the Contact could not be changed

    Side effects: Changes the Contact headers of the message that goes out (lump).

    Routes: request, reply, onreply.

    int KSR.siputils.contact_param_decode(str pname). Module: siputils. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.contact_param_decode
    """

def contact_param_decode_ruri(pname: str, /) -> ReturnCode:
    """Replaces the Request-URI with the URI encoded in its parameter: undoes
    contact_param_encode() for a request in the dialog.

    Args:
        pname: name of the parameter (case ignored)

    Returns:
        1: done; also where the Request-URI does not have it
        -1: the Request-URI is not valid, the value cannot be decoded, or no memory

    Side effects: Sets the Request-URI.

    Routes: request.

    int KSR.siputils.contact_param_decode_ruri(str pname). Module: siputils. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.contact_param_decode_ruri
    """

def contact_param_encode(pname: str, saddr: str, /) -> ReturnCode:
    """Replaces each URI in the first Contact header with the given address and the old URI in a
    parameter (base64url).

    Args:
        pname: name of the parameter
        saddr: URI of this server, for instance "sip:192.0.2.1:5060"

    Returns:
        1: done; also without a Contact header
        -1: the URI could not be encoded, or no memory
        -2: the new URI is longer than 1023 bytes
        -3: the Contact could not be changed
        -4: the Contact cannot be parsed

    Side effects: Changes the Contact header of the message that goes out (lump).

    Routes: request, reply, onreply.

    int KSR.siputils.contact_param_encode(str pname, str saddr). Module: siputils. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.contact_param_encode
    """

def contact_param_encode_alias(pname: str, saddr: str, /) -> ReturnCode:
    """Does what contact_param_encode() does, after adding the source of the message to the old URI
    as an alias parameter (see KSR.nathelper.handle_ruri_alias()).

    Args:
        pname: name of the parameter
        saddr: URI of this server, for instance "sip:192.0.2.1:5060"

    Returns:
        1: done; also without a Contact header
        -1: the alias could not be added or the URI not be encoded, or no memory
        -2: the new URI is longer than 1023 bytes
        -3: the Contact could not be changed
        -4: the Contact cannot be parsed

    Side effects: Changes the Contact header of the message that goes out (lump).

    Routes: request, reply, onreply.

    int KSR.siputils.contact_param_encode_alias(str pname, str saddr). Module: siputils. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.contact_param_encode_alias
    """

def contact_param_rm(pname: str, /) -> ReturnCode:
    """Removes a parameter from each Contact URI.

    Args:
        pname: name of the parameter (case ignored)

    Returns:
        1: done; also where no Contact has it, or it could not be removed
        -1: a Contact URI is not valid

    Side effects: Changes the Contact headers of the message that goes out (lump).

    Routes: request, reply, onreply.

    int KSR.siputils.contact_param_rm(str pname). Module: siputils. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.contact_param_rm
    """

def decode_contact() -> ReturnCode:
    """Replaces the Request-URI with the one that encode_contact() put in its user part. Modparam
    siputils contact_flds_separator is the character between the fields, "*" by default.

    Returns:
        1: done
        -1: no Request-URI
        -2: no host in the encoded part
        -3: a password but no user in it
        -4: no memory
        -26..-22: the Request-URI was not made by encode_contact(): no scheme (-22), no @ (-23),
            too many (-24) or too few (-26) fields

    Side effects: Sets the Request-URI.

    Routes: request.

    int KSR.siputils.decode_contact(). Module: siputils. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.decode_contact
    """

def decode_contact_header() -> ReturnCode:
    """Replaces each URI in the first Contact header with the one that encode_contact() put in its
    user part.

    Returns:
        1: done
        -1: no Contact header, or an empty URI
        -2: no host in the encoded part, or the first Contact could not be changed
        -3: a password but no user in the encoded part, or a further Contact could not be
            changed
        -4: the Contact cannot be parsed, or no memory
        -26..-22: the URI was not made by encode_contact(): no scheme (-22), no @ (-23), too
            many (-24) or too few (-26) fields

    Side effects: Changes the Contact header of the message that goes out (lump).

    Routes: request, failure, reply, onreply.

    int KSR.siputils.decode_contact_header(). Module: siputils. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.decode_contact_header
    """

def encode_contact(encoding_prefix: str, hostpart: str, /) -> ReturnCode:
    """Replaces each URI in the first Contact header with
    sip:prefix*user*password*address*port*transport@hostpart; decode_contact() undoes it. Other
    parameters of the URI are lost. The character between the fields is modparam siputils
    contact_flds_separator.

    Args:
        encoding_prefix: text at the start of the user part
        hostpart: host (and port) of this server

    Returns:
        1: done
        -1: no Contact header, or an empty URI
        -2: the first Contact could not be changed
        -3: a further Contact could not be changed, or no memory
        -4: the Contact cannot be parsed, or the new URI could not be made
        -26..-22: the Contact URI is malformed or has no scheme
        ..-27: the Contact URI cannot be parsed (-509)

    Side effects: Changes the Contact header of the message that goes out (lump).

    Routes: request, reply, onreply.

    int KSR.siputils.encode_contact(str encoding_prefix, str hostpart). Module: siputils. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.encode_contact
    """

def has_totag() -> ReturnCode:
    """Tells whether the To header has a tag: the request is then in a dialog (RFC 3261 12.2).

    Returns:
        1: there is a To tag
        -1: there is none, or no valid To header

    Side effects: none

    Routes: any.

    int KSR.siputils.has_totag(). Module: siputils. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.has_totag()
    """

def hdr_date_check(tdiff: int, /) -> ReturnCode:
    """Tells whether the Date header is not older than a number of seconds. A date in the future
    passes.

    Args:
        tdiff: seconds

    Returns:
        1: recent enough
        -1: no Date header, or it cannot be parsed
        -2: the date is no time that can be counted (before 1970)
        -3: the system has no time
        -4: too old

    Side effects: none

    Routes: any.

    int KSR.siputils.hdr_date_check(int tdiff). Module: siputils. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.hdr_date_check
    """

def is_alphanum(tval: str, /) -> ReturnCode:
    """Tells whether a text consists of ASCII letters and digits alone.

    Args:
        tval: text

    Returns:
        1: letters and digits alone
        -2: the text is empty
        -3: another character is in it

    Side effects: none

    Routes: any.

    int KSR.siputils.is_alphanum(str tval). Module: siputils. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.is_alphanum
    """

def is_alphanumex(tval: str, eset: str, /) -> ReturnCode:
    """Tells whether a text consists of ASCII letters, digits and the given characters alone.

    Args:
        tval: text
        eset: further characters that are allowed, for instance "._-"

    Returns:
        1: those alone
        -2: the text is empty
        -3: another character is in it

    Side effects: none

    Routes: any.

    int KSR.siputils.is_alphanumex(str tval, str eset). Module: siputils. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.is_alphanumex
    """

def is_first_hop() -> ReturnCode:
    """Tells whether this server is the first one the message passes: a request has a single Via; a
    reply has no Record-Route, or the top one is this server's, names an IP address, and is not
    the source of the reply.

    Returns:
        1: first hop
        -1: not, or a header cannot be parsed

    Side effects: none

    Routes: any.

    int KSR.siputils.is_first_hop(). Module: siputils. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.is_first_hop
    """

def is_first_hop_mode(mode: int, /) -> ReturnCode:
    """Tells whether this server is the first one the message passes, as is_first_hop() does.

    Args:
        mode: 0 as is_first_hop(); any other number lets the top Record-Route of a reply be a
            name, and does not compare it with the source

    Returns:
        1: first hop
        -1: not, or a header cannot be parsed

    Side effects: none

    Routes: any.

    int KSR.siputils.is_first_hop_mode(int mode). Module: siputils. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.is_first_hop
    """

def is_gruu() -> ReturnCode:
    """Tells whether the Request-URI is a GRUU, that is has the parameter gr (RFC 5627).

    Returns:
        1: public GRUU (gr has a value)
        2: temporary GRUU (gr without value)
        -1: no GRUU, or the Request-URI cannot be parsed

    Side effects: none

    Routes: any.

    int KSR.siputils.is_gruu(). Module: siputils. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.is_gruu
    """

def is_http() -> ReturnCode:
    """Tells whether the message is HTTP (module xhttp).

    Returns:
        1: HTTP
        -1: not

    Side effects: none

    Routes: any.

    int KSR.siputils.is_http(). Module: siputils. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.is_http
    """

def is_numeric(tval: str, /) -> ReturnCode:
    """Tells whether a text consists of digits alone.

    Args:
        tval: text

    Returns:
        1: digits alone
        -2: the text is empty, or another character is in it

    Side effects: none

    Routes: any.

    int KSR.siputils.is_numeric(str tval). Module: siputils. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.is_numeric
    """

def is_reply() -> ReturnCode:
    """Tells whether the message is a reply.

    Returns:
        1: reply
        -1: not; so in a failure route, whose message is the request

    Side effects: none

    Routes: any.

    int KSR.siputils.is_reply(). Module: siputils. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.is_reply
    """

def is_request() -> ReturnCode:
    """Tells whether the message is a request.

    Returns:
        1: request
        -1: not

    Side effects: none

    Routes: any.

    int KSR.siputils.is_request(). Module: siputils. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.is_request
    """

def is_sip() -> ReturnCode:
    """Tells whether the message is SIP.

    Returns:
        1: SIP
        -1: not

    Side effects: none

    Routes: any.

    int KSR.siputils.is_sip(). Module: siputils. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.is_sip
    """

def is_tel_number(tval: str, /) -> ReturnCode:
    """Tells whether a text is a telephone number: digits alone, or + and digits of which the first
    is not 0.

    Args:
        tval: text

    Returns:
        1: telephone number
        -2: not, or the text is empty

    Side effects: none

    Routes: any.

    int KSR.siputils.is_tel_number(str tval). Module: siputils. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.is_tel_number
    """

def is_uri(uri: str, /) -> ReturnCode:
    """Tells whether a text is a valid URI (sip, sips, tel or urn).

    Args:
        uri: text

    Returns:
        1: valid
        -1: not, or empty

    Side effects: none

    Routes: any.

    int KSR.siputils.is_uri(str uri). Module: siputils. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.is_uri
    """

def is_user(username: str, /) -> ReturnCode:
    """Tells whether the credentials that were checked before (KSR.auth_db.auth_check() and the
    like) have this user name.

    Args:
        username: user name without domain (case counts)

    Returns:
        1: same
        -1: another, none in the credentials, or no credentials were checked

    Side effects: none

    Routes: request, event.

    int KSR.siputils.is_user(str username). Module: siputils. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.is_user
    """

def options_reply() -> ReturnCode:
    """Answers an OPTIONS that is for this server itself (no user in the Request-URI) with 200 and
    Accept, Accept-Encoding, Accept-Language and Supported from the module's parameters.

    Returns:
        1: 200 sent (500 where memory is short)
        -1: not OPTIONS, a user in the Request-URI, the Request-URI cannot be parsed, or sending
            failed

    Side effects: Adds headers to the reply and sends it, with tm if the request has a
        transaction.

    Routes: request.

    int KSR.siputils.options_reply(). Module: siputils. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.options_reply
    """

def sip_parse_headers() -> ReturnCode:
    """Parses all headers of the message (which and where they are, not what is in them).

    Returns:
        1: parsed
        -1: a header is malformed

    Side effects: Fills the list of headers that later calls read.

    Routes: any.

    int KSR.siputils.sip_parse_headers(). Module: siputils. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.sip_parse_headers
    """

def uri_param(param: str, /) -> ReturnCode:
    """Tells whether the Request-URI has a parameter without a value, for instance ;lr. Trap: of a
    URI with user=phone the parameters in the user part (+123;ext=4) count instead of the URI's
    own (core parameter phone2tel, on by default); uri_param_any() looks at the URI's own.

    Args:
        param: name of the parameter (case counts)

    Returns:
        1: it is there, without value
        -1: it is not there or has a value, or the Request-URI or a parameter cannot be parsed

    Side effects: none

    Routes: request, branch, failure.

    int KSR.siputils.uri_param(str param). Module: siputils. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.uri_param_value
    """

def uri_param_any(param: str, /) -> ReturnCode:
    """Tells whether the Request-URI has a parameter, with a value or without.

    Args:
        param: name of the parameter (case ignored)

    Returns:
        1: it is there
        -1: it is not, or the Request-URI cannot be parsed

    Side effects: none

    Routes: request, branch, failure.

    int KSR.siputils.uri_param_any(str param). Module: siputils. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html
    """

def uri_param_rm(param: str, /) -> ReturnCode:
    """Removes a parameter from the Request-URI (the first of this name).

    Args:
        param: name of the parameter (case ignored)

    Returns:
        1: removed; also where it was not there
        -1: the Request-URI cannot be parsed or is longer than 1023 bytes, or no memory

    Side effects: Sets the Request-URI.

    Routes: request, branch, failure.

    int KSR.siputils.uri_param_rm(str param). Module: siputils. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html
    """

def uri_param_value(param: str, value: str, /) -> ReturnCode:
    """Tells whether the first parameter of this name in the Request-URI has this value. Trap: of a
    URI with user=phone the parameters in the user part (+123;ext=4) count instead of the URI's
    own (core parameter phone2tel, on by default), so it never finds user=phone itself.

    Args:
        param: name of the parameter (case counts)
        value: value (case counts); '' is a parameter without value

    Returns:
        1: it is there with this value
        -1: it is not there or has another value, or the Request-URI cannot be parsed

    Side effects: none

    Routes: request, branch, failure.

    int KSR.siputils.uri_param_value(str param, str value). Module: siputils. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/siputils.html#siputils.f.uri_param_value
    """
