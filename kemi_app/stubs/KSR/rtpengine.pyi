"""KSR.rtpengine: module rtpengine of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def block_dtmf(flags: str, /) -> ReturnCode:
    """Has rtpengine stop passing on DTMF events (RFC 4733); the media goes on. Without one of the
    flags directional, from-tag= or address= it holds for the whole call; directional means the
    side with the From tag of this message.

    Args:
        flags: words and key=value pairs separated by spaces, as in the rtpengine documentation,
            '' for none. The module itself reads call-id=, from-tag= (implies directional),
            to-tag or to-tag=, directional, via-branch=1, 2, auto, extra, next, auto-next or
            auto-extra (which session of the call); all others go to rtpengine as they are

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, a flag without its value or with a wrong one,
            the Via branch or extra id cannot be had, the value of setid_avp is no valid set, no
            set or node is available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.block_dtmf(str flags). Module: rtpengine. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.block_dtmf
    """

def block_dtmf0() -> ReturnCode:
    """Has rtpengine stop passing on DTMF events (RFC 4733); the media goes on. It holds for the
    whole call. Without flags; since 6.0 also without the source address (received-from), which
    the form with flags sends even where they are ''.

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, the value of setid_avp is no valid set, no set
            or node is available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.block_dtmf0(). Module: rtpengine. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.block_dtmf
    """

def block_dtmf2(flags: str, via_branch: str, /) -> ReturnCode:
    """Has rtpengine stop passing on DTMF events (RFC 4733); the media goes on. The From tag of
    this message is not sent along, so name a side with from-tag= or address= in the flags.

    Args:
        flags: words and key=value pairs separated by spaces, '' for none, sent to rtpengine
            unread (as rtpp-flags, rtpengine mr12.4 and later), which reads them
        via_branch: which session of the call: a value that begins with 1 or 2 = branch of that
            Via header; auto = 1 for a request, 2 for a reply; extra = value of modparam
            rtpengine extra_id_pv; next = branch that Kamailio will create next; auto-next,
            auto-extra = next or extra for a request, 1 for a reply; none = the call as a whole;
            anything else, '' too, is an error

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, the Via branch or extra id cannot be had, the
            value of setid_avp is no valid set, no set or node is available, or rtpengine has
            answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.block_dtmf2(str flags, str via_branch). Module: rtpengine. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.block_dtmf
    """

def block_media(flags: str, /) -> ReturnCode:
    """Has rtpengine stop passing on the media; DTMF events (RFC 4733) go on. Without one of the
    flags directional, from-tag= or address= it holds for the whole call; directional means the
    side with the From tag of this message.

    Args:
        flags: words and key=value pairs separated by spaces, as in the rtpengine documentation,
            '' for none. The module itself reads call-id=, from-tag= (implies directional),
            to-tag or to-tag=, directional, via-branch=1, 2, auto, extra, next, auto-next or
            auto-extra (which session of the call); all others go to rtpengine as they are

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, a flag without its value or with a wrong one,
            the Via branch or extra id cannot be had, the value of setid_avp is no valid set, no
            set or node is available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.block_media(str flags). Module: rtpengine. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.block_media
    """

def block_media0() -> ReturnCode:
    """Has rtpengine stop passing on the media; DTMF events (RFC 4733) go on. It holds for the
    whole call. Without flags; since 6.0 also without the source address (received-from), which
    the form with flags sends even where they are ''.

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, the value of setid_avp is no valid set, no set
            or node is available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.block_media0(). Module: rtpengine. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.block_media
    """

def block_media2(flags: str, via_branch: str, /) -> ReturnCode:
    """Has rtpengine stop passing on the media; DTMF events (RFC 4733) go on. The From tag of this
    message is not sent along, so name a side with from-tag= or address= in the flags.

    Args:
        flags: words and key=value pairs separated by spaces, '' for none, sent to rtpengine
            unread (as rtpp-flags, rtpengine mr12.4 and later), which reads them
        via_branch: which session of the call: a value that begins with 1 or 2 = branch of that
            Via header; auto = 1 for a request, 2 for a reply; extra = value of modparam
            rtpengine extra_id_pv; next = branch that Kamailio will create next; auto-next,
            auto-extra = next or extra for a request, 1 for a reply; none = the call as a whole;
            anything else, '' too, is an error

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, the Via branch or extra id cannot be had, the
            value of setid_avp is no valid set, no set or node is available, or rtpengine has
            answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.block_media2(str flags, str via_branch). Module: rtpengine. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.block_media
    """

def play_dtmf(flags: str, /) -> ReturnCode:
    """Has rtpengine insert a DTMF event into the media as if the selected side had sent it, by
    default the one with the From tag of this message (in a reply the one with the To tag).
    Offer and answer must have carried the flag inject-DTMF. The flag code= (0 to 15, or 0-9 * #
    A-D) is needed; duration= (ms), volume= and pause= (ms) are optional.

    Args:
        flags: words and key=value pairs separated by spaces, as in the rtpengine documentation,
            '' for none. The module itself reads call-id=, from-tag= (implies directional),
            to-tag or to-tag=, directional, via-branch=1, 2, auto, extra, next, auto-next or
            auto-extra (which session of the call); all others go to rtpengine as they are

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, no To tag in a reply (unless from-tag= or
            directional is given), a flag without its value or with a wrong one, the Via branch
            or extra id cannot be had, the value of setid_avp is no valid set, no set or node is
            available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.play_dtmf(str flags). Module: rtpengine. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.play_dtmf
    """

def play_media(flags: str, /) -> ReturnCode:
    """Has rtpengine play an announcement to the selected side, by default the one with the From
    tag of this message (in a reply the one with the To tag). Other than the native function it
    does not fill the pseudo-variable of modparam rtpengine media_duration. Give the source in
    the flags: file= or db-id=.

    Args:
        flags: words and key=value pairs separated by spaces, as in the rtpengine documentation,
            '' for none. The module itself reads call-id=, from-tag= (implies directional),
            to-tag or to-tag=, directional, via-branch=1, 2, auto, extra, next, auto-next or
            auto-extra (which session of the call); all others go to rtpengine as they are

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, no To tag in a reply (unless from-tag= or
            directional is given), a flag without its value or with a wrong one, the Via branch
            or extra id cannot be had, the value of setid_avp is no valid set, no set or node is
            available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.play_media(str flags). Module: rtpengine. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.play_media
    """

def play_media2(flags: str, via_branch: str, /) -> ReturnCode:
    """Has rtpengine play an announcement to the selected side, by default the one with the From
    tag of this message (in a reply the one with the To tag). Other than the native function it
    does not fill the pseudo-variable of modparam rtpengine media_duration. Give the source in
    the flags: file= or db-id=.

    Args:
        flags: words and key=value pairs separated by spaces, '' for none, sent to rtpengine
            unread (as rtpp-flags, rtpengine mr12.4 and later), which reads them
        via_branch: which session of the call: a value that begins with 1 or 2 = branch of that
            Via header; auto = 1 for a request, 2 for a reply; extra = value of modparam
            rtpengine extra_id_pv; next = branch that Kamailio will create next; auto-next,
            auto-extra = next or extra for a request, 1 for a reply; none = the call as a whole;
            anything else, '' too, is an error

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, no To tag in a reply, the Via branch or extra
            id cannot be had, the value of setid_avp is no valid set, no set or node is
            available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.play_media2(str flags, str via_branch). Module: rtpengine. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.play_media
    """

def rtpengine_answer(flags: str, /) -> ReturnCode:
    """Sends the SDP answer of the message (or the value of modparam rtpengine read_sdp_pv) to
    rtpengine and puts in the SDP that it returns. For a reply with SDP, or an ACK or PRACK with
    SDP. Other than the native function it does not refuse other requests: do not call it for
    them. A request must have a To tag.

    Args:
        flags: words and key=value pairs separated by spaces, as in the rtpengine documentation,
            '' for none. The module itself reads call-id=, from-tag= (implies directional),
            to-tag or to-tag=, directional, via-branch=1, 2, auto, extra, next, auto-next or
            auto-extra (which session of the call; extra is modparam rtpengine extra_id_pv), and
            what shapes the SDP, as direction=, internal, external, RTP/AVP, RTP/SAVPF,
            codec-strip=, transcode=, replace=, rtcp-mux=, SDES=, T38=, repacketize= (ms), TOS=,
            force-answer (in an offer only); all others go to rtpengine as they are

    Returns:
        1: the SDP is replaced
        -1: no Call-ID or From tag, no To header, no To tag in a request (unless from-tag= or
            directional is given), no SDP body in the message, no SDP in rtpengine's answer, a
            flag without its value or with a wrong one, the Via branch or extra id cannot be
            had, the SDP cannot be replaced, the value of setid_avp is no valid set, no set or
            node is available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Replaces the
        SDP of the message by a lump; with modparam rtpengine write_sdp_pv it goes to that
        pseudo-variable instead (6.0 and later: to both with write_sdp_pv_mode not 0). Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.rtpengine_answer(str flags). Module: rtpengine. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.rtpengine_answer
    """

def rtpengine_answer0() -> ReturnCode:
    """Sends the SDP answer of the message (or the value of modparam rtpengine read_sdp_pv) to
    rtpengine and puts in the SDP that it returns. For a reply with SDP, or an ACK or PRACK with
    SDP. Other than the native function it does not refuse other requests: do not call it for
    them. A request must have a To tag. Without flags; since 6.0 also without the source address
    (received-from), which the form with flags sends even where they are ''.

    Returns:
        1: the SDP is replaced
        -1: no Call-ID or From tag, no To header, no To tag in a request, no SDP body in the
            message, no SDP in rtpengine's answer, the SDP cannot be replaced, the value of
            setid_avp is no valid set, no set or node is available, or rtpengine has answered
            with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Replaces the
        SDP of the message by a lump; with modparam rtpengine write_sdp_pv it goes to that
        pseudo-variable instead (6.0 and later: to both with write_sdp_pv_mode not 0). Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.rtpengine_answer0(). Module: rtpengine. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.rtpengine_answer
    """

def rtpengine_answer2(flags: str, via_branch: str, /) -> ReturnCode:
    """Sends the SDP answer of the message (or the value of modparam rtpengine read_sdp_pv) to
    rtpengine and puts in the SDP that it returns. For a reply with SDP, or an ACK or PRACK with
    SDP. Other than the native function it does not refuse other requests: do not call it for
    them. A request must have a To tag.

    Args:
        flags: words and key=value pairs separated by spaces, '' for none, sent to rtpengine
            unread (as rtpp-flags, rtpengine mr12.4 and later), which reads them
        via_branch: which session of the call: a value that begins with 1 or 2 = branch of that
            Via header; auto = 1 for a request, 2 for a reply; extra = value of modparam
            rtpengine extra_id_pv; next = branch that Kamailio will create next; auto-next,
            auto-extra = next or extra for a request, 1 for a reply; none = the call as a whole;
            anything else, '' too, is an error

    Returns:
        1: the SDP is replaced
        -1: no Call-ID or From tag, no To header, no To tag in a request, no SDP body in the
            message, no SDP in rtpengine's answer, the Via branch or extra id cannot be had, the
            SDP cannot be replaced, the value of setid_avp is no valid set, no set or node is
            available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Replaces the
        SDP of the message by a lump; with modparam rtpengine write_sdp_pv it goes to that
        pseudo-variable instead (6.0 and later: to both with write_sdp_pv_mode not 0). Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.rtpengine_answer2(str flags, str via_branch). Module: rtpengine. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.rtpengine_answer
    """

def rtpengine_connect(flags: str, /) -> ReturnCode:
    """Has rtpengine connect the media of two parties directly, without an offer and answer between
    them: those of From tag and To tag of this message, or of the flags from-tag=, to-tag=,
    call-id= and to-call-id=.

    Args:
        flags: words and key=value pairs separated by spaces, as in the rtpengine documentation,
            '' for none. The module itself reads call-id=, from-tag= (implies directional),
            to-tag or to-tag=, directional, via-branch=1, 2, auto, extra, next, auto-next or
            auto-extra (which session of the call); all others go to rtpengine as they are

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, a flag without its value or with a wrong one,
            the Via branch or extra id cannot be had, the value of setid_avp is no valid set, no
            set or node is available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Fills the
        pseudo-variables of the module's mos_..._pv parameters from the answer. Keeps in shared
        memory which node serves the call. Writes the node's URL to the pseudo-variable of
        rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.rtpengine_connect(str flags). Module: rtpengine. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.rtpengine_connect
    """

def rtpengine_connect0() -> ReturnCode:
    """Has rtpengine connect the media of the parties with the From tag and the To tag of this
    message directly, without an offer and answer between them. Without flags or source address.

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, the value of setid_avp is no valid set, no set
            or node is available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Fills the
        pseudo-variables of the module's mos_..._pv parameters from the answer. Keeps in shared
        memory which node serves the call. Writes the node's URL to the pseudo-variable of
        rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.rtpengine_connect0(). Module: rtpengine. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.rtpengine_connect
    """

def rtpengine_connect2(flags: str, via_branch: str, /) -> ReturnCode:
    """Has rtpengine connect the media of two parties directly, without an offer and answer between
    them: those of From tag and To tag of this message, or of the flags from-tag=, to-tag=,
    call-id= and to-call-id=.

    Args:
        flags: words and key=value pairs separated by spaces, '' for none, sent to rtpengine
            unread (as rtpp-flags, rtpengine mr12.4 and later), which reads them
        via_branch: which session of the call: a value that begins with 1 or 2 = branch of that
            Via header; auto = 1 for a request, 2 for a reply; extra = value of modparam
            rtpengine extra_id_pv; next = branch that Kamailio will create next; auto-next,
            auto-extra = next or extra for a request, 1 for a reply; none = the call as a whole;
            anything else, '' too, is an error

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, the Via branch or extra id cannot be had, the
            value of setid_avp is no valid set, no set or node is available, or rtpengine has
            answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Fills the
        pseudo-variables of the module's mos_..._pv parameters from the answer. Keeps in shared
        memory which node serves the call. Writes the node's URL to the pseudo-variable of
        rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.rtpengine_connect2(str flags, str via_branch). Module: rtpengine. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.rtpengine_connect
    """

def rtpengine_delete(flags: str, /) -> ReturnCode:
    """Has rtpengine end the session of the call (after its delete delay) and return its
    statistics. The To tag is sent only with the flag to-tag or to-tag=.

    Args:
        flags: words and key=value pairs separated by spaces, as in the rtpengine documentation,
            '' for none. The module itself reads call-id=, from-tag= (implies directional),
            to-tag or to-tag=, directional, via-branch=1, 2, auto, extra, next, auto-next or
            auto-extra (which session of the call); all others go to rtpengine as they are

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, a flag without its value or with a wrong one,
            the Via branch or extra id cannot be had, the value of setid_avp is no valid set, no
            set or node is available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Fills the
        pseudo-variables of the module's mos_..._pv parameters from the answer. Forgets which
        node serves the call. Writes the node's URL to the pseudo-variable of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.rtpengine_delete(str flags). Module: rtpengine. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.rtpengine_delete
    """

def rtpengine_delete0() -> ReturnCode:
    """Has rtpengine end the session of the call (after its delete delay) and return its
    statistics. The To tag is not sent. Without flags; since 6.0 also without the source address
    (received-from), which the form with flags sends even where they are ''.

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, the value of setid_avp is no valid set, no set
            or node is available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Fills the
        pseudo-variables of the module's mos_..._pv parameters from the answer. Forgets which
        node serves the call. Writes the node's URL to the pseudo-variable of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.rtpengine_delete0(). Module: rtpengine. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.rtpengine_delete
    """

def rtpengine_delete2(flags: str, via_branch: str, /) -> ReturnCode:
    """Has rtpengine end the session of the call (after its delete delay) and return its
    statistics. From tag and To tag of the message are sent.

    Args:
        flags: words and key=value pairs separated by spaces, '' for none, sent to rtpengine
            unread (as rtpp-flags, rtpengine mr12.4 and later), which reads them
        via_branch: which session of the call: a value that begins with 1 or 2 = branch of that
            Via header; auto = 1 for a request, 2 for a reply; extra = value of modparam
            rtpengine extra_id_pv; next = branch that Kamailio will create next; auto-next,
            auto-extra = next or extra for a request, 1 for a reply; none = the call as a whole;
            anything else, '' too, is an error

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, the Via branch or extra id cannot be had, the
            value of setid_avp is no valid set, no set or node is available, or rtpengine has
            answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Fills the
        pseudo-variables of the module's mos_..._pv parameters from the answer. Forgets which
        node serves the call. Writes the node's URL to the pseudo-variable of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.rtpengine_delete2(str flags, str via_branch). Module: rtpengine. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.rtpengine_delete
    """

def rtpengine_manage(flags: str, /) -> ReturnCode:
    """Does by method and message what is due with the media. Request: INVITE with SDP as
    rtpengine_offer, in a failure route as rtpengine_delete; ACK and PRACK with SDP as
    rtpengine_answer; UPDATE with SDP as rtpengine_offer; BYE and CANCEL as rtpengine_delete.
    Reply: 300 and above as rtpengine_delete; with SDP as rtpengine_answer, but as
    rtpengine_offer if it is not for an UPDATE and the request of the transaction was no INVITE
    with SDP. In a branch failure route it does nothing and returns 1. It does not chain two
    sets (set_rtpengine_set2): the second one gets the original SDP.

    Args:
        flags: words and key=value pairs separated by spaces, as in the rtpengine documentation,
            '' for none. The module itself reads call-id=, from-tag= (implies directional),
            to-tag or to-tag=, directional, via-branch=1, 2, auto, extra, next, auto-next or
            auto-extra (which session of the call; extra is modparam rtpengine extra_id_pv), and
            what shapes the SDP, as direction=, internal, external, RTP/AVP, RTP/SAVPF,
            codec-strip=, transcode=, replace=, rtcp-mux=, SDES=, T38=, repacketize= (ms), TOS=,
            force-answer (in an offer only); all others go to rtpengine as they are

    Returns:
        1: done, or nothing to do in a branch failure route
        -1: another method, no SDP where one is needed, no CSeq, Call-ID or From tag, no To
            header, a needed To tag is missing, a flag without its value or with a wrong one,
            the Via branch or extra id cannot be had, the SDP cannot be replaced, the value of
            setid_avp is no valid set, no set or node is available, or rtpengine has answered
            with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. For an offer
        or answer replaces the SDP of the message by a lump; with modparam rtpengine
        write_sdp_pv it goes to that pseudo-variable instead (6.0 and later: to both with
        write_sdp_pv_mode not 0). Keeps in shared memory which node serves the call. Writes the
        node's URL to the pseudo-variable of rtp_inst_pvar. Marks the INVITE of the transaction
        as one with SDP. A deletion fills the pseudo-variables of the module's mos_..._pv
        parameters.

    Routes: any.

    int KSR.rtpengine.rtpengine_manage(str flags). Module: rtpengine. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.rtpengine_manage
    """

def rtpengine_manage0() -> ReturnCode:
    """Does by method and message what is due with the media. Request: INVITE with SDP as
    rtpengine_offer, in a failure route as rtpengine_delete; ACK and PRACK with SDP as
    rtpengine_answer; UPDATE with SDP as rtpengine_offer; BYE and CANCEL as rtpengine_delete.
    Reply: 300 and above as rtpengine_delete; with SDP as rtpengine_answer, but as
    rtpengine_offer if it is not for an UPDATE and the request of the transaction was no INVITE
    with SDP. In a branch failure route it does nothing and returns 1. It does not chain two
    sets (set_rtpengine_set2): the second one gets the original SDP. Without flags; since 6.0
    also without the source address (received-from), which the form with flags sends even where
    they are ''.

    Returns:
        1: done, or nothing to do in a branch failure route
        -1: another method, no SDP where one is needed, no CSeq, Call-ID or From tag, no To
            header, a needed To tag is missing, the SDP cannot be replaced, the value of
            setid_avp is no valid set, no set or node is available, or rtpengine has answered
            with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. For an offer
        or answer replaces the SDP of the message by a lump; with modparam rtpengine
        write_sdp_pv it goes to that pseudo-variable instead (6.0 and later: to both with
        write_sdp_pv_mode not 0). Keeps in shared memory which node serves the call. Writes the
        node's URL to the pseudo-variable of rtp_inst_pvar. Marks the INVITE of the transaction
        as one with SDP. A deletion fills the pseudo-variables of the module's mos_..._pv
        parameters.

    Routes: any.

    int KSR.rtpengine.rtpengine_manage0(). Module: rtpengine. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.rtpengine_manage
    """

def rtpengine_manage2(flags: str, via_branch: str, /) -> ReturnCode:
    """Does by method and message what is due with the media. Request: INVITE with SDP as
    rtpengine_offer, in a failure route as rtpengine_delete; ACK and PRACK with SDP as
    rtpengine_answer; UPDATE with SDP as rtpengine_offer; BYE and CANCEL as rtpengine_delete.
    Reply: 300 and above as rtpengine_delete; with SDP as rtpengine_answer, but as
    rtpengine_offer if it is not for an UPDATE and the request of the transaction was no INVITE
    with SDP. In a branch failure route it does nothing and returns 1. It does not chain two
    sets (set_rtpengine_set2): the second one gets the original SDP.

    Args:
        flags: words and key=value pairs separated by spaces, '' for none, sent to rtpengine
            unread (as rtpp-flags, rtpengine mr12.4 and later), which reads them
        via_branch: which session of the call: a value that begins with 1 or 2 = branch of that
            Via header; auto = 1 for a request, 2 for a reply; extra = value of modparam
            rtpengine extra_id_pv; next = branch that Kamailio will create next; auto-next,
            auto-extra = next or extra for a request, 1 for a reply; none = the call as a whole;
            anything else, '' too, is an error

    Returns:
        1: done, or nothing to do in a branch failure route
        -1: another method, no SDP where one is needed, no CSeq, Call-ID or From tag, no To
            header, a needed To tag is missing, the Via branch or extra id cannot be had, the
            SDP cannot be replaced, the value of setid_avp is no valid set, no set or node is
            available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. For an offer
        or answer replaces the SDP of the message by a lump; with modparam rtpengine
        write_sdp_pv it goes to that pseudo-variable instead (6.0 and later: to both with
        write_sdp_pv_mode not 0). Keeps in shared memory which node serves the call. Writes the
        node's URL to the pseudo-variable of rtp_inst_pvar. Marks the INVITE of the transaction
        as one with SDP. A deletion fills the pseudo-variables of the module's mos_..._pv
        parameters.

    Routes: any.

    int KSR.rtpengine.rtpengine_manage2(str flags, str via_branch). Module: rtpengine. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.rtpengine_manage
    """

def rtpengine_offer(flags: str, /) -> ReturnCode:
    """Sends the SDP offer of the message (or the value of modparam rtpengine read_sdp_pv) to
    rtpengine and puts in the SDP that it returns. For an INVITE or UPDATE with SDP, or for a
    reply with SDP to an INVITE without.

    Args:
        flags: words and key=value pairs separated by spaces, as in the rtpengine documentation,
            '' for none. The module itself reads call-id=, from-tag= (implies directional),
            to-tag or to-tag=, directional, via-branch=1, 2, auto, extra, next, auto-next or
            auto-extra (which session of the call; extra is modparam rtpengine extra_id_pv), and
            what shapes the SDP, as direction=, internal, external, RTP/AVP, RTP/SAVPF,
            codec-strip=, transcode=, replace=, rtcp-mux=, SDES=, T38=, repacketize= (ms), TOS=,
            force-answer (in an offer only); all others go to rtpengine as they are

    Returns:
        1: the SDP is replaced
        -1: no Call-ID or From tag, no To header, no To tag in a reply (unless from-tag= or
            directional is given), no SDP body in the message, no SDP in rtpengine's answer, a
            flag without its value or with a wrong one, the Via branch or extra id cannot be
            had, the SDP cannot be replaced, the value of setid_avp is no valid set, no set or
            node is available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Replaces the
        SDP of the message by a lump; with modparam rtpengine write_sdp_pv it goes to that
        pseudo-variable instead (6.0 and later: to both with write_sdp_pv_mode not 0). Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.rtpengine_offer(str flags). Module: rtpengine. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.rtpengine_offer
    """

def rtpengine_offer0() -> ReturnCode:
    """Sends the SDP offer of the message (or the value of modparam rtpengine read_sdp_pv) to
    rtpengine and puts in the SDP that it returns. For an INVITE or UPDATE with SDP, or for a
    reply with SDP to an INVITE without. Without flags; since 6.0 also without the source
    address (received-from), which the form with flags sends even where they are ''.

    Returns:
        1: the SDP is replaced
        -1: no Call-ID or From tag, no To header, no To tag in a reply, no SDP body in the
            message, no SDP in rtpengine's answer, the SDP cannot be replaced, the value of
            setid_avp is no valid set, no set or node is available, or rtpengine has answered
            with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Replaces the
        SDP of the message by a lump; with modparam rtpengine write_sdp_pv it goes to that
        pseudo-variable instead (6.0 and later: to both with write_sdp_pv_mode not 0). Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.rtpengine_offer0(). Module: rtpengine. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.rtpengine_offer
    """

def rtpengine_offer2(flags: str, via_branch: str, /) -> ReturnCode:
    """Sends the SDP offer of the message (or the value of modparam rtpengine read_sdp_pv) to
    rtpengine and puts in the SDP that it returns. For an INVITE or UPDATE with SDP, or for a
    reply with SDP to an INVITE without.

    Args:
        flags: words and key=value pairs separated by spaces, '' for none, sent to rtpengine
            unread (as rtpp-flags, rtpengine mr12.4 and later), which reads them
        via_branch: which session of the call: a value that begins with 1 or 2 = branch of that
            Via header; auto = 1 for a request, 2 for a reply; extra = value of modparam
            rtpengine extra_id_pv; next = branch that Kamailio will create next; auto-next,
            auto-extra = next or extra for a request, 1 for a reply; none = the call as a whole;
            anything else, '' too, is an error

    Returns:
        1: the SDP is replaced
        -1: no Call-ID or From tag, no To header, no To tag in a reply, no SDP body in the
            message, no SDP in rtpengine's answer, the Via branch or extra id cannot be had, the
            SDP cannot be replaced, the value of setid_avp is no valid set, no set or node is
            available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Replaces the
        SDP of the message by a lump; with modparam rtpengine write_sdp_pv it goes to that
        pseudo-variable instead (6.0 and later: to both with write_sdp_pv_mode not 0). Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.rtpengine_offer2(str flags, str via_branch). Module: rtpengine. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.rtpengine_offer
    """

def rtpengine_query(flags: str, /) -> ReturnCode:
    """Asks rtpengine for the state and statistics of the call. The result is seen only in the
    pseudo-variables of the module's mos_..._pv parameters; rtpengine_query_v gives it as JSON.

    Args:
        flags: words and key=value pairs separated by spaces, as in the rtpengine documentation,
            '' for none. The module itself reads call-id=, from-tag= (implies directional),
            to-tag or to-tag=, directional, via-branch=1, 2, auto, extra, next, auto-next or
            auto-extra (which session of the call); all others go to rtpengine as they are

    Returns:
        1: rtpengine knows the call
        -1: no Call-ID or From tag, no To header, no To tag in a reply (unless from-tag= or
            directional is given), a flag without its value or with a wrong one, the Via branch
            or extra id cannot be had, the value of setid_avp is no valid set, no set or node is
            available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Fills the
        pseudo-variables of the module's mos_..._pv parameters from the answer. Keeps in shared
        memory which node serves the call. Writes the node's URL to the pseudo-variable of
        rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.rtpengine_query(str flags). Module: rtpengine. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.rtpengine_query
    """

def rtpengine_query0() -> ReturnCode:
    """Asks rtpengine for the state and statistics of the call. The result is seen only in the
    pseudo-variables of the module's mos_..._pv parameters; rtpengine_query_v gives it as JSON.
    Without flags; since 6.0 also without the source address (received-from), which the form
    with flags sends even where they are ''.

    Returns:
        1: rtpengine knows the call
        -1: no Call-ID or From tag, no To header, no To tag in a reply, the value of setid_avp
            is no valid set, no set or node is available, or rtpengine has answered with an
            error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Fills the
        pseudo-variables of the module's mos_..._pv parameters from the answer. Keeps in shared
        memory which node serves the call. Writes the node's URL to the pseudo-variable of
        rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.rtpengine_query0(). Module: rtpengine. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.rtpengine_query
    """

def rtpengine_query2(flags: str, via_branch: str, /) -> ReturnCode:
    """Asks rtpengine for the state and statistics of the call. The result is seen only in the
    pseudo-variables of the module's mos_..._pv parameters; rtpengine_query_v gives it as JSON.

    Args:
        flags: words and key=value pairs separated by spaces, '' for none, sent to rtpengine
            unread (as rtpp-flags, rtpengine mr12.4 and later), which reads them
        via_branch: which session of the call: a value that begins with 1 or 2 = branch of that
            Via header; auto = 1 for a request, 2 for a reply; extra = value of modparam
            rtpengine extra_id_pv; next = branch that Kamailio will create next; auto-next,
            auto-extra = next or extra for a request, 1 for a reply; none = the call as a whole;
            anything else, '' too, is an error

    Returns:
        1: rtpengine knows the call
        -1: no Call-ID or From tag, no To header, no To tag in a reply, the Via branch or extra
            id cannot be had, the value of setid_avp is no valid set, no set or node is
            available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Fills the
        pseudo-variables of the module's mos_..._pv parameters from the answer. Keeps in shared
        memory which node serves the call. Writes the node's URL to the pseudo-variable of
        rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.rtpengine_query2(str flags, str via_branch). Module: rtpengine. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.rtpengine_query
    """

def rtpengine_query_v(fmt: str, dst_pv: str, /) -> ReturnCode:
    """Asks rtpengine for the state and statistics of the call and stores the whole answer as JSON
    in a pseudo-variable.

    Args:
        fmt: j compact JSON, jp indented JSON (in either case)
        dst_pv: name of a writable pseudo-variable, such as $var(stats)

    Returns:
        1: stored
        -1: unknown or read-only pseudo-variable, another fmt, no Call-ID or From tag, no To
            header, no To tag in a reply, the value of setid_avp is no valid set, no set or node
            is available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Sets the
        pseudo-variable. Keeps in shared memory which node serves the call. Writes the node's
        URL to the pseudo-variable of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.rtpengine_query_v(str fmt, str dst_pv). Module: rtpengine. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.rtpengine_query_v
    """

def rtpengine_subscribe_answer(flags: str, /) -> ReturnCode:
    """Sends the SDP of the message (or the value of modparam rtpengine read_sdp_pv), the answer of
    a recorder, to rtpengine, which then starts to copy the media there. Call it for the reply
    to the INVITE that went to the recorder; name the call and the subscription in the flags.

    Args:
        flags: words and key=value pairs separated by spaces, as in the rtpengine documentation,
            '' for none. The module itself reads call-id=, from-tag= (implies directional),
            to-tag or to-tag=, directional, via-branch=1, 2, auto, extra, next, auto-next or
            auto-extra (which session of the call); all others go to rtpengine as they are;
            needed here: call-id= of the recorded call and to-tag= as given by
            rtpengine_subscribe_request (from-tag= is not sent on)

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, no SDP body in the message, a flag without its
            value or with a wrong one, the Via branch or extra id cannot be had, the value of
            setid_avp is no valid set, no set or node is available, or rtpengine has answered
            with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. The message is
        not changed. Keeps in shared memory which node serves the call. Writes the node's URL to
        the pseudo-variable of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.rtpengine_subscribe_answer(str flags). Module: rtpengine. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.rtpengine_subscribe_answer
    """

def rtpengine_subscribe_request(
    flags: str,
    sdp_avp: str,
    to_tag_avp: str,
    stream_xavp: str,
    /,
) -> ReturnCode:
    """Asks rtpengine for a copy of the media of a call, for a recorder (SIPREC), and stores the
    SDP with which the recorder is to be invited. The call must have a session at rtpengine.
    Each call of the function leaks the memory of the SDP in the worker (6.1.4). A name that is
    no writable pseudo-variable is passed over in silence.

    Args:
        flags: words and key=value pairs separated by spaces, as in the rtpengine documentation,
            '' for none. The module itself reads call-id=, from-tag= (implies directional),
            to-tag or to-tag=, directional, via-branch=1, 2, auto, extra, next, auto-next or
            auto-extra (which session of the call); all others go to rtpengine as they are; here
            also all, or from-tags= once for each side to be copied (from-tag= is not sent on),
            and siprec
        sdp_avp: name of the pseudo-variable for the SDP, such as $avp(sdp); '' = not stored
        to_tag_avp: name of the pseudo-variable for the To tag of the subscription; '' = not
            stored
        stream_xavp: name of the XAVP (without $xavp) that gets one value with the fields tag
            and label for each side; '' = none

    Returns:
        1: rtpengine has accepted it, values stored
        -1: no Call-ID or From tag, no To header, a flag without its value or with a wrong one,
            the Via branch or extra id cannot be had, the value of setid_avp is no valid set, no
            set or node is available, rtpengine has answered with an error or without SDP or To
            tag, or a pseudo-variable could not be set

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Sets the
        pseudo-variables and adds the XAVPs. Keeps in shared memory which node serves the call.
        Writes the node's URL to the pseudo-variable of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.rtpengine_subscribe_request(str flags, str sdp_avp, str to_tag_avp, str stream_xavp). Module: rtpengine. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.rtpengine_subscribe_request
    """

def rtpengine_unsubscribe(flags: str, /) -> ReturnCode:
    """Has rtpengine end a copy of the media begun with rtpengine_subscribe_request. For a message
    of another call give call-id= too.

    Args:
        flags: words and key=value pairs separated by spaces, as in the rtpengine documentation,
            '' for none. The module itself reads call-id=, from-tag= (implies directional),
            to-tag or to-tag=, directional, via-branch=1, 2, auto, extra, next, auto-next or
            auto-extra (which session of the call); all others go to rtpengine as they are;
            needed here: to-tag= as given by rtpengine_subscribe_request (from-tag= is not sent
            on)

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, a flag without its value or with a wrong one,
            the Via branch or extra id cannot be had, the value of setid_avp is no valid set, no
            set or node is available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.rtpengine_unsubscribe(str flags). Module: rtpengine. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.rtpengine_unsubscribe
    """

def set_rtpengine_set(setid: int, /) -> ReturnCode:
    """Chooses the set of rtpengine nodes for this message in this worker; for the next message the
    default set (modparam rtpengine setid_default) holds again. Ends the chaining of
    set_rtpengine_set2. Other than the native function it does not look for active nodes, so it
    never returns -2. The AVP of setid_avp, if set, goes first.

    Args:
        setid: id of the set, as in modparam rtpengine rtpengine_sock or in the database

    Returns:
        1: chosen
        -1: there is no such set; the previous choice stays

    Side effects: Changes which set this worker uses.

    Routes: any.

    int KSR.rtpengine.set_rtpengine_set(int setid). Module: rtpengine. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.set_rtpengine_set
    """

def set_rtpengine_set2(first_setid: int, second_setid: int, /) -> ReturnCode:
    """Chooses two sets of rtpengine nodes for this message, to be run through one after the other:
    rtpengine_offer gives the SDP that the first returns to the second, rtpengine_answer in
    reverse order; all other commands are sent to both. The second set is not forgotten with the
    message: for later messages of this worker each command is sent twice, until
    set_rtpengine_set or set_rtpengine_set2 is called, so call one of them for every message.
    Never returns -2, other than the native function.

    Args:
        first_setid: id of the set on the caller's side
        second_setid: id of the set on the callee's side; the same as first_setid = no chaining

    Returns:
        1: chosen
        -1: one of them does not exist; the previous choice stays

    Side effects: Changes which sets this worker uses.

    Routes: any.

    int KSR.rtpengine.set_rtpengine_set2(int first_setid, int second_setid). Module: rtpengine. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.set_rtpengine_set
    """

def silence_media(flags: str, /) -> ReturnCode:
    """Has rtpengine replace the audio by silence (plain codecs as G.711 and G.722 only). Without
    one of the flags directional, from-tag= or address= it holds for the whole call; directional
    means the side with the From tag of this message.

    Args:
        flags: words and key=value pairs separated by spaces, as in the rtpengine documentation,
            '' for none. The module itself reads call-id=, from-tag= (implies directional),
            to-tag or to-tag=, directional, via-branch=1, 2, auto, extra, next, auto-next or
            auto-extra (which session of the call); all others go to rtpengine as they are

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, a flag without its value or with a wrong one,
            the Via branch or extra id cannot be had, the value of setid_avp is no valid set, no
            set or node is available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.silence_media(str flags). Module: rtpengine. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.silence_media
    """

def silence_media0() -> ReturnCode:
    """Has rtpengine replace the audio by silence (plain codecs as G.711 and G.722 only). It holds
    for the whole call. Without flags; since 6.0 also without the source address
    (received-from), which the form with flags sends even where they are ''.

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, the value of setid_avp is no valid set, no set
            or node is available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.silence_media0(). Module: rtpengine. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.silence_media
    """

def silence_media2(flags: str, via_branch: str, /) -> ReturnCode:
    """Has rtpengine replace the audio by silence (plain codecs as G.711 and G.722 only). The From
    tag of this message is not sent along, so name a side with from-tag= or address= in the
    flags.

    Args:
        flags: words and key=value pairs separated by spaces, '' for none, sent to rtpengine
            unread (as rtpp-flags, rtpengine mr12.4 and later), which reads them
        via_branch: which session of the call: a value that begins with 1 or 2 = branch of that
            Via header; auto = 1 for a request, 2 for a reply; extra = value of modparam
            rtpengine extra_id_pv; next = branch that Kamailio will create next; auto-next,
            auto-extra = next or extra for a request, 1 for a reply; none = the call as a whole;
            anything else, '' too, is an error

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, the Via branch or extra id cannot be had, the
            value of setid_avp is no valid set, no set or node is available, or rtpengine has
            answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.silence_media2(str flags, str via_branch). Module: rtpengine. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.silence_media
    """

def start_forwarding(flags: str, /) -> ReturnCode:
    """Has rtpengine start to pass the audio on as PCM to the recording daemon. Without one of the
    flags directional, from-tag= or address= it holds for the whole call; directional means the
    side with the From tag of this message.

    Args:
        flags: words and key=value pairs separated by spaces, as in the rtpengine documentation,
            '' for none. The module itself reads call-id=, from-tag= (implies directional),
            to-tag or to-tag=, directional, via-branch=1, 2, auto, extra, next, auto-next or
            auto-extra (which session of the call); all others go to rtpengine as they are

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, a flag without its value or with a wrong one,
            the Via branch or extra id cannot be had, the value of setid_avp is no valid set, no
            set or node is available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.start_forwarding(str flags). Module: rtpengine. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.start_forwarding
    """

def start_forwarding0() -> ReturnCode:
    """Has rtpengine start to pass the audio on as PCM to the recording daemon. It holds for the
    whole call. Without flags; since 6.0 also without the source address (received-from), which
    the form with flags sends even where they are ''.

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, the value of setid_avp is no valid set, no set
            or node is available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.start_forwarding0(). Module: rtpengine. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.start_forwarding
    """

def start_forwarding2(flags: str, via_branch: str, /) -> ReturnCode:
    """Has rtpengine start to pass the audio on as PCM to the recording daemon. The From tag of
    this message is not sent along, so name a side with from-tag= or address= in the flags.

    Args:
        flags: words and key=value pairs separated by spaces, '' for none, sent to rtpengine
            unread (as rtpp-flags, rtpengine mr12.4 and later), which reads them
        via_branch: which session of the call: a value that begins with 1 or 2 = branch of that
            Via header; auto = 1 for a request, 2 for a reply; extra = value of modparam
            rtpengine extra_id_pv; next = branch that Kamailio will create next; auto-next,
            auto-extra = next or extra for a request, 1 for a reply; none = the call as a whole;
            anything else, '' too, is an error

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, the Via branch or extra id cannot be had, the
            value of setid_avp is no valid set, no set or node is available, or rtpengine has
            answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.start_forwarding2(str flags, str via_branch). Module: rtpengine. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.start_forwarding
    """

def start_recording() -> ReturnCode:
    """Has rtpengine record the media of the call. Without flags. Since 6.0 the source address
    (received-from) is not sent.

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, no To tag in a reply, the value of setid_avp
            is no valid set, no set or node is available, or rtpengine has answered with an
            error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.start_recording(). Module: rtpengine. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.start_recording
    """

def stop_forwarding(flags: str, /) -> ReturnCode:
    """Has rtpengine stop passing the audio on as PCM to the recording daemon. Without one of the
    flags directional, from-tag= or address= it holds for the whole call; directional means the
    side with the From tag of this message.

    Args:
        flags: words and key=value pairs separated by spaces, as in the rtpengine documentation,
            '' for none. The module itself reads call-id=, from-tag= (implies directional),
            to-tag or to-tag=, directional, via-branch=1, 2, auto, extra, next, auto-next or
            auto-extra (which session of the call); all others go to rtpengine as they are

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, a flag without its value or with a wrong one,
            the Via branch or extra id cannot be had, the value of setid_avp is no valid set, no
            set or node is available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.stop_forwarding(str flags). Module: rtpengine. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.stop_forwarding
    """

def stop_forwarding0() -> ReturnCode:
    """Has rtpengine stop passing the audio on as PCM to the recording daemon. It holds for the
    whole call. Without flags; since 6.0 also without the source address (received-from), which
    the form with flags sends even where they are ''.

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, the value of setid_avp is no valid set, no set
            or node is available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.stop_forwarding0(). Module: rtpengine. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.stop_forwarding
    """

def stop_forwarding2(flags: str, via_branch: str, /) -> ReturnCode:
    """Has rtpengine stop passing the audio on as PCM to the recording daemon. The From tag of this
    message is not sent along, so name a side with from-tag= or address= in the flags.

    Args:
        flags: words and key=value pairs separated by spaces, '' for none, sent to rtpengine
            unread (as rtpp-flags, rtpengine mr12.4 and later), which reads them
        via_branch: which session of the call: a value that begins with 1 or 2 = branch of that
            Via header; auto = 1 for a request, 2 for a reply; extra = value of modparam
            rtpengine extra_id_pv; next = branch that Kamailio will create next; auto-next,
            auto-extra = next or extra for a request, 1 for a reply; none = the call as a whole;
            anything else, '' too, is an error

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, the Via branch or extra id cannot be had, the
            value of setid_avp is no valid set, no set or node is available, or rtpengine has
            answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.stop_forwarding2(str flags, str via_branch). Module: rtpengine. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.stop_forwarding
    """

def stop_media(flags: str, /) -> ReturnCode:
    """Has rtpengine stop the announcement of play_media to the selected side, by default the one
    with the From tag of this message (in a reply the one with the To tag).

    Args:
        flags: words and key=value pairs separated by spaces, as in the rtpengine documentation,
            '' for none. The module itself reads call-id=, from-tag= (implies directional),
            to-tag or to-tag=, directional, via-branch=1, 2, auto, extra, next, auto-next or
            auto-extra (which session of the call); all others go to rtpengine as they are

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, no To tag in a reply (unless from-tag= or
            directional is given), a flag without its value or with a wrong one, the Via branch
            or extra id cannot be had, the value of setid_avp is no valid set, no set or node is
            available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.stop_media(str flags). Module: rtpengine. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.stop_media
    """

def stop_media0() -> ReturnCode:
    """Has rtpengine stop the announcement of play_media to the selected side, by default the one
    with the From tag of this message (in a reply the one with the To tag). Without flags; since
    6.0 also without the source address (received-from), which the form with flags sends even
    where they are ''.

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, no To tag in a reply, the value of setid_avp
            is no valid set, no set or node is available, or rtpengine has answered with an
            error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.stop_media0(). Module: rtpengine. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.stop_media
    """

def stop_media2(flags: str, via_branch: str, /) -> ReturnCode:
    """Has rtpengine stop the announcement of play_media to the selected side, by default the one
    with the From tag of this message (in a reply the one with the To tag).

    Args:
        flags: words and key=value pairs separated by spaces, '' for none, sent to rtpengine
            unread (as rtpp-flags, rtpengine mr12.4 and later), which reads them
        via_branch: which session of the call: a value that begins with 1 or 2 = branch of that
            Via header; auto = 1 for a request, 2 for a reply; extra = value of modparam
            rtpengine extra_id_pv; next = branch that Kamailio will create next; auto-next,
            auto-extra = next or extra for a request, 1 for a reply; none = the call as a whole;
            anything else, '' too, is an error

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, no To tag in a reply, the Via branch or extra
            id cannot be had, the value of setid_avp is no valid set, no set or node is
            available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.stop_media2(str flags, str via_branch). Module: rtpengine. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.stop_media
    """

def stop_recording() -> ReturnCode:
    """Has rtpengine stop recording the media of the call. Without flags. Since 6.0 the source
    address (received-from) is not sent.

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, no To tag in a reply, the value of setid_avp
            is no valid set, no set or node is available, or rtpengine has answered with an
            error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.stop_recording(). Module: rtpengine. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.stop_recording
    """

def unblock_dtmf(flags: str, /) -> ReturnCode:
    """Has rtpengine pass on DTMF events (RFC 4733) again after block_dtmf. Without one of the
    flags directional, from-tag= or address= it holds for the whole call; directional means the
    side with the From tag of this message.

    Args:
        flags: words and key=value pairs separated by spaces, as in the rtpengine documentation,
            '' for none. The module itself reads call-id=, from-tag= (implies directional),
            to-tag or to-tag=, directional, via-branch=1, 2, auto, extra, next, auto-next or
            auto-extra (which session of the call); all others go to rtpengine as they are

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, a flag without its value or with a wrong one,
            the Via branch or extra id cannot be had, the value of setid_avp is no valid set, no
            set or node is available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.unblock_dtmf(str flags). Module: rtpengine. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.unblock_dtmf
    """

def unblock_dtmf0() -> ReturnCode:
    """Has rtpengine pass on DTMF events (RFC 4733) again after block_dtmf. It holds for the whole
    call. Without flags; since 6.0 also without the source address (received-from), which the
    form with flags sends even where they are ''.

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, the value of setid_avp is no valid set, no set
            or node is available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.unblock_dtmf0(). Module: rtpengine. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.unblock_dtmf
    """

def unblock_dtmf2(flags: str, via_branch: str, /) -> ReturnCode:
    """Has rtpengine pass on DTMF events (RFC 4733) again after block_dtmf. The From tag of this
    message is not sent along, so name a side with from-tag= or address= in the flags.

    Args:
        flags: words and key=value pairs separated by spaces, '' for none, sent to rtpengine
            unread (as rtpp-flags, rtpengine mr12.4 and later), which reads them
        via_branch: which session of the call: a value that begins with 1 or 2 = branch of that
            Via header; auto = 1 for a request, 2 for a reply; extra = value of modparam
            rtpengine extra_id_pv; next = branch that Kamailio will create next; auto-next,
            auto-extra = next or extra for a request, 1 for a reply; none = the call as a whole;
            anything else, '' too, is an error

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, the Via branch or extra id cannot be had, the
            value of setid_avp is no valid set, no set or node is available, or rtpengine has
            answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.unblock_dtmf2(str flags, str via_branch). Module: rtpengine. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.unblock_dtmf
    """

def unblock_media(flags: str, /) -> ReturnCode:
    """Has rtpengine pass on the media again after block_media. Without one of the flags
    directional, from-tag= or address= it holds for the whole call; directional means the side
    with the From tag of this message.

    Args:
        flags: words and key=value pairs separated by spaces, as in the rtpengine documentation,
            '' for none. The module itself reads call-id=, from-tag= (implies directional),
            to-tag or to-tag=, directional, via-branch=1, 2, auto, extra, next, auto-next or
            auto-extra (which session of the call); all others go to rtpengine as they are

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, a flag without its value or with a wrong one,
            the Via branch or extra id cannot be had, the value of setid_avp is no valid set, no
            set or node is available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.unblock_media(str flags). Module: rtpengine. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.unblock_media
    """

def unblock_media0() -> ReturnCode:
    """Has rtpengine pass on the media again after block_media. It holds for the whole call.
    Without flags; since 6.0 also without the source address (received-from), which the form
    with flags sends even where they are ''.

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, the value of setid_avp is no valid set, no set
            or node is available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.unblock_media0(). Module: rtpengine. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.unblock_media
    """

def unblock_media2(flags: str, via_branch: str, /) -> ReturnCode:
    """Has rtpengine pass on the media again after block_media. The From tag of this message is not
    sent along, so name a side with from-tag= or address= in the flags.

    Args:
        flags: words and key=value pairs separated by spaces, '' for none, sent to rtpengine
            unread (as rtpp-flags, rtpengine mr12.4 and later), which reads them
        via_branch: which session of the call: a value that begins with 1 or 2 = branch of that
            Via header; auto = 1 for a request, 2 for a reply; extra = value of modparam
            rtpengine extra_id_pv; next = branch that Kamailio will create next; auto-next,
            auto-extra = next or extra for a request, 1 for a reply; none = the call as a whole;
            anything else, '' too, is an error

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, the Via branch or extra id cannot be had, the
            value of setid_avp is no valid set, no set or node is available, or rtpengine has
            answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.unblock_media2(str flags, str via_branch). Module: rtpengine. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.unblock_media
    """

def unsilence_media(flags: str, /) -> ReturnCode:
    """Has rtpengine pass on the audio again after silence_media. Without one of the flags
    directional, from-tag= or address= it holds for the whole call; directional means the side
    with the From tag of this message.

    Args:
        flags: words and key=value pairs separated by spaces, as in the rtpengine documentation,
            '' for none. The module itself reads call-id=, from-tag= (implies directional),
            to-tag or to-tag=, directional, via-branch=1, 2, auto, extra, next, auto-next or
            auto-extra (which session of the call); all others go to rtpengine as they are

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, a flag without its value or with a wrong one,
            the Via branch or extra id cannot be had, the value of setid_avp is no valid set, no
            set or node is available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.unsilence_media(str flags). Module: rtpengine. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.unsilence_media
    """

def unsilence_media0() -> ReturnCode:
    """Has rtpengine pass on the audio again after silence_media. It holds for the whole call.
    Without flags; since 6.0 also without the source address (received-from), which the form
    with flags sends even where they are ''.

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, the value of setid_avp is no valid set, no set
            or node is available, or rtpengine has answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.unsilence_media0(). Module: rtpengine. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.unsilence_media
    """

def unsilence_media2(flags: str, via_branch: str, /) -> ReturnCode:
    """Has rtpengine pass on the audio again after silence_media. The From tag of this message is
    not sent along, so name a side with from-tag= or address= in the flags.

    Args:
        flags: words and key=value pairs separated by spaces, '' for none, sent to rtpengine
            unread (as rtpp-flags, rtpengine mr12.4 and later), which reads them
        via_branch: which session of the call: a value that begins with 1 or 2 = branch of that
            Via header; auto = 1 for a request, 2 for a reply; extra = value of modparam
            rtpengine extra_id_pv; next = branch that Kamailio will create next; auto-next,
            auto-extra = next or extra for a request, 1 for a reply; none = the call as a whole;
            anything else, '' too, is an error

    Returns:
        1: rtpengine has accepted it
        -1: no Call-ID or From tag, no To header, the Via branch or extra id cannot be had, the
            value of setid_avp is no valid set, no set or node is available, or rtpengine has
            answered with an error

    Side effects: Sends the command to rtpengine and waits for the answer (modparam rtpengine
        rtpengine_tout_ms, rtpengine_retr tries); a node that does not answer is disabled for
        rtpengine_disable_tout and the next one tried, up to queried_nodes_limit. Keeps in
        shared memory which node serves the call. Writes the node's URL to the pseudo-variable
        of rtp_inst_pvar.

    Routes: any.

    int KSR.rtpengine.unsilence_media2(str flags, str via_branch). Module: rtpengine. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rtpengine.html#rtpengine.f.unsilence_media
    """
