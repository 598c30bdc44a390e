"""KSR.sdpops: module sdpops of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def keep_codecs_by_id(codecs: str, media: str, /) -> ReturnCode:
    """int KSR.sdpops.keep_codecs_by_id(str codecs, str media). Module: sdpops. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sdpops.html#sdpops.f.keep_codecs_by_id
    """

def keep_codecs_by_name(codecs: str, media: str, /) -> ReturnCode:
    """int KSR.sdpops.keep_codecs_by_name(str codecs, str media). Module: sdpops. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sdpops.html#sdpops.f.keep_codecs_by_name
    """

def remove_codecs_by_id(codecs: str, media: str, /) -> ReturnCode:
    """int KSR.sdpops.remove_codecs_by_id(str codecs, str media). Module: sdpops. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sdpops.html#sdpops.f.remove_codecs_by_id
    """

def remove_codecs_by_name(codecs: str, media: str, /) -> ReturnCode:
    """int KSR.sdpops.remove_codecs_by_name(str codecs, str media). Module: sdpops. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sdpops.html#sdpops.f.remove_codecs_by_name
    """

def remove_line_by_prefix(prefix: str, media: str, /) -> ReturnCode:
    """int KSR.sdpops.remove_line_by_prefix(str prefix, str media). Module: sdpops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sdpops.html#sdpops.f.remove_line_by_prefix
    """

def remove_media(media: str, /) -> ReturnCode:
    """int KSR.sdpops.remove_media(str media). Module: sdpops. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sdpops.html#sdpops.f.sdp_remove_media
    """

def sdp_content() -> ReturnCode:
    """int KSR.sdpops.sdp_content(). Module: sdpops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sdpops.html#sdpops.f.sdp_content
    """

def sdp_content_flags(flags: int, /) -> ReturnCode:
    """int KSR.sdpops.sdp_content_flags(int flags). Module: sdpops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sdpops.html#sdpops.f.sdp_content
    """

def sdp_get(avp: str, /) -> ReturnCode:
    """int KSR.sdpops.sdp_get(str avp). Module: sdpops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sdpops.html#sdpops.f.sdp_get
    """

def sdp_get_address_family() -> int:
    """int KSR.sdpops.sdp_get_address_family(). Module: sdpops. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sdpops.html#sdpops.f.sdp_get_address_family
    """

def sdp_get_line_startswith(avp: str, prefix: str, /) -> ReturnCode:
    """int KSR.sdpops.sdp_get_line_startswith(str avp, str prefix). Module: sdpops. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sdpops.html#sdpops.f.sdp_get_line_startswith
    """

def sdp_iterator_append(iterator: str, text: str, /) -> ReturnCode:
    """int KSR.sdpops.sdp_iterator_append(str iterator, str text). Module: sdpops. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sdpops.html#sdpops.f.sdp_iterator_append
    """

def sdp_iterator_end(iterator: str, /) -> ReturnCode:
    """int KSR.sdpops.sdp_iterator_end(str iterator). Module: sdpops. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sdpops.html#sdpops.f.sdp_iterator_end
    """

def sdp_iterator_insert(iterator: str, text: str, /) -> ReturnCode:
    """int KSR.sdpops.sdp_iterator_insert(str iterator, str text). Module: sdpops. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sdpops.html#sdpops.f.sdp_iterator_insert
    """

def sdp_iterator_next(iterator: str, /) -> ReturnCode:
    """int KSR.sdpops.sdp_iterator_next(str iterator). Module: sdpops. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sdpops.html#sdpops.f.sdp_iterator_next
    """

def sdp_iterator_rm(iterator: str, /) -> ReturnCode:
    """int KSR.sdpops.sdp_iterator_rm(str iterator). Module: sdpops. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sdpops.html#sdpops.f.sdp_iterator_rm
    """

def sdp_iterator_start(iterator: str, /) -> ReturnCode:
    """int KSR.sdpops.sdp_iterator_start(str iterator). Module: sdpops. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sdpops.html#sdpops.f.sdp_iterator_start
    """

def sdp_iterator_value(iterator: str, /) -> str | None:
    """xval KSR.sdpops.sdp_iterator_value(str iterator). Module: sdpops. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sdpops.html#sdpops.f.sdp_iterator_next
    """

def sdp_print(level: int, /) -> ReturnCode:
    """int KSR.sdpops.sdp_print(int level). Module: sdpops. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sdpops.html#sdpops.f.sdp_print
    """

def sdp_transport(avp: str, /) -> ReturnCode:
    """int KSR.sdpops.sdp_transport(str avp). Module: sdpops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sdpops.html#sdpops.f.sdp_transport
    """

def sdp_with_active_media(media: str, /) -> ReturnCode:
    """int KSR.sdpops.sdp_with_active_media(str media). Module: sdpops. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sdpops.html#sdpops.f.sdp_with_active_media
    """

def sdp_with_codecs_by_id(codecs: str, /) -> ReturnCode:
    """int KSR.sdpops.sdp_with_codecs_by_id(str codecs). Module: sdpops. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sdpops.html#sdpops.f.sdp_with_codecs_by_id
    """

def sdp_with_codecs_by_name(codecs: str, /) -> ReturnCode:
    """int KSR.sdpops.sdp_with_codecs_by_name(str codecs). Module: sdpops. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sdpops.html#sdspops.f.sdp.with_codecs_by_name
    """

def sdp_with_ice() -> ReturnCode:
    """int KSR.sdpops.sdp_with_ice(). Module: sdpops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sdpops.html#sdpops.f.sdp_with_ice
    """

def sdp_with_media(media: str, /) -> ReturnCode:
    """int KSR.sdpops.sdp_with_media(str media). Module: sdpops. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sdpops.html#sdpops.f.sdp_with_media
    """

def sdp_with_transport(transport: str, /) -> ReturnCode:
    """int KSR.sdpops.sdp_with_transport(str transport). Module: sdpops. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sdpops.html#sdpops.f.sdp_with_transport
    """

def sdp_with_transport_like(transport: str, /) -> ReturnCode:
    """int KSR.sdpops.sdp_with_transport_like(str transport). Module: sdpops. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sdpops.html#sdpops.f.sdp_with_transport_like
    """
