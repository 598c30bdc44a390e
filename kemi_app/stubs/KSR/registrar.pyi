"""KSR.registrar: module registrar of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def add_sock_hdr(hdr_name: str, /) -> ReturnCode:
    """Adds a header with the local socket on which the message came in (as proto:address:port) at
    the end of the headers of the message that is relayed; a registrar behind this server can
    take the socket from it (modparam registrar sock_hdr_name and sock_flag).

    Args:
        hdr_name: name of the header, without a colon; not empty

    Returns:
        1: added
        -1: the name is empty, the headers cannot be parsed, or no memory

    Side effects: Adds a header line (lump); it is in the message that goes out, not in what
        later calls read.

    Routes: request.

    int KSR.registrar.add_sock_hdr(str hdr_name). Module: registrar. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/registrar.html#registrar.f.add_sock_hdr
    """

def lookup(domain: str, /) -> ReturnCode:
    """Looks the user of the Request-URI up in the location table and puts the first usable contact
    (highest q, or the most recent one, as modparam usrloc desc_time_order says) in the
    Request-URI; the others become branches while modparam registrar append_branches is 1. A
    contact is passed over when it has expired, when modparam registrar method_filtering is on
    and it does not allow the method of a request without To tag, or when lookup_filter_mode
    leaves it out. A GRUU (parameter gr, RFC 5627) gives only the contact of its instance and no
    branches. The table must be named in modparam usrloc preload: unlike the native function
    this one does not register it.

    Args:
        domain: name of the location table, usually "location"

    Returns:
        1: found; Request-URI (and branches) set
        -1: no usable contact, or usrloc has no such table
        -2: not found, but a contact (the temporary GRUU, or at least one contact of the user)
            does not allow the method (method_filtering)
        -3: the Request-URI is no valid address of record, the temporary GRUU is malformed, or
            setting the destination (Path, received, instance, xavp) failed

    Side effects: Sets the Request-URI, $du (from Path or received; removed where the contact
        has neither), Path vector, send socket, q, branch flags, ruid, instance, reg-id and user
        agent of branch 0; appends a branch for each further contact; copies the contacts'
        XAVPs; fills the xavp of modparam registrar xavp_rcd. In usrloc db_mode 3 it queries the
        database.

    Routes: request, failure.

    int KSR.registrar.lookup(str domain). Module: registrar. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/registrar.html#registrar.f.lookup
    """

def lookup_branches(domain: str, /) -> ReturnCode:
    """Does what lookup() does for the Request-URI, and then for each branch that was there before
    and has nothing but its URI set: its URI is replaced by the contact found, and that user's
    other contacts are appended as branches.

    Args:
        domain: name of the location table, usually "location"; it must be named in modparam
            usrloc preload

    Returns:
        1: at least one of the URIs was found
        -1: none was found (the code of the last lookup), or usrloc has no such table
        -2: none was found; for the last one looked up only contacts that do not allow the
            method
        -3: none was found; the last one looked up was no valid address of record, or failed
            otherwise

    Side effects: As lookup() for branch 0; rewrites and appends branches.

    Routes: request, failure.

    int KSR.registrar.lookup_branches(str domain). Module: registrar. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/registrar.html#registrar.f.lookup_branches
    """

def lookup_to_dset(domain: str, uri: str, /) -> ReturnCode:
    """Looks the user of a URI up as lookup() does, but leaves the Request-URI alone and appends
    every usable contact as a branch. Trap: it appends nothing and still answers 1 when modparam
    registrar append_branches is 0 or when the URI is a GRUU.

    Args:
        domain: name of the location table, usually "location"; it must be named in modparam
            usrloc preload
        uri: SIP URI of the user; '' is an error, it does not stand for the Request-URI

    Returns:
        1: a usable contact is there; branches appended
        -1: no usable contact, or usrloc has no such table
        -2: not found, but a contact does not allow the method (method_filtering)
        -3: the URI is no valid address of record, the temporary GRUU is malformed, or copying
            an XAVP failed

    Side effects: Appends branches with their destination, Path, socket, q and flags; copies the
        contacts' XAVPs.

    Routes: request, failure.

    int KSR.registrar.lookup_to_dset(str domain, str uri). Module: registrar. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/registrar.html#registrar.f.lookup_to_dset
    """

def lookup_uri(domain: str, uri: str, /) -> ReturnCode:
    """Does what lookup() does, for the user of the given URI: the contact found replaces the
    Request-URI, whatever that was.

    Args:
        domain: name of the location table, usually "location"; it must be named in modparam
            usrloc preload
        uri: SIP URI of the user; '' is an error, it does not stand for the Request-URI

    Returns:
        1: found; Request-URI (and branches) set
        -1: no usable contact, or usrloc has no such table
        -2: not found, but a contact does not allow the method (method_filtering)
        -3: the URI is no valid address of record, the temporary GRUU is malformed, or setting
            the destination failed

    Side effects: As lookup().

    Routes: request, failure.

    int KSR.registrar.lookup_uri(str domain, str uri). Module: registrar. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/registrar.html#registrar.f.lookup
    """

def lookup_xavp(domain: str, uri: str, record_xavp: str, contact_xavp: str, /) -> ReturnCode:
    """Reads the contacts of a user into XAVPs and changes nothing in the message.
    $xavp(record_xavp=>aor) and =>count describe the record; one $xavp(contact_xavp[i]) for each
    contact has uri, socket and dsturi (the received address). Expired contacts that are still
    in memory are included.

    Args:
        domain: name of the location table, usually "location"; it must be named in modparam
            usrloc preload
        uri: SIP URI of the user
        record_xavp: name of the XAVP for the record (without $xavp())
        contact_xavp: name of the XAVP for the contacts

    Returns:
        1: the user has a record; XAVPs set
        -1: no record, no valid URI, no such table, or no memory

    Side effects: Adds XAVPs; existing ones of these names stay behind the new ones.

    Routes: any.

    int KSR.registrar.lookup_xavp(str domain, str uri, str record_xavp, str contact_xavp). Module: registrar. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/registrar.html#registrar.f.lookup_xavp
    """

def reg_fetch_contacts(domain: str, uri: str, profile: str, /) -> ReturnCode:
    """Copies all contacts of a user, expired ones included, to a named list that
    $ulc(profile=>attr) and, since 5.7, ulc_rget() and ulc_cget() read. The list lives in the
    process until reg_free_contacts() or the next fetch, also past the end of the message.

    Args:
        domain: name of the location table, usually "location"; it must be named in modparam
            usrloc preload
        uri: SIP URI of the user
        profile: name of the list; made where it does not exist

    Returns:
        1: fetched
        -1: the user has no record (the list is then empty), no valid URI, no such table, empty
            profile name, or no memory

    Side effects: Fills the list in the process's private memory; in usrloc db_mode 3 it queries
        the database.

    Routes: request, failure.

    int KSR.registrar.reg_fetch_contacts(str domain, str uri, str profile). Module: registrar. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/registrar.html#registrar.f.reg_fetch_contacts
    """

def reg_free_contacts(profile: str, /) -> ReturnCode:
    """Empties a list that reg_fetch_contacts() filled and gives its memory back.

    Args:
        profile: name of the list

    Returns:
        1: emptied, also where there was no such list
        -1: the name is empty, or no memory

    Side effects: Frees private memory.

    Routes: request, failure.

    int KSR.registrar.reg_free_contacts(str profile). Module: registrar. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/registrar.html#registrar.f.reg_free_contacts
    """

def reg_from_user(domain: str, uri: str, mode: int, /) -> ReturnCode:
    """Tells whether the message comes from where a contact of the user is registered: the source
    address is compared with the received address of each contact, or with its URI where there
    is none. A contact whose host is a name is passed over. Expiry is not looked at.

    Args:
        domain: name of the location table, usually "location"; it must be named in modparam
            usrloc preload
        uri: SIP URI of the user
        mode: 0 compares the address alone; plus 1 the port also; plus 2 the transport also. The
            port is compared as written: a URI without one never matches with 1 unless the
            source port is 0

    Returns:
        1: a contact matches
        -1: none does, no record, no valid URI, no such table, or a stored URI that cannot be
            parsed

    Side effects: none

    Routes: any.

    int KSR.registrar.reg_from_user(str domain, str uri, int mode). Module: registrar. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/registrar.html#registrar.f.reg_from_user
    """

def reg_send_reply() -> ReturnCode:
    """Sends the reply that the last save() in this process left out because of its flag 2: 200
    with the Contact headers, or the error that save() ran into (400, 420, 421, 423, 439, 500,
    503, with a P-Registrar-Error header).

    Returns:
        1: sent
        -1: not sent, or no memory for a header

    Side effects: Adds headers to the reply (Contact, Path, Supported, Require, ...) and sends
        it, with tm if the request has a transaction.

    Routes: request, failure.

    int KSR.registrar.reg_send_reply(). Module: registrar. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/registrar.html#registrar.f.reg_send_reply
    """

def registered(domain: str, /) -> ReturnCode:
    """Tells whether the user of the Request-URI (in a reply: of the To URI) has a contact that has
    not expired. Changes nothing in the message.

    Args:
        domain: name of the location table, usually "location"; it must be named in modparam
            usrloc preload

    Returns:
        1: registered
        -1: not registered, no valid URI, or no such table

    Side effects: Adds the contact that was found to the xavp of modparam registrar xavp_rcd, if
        that is set.

    Routes: any.

    int KSR.registrar.registered(str domain). Module: registrar. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/registrar.html#registrar.f.registered
    """

def registered_action(domain: str, uri: str, match_option: int, match_action: int, /) -> ReturnCode:
    """Tells whether a user has a contact that has not expired and that fits values in the xavp of
    modparam registrar xavp_cfg; the first such contact is taken. A value that match_option asks
    for and the xavp does not hold is not compared, so the contact fits.

    Args:
        domain: name of the location table, usually "location"; it must be named in modparam
            usrloc preload
        uri: SIP URI of the user; '' is the Request-URI (in a reply: the To URI)
        match_option: sum of 1 (Call-ID, from match_callid), 2 (received address,
            match_received), 4 (contact URI, match_contact); 0 compares nothing
        match_action: sum of 1 (copy the contact's XAVPs to the message) and 2 (do not fill the
            xavp_rcd xavp)

    Returns:
        1: such a contact is registered
        -1: there is none, no valid URI, or no such table

    Side effects: With match_action 1 adds the contact's XAVPs; without 2 adds the contact to
        the xavp of modparam registrar xavp_rcd, if that is set.

    Routes: any.

    int KSR.registrar.registered_action(str domain, str uri, int match_option, int match_action). Module: registrar. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/registrar.html#registrar.f.registered
    """

def registered_flags(domain: str, uri: str, match_option: int, /) -> ReturnCode:
    """Tells whether a user has a contact that has not expired and that fits values in the xavp of
    modparam registrar xavp_cfg. A value that match_option asks for and the xavp does not hold
    is not compared, so the contact fits.

    Args:
        domain: name of the location table, usually "location"; it must be named in modparam
            usrloc preload
        uri: SIP URI of the user; '' is the Request-URI (in a reply: the To URI)
        match_option: sum of 1 (Call-ID, from match_callid), 2 (received address,
            match_received), 4 (contact URI, match_contact); 0 compares nothing

    Returns:
        1: such a contact is registered
        -1: there is none, no valid URI, or no such table

    Side effects: Adds the contact that was found to the xavp of modparam registrar xavp_rcd, if
        that is set.

    Routes: any.

    int KSR.registrar.registered_flags(str domain, str uri, int match_option). Module: registrar. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/registrar.html#registrar.f.registered
    """

def registered_uri(domain: str, uri: str, /) -> ReturnCode:
    """Tells whether the user of the URI has a contact that has not expired. Changes nothing in the
    message.

    Args:
        domain: name of the location table, usually "location"; it must be named in modparam
            usrloc preload
        uri: SIP URI of the user; '' is the Request-URI (in a reply: the To URI)

    Returns:
        1: registered
        -1: not registered, no valid URI, or no such table

    Side effects: Adds the contact that was found to the xavp of modparam registrar xavp_rcd, if
        that is set.

    Routes: any.

    int KSR.registrar.registered_uri(str domain, str uri). Module: registrar. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/registrar.html#registrar.f.registered
    """

def save(domain: str, flags: int, /) -> ReturnCode:
    """Processes a REGISTER (RFC 3261 10.3): stores, refreshes or removes the contacts of the user
    in the To URI and, in the request and failure routes, sends the reply, 200 or an error. With
    modparam registrar path_mode 2 (the default) and use_path 1 a client that sent Path without
    Supported: path is stored and yet gets 420, and the code is positive. Before 5.8.4 a To URI
    that cannot be parsed gets the reply of the last save() in this process (even 200), and -1
    or -2; since then it gives -1 and no reply. Before 5.8 the contacts of one header are taken
    from the last to the first.

    Args:
        domain: name of the location table, usually "location"; it must be named in modparam
            usrloc preload
        flags: sum of 1 (memory only, no database), 2 (send no reply), 4 (one contact per user:
            remove the others), 8 (no random variation of expires), 16 (with 2: prepare the
            reply's headers all the same)

    Returns:
        1: stored, or nothing to change: a new user or contact, a repeated REGISTER, the removal
            of an unknown contact
        2: contact refreshed (with several contacts: what happened to the last one changed)
        3: contact removed (the last one changed), or all removed by Contact: *
        4: no Contact header: the contacts were only listed
        -1: error: no such table, message not valid, wrong CSeq, interval too brief, database
            failure, reply not sent (the contacts are stored then) and so on
        -2: more contacts than modparam registrar max_contacts or $xavp(xavp_cfg=>max_contacts)
            allows (before 5.8.4 also a To URI that cannot be parsed, after such a save())

    Side effects: Changes the location table in shared memory and, as usrloc db_mode says, in
        the database; counts accepted or rejected registrations; sends a reply unless flag 2 is
        set or the route is a reply route (an error is answered in the request route alone). A
        few errors (malformed reg-id or Path) answer 200 and give -1.

    Routes: request, failure, reply, onreply.

    int KSR.registrar.save(str domain, int flags). Module: registrar. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/registrar.html#registrar.f.save
    """

def save_uri(domain: str, flags: int, uri: str, /) -> ReturnCode:
    """Does what save() does, for the user of the given URI instead of the To URI. The message must
    have a valid To URI all the same.

    Args:
        domain: name of the location table, usually "location"; it must be named in modparam
            usrloc preload
        flags: as in save(): sum of 1 (memory only), 2 (no reply), 4 (one contact per user), 8
            (no variation of expires), 16 (with 2: prepare the reply's headers)
        uri: SIP URI of the user; '' is the To URI since 5.8.4 and an error before

    Returns:
        1: stored, or nothing to change
        2: contact refreshed (the last one changed)
        3: contact removed (the last one changed), or all removed by Contact: *
        4: no Contact header: the contacts were only listed
        -1: error, as in save(), or the URI is not valid
        -2: more contacts than max_contacts allows

    Side effects: As save(): location table, database, statistics, reply.

    Routes: request, failure, reply, onreply.

    int KSR.registrar.save_uri(str domain, int flags, str uri). Module: registrar. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/registrar.html#registrar.f.save
    """

def set_q_override(new_q: str, /) -> ReturnCode:
    """Makes the next save() of this message store all its contacts with this q, whatever their own
    q says.

    Args:
        new_q: q as text, "0" to "1", at most three decimals ("0.5")

    Returns:
        1: set
        -1: no valid q

    Side effects: Remembered in the process together with the id of the message; holds for this
        message alone.

    Routes: request, failure, reply, onreply.

    int KSR.registrar.set_q_override(str new_q). Module: registrar. Since 5.1.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrregistrarset_q_override
    """

def ulc_cget(profile: str, attr: str, index: int, /) -> int | str:
    """Reads an attribute of one contact in a list that reg_fetch_contacts() filled. Only addr and
    socket are known; for the others use $ulc(profile=>attr).

    Args:
        profile: name of the list
        attr: "addr" (URI of the contact) or "socket" (local socket it registered on)
        index: number of the contact, from 0; a negative one counts as 0

    Returns:
        str: the value
        '': attribute socket of a contact without socket
        0: no such list, contact or attribute (a warning is logged)

    Side effects: none

    Routes: any.

    xval KSR.registrar.ulc_cget(str profile, str attr, int index). Module: registrar. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrregistrarulc_cget
    """

def ulc_rget(profile: str, attr: str, /) -> int | str:
    """Reads an attribute of a list that reg_fetch_contacts() filled.

    Args:
        profile: name of the list
        attr: "aor" (address of record) or "count" (number of contacts)

    Returns:
        str: the address of record; '' where nothing was fetched
        int: the number of contacts; 0 also for an unknown attribute or an empty profile name

    Side effects: none

    Routes: any.

    xval KSR.registrar.ulc_rget(str profile, str attr). Module: registrar. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrregistrarulc_rget
    """

def unregister(domain: str, uri: str, /) -> ReturnCode:
    """Removes all contacts of a user from the location table. Sends nothing. Before 5.8.4 the To
    URI of the current message must be valid as well.

    Args:
        domain: name of the location table, usually "location"; it must be named in modparam
            usrloc preload
        uri: SIP URI of the user; not empty

    Returns:
        1: removed, also where the user had no contacts
        -1: the URI is empty or not valid, or no such table (before 5.8.4: or no valid To URI)
        -2: removing them failed (database)

    Side effects: Changes the location table in shared memory and, as usrloc db_mode says, in
        the database.

    Routes: any.

    int KSR.registrar.unregister(str domain, str uri). Module: registrar. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/registrar.html#registrar.f.unregister
    """

def unregister_ruid(domain: str, uri: str, ruid: str, /) -> ReturnCode:
    """Removes the one contact of a user that has this unique id. An empty ruid removes all
    contacts of the user since 5.8.4.

    Args:
        domain: name of the location table, usually "location"; it must be named in modparam
            usrloc preload
        uri: SIP URI of the user; not empty, also where usrloc db_mode is 3 (the native function
            takes '' there)
        ruid: unique id of the contact, as in $ulc(profile=>ruid) or the column ruid

    Returns:
        1: removed
        -1: the URI is empty or not valid, or no such table
        -2: removing it failed (database)
        -3: the user has no contact with this id

    Side effects: Changes the location table in shared memory and, as usrloc db_mode says, in
        the database.

    Routes: any.

    int KSR.registrar.unregister_ruid(str domain, str uri, str ruid). Module: registrar. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/registrar.html#registrar.f.unregister
    """
