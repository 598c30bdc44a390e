"""Words that should not be in the source."""

import KSR

DB_URL = "mysql://kamailio:s3cr3tpw@192.0.2.5/kamailio"  # expect: K803
GATEWAY_PASSWORD = "hunter2-and-more"  # expect: K803
API_KEY = "9f8e7d6c5b4a39281706f5e4d3c2b1a0"  # expect: K803
HEADERS = "Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.e30.ZRrHA1JJJW8"  # expect: K803


def mod_init():
    return Proxy()


class Proxy:
    auth_token = "tok_51Hx2Q9LkZ"  # expect: K803

    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        if KSR.auth.pv_auth_check("example.org", "welcome-2024", 0, 0) < 0:  # expect: K803
            KSR.auth.auth_challenge("example.org", 0)
            return 1
        credentials = {"user": "site", "password": "Tr0ub4dor&3"}  # expect: K803
        KSR.pv.sets("$avp(auser)", credentials["user"])
        KSR.pv.sets("$avp(apass)", GATEWAY_PASSWORD)
        KSR.tm.t_relay()
        return 1
