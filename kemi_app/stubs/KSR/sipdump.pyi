"""KSR.sipdump: module sipdump of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def get_buf() -> str:
    """xval KSR.sipdump.get_buf(). Module: sipdump. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sipdump.html
    """

def get_dst_ip() -> str:
    """xval KSR.sipdump.get_dst_ip(). Module: sipdump. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sipdump.html
    """

def get_src_ip() -> str:
    """xval KSR.sipdump.get_src_ip(). Module: sipdump. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sipdump.html
    """

def get_tag() -> str:
    """xval KSR.sipdump.get_tag(). Module: sipdump. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sipdump.html
    """

def send(tag: str, /) -> ReturnCode:
    """int KSR.sipdump.send(str tag). Module: sipdump. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sipdump.html#sipdump.f.sipdump_send
    """
