"""Kamailio's own tables: what its SQL files make, by the names, types and rules that they have.

Widths are left out, since SQLite does not look at them, and so are the indexes.
"""

from __future__ import annotations

TABLES: dict[str, tuple[int, str]] = {
    "acc": (
        5,
        "method VARCHAR DEFAULT '' NOT NULL, from_tag VARCHAR DEFAULT '' NOT NULL, "
        "to_tag VARCHAR DEFAULT '' NOT NULL, callid VARCHAR DEFAULT '' NOT NULL, "
        "sip_code VARCHAR DEFAULT '' NOT NULL, sip_reason VARCHAR DEFAULT '' NOT NULL, "
        "time TIMESTAMP NOT NULL",
    ),
    "missed_calls": (
        4,
        "method VARCHAR DEFAULT '' NOT NULL, from_tag VARCHAR DEFAULT '' NOT NULL, "
        "to_tag VARCHAR DEFAULT '' NOT NULL, callid VARCHAR DEFAULT '' NOT NULL, "
        "sip_code VARCHAR DEFAULT '' NOT NULL, sip_reason VARCHAR DEFAULT '' NOT NULL, "
        "time TIMESTAMP NOT NULL",
    ),
    "acc_cdrs": (
        2,
        "start_time TIMESTAMP DEFAULT '2000-01-01 00:00:00' NOT NULL, "
        "end_time TIMESTAMP DEFAULT '2000-01-01 00:00:00' NOT NULL, "
        "duration REAL DEFAULT 0 NOT NULL",
    ),
    "address": (
        6,
        "grp INTEGER DEFAULT 1 NOT NULL, ip_addr VARCHAR NOT NULL, "
        "mask INTEGER DEFAULT 32 NOT NULL, port SMALLINT DEFAULT 0 NOT NULL, tag VARCHAR",
    ),
    "trusted": (
        6,
        "src_ip VARCHAR NOT NULL, proto VARCHAR NOT NULL, from_pattern VARCHAR DEFAULT NULL, "
        "ruri_pattern VARCHAR DEFAULT NULL, tag VARCHAR, priority INTEGER DEFAULT 0 NOT NULL",
    ),
    "subscriber": (
        7,
        "username VARCHAR DEFAULT '' NOT NULL, domain VARCHAR DEFAULT '' NOT NULL, "
        "password VARCHAR DEFAULT '' NOT NULL, ha1 VARCHAR DEFAULT '' NOT NULL, "
        "ha1b VARCHAR DEFAULT '' NOT NULL, UNIQUE (username, domain)",
    ),
    "dbaliases": (
        1,
        "alias_username VARCHAR DEFAULT '' NOT NULL, alias_domain VARCHAR DEFAULT '' NOT NULL, "
        "username VARCHAR DEFAULT '' NOT NULL, domain VARCHAR DEFAULT '' NOT NULL",
    ),
    "speed_dial": (
        2,
        "username VARCHAR DEFAULT '' NOT NULL, domain VARCHAR DEFAULT '' NOT NULL, "
        "sd_username VARCHAR DEFAULT '' NOT NULL, sd_domain VARCHAR DEFAULT '' NOT NULL, "
        "new_uri VARCHAR DEFAULT '' NOT NULL, fname VARCHAR DEFAULT '' NOT NULL, "
        "lname VARCHAR DEFAULT '' NOT NULL, description VARCHAR DEFAULT '' NOT NULL, "
        "UNIQUE (username, domain, sd_domain, sd_username)",
    ),
    "domain": (
        2,
        "domain VARCHAR NOT NULL, did VARCHAR DEFAULT NULL, "
        "last_modified TIMESTAMP DEFAULT '2000-01-01 00:00:01' NOT NULL, UNIQUE (domain)",
    ),
    "domain_attrs": (
        1,
        "did VARCHAR NOT NULL, name VARCHAR NOT NULL, type INTEGER NOT NULL, "
        "value VARCHAR NOT NULL, last_modified TIMESTAMP DEFAULT '2000-01-01 00:00:01' NOT NULL",
    ),
    "uri": (
        1,
        "username VARCHAR DEFAULT '' NOT NULL, domain VARCHAR DEFAULT '' NOT NULL, "
        "uri_user VARCHAR DEFAULT '' NOT NULL, "
        "last_modified TIMESTAMP DEFAULT '2000-01-01 00:00:01' NOT NULL, "
        "UNIQUE (username, domain, uri_user)",
    ),
    "grp": (
        2,
        "username VARCHAR DEFAULT '' NOT NULL, domain VARCHAR DEFAULT '' NOT NULL, "
        "grp VARCHAR DEFAULT '' NOT NULL, "
        "last_modified TIMESTAMP DEFAULT '2000-01-01 00:00:01' NOT NULL, "
        "UNIQUE (username, domain, grp)",
    ),
    "uacreg": (
        5,
        "l_uuid VARCHAR DEFAULT '' NOT NULL, l_username VARCHAR DEFAULT '' NOT NULL, "
        "l_domain VARCHAR DEFAULT '' NOT NULL, r_username VARCHAR DEFAULT '' NOT NULL, "
        "r_domain VARCHAR DEFAULT '' NOT NULL, realm VARCHAR DEFAULT '' NOT NULL, "
        "auth_username VARCHAR DEFAULT '' NOT NULL, auth_password VARCHAR DEFAULT '' NOT NULL, "
        "auth_ha1 VARCHAR DEFAULT '' NOT NULL, auth_proxy VARCHAR DEFAULT '' NOT NULL, "
        "expires INTEGER DEFAULT 0 NOT NULL, flags INTEGER DEFAULT 0 NOT NULL, "
        "reg_delay INTEGER DEFAULT 0 NOT NULL, contact_addr VARCHAR DEFAULT '' NOT NULL, "
        "socket VARCHAR DEFAULT '' NOT NULL, UNIQUE (l_uuid)",
    ),
    "htable": (
        2,
        "key_name VARCHAR DEFAULT '' NOT NULL, key_type INTEGER DEFAULT 0 NOT NULL, "
        "value_type INTEGER DEFAULT 0 NOT NULL, key_value VARCHAR DEFAULT '' NOT NULL, "
        "expires INTEGER DEFAULT 0 NOT NULL",
    ),
    "dispatcher": (
        4,
        "setid INTEGER DEFAULT 0 NOT NULL, destination VARCHAR DEFAULT '' NOT NULL, "
        "flags INTEGER DEFAULT 0 NOT NULL, priority INTEGER DEFAULT 0 NOT NULL, "
        "attrs VARCHAR DEFAULT '' NOT NULL, description VARCHAR DEFAULT '' NOT NULL",
    ),
    "presentity": (
        5,
        "username VARCHAR NOT NULL, domain VARCHAR NOT NULL, event VARCHAR NOT NULL, "
        "etag VARCHAR NOT NULL, expires INTEGER NOT NULL, received_time INTEGER NOT NULL, "
        "body BLOB NOT NULL, sender VARCHAR NOT NULL, priority INTEGER DEFAULT 0 NOT NULL, "
        "ruid VARCHAR, UNIQUE (username, domain, event, etag), UNIQUE (ruid)",
    ),
    "active_watchers": (
        12,
        "presentity_uri VARCHAR NOT NULL, watcher_username VARCHAR NOT NULL, "
        "watcher_domain VARCHAR NOT NULL, to_user VARCHAR NOT NULL, to_domain VARCHAR NOT NULL, "
        "event VARCHAR DEFAULT 'presence' NOT NULL, event_id VARCHAR, to_tag VARCHAR NOT NULL, "
        "from_tag VARCHAR NOT NULL, callid VARCHAR NOT NULL, local_cseq INTEGER NOT NULL, "
        "remote_cseq INTEGER NOT NULL, contact VARCHAR NOT NULL, record_route TEXT, "
        "expires INTEGER NOT NULL, status INTEGER DEFAULT 2 NOT NULL, reason VARCHAR, "
        "version INTEGER DEFAULT 0 NOT NULL, socket_info VARCHAR NOT NULL, "
        "local_contact VARCHAR NOT NULL, from_user VARCHAR NOT NULL, "
        "from_domain VARCHAR NOT NULL, updated INTEGER NOT NULL, updated_winfo INTEGER NOT NULL, "
        "flags INTEGER DEFAULT 0 NOT NULL, user_agent VARCHAR DEFAULT '', "
        "UNIQUE (callid, to_tag, from_tag)",
    ),
    "watchers": (
        3,
        "presentity_uri VARCHAR NOT NULL, watcher_username VARCHAR NOT NULL, "
        "watcher_domain VARCHAR NOT NULL, event VARCHAR DEFAULT 'presence' NOT NULL, "
        "status INTEGER NOT NULL, reason VARCHAR, inserted_time INTEGER NOT NULL, "
        "UNIQUE (presentity_uri, watcher_username, watcher_domain, event)",
    ),
    "xcap": (
        4,
        "username VARCHAR NOT NULL, domain VARCHAR NOT NULL, doc BLOB NOT NULL, "
        "doc_type INTEGER NOT NULL, etag VARCHAR NOT NULL, source INTEGER NOT NULL, "
        "doc_uri VARCHAR NOT NULL, port INTEGER NOT NULL, UNIQUE (doc_uri)",
    ),
}
"""Version and columns of each table, without the first column: every table has an `id`."""

VERSION = (
    "table_name VARCHAR NOT NULL, table_version INTEGER DEFAULT 0 NOT NULL, UNIQUE (table_name)"
)
