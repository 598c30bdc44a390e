"""Bytes as they came from the network, before anything parsed them."""

from __future__ import annotations

import KSR

from kemi_app.lazy import lazy


class Datagram:
    """What the received route sees: nothing is parsed yet, so only ``$rcv(...)`` means anything.

    Needs ``received_route_mode=1`` in kamailio.cfg (core event ``core:msg-received``).
    """

    @lazy
    def start(self) -> str:
        """The first 20 characters (``$rcv(buf)``): enough to tell SIP from junk.

        There are always that many: the core drops what is shorter. Raises UnicodeDecodeError
        where those bytes are no UTF-8.
        """
        return str(KSR.pv.gete("$(rcv(buf){s.substr,0,20})"))

    @lazy
    def source_ip(self) -> str:
        """The address that the bytes came from, as text (``$rcv(srcip)``)."""
        return str(KSR.pv.gete("$rcv(srcip)"))

    @lazy
    def protocol(self) -> str:
        """The transport: udp, tcp, tls, sctp, ws or wss (``$rcv(sproto)``)."""
        return str(KSR.pv.gete("$rcv(sproto)"))
