"""KSR.ndb_redis: module ndb_redis of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def redis_cmd(server_name: str, command: str, reply_id: str, /) -> ReturnCode:
    """int KSR.ndb_redis.redis_cmd(str server_name, str command, str reply_id). Module: ndb_redis. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ndb_redis.html#ndb_redis.f.redis_cmd
    """

def redis_cmd_p1(server_name: str, command: str, first_param: str, reply_id: str, /) -> ReturnCode:
    """int KSR.ndb_redis.redis_cmd_p1(str server_name, str command, str first_param, str reply_id). Module: ndb_redis. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ndb_redis.html#ndb_redis.f.redis_cmd
    """

def redis_cmd_p2(
    server_name: str,
    command: str,
    first_param: str,
    second_param: str,
    reply_id: str,
    /,
) -> ReturnCode:
    """int KSR.ndb_redis.redis_cmd_p2(str server_name, str command, str first_param, str second_param, str reply_id). Module: ndb_redis. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ndb_redis.html#ndb_redis.f.redis_cmd
    """

def redis_cmd_p3(
    server_name: str,
    command: str,
    first_param: str,
    second_param: str,
    third_param: str,
    reply_id: str,
    /,
) -> ReturnCode:
    """int KSR.ndb_redis.redis_cmd_p3(str server_name, str command, str first_param, str second_param, str third_param, str reply_id). Module: ndb_redis. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ndb_redis.html#ndb_redis.f.redis_cmd
    """

def redis_free(reply_id: str, /) -> ReturnCode:
    """int KSR.ndb_redis.redis_free(str reply_id). Module: ndb_redis. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ndb_redis.html#ndb_redis.f.redis_free
    """
