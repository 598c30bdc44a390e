"""KSR.tsilo: module tsilo of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def ts_append(domain: str, ruri: str, /) -> ReturnCode:
    """int KSR.tsilo.ts_append(str domain, str ruri). Module: tsilo. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tsilo.html#tsilo.f.ts_append
    """

def ts_append_by_contact(domain: str, ruri: str, /) -> ReturnCode:
    """int KSR.tsilo.ts_append_by_contact(str domain, str ruri). Module: tsilo. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tsilo.html#tsilo.f.ts_append_by_contact
    """

def ts_append_by_contact_uri(domain: str, ruri: str, contact: str, /) -> ReturnCode:
    """int KSR.tsilo.ts_append_by_contact_uri(str domain, str ruri, str contact). Module: tsilo. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tsilo.html#tsilo.f.ts_append_by_contact
    """

def ts_append_to(tindex: int, tlabel: int, domain: str, /) -> ReturnCode:
    """int KSR.tsilo.ts_append_to(int tindex, int tlabel, str domain). Module: tsilo. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tsilo.html#tsilo.f.ts_append_to
    """

def ts_append_to_uri(tindex: int, tlabel: int, domain: str, uri: str, /) -> ReturnCode:
    """int KSR.tsilo.ts_append_to_uri(int tindex, int tlabel, str domain, str uri). Module: tsilo. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tsilo.html#tsilo.f.ts_append_to
    """

def ts_store() -> ReturnCode:
    """int KSR.tsilo.ts_store(). Module: tsilo. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tsilo.html#tsilo.f.ts_store
    """

def ts_store_uri(uri: str, /) -> ReturnCode:
    """int KSR.tsilo.ts_store_uri(str uri). Module: tsilo. Since 5.1.
    https://www.kamailio.org/docs/modules/6.1.x/modules/tsilo.html#tsilo.f.ts_store
    """
