"""KSR.regex: module regex of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def pcre_match(string: str, pattern: str, /) -> ReturnCode:
    """int KSR.regex.pcre_match(str string, str pattern). Module: regex. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/regex.html#regex.f.pcre_match
    """

def pcre_match_group(string: str, group: int, /) -> ReturnCode:
    """int KSR.regex.pcre_match_group(str string, int group). Module: regex. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/regex.html#regex.f.pcre_match_group
    """
