"""KSR.pdb: module pdb of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def pdb_query(number: str, dst_pv: str, /) -> ReturnCode:
    """int KSR.pdb.pdb_query(str number, str dst_pv). Module: pdb. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pdb.html
    """
