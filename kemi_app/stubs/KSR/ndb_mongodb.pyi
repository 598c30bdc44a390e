"""KSR.ndb_mongodb: Kamailio's ndb_mongodb, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def exec(ssrv: str, sdname: str, scname: str, scmd: str, sres: str, /) -> int:
    """int KSR.ndb_mongodb.exec(str ssrv, str sdname, str scname, str scmd, str sres). Module: ndb_mongodb."""

def exec_simple(ssrv: str, sdname: str, scname: str, scmd: str, sres: str, /) -> int:
    """int KSR.ndb_mongodb.exec_simple(str ssrv, str sdname, str scname, str scmd, str sres). Module: ndb_mongodb."""

def execx(ssrv: str, sdname: str, scname: str, scmd: str, sres: str, /) -> int:
    """int KSR.ndb_mongodb.execx(str ssrv, str sdname, str scname, str scmd, str sres). Module: ndb_mongodb."""

def find(ssrv: str, sdname: str, scname: str, scmd: str, sres: str, /) -> int:
    """int KSR.ndb_mongodb.find(str ssrv, str sdname, str scname, str scmd, str sres). Module: ndb_mongodb."""

def find_one(ssrv: str, sdname: str, scname: str, scmd: str, sres: str, /) -> int:
    """int KSR.ndb_mongodb.find_one(str ssrv, str sdname, str scname, str scmd, str sres). Module: ndb_mongodb."""

def free_reply(name: str, /) -> int:
    """int KSR.ndb_mongodb.free_reply(str name). Module: ndb_mongodb."""

def next_reply(name: str, /) -> int:
    """int KSR.ndb_mongodb.next_reply(str name). Module: ndb_mongodb."""
