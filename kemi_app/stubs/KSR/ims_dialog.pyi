"""KSR.ims_dialog: module ims_dialog of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def get_profile_size(profile: str, value: str, dst_pv: str, /) -> ReturnCode:
    """int KSR.ims_dialog.get_profile_size(str profile, str value, str dst_pv). Module: ims_dialog. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ims_dialog.html
    """

def is_known_dlg() -> ReturnCode:
    """int KSR.ims_dialog.is_known_dlg(). Module: ims_dialog. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ims_dialog.html
    """

def set_dlg_profile(profile: str, value: str, /) -> ReturnCode:
    """int KSR.ims_dialog.set_dlg_profile(str profile, str value). Module: ims_dialog. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ims_dialog.html
    """
