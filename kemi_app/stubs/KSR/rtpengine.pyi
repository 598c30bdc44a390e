"""KSR.rtpengine: Kamailio's rtpengine, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def block_dtmf(flags: str, /) -> int:
    """int KSR.rtpengine.block_dtmf(str flags). Module: rtpengine."""

def block_dtmf0() -> int:
    """int KSR.rtpengine.block_dtmf0(). Module: rtpengine."""

def block_dtmf2(flags: str, viabranch: str, /) -> int:
    """int KSR.rtpengine.block_dtmf2(str flags, str viabranch). Module: rtpengine. Since 6.0."""

def block_media(flags: str, /) -> int:
    """int KSR.rtpengine.block_media(str flags). Module: rtpengine."""

def block_media0() -> int:
    """int KSR.rtpengine.block_media0(). Module: rtpengine."""

def block_media2(flags: str, viabranch: str, /) -> int:
    """int KSR.rtpengine.block_media2(str flags, str viabranch). Module: rtpengine. Since 6.0."""

def play_dtmf(flags: str, /) -> int:
    """int KSR.rtpengine.play_dtmf(str flags). Module: rtpengine. Since 6.1."""

def play_media(flags: str, /) -> int:
    """int KSR.rtpengine.play_media(str flags). Module: rtpengine."""

def play_media2(flags: str, viabranch: str, /) -> int:
    """int KSR.rtpengine.play_media2(str flags, str viabranch). Module: rtpengine. Since 6.0."""

def rtpengine_answer(flags: str, /) -> int:
    """int KSR.rtpengine.rtpengine_answer(str flags). Module: rtpengine."""

def rtpengine_answer0() -> int:
    """int KSR.rtpengine.rtpengine_answer0(). Module: rtpengine."""

def rtpengine_answer2(flags: str, viabranch: str, /) -> int:
    """int KSR.rtpengine.rtpengine_answer2(str flags, str viabranch). Module: rtpengine. Since 6.0."""

def rtpengine_connect(flags: str, /) -> int:
    """int KSR.rtpengine.rtpengine_connect(str flags). Module: rtpengine. Since 6.1."""

def rtpengine_connect0() -> int:
    """int KSR.rtpengine.rtpengine_connect0(). Module: rtpengine. Since 6.1."""

def rtpengine_connect2(flags: str, viabranch: str, /) -> int:
    """int KSR.rtpengine.rtpengine_connect2(str flags, str viabranch). Module: rtpengine. Since 6.1."""

def rtpengine_delete(flags: str, /) -> int:
    """int KSR.rtpengine.rtpengine_delete(str flags). Module: rtpengine."""

def rtpengine_delete0() -> int:
    """int KSR.rtpengine.rtpengine_delete0(). Module: rtpengine."""

def rtpengine_delete2(flags: str, viabranch: str, /) -> int:
    """int KSR.rtpengine.rtpengine_delete2(str flags, str viabranch). Module: rtpengine. Since 6.0."""

def rtpengine_manage(flags: str, /) -> int:
    """int KSR.rtpengine.rtpengine_manage(str flags). Module: rtpengine."""

def rtpengine_manage0() -> int:
    """int KSR.rtpengine.rtpengine_manage0(). Module: rtpengine."""

def rtpengine_manage2(flags: str, viabranch: str, /) -> int:
    """int KSR.rtpengine.rtpengine_manage2(str flags, str viabranch). Module: rtpengine. Since 6.0."""

def rtpengine_offer(flags: str, /) -> int:
    """int KSR.rtpengine.rtpengine_offer(str flags). Module: rtpengine."""

def rtpengine_offer0() -> int:
    """int KSR.rtpengine.rtpengine_offer0(). Module: rtpengine."""

def rtpengine_offer2(flags: str, viabranch: str, /) -> int:
    """int KSR.rtpengine.rtpengine_offer2(str flags, str viabranch). Module: rtpengine. Since 6.0."""

def rtpengine_query(flags: str, /) -> int:
    """int KSR.rtpengine.rtpengine_query(str flags). Module: rtpengine."""

def rtpengine_query0() -> int:
    """int KSR.rtpengine.rtpengine_query0(). Module: rtpengine."""

def rtpengine_query2(flags: str, viabranch: str, /) -> int:
    """int KSR.rtpengine.rtpengine_query2(str flags, str viabranch). Module: rtpengine. Since 6.0."""

def rtpengine_query_v(fmt: str, dpv: str, /) -> int:
    """int KSR.rtpengine.rtpengine_query_v(str fmt, str dpv). Module: rtpengine."""

def rtpengine_subscribe_answer(flags: str, /) -> int:
    """int KSR.rtpengine.rtpengine_subscribe_answer(str flags). Module: rtpengine. Since 6.1."""

def rtpengine_subscribe_request(flags: str, sdp_spv: str, to_tag_spv: str, stream_xavp: str, /) -> int:
    """int KSR.rtpengine.rtpengine_subscribe_request(str flags, str sdp_spv, str to_tag_spv, str stream_xavp). Module: rtpengine. Since 6.1."""

def rtpengine_unsubscribe(flags: str, /) -> int:
    """int KSR.rtpengine.rtpengine_unsubscribe(str flags). Module: rtpengine. Since 6.1."""

def set_rtpengine_set(r1: int, /) -> int:
    """int KSR.rtpengine.set_rtpengine_set(int r1). Module: rtpengine."""

def set_rtpengine_set2(r1: int, r2: int, /) -> int:
    """int KSR.rtpengine.set_rtpengine_set2(int r1, int r2). Module: rtpengine."""

def silence_media(flags: str, /) -> int:
    """int KSR.rtpengine.silence_media(str flags). Module: rtpengine."""

def silence_media0() -> int:
    """int KSR.rtpengine.silence_media0(). Module: rtpengine."""

def silence_media2(flags: str, viabranch: str, /) -> int:
    """int KSR.rtpengine.silence_media2(str flags, str viabranch). Module: rtpengine. Since 6.0."""

def start_forwarding(flags: str, /) -> int:
    """int KSR.rtpengine.start_forwarding(str flags). Module: rtpengine. Since 6.1."""

def start_forwarding0() -> int:
    """int KSR.rtpengine.start_forwarding0(). Module: rtpengine. Since 6.1."""

def start_forwarding2(flags: str, viabranch: str, /) -> int:
    """int KSR.rtpengine.start_forwarding2(str flags, str viabranch). Module: rtpengine. Since 6.1."""

def start_recording() -> int:
    """int KSR.rtpengine.start_recording(). Module: rtpengine."""

def stop_forwarding(flags: str, /) -> int:
    """int KSR.rtpengine.stop_forwarding(str flags). Module: rtpengine. Since 6.1."""

def stop_forwarding0() -> int:
    """int KSR.rtpengine.stop_forwarding0(). Module: rtpengine. Since 6.1."""

def stop_forwarding2(flags: str, viabranch: str, /) -> int:
    """int KSR.rtpengine.stop_forwarding2(str flags, str viabranch). Module: rtpengine. Since 6.1."""

def stop_media(flags: str, /) -> int:
    """int KSR.rtpengine.stop_media(str flags). Module: rtpengine."""

def stop_media0() -> int:
    """int KSR.rtpengine.stop_media0(). Module: rtpengine."""

def stop_media2(flags: str, viabranch: str, /) -> int:
    """int KSR.rtpengine.stop_media2(str flags, str viabranch). Module: rtpengine. Since 6.0."""

def stop_recording() -> int:
    """int KSR.rtpengine.stop_recording(). Module: rtpengine."""

def unblock_dtmf(flags: str, /) -> int:
    """int KSR.rtpengine.unblock_dtmf(str flags). Module: rtpengine."""

def unblock_dtmf0() -> int:
    """int KSR.rtpengine.unblock_dtmf0(). Module: rtpengine."""

def unblock_dtmf2(flags: str, viabranch: str, /) -> int:
    """int KSR.rtpengine.unblock_dtmf2(str flags, str viabranch). Module: rtpengine. Since 6.0."""

def unblock_media(flags: str, /) -> int:
    """int KSR.rtpengine.unblock_media(str flags). Module: rtpengine."""

def unblock_media0() -> int:
    """int KSR.rtpengine.unblock_media0(). Module: rtpengine."""

def unblock_media2(flags: str, viabranch: str, /) -> int:
    """int KSR.rtpengine.unblock_media2(str flags, str viabranch). Module: rtpengine. Since 6.0."""

def unsilence_media(flags: str, /) -> int:
    """int KSR.rtpengine.unsilence_media(str flags). Module: rtpengine."""

def unsilence_media0() -> int:
    """int KSR.rtpengine.unsilence_media0(). Module: rtpengine."""

def unsilence_media2(flags: str, viabranch: str, /) -> int:
    """int KSR.rtpengine.unsilence_media2(str flags, str viabranch). Module: rtpengine. Since 6.0."""
