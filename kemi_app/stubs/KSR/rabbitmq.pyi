"""KSR.rabbitmq: module rabbitmq of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def publish(exchange: str, routing_key: str, content_type: str, body: str, /) -> ReturnCode:
    """int KSR.rabbitmq.publish(str exchange, str routing_key, str content_type, str body). Module: rabbitmq. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rabbitmq.html#rabbitmq.f.rabbitmq_publish
    """

def publish_consume(
    exchange: str,
    routing_key: str,
    content_type: str,
    body: str,
    dst_pv: str,
    /,
) -> ReturnCode:
    """int KSR.rabbitmq.publish_consume(str exchange, str routing_key, str content_type, str body, str dst_pv). Module: rabbitmq. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/rabbitmq.html#rabbitmq.f.rabbitmq_publish_consume
    """
