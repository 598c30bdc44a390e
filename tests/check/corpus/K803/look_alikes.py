"""Words that only sound secret."""

import os

import KSR

PASSWORD = os.environ.get("GATEWAY_PASSWORD", "")  # fine: K803
PASSWORD_COLUMN = "password"  # fine: K803
TOKEN_HEADER = "X-Auth-Token"  # fine: K803
DB_URL = "mysql://kamailio@localhost/kamailio"  # fine: K803
SITE_URL = "https://portal.example.org:8443/users"  # fine: K803
SECRET = KSR.kx.get_env("SITE_SECRET")  # fine: K803
PASSWORD_AVP = "$avp(password)"  # fine: K803
NO_PASSWORD = ""  # fine: K803
NOBODYS_PASSWORD = "-"  # fine: K803
KEY_FILE = "/etc/kamailio/api.key"  # fine: K803
TOKEN = None  # fine: K803


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        password = KSR.pv.gete(PASSWORD_AVP)  # fine: K803
        if KSR.auth.pv_auth_check("example.org", password, 0, 0) < 0:  # fine: K803
            KSR.auth.auth_challenge("example.org", 0)
            return 1
        KSR.info("wrong password: asked again\n")  # fine: K803
        KSR.tm.t_relay()
        return 1
