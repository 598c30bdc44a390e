"""KSR.pvx: module pv of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def avp_get(name: str, /) -> int | str | None:
    """Gives the value of an AVP; of several with the name, the one set last. AVPs live with the
    transaction.

    Args:
        name: name of the AVP, x for $avp(x)

    Returns:
        int: value set as an integer
        str: value set as a string
        None: there is none

    Side effects: none

    Routes: any.

    xval KSR.pvx.avp_get(str name). Module: pv. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxavp_get
    """

def avp_gete(name: str, /) -> int | str:
    """Gives the value of an AVP, or '' where avp_get would give None.

    Args:
        name: name of the AVP, x for $avp(x)

    Returns:
        int: value set as an integer
        str: value set as a string
        '': there is none, or it is ''

    Side effects: none

    Routes: any.

    xval KSR.pvx.avp_gete(str name). Module: pv. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxavp_gete
    """

def avp_getw(name: str, /) -> int | str:
    """Gives the value of an AVP, or the text <null> where avp_get would give None.

    Args:
        name: name of the AVP, x for $avp(x)

    Returns:
        int: value set as an integer
        str: value set as a string
        '<null>': there is none

    Side effects: none

    Routes: any.

    xval KSR.pvx.avp_getw(str name). Module: pv. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxavp_getw
    """

def avp_is_null(name: str, /) -> ReturnCode:
    """Removes the value of the AVP that was set last and then tells whether another one is left:
    the question destroys what it asks for. Use avp_get(name) is None instead.

    Args:
        name: name of the AVP, x for $avp(x)

    Returns:
        1: none is left
        -1: there is another value

    Side effects: Removes one value of the AVP.

    Routes: any.

    int KSR.pvx.avp_is_null(str name). Module: pv. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxavp_is_null
    """

def avp_rm(name: str, /) -> ReturnCode:
    """Removes the value of an AVP that was set last; older ones of the same name stay.

    Args:
        name: name of the AVP, x for $avp(x)

    Returns:
        1: done, also where there was none

    Side effects: Removes one value of the AVP.

    Routes: any.

    int KSR.pvx.avp_rm(str name). Module: pv. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxavp_rm
    """

def avp_seti(name: str, value: int, /) -> ReturnCode:
    """Adds a value to an AVP, in front of those that it has: nothing is replaced.

    Args:
        name: name of the AVP, x for $avp(x), not ''
        value: the value (an integer for avp_seti, a string for avp_sets)

    Returns:
        1: added
        -1: name is '', or no shared memory left

    Side effects: Adds an AVP in shared memory; it lives with the transaction.

    Routes: any.

    int KSR.pvx.avp_seti(str name, int value). Module: pv. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxavp_seti
    """

def avp_sets(name: str, value: str, /) -> ReturnCode:
    """Adds a value to an AVP, in front of those that it has: nothing is replaced.

    Args:
        name: name of the AVP, x for $avp(x), not ''
        value: the value (an integer for avp_seti, a string for avp_sets)

    Returns:
        1: added
        -1: name is '', or no shared memory left

    Side effects: Adds an AVP in shared memory; it lives with the transaction.

    Routes: any.

    int KSR.pvx.avp_sets(str name, str value). Module: pv. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxavp_sets
    """

def evalx(dst_pv: str, format: str, /) -> ReturnCode:
    """Replaces the pseudo-variables in a string by their values and writes the result into a
    pseudo-variable. It replaces once (the native pv_evalx twice, as the script evaluates its
    parameter before). A read-only dst_pv such as $si crashes the process.

    Args:
        dst_pv: name of a pseudo-variable that can be written, e.g. '$var(x)'
        format: text with pseudo-variables

    Returns:
        1: written
        -1: dst_pv is unknown, format cannot be parsed, the result is too long, or dst_pv
            refused it

    Side effects: Sets the pseudo-variable.

    Routes: any.

    int KSR.pvx.evalx(str dst_pv, str format). Module: pv. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv.html#pv.f.pv_evalx
    """

def pv_var_to_xavp(name: str, xavp: str, /) -> ReturnCode:
    """Copies a script variable into a child of an XAVP that has the name of the variable. What the
    XAVP held is removed first, also where the copy fails.

    Args:
        name: name of the variable, x for $var(x); '*' copies all of this process, without those
            that hold ''
        xavp: name of the XAVP, x for $xavp(x), not ''

    Returns:
        1: copied; for '*' also where there was nothing to copy
        -1: no such variable, xavp is '', or no shared memory left

    Side effects: Replaces the XAVP.

    Routes: any.

    int KSR.pvx.pv_var_to_xavp(str name, str xavp). Module: pv. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv.html#pv.f.pv_var_to_xavp
    """

def pv_xavi_print() -> ReturnCode:
    """Writes all XAVIs, XAVPs or XAVUs with names, types and values to the log, at level info.

    Returns:
        1: done

    Side effects: Writes to the log.

    Routes: any.

    int KSR.pvx.pv_xavi_print(). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv.html#pv.f.pv_xavi_print
    """

def pv_xavp_print() -> ReturnCode:
    """Writes all XAVIs, XAVPs or XAVUs with names, types and values to the log, at level info.

    Returns:
        1: done

    Side effects: Writes to the log.

    Routes: any.

    int KSR.pvx.pv_xavp_print(). Module: pv. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv.html#pv.f.pv_xavp_print
    """

def pv_xavp_to_var(xavp: str, /) -> ReturnCode:
    """Copies the children of all XAVPs of this name into script variables ($var) of their names.
    Where a second XAVP of the name has a value of its own instead of children, it can crash the
    process.

    Args:
        xavp: name of the XAVP, x for $xavp(x)

    Returns:
        1: copied
        -1: no such XAVP, the first has no children, a child is neither string nor integer
            (those before it are copied), or no memory

    Side effects: Sets script variables, which stay in the process.

    Routes: any.

    int KSR.pvx.pv_xavp_to_var(str xavp). Module: pv. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv.html#pv.f.pv_xavp_to_var
    """

def pv_xavu_print() -> ReturnCode:
    """Writes all XAVIs, XAVPs or XAVUs with names, types and values to the log, at level info.

    Returns:
        1: done

    Side effects: Writes to the log.

    Routes: any.

    int KSR.pvx.pv_xavu_print(). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv.html#pv.f.pv_xavu_print
    """

def sbranch_append() -> ReturnCode:
    """Appends a branch to the destination set with the fields of the static branch, $sbranch(...),
    of this process.

    Returns:
        1: appended
        -1: $sbranch(uri) is not set, too many branches, or no memory

    Side effects: Adds a branch; the static branch stays as it is.

    Routes: request, branch, failure.

    int KSR.pvx.sbranch_append(). Module: pv. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv.html#pv.f.sbranch_append
    """

def sbranch_reset() -> ReturnCode:
    """Empties the static branch, $sbranch(...), of this process. It outlives the message, so call
    this first.

    Returns:
        1: emptied

    Side effects: Clears $sbranch(...).

    Routes: any.

    int KSR.pvx.sbranch_reset(). Module: pv. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv.html#pv.f.sbranch_reset
    """

def sbranch_set_ruri() -> ReturnCode:
    """Sets Request-URI, destination URI, socket, q value, branch flags, instance and the like from
    the static branch, $sbranch(...), of this process. The Path in it is lost: the source tests
    for an empty one where it should test for one.

    Returns:
        1: set
        -1: $sbranch(uri) is not set, or no memory; part of the fields may be set then

    Side effects: Changes Request-URI, destination URI, Path (cleared), socket and flags of the
        message.

    Routes: request, branch, failure.

    int KSR.pvx.sbranch_set_ruri(). Module: pv. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv.html#pv.f.sbranch_set_ruri
    """

def shv_get(name: str, /) -> int | str:
    """Gives the value of a shared variable, the same in all processes. It must exist before
    Kamailio forks: modparam pv shvset, or mentioned in mod_init().

    Args:
        name: name of the shared variable, x for $shv(x)

    Returns:
        int: value set as an integer; 0 where there is no such variable (logged) or no memory
        str: value set as a string

    Side effects: none

    Routes: any, init.

    xval KSR.pvx.shv_get(str name). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxshv_get
    """

def shv_seti(name: str, value: int, /) -> ReturnCode:
    """Sets a shared variable for all processes. It must exist before Kamailio forks: modparam pv
    shvset, or mentioned in mod_init().

    Args:
        name: name of the shared variable, x for $shv(x)
        value: the value (an integer for shv_seti, a string for shv_sets)

    Returns:
        1: set
        -1: no such variable, or no shared memory left

    Side effects: Changes the variable in shared memory.

    Routes: any, init.

    int KSR.pvx.shv_seti(str name, int value). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxshv_seti
    """

def shv_sets(name: str, value: str, /) -> ReturnCode:
    """Sets a shared variable for all processes. It must exist before Kamailio forks: modparam pv
    shvset, or mentioned in mod_init().

    Args:
        name: name of the shared variable, x for $shv(x)
        value: the value (an integer for shv_seti, a string for shv_sets)

    Returns:
        1: set
        -1: no such variable, or no shared memory left

    Side effects: Changes the variable in shared memory.

    Routes: any, init.

    int KSR.pvx.shv_sets(str name, str value). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxshv_sets
    """

def shvinc_get(name: str, /) -> int:
    """Adds 1 to a shared variable that holds an integer and gives the new value, in one step that
    other processes cannot interrupt. It must exist before Kamailio forks: modparam pv shvset,
    or mentioned in mod_init().

    Args:
        name: name of the shared variable, x for $shv(x)

    Returns:
        int: the new value
        0: no such variable (logged), or it holds a string, which stays as it is

    Side effects: Changes the variable in shared memory.

    Routes: any, init.

    xval KSR.pvx.shvinc_get(str name). Module: pv. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxshvinc_get
    """

def var_get(name: str, /) -> int | str:
    """Gives the value of a script variable. It belongs to the process and keeps its value from one
    message to the next.

    Args:
        name: name of the script variable, x for $var(x)

    Returns:
        int: value set as an integer; 0 where there is no such variable (logged)
        str: value set as a string

    Side effects: none

    Routes: any, init.

    xval KSR.pvx.var_get(str name). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxvar_get
    """

def var_seti(name: str, value: int, /) -> ReturnCode:
    """Sets a script variable; creates it where it is missing. It belongs to the process and keeps
    its value from one message to the next.

    Args:
        name: name of the script variable, x for $var(x), not ''
        value: the value (an integer for var_seti, a string for var_sets)

    Returns:
        1: set
        -1: name is '', or no private memory left

    Side effects: Changes the variable of this process.

    Routes: any, init.

    int KSR.pvx.var_seti(str name, int value). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxvar_seti
    """

def var_sets(name: str, value: str, /) -> ReturnCode:
    """Sets a script variable; creates it where it is missing. It belongs to the process and keeps
    its value from one message to the next.

    Args:
        name: name of the script variable, x for $var(x), not ''
        value: the value (an integer for var_seti, a string for var_sets)

    Returns:
        1: set
        -1: name is '', or no private memory left

    Side effects: Changes the variable of this process.

    Routes: any, init.

    int KSR.pvx.var_sets(str name, str value). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxvar_sets
    """

def xavi_child_get(xavi: str, child: str, /) -> int | str | None:
    """Gives the value of a child of the XAVI set last, $xavi(x[0]=>y[0]). The names ignore case.
    Values of other types come as text: a time or a long long as digits, a list as
    <<xavp:address>>. Where the last child has been removed, it looks for an XAVI with the name
    of the child instead.

    Args:
        xavi: name of the XAVI, x for $xavi(x)
        child: name of the child, y for $xavi(x=>y)

    Returns:
        int: value set as an integer
        str: value set as a string, or another type as text
        None: there is none, or it is null; also: the XAVI has no children

    Side effects: none

    Routes: any.

    xval KSR.pvx.xavi_child_get(str xavi, str child). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavi_child_get
    """

def xavi_child_gete(xavi: str, child: str, /) -> int | str:
    """Gives the value of a child of an XAVI, or '' where xavi_child_get would give None. The names
    ignore case.

    Args:
        xavi: name of the XAVI, x for $xavi(x)
        child: name of the child, y for $xavi(x=>y)

    Returns:
        int: value set as an integer
        str: value set as a string, or another type as text
        '': there is none, or it is null or ''; also: the XAVI has no children

    Side effects: none

    Routes: any.

    xval KSR.pvx.xavi_child_gete(str xavi, str child). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavi_child_gete
    """

def xavi_child_getw(xavi: str, child: str, /) -> int | str:
    """Gives the value of a child of an XAVI, or the text <null> where xavi_child_get would give
    None. The names ignore case.

    Args:
        xavi: name of the XAVI, x for $xavi(x)
        child: name of the child, y for $xavi(x=>y)

    Returns:
        int: value set as an integer
        str: value set as a string, or another type as text
        '<null>': there is none, or it is null; also: the XAVI has no children

    Side effects: none

    Routes: any.

    xval KSR.pvx.xavi_child_getw(str xavi, str child). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavi_child_getw
    """

def xavi_child_is_null(xavi: str, child: str, /) -> ReturnCode:
    """Tells whether the XAVI set last has no such child. The names ignore case.

    Args:
        xavi: name of the XAVI, x for $xavi(x)
        child: name of the child, y for $xavi(x=>y)

    Returns:
        1: no such XAVI, no such child, or it is null
        -1: the child is there

    Side effects: none

    Routes: any.

    int KSR.pvx.xavi_child_is_null(str xavi, str child). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavi_child_is_null
    """

def xavi_child_rm(xavi: str, child: str, /) -> ReturnCode:
    """Removes the first child of this name from the XAVI set last. The names ignore case.

    Args:
        xavi: name of the XAVI, x for $xavi(x)
        child: name of the child, y for $xavi(x=>y)

    Returns:
        1: done, also where there was none

    Side effects: Removes one child.

    Routes: any.

    int KSR.pvx.xavi_child_rm(str xavi, str child). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv.html#pv.f.xavi_child_rm
    """

def xavi_child_seti(xavi: str, child: str, value: int, /) -> ReturnCode:
    """Sets a child of the XAVI set last to an integer; creates XAVI and child where they are
    missing. An XAVI with a value of its own is replaced by one with this child. The names
    ignore case.

    Args:
        xavi: name of the XAVI, x for $xavi(x), not ''
        child: name of the child, y for $xavi(x=>y), not ''
        value: the value

    Returns:
        1: set
        -1: a name is '', or no shared memory left

    Side effects: Changes the XAVI in shared memory; it lives with the transaction.

    Routes: any.

    int KSR.pvx.xavi_child_seti(str xavi, str child, int value). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv.html#pv.f.xavi_child_seti
    """

def xavi_child_sets(xavi: str, child: str, value: str, /) -> ReturnCode:
    """Sets a child of the XAVI set last to a string; creates XAVI and child where they are
    missing. An XAVI with a value of its own is replaced by one with this child. The names
    ignore case.

    Args:
        xavi: name of the XAVI, x for $xavi(x), not ''
        child: name of the child, y for $xavi(x=>y), not ''
        value: the value

    Returns:
        1: set
        -1: a name is '', or no shared memory left

    Side effects: Changes the XAVI in shared memory; it lives with the transaction.

    Routes: any.

    int KSR.pvx.xavi_child_sets(str xavi, str child, str value). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv.html#pv.f.xavi_child_sets
    """

def xavi_get(xavi: str, /) -> int | str | None:
    """Gives the value of an XAVI; of several with the name, the one set last ($xavi(x[0])). The
    names ignore case. Values of other types come as text: a time or a long long as digits, a
    list as <<xavp:address>>.

    Args:
        xavi: name of the XAVI, x for $xavi(x)

    Returns:
        int: value set as an integer
        str: value set as a string, or another type as text
        None: there is none, or it is null

    Side effects: none

    Routes: any.

    xval KSR.pvx.xavi_get(str xavi). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavi_get
    """

def xavi_get_keys(xavi: str, index: int, /) -> None:
    """Meant to give the names of the children of an XAVI. In Python always None: app_python3 has
    no lists or dictionaries for KEMI values, logs an error and gives None.

    Args:
        xavi: name of the XAVI, x for $xavi(x)
        index: which one, 0 for the one set last

    Returns:
        None: always

    Side effects: none

    Routes: any.

    xval KSR.pvx.xavi_get_keys(str xavi, int index). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavi_get_keys
    """

def xavi_getd(xavi: str, /) -> None:
    """Meant to give all XAVIs of a name with their children. In Python always None: app_python3
    has no lists or dictionaries for KEMI values, logs an error and gives None. An XAVI with a
    single child makes it free memory that was never set, which can crash the process. Use
    KSR.pv.get() of $xavi(x[0]=>y) and so on.

    Args:
        xavi: name of the XAVI, x for $xavi(x)

    Returns:
        None: always

    Side effects: Leaks private memory where there are several.

    Routes: any.

    xval KSR.pvx.xavi_getd(str xavi). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavi_getd
    """

def xavi_getd_p1(xavi: str, index: int, /) -> None:
    """Meant to give one XAVI with its children. In Python always None: app_python3 has no lists or
    dictionaries for KEMI values, logs an error and gives None. An XAVI with a single child
    makes it free memory that was never set, which can crash the process. Use KSR.pv.get() of
    $xavi(x[0]=>y) and so on.

    Args:
        xavi: name of the XAVI, x for $xavi(x)
        index: which one, 0 for the one set last; negative counts from the end

    Returns:
        None: always

    Side effects: none

    Routes: any.

    xval KSR.pvx.xavi_getd_p1(str xavi, int index). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavi_getd_p1
    """

def xavi_gete(xavi: str, /) -> int | str:
    """Gives the value of an XAVI, or '' where xavi_get would give None. The names ignore case.

    Args:
        xavi: name of the XAVI, x for $xavi(x)

    Returns:
        int: value set as an integer
        str: value set as a string, or another type as text
        '': there is none, or it is null or ''

    Side effects: none

    Routes: any.

    xval KSR.pvx.xavi_gete(str xavi). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavi_gete
    """

def xavi_getw(xavi: str, /) -> int | str:
    """Gives the value of an XAVI, or the text <null> where xavi_get would give None. The names
    ignore case.

    Args:
        xavi: name of the XAVI, x for $xavi(x)

    Returns:
        int: value set as an integer
        str: value set as a string, or another type as text
        '<null>': there is none, or it is null

    Side effects: none

    Routes: any.

    xval KSR.pvx.xavi_getw(str xavi). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavi_getw
    """

def xavi_is_null(xavi: str, /) -> ReturnCode:
    """Tells whether there is no XAVI of this name, or the one set last is null. The names ignore
    case.

    Args:
        xavi: name of the XAVI, x for $xavi(x)

    Returns:
        1: there is none, or it is null
        -1: there is one

    Side effects: none

    Routes: any.

    int KSR.pvx.xavi_is_null(str xavi). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavi_is_null
    """

def xavi_rm(xavi: str, /) -> ReturnCode:
    """Removes the XAVI set last, with its children; older ones of the name stay. The names ignore
    case.

    Args:
        xavi: name of the XAVI, x for $xavi(x)

    Returns:
        1: done, also where there was none

    Side effects: Removes one XAVI.

    Routes: any.

    int KSR.pvx.xavi_rm(str xavi). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv.html#pv.f.xavi_rm
    """

def xavi_rm_all(xavi: str, /) -> ReturnCode:
    """Removes all XAVIs of a name, with their children. The names ignore case.

    Args:
        xavi: name of the XAVI, x for $xavi(x)

    Returns:
        1..: number of those removed; 1 also where there was none

    Side effects: Removes XAVIs.

    Routes: any.

    int KSR.pvx.xavi_rm_all(str xavi). Module: pv. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv.html#pv.f.xavi_rm_all
    """

def xavi_seti(xavi: str, value: int, /) -> ReturnCode:
    """Adds an XAVI with an integer in front of those of the name: nothing is replaced, and the new
    one has index 0.

    Args:
        xavi: name of the XAVI, x for $xavi(x), not ''
        value: the value

    Returns:
        1: added
        -1: xavi is '', or no shared memory left

    Side effects: Adds an XAVI in shared memory; it lives with the transaction.

    Routes: any.

    int KSR.pvx.xavi_seti(str xavi, int value). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavi_seti
    """

def xavi_sets(xavi: str, value: str, /) -> ReturnCode:
    """Adds an XAVI with a string in front of those of the name: nothing is replaced, and the new
    one has index 0.

    Args:
        xavi: name of the XAVI, x for $xavi(x), not ''
        value: the value

    Returns:
        1: added
        -1: xavi is '', or no shared memory left

    Side effects: Adds an XAVI in shared memory; it lives with the transaction.

    Routes: any.

    int KSR.pvx.xavi_sets(str xavi, str value). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavi_sets
    """

def xavp_child_get(xavp: str, child: str, /) -> int | str | None:
    """Gives the value of a child of the XAVP set last, $xavp(x[0]=>y[0]). Values of other types
    come as text: a time or a long long as digits, a list as <<xavp:address>>. Where the last
    child has been removed, it looks for an XAVP with the name of the child instead.

    Args:
        xavp: name of the XAVP, x for $xavp(x)
        child: name of the child, y for $xavp(x=>y)

    Returns:
        int: value set as an integer
        str: value set as a string, or another type as text
        None: there is none, or it is null; also: the XAVP has no children

    Side effects: none

    Routes: any.

    xval KSR.pvx.xavp_child_get(str xavp, str child). Module: pv. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavp_child_get
    """

def xavp_child_gete(xavp: str, child: str, /) -> int | str:
    """Gives the value of a child of an XAVP, or '' where xavp_child_get would give None.

    Args:
        xavp: name of the XAVP, x for $xavp(x)
        child: name of the child, y for $xavp(x=>y)

    Returns:
        int: value set as an integer
        str: value set as a string, or another type as text
        '': there is none, or it is null or ''; also: the XAVP has no children

    Side effects: none

    Routes: any.

    xval KSR.pvx.xavp_child_gete(str xavp, str child). Module: pv. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavp_child_gete
    """

def xavp_child_getw(xavp: str, child: str, /) -> int | str:
    """Gives the value of a child of an XAVP, or the text <null> where xavp_child_get would give
    None.

    Args:
        xavp: name of the XAVP, x for $xavp(x)
        child: name of the child, y for $xavp(x=>y)

    Returns:
        int: value set as an integer
        str: value set as a string, or another type as text
        '<null>': there is none, or it is null; also: the XAVP has no children

    Side effects: none

    Routes: any.

    xval KSR.pvx.xavp_child_getw(str xavp, str child). Module: pv. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavp_child_getw
    """

def xavp_child_is_null(xavp: str, child: str, /) -> ReturnCode:
    """Tells whether the XAVP set last has no such child.

    Args:
        xavp: name of the XAVP, x for $xavp(x)
        child: name of the child, y for $xavp(x=>y)

    Returns:
        1: no such XAVP, no such child, or it is null
        -1: the child is there

    Side effects: none

    Routes: any.

    int KSR.pvx.xavp_child_is_null(str xavp, str child). Module: pv. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavp_child_is_null
    """

def xavp_child_rm(xavp: str, child: str, /) -> ReturnCode:
    """Removes the first child of this name from the XAVP set last.

    Args:
        xavp: name of the XAVP, x for $xavp(x)
        child: name of the child, y for $xavp(x=>y)

    Returns:
        1: done, also where there was none

    Side effects: Removes one child.

    Routes: any.

    int KSR.pvx.xavp_child_rm(str xavp, str child). Module: pv. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv.html#pv.f.xavp_child_rm
    """

def xavp_child_seti(xavp: str, child: str, value: int, /) -> ReturnCode:
    """Sets a child of the XAVP set last to an integer; creates XAVP and child where they are
    missing. An XAVP with a value of its own is replaced by one with this child.

    Args:
        xavp: name of the XAVP, x for $xavp(x), not ''
        child: name of the child, y for $xavp(x=>y), not ''
        value: the value

    Returns:
        1: set
        -1: a name is '', or no shared memory left

    Side effects: Changes the XAVP in shared memory; it lives with the transaction.

    Routes: any.

    int KSR.pvx.xavp_child_seti(str xavp, str child, int value). Module: pv. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv.html#pv.f.xavp_child_seti
    """

def xavp_child_sets(xavp: str, child: str, value: str, /) -> ReturnCode:
    """Sets a child of the XAVP set last to a string; creates XAVP and child where they are
    missing. An XAVP with a value of its own is replaced by one with this child.

    Args:
        xavp: name of the XAVP, x for $xavp(x), not ''
        child: name of the child, y for $xavp(x=>y), not ''
        value: the value

    Returns:
        1: set
        -1: a name is '', or no shared memory left

    Side effects: Changes the XAVP in shared memory; it lives with the transaction.

    Routes: any.

    int KSR.pvx.xavp_child_sets(str xavp, str child, str value). Module: pv. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv.html#pv.f.xavp_child_sets
    """

def xavp_copy(source_name: str, source_index: int, destination_name: str, /) -> ReturnCode:
    """Copies an XAVP with its children behind the last one of the new name. Children that are
    lists themselves, or data of modules, are left out.

    Args:
        source_name: name of the XAVP to copy, x for $xavp(x)
        source_index: which one of that name, 0 for the one set last
        destination_name: name of the copy, not ''

    Returns:
        1: copied
        -1: no such XAVP, it holds nothing that can be copied, destination_name is '', or no
            shared memory left

    Side effects: Adds an XAVP in shared memory.

    Routes: any.

    int KSR.pvx.xavp_copy(str source_name, int source_index, str destination_name). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv.html#pv.f.xavp_copy
    """

def xavp_copy_dst(
    source_name: str,
    source_index: int,
    destination_name: str,
    destination_index: int,
    /,
) -> ReturnCode:
    """Does the same as xavp_copy: the destination index is ignored and nothing is replaced, unlike
    in the native function with four parameters.

    Args:
        source_name: name of the XAVP to copy, x for $xavp(x)
        source_index: which one of that name, 0 for the one set last
        destination_name: name of the copy, not ''
        destination_index: of no account

    Returns:
        1: copied
        -1: no such XAVP, it holds nothing that can be copied, destination_name is '', or no
            shared memory left

    Side effects: Adds an XAVP in shared memory.

    Routes: any.

    int KSR.pvx.xavp_copy_dst(str source_name, int source_index, str destination_name, int destination_index). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv.html#pv.f.xavp_copy2
    """

def xavp_get(xavp: str, /) -> int | str | None:
    """Gives the value of an XAVP; of several with the name, the one set last ($xavp(x[0])). Values
    of other types come as text: a time or a long long as digits, a list as <<xavp:address>>.

    Args:
        xavp: name of the XAVP, x for $xavp(x)

    Returns:
        int: value set as an integer
        str: value set as a string, or another type as text
        None: there is none, or it is null

    Side effects: none

    Routes: any.

    xval KSR.pvx.xavp_get(str xavp). Module: pv. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavp_get
    """

def xavp_get_keys(xavp: str, index: int, /) -> None:
    """Meant to give the names of the children of an XAVP. In Python always None: app_python3 has
    no lists or dictionaries for KEMI values, logs an error and gives None.

    Args:
        xavp: name of the XAVP, x for $xavp(x)
        index: which one, 0 for the one set last

    Returns:
        None: always

    Side effects: none

    Routes: any.

    xval KSR.pvx.xavp_get_keys(str xavp, int index). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavp_get_keys
    """

def xavp_getd(xavp: str, /) -> None:
    """Meant to give all XAVPs of a name with their children. In Python always None: app_python3
    has no lists or dictionaries for KEMI values, logs an error and gives None. Use KSR.pv.get()
    of $xavp(x[0]=>y) and so on.

    Args:
        xavp: name of the XAVP, x for $xavp(x)

    Returns:
        None: always

    Side effects: Leaks private memory where there are several.

    Routes: any.

    xval KSR.pvx.xavp_getd(str xavp). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavp_getd
    """

def xavp_getd_p1(xavp: str, index: int, /) -> None:
    """Meant to give one XAVP with its children. In Python always None: app_python3 has no lists or
    dictionaries for KEMI values, logs an error and gives None. Use KSR.pv.get() of
    $xavp(x[0]=>y) and so on.

    Args:
        xavp: name of the XAVP, x for $xavp(x)
        index: which one, 0 for the one set last; negative counts from the end

    Returns:
        None: always

    Side effects: none

    Routes: any.

    xval KSR.pvx.xavp_getd_p1(str xavp, int index). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavp_getd_p1
    """

def xavp_gete(xavp: str, /) -> int | str:
    """Gives the value of an XAVP, or '' where xavp_get would give None.

    Args:
        xavp: name of the XAVP, x for $xavp(x)

    Returns:
        int: value set as an integer
        str: value set as a string, or another type as text
        '': there is none, or it is null or ''

    Side effects: none

    Routes: any.

    xval KSR.pvx.xavp_gete(str xavp). Module: pv. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavp_gete
    """

def xavp_getw(xavp: str, /) -> int | str:
    """Gives the value of an XAVP, or the text <null> where xavp_get would give None.

    Args:
        xavp: name of the XAVP, x for $xavp(x)

    Returns:
        int: value set as an integer
        str: value set as a string, or another type as text
        '<null>': there is none, or it is null

    Side effects: none

    Routes: any.

    xval KSR.pvx.xavp_getw(str xavp). Module: pv. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavp_getw
    """

def xavp_is_null(xavp: str, /) -> ReturnCode:
    """Tells whether there is no XAVP of this name, or the one set last is null.

    Args:
        xavp: name of the XAVP, x for $xavp(x)

    Returns:
        1: there is none, or it is null
        -1: there is one

    Side effects: none

    Routes: any.

    int KSR.pvx.xavp_is_null(str xavp). Module: pv. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavp_is_null
    """

def xavp_lshift(xavp: str, index: int, /) -> ReturnCode:
    """Rotates the XAVPs of a name so that the one at this index becomes the first and those before
    it the last.

    Args:
        xavp: name of the XAVP, x for $xavp(x)
        index: which one becomes the first; counted modulo their number, negative from the end

    Returns:
        1: done, also where nothing had to move, xavp is '' or index is 0 (even without an XAVP)
        -2: no XAVP of this name

    Side effects: Changes the order of XAVPs.

    Routes: any.

    int KSR.pvx.xavp_lshift(str xavp, int index). Module: pv. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv.html#pv.f.xavp_lshift
    """

def xavp_params_explode(params: str, xavp: str, /) -> ReturnCode:
    """Adds an XAVP with one child, a string, for each parameter of a list. One of the name that is
    there stays behind it. The list ends at a comma.

    Args:
        params: parameters as in a SIP header field, name=value;name=value; quotes around values
            are removed
        xavp: name of the XAVP, x for $xavp(x), not ''

    Returns:
        1: added
        -1: params or xavp is '', the list cannot be parsed, or no memory

    Side effects: Adds an XAVP in shared memory.

    Routes: any.

    int KSR.pvx.xavp_params_explode(str params, str xavp). Module: pv. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv.html#pv.f.xavp_params_explode
    """

def xavp_params_implode(xavp: str, dst_pv: str, /) -> ReturnCode:
    """Writes the children of the XAVP set last as name=value;name=value; into a pseudo-variable.
    Negative numbers come out as large positive ones.

    Args:
        xavp: name of the XAVP, x for $xavp(x)
        dst_pv: name of a pseudo-variable that can be written, e.g. '$var(x)'

    Returns:
        1: written
        -1: no such XAVP, it has no children, dst_pv is unknown, read-only or refuses text, or
            the text is too long

    Side effects: Sets the pseudo-variable.

    Routes: any.

    int KSR.pvx.xavp_params_implode(str xavp, str dst_pv). Module: pv. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv.html#pv.f.xavp_params_implode
    """

def xavp_params_implode_qval(xavp: str, dst_pv: str, /) -> ReturnCode:
    """Writes the children of the XAVP set last as name=value;name=value; into a pseudo-variable.
    Negative numbers come out as large positive ones. Strings that are not empty are put in
    double quotes.

    Args:
        xavp: name of the XAVP, x for $xavp(x)
        dst_pv: name of a pseudo-variable that can be written, e.g. '$var(x)'

    Returns:
        1: written
        -1: no such XAVP, it has no children, dst_pv is unknown, read-only or refuses text, or
            the text is too long

    Side effects: Sets the pseudo-variable.

    Routes: any.

    int KSR.pvx.xavp_params_implode_qval(str xavp, str dst_pv). Module: pv. Since 5.8: not in 5.6, 5.7.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv.html#pv.f.xavp_params_implode_qval
    """

def xavp_push_dst(xavp: str, /) -> ReturnCode:
    """Sets the destination from the children of the XAVP set last: uri (Request-URI), dsturi
    (destination URI), and socket (an address, as in $fs) or sockptr (of dispatcher). Children
    that are missing change nothing, nor does a socket that is unknown.

    Args:
        xavp: name of the XAVP, x for $xavp(x)

    Returns:
        1: done
        -1: no such XAVP, it has no children, or no memory

    Side effects: Changes Request-URI, destination URI and send socket of the message.

    Routes: request, branch, failure.

    int KSR.pvx.xavp_push_dst(str xavp). Module: pv. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv.html#pv.f.xavp_push_dst
    """

def xavp_rm(xavp: str, /) -> ReturnCode:
    """Removes the XAVP set last, with its children; older ones of the name stay.

    Args:
        xavp: name of the XAVP, x for $xavp(x)

    Returns:
        1: done, also where there was none

    Side effects: Removes one XAVP.

    Routes: any.

    int KSR.pvx.xavp_rm(str xavp). Module: pv. Since 5.3.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv.html#pv.f.xavp_rm
    """

def xavp_rm_all(xavp: str, /) -> ReturnCode:
    """Removes all XAVPs of a name, with their children.

    Args:
        xavp: name of the XAVP, x for $xavp(x)

    Returns:
        1..: number of those removed; 1 also where there was none

    Side effects: Removes XAVPs.

    Routes: any.

    int KSR.pvx.xavp_rm_all(str xavp). Module: pv. Since 6.1: not in 5.6, 5.7, 5.8, 6.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv.html#pv.f.xavp_rm_all
    """

def xavp_seti(xavp: str, value: int, /) -> ReturnCode:
    """Adds an XAVP with an integer in front of those of the name: nothing is replaced, and the new
    one has index 0.

    Args:
        xavp: name of the XAVP, x for $xavp(x), not ''
        value: the value

    Returns:
        1: added
        -1: xavp is '', or no shared memory left

    Side effects: Adds an XAVP in shared memory; it lives with the transaction.

    Routes: any.

    int KSR.pvx.xavp_seti(str xavp, int value). Module: pv. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavp_seti
    """

def xavp_sets(xavp: str, value: str, /) -> ReturnCode:
    """Adds an XAVP with a string in front of those of the name: nothing is replaced, and the new
    one has index 0.

    Args:
        xavp: name of the XAVP, x for $xavp(x), not ''
        value: the value

    Returns:
        1: added
        -1: xavp is '', or no shared memory left

    Side effects: Adds an XAVP in shared memory; it lives with the transaction.

    Routes: any.

    int KSR.pvx.xavp_sets(str xavp, str value). Module: pv. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavp_sets
    """

def xavp_slist_explode(string_list: str, separators: str, mode: str, xavp: str, /) -> ReturnCode:
    """Splits a text and adds an XAVP with the tokens as children, all named v, in their order:
    $xavp(x=>v[0]) is the first. Empty tokens are left out.

    Args:
        string_list: the text to split, not ''
        separators: characters that separate, each by itself, not ''
        mode: 't' to strip white space around the tokens, '' not to
        xavp: name of the XAVP, x for $xavp(x), not ''

    Returns:
        1: added
        -1: string_list, separators or xavp is '', or no shared memory left

    Side effects: Adds an XAVP in shared memory.

    Routes: any.

    int KSR.pvx.xavp_slist_explode(str string_list, str separators, str mode, str xavp). Module: pv. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv.html#pv.f.xavp_slist_explode
    """

def xavp_xparams_explode(params: str, separator: str, xavp: str, /) -> ReturnCode:
    """Adds an XAVP with one child, a string, for each parameter of a list. One of the name that is
    there stays behind it.

    Args:
        params: parameters, name=value, separated by the separator; one at the end is an error,
            but for ';'
        separator: one character (others after it are ignored), not ''
        xavp: name of the XAVP, x for $xavp(x), not ''

    Returns:
        1: added
        -1: params or xavp is '', the list cannot be parsed, or no memory

    Side effects: Adds an XAVP in shared memory.

    Routes: any.

    int KSR.pvx.xavp_xparams_explode(str params, str separator, str xavp). Module: pv. Since 6.0: not in 5.6, 5.7, 5.8.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv.html#pv.f.xavp_xparams_explode
    """

def xavu_child_get(xavu: str, child: str, /) -> int | str | None:
    """Gives the value of a child of an XAVU, $xavu(x=>y). Values of other types come as text: a
    time or a long long as digits, a list as <<xavp:address>>. It does not find what
    xavu_params_explode has set.

    Args:
        xavu: name of the XAVU, x for $xavu(x)
        child: name of the child, y for $xavu(x=>y)

    Returns:
        int: value set as an integer
        str: value set as a string, or another type as text
        None: there is none, or it is null; also: the XAVU has no children

    Side effects: none

    Routes: any.

    xval KSR.pvx.xavu_child_get(str xavu, str child). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavu_child_get
    """

def xavu_child_gete(xavu: str, child: str, /) -> int | str:
    """Gives the value of a child of an XAVU, or '' where xavu_child_get would give None.

    Args:
        xavu: name of the XAVU, x for $xavu(x)
        child: name of the child, y for $xavu(x=>y)

    Returns:
        int: value set as an integer
        str: value set as a string, or another type as text
        '': there is none, or it is null or ''; also: the XAVU has no children

    Side effects: none

    Routes: any.

    xval KSR.pvx.xavu_child_gete(str xavu, str child). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavu_child_gete
    """

def xavu_child_getw(xavu: str, child: str, /) -> int | str:
    """Gives the value of a child of an XAVU, or the text <null> where xavu_child_get would give
    None.

    Args:
        xavu: name of the XAVU, x for $xavu(x)
        child: name of the child, y for $xavu(x=>y)

    Returns:
        int: value set as an integer
        str: value set as a string, or another type as text
        '<null>': there is none, or it is null; also: the XAVU has no children

    Side effects: none

    Routes: any.

    xval KSR.pvx.xavu_child_getw(str xavu, str child). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavu_child_getw
    """

def xavu_child_is_null(xavu: str, child: str, /) -> ReturnCode:
    """Looks among the XAVPs, not the XAVUs: it tells whether $xavp(x=>y) is missing. Use
    xavu_child_get(x, y) is None instead.

    Args:
        xavu: name of the XAVU, x for $xavu(x)
        child: name of the child, y for $xavu(x=>y)

    Returns:
        1: there is no such child of the XAVP, or it is null
        -1: the XAVP has that child

    Side effects: none

    Routes: any.

    int KSR.pvx.xavu_child_is_null(str xavu, str child). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavu_child_is_null
    """

def xavu_child_rm(xavu: str, child: str, /) -> ReturnCode:
    """Removes a child of an XAVU.

    Args:
        xavu: name of the XAVU, x for $xavu(x)
        child: name of the child, y for $xavu(x=>y), not ''

    Returns:
        1: there is no such child any more
        -1: the XAVU has children and child is ''

    Side effects: Removes the child.

    Routes: any.

    int KSR.pvx.xavu_child_rm(str xavu, str child). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavu_child_rm
    """

def xavu_child_seti(xavu: str, child: str, value: int, /) -> ReturnCode:
    """Sets a child of an XAVU to an integer; creates the XAVU and the child where they are
    missing.

    Args:
        xavu: name of the XAVU, x for $xavu(x), not ''
        child: name of the child, y for $xavu(x=>y), not ''
        value: the value

    Returns:
        1: set
        -1: a name is '', or no shared memory left

    Side effects: Changes the XAVU in shared memory; it lives with the transaction.

    Routes: any.

    int KSR.pvx.xavu_child_seti(str xavu, str child, int value). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavu_child_seti
    """

def xavu_child_sets(xavu: str, child: str, value: str, /) -> ReturnCode:
    """Sets a child of an XAVU to a string; creates the XAVU and the child where they are missing.

    Args:
        xavu: name of the XAVU, x for $xavu(x), not ''
        child: name of the child, y for $xavu(x=>y), not ''
        value: the value

    Returns:
        1: set
        -1: a name is '', or no shared memory left

    Side effects: Changes the XAVU in shared memory; it lives with the transaction.

    Routes: any.

    int KSR.pvx.xavu_child_sets(str xavu, str child, str value). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavu_child_sets
    """

def xavu_get(xavu: str, /) -> int | str | None:
    """Gives the value of an XAVU, of which there is one to a name. Values of other types come as
    text: a time or a long long as digits, a list as <<xavp:address>>.

    Args:
        xavu: name of the XAVU, x for $xavu(x)

    Returns:
        int: value set as an integer
        str: value set as a string, or another type as text
        None: there is none, or it is null

    Side effects: none

    Routes: any.

    xval KSR.pvx.xavu_get(str xavu). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavu_get
    """

def xavu_gete(xavu: str, /) -> int | str:
    """Gives the value of an XAVU, or '' where xavu_get would give None.

    Args:
        xavu: name of the XAVU, x for $xavu(x)

    Returns:
        int: value set as an integer
        str: value set as a string, or another type as text
        '': there is none, or it is null or ''

    Side effects: none

    Routes: any.

    xval KSR.pvx.xavu_gete(str xavu). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavu_gete
    """

def xavu_getw(xavu: str, /) -> int | str:
    """Gives the value of an XAVU, or the text <null> where xavu_get would give None.

    Args:
        xavu: name of the XAVU, x for $xavu(x)

    Returns:
        int: value set as an integer
        str: value set as a string, or another type as text
        '<null>': there is none, or it is null

    Side effects: none

    Routes: any.

    xval KSR.pvx.xavu_getw(str xavu). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavu_getw
    """

def xavu_is_null(xavu: str, /) -> ReturnCode:
    """Tells whether there is no XAVU of this name.

    Args:
        xavu: name of the XAVU, x for $xavu(x)

    Returns:
        1: there is none, or it is null
        -1: it is there

    Side effects: none

    Routes: any.

    int KSR.pvx.xavu_is_null(str xavu). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavu_is_null
    """

def xavu_params_explode(params: str, xavu: str, /) -> ReturnCode:
    """Meant to set an XAVU with one child for each parameter of a list. The parameters land beside
    it, as XAVUs of their own names: KSR.pv.get() of $xavu(x=>y) finds them, xavu_child_get and
    xavu_params_implode do not. A parameter that has the name of the XAVU created last damages
    memory and can crash the process.

    Args:
        params: parameters as in a SIP header field, name=value;name=value; quotes around values
            are removed
        xavu: name of the XAVU, x for $xavu(x), not ''

    Returns:
        1: set
        -1: params or xavu is '', the list cannot be parsed, or no memory

    Side effects: Sets XAVUs in shared memory.

    Routes: any.

    int KSR.pvx.xavu_params_explode(str params, str xavu). Module: pv. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv.html#pv.f.xavu_params_explode
    """

def xavu_params_implode(xavu: str, dst_pv: str, /) -> ReturnCode:
    """Writes the children of an XAVU as name=value;name=value; into a pseudo-variable. Negative
    numbers come out as large positive ones.

    Args:
        xavu: name of the XAVU, x for $xavu(x)
        dst_pv: name of a pseudo-variable that can be written, e.g. '$var(x)'

    Returns:
        1: written
        -1: no such XAVU, it has no children, dst_pv is unknown, read-only or refuses text, or
            the text is too long

    Side effects: Sets the pseudo-variable.

    Routes: any.

    int KSR.pvx.xavu_params_implode(str xavu, str dst_pv). Module: pv. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/pv.html#pv.f.xavu_params_implode
    """

def xavu_rm(xavu: str, /) -> ReturnCode:
    """Removes an XAVU with its children.

    Args:
        xavu: name of the XAVU, x for $xavu(x), not ''

    Returns:
        1: there is no such XAVU any more
        -1: xavu is ''

    Side effects: Removes the XAVU.

    Routes: any.

    int KSR.pvx.xavu_rm(str xavu). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavu_rm
    """

def xavu_seti(xavu: str, value: int, /) -> ReturnCode:
    """Sets an XAVU to an integer; a value or children that it has are replaced.

    Args:
        xavu: name of the XAVU, x for $xavu(x), not ''
        value: the value

    Returns:
        1: set
        -1: xavu is '', or no shared memory left

    Side effects: Changes the XAVU in shared memory; it lives with the transaction.

    Routes: any.

    int KSR.pvx.xavu_seti(str xavu, int value). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavu_seti
    """

def xavu_sets(xavu: str, value: str, /) -> ReturnCode:
    """Sets an XAVU to a string; a value or children that it has are replaced.

    Args:
        xavu: name of the XAVU, x for $xavu(x), not ''
        value: the value

    Returns:
        1: set
        -1: xavu is '', or no shared memory left

    Side effects: Changes the XAVU in shared memory; it lives with the transaction.

    Routes: any.

    int KSR.pvx.xavu_sets(str xavu, str value). Module: pv. Since 5.4.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/modules/#ksrpvxxavu_sets
    """
