"""KSR.rabbitmq: Kamailio's rabbitmq, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def publish(exchange: str, routingkey: str, contenttype: str, messagebody: str, /) -> int:
    """int KSR.rabbitmq.publish(str exchange, str routingkey, str contenttype, str messagebody). Module: rabbitmq."""

def publish_consume(exchange: str, routingkey: str, contenttype: str, messagebody: str, dpv: str, /) -> int:
    """int KSR.rabbitmq.publish_consume(str exchange, str routingkey, str contenttype, str messagebody, str dpv). Module: rabbitmq."""
