"""KSR.htable: module htable of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode, ZeroForYes

def sht_cn(table: str, operator: str, pattern: str, /) -> int:
    """Counts the items of a hash table whose key matches; items that have expired do not count,
    except with the operator '**'. An operator of two characters that is none of those below is
    taken as the first two characters of a regular expression.

    Args:
        table: name of the hash table (modparam htable htable)
        operator: '~~' or '': regular expression; '~%': the key ends with the pattern; '%~': the
            key begins with it; '==': the key is equal to it; '**': all items; 'eq' compares
            integer values and therefore always counts 0 here
        pattern: what the key is compared with; a regular expression is POSIX extended and
            ignores case; '' gives 0 with every operator but '**'

    Returns:
        int: number of matching items, 0 where none matches or the regular expression is invalid
        -1: no such table, an operator that has neither 0 nor 2 characters, or no memory

    Side effects: none

    Routes: any, init.

    int KSR.htable.sht_cn(str table, str operator, str pattern). Module: htable. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/htable.html
    """

def sht_dec(table: str, key: str, /) -> int:
    """Adds 1 to (sht_inc) or takes 1 from (sht_dec) the integer value of an item in one step that
    other processes cannot interrupt. A missing item is created from the initial value of the
    table (initval=... in modparam htable htable); a table without one gives -255. Since 5.8.5
    an expired item that is not yet swept gives -255 once in such a table and lives again from
    then on, with its old value.

    Args:
        table: name of the hash table (modparam htable htable)
        key: key of the item

    Returns:
        int: the new value
        -255: no such table, the item is missing or expired and the table has no initial value,
            the value is a string, or no memory; a counter that stands at -255 looks the same

    Side effects: Changes the item in shared memory, renews its expiry where the table has
        updateexpire (the default), and sends the value to the DMQ peers where the table has
        dmqreplicate=1.

    Routes: any, init.

    int KSR.htable.sht_dec(str table, str key). Module: htable. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/htable.html#htable.f.sht_dec
    """

def sht_get(table: str, key: str, /) -> int | str | None:
    """Gives the value of an item; an item that has expired counts as missing. An item missing in a
    table with an initial value (initval=...) gives that value and is not created.

    Args:
        table: name of the hash table (modparam htable htable)
        key: key of the item

    Returns:
        int: value set as an integer, or the initial value of the table
        str: value set as a string
        None: no such item, or no such table (which logs an error)

    Side effects: none

    Routes: any, init.

    xval KSR.htable.sht_get(str table, str key). Module: htable. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrhtablesht_get
    """

def sht_gete(table: str, key: str, /) -> int | str:
    """Gives the value of an item, or '' where sht_get would give None.

    Args:
        table: name of the hash table (modparam htable htable)
        key: key of the item

    Returns:
        int: value set as an integer, or the initial value of the table where the item is
            missing
        str: value set as a string
        '': no such item, no such table (which logs an error), or the value is ''

    Side effects: none

    Routes: any, init.

    xval KSR.htable.sht_gete(str table, str key). Module: htable. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrhtablesht_gete
    """

def sht_getw(table: str, key: str, /) -> int | str:
    """Gives the value of an item, or the text <null> where sht_get would give None.

    Args:
        table: name of the hash table (modparam htable htable)
        key: key of the item

    Returns:
        int: value set as an integer, or the initial value of the table where the item is
            missing
        str: value set as a string
        '<null>': no such item, or no such table (which logs an error)

    Side effects: none

    Routes: any, init.

    xval KSR.htable.sht_getw(str table, str key). Module: htable. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrhtablesht_getw
    """

def sht_inc(table: str, key: str, /) -> int:
    """Adds 1 to (sht_inc) or takes 1 from (sht_dec) the integer value of an item in one step that
    other processes cannot interrupt. A missing item is created from the initial value of the
    table (initval=... in modparam htable htable); a table without one gives -255. Since 5.8.5
    an expired item that is not yet swept gives -255 once in such a table and lives again from
    then on, with its old value.

    Args:
        table: name of the hash table (modparam htable htable)
        key: key of the item

    Returns:
        int: the new value
        -255: no such table, the item is missing or expired and the table has no initial value,
            the value is a string, or no memory; a counter that stands at -255 looks the same

    Side effects: Changes the item in shared memory, renews its expiry where the table has
        updateexpire (the default), and sends the value to the DMQ peers where the table has
        dmqreplicate=1.

    Routes: any, init.

    int KSR.htable.sht_inc(str table, str key). Module: htable. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/htable.html#htable.f.sht_inc
    """

def sht_is_null(table: str, key: str, /) -> ReturnCode:
    """Tells whether a hash table has no item with this key; an item that has expired counts as
    missing. In a table with an initial value (initval=...) no key is ever null.

    Args:
        table: name of the hash table (modparam htable htable)
        key: key of the item

    Returns:
        1: no such item
        2: no such table
        -1: the item is there
        -2: the table has an initial value; the key was not looked up

    Side effects: none

    Routes: any, init.

    int KSR.htable.sht_is_null(str table, str key). Module: htable. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/htable.html#htable.f.sht_is_null
    """

def sht_iterator_end(iterator: str, /) -> ReturnCode:
    """Ends an iterator: unlocks the slot of the table that it holds and frees its name.

    Args:
        iterator: name given to sht_iterator_start

    Returns:
        1: ended
        -1: no such iterator, or an empty name

    Side effects: Unlocks the slot of the table, frees the iterator of this process.

    Routes: any, init.

    int KSR.htable.sht_iterator_end(str iterator). Module: htable. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/htable.html#htable.f.sht_iterator_end
    """

def sht_iterator_next(iterator: str, /) -> ReturnCode:
    """Moves an iterator to the next item and locks the slot of the table the item is in; read the
    item with $shtitkey(name) and $shtitval(name). Expired items that are not yet swept come
    too. Called again after the end it starts from the first item. After sht_iterator_rm the
    iterator already stands on the item after the removed one: do not call it then.

    Args:
        iterator: name given to sht_iterator_start

    Returns:
        1: the iterator stands on an item
        -1: no item left, no such iterator, or an empty name

    Side effects: Locks a slot of the table in shared memory, unlocks the one before.

    Routes: any, init.

    int KSR.htable.sht_iterator_next(str iterator). Module: htable. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/htable.html#htable.f.sht_iterator_next
    """

def sht_iterator_rm(iterator: str, /) -> ReturnCode:
    """Removes the item on which an iterator stands and moves it to the item after that one, so
    calling sht_iterator_next as well skips an item. After -2 the item is removed too; stop the
    loop then, as sht_iterator_next would start from the first item again. The removal is not
    sent to DMQ peers.

    Args:
        iterator: name given to sht_iterator_start

    Returns:
        1: removed, the iterator stands on the next item
        -1: no such iterator, it stands on no item, or an empty name
        -2: removed, there is no further item

    Side effects: Removes the item from shared memory; may unlock a slot and lock another.

    Routes: any, init.

    int KSR.htable.sht_iterator_rm(str iterator). Module: htable. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/htable.html#htable.f.sht_iterator_rm
    """

def sht_iterator_setex(iterator: str, expires: int, /) -> ReturnCode:
    """Sets the expiry of the item on which an iterator stands, counted from now. It matters only
    in tables with autoexpire. Unlike in sht_setex, 0 does not mean never. Not sent to DMQ
    peers.

    Args:
        iterator: name given to sht_iterator_start
        expires: seconds from now; 0 or less lets the item expire at once

    Returns:
        1: set
        -1: no such iterator, it stands on no item, or an empty name

    Side effects: Changes the expiry of the item in shared memory.

    Routes: any, init.

    int KSR.htable.sht_iterator_setex(str iterator, int expires). Module: htable. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/htable.html#htable.f.sht_iterator_setex
    """

def sht_iterator_seti(iterator: str, value: int, /) -> ReturnCode:
    """Sets the item on which an iterator stands to an integer. Not sent to DMQ peers.

    Args:
        iterator: name given to sht_iterator_start
        value: the new value

    Returns:
        1: set
        -1: no such iterator, it stands on no item, or an empty name

    Side effects: Changes the item in shared memory; renews its expiry where the table has
        updateexpire (the default).

    Routes: any, init.

    int KSR.htable.sht_iterator_seti(str iterator, int value). Module: htable. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/htable.html#htable.f.sht_iterator_seti
    """

def sht_iterator_sets(iterator: str, value: str, /) -> ReturnCode:
    """Sets the item on which an iterator stands to a string. Not sent to DMQ peers.

    Args:
        iterator: name given to sht_iterator_start
        value: the new value

    Returns:
        1: set
        -1: no such iterator, it stands on no item, an empty name, or no shared memory left

    Side effects: Changes the item in shared memory; renews its expiry where the table has
        updateexpire (the default).

    Routes: any, init.

    int KSR.htable.sht_iterator_sets(str iterator, str value). Module: htable. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/htable.html#htable.f.sht_iterator_sets
    """

def sht_iterator_start(iterator: str, table: str, /) -> ReturnCode:
    """Makes an iterator for the items of a hash table, or starts one of this name again; it stands
    before the first item until sht_iterator_next. A process has 4 iterators at most. While an
    iterator stands on an item, the slot of that item is locked and other processes wait for it,
    so call sht_iterator_end whatever happens. Where the table does not exist, the name still
    occupies one of the 4 until sht_iterator_end.

    Args:
        iterator: name of the iterator, 1 to 31 characters
        table: name of the hash table (modparam htable htable)

    Returns:
        1: started
        -1: an empty name, a name that is too long, no such table, or 4 iterators are in use

    Side effects: Occupies an iterator of this process; frees the slot it may have held locked.

    Routes: any, init.

    int KSR.htable.sht_iterator_start(str iterator, str table). Module: htable. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/htable.html#htable.f.sht_iterator_start
    """

def sht_lock(table: str, key: str, /) -> ReturnCode:
    """Locks the slot of a hash table that holds this key, in all processes, until sht_unlock. The
    same process may lock it several times and must unlock it as often. Other keys share the
    slot. An exception between the two calls leaves the slot locked: other processes that need
    it wait forever.

    Args:
        table: name of the hash table (modparam htable htable)
        key: key of an item, which need not exist

    Returns:
        1: locked
        -1: no such table

    Side effects: Takes a lock in shared memory; waits while another process holds it.

    Routes: any, init.

    int KSR.htable.sht_lock(str table, str key). Module: htable. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/htable.html#htable.f.sht_lock
    """

def sht_match_name(table: str, operator: str, value: str, /) -> ReturnCode:
    """Tells whether a hash table has an item whose key matches; expired items that are not yet
    swept are among them. It goes through the whole table until the first match. (sht_has_name
    of the native script is the same.)

    Args:
        table: name of the hash table (modparam htable htable)
        operator: 'eq': equal; 'ne': an item with another key; 'sw': the key starts with the
            value; 're': regular expression, POSIX extended, ignores case
        value: what the keys are compared with, not ''

    Returns:
        1: an item matches
        -1: none matches, no such table, unknown operator, an invalid expression, or value is ''

    Side effects: none

    Routes: any, init.

    int KSR.htable.sht_match_name(str table, str operator, str value). Module: htable. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/htable.html#htable.f.sht_match_name
    """

def sht_match_str_value(table: str, operator: str, value: str, /) -> ReturnCode:
    """Tells whether a hash table has an item with a string value that matches; integer values are
    passed over, expired items that are not yet swept are not. It goes through the whole table
    until the first match. (sht_has_str_value of the native script is the same.)

    Args:
        table: name of the hash table (modparam htable htable)
        operator: 'eq': equal; 'ne': an item with another value; 'sw': its value starts with
            this one; 're': regular expression, POSIX extended, ignores case
        value: what the values are compared with, not ''

    Returns:
        1: an item matches
        -1: none matches, no such table, unknown operator, an invalid expression, or value is ''

    Side effects: none

    Routes: any, init.

    int KSR.htable.sht_match_str_value(str table, str operator, str value). Module: htable. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/htable.html#htable.f.sht_match_str_value
    """

def sht_reset(table: str, /) -> ZeroForYes:
    """Removes all items of a hash table. Success is 0 here, which is false in Python (the native
    function gives 1): test for < 0. Not sent to DMQ peers.

    Args:
        table: name of the hash table (modparam htable htable)

    Returns:
        0: emptied
        -1: no such table

    Side effects: Removes the items from shared memory.

    Routes: any, init.

    int KSR.htable.sht_reset(str table). Module: htable. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/htable.html#htable.f.sht_reset
    """

def sht_rm(table: str, key: str, /) -> ReturnCode:
    """Removes an item from a hash table. It does not tell whether there was one.

    Args:
        table: name of the hash table (modparam htable htable)
        key: key of the item

    Returns:
        1: there is no such item any more
        -1: no such table

    Side effects: Removes the item from shared memory and, where the table has dmqreplicate=1,
        tells the DMQ peers to do so.

    Routes: any, init.

    int KSR.htable.sht_rm(str table, str key). Module: htable. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/htable.html#htable.f.sht_rm
    """

def sht_rm_name(table: str, operator: str, value: str, /) -> ReturnCode:
    """Removes the items whose key matches; it goes through the whole table. 'ew' is there since
    6.0, 'in' works since 6.1.4; both change nothing on DMQ peers.

    Args:
        table: name of the hash table (modparam htable htable)
        operator: 're': regular expression, POSIX extended, ignores case; 'sw': the key starts
            with the value; 'ew' (6.0 and later): the key ends with it; 'in' (6.1.4 and later):
            the key contains it
        value: what the keys are compared with, not ''

    Returns:
        1: done, whether or not an item matched
        -1: no such table, unknown operator, an invalid expression, or value is ''

    Side effects: Removes items from shared memory and, where the table has dmqreplicate=1,
        tells the DMQ peers to do so ('re' and 'sw' only).

    Routes: any, init.

    int KSR.htable.sht_rm_name(str table, str operator, str value). Module: htable. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/htable.html#htable.f.sht_rm_name
    """

def sht_rm_name_re(table: str, pattern: str, /) -> ReturnCode:
    """Removes the items whose key matches a regular expression; it goes through the whole table. A
    table that does not exist is no error.

    Args:
        table: name of the hash table (modparam htable htable); the native function takes it and
            the pattern as one parameter, table=>pattern
        pattern: POSIX extended regular expression, ignores case, not ''

    Returns:
        1: done, whether or not an item matched; also: no such table
        -1: the pattern is '' or invalid

    Side effects: Removes items from shared memory and, where the table has dmqreplicate=1,
        tells the DMQ peers to do so.

    Routes: any, init.

    int KSR.htable.sht_rm_name_re(str table, str pattern). Module: htable. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/htable.html#htable.f.sht_rm_name_re
    """

def sht_rm_value(table: str, operator: str, value: str, /) -> ReturnCode:
    """Removes the items with a string value that matches; it goes through the whole table. Integer
    values never match. 'ew' is there since 6.0, 'in' works since 6.1.4; both change nothing on
    DMQ peers.

    Args:
        table: name of the hash table (modparam htable htable)
        operator: 're': regular expression, POSIX extended, ignores case; 'sw': the item's value
            starts with this one; 'ew' (6.0 and later): it ends with this one; 'in' (6.1.4 and
            later): it contains this one
        value: what the values are compared with, not ''

    Returns:
        1: done, whether or not an item matched
        -1: no such table, unknown operator, an invalid expression, or value is ''

    Side effects: Removes items from shared memory and, where the table has dmqreplicate=1,
        tells the DMQ peers to do so ('re' and 'sw' only).

    Routes: any, init.

    int KSR.htable.sht_rm_value(str table, str operator, str value). Module: htable. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/htable.html#htable.f.sht_rm_value
    """

def sht_rm_value_re(table: str, pattern: str, /) -> ReturnCode:
    """Removes the items with a string value that matches a regular expression; it goes through the
    whole table. Integer values never match. A table that does not exist is no error.

    Args:
        table: name of the hash table (modparam htable htable); the native function takes it and
            the pattern as one parameter, table=>pattern
        pattern: POSIX extended regular expression, ignores case, not ''

    Returns:
        1: done, whether or not an item matched; also: no such table
        -1: the pattern is '' or invalid

    Side effects: Removes items from shared memory and, where the table has dmqreplicate=1,
        tells the DMQ peers to do so.

    Routes: any, init.

    int KSR.htable.sht_rm_value_re(str table, str pattern). Module: htable. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/htable.html#htable.f.sht_rm_value_re
    """

def sht_setex(table: str, key: str, expires: int, /) -> ReturnCode:
    """Sets when an item expires, counted from now. It does nothing for an item that is missing and
    for a table without autoexpire, and still gives 1.

    Args:
        table: name of the hash table (modparam htable htable)
        key: key of the item
        expires: seconds from now; 0 or less: the item never expires

    Returns:
        1: set, or nothing to set
        -1: no such table

    Side effects: Changes the expiry of the item in shared memory; sends it to the DMQ peers
        where the table has dmqreplicate=1.

    Routes: any, init.

    int KSR.htable.sht_setex(str table, str key, int expires). Module: htable. Since 5.2.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrhtablesht_setex
    """

def sht_seti(table: str, key: str, value: int, /) -> ReturnCode:
    """Sets an item to an integer; creates it where it is missing.

    Args:
        table: name of the hash table (modparam htable htable)
        key: key of the item
        value: the new value

    Returns:
        1: set
        -1: no such table, or no shared memory left

    Side effects: Changes the table in shared memory; renews the expiry of the item where the
        table has updateexpire (the default); sends the value to the DMQ peers where it has
        dmqreplicate=1.

    Routes: any, init.

    int KSR.htable.sht_seti(str table, str key, int value). Module: htable. Since 5.2.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrhtablesht_seti
    """

def sht_sets(table: str, key: str, value: str, /) -> ReturnCode:
    """Sets an item to a string; creates it where it is missing.

    Args:
        table: name of the hash table (modparam htable htable)
        key: key of the item
        value: the new value

    Returns:
        1: set
        -1: no such table, or no shared memory left

    Side effects: Changes the table in shared memory; renews the expiry of the item where the
        table has updateexpire (the default); sends the value to the DMQ peers where it has
        dmqreplicate=1.

    Routes: any, init.

    int KSR.htable.sht_sets(str table, str key, str value). Module: htable. Since 5.2.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrhtablesht_sets
    """

def sht_setxi(table: str, key: str, value: int, expires: int, /) -> ZeroForYes:
    """Sets an item to an integer and when it expires, in one step; creates it where it is missing.
    Success is 0, which is false in Python, before 6.0.2, and 1 since: test for < 0. The expiry
    matters only in tables with autoexpire.

    Args:
        table: name of the hash table (modparam htable htable)
        key: key of the item
        value: the new value
        expires: seconds from now; with 0 or less the table's own autoexpire holds, as in
            sht_seti

    Returns:
        1: set (6.0.2 and later)
        0: set (before 6.0.2)
        -1: no such table, or no shared memory left

    Side effects: Changes the table in shared memory; sends value and expiry to the DMQ peers
        where the table has dmqreplicate=1.

    Routes: any, init.

    int KSR.htable.sht_setxi(str table, str key, int value, int expires). Module: htable. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/htable.html#htable.f.sht_setxi
    """

def sht_setxs(table: str, key: str, value: str, expires: int, /) -> ReturnCode:
    """Sets an item to a string and when it expires, in one step; creates it where it is missing.
    The expiry matters only in tables with autoexpire. Before 6.0.7 (and in 6.1.0 to 6.1.2) an
    item that exists with a shorter string or an integer loses its expiry here: it then never
    expires, so call sht_setex after it.

    Args:
        table: name of the hash table (modparam htable htable)
        key: key of the item
        value: the new value
        expires: seconds from now; with 0 or less the table's own autoexpire holds, as in
            sht_sets

    Returns:
        1: set
        -1: no such table, or no shared memory left

    Side effects: Changes the table in shared memory; sends value and expiry to the DMQ peers
        where the table has dmqreplicate=1.

    Routes: any, init.

    int KSR.htable.sht_setxs(str table, str key, str value, int expires). Module: htable. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/htable.html#htable.f.sht_setxs
    """

def sht_unlock(table: str, key: str, /) -> ReturnCode:
    """Unlocks the slot of a hash table that sht_lock has locked. Nothing checks that this process
    holds the lock: without sht_lock before it, the lock of another process is released.

    Args:
        table: name of the hash table (modparam htable htable)
        key: the key given to sht_lock

    Returns:
        1: unlocked
        -1: no such table

    Side effects: Releases a lock in shared memory.

    Routes: any, init.

    int KSR.htable.sht_unlock(str table, str key). Module: htable. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/htable.html#htable.f.sht_unlock
    """
