"""KSR.kafka: module kafka of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def send(topic: str, message: str, /) -> ReturnCode:
    """int KSR.kafka.send(str topic, str message). Module: kafka. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/kafka.html#kafka.f.kafka_send
    """

def send_key(topic: str, message: str, key: str, /) -> ReturnCode:
    """int KSR.kafka.send_key(str topic, str message, str key). Module: kafka. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/kafka.html#kafka.f.kafka_send_key
    """
