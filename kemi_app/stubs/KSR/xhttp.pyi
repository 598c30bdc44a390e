"""KSR.xhttp: module xhttp of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ZeroForYes

def get_hu() -> str:
    """Gives the URL of the HTTP request as in its first line, path and query ($hu). In other
    handlers the second field of the first line, so the request URI of a SIP request. Raises
    UnicodeDecodeError where it is not valid UTF-8.

    Returns:
        str: the URL

    Side effects: none

    Routes: event.

    xval KSR.xhttp.get_hu(). Module: xhttp. Since 5.5.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrxhttpget_hu
    """

def xhttp_reply(code: int, reason: str, content_type: str, body: str, /) -> ZeroForYes:
    """Answers the HTTP request. Beware: from Python 0 means sent, while the native function
    answers 1. For the handler named by modparam xhttp event_callback.

    Args:
        code: HTTP status code; not checked
        reason: reason phrase; '' fails since 6.0.7 and 6.1.3
        content_type: media type of the body, as "text/html"; '' for no Content-Type header
        body: the body; '' for none

    Returns:
        0: sent
        -1: not sent: '' as reason, memory ran out, or sending failed

    Side effects: Sends the reply over the connection of the request, with the header fields
        added for replies (KSR.hdr.append_to_reply()).

    Routes: event.

    int KSR.xhttp.xhttp_reply(int code, str reason, str content_type, str body). Module: xhttp. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/xhttp.html#xhttp.f.xhttp_reply
    """
