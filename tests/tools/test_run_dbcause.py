"""Why Kamailio and its database do not come together: lines of real logs, and what is told."""

import pytest

from kemi_app.tools.cause import cause

POSTGRES = " 0(8) ERROR: db_postgres [km_pg_con.c:119]: db_postgres_new_connection(): "
MYSQL = " 0(8) ERROR: db_mysql [km_my_con.c:163]: db_mysql_new_connection(): driver error: "
AT = 'connection to server at "127.0.0.1", port 25343 failed: '
AFTERWARDS = """
 0(8) ERROR: db_postgres [km_pg_con.c:162]: db_postgres_new_connection(): cleaning up 0x7f=pkg_free()
 0(8) ERROR: <core> [db.c:319]: db_do_init2(): could not add connection to the pool
 0(8) ERROR: usrloc [dlist.c:856]: register_udomain(): failed to open database connection
 0(8) ERROR: usrloc [usrloc_mod.c:406]: mod_init(): cannot register preloaded table location
 0(8) ERROR: <core> [core/sr_module.c:974]: init_mod(): Error while initializing module usrloc (/x.so)
"""  # noqa: E501


@pytest.mark.parametrize(
    ("line", "told", "remedy"),
    [
        (
            POSTGRES + AT + 'FATAL:  password authentication failed for user "kamailio"',
            'password authentication failed for user "kamailio"; the user or the password in DBURL',
            "lets this user not in from here",
        ),
        (
            MYSQL + "Access denied for user 'kamailio'@'127.0.0.1' (using password: YES)",
            "Access denied for user 'kamailio'@'127.0.0.1'",
            "the user or the password in DBURL is wrong",
        ),
        (
            POSTGRES + AT + 'FATAL:  database "nowhere" does not exist',
            'database "nowhere" does not exist',
            "make it with kamdbctl, see docs/databases.md",
        ),
        (MYSQL + "Unknown database 'nowhere'", "Unknown database 'nowhere'", "kamdbctl"),
        (
            POSTGRES + 'could not translate host name "nohost.invalid" to address: Name or service '
            "not known",
            'host name "nohost.invalid"',
            "is the host in DBURL right?",
        ),
        (MYSQL + "Unknown server host 'nohost' (-2)", "'nohost'", "is the host in DBURL right?"),
        (
            POSTGRES + AT + "Connection refused\n\tIs the server running on that host?",
            "port 25343 failed: Connection refused",
            "does the database run, and are host and port in DBURL right?",
        ),
        (
            MYSQL + "Can't connect to server on '127.0.0.1' (115)",
            "Can't connect to server on '127.0.0.1' (115)",
            "does the database run",
        ),
        (
            " 0(8) ERROR: db_sqlite [dbase.c:79]: db_sqlite_new_connection(): failed to open "
            "sqlite database '/none/x.sqlite'",
            "the database /none/x.sqlite cannot be opened",
            "is it there, and readable?",
        ),
        (
            " 0(8) ERROR: <core> [db.c:466]: db_check_table_version(): invalid version 0 for table "
            'location found, expected 9 (check table structure and table "version")',
            "the database has no table location",
            "make Kamailio's tables with kamdbctl",
        ),
        (
            " 0(8) ERROR: <core> [db.c:466]: db_check_table_version(): invalid version 8 for table "
            "location found, expected 9 (check table)",
            "the table location is of version 8, and this Kamailio needs 9",
            "make it anew",
        ),
        (
            " 0(8) ERROR: <core> [db.c:463]: db_check_table_version(): querying version for table "
            "location",
            "the database has no table version or location",
            "kamdbctl",
        ),
    ],
)
def test_the_first_line_is_told_with_a_remedy(line: str, told: str, remedy: str) -> None:
    found = cause(line + AFTERWARDS)
    assert told in found
    assert remedy in found


def test_a_scheme_that_no_module_serves_is_told() -> None:
    log = (
        " 0(8) ERROR: <core> [core/sr_module.c:510]: ksr_locate_module(): could not find module "
        "<db_nosuch> in </x>\n"
    )
    assert "DBURL begins with 'nosuch'" in cause(log)
    assert "DBURL begins with '/tmp/x'" in cause(log.replace("db_nosuch", "db_/tmp/x"))
    assert "apt-get install kamailio-postgres-modules" in cause(log.replace("nosuch", "postgres"))


def test_a_url_that_cannot_be_read_is_not_repeated_for_its_password() -> None:
    log = (
        " 0(8) ERROR: <core> [db_id.c:326]: new_db_id(): error while parsing database URL: "
        "'postgres://me:hidden' \n"
    )
    assert "DBURL is no URL of a database" in cause(log)
    assert "hidden" not in cause(log)


def test_the_death_of_a_worker_goes_before_what_the_database_had_said() -> None:
    log = MYSQL + "Unknown database 'x'\n 0(11) ALERT: <core> [main.c:766]: handle_sigs(): dead\n"
    assert cause(log) == "dead"
