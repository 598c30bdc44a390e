"""KSR.mqtt: module mqtt of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def publish(topic: str, message: str, qos: int, /) -> ReturnCode:
    """int KSR.mqtt.publish(str topic, str message, int qos). Module: mqtt. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/mqtt.html#evapi.f.mqtt_publish
    """

def subscribe(topic: str, qos: int, /) -> ReturnCode:
    """int KSR.mqtt.subscribe(str topic, int qos). Module: mqtt. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/mqtt.html#evapi.f.mqtt_subscribe
    """

def unsubscribe(topic: str, /) -> ReturnCode:
    """int KSR.mqtt.unsubscribe(str topic). Module: mqtt. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/mqtt.html#evapi.f.mqtt_unsubscribe
    """
