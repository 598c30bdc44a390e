"""KSR.nats: module nats of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def publish(subject: str, payload: str, /) -> ReturnCode:
    """int KSR.nats.publish(str subject, str payload). Module: nats. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/nats.html#nats.f.nats_publish
    """

def publish_request(subject: str, payload: str, reply: str, /) -> ReturnCode:
    """int KSR.nats.publish_request(str subject, str payload, str reply). Module: nats. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/nats.html#nats.f.nats_publish
    """
