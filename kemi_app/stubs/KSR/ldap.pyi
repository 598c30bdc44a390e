"""KSR.ldap: Kamailio's ldap, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Kamailio lists result_str as secsipid.result_str, a slip; app_python3 puts it here all the same.

Written by generate.py: do not edit.
"""

def result_next() -> int:
    """int KSR.ldap.result_next(). Module: ldap."""

def search(ldapurl: str, /) -> int:
    """int KSR.ldap.search(str ldapurl). Module: ldap."""

def result_str(attrname: str, avpname: str, /) -> int:
    """int KSR.ldap.result_str(str attrname, str avpname). Module: ldap."""
