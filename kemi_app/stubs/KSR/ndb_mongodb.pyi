"""KSR.ndb_mongodb: module ndb_mongodb of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def exec(
    server_name: str,
    db_name: str,
    collection_name: str,
    command: str,
    reply_id: str,
    /,
) -> ReturnCode:
    """int KSR.ndb_mongodb.exec(str server_name, str db_name, str collection_name, str command, str reply_id). Module: ndb_mongodb. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ndb_mongodb.html#ndb_mongodb.f.mongodb_cmd
    """

def exec_simple(
    server_name: str,
    db_name: str,
    collection_name: str,
    command: str,
    reply_id: str,
    /,
) -> ReturnCode:
    """int KSR.ndb_mongodb.exec_simple(str server_name, str db_name, str collection_name, str command, str reply_id). Module: ndb_mongodb. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ndb_mongodb.html#ndb_mongodb.f.mongodb_cmd_simple
    """

def execx(
    server_name: str,
    db_name: str,
    collection_name: str,
    command: str,
    reply_id: str,
    /,
) -> ReturnCode:
    """int KSR.ndb_mongodb.execx(str server_name, str db_name, str collection_name, str command, str reply_id). Module: ndb_mongodb. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ndb_mongodb.html#ndb_mongodb.f.mongodb_cmd
    """

def find(
    server_name: str,
    db_name: str,
    collection_name: str,
    command: str,
    reply_id: str,
    /,
) -> ReturnCode:
    """int KSR.ndb_mongodb.find(str server_name, str db_name, str collection_name, str command, str reply_id). Module: ndb_mongodb. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ndb_mongodb.html#ndb_mongodb.f.mongodb_find
    """

def find_one(
    server_name: str,
    db_name: str,
    collection_name: str,
    command: str,
    reply_id: str,
    /,
) -> ReturnCode:
    """int KSR.ndb_mongodb.find_one(str server_name, str db_name, str collection_name, str command, str reply_id). Module: ndb_mongodb. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ndb_mongodb.html#ndb_mongodb.f.mongodb_find_one
    """

def free_reply(reply_id: str, /) -> ReturnCode:
    """int KSR.ndb_mongodb.free_reply(str reply_id). Module: ndb_mongodb. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ndb_mongodb.html#ndb_mongodb.f.mongodb_free
    """

def next_reply(reply_id: str, /) -> ReturnCode:
    """int KSR.ndb_mongodb.next_reply(str reply_id). Module: ndb_mongodb. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ndb_mongodb.html#ndb_mongodb.f.mongodb_next
    """
