"""KSR.uuid: module uuid of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

def get() -> str:
    """xval KSR.uuid.get(). Module: uuid. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/uuid.html
    """

def rget() -> str:
    """xval KSR.uuid.rget(). Module: uuid. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/uuid.html
    """

def tget() -> str:
    """xval KSR.uuid.tget(). Module: uuid. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/uuid.html
    """
