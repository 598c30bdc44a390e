"""KSR.dispatcher: module dispatcher of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode, ZeroForYes

def ds_is_active(setid: int, /) -> ReturnCode:
    """Tells whether at least one destination of the set is active, that is neither inactive nor
    disabled by the administrator. A destination in state trying or probing alone counts as
    active.

    Args:
        setid: id of the destination set

    Returns:
        1: at least one destination is active
        -1: none is, or there is no such set

    Side effects: none

    Routes: any.

    int KSR.dispatcher.ds_is_active(int setid). Module: dispatcher. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dispatcher.html#dispatcher.f.ds_is_active
    """

def ds_is_active_uri(setid: int, uri: str, /) -> ReturnCode:
    """Tells whether the set has an active destination (neither inactive nor disabled) with this
    URI. The comparison is byte by byte with the URI as loaded, case and parameters included; an
    entry loaded without a scheme was given sip: in front.

    Args:
        setid: id of the destination set
        uri: URI as it stands in the list; '' asks for any destination, as ds_is_active does

    Returns:
        1: an active destination has this URI
        -1: none has, or there is no such set

    Side effects: none

    Routes: any.

    int KSR.dispatcher.ds_is_active_uri(int setid, str uri). Module: dispatcher. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dispatcher.html#dispatcher.f.ds_is_active
    """

def ds_is_from_list(setid: int, /) -> ReturnCode:
    """Tells whether the message came from the address of a destination of the set. IP address and
    source port are compared, the protocol is not; a destination without a port matches any
    port. State does not matter, so an inactive destination matches too. Host names count with
    the address found at load time, or are resolved now with bit 2 of modparam dispatcher
    ds_dns_mode. Entries with flag 16 (no DNS) never match.

    Args:
        setid: id of the destination set; -1 = all sets

    Returns:
        1: the source is in the set
        -1: it is not, or there is no such set
        -2: found, but the pseudo-variable of setid_pvname could not be written (setid -1 only)
        -3: found, but the pseudo-variable of attrs_pvname could not be written

    Side effects: Upon a match writes the destination's attributes, if it has some, to the
        pseudo-variable of modparam dispatcher attrs_pvname; the set's id goes to that of
        setid_pvname only where setid is -1.

    Routes: any.

    int KSR.dispatcher.ds_is_from_list(int setid). Module: dispatcher. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dispatcher.html#dispatcher.f.ds_is_from_list
    """

def ds_is_from_list_mode(setid: int, mode: int, /) -> ReturnCode:
    """Tells whether the message came from the address of a destination of the set, compared as the
    mode says. Before 6.1 a destination without ;transport= has no protocol (unless bit 8 of
    modparam dispatcher ds_dns_mode finds one) and matches none, so without bit 2 of the mode it
    is never found; since 6.1 its protocol is derived as in RFC 3263 4.1. Entries with flag 16
    (no DNS) never match.

    Args:
        setid: id of the destination set; -1 = all sets
        mode: sum of: 1 ignore the port, 2 ignore the protocol, 4 active destinations only, 8
            the destination's socket, where it has one, must be the receiving one (5.8 and
            later), 16 take the destination that agrees best in port, protocol and socket, the
            address alone being enough (5.8 and later); 0 = address, port and protocol

    Returns:
        1: the source is in the set
        -1: it is not, or there is no such set
        -2: found, but the pseudo-variable of setid_pvname could not be written (setid -1 only)
        -3: found, but the pseudo-variable of attrs_pvname could not be written

    Side effects: Upon a match writes the destination's attributes, if it has some, to the
        pseudo-variable of modparam dispatcher attrs_pvname; the set's id goes to that of
        setid_pvname only where setid is -1.

    Routes: any.

    int KSR.dispatcher.ds_is_from_list_mode(int setid, int mode). Module: dispatcher. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dispatcher.html#dispatcher.f.ds_is_from_list
    """

def ds_is_from_list_uri(setid: int, mode: int, uri: str, /) -> ReturnCode:
    """Tells whether the host, port and protocol of a URI belong to a destination of the set. The
    host is resolved at once when it is a name (a DNS query can block the worker). Before 6.1 a
    URI or a destination without ;transport= has no protocol, and the two agree only if both
    lack it; since 6.1 the protocol is derived as in RFC 3263 4.1. Entries with flag 16 (no DNS)
    never match.

    Args:
        setid: id of the destination set; -1 = all sets
        mode: sum of: 1 ignore the port, 2 ignore the protocol, 4 active destinations only, 8
            the destination's socket, where it has one, must be the one that received the
            message (5.8 and later), 16 take the destination that agrees best in port, protocol
            and socket, the address alone being enough (5.8 and later); 0 = address, port and
            protocol
        uri: SIP URI to look for; '' = the message's source address, port and protocol

    Returns:
        1: the address is in the set
        -1: it is not, there is no such set, the URI is invalid, or its host cannot be resolved
        -2: found, but the pseudo-variable of setid_pvname could not be written (setid -1 only)
        -3: found, but the pseudo-variable of attrs_pvname could not be written

    Side effects: Upon a match writes the destination's attributes, if it has some, to the
        pseudo-variable of modparam dispatcher attrs_pvname; the set's id goes to that of
        setid_pvname only where setid is -1. May query DNS.

    Routes: any.

    int KSR.dispatcher.ds_is_from_list_uri(int setid, int mode, str uri). Module: dispatcher. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dispatcher.html#dispatcher.f.ds_is_from_list
    """

def ds_is_from_lists() -> ReturnCode:
    """Tells whether the message came from the address of a destination of any set: the same as
    ds_is_from_list(-1). IP address and source port are compared (a destination without a port
    matches any), protocol and state are not.

    Returns:
        1: the source is in one of the sets
        -1: it is in none
        -2: found, but the pseudo-variable of setid_pvname could not be written
        -3: found, but the pseudo-variable of attrs_pvname could not be written

    Side effects: Upon a match writes the id of the set to the pseudo-variable of modparam
        dispatcher setid_pvname, and the destination's attributes, if it has some, to that of
        attrs_pvname.

    Routes: any.

    int KSR.dispatcher.ds_is_from_lists(). Module: dispatcher. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dispatcher.html#dispatcher.f.ds_is_from_list
    """

def ds_list_exists(setid: int, /) -> ReturnCode:
    """Tells whether a destination set with this id is loaded.

    Args:
        setid: id of the destination set

    Returns:
        1: the set exists
        -1: it does not

    Side effects: none

    Routes: any.

    int KSR.dispatcher.ds_list_exists(int setid). Module: dispatcher. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dispatcher.html#dispatcher.f.ds_list_exists
    """

def ds_load_unset() -> ZeroForYes:
    """Takes the call, known by its Call-ID, off the load of its destination (algorithm 10). For an
    INVITE request it acts only if the current destination record holds a dstid, that is after a
    selection with algorithm 10. Returns 0, not 1, when it has worked: 0 is false in Python. A
    message without a Call-ID crashes the worker: let sanity_check refuse it first.

    Returns:
        0: removed; or nothing to do: an INVITE request without a dstid record, or modparam
            dispatcher xavp_dst is empty
        -1: no load is kept for this Call-ID, or the set or destination it belonged to is gone

    Side effects: Lowers the call count of the destination and removes the Call-ID from the
        table of calls (shared memory).

    Routes: any.

    int KSR.dispatcher.ds_load_unset(). Module: dispatcher. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dispatcher.html
    """

def ds_load_update() -> ZeroForYes:
    """Keeps the call count of algorithm 10 up to date. A BYE or CANCEL request ends the call of
    that Call-ID; a 2xx reply to an INVITE marks it as confirmed (it then expires after modparam
    dispatcher ds_hash_expire, else after ds_hash_initexpire). Any other message changes
    nothing. Returns 0, not 1, when it has worked, also when no load was kept for the call: 0 is
    false in Python.

    Returns:
        0: done, or nothing to do
        -1: CSeq or Call-ID is missing or malformed

    Side effects: Changes the call count of a destination and the table of calls (shared
        memory).

    Routes: any.

    int KSR.dispatcher.ds_load_update(). Module: dispatcher. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dispatcher.html#dispatcher.f.ds_load_update
    """

def ds_mark_addr(state: str, setid: int, uri: str, /) -> ReturnCode:
    """Sets the state of a destination given by set and URI, at once, without regard to the
    thresholds of probing. The URI is compared without regard to case, with all its parameters;
    only the first entry of the set with this URI is changed.

    Args:
        state: letters, in either case: a active (drops the letters before it), i inactive, t
            trying (makes it inactive at once), d disabled, p probing; they add up, as in 'ip';
            '' = active
        setid: id of the destination set
        uri: URI of the destination as it stands in the list

    Returns:
        1: set
        -1: unknown letter, no sets loaded, no such set, or no such URI in it

    Side effects: Changes the state of the destination in shared memory for all workers (also
        clears its flags 16 and 32, no DNS and no ping). Runs the handler of modparam dispatcher
        event_callback with dispatcher:dst-down or dispatcher:dst-up if the state changes
        between up and down, unless event_callback_mode is 1. Recomputes the relative weights
        where the destination has rweight.

    Routes: any.

    int KSR.dispatcher.ds_mark_addr(str state, int setid, str uri). Module: dispatcher. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dispatcher.html#dispatcher.f.ds_mark_addr
    """

def ds_mark_dst() -> ReturnCode:
    """Marks the current destination, the first record in the XAVP of modparam dispatcher xavp_dst,
    as inactive; with modparam dispatcher ds_probing_mode 1 as inactive and probing. Takes
    effect at once. With any other ds_probing_mode no ping brings it back: it then stays
    inactive until a reload, an RPC command or ds_mark_dst_state('a').

    Returns:
        1: marked
        -1: no destination record (nothing was selected with failover on, or the XAVPs are used
            up), failover is off (modparam dispatcher flags lacks 2), xavp_dst is empty, or the
            destination is no longer in the set

    Side effects: Changes the state of the destination in shared memory for all workers. Runs
        the handler of modparam dispatcher event_callback with dispatcher:dst-down if it was
        active (6.0.3 and later: unless event_callback_mode is 1).

    Routes: request, onreply, failure.

    int KSR.dispatcher.ds_mark_dst(). Module: dispatcher. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dispatcher.html#dispatcher.f.ds_mark_dst
    """

def ds_mark_dst_state(state: str, /) -> ReturnCode:
    """Sets the state of the current destination, the first record in the XAVP of modparam
    dispatcher xavp_dst. Since 6.0.3 the state holds at once; before, 't' counts one failure and
    turns into inactive after modparam dispatcher ds_probing_threshold of them, and an inactive
    destination becomes active only after ds_inactive_threshold calls (both default to 1).

    Args:
        state: letters, in either case: a active (drops the letters before it), i inactive, t
            trying (since 6.0.3 the same as i), d disabled, p probing; they add up, as in 'ip';
            '' = as ds_mark_dst

    Returns:
        1: set
        -1: unknown letter, no destination record (nothing was selected with failover on, or the
            XAVPs are used up), failover is off (modparam dispatcher flags lacks 2), xavp_dst is
            empty, or the destination is no longer in the set

    Side effects: Changes the state of the destination in shared memory for all workers. Runs
        the handler of modparam dispatcher event_callback with dispatcher:dst-down or
        dispatcher:dst-up if the state changes between up and down (6.0.3 and later: unless
        event_callback_mode is 1). Recomputes the relative weights where the destination has
        rweight.

    Routes: request, onreply, failure.

    int KSR.dispatcher.ds_mark_dst_state(str state). Module: dispatcher. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dispatcher.html#dispatcher.f.ds_mark_dst
    """

def ds_next_domain() -> ReturnCode:
    """Drops the current destination record and replaces by the next one what follows the user in
    the Request-URI: host, port, parameters and headers; for serial failover. Needs modparam
    dispatcher flags with bit 2. Records left from an earlier selection for the same request
    follow after those of the last one.

    Returns:
        1: the next destination is set
        -1: no record is left, failover is off, the record has no uri, the Request-URI could not
            be rewritten; or the call of algorithm 10 could not be moved (then the Request-URI
            is already changed)

    Side effects: Removes the first XAVP of modparam dispatcher xavp_dst, even if there is no
        next one. Rewrites the Request-URI (user and scheme stay), forces the send socket if the
        destination has one, moves the call's load to the new destination (algorithm 10).

    Routes: request, failure.

    int KSR.dispatcher.ds_next_domain(). Module: dispatcher. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dispatcher.html
    """

def ds_next_dst() -> ReturnCode:
    """Drops the current destination record and puts the next one into the destination URI ($du),
    for serial failover. Needs modparam dispatcher flags with bit 2. Records left from an
    earlier selection for the same request follow after those of the last one.

    Returns:
        1: the next destination is set
        -1: no record is left, failover is off, the record has no uri, $du could not be set; or
            the call of algorithm 10 could not be moved (then $du is already changed)

    Side effects: Removes the first XAVP of modparam dispatcher xavp_dst, even if there is no
        next one. Sets $du, marks the Request-URI as new so that it can be used for a further
        branch, forces the send socket if the destination has one, moves the call's load to the
        new destination (algorithm 10).

    Routes: request, failure.

    int KSR.dispatcher.ds_next_dst(). Module: dispatcher. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dispatcher.html
    """

def ds_reload() -> ReturnCode:
    """Loads the destination sets again, from the list file or the database (modparam dispatcher
    list_file, db_url), and swaps them in for all workers. States set at run time and call
    counts are lost, latencies too (not with ds_retain_latency_stats, 5.8 and later). Refused
    within modparam dispatcher reload_delta seconds (default 5) after the previous try, also a
    failed one or one by RPC. Entries that are invalid or cannot be resolved are skipped (with
    ds_load_mode 1 they make it fail). The worker waits for file, database and DNS.

    Returns:
        1: loaded; also when another process is just loading and this call did nothing
        -1: too soon after the previous try, or the file or database could not be read: the old
            sets stay in use

    Side effects: Replaces the destination sets in shared memory.

    Routes: any.

    int KSR.dispatcher.ds_reload(). Module: dispatcher. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dispatcher.html#dispatcher.f.ds_reload
    """

def ds_select(setid: int, alg: int, /) -> ReturnCode:
    """Chooses a destination and stores it, with the others of the set behind it as failover
    candidates, as XAVPs; neither $du nor the Request-URI changes: ds_set_dst or ds_set_domain
    does that. An inactive or disabled choice gives way to the next active destination. Without
    bit 2 in modparam dispatcher flags no record is stored at all, and it returns 1 all the
    same. Algorithm 12 stores none either: it adds every destination from the first active one
    on as a branch, inactive ones too.

    Args:
        setid: id of the destination set
        alg: how the first destination is chosen: 0 hash of the Call-ID; 1 hash of the From URI;
            2 of the To URI; 3 of the Request-URI; 4 round robin; 5 hash of the user name in
            Proxy-Authorization or Authorization, round robin where there is none; 6 random; 7
            hash of modparam dispatcher hash_pvar; 8 serial, the first of the set (highest
            priority); 9 attribute weight, in percent (if the first of the set has none: always
            the first); 10 fewest calls (needs modparam dispatcher ds_hash_size and attribute
            duid, without which the call is not counted; counts INVITE only, other methods take
            the first; an INVITE without Call-ID crashes the worker, so check the message
            first); 11 attribute rweight among the active ones; 12 all at once (parallel
            forking); 13 highest priority, lowered by the ping latency; 14 (6.1 and later) as 4
            where all have the same priority above 0, else as 8; 64 (6.0 and later) round robin
            with overload control. Any other number logs a warning and takes the first. The
            hashes 1 to 3 use user, host and port, or the user alone with modparam dispatcher
            flags bit 1

    Returns:
        1: a destination is chosen
        2: algorithm 12 only: a branch could not be added
        -1: nothing chosen: no sets are loaded, the set does not exist, no destination of it is
            active (with algorithm 10 or 64: none below its limit), what is to be hashed is not
            in the message, or an XAVP could not be written (with algorithm 10: a further
            candidate has no duid)

    Side effects: Adds an XAVP (modparam dispatcher xavp_dst, default _dsdst_; fields uri, grp,
        attrs, sock, with algorithm 10 dstid, since 6.1 dstidx) for each candidate, before those
        of an earlier selection; 65535 at most. Sets cnt, the number stored, in the XAVP of
        xavp_ctx (default _dsctx_). Advances the set's round robin; algorithm 10 counts the
        call; algorithm 12 adds branches.

    Routes: any.

    int KSR.dispatcher.ds_select(int setid, int alg). Module: dispatcher. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dispatcher.html#dispatcher.f.ds_select
    """

def ds_select_domain(setid: int, alg: int, /) -> ReturnCode:
    """Chooses a destination and replaces by it all of the Request-URI that follows the user: host,
    port, parameters and headers (user and scheme stay). An inactive or disabled choice gives
    way to the next active destination. With bit 2 in modparam dispatcher flags the chosen one
    and the others of the set are stored for ds_next_domain. Algorithm 12 adds every destination
    after the first active one as a branch, inactive ones too, and stores none.

    Args:
        setid: id of the destination set
        alg: how the first destination is chosen: 0 hash of the Call-ID; 1 hash of the From URI;
            2 of the To URI; 3 of the Request-URI; 4 round robin; 5 hash of the user name in
            Proxy-Authorization or Authorization, round robin where there is none; 6 random; 7
            hash of modparam dispatcher hash_pvar; 8 serial, the first of the set (highest
            priority); 9 attribute weight, in percent (if the first of the set has none: always
            the first); 10 fewest calls (needs modparam dispatcher ds_hash_size and attribute
            duid, without which the call is not counted; counts INVITE only, other methods take
            the first; an INVITE without Call-ID crashes the worker, so check the message
            first); 11 attribute rweight among the active ones; 12 all at once (parallel
            forking); 13 highest priority, lowered by the ping latency; 14 (6.1 and later) as 4
            where all have the same priority above 0, else as 8; 64 (6.0 and later) round robin
            with overload control. Any other number logs a warning and takes the first. The
            hashes 1 to 3 use user, host and port, or the user alone with modparam dispatcher
            flags bit 1

    Returns:
        1: a destination is chosen
        2: algorithm 12 only: the first destination is set, but a further branch could not be
            added
        -1: nothing chosen: no sets are loaded, the set does not exist, no destination of it is
            active (with algorithm 10 or 64: none below its limit), what is to be hashed is not
            in the message, the address could not be set, or an XAVP could not be written (the
            address is set by then; with algorithm 10 it is enough that another candidate has no
            duid)

    Side effects: Rewrites the Request-URI and forces the send socket if the destination has
        one. With failover on (flags bit 2) adds XAVPs of modparam dispatcher xavp_dst (default
        _dsdst_), before those of an earlier selection, 65535 at most, and sets cnt in xavp_ctx
        (default _dsctx_; cnt also without failover, as 0). Advances the set's round robin;
        algorithm 10 counts the call; algorithm 12 adds branches.

    Routes: request, failure.

    int KSR.dispatcher.ds_select_domain(int setid, int alg). Module: dispatcher. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dispatcher.html#dispatcher.f.ds_select_domain
    """

def ds_select_domain_limit(setid: int, alg: int, limit: int, /) -> ReturnCode:
    """Chooses a destination and replaces by it all of the Request-URI that follows the user: host,
    port, parameters and headers (user and scheme stay), as ds_select_domain, and stores no more
    than the given number of candidates for ds_next_domain.

    Args:
        setid: id of the destination set
        alg: how the first destination is chosen: 0 hash of the Call-ID; 1 hash of the From URI;
            2 of the To URI; 3 of the Request-URI; 4 round robin; 5 hash of the user name in
            Proxy-Authorization or Authorization, round robin where there is none; 6 random; 7
            hash of modparam dispatcher hash_pvar; 8 serial, the first of the set (highest
            priority); 9 attribute weight, in percent (if the first of the set has none: always
            the first); 10 fewest calls (needs modparam dispatcher ds_hash_size and attribute
            duid, without which the call is not counted; counts INVITE only, other methods take
            the first; an INVITE without Call-ID crashes the worker, so check the message
            first); 11 attribute rweight among the active ones; 12 all at once (parallel
            forking); 13 highest priority, lowered by the ping latency; 14 (6.1 and later) as 4
            where all have the same priority above 0, else as 8; 64 (6.0 and later) round robin
            with overload control. Any other number logs a warning and takes the first. The
            hashes 1 to 3 use user, host and port, or the user alone with modparam dispatcher
            flags bit 1
        limit: greatest number of records stored, the chosen destination being the first and the
            one of modparam dispatcher use_default the last; 0 or less = no limit

    Returns:
        1: a destination is chosen
        2: algorithm 12 only: the first destination is set, but a further branch could not be
            added
        -1: nothing chosen: no sets are loaded, the set does not exist, no destination of it is
            active (with algorithm 10 or 64: none below its limit), what is to be hashed is not
            in the message, the address could not be set, or an XAVP could not be written (the
            address is set by then; with algorithm 10 it is enough that another candidate has no
            duid)

    Side effects: Rewrites the Request-URI and forces the send socket if the destination has
        one. With failover on (flags bit 2) adds XAVPs of modparam dispatcher xavp_dst (default
        _dsdst_), before those of an earlier selection, and sets cnt in xavp_ctx (default
        _dsctx_; cnt also without failover, as 0). Advances the set's round robin; algorithm 10
        counts the call; algorithm 12 adds branches.

    Routes: request, failure.

    int KSR.dispatcher.ds_select_domain_limit(int setid, int alg, int limit). Module: dispatcher. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dispatcher.html#dispatcher.f.ds_select_domain
    """

def ds_select_dst(setid: int, alg: int, /) -> ReturnCode:
    """Chooses a destination and writes it to the destination URI ($du), which says where the
    request is sent while the Request-URI stays as it is. An inactive or disabled choice gives
    way to the next active destination. With bit 2 in modparam dispatcher flags the chosen one
    and the others of the set are stored for ds_next_dst. Algorithm 12 adds every destination
    after the first active one as a branch, inactive ones too, and stores none. Fails if $du is
    already set and modparam dispatcher force_dst is 0 (default 1).

    Args:
        setid: id of the destination set
        alg: how the first destination is chosen: 0 hash of the Call-ID; 1 hash of the From URI;
            2 of the To URI; 3 of the Request-URI; 4 round robin; 5 hash of the user name in
            Proxy-Authorization or Authorization, round robin where there is none; 6 random; 7
            hash of modparam dispatcher hash_pvar; 8 serial, the first of the set (highest
            priority); 9 attribute weight, in percent (if the first of the set has none: always
            the first); 10 fewest calls (needs modparam dispatcher ds_hash_size and attribute
            duid, without which the call is not counted; counts INVITE only, other methods take
            the first; an INVITE without Call-ID crashes the worker, so check the message
            first); 11 attribute rweight among the active ones; 12 all at once (parallel
            forking); 13 highest priority, lowered by the ping latency; 14 (6.1 and later) as 4
            where all have the same priority above 0, else as 8; 64 (6.0 and later) round robin
            with overload control. Any other number logs a warning and takes the first. The
            hashes 1 to 3 use user, host and port, or the user alone with modparam dispatcher
            flags bit 1

    Returns:
        1: a destination is chosen
        2: algorithm 12 only: the first destination is set, but a further branch could not be
            added
        -1: nothing chosen: $du is set and force_dst is 0, no sets are loaded, the set does not
            exist, no destination of it is active (with algorithm 10 or 64: none below its
            limit), what is to be hashed is not in the message, $du could not be set, or an XAVP
            could not be written ($du is set by then; with algorithm 10 it is enough that
            another candidate has no duid)

    Side effects: Sets $du, marks the Request-URI as new so that it can be used for a further
        branch, forces the send socket if the destination has one. With failover on (flags bit
        2) adds XAVPs of modparam dispatcher xavp_dst (default _dsdst_), before those of an
        earlier selection, 65535 at most, and sets cnt in xavp_ctx (default _dsctx_; cnt also
        without failover, as 0). Advances the set's round robin; algorithm 10 counts the call;
        algorithm 12 adds branches.

    Routes: request, failure.

    int KSR.dispatcher.ds_select_dst(int setid, int alg). Module: dispatcher. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dispatcher.html#dispatcher.f.ds_select_dst
    """

def ds_select_dst_limit(setid: int, alg: int, limit: int, /) -> ReturnCode:
    """Chooses a destination and writes it to the destination URI ($du), as ds_select_dst, and
    stores no more than the given number of candidates for ds_next_dst.

    Args:
        setid: id of the destination set
        alg: how the first destination is chosen: 0 hash of the Call-ID; 1 hash of the From URI;
            2 of the To URI; 3 of the Request-URI; 4 round robin; 5 hash of the user name in
            Proxy-Authorization or Authorization, round robin where there is none; 6 random; 7
            hash of modparam dispatcher hash_pvar; 8 serial, the first of the set (highest
            priority); 9 attribute weight, in percent (if the first of the set has none: always
            the first); 10 fewest calls (needs modparam dispatcher ds_hash_size and attribute
            duid, without which the call is not counted; counts INVITE only, other methods take
            the first; an INVITE without Call-ID crashes the worker, so check the message
            first); 11 attribute rweight among the active ones; 12 all at once (parallel
            forking); 13 highest priority, lowered by the ping latency; 14 (6.1 and later) as 4
            where all have the same priority above 0, else as 8; 64 (6.0 and later) round robin
            with overload control. Any other number logs a warning and takes the first. The
            hashes 1 to 3 use user, host and port, or the user alone with modparam dispatcher
            flags bit 1
        limit: greatest number of records stored, the chosen destination being the first and the
            one of modparam dispatcher use_default the last; 0 or less = no limit

    Returns:
        1: a destination is chosen
        2: algorithm 12 only: the first destination is set, but a further branch could not be
            added
        -1: nothing chosen: $du is set and force_dst is 0, no sets are loaded, the set does not
            exist, no destination of it is active (with algorithm 10 or 64: none below its
            limit), what is to be hashed is not in the message, $du could not be set, or an XAVP
            could not be written ($du is set by then; with algorithm 10 it is enough that
            another candidate has no duid)

    Side effects: Sets $du, marks the Request-URI as new so that it can be used for a further
        branch, forces the send socket if the destination has one. With failover on (flags bit
        2) adds XAVPs of modparam dispatcher xavp_dst (default _dsdst_), before those of an
        earlier selection, and sets cnt in xavp_ctx (default _dsctx_; cnt also without failover,
        as 0). Advances the set's round robin; algorithm 10 counts the call; algorithm 12 adds
        branches.

    Routes: request, failure.

    int KSR.dispatcher.ds_select_dst_limit(int setid, int alg, int limit). Module: dispatcher. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dispatcher.html#dispatcher.f.ds_select_dst
    """

def ds_select_limit(setid: int, alg: int, limit: int, /) -> ReturnCode:
    """Chooses a destination and stores it, with others of the set behind it up to the limit, as
    XAVPs, as ds_select; neither $du nor the Request-URI changes. Without bit 2 in modparam
    dispatcher flags no record is stored at all, and it returns 1 all the same. The limit does
    not hold for algorithm 12, which adds branches and stores no record.

    Args:
        setid: id of the destination set
        alg: how the first destination is chosen: 0 hash of the Call-ID; 1 hash of the From URI;
            2 of the To URI; 3 of the Request-URI; 4 round robin; 5 hash of the user name in
            Proxy-Authorization or Authorization, round robin where there is none; 6 random; 7
            hash of modparam dispatcher hash_pvar; 8 serial, the first of the set (highest
            priority); 9 attribute weight, in percent (if the first of the set has none: always
            the first); 10 fewest calls (needs modparam dispatcher ds_hash_size and attribute
            duid, without which the call is not counted; counts INVITE only, other methods take
            the first; an INVITE without Call-ID crashes the worker, so check the message
            first); 11 attribute rweight among the active ones; 12 all at once (parallel
            forking); 13 highest priority, lowered by the ping latency; 14 (6.1 and later) as 4
            where all have the same priority above 0, else as 8; 64 (6.0 and later) round robin
            with overload control. Any other number logs a warning and takes the first. The
            hashes 1 to 3 use user, host and port, or the user alone with modparam dispatcher
            flags bit 1
        limit: greatest number of records stored, the chosen destination being the first and the
            one of modparam dispatcher use_default the last; 0 or less = no limit

    Returns:
        1: a destination is chosen
        2: algorithm 12 only: a branch could not be added
        -1: nothing chosen: no sets are loaded, the set does not exist, no destination of it is
            active (with algorithm 10 or 64: none below its limit), what is to be hashed is not
            in the message, or an XAVP could not be written (with algorithm 10: a further
            candidate has no duid)

    Side effects: Adds an XAVP (modparam dispatcher xavp_dst, default _dsdst_; fields uri, grp,
        attrs, sock, with algorithm 10 dstid, since 6.1 dstidx) for each candidate, before those
        of an earlier selection. Sets cnt, the number stored, in the XAVP of xavp_ctx (default
        _dsctx_). Advances the set's round robin; algorithm 10 counts the call; algorithm 12
        adds branches.

    Routes: any.

    int KSR.dispatcher.ds_select_limit(int setid, int alg, int limit). Module: dispatcher. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dispatcher.html#dispatcher.f.ds_select
    """

def ds_select_routes(rules: str, mode: str, /) -> ReturnCode:
    """Chooses destinations from several sets in turn, each with its own algorithm, and joins their
    candidates in one failover list. The first set that yields a destination sets $du or the
    Request-URI as the mode says; the later ones only add records. A set that yields none is
    passed over.

    Args:
        rules: 'setid=alg' pairs joined by ';', as '1=4;2=8': digits only, no blanks; the
            algorithms are those of ds_select
        mode: by its first character: '0' or 'd' sets $du, '1' or 'r' the Request-URI (as
            ds_select_domain), '2' or 'x' neither (records only)

    Returns:
        1: at least one set has yielded a destination
        2: so did the last set that yielded one, with algorithm 12, but a branch could not be
            added
        -1: no set has; or rules or mode are malformed (a set before the fault in rules may have
            been applied), or an XAVP could not be written

    Side effects: As those of ds_select_dst, ds_select_domain or ds_select, by mode: sets $du or
        the Request-URI and the send socket, adds the XAVPs of modparam dispatcher xavp_dst and
        cnt in xavp_ctx, advances the sets' round robin, counts the call (algorithm 10), adds
        branches (algorithm 12).

    Routes: request, failure.

    int KSR.dispatcher.ds_select_routes(str rules, str mode). Module: dispatcher. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dispatcher.html#dispatcher.f.ds_select_routes
    """

def ds_select_routes_limit(rules: str, mode: str, limit: int, /) -> ReturnCode:
    """Chooses destinations from several sets in turn, as ds_select_routes, and stores no more than
    the given number of failover records over all sets, apart from the chosen destination of
    each set, which is always stored.

    Args:
        rules: 'setid=alg' pairs joined by ';', as '1=4;2=8': digits only, no blanks; the
            algorithms are those of ds_select
        mode: by its first character: '0' or 'd' sets $du, '1' or 'r' the Request-URI (as
            ds_select_domain), '2' or 'x' neither (records only)
        limit: greatest number of records stored; 0 or less = no limit

    Returns:
        1: at least one set has yielded a destination
        2: so did the last set that yielded one, with algorithm 12, but a branch could not be
            added
        -1: no set has; or rules or mode are malformed (a set before the fault in rules may have
            been applied), or an XAVP could not be written

    Side effects: As those of ds_select_dst, ds_select_domain or ds_select, by mode: sets $du or
        the Request-URI and the send socket, adds the XAVPs of modparam dispatcher xavp_dst and
        cnt in xavp_ctx, advances the sets' round robin, counts the call (algorithm 10), adds
        branches (algorithm 12).

    Routes: request, failure.

    int KSR.dispatcher.ds_select_routes_limit(str rules, str mode, int limit). Module: dispatcher. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dispatcher.html#dispatcher.f.ds_select_routes
    """

def ds_set_domain() -> ReturnCode:
    """Writes the current destination record, the first one that ds_select stored, to the
    Request-URI in place of all that follows the user: host, port, parameters and headers (user
    and scheme stay). The record stays: call ds_next_domain for the next.

    Returns:
        1: set
        -1: no destination record (nothing selected, or failover off), it has no uri, or the
            Request-URI could not be rewritten

    Side effects: Rewrites the Request-URI and forces the send socket if the destination has
        one.

    Routes: request, failure.

    int KSR.dispatcher.ds_set_domain(). Module: dispatcher. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dispatcher.html#dispatcher.f.ds_set_domain
    """

def ds_set_dst() -> ReturnCode:
    """Writes the current destination record, the first one that ds_select stored, to the
    destination URI ($du). The record stays: call ds_next_dst for the next.

    Returns:
        1: set
        -1: no destination record (nothing selected, or failover off), it has no uri, or $du
            could not be set

    Side effects: Sets $du, marks the Request-URI as new so that it can be used for a further
        branch, forces the send socket if the destination has one.

    Routes: request, failure.

    int KSR.dispatcher.ds_set_dst(). Module: dispatcher. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dispatcher.html#dispatcher.f.ds_set_dst
    """
