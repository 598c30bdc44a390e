"""What the caller says, in the middle of a statement."""

import KSR

QUERY = "select uri from aliases where user = '%s'"


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        user = KSR.kx.gete_ruser()
        query = f"select gw from routes where prefix = '{user}'"
        KSR.sqlops.sql_query("cb", query, "ra")  # expect: K503
        KSR.sqlops.sql_query("cb", QUERY % KSR.pv.getw("$fU"), "rb")  # expect: K503
        KSR.sqlops.sql_xquery(  # expect: K503
            "cb",
            "select * from agents where name = '" + KSR.kx.gete_ua() + "'",
            "agent",
        )
        self.log_call(KSR.pv.get("$fu"))
        KSR.tm.t_relay()
        return 1

    def log_call(self, caller):
        statement = "insert into calls (caller) values ('{}')".format(caller)
        KSR.sqlops.sql_query_async("cb", statement)  # expect: K503
        account = KSR.hdr.gete("X-Account")
        statement = "update accounts set calls = calls + 1 where name = " + account
        if KSR.sqlops.sql_query("cb", statement, "rc") < 0:  # expect: K503
            KSR.err("not counted\n")
