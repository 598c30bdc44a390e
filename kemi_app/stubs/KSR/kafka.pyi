"""KSR.kafka: Kamailio's kafka, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def send(topic: str, message: str, /) -> int:
    """int KSR.kafka.send(str s_topic, str s_message). Module: kafka."""

def send_key(topic: str, message: str, key: str, /) -> int:
    """int KSR.kafka.send_key(str s_topic, str s_message, str s_key). Module: kafka."""
