"""KSR.rtpproxy: module rtpproxy of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def rtpproxy_answer(flags: str, /) -> ReturnCode:
    """Leads the media of an SDP answer through RTPproxy: completes the session that rtpproxy_offer
    has begun and rewrites the SDP. For a 18x or 200 with SDP, or for an ACK with SDP; any other
    request gives -1. Where the proxy does not return an address, the one on which Kamailio
    received the message is written.

    Args:
        flags: letters without separators, '' for none; an unknown one is an error. 1, 2 the
            branch of the first or second Via goes into the call's id at the proxy, 3 as 1 for a
            request and 2 for a reply; b likewise the value of modparam rtpproxy extra_id_pv; a
            the sender has no symmetric RTP (implies r); w force symmetric RTP; r trust the
            address in the SDP instead of the packet's source address; i, e internal or external
            side (give two of them, as 'ie'); x choose i and e by the address family of the SDP;
            c change also a session-level c= line where the media have their own; f also where
            another proxy has left its mark; l only if the session already exists (an error in
            an answer); zNN repacketize to NN ms; o and t do nothing here (o= is always changed)

    Returns:
        1: the SDP now leads through the proxy
        -1: a request that is no ACK, flag l, no SDP body, malformed SDP or header, a tag or Via
            branch is missing, unknown flag, an invalid value in ice_candidate_priority_avp,
            none in timeout_tag_pv (5.8 and later), an unusable answer of the proxy, or out of
            memory; the SDP may be changed in part
        -2: the SDP bears the mark of another proxy (modparam rtpproxy nortpproxy_str) and flag
            f is not given
        -3: no proxy of the set is available, or no set is selected

    Side effects: Sends a command to RTPproxy for each media stream and waits for the answer
        (modparam rtpproxy rtpproxy_tout seconds, rtpproxy_retr tries); a proxy that does not
        answer is disabled for rtpproxy_disable_tout and another one tried. Changes address,
        port and RTCP port in the SDP by lumps and adds the line nortpproxy_str. Writes the
        proxy's URL to the pseudo-variable of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpproxy.rtpproxy_answer(str flags). Module: rtpproxy. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpproxy.html#rtpproxy.f.rtpproxy_answer
    """

def rtpproxy_answer0() -> ReturnCode:
    """Leads the media of an SDP answer through RTPproxy, without flags: completes the session that
    rtpproxy_offer has begun and rewrites the SDP. For a 18x or 200 with SDP, or for an ACK with
    SDP; any other request gives -1.

    Returns:
        1: the SDP now leads through the proxy
        -1: a request that is no ACK, no SDP body, malformed SDP or header, a tag or Via branch
            is missing, an invalid value in ice_candidate_priority_avp, none in timeout_tag_pv
            (5.8 and later), an unusable answer of the proxy, or out of memory; the SDP may be
            changed in part
        -2: the SDP bears the mark of another proxy (modparam rtpproxy nortpproxy_str)
        -3: no proxy of the set is available, or no set is selected

    Side effects: Sends a command to RTPproxy for each media stream and waits for the answer
        (modparam rtpproxy rtpproxy_tout seconds, rtpproxy_retr tries); a proxy that does not
        answer is disabled for rtpproxy_disable_tout and another one tried. Changes address,
        port and RTCP port in the SDP by lumps and adds the line nortpproxy_str. Writes the
        proxy's URL to the pseudo-variable of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpproxy.rtpproxy_answer0(). Module: rtpproxy. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpproxy.html#rtpproxy.f.rtpproxy_answer
    """

def rtpproxy_answer_ip(flags: str, ip_address: str, /) -> ReturnCode:
    """Leads the media of an SDP answer through RTPproxy and writes the given address into the SDP
    in place of the one that the proxy returns. Other than rtpproxy_answer and the native
    function it does not refuse requests that are not ACK: call it for replies and ACK only.

    Args:
        flags: letters without separators, '' for none; an unknown one is an error. 1, 2 the
            branch of the first or second Via goes into the call's id at the proxy, 3 as 1 for a
            request and 2 for a reply; b likewise the value of modparam rtpproxy extra_id_pv; a
            the sender has no symmetric RTP (implies r); w force symmetric RTP; r trust the
            address in the SDP instead of the packet's source address; i, e internal or external
            side (give two of them, as 'ie'); x choose i and e by the address family of the SDP;
            c change also a session-level c= line where the media have their own; f also where
            another proxy has left its mark; l only if the session already exists (an error in
            an answer); zNN repacketize to NN ms; o and t do nothing here (o= is always changed)
        ip_address: IP address for the SDP, not checked; must not be ''

    Returns:
        1: the SDP now leads through the proxy
        -1: flag l, no SDP body, malformed SDP or header, a tag or Via branch is missing,
            unknown flag, an invalid value in ice_candidate_priority_avp, none in timeout_tag_pv
            (5.8 and later), an unusable answer of the proxy, or out of memory; the SDP may be
            changed in part
        -2: the SDP bears the mark of another proxy (modparam rtpproxy nortpproxy_str) and flag
            f is not given
        -3: no proxy of the set is available, or no set is selected

    Side effects: Sends a command to RTPproxy for each media stream and waits for the answer
        (modparam rtpproxy rtpproxy_tout seconds, rtpproxy_retr tries); a proxy that does not
        answer is disabled for rtpproxy_disable_tout and another one tried. Changes address,
        port and RTCP port in the SDP by lumps and adds the line nortpproxy_str. Writes the
        proxy's URL to the pseudo-variable of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpproxy.rtpproxy_answer_ip(str flags, str ip_address). Module: rtpproxy. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpproxy.html#rtpproxy.f.rtpproxy_answer
    """

def rtpproxy_destroy(flags: str, /) -> ReturnCode:
    """Ends the RTPproxy session of the call (Call-ID, From tag and, where there is one, To tag).
    Give the same flags 1, 2, 3 or b with which it was opened. Leave out zNN: its digits are
    taken for flags here, and 0 and 4 to 9 are unknown ones (-1).

    Args:
        flags: letters without separators, '' for none: 1, 2, 3 and b as in rtpproxy_offer; t
            leave out the To tag, which ends all sessions of the call that have this From tag;
            the other flags of rtpproxy_offer are accepted and do nothing; an unknown one is an
            error

    Returns:
        1: the command is sent, whether or not the proxy has answered it
        -1: unknown flag, no Call-ID or From tag, no To header, a Via branch is missing, no
            proxy of the set is available, or no set is selected

    Side effects: Sends a delete command to RTPproxy and waits for the answer (modparam rtpproxy
        rtpproxy_tout seconds, rtpproxy_retr tries); a proxy that does not answer is disabled
        for rtpproxy_disable_tout. Writes the proxy's URL to the pseudo-variable of
        rtp_inst_pvar.

    Routes: any.

    int KSR.rtpproxy.rtpproxy_destroy(str flags). Module: rtpproxy. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpproxy.html#rtpproxy.f.rtpproxy_destroy
    """

def rtpproxy_destroy0() -> ReturnCode:
    """Ends the RTPproxy session of the call (Call-ID, From tag and, where there is one, To tag),
    without flags.

    Returns:
        1: the command is sent, whether or not the proxy has answered it
        -1: no Call-ID or From tag, no To header, no proxy of the set is available, or no set is
            selected

    Side effects: Sends a delete command to RTPproxy and waits for the answer (modparam rtpproxy
        rtpproxy_tout seconds, rtpproxy_retr tries); a proxy that does not answer is disabled
        for rtpproxy_disable_tout. Writes the proxy's URL to the pseudo-variable of
        rtp_inst_pvar.

    Routes: any.

    int KSR.rtpproxy.rtpproxy_destroy0(). Module: rtpproxy. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpproxy.html#rtpproxy.f.rtpproxy_destroy
    """

def rtpproxy_manage(flags: str, /) -> ReturnCode:
    """Does by method and message what is due with the media. Request: INVITE with SDP as
    rtpproxy_offer, in a failure route as rtpproxy_destroy; ACK with SDP as rtpproxy_answer;
    PRACK and UPDATE with SDP as rtpproxy_offer; BYE and CANCEL as rtpproxy_destroy. Reply: 300
    and above as rtpproxy_destroy; with SDP as rtpproxy_answer, but as rtpproxy_offer if the
    INVITE of the transaction had no SDP. In a branch failure route it does nothing and returns
    1. With flag zNN the deletions of BYE, CANCEL and negative replies fail with -1, because the
    digits are taken for flags there (0 and 4 to 9 are unknown ones).

    Args:
        flags: letters without separators, '' for none; an unknown one is an error. 1, 2 the
            branch of the first or second Via goes into the call's id at the proxy, 3 as 1 for a
            request and 2 for a reply; b likewise the value of modparam rtpproxy extra_id_pv; a
            the sender has no symmetric RTP (implies r); w force symmetric RTP; r trust the
            address in the SDP instead of the packet's source address; i, e internal or external
            side (give two of them, as 'ie'); x choose i and e by the address family of the SDP;
            c change also a session-level c= line where the media have their own; f also where
            another proxy has left its mark; l only if the session already exists (an error in
            an answer); zNN repacketize to NN ms; o and t do nothing here (o= is always
            changed); for a deletion those of rtpproxy_destroy count

    Returns:
        1: done; for the deletion of a session also if the proxy did not answer
        -1: another method, a message without SDP where one is needed, no CSeq, malformed SDP or
            header, a tag or Via branch is missing, unknown flag, no proxy for a deletion, an
            invalid value in ice_candidate_priority_avp, none in timeout_tag_pv (5.8 and later),
            an unusable answer of the proxy, or out of memory
        -2: the SDP bears the mark of another proxy (modparam rtpproxy nortpproxy_str) and flag
            f is not given
        -3: offer or answer: no proxy of the set is available, or no set is selected

    Side effects: Sends commands to RTPproxy and waits for the answer (modparam rtpproxy
        rtpproxy_tout seconds, rtpproxy_retr tries); a proxy that does not answer is disabled
        for rtpproxy_disable_tout. Changes address and ports in the SDP by lumps and adds the
        line nortpproxy_str. Marks the INVITE of the transaction as one with SDP. Writes the
        proxy's URL to the pseudo-variable of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpproxy.rtpproxy_manage(str flags). Module: rtpproxy. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpproxy.html#rtpproxy.f.rtpproxy_manage
    """

def rtpproxy_manage0() -> ReturnCode:
    """Does by method and message what is due with the media. Request: INVITE with SDP as
    rtpproxy_offer, in a failure route as rtpproxy_destroy; ACK with SDP as rtpproxy_answer;
    PRACK and UPDATE with SDP as rtpproxy_offer; BYE and CANCEL as rtpproxy_destroy. Reply: 300
    and above as rtpproxy_destroy; with SDP as rtpproxy_answer, but as rtpproxy_offer if the
    INVITE of the transaction had no SDP. In a branch failure route it does nothing and returns
    1. Without flags.

    Returns:
        1: done; for the deletion of a session also if the proxy did not answer
        -1: another method, a message without SDP where one is needed, no CSeq, malformed SDP or
            header, a tag or Via branch is missing, no proxy for a deletion, an invalid value in
            ice_candidate_priority_avp, none in timeout_tag_pv (5.8 and later), an unusable
            answer of the proxy, or out of memory
        -2: the SDP bears the mark of another proxy (modparam rtpproxy nortpproxy_str)
        -3: offer or answer: no proxy of the set is available, or no set is selected

    Side effects: Sends commands to RTPproxy and waits for the answer (modparam rtpproxy
        rtpproxy_tout seconds, rtpproxy_retr tries); a proxy that does not answer is disabled
        for rtpproxy_disable_tout. Changes address and ports in the SDP by lumps and adds the
        line nortpproxy_str. Marks the INVITE of the transaction as one with SDP. Writes the
        proxy's URL to the pseudo-variable of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpproxy.rtpproxy_manage0(). Module: rtpproxy. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpproxy.html#rtpproxy.f.rtpproxy_manage
    """

def rtpproxy_manage_ip(flags: str, ip_address: str, /) -> ReturnCode:
    """Does by method and message what is due with the media. Request: INVITE with SDP as
    rtpproxy_offer, in a failure route as rtpproxy_destroy; ACK with SDP as rtpproxy_answer;
    PRACK and UPDATE with SDP as rtpproxy_offer; BYE and CANCEL as rtpproxy_destroy. Reply: 300
    and above as rtpproxy_destroy; with SDP as rtpproxy_answer, but as rtpproxy_offer if the
    INVITE of the transaction had no SDP. In a branch failure route it does nothing and returns
    1. The given address is written into the SDP in place of the one that the proxy returns.
    With flag zNN the deletions of BYE, CANCEL and negative replies fail with -1, because the
    digits are taken for flags there (0 and 4 to 9 are unknown ones).

    Args:
        flags: letters without separators, '' for none; an unknown one is an error. 1, 2 the
            branch of the first or second Via goes into the call's id at the proxy, 3 as 1 for a
            request and 2 for a reply; b likewise the value of modparam rtpproxy extra_id_pv; a
            the sender has no symmetric RTP (implies r); w force symmetric RTP; r trust the
            address in the SDP instead of the packet's source address; i, e internal or external
            side (give two of them, as 'ie'); x choose i and e by the address family of the SDP;
            c change also a session-level c= line where the media have their own; f also where
            another proxy has left its mark; l only if the session already exists (an error in
            an answer); zNN repacketize to NN ms; o and t do nothing here (o= is always
            changed); for a deletion those of rtpproxy_destroy count
        ip_address: IP address for the SDP, not checked; '' = the one that the proxy returns

    Returns:
        1: done; for the deletion of a session also if the proxy did not answer
        -1: another method, a message without SDP where one is needed, no CSeq, malformed SDP or
            header, a tag or Via branch is missing, unknown flag, no proxy for a deletion, an
            invalid value in ice_candidate_priority_avp, none in timeout_tag_pv (5.8 and later),
            an unusable answer of the proxy, or out of memory
        -2: the SDP bears the mark of another proxy (modparam rtpproxy nortpproxy_str) and flag
            f is not given
        -3: offer or answer: no proxy of the set is available, or no set is selected

    Side effects: Sends commands to RTPproxy and waits for the answer (modparam rtpproxy
        rtpproxy_tout seconds, rtpproxy_retr tries); a proxy that does not answer is disabled
        for rtpproxy_disable_tout. Changes address and ports in the SDP by lumps and adds the
        line nortpproxy_str. Marks the INVITE of the transaction as one with SDP. Writes the
        proxy's URL to the pseudo-variable of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpproxy.rtpproxy_manage_ip(str flags, str ip_address). Module: rtpproxy. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpproxy.html#rtpproxy.f.rtpproxy_manage
    """

def rtpproxy_offer(flags: str, /) -> ReturnCode:
    """Leads the media of an SDP offer through RTPproxy: opens or updates the session of the call
    and rewrites the SDP. For an INVITE (or UPDATE, PRACK) with SDP, or for a reply with SDP to
    an INVITE without. Where the proxy does not return an address, the one on which Kamailio
    received the message is written. For a reply the To tag must be there.

    Args:
        flags: letters without separators, '' for none; an unknown one is an error. 1, 2 the
            branch of the first or second Via goes into the call's id at the proxy, 3 as 1 for a
            request and 2 for a reply; b likewise the value of modparam rtpproxy extra_id_pv; a
            the sender has no symmetric RTP (implies r); w force symmetric RTP; r trust the
            address in the SDP instead of the packet's source address; i, e internal or external
            side (give two of them, as 'ie'); x choose i and e by the address family of the SDP;
            c change also a session-level c= line where the media have their own; f also where
            another proxy has left its mark; l only if the session already exists (an error in
            an answer); zNN repacketize to NN ms; o and t do nothing here (o= is always changed)

    Returns:
        1: the SDP now leads through the proxy
        -1: no SDP body, malformed SDP or header, a tag or Via branch is missing, unknown flag,
            an invalid value in ice_candidate_priority_avp, none in timeout_tag_pv (5.8 and
            later), an unusable answer of the proxy, or out of memory; the SDP may be changed in
            part
        -2: the SDP bears the mark of another proxy (modparam rtpproxy nortpproxy_str) and flag
            f is not given
        -3: no proxy of the set is available, or no set is selected

    Side effects: Sends a command to RTPproxy for each media stream and waits for the answer
        (modparam rtpproxy rtpproxy_tout seconds, rtpproxy_retr tries); a proxy that does not
        answer is disabled for rtpproxy_disable_tout and another one tried. Changes address,
        port and RTCP port in the SDP by lumps and adds the line nortpproxy_str. Writes the
        proxy's URL to the pseudo-variable of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpproxy.rtpproxy_offer(str flags). Module: rtpproxy. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpproxy.html#rtpproxy.f.rtpproxy_offer
    """

def rtpproxy_offer0() -> ReturnCode:
    """Leads the media of an SDP offer through RTPproxy, without flags: opens or updates the
    session of the call and rewrites the SDP. For an INVITE (or UPDATE, PRACK) with SDP, or for
    a reply with SDP to an INVITE without. For a reply the To tag must be there.

    Returns:
        1: the SDP now leads through the proxy
        -1: no SDP body, malformed SDP or header, a tag or Via branch is missing, an invalid
            value in ice_candidate_priority_avp, none in timeout_tag_pv (5.8 and later), an
            unusable answer of the proxy, or out of memory; the SDP may be changed in part
        -2: the SDP bears the mark of another proxy (modparam rtpproxy nortpproxy_str)
        -3: no proxy of the set is available, or no set is selected

    Side effects: Sends a command to RTPproxy for each media stream and waits for the answer
        (modparam rtpproxy rtpproxy_tout seconds, rtpproxy_retr tries); a proxy that does not
        answer is disabled for rtpproxy_disable_tout and another one tried. Changes address,
        port and RTCP port in the SDP by lumps and adds the line nortpproxy_str. Writes the
        proxy's URL to the pseudo-variable of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpproxy.rtpproxy_offer0(). Module: rtpproxy. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpproxy.html#rtpproxy.f.rtpproxy_offer
    """

def rtpproxy_offer_ip(flags: str, ip_address: str, /) -> ReturnCode:
    """Leads the media of an SDP offer through RTPproxy, as rtpproxy_offer, and writes the given
    address into the SDP in place of the one that the proxy returns.

    Args:
        flags: letters without separators, '' for none; an unknown one is an error. 1, 2 the
            branch of the first or second Via goes into the call's id at the proxy, 3 as 1 for a
            request and 2 for a reply; b likewise the value of modparam rtpproxy extra_id_pv; a
            the sender has no symmetric RTP (implies r); w force symmetric RTP; r trust the
            address in the SDP instead of the packet's source address; i, e internal or external
            side (give two of them, as 'ie'); x choose i and e by the address family of the SDP;
            c change also a session-level c= line where the media have their own; f also where
            another proxy has left its mark; l only if the session already exists (an error in
            an answer); zNN repacketize to NN ms; o and t do nothing here (o= is always changed)
        ip_address: IP address for the SDP, not checked; must not be ''

    Returns:
        1: the SDP now leads through the proxy
        -1: no SDP body, malformed SDP or header, a tag or Via branch is missing, unknown flag,
            an invalid value in ice_candidate_priority_avp, none in timeout_tag_pv (5.8 and
            later), an unusable answer of the proxy, or out of memory; the SDP may be changed in
            part
        -2: the SDP bears the mark of another proxy (modparam rtpproxy nortpproxy_str) and flag
            f is not given
        -3: no proxy of the set is available, or no set is selected

    Side effects: Sends a command to RTPproxy for each media stream and waits for the answer
        (modparam rtpproxy rtpproxy_tout seconds, rtpproxy_retr tries); a proxy that does not
        answer is disabled for rtpproxy_disable_tout and another one tried. Changes address,
        port and RTCP port in the SDP by lumps and adds the line nortpproxy_str. Writes the
        proxy's URL to the pseudo-variable of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpproxy.rtpproxy_offer_ip(str flags, str ip_address). Module: rtpproxy. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpproxy.html#rtpproxy.f.rtpproxy_offer
    """

def rtpproxy_stop_stream2uac() -> ReturnCode:
    """Stops the announcement that rtpproxy_stream2uac has started towards the caller. Other than
    the functions for offer and answer it does not go back to the default set for a new message:
    it uses the set selected last in this worker, so call set_rtpproxy_set first.

    Returns:
        1: the command is sent, whether or not the proxy has answered it
        -1: no Call-ID or From tag, no To header, no proxy available, no set selected yet in
            this worker, or the proxy is too old for announcements

    Side effects: Sends a command to RTPproxy and waits for the answer (modparam rtpproxy
        rtpproxy_tout seconds, rtpproxy_retr tries). Writes the proxy's URL to the
        pseudo-variable of rtp_inst_pvar. The SDP is not changed.

    Routes: any.

    int KSR.rtpproxy.rtpproxy_stop_stream2uac(). Module: rtpproxy. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpproxy.html#rtpproxy.f.rtpproxy_stop_stream2uac
    """

def rtpproxy_stop_stream2uas() -> ReturnCode:
    """Stops the announcement that rtpproxy_stream2uas has started towards the callee. Other than
    the functions for offer and answer it does not go back to the default set for a new message:
    it uses the set selected last in this worker, so call set_rtpproxy_set first.

    Returns:
        1: the command is sent, whether or not the proxy has answered it
        -1: no Call-ID, From tag or To tag, no proxy available, no set selected yet in this
            worker, or the proxy is too old for announcements

    Side effects: Sends a command to RTPproxy and waits for the answer (modparam rtpproxy
        rtpproxy_tout seconds, rtpproxy_retr tries). Writes the proxy's URL to the
        pseudo-variable of rtp_inst_pvar. The SDP is not changed.

    Routes: any.

    int KSR.rtpproxy.rtpproxy_stop_stream2uas(). Module: rtpproxy. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpproxy.html#rtpproxy.f.rtpproxy_stop_stream2uas
    """

def rtpproxy_stream2uac(prompt_name: str, count: int, /) -> ReturnCode:
    """Has RTPproxy play an announcement to the UAC, the side with the From tag of this message.
    The session must already exist at the proxy. Other than the functions for offer and answer
    it does not go back to the default set for a new message: it uses the set selected last in
    this worker, so call set_rtpproxy_set first.

    Args:
        prompt_name: path of the prompt on the proxy's host (made by its makeann), absolute or
            from the folder in which it runs
        count: number of times it is played; -1 = until rtpproxy_stop_stream2uac

    Returns:
        1: the command is sent, whether or not the proxy has answered it
        -1: no Call-ID or From tag, no To header, no proxy available, no set selected yet in
            this worker, or the proxy is too old for announcements

    Side effects: Sends a command to RTPproxy and waits for the answer (modparam rtpproxy
        rtpproxy_tout seconds, rtpproxy_retr tries). Writes the proxy's URL to the
        pseudo-variable of rtp_inst_pvar. The SDP is not changed.

    Routes: any.

    int KSR.rtpproxy.rtpproxy_stream2uac(str prompt_name, int count). Module: rtpproxy. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpproxy.html#rtpproxy.f.rtpproxy_stream2uac
    """

def rtpproxy_stream2uas(prompt_name: str, count: int, /) -> ReturnCode:
    """Has RTPproxy play an announcement to the UAS, the side with the To tag of this message. The
    session must already exist at the proxy. Other than the functions for offer and answer it
    does not go back to the default set for a new message: it uses the set selected last in this
    worker, so call set_rtpproxy_set first.

    Args:
        prompt_name: path of the prompt on the proxy's host (made by its makeann), absolute or
            from the folder in which it runs
        count: number of times it is played; -1 = until rtpproxy_stop_stream2uas

    Returns:
        1: the command is sent, whether or not the proxy has answered it
        -1: no Call-ID, From tag or To tag, no proxy available, no set selected yet in this
            worker, or the proxy is too old for announcements

    Side effects: Sends a command to RTPproxy and waits for the answer (modparam rtpproxy
        rtpproxy_tout seconds, rtpproxy_retr tries). Writes the proxy's URL to the
        pseudo-variable of rtp_inst_pvar. The SDP is not changed.

    Routes: any.

    int KSR.rtpproxy.rtpproxy_stream2uas(str prompt_name, int count). Module: rtpproxy. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpproxy.html#rtpproxy.f.rtpproxy_stream2uas
    """

def set_rtpproxy_set(setid: int, /) -> ReturnCode:
    """Chooses the set of proxies for this message in this worker: the later rtpproxy functions use
    it until another message is handled, then the default set (0) holds again. The native
    function is set_rtp_proxy_set.

    Args:
        setid: id of the set, as in modparam rtpproxy rtpproxy_sock or in the database

    Returns:
        1: chosen
        -1: there is no such set; none is selected then, and if a set had been chosen for this
            message before, its further rtpproxy functions fail

    Side effects: Changes which set this worker uses.

    Routes: any.

    int KSR.rtpproxy.set_rtpproxy_set(int setid). Module: rtpproxy. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpproxy.html#rtpproxy.f.set_rtp_proxy_set
    """

def start_recording() -> ReturnCode:
    """Has RTPproxy record the media of the call's session, which must exist there. In a reply the
    To tag must be there.

    Returns:
        1: the command is sent, whether or not the proxy has answered it
        -1: no Call-ID or From tag, no To header, no To tag in a reply, no proxy of the set is
            available, or no set is selected

    Side effects: Sends a command to RTPproxy and waits for the answer (modparam rtpproxy
        rtpproxy_tout seconds, rtpproxy_retr tries). Writes the proxy's URL to the
        pseudo-variable of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpproxy.start_recording(). Module: rtpproxy. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpproxy.html#rtpproxy.f.start_recording
    """
