"""KSR.nats: Kamailio's nats, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def publish(subject: str, payload: str, /) -> int:
    """int KSR.nats.publish(str subject, str payload). Module: nats."""

def publish_request(subject: str, payload: str, reply: str, /) -> int:
    """int KSR.nats.publish_request(str subject, str payload, str reply). Module: nats. Since 5.7."""
