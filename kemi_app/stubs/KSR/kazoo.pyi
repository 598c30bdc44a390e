"""KSR.kazoo: module kazoo of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def kazoo_publish(exchange: str, routing_key: str, payload: str, /) -> ReturnCode:
    """int KSR.kazoo.kazoo_publish(str exchange, str routing_key, str payload). Module: kazoo. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/kazoo.html
    """

def kazoo_subscribe(json_description: str, /) -> ReturnCode:
    """int KSR.kazoo.kazoo_subscribe(str json_description). Module: kazoo. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/kazoo.html
    """
