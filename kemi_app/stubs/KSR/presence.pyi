"""KSR.presence: module presence of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode, ZeroForYes

def handle_publish() -> ReturnCode:
    """Processes a PUBLISH (RFC 3903): stores, refreshes, changes or removes the state that the
    sender publishes for the user of the Request-URI, and has the watchers notified. Answers in
    every case.

    Returns:
        1: 200 sent, or 412 where SIP-If-Match fits no stored state
        -1: refused: 400, 489 or 500 was sent (500 also for a SIP-If-Match that is not of this
            server's form, and behind a 415 of module presence_xml), or sending failed

    Side effects: Sends the reply; changes the table presentity (and memory, with modparam
        presence publ_cache); sends NOTIFY requests or has the notifier processes do it.

    Routes: request.

    int KSR.presence.handle_publish(). Module: presence. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/presence.html#presence.f.handle_publish
    """

def handle_publish_uri(sender_uri: str, /) -> ReturnCode:
    """Processes a PUBLISH as handle_publish() does, but sends no NOTIFY about it to a watcher
    whose Contact is sender_uri (for shared lines, BLA).

    Args:
        sender_uri: SIP URI of the sender, at most 253 bytes, usually from the Sender header

    Returns:
        1: 200 sent, or 412 where SIP-If-Match fits no stored state
        -1: refused (400, 489 or 500 sent), sender_uri not valid (400) or too long (500), or
            sending failed

    Side effects: Sends the reply; changes the table presentity (and memory, with modparam
        presence publ_cache); sends NOTIFY requests or has the notifier processes do it.

    Routes: request.

    int KSR.presence.handle_publish_uri(str sender_uri). Module: presence. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/presence.html#presence.f.handle_publish
    """

def handle_subscribe() -> ReturnCode:
    """Processes a SUBSCRIBE (RFC 6665) for a known event package: starts, refreshes or ends the
    subscription, answers, and notifies. The watcher is the user of the From URI.

    Returns:
        1: done, answered
        0: no valid From header; 400 was sent
        -1: refused: 400, 423, 481, 489 or 500 was sent; or sending failed; or the Request-URI
            of a new subscription is not valid (nothing sent)

    Side effects: Sends the reply and a NOTIFY (or has a notifier process do it); changes the
        subscriptions in memory and database and the table watchers.

    Routes: request.

    int KSR.presence.handle_subscribe(). Module: presence. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/presence.html#presence.f.handle_subscribe
    """

def handle_subscribe_uri(watcher_uri: str, /) -> ReturnCode:
    """Processes a SUBSCRIBE as handle_subscribe() does, with the given user as the watcher.

    Args:
        watcher_uri: SIP URI of the watcher, for instance from P-Asserted-Identity

    Returns:
        1: done, answered
        -1: refused: 400, 423, 481, 489 or 500 was sent; or sending failed; or watcher_uri or
            the Request-URI of a new subscription is not valid (nothing sent)

    Side effects: Sends the reply and a NOTIFY (or has a notifier process do it); changes the
        subscriptions in memory and database and the table watchers.

    Routes: request.

    int KSR.presence.handle_subscribe_uri(str watcher_uri). Module: presence. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/presence.html#presence.f.handle_subscribe
    """

def pres_auth_status(watcher_uri: str, presentity_uri: str, /) -> ReturnCode:
    """Tells whether a watcher may see the presence of a user, by the user's rules (pres-rules
    document, module presence_xml). Trap: all statuses are positive, so compare with 1. Trap:
    the domain of <many> in a rule is compared with uninitialised memory, which can crash the
    process.

    Args:
        watcher_uri: SIP URI of the watcher
        presentity_uri: SIP URI of the user that is watched

    Returns:
        1: active: allowed, or the event package needs no authorization
        2: pending: the user has no rules, or a rule says confirm or nothing; by chance also
            where no rule fits the watcher
        3: terminated: blocked, or no rule fits the watcher
        5: politely blocked
        -1: the event package presence is not there, a URI is not valid, or the rules cannot be
            evaluated

    Side effects: Reads the rules from the database (blocks) or the XCAP cache.

    Routes: request.

    int KSR.presence.pres_auth_status(str watcher_uri, str presentity_uri). Module: presence. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/presence.html#presence.f.pres_auth_status
    """

def pres_has_subscribers(pres_uri: str, event: str, /) -> ReturnCode:
    """Tells whether a user has at least one watcher of an event package.

    Args:
        pres_uri: SIP URI of the user, spelt as in the subscriptions (compared letter by letter)
        event: event package, for instance "presence"

    Returns:
        1: there is a subscription
        -1: there is none, the event package is not there, or the query failed

    Side effects: With modparam presence subs_db_mode 3 queries the database (blocks).

    Routes: any.

    int KSR.presence.pres_has_subscribers(str pres_uri, str event). Module: presence. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/presence.html#presence.f.pres_has_subscribers
    """

def pres_refresh_watchers(uri: str, event: str, refresh_type: int, /) -> ZeroForYes:
    """Has the watchers of a user notified after the user's rules or state were changed outside.
    Trap: success gives 0, which is neither yes nor no (the native function gives 1): compare
    with 0.

    Args:
        uri: SIP URI of the user
        event: event package, for instance "presence"
        refresh_type: 0 the rules changed, 1 the state in the database changed; not 2, which
            crashes the process here (see pres_refresh_watchers_file())

    Returns:
        0: done
        -1: the event package is not there or has no rules (0), no rules found, the URI is not
            valid, or notifying failed

    Side effects: Changes the watchers' status (0); sends NOTIFY requests or has the notifier
        processes do it.

    Routes: any.

    int KSR.presence.pres_refresh_watchers(str uri, str event, int refresh_type). Module: presence. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/presence.html#presence.f.pres_refresh_watchers
    """

def pres_refresh_watchers_file(
    uri: str,
    event: str,
    refresh_type: int,
    file_uri: str,
    filename: str,
    /,
) -> ZeroForYes:
    """Has the watchers of a user notified as pres_refresh_watchers() does; type 2 first takes the
    new state from a pidf-manipulation document. Trap: success gives 0 (the native function
    gives 1).

    Args:
        uri: SIP URI of the user
        event: event package, for instance "presence"
        refresh_type: 0 the rules changed, 1 the state in the database changed, 2 the
            pidf-manipulation document changed (or is gone: its state is then taken back)
        file_uri: URI of the document on the XCAP server (type 2)
        filename: name of the document (type 2)

    Returns:
        0: done
        -1: the event package is not there, has no rules (0) or no pidf-manipulation (2), the
            user has no rules (0), the database cannot REPLACE (2; sqlite), the URI is not
            valid, or notifying failed

    Side effects: Changes the watchers' status (0) or the table presentity (2); sends NOTIFY
        requests or has the notifier processes do it.

    Routes: any.

    int KSR.presence.pres_refresh_watchers_file(str uri, str event, int refresh_type, str file_uri, str filename). Module: presence. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/presence.html#presence.f.pres_refresh_watchers
    """

def pres_update_watchers(uri: str, event: str, /) -> ReturnCode:
    """Evaluates a user's rules anew for all watchers and changes the status of their
    subscriptions, for instance after the pres-rules document changed.

    Args:
        uri: SIP URI of the user
        event: event package, for instance "presence"

    Returns:
        1: done
        -1: the event package is not there or has no rules, the URI is not valid, no rules
            found, or changing the status failed

    Side effects: Changes the watchers' status in database and memory; sends NOTIFY requests
        where it changed.

    Routes: any.

    int KSR.presence.pres_update_watchers(str uri, str event). Module: presence. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/presence.html#presence.f.pres_update_watchers
    """
