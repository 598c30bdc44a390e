"""KSR.ldap: module ldap of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Kamailio lists result_str as secsipid.result_str, a slip; app_python3 puts it here all the same.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def result_next() -> ReturnCode:
    """int KSR.ldap.result_next(). Module: ldap. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ldap.html#ldap-result-next-fn
    """

def search(ldap_url: str, /) -> ReturnCode:
    """int KSR.ldap.search(str ldap_url). Module: ldap. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ldap.html#ldap-search-fn
    """

def result_str(attribute_name: str, avp_name: str, /) -> ReturnCode:
    """int KSR.ldap.result_str(str attribute_name, str avp_name). Module: ldap. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/ldap.html#ldap-result-fn
    """
