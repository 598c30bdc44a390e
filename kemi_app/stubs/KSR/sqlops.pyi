"""KSR.sqlops: module sqlops of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode, ZeroForYes

def sql_is_null(result: str, row: int, column: int, /) -> ReturnCode:
    """Tells whether one value of a result is NULL. A value of a column type that sqlops does not
    convert (see sql_result_get) counts as NULL. A negative row or column is not checked and
    reads foreign memory.

    Args:
        result: name of the result, as given to sql_query
        row: row, 0 for the first
        column: column, 0 for the first

    Returns:
        1: the value is NULL
        0: it is not
        -1: row or column beyond the result (also where there is no such result), or too many
            results

    Side effects: Reads only; a name not used before creates an empty result in this process

    Routes: any.

    int KSR.sqlops.sql_is_null(str result, int row, int column). Module: sqlops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sqlops.html
    """

def sql_num_columns(result: str, /) -> int:
    """Gives the number of columns of a result. A query that found no rows leaves 0.

    Args:
        result: name of the result, as given to sql_query

    Returns:
        0..: number of columns; 0 for a result that was never filled
        -1: more results than modparam sqlops results_maxsize allows, or no memory

    Side effects: Reads only; a name not used before creates an empty result in this process

    Routes: any.

    int KSR.sqlops.sql_num_columns(str result). Module: sqlops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sqlops.html
    """

def sql_num_rows(result: str, /) -> int:
    """Gives the number of rows of a result: rows that a SELECT found, not rows that an UPDATE
    changed ($sqlrows(connection) for those).

    Args:
        result: name of the result, as given to sql_query

    Returns:
        0..: number of rows; 0 for a result that was never filled
        -1: more results than modparam sqlops results_maxsize allows, or no memory

    Side effects: Reads only; a name not used before creates an empty result in this process

    Routes: any.

    int KSR.sqlops.sql_num_rows(str result). Module: sqlops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sqlops.html
    """

def sql_pvquery(connection: str, query: str, dst_pvs: str, /) -> ReturnCode:
    """Runs an SQL query and writes the columns of the result into pseudo-variables, one a column.
    Goes from the last row to the first, so that a variable ends with the value of the first row
    and AVPs stack all rows. Pseudo-variables in query are evaluated (the only query function in
    KEMI that does so; the transformation sql.val escapes quotes with a backslash, which
    protects on MySQL but not on PostgreSQL or SQLite; write $$ for a dollar sign). Like the
    other query functions in KEMI it never connects: with modparam sqlops connect_mode 1, or 2
    (6.x), a process without a connection gets -1 (with db_sqlite it crashes). Crashes in
    mod_init and in the main process, as sql_query.

    Args:
        connection: name of a connection, modparam sqlops sqlcon
        query: SQL statement, may hold pseudo-variables
        dst_pvs: names of writable pseudo-variables, as many as columns, separated by commas,
            such as "$var(a), $avp(b)"

    Returns:
        1: at least one row; the pseudo-variables are set
        2: no row, or a statement without a result
        -1: unknown connection, query or dst_pvs cannot be parsed, read-only variable, fewer
            variables than columns, no connection to the database, or the query failed

    Side effects: Runs the statement in the database and blocks the process until it answers.
        Sets the pseudo-variables (an AVP is not set for NULL).

    Routes: any.

    int KSR.sqlops.sql_pvquery(str connection, str query, str dst_pvs). Module: sqlops. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sqlops.html
    """

def sql_query(connection: str, query: str, result: str, /) -> ZeroForYes:
    """Runs an SQL statement and keeps the rows under a name, for sql_result_get and $dbr. Answers
    0 for success, whether there are rows or not: the native function's 1, 2 and 3 do not exist
    in KEMI; ask sql_num_rows. Pseudo-variables in query are not evaluated: build the text in
    Python and quote the values. It never connects: with modparam sqlops connect_mode 1, or 2
    (6.x), a process without a connection gets -1 (with db_sqlite it crashes). Crashes in
    mod_init and in the main process, where the database module is not bound.

    Args:
        connection: name of a connection, modparam sqlops sqlcon
        query: SQL statement as it goes to the database
        result: name to keep the rows under, in this process until the next query with this name
            or sql_result_free; '' is a name too

    Returns:
        0: done, with or without rows
        -1: unknown connection, more results than modparam sqlops results_maxsize allows, no
            connection to the database, the query failed, or no memory

    Side effects: Runs the statement in the database and blocks the process until it answers.
        Replaces the rows kept under this name; after a failure it is empty.

    Routes: any.

    int KSR.sqlops.sql_query(str connection, str query, str result). Module: sqlops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sqlops.html
    """

def sql_query_async(connection: str, query: str, /) -> ReturnCode:
    """Hands an SQL statement to an asynchronous worker (core parameter async_workers) and does not
    wait for it. There is no result, and no word of a failure but in the log. Pseudo-variables
    in query are not evaluated. Only with db_mysql, db_postgres and db_unixodbc. Without
    asynchronous workers the statement is dropped and the answer is 1 all the same.

    Args:
        connection: name of a connection, modparam sqlops sqlcon
        query: SQL statement as it goes to the database

    Returns:
        1: handed over (or dropped, without asynchronous workers)
        -1: unknown connection, the database module has no asynchronous queries, no shared
            memory, or the task could not be passed on

    Side effects: Queues the statement; the worker opens a connection of its own for it. Before
        6.1 the calling process must have a connection too: it crashes without one (connect_mode
        1).

    Routes: any.

    int KSR.sqlops.sql_query_async(str connection, str query). Module: sqlops. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sqlops.html#sqlops.f.sql_query_async
    """

def sql_result_free(result: str, /) -> ReturnCode:
    """Frees the rows of a result.

    Args:
        result: name of the result, as given to sql_query

    Returns:
        1: always, even if there is no such result

    Side effects: Frees private memory; sql_num_rows is 0 afterwards. The name stays and counts
        for modparam sqlops results_maxsize.

    Routes: any.

    int KSR.sqlops.sql_result_free(str result). Module: sqlops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sqlops.html
    """

def sql_result_get(result: str, row: int, column: int, /) -> int | str | None:
    """Gives one value of a result. Columns of type INT, DATETIME (seconds since 1970) and BITMAP
    come as int (32 bits), BIGINT, strings and blobs as str, others as None: FLOAT and DOUBLE,
    NUMERIC of PostgreSQL, unsigned columns with modparam db_mysql unsigned_type (later than
    5.6). A blob that is not valid UTF-8 raises UnicodeDecodeError in Python. A negative row or
    column is not checked and reads foreign memory.

    Args:
        result: name of the result, as given to sql_query
        row: row, 0 for the first
        column: column, 0 for the first

    Returns:
        int: number
        str: string; also BIGINT
        None: NULL, a type that is not converted, or row or column beyond the result

    Side effects: Reads only; a name not used before creates an empty result in this process

    Routes: any.

    xval KSR.sqlops.sql_result_get(str result, int row, int column). Module: sqlops. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sqlops.html
    """

def sql_result_gete(result: str, row: int, column: int, /) -> int | str:
    """As sql_result_get, with '' in the place of None.

    Args:
        result: name of the result, as given to sql_query
        row: row, 0 for the first; not negative (not checked)
        column: column, 0 for the first; not negative (not checked)

    Returns:
        int: number
        str: string; also BIGINT
        '': empty string, NULL, a type that is not converted, or row or column beyond the result

    Side effects: Reads only; a name not used before creates an empty result in this process

    Routes: any.

    xval KSR.sqlops.sql_result_gete(str result, int row, int column). Module: sqlops. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sqlops.html
    """

def sql_result_getz(result: str, row: int, column: int, /) -> int | str:
    """As sql_result_get, with 0 in the place of None.

    Args:
        result: name of the result, as given to sql_query
        row: row, 0 for the first; not negative (not checked)
        column: column, 0 for the first; not negative (not checked)

    Returns:
        int: number
        str: string; also BIGINT
        0: the number 0, NULL, a type that is not converted, or row or column beyond the result

    Side effects: Reads only; a name not used before creates an empty result in this process

    Routes: any.

    xval KSR.sqlops.sql_result_getz(str result, int row, int column). Module: sqlops. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sqlops.html
    """

def sql_xquery(connection: str, query: str, xavp: str, /) -> ReturnCode:
    """Runs an SQL statement and puts each row of the result into an XAVP, the columns under their
    names: $xavp(ra[0]=>name) is the first row. Answers 1 with and without rows (the native
    function's 2 does not exist in KEMI): ask whether the XAVP is there. Rows go in front of
    those an earlier query left, so remove these first. Pseudo-variables in query and xavp are
    not evaluated. It never connects: with modparam sqlops connect_mode 1, or 2 (6.x), a process
    without a connection gets -1 (with db_sqlite it crashes). Crashes in mod_init and in the
    main process, as sql_query.

    Args:
        connection: name of a connection, modparam sqlops sqlcon
        query: SQL statement as it goes to the database
        xavp: name of the XAVP, without $xavp( )

    Returns:
        1: done, with or without rows
        -1: unknown connection, no connection to the database, or the query failed

    Side effects: Runs the statement in the database and blocks the process until it answers.
        Adds to the XAVP; types that sql_result_get gives as None come as null.

    Routes: any.

    int KSR.sqlops.sql_xquery(str connection, str query, str xavp). Module: sqlops. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/sqlops.html
    """
