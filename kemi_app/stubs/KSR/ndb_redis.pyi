"""KSR.ndb_redis: Kamailio's ndb_redis, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def redis_cmd(srv: str, rcmd: str, sres: str, /) -> int:
    """int KSR.ndb_redis.redis_cmd(str srv, str rcmd, str sres). Module: ndb_redis."""

def redis_cmd_p1(srv: str, rcmd: str, p1: str, sres: str, /) -> int:
    """int KSR.ndb_redis.redis_cmd_p1(str srv, str rcmd, str p1, str sres). Module: ndb_redis."""

def redis_cmd_p2(srv: str, rcmd: str, p1: str, p2: str, sres: str, /) -> int:
    """int KSR.ndb_redis.redis_cmd_p2(str srv, str rcmd, str p1, str p2, str sres). Module: ndb_redis."""

def redis_cmd_p3(srv: str, rcmd: str, p1: str, p2: str, p3: str, sres: str, /) -> int:
    """int KSR.ndb_redis.redis_cmd_p3(str srv, str rcmd, str p1, str p2, str p3, str sres). Module: ndb_redis."""

def redis_free(name: str, /) -> int:
    """int KSR.ndb_redis.redis_free(str name). Module: ndb_redis."""
