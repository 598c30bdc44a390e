"""KSR.pv: core of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

def get(pv: str, /) -> int | str | None:
    """Gives the value of a pseudo-variable: a number as int, text as str, null as None. A name
    that is unknown or not one whole pseudo-variable logs two errors and gives None. Text that
    is not valid UTF-8 ($ua, $hdr(...), $rcv(buf) of a hostile sender) raises
    UnicodeDecodeError. Numbers are cut to 32 bits with sign: for larger ones use getl(), since
    5.7. Each different name is parsed once a process and kept (core parameter pv_cache_limit),
    so put data into the variable, not into its name.

    Args:
        pv: name of the pseudo-variable with its $, as "$fU" or "$(hdr(Via)[0])";
            transformations such as "$(ru{uri.host})" work

    Returns:
        int: the value, where it is a number
        str: the value, where it is text
        None: the pseudo-variable is null, has no value here, or the name is wrong

    Side effects: none

    Routes: any, init.

    xval KSR.pv.get(str pv). Core. Since 5.1.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrpvget
    """

def gete(pv: str, /) -> int | str:
    """As get(), with '' instead of None. A number stays a number, so the result is not always a
    str. Raises UnicodeDecodeError as get() does.

    Args:
        pv: name of the pseudo-variable with its $, as "$fU"

    Returns:
        int: the value, where it is a number
        str: the value, where it is text
        '': the value is empty text, or null, or the name is wrong

    Side effects: none

    Routes: any, init.

    xval KSR.pv.gete(str pv). Core. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrpvgete
    """

def geti(pv: str, /) -> int:
    """Gives the value of a pseudo-variable as a number of 32 bits with sign. Text is read as a
    decimal number. Some pseudo-variables have text and a number at once: "$rm" gives the number
    of the method (INVITE 1). A wrong name logs a warning.

    Args:
        pv: name of the pseudo-variable with its $, as "$ml"

    Returns:
        int: the value; 0 also for null and for a wrong name; of text that is no number the
            digits it begins with, else 0; of too large a number in text the nearest limit

    Side effects: none

    Routes: any, init.

    int KSR.pv.geti(str pv). Core. Since 5.6.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/
    """

def getl(pv: str, /) -> int:
    """Gives the value of a pseudo-variable as a number of 64 bits with sign, otherwise as geti().
    Since 5.7.

    Args:
        pv: name of the pseudo-variable with its $, as "$Ts"

    Returns:
        int: the value; 0 also for null and for a wrong name; of text that is no number the
            digits it begins with, else 0; of too large a number in text the nearest limit

    Side effects: none

    Routes: any, init.

    xval KSR.pv.getl(str pv). Core. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/
    """

def getvn(pv: str, default: int, /) -> int | str:
    """As get(), with the given number instead of None. Text stays text, so the result is not
    always an int. Raises UnicodeDecodeError as get() does.

    Args:
        pv: name of the pseudo-variable with its $
        default: number for null, 32 bits with sign

    Returns:
        int: the value, where it is a number; the default where it is null or the name is wrong
        str: the value, where it is text

    Side effects: none

    Routes: any, init.

    xval KSR.pv.getvn(str pv, int default). Core. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrpvgetvn
    """

def getvs(pv: str, default: str, /) -> int | str:
    """As get(), with the given text instead of None. A number stays a number, so the result is not
    always a str; an empty text stays empty. Raises UnicodeDecodeError as get() does.

    Args:
        pv: name of the pseudo-variable with its $
        default: text for null

    Returns:
        int: the value, where it is a number
        str: the value, where it is text; the default where it is null or the name is wrong

    Side effects: none

    Routes: any, init.

    xval KSR.pv.getvs(str pv, str default). Core. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrpvgetvs
    """

def getw(pv: str, /) -> int | str:
    """As get(), with '<null>' instead of None, as native scripts print it: for log lines. A number
    stays a number. Raises UnicodeDecodeError as get() does.

    Args:
        pv: name of the pseudo-variable with its $

    Returns:
        int: the value, where it is a number
        str: the value, where it is text
        '<null>': the value is null, or the name is wrong

    Side effects: none

    Routes: any, init.

    xval KSR.pv.getw(str pv). Core. Since 5.3.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrpvgetw
    """

def is_null(pv: str, /) -> bool:
    """Tells whether a pseudo-variable is null. Empty text and 0 are not null. A wrong name logs an
    error and counts as null.

    Args:
        pv: name of the pseudo-variable with its $

    Returns:
        True: null, no value here, or the name is wrong
        False: it has a value

    Side effects: none

    Routes: any, init.

    bool KSR.pv.is_null(str pv). Core. Since 5.1.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrpvis_null
    """

def seti(pv: str, value: int, /) -> bool:
    """Sets a pseudo-variable to a number. Answers True, and changes nothing, where the
    pseudo-variable cannot be written, and for $bf, $branch(...) and the like in the handlers of
    tm:local-request, tm:local-response and sl:local-response. Pseudo-variables that take text
    only ($ru) refuse a number.

    Args:
        pv: name of the pseudo-variable with its $, as "$var(x)"
        value: number of 32 bits with sign; larger ones raise SystemError in 5.6 and are cut
            since 5.7

    Returns:
        True: set, or cannot be written
        False: the name is wrong, or the pseudo-variable refused the value

    Side effects: Whatever setting that pseudo-variable changes: the message, a variable of the
        process, an AVP of the transaction, shared memory.

    Routes: any, init.

    bool KSR.pv.seti(str pv, int value). Core. Since 5.1.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrpvseti
    """

def setl(pv: str, value: int, /) -> bool:
    """Sets a pseudo-variable to a number of up to 64 bits, otherwise as seti(). Since 5.7.

    Args:
        pv: name of the pseudo-variable with its $, as "$var(x)"
        value: number of 64 bits with sign

    Returns:
        True: set, or cannot be written
        False: the name is wrong, or the pseudo-variable refused the value

    Side effects: Whatever setting that pseudo-variable changes: the message, a variable of the
        process, an AVP of the transaction, shared memory.

    Routes: any, init.

    bool KSR.pv.setl(str pv, long value). Core. Since 5.7: not in 5.6.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/
    """

def sets(pv: str, value: str, /) -> bool:
    """Sets a pseudo-variable to a text. Answers True, and changes nothing, where the
    pseudo-variable cannot be written, and for $bf, $branch(...) and the like in the handlers of
    tm:local-request, tm:local-response and sl:local-response. Pseudo-variables that take
    numbers only refuse text. An AVP ("$avp(x)") gets one more value on top of those it has;
    "$(avp(x)[*])" replaces them.

    Args:
        pv: name of the pseudo-variable with its $, as "$var(x)"
        value: the text

    Returns:
        True: set, or cannot be written
        False: the name is wrong, or the pseudo-variable refused the value

    Side effects: Whatever setting that pseudo-variable changes: the message, a variable of the
        process, an AVP of the transaction, shared memory.

    Routes: any, init.

    bool KSR.pv.sets(str pv, str value). Core. Since 5.1.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrpvsets
    """

def unset(pv: str, /) -> bool:
    """Sets a pseudo-variable to null: takes away $du, an AVP, a key of $sht(...) and the like.
    Answers True, and changes nothing, where the pseudo-variable cannot be written. What each
    one does with null differs: $var(x) becomes 0, $ru refuses.

    Args:
        pv: name of the pseudo-variable with its $, as "$du"

    Returns:
        True: done, or cannot be written
        False: the name is wrong, or the pseudo-variable cannot be null

    Side effects: Whatever unsetting that pseudo-variable changes: the message, a variable of
        the process, an AVP of the transaction, shared memory.

    Routes: any, init.

    bool KSR.pv.unset(str pv). Core. Since 5.1.
    https://www.kamailio.org/docs/tutorials/devel/kamailio-kemi-framework/core/#ksrpvunset
    """
