"""KSR.topos: module topos of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def tps_set_context(context: str, /) -> ReturnCode:
    """Sets the context that topos stores with the dialog and branch records of this message, in
    place of modparam topos context. It holds until the process receives the next message.

    Args:
        context: name of the context; '' goes back to modparam topos context

    Returns:
        1: set
        -1: out of memory

    Side effects: Keeps the value in the memory of this process.

    Routes: any.

    int KSR.topos.tps_set_context(str context). Module: topos. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/topos.html#topos.f.tps_set_context
    """
