"""KSR.sipt: module sipt of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

def destination(destination: str, hops: str, nai: str, /) -> bool:
    """bool KSR.sipt.destination(str destination, str hops, str nai). Module: sipt. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sipt.html#sipt.f.sipt_destination
    """

def destination_terminator(destination: str, hops: str, nai: str, terminator: str, /) -> bool:
    """bool KSR.sipt.destination_terminator(str destination, str hops, str nai, str terminator). Module: sipt. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sipt.html#sipt.f.sipt_destination
    """

def forwarding(origin: str, nai: str, /) -> bool:
    """bool KSR.sipt.forwarding(str origin, str nai). Module: sipt. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sipt.html#sipt.f.sipt_forwarding
    """

def has_isup_body() -> bool:
    """bool KSR.sipt.has_isup_body(). Module: sipt. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sipt.html#sipt.f.sipt_has_isup_body
    """

def set_bci_1(
    charge_indicator: str,
    called_status: str,
    called_category: str,
    e2e_indicator: str,
    /,
) -> bool:
    """bool KSR.sipt.set_bci_1(str charge_indicator, str called_status, str called_category, str e2e_indicator). Module: sipt. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sipt.html#sipt.f.sipt_set_bci_1
    """

def set_calling(origin: str, nai: str, presentation: str, screening: str, /) -> bool:
    """bool KSR.sipt.set_calling(str origin, str nai, str presentation, str screening). Module: sipt. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sipt.html#sipt.f.sipt_set_calling
    """
