"""KSR.sdpops: Kamailio's sdpops, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def keep_codecs_by_id(codecs: str, media: str, /) -> int:
    """int KSR.sdpops.keep_codecs_by_id(str codecs, str media). Module: sdpops."""

def keep_codecs_by_name(codecs: str, media: str, /) -> int:
    """int KSR.sdpops.keep_codecs_by_name(str codecs, str media). Module: sdpops."""

def remove_codecs_by_id(codecs: str, media: str, /) -> int:
    """int KSR.sdpops.remove_codecs_by_id(str codecs, str media). Module: sdpops."""

def remove_codecs_by_name(codecs: str, media: str, /) -> int:
    """int KSR.sdpops.remove_codecs_by_name(str codecs, str media). Module: sdpops."""

def remove_line_by_prefix(prefix: str, media: str, /) -> int:
    """int KSR.sdpops.remove_line_by_prefix(str prefix, str media). Module: sdpops."""

def remove_media(media: str, /) -> int:
    """int KSR.sdpops.remove_media(str media). Module: sdpops."""

def sdp_content() -> int:
    """int KSR.sdpops.sdp_content(). Module: sdpops."""

def sdp_content_flags(flags: int, /) -> int:
    """int KSR.sdpops.sdp_content_flags(int flags). Module: sdpops."""

def sdp_get(avp: str, /) -> int:
    """int KSR.sdpops.sdp_get(str avp). Module: sdpops."""

def sdp_get_address_family() -> int:
    """int KSR.sdpops.sdp_get_address_family(). Module: sdpops. Since 6.1."""

def sdp_get_line_startswith(aname: str, sline: str, /) -> int:
    """int KSR.sdpops.sdp_get_line_startswith(str aname, str sline). Module: sdpops."""

def sdp_iterator_append(iname: str, text: str, /) -> int:
    """int KSR.sdpops.sdp_iterator_append(str iname, str text). Module: sdpops. Since 5.8."""

def sdp_iterator_end(iname: str, /) -> int:
    """int KSR.sdpops.sdp_iterator_end(str iname). Module: sdpops. Since 5.8."""

def sdp_iterator_insert(iname: str, text: str, /) -> int:
    """int KSR.sdpops.sdp_iterator_insert(str iname, str text). Module: sdpops. Since 5.8."""

def sdp_iterator_next(iname: str, /) -> int:
    """int KSR.sdpops.sdp_iterator_next(str iname). Module: sdpops. Since 5.8."""

def sdp_iterator_rm(iname: str, /) -> int:
    """int KSR.sdpops.sdp_iterator_rm(str iname). Module: sdpops. Since 5.8."""

def sdp_iterator_start(iname: str, /) -> int:
    """int KSR.sdpops.sdp_iterator_start(str iname). Module: sdpops. Since 5.8."""

def sdp_iterator_value(iname: str, /) -> int | str | None:
    """xval KSR.sdpops.sdp_iterator_value(str iname). Module: sdpops. Since 5.8."""

def sdp_print(llevel: int, /) -> int:
    """int KSR.sdpops.sdp_print(int llevel). Module: sdpops."""

def sdp_transport(avp: str, /) -> int:
    """int KSR.sdpops.sdp_transport(str avp). Module: sdpops."""

def sdp_with_active_media(media: str, /) -> int:
    """int KSR.sdpops.sdp_with_active_media(str media). Module: sdpops."""

def sdp_with_codecs_by_id(codecs: str, /) -> int:
    """int KSR.sdpops.sdp_with_codecs_by_id(str codecs). Module: sdpops."""

def sdp_with_codecs_by_name(codecs: str, /) -> int:
    """int KSR.sdpops.sdp_with_codecs_by_name(str codecs). Module: sdpops."""

def sdp_with_ice() -> int:
    """int KSR.sdpops.sdp_with_ice(). Module: sdpops."""

def sdp_with_media(media: str, /) -> int:
    """int KSR.sdpops.sdp_with_media(str media). Module: sdpops."""

def sdp_with_transport(transport: str, /) -> int:
    """int KSR.sdpops.sdp_with_transport(str transport). Module: sdpops."""

def sdp_with_transport_like(transport: str, /) -> int:
    """int KSR.sdpops.sdp_with_transport_like(str transport). Module: sdpops."""
