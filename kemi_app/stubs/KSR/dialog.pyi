"""KSR.dialog: module dialog of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode, ZeroForYes

def dlg_bridge(from_uri: str, to_uri: str, outbound_proxy: str, /) -> ReturnCode:
    """Connects two parties by third-party call control: sends an INVITE with an SDP on hold to the
    first one and, once it has answered, a REFER to the second one within that call. The caller
    of both is modparam dialog bridge_controller. It does not wait for any of it.

    Args:
        from_uri: SIP URI of the party that is called first
        to_uri: SIP URI it is referred to; written into Refer-To as it is
        outbound_proxy: SIP URI the INVITE is sent through; '' sends it to from_uri itself

    Returns:
        1: the INVITE has been handed to tm
        -1: it could not be sent, e.g. an invalid URI or no shared memory left

    Side effects: Sends an INVITE and later a REFER.

    Routes: any.

    int KSR.dialog.dlg_bridge(str from_uri, str to_uri, str outbound_proxy). Module: dialog. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialog.html#dialog.f.dlg_bridge
    """

def dlg_bye(side: str, /) -> ReturnCode:
    """Ends the current dialog: the one of dlg_manage(), loose routing or dlg_get(); it is not
    looked up by the message. Sends BYE to one party or to both. Since 5.7 a dialog that is not
    answered yet ends with a reply to the caller (modparam dialog bye_early_code, 480) and a
    CANCEL to the callee; in 5.6 it fails.

    Args:
        side: 'caller' or 'callee' (case is ignored): who gets the BYE; any other value: both

    Returns:
        1: sent
        -1: no current dialog, this party was sent a BYE before, the dialog has ended, in 5.6 it
            was not answered yet, or sending failed; with both parties, sending to one of them
            failed

    Side effects: Sends BYE (reply or CANCEL in an early dialog); runs the event handler for
        dialog:end, or dialog:failed where the call was not answered.

    Routes: any.

    int KSR.dialog.dlg_bye(str side). Module: dialog. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialog.html#dialog.f.dlg_bye
    """

def dlg_db_load_callid(callid: str, /) -> ReturnCode:
    """Loads the dialogs with this Call-ID from the database into memory, with their variables.
    Those whose internal id is in use in memory are left out.

    Args:
        callid: Call-ID; '' loads all dialogs of the table

    Returns:
        1: done, also where no row matched
        -1: this process has no database connection (modparam dialog db_mode 0 or 3), the query
            failed, no memory, or the rows were written with another hash_size

    Side effects: Reads the database; adds dialogs in shared memory and their timers.

    Routes: any.

    int KSR.dialog.dlg_db_load_callid(str callid). Module: dialog. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialog.html#dialog.f.dlg_db_load_callid
    """

def dlg_db_load_extra() -> ReturnCode:
    """Loads all dialogs from the database that are not in memory yet, with their variables, e.g.
    those that another server has written.

    Returns:
        1: done, also where there was none
        -1: this process has no database connection (modparam dialog db_mode 0 or 3), the query
            failed, no memory, or the rows were written with another hash_size

    Side effects: Reads the database; adds dialogs in shared memory and their timers.

    Routes: any.

    int KSR.dialog.dlg_db_load_extra(). Module: dialog. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialog.html#dialog.f.dlg_db_load_extra
    """

def dlg_get(callid: str, from_tag: str, to_tag: str, /) -> ReturnCode:
    """Looks up a dialog and makes it the current one for the rest of this message, so that
    dlg_bye, var_get and the others work on it. The tags may be in either order.

    Args:
        callid: Call-ID, not ''
        from_tag: tag of one party, not ''
        to_tag: tag of the other party, not ''

    Returns:
        1: found
        -1: no such dialog, or one of the three is ''

    Side effects: Sets the current dialog of this process.

    Routes: any.

    int KSR.dialog.dlg_get(str callid, str from_tag, str to_tag). Module: dialog. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialog.html#dialog.f.dlg_get
    """

def dlg_get_var(callid: str, from_tag: str, to_tag: str, name: str, /) -> str | None:
    """Gives a variable ($dlg_var) of any dialog without making it the current one.

    Args:
        callid: Call-ID, not ''
        from_tag: tag of one party, not ''
        to_tag: tag of the other party; may be '' for a dialog that has none yet
        name: name of the variable

    Returns:
        str: its value
        None: no such dialog or no such variable, or callid or from_tag is ''

    Side effects: none

    Routes: any.

    xval KSR.dialog.dlg_get_var(str callid, str from_tag, str to_tag, str name). Module: dialog. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialog.html#dialog.f.dlg_get_var
    """

def dlg_isflagset(flag: int, /) -> ReturnCode:
    """Tells whether a flag of the current dialog is set, or, where there is none yet, the flag
    kept for the dialog that this message will create.

    Args:
        flag: number of the flag, 0 to 31

    Returns:
        1: set
        -1: not set, or no number from 0 to 31

    Side effects: none

    Routes: any.

    int KSR.dialog.dlg_isflagset(int flag). Module: dialog. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialog.html#dialog.f.dlg_isflagset
    """

def dlg_manage() -> ReturnCode:
    """Has the dialog module track the dialog of this request. An INVITE without a To tag creates
    it, before or after the transaction exists. A request with a To tag is matched against the
    dialogs by Call-ID and tags, as loose routing does by itself, and always gives 1. This is
    the only way to create a dialog where modparam dialog dlg_flag is not used (gone in 6.0).

    Returns:
        1: dialog created, a spiral of one that is there, or a request with a To tag
        -1: no To header, not an INVITE, a header that cannot be parsed, a dialog is current
            already, or no memory

    Side effects: Creates a dialog in shared memory or updates its state; adds a parameter to
        Record-Route (modparam dialog rr_param); registers for the events of the transaction.

    Routes: request.

    int KSR.dialog.dlg_manage(). Module: dialog. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialog.html#dialog.f.dlg_manage
    """

def dlg_refer_cid(callid: str, side: str, address: str, /) -> ReturnCode:
    """Sends a REFER within the first dialog that has this Call-ID. As in dlg_refer_did, side names
    the party of whom To has the URI, but contact, route set and tag are those of the other one:
    try it before you rely on it. Danger: where no dialog has the Call-ID, 6.1.4 leaves a part
    of the dialog table locked and other processes that need it wait forever.

    Args:
        callid: Call-ID
        side: 'caller' (case is ignored); any other value: the callee
        address: SIP URI for Refer-To, not ''

    Returns:
        1: the REFER has been handed to tm
        -1: no such dialog, address is '', or it could not be sent

    Side effects: Sends a REFER.

    Routes: any.

    int KSR.dialog.dlg_refer_cid(str callid, str side, str address). Module: dialog. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialog.html#dialog.f.dlg_refer_cid
    """

def dlg_refer_did(h_entry: int, h_id: int, side: str, address: str, /) -> ReturnCode:
    """Sends a REFER within the dialog of this internal id. side names the party of whom To has the
    URI, but contact, route set and tag are those of the other one: try it before you rely on
    it.

    Args:
        h_entry: $dlg(h_entry) of the dialog
        h_id: $dlg(h_id) of the dialog
        side: 'caller' (case is ignored); any other value: the callee
        address: SIP URI for Refer-To, not ''

    Returns:
        1: the REFER has been handed to tm
        -1: no such dialog, address is '', or it could not be sent

    Side effects: Sends a REFER.

    Routes: any.

    int KSR.dialog.dlg_refer_did(int h_entry, int h_id, str side, str address). Module: dialog. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialog.html#dialog.f.dlg_refer_did
    """

def dlg_req_within4(side: str, method: str, content_type: str, body: str, /) -> ReturnCode:
    """Sends a request with a body within the current dialog (of dlg_manage(), loose routing or
    dlg_get()) and does not wait for the reply. Before the call is answered, a request to the
    callee takes its target from the Contact of the current message, so it belongs in a reply of
    the callee. Each request loses a little shared memory.

    Args:
        side: 'caller' or 'callee' (case is ignored), '' for both; 'all' is refused here, unlike
            in the native dlg_req_within
        method: SIP method, e.g. INFO, not ''
        content_type: value of Content-Type; the header is added even where it is ''
        body: the body; '' sends none

    Returns:
        1: handed to tm
        -1: unknown side, no current dialog, or it could not be sent; with '' the callee gets
            nothing where sending to the caller failed

    Side effects: Sends one or two requests.

    Routes: any.

    int KSR.dialog.dlg_req_within4(str side, str method, str content_type, str body). Module: dialog. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialog.html#dialog.f.dlg_req_within
    """

def dlg_reset_property(attribute: str, /) -> ReturnCode:
    """Takes back a property that dlg_set_property has set on the current dialog, or on the one
    that this message will create.

    Args:
        attribute: 'ka-src', 'ka-dst' or 'timeout-noreset'

    Returns:
        1: taken back
        -1: another attribute

    Side effects: Changes the dialog in shared memory.

    Routes: any.

    int KSR.dialog.dlg_reset_property(str attribute). Module: dialog. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialog.html#dialog.f.dlg_reset_property
    """

def dlg_resetflag(flag: int, /) -> ReturnCode:
    """Resets a flag of the current dialog, or of the one that this message will create.

    Args:
        flag: number of the flag, 0 to 31

    Returns:
        1: reset
        -1: no number from 0 to 31

    Side effects: Changes the dialog in shared memory; since 6.0.4 also in the database.

    Routes: any.

    int KSR.dialog.dlg_resetflag(int flag). Module: dialog. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialog.html#dialog.f.dlg_resetflag
    """

def dlg_set_property(attribute: str, /) -> ReturnCode:
    """Sets a property of the current dialog, or of the one that this message will create. ka-src
    and ka-dst need modparam dialog ka_timer and ka_interval.

    Args:
        attribute: 'ka-src' or 'ka-dst': keep-alive OPTIONS to caller or callee;
            'timeout-noreset': requests within the dialog do not start its timeout again

    Returns:
        1: set
        -1: another attribute

    Side effects: Changes the dialog in shared memory.

    Routes: any.

    int KSR.dialog.dlg_set_property(str attribute). Module: dialog. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialog.html#dialog.f.dlg_set_property
    """

def dlg_set_state(state: str, /) -> ReturnCode:
    """Sets the state of the dialog that has the Call-ID and tags of this message. Only the state
    changes: counters, timers and event handlers do not run.

    Args:
        state: 'unconfirmed', 'early', 'answered' (2xx without ACK), 'confirmed' or 'deleted';
            only the first letter counts, case is ignored

    Returns:
        1: set
        -1: another or empty state, no such dialog, or Call-ID, From or To cannot be parsed

    Side effects: Changes the dialog in shared memory.

    Routes: any.

    int KSR.dialog.dlg_set_state(str state). Module: dialog. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialog.html#dialog.f.dlg_set_state
    """

def dlg_set_timeout(timeout: int, /) -> ReturnCode:
    """Sets the timeout of the current dialog, or of the one that has the Call-ID and tags of this
    message. It counts from now where the call is answered, else from the answer. Nothing
    refuses 0 or a negative number here, unlike in the native function.

    Args:
        timeout: seconds, 1 or more

    Returns:
        1: set
        -1: no dialog, or its timer cannot be changed

    Side effects: Changes the dialog in shared memory.

    Routes: any.

    int KSR.dialog.dlg_set_timeout(int timeout). Module: dialog. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialog.html#dialog.f.dlg_set_timeout
    """

def dlg_set_timeout_id(timeout: int, h_entry: int, h_id: int, /) -> ReturnCode:
    """Sets the timeout of the dialog of this internal id; otherwise as dlg_set_timeout.

    Args:
        timeout: seconds, 1 or more
        h_entry: $dlg(h_entry) of the dialog
        h_id: $dlg(h_id) of the dialog

    Returns:
        1: set
        -1: no such dialog, or its timer cannot be changed

    Side effects: Changes the dialog in shared memory.

    Routes: any.

    int KSR.dialog.dlg_set_timeout_id(int timeout, int h_entry, int h_id). Module: dialog. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialog.html#dialog.f.dlg_set_timeout
    """

def dlg_set_var(callid: str, from_tag: str, to_tag: str, name: str, value: str, /) -> ReturnCode:
    """Sets a variable ($dlg_var) of any dialog without making it the current one.

    Args:
        callid: Call-ID, not ''
        from_tag: tag of one party, not ''
        to_tag: tag of the other party; may be '' for a dialog that has none yet
        name: name of the variable, not ''
        value: the new value

    Returns:
        1: set
        -1: no such dialog, no shared memory left, or callid, from_tag or name is ''

    Side effects: Changes the dialog in shared memory and, with modparam dialog db_mode 1, in
        the database.

    Routes: any.

    int KSR.dialog.dlg_set_var(str callid, str from_tag, str to_tag, str name, str value). Module: dialog. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialog.html#dialog.f.dlg_set_var
    """

def dlg_setflag(flag: int, /) -> ReturnCode:
    """Sets a flag of the current dialog, or of the one that this message will create. Dialog flags
    stay for the life of the dialog.

    Args:
        flag: number of the flag, 0 to 31

    Returns:
        1: set
        -1: no number from 0 to 31

    Side effects: Changes the dialog in shared memory; since 6.0.4 also in the database.

    Routes: any.

    int KSR.dialog.dlg_setflag(int flag). Module: dialog. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialog.html#dialog.f.dlg_setflag
    """

def dlg_update_state() -> ZeroForYes:
    """Runs this request or reply through the state machine of the dialog that has its Call-ID and
    tags; made for modparam dialog dlg_mode 1, where the module does not follow transactions by
    itself. Success is 0, which is false in Python: test for < 0.

    Returns:
        0: done
        -1: no such dialog, or Call-ID, From or To cannot be parsed

    Side effects: Changes the state of the dialog in shared memory, may release it.

    Routes: request, failure, reply, onreply, branch.

    int KSR.dialog.dlg_update_state(). Module: dialog. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialog.html
    """

def get_profile_size(profile: str, value: str, dst_pv: str, /) -> ReturnCode:
    """Writes the number of dialogs in a profile into a pseudo-variable. In a profile with values
    it counts those with this value; the value cannot be left out, whatever the documentation
    says.

    Args:
        profile: name from modparam dialog profiles_with_value or profiles_no_value
        value: value to count, not '' in a profile with values; of no account in one without
        dst_pv: pseudo-variable for the number, an AVP or a $var, e.g. '$var(size)'

    Returns:
        1: written
        -1: no such profile, value is '' in a profile with values, or dst_pv is neither AVP nor
            $var

    Side effects: Sets the pseudo-variable.

    Routes: any.

    int KSR.dialog.get_profile_size(str profile, str value, str dst_pv). Module: dialog. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialog.html#dialog.f.get_profile_size
    """

def get_profile_size_static(profile: str, dst_pv: str, /) -> ReturnCode:
    """Writes the number of dialogs in a profile without values into a pseudo-variable.

    Args:
        profile: name from modparam dialog profiles_no_value
        dst_pv: pseudo-variable for the number, an AVP or a $var, e.g. '$var(size)'

    Returns:
        1: written
        -1: no such profile, one with values, or dst_pv is neither AVP nor $var

    Side effects: Sets the pseudo-variable.

    Routes: any.

    int KSR.dialog.get_profile_size_static(str profile, str dst_pv). Module: dialog. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialog.html#dialog.f.get_profile_size
    """

def is_in_profile(profile: str, value: str, /) -> ReturnCode:
    """Tells whether the current dialog, or the one that has the Call-ID and tags of this message,
    is in a profile. A profile set before dlg_manage() does not count until the dialog exists.

    Args:
        profile: name from modparam dialog profiles_with_value or profiles_no_value
        value: value to look for, not '' in a profile with values; of no account in one without

    Returns:
        1: it is
        -1: it is not, no dialog, no such profile, or value is '' in a profile with values

    Side effects: none

    Routes: any.

    int KSR.dialog.is_in_profile(str profile, str value). Module: dialog. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialog.html#dialog.f.is_in_profile
    """

def is_in_profile_static(profile: str, /) -> ReturnCode:
    """Tells whether the current dialog, or the one that has the Call-ID and tags of this message,
    is in a profile without values.

    Args:
        profile: name from modparam dialog profiles_no_value

    Returns:
        1: it is
        -1: it is not, no dialog, no such profile, or one with values

    Side effects: none

    Routes: any.

    int KSR.dialog.is_in_profile_static(str profile). Module: dialog. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialog.html#dialog.f.is_in_profile
    """

def is_known_dlg() -> ReturnCode:
    """Tells whether the module tracks the dialog of this message: the current dialog, else the one
    with its Call-ID and tags.

    Returns:
        1: tracked
        -1: not tracked, or Call-ID, From or To is missing

    Side effects: none

    Routes: any.

    int KSR.dialog.is_known_dlg(). Module: dialog. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialog.html#dialog.f.is_known_dlg
    """

def set_dlg_profile(profile: str, value: str, /) -> ReturnCode:
    """Puts the current dialog into a profile, so that it counts there until it ends; each call
    counts once more. In the request route without a dialog the profile is kept and goes to the
    dialog that this request creates.

    Args:
        profile: name from modparam dialog profiles_with_value or profiles_no_value
        value: value to count under, not '' in a profile with values; of no account in one
            without

    Returns:
        1: set, or kept for the dialog to come
        -1: no such profile, value is '' in a profile with values, no dialog outside the request
            route, or no shared memory left

    Side effects: Changes the dialog and the profile in shared memory.

    Routes: any.

    int KSR.dialog.set_dlg_profile(str profile, str value). Module: dialog. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialog.html#dialog.f.set_dlg_profile
    """

def set_dlg_profile_static(profile: str, /) -> ReturnCode:
    """Puts the current dialog into a profile without values; otherwise as set_dlg_profile.

    Args:
        profile: name from modparam dialog profiles_no_value

    Returns:
        1: set, or kept for the dialog to come
        -1: no such profile, one with values, no dialog outside the request route, or no shared
            memory left

    Side effects: Changes the dialog and the profile in shared memory.

    Routes: any.

    int KSR.dialog.set_dlg_profile_static(str profile). Module: dialog. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialog.html#dialog.f.set_dlg_profile
    """

def unset_dlg_profile(profile: str, value: str, /) -> ReturnCode:
    """Takes the current dialog out of a profile. It refuses to run in the request route.

    Args:
        profile: name from modparam dialog profiles_with_value or profiles_no_value
        value: value to take away, not '' in a profile with values; of no account in one without

    Returns:
        1: taken out
        -1: the dialog was not in it, no dialog, no such profile, value is '' in a profile with
            values, or the request route runs

    Side effects: Changes the dialog and the profile in shared memory.

    Routes: failure, reply, onreply, branch.

    int KSR.dialog.unset_dlg_profile(str profile, str value). Module: dialog. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialog.html#dialog.f.unset_dlg_profile
    """

def unset_dlg_profile_static(profile: str, /) -> ReturnCode:
    """Takes the current dialog out of a profile without values. It refuses to run in the request
    route.

    Args:
        profile: name from modparam dialog profiles_no_value

    Returns:
        1: taken out
        -1: the dialog was not in it, no dialog, no such profile, one with values, or the
            request route runs

    Side effects: Changes the dialog and the profile in shared memory.

    Routes: failure, reply, onreply, branch.

    int KSR.dialog.unset_dlg_profile_static(str profile). Module: dialog. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dialog.html#dialog.f.unset_dlg_profile
    """

def var_get(name: str, /) -> str | None:
    """Gives a variable ($dlg_var) of the current dialog, or of the one that has the Call-ID and
    tags of this message. Variables set before dlg_manage() are not seen here.

    Args:
        name: name of the variable

    Returns:
        str: its value
        None: no dialog, or no such variable

    Side effects: none

    Routes: any.

    xval KSR.dialog.var_get(str name). Module: dialog. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrdialogvar_get
    """

def var_gete(name: str, /) -> str:
    """Gives a variable ($dlg_var) of the current dialog, or '' where var_get would give None.

    Args:
        name: name of the variable

    Returns:
        str: its value
        '': no dialog, no such variable, or it is ''

    Side effects: none

    Routes: any.

    xval KSR.dialog.var_gete(str name). Module: dialog. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrdialogvar_gete
    """

def var_getw(name: str, /) -> str:
    """Gives a variable ($dlg_var) of the current dialog, or the text <null> where var_get would
    give None.

    Args:
        name: name of the variable

    Returns:
        str: its value
        '<null>': no dialog, or no such variable

    Side effects: none

    Routes: any.

    xval KSR.dialog.var_getw(str name). Module: dialog. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrdialogvar_getw
    """

def var_is_null(name: str, /) -> ReturnCode:
    """Answers the wrong way round where there is a dialog: 1 for a variable that is set. And each
    call keeps the dialog in memory after its end, until the clean-up of modparam dialog
    end_timeout. Use var_get(name) is None instead.

    Args:
        name: name of the variable

    Returns:
        1: the variable is set; also: no dialog
        -1: there is a dialog and the variable is not set

    Side effects: Takes a reference to the dialog and does not give it back.

    Routes: any.

    int KSR.dialog.var_is_null(str name). Module: dialog. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrdialogvar_is_null
    """

def var_rm(name: str, /) -> ReturnCode:
    """Removes a variable ($dlg_var) of the current dialog, or of the one that has the Call-ID and
    tags of this message. Before 5.8.6 and in 6.0.0 each call keeps the dialog in memory after
    its end, until the clean-up of modparam dialog end_timeout.

    Args:
        name: name of the variable

    Returns:
        1: there is no such variable any more, or no dialog

    Side effects: Changes the dialog in shared memory.

    Routes: any.

    int KSR.dialog.var_rm(str name). Module: dialog. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrdialogvar_rm
    """

def var_sets(name: str, value: str, /) -> ReturnCode:
    """Sets a variable ($dlg_var) of the current dialog, or of the one that has the Call-ID and
    tags of this message. Call dlg_manage() first: without a dialog the variable goes to a list
    of the process, which dlg_manage() drops at a new message. Nor is the dialog marked for
    writing to the database. KSR.pv.sets() of $dlg_var(name) has neither trap.

    Args:
        name: name of the variable
        value: the new value

    Returns:
        1: set
        -1: no shared memory left

    Side effects: Changes the dialog in shared memory.

    Routes: any.

    int KSR.dialog.var_sets(str name, str value). Module: dialog. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrdialogvar_sets
    """
