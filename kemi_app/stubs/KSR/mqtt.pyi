"""KSR.mqtt: Kamailio's mqtt, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def publish(topic: str, payload: str, qos: int, /) -> int:
    """int KSR.mqtt.publish(str topic, str payload, int qos). Module: mqtt."""

def subscribe(topic: str, qos: int, /) -> int:
    """int KSR.mqtt.subscribe(str topic, int qos). Module: mqtt."""

def unsubscribe(topic: str, /) -> int:
    """int KSR.mqtt.unsubscribe(str topic). Module: mqtt."""
