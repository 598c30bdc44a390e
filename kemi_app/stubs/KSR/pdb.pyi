"""KSR.pdb: Kamailio's pdb, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def pdb_query(number: str, dstvar: str, /) -> int:
    """int KSR.pdb.pdb_query(str number, str dstvar). Module: pdb. Since 6.1."""
