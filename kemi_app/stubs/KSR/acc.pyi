"""KSR.acc: module acc of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def acc_db_request(comment: str, table: str, /) -> ReturnCode:
    """Inserts an accounting record about the request (method, From and To tag, Call-ID, code,
    reason, time, modparam acc db_extra) into a database table, at once and whatever the
    accounting flags say. Trap: without modparam acc db_url the call runs into a null pointer
    and kills the server (5.6.3 to 6.1.4; the native function gives -1); acc_request() looks at
    that first. SQLite refuses the record of a request without a To tag (5.6.3 to 6.1.4: NULL in
    a column to_tag that is NOT NULL).

    Args:
        comment: code and reason, such as "404 Not found", or a reason alone; not '', and
            without any "$": pseudo-variables are not allowed here, format the text in Python
        table: name of the database table, such as "acc"

    Returns:
        1: inserted, or queued for insertion (modparam acc db_insert_mode)
        -1: the comment is empty or has a "$" in it, Call-ID, CSeq, From or To cannot be parsed,
            or the database refuses

    Side effects: Writes to the database.

    Routes: any.

    int KSR.acc.acc_db_request(str comment, str table). Module: acc. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/acc.html#acc.f.acc_db_request
    """

def acc_log_request(comment: str, /) -> ReturnCode:
    """Writes an accounting line about the request (method, From and To tag, Call-ID, code, reason,
    modparam acc log_extra) to Kamailio's log, at once and whatever the accounting flags say.

    Args:
        comment: code and reason, such as "404 Not found", or a reason alone; not '', and
            without any "$": pseudo-variables are not allowed here, format the text in Python

    Returns:
        1: written
        -1: the comment is empty or has a "$" in it, or Call-ID, CSeq, From or To cannot be
            parsed

    Side effects: Writes to the log.

    Routes: any.

    int KSR.acc.acc_log_request(str comment). Module: acc. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/acc.html#acc.f.acc_log_request
    """

def acc_request(comment: str, table: str, /) -> ReturnCode:
    """Writes an accounting line about the request to Kamailio's log, as acc_log_request() does.
    Where modparam acc db_url is set it is meant to insert a record into the database as well,
    and always fails: it takes the label of the log line ("ACC: request accounted: ") for the
    name of the table (5.6.3 to 6.1.4). Call acc_log_request() and acc_db_request() instead.

    Args:
        comment: code and reason, such as "404 Not found", or a reason alone; not '', and
            without any "$": pseudo-variables are not allowed here, format the text in Python
        table: name of the database table, such as "acc"; of no account, see above

    Returns:
        1: written, where there is no database
        -1: the comment is empty or has a "$" in it, Call-ID, CSeq, From or To cannot be parsed,
            or there is a database, which refuses (the log line is written then)

    Side effects: Writes to the log.

    Routes: any.

    int KSR.acc.acc_request(str comment, str table). Module: acc. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/acc.html#acc.f.acc_request
    """
