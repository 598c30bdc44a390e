"""KSR.dmq: module dmq of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode, ZeroForYes

def bcast_message(channel: str, body: str, content_type: str, /) -> ReturnCode:
    """int KSR.dmq.bcast_message(str channel, str body, str content_type). Module: dmq. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dmq.html#dmq.f.dmq_bcast_message
    """

def handle_message() -> ZeroForYes:
    """int KSR.dmq.handle_message(). Module: dmq. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dmq.html#dmq.f.dmq_handle_message
    """

def handle_message_rc(return_code: int, /) -> ReturnCode:
    """int KSR.dmq.handle_message_rc(int return_code). Module: dmq. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dmq.html#dmq.f.dmq_handle_message
    """

def is_from_node() -> ReturnCode:
    """int KSR.dmq.is_from_node(). Module: dmq. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dmq.html#dmq.f.dmq_is_from_node
    """

def process_message() -> ZeroForYes:
    """int KSR.dmq.process_message(). Module: dmq. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dmq.html#dmq.f.dmq_process_message
    """

def process_message_rc(return_code: int, /) -> ReturnCode:
    """int KSR.dmq.process_message_rc(int return_code). Module: dmq. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dmq.html#dmq.f.dmq_process_message
    """

def send_message(channel: str, node: str, body: str, content_type: str, /) -> ReturnCode:
    """int KSR.dmq.send_message(str channel, str node, str body, str content_type). Module: dmq. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dmq.html#dmq.f.dmq_send_message
    """

def t_replicate() -> ZeroForYes:
    """int KSR.dmq.t_replicate(). Module: dmq. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dmq.html#dmq.f.dmq_t_replicate
    """

def t_replicate_mode(skip_loop_test: int, /) -> ZeroForYes:
    """int KSR.dmq.t_replicate_mode(int skip_loop_test). Module: dmq. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/dmq.html#dmq.f.dmq_t_replicate
    """
