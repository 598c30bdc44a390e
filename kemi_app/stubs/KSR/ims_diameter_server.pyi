"""KSR.ims_diameter_server: module ims_diameter_server of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode, ZeroForYes

def diameter_request(
    peer: str,
    application_id: int,
    command_code: int,
    message: str,
    /,
) -> ReturnCode:
    """int KSR.ims_diameter_server.diameter_request(str peer, int application_id, int command_code, str message). Module: ims_diameter_server. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ims_diameter_server.html#ims_diameter_server.f.diameter_request
    """

def diameter_request_async(
    peer: str,
    application_id: int,
    command_code: int,
    message: str,
    /,
) -> ZeroForYes:
    """int KSR.ims_diameter_server.diameter_request_async(str peer, int application_id, int command_code, str message). Module: ims_diameter_server. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ims_diameter_server.html#ims_diameter_server.f.diameter_request_async
    """
