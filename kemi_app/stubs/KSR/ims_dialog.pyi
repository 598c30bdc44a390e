"""KSR.ims_dialog: Kamailio's ims_dialog, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def get_profile_size(sprofile: str, svalue: str, spv: str, /) -> int:
    """int KSR.ims_dialog.get_profile_size(str sprofile, str svalue, str spv). Module: ims_dialog. Since 5.7."""

def is_known_dlg() -> int:
    """int KSR.ims_dialog.is_known_dlg(). Module: ims_dialog. Since 5.7."""

def set_dlg_profile(sprofile: str, svalue: str, /) -> int:
    """int KSR.ims_dialog.set_dlg_profile(str sprofile, str svalue). Module: ims_dialog. Since 5.7."""
