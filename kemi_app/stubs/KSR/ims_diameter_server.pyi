"""KSR.ims_diameter_server: Kamailio's ims_diameter_server, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def diameter_request(peer: str, appid: int, commandcode: int, message: str, /) -> int:
    """int KSR.ims_diameter_server.diameter_request(str s_peer, int i_appid, int i_commandcode, str s_message). Module: ims_diameter_server."""

def diameter_request_async(peer: str, appid: int, commandcode: int, message: str, /) -> int:
    """int KSR.ims_diameter_server.diameter_request_async(str s_peer, int i_appid, int i_commandcode, str s_message). Module: ims_diameter_server."""
