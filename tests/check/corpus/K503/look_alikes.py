"""Values that are escaped, checked, or no text of the caller's."""

import re

import KSR

TABLE = "aliases"
NUMBER = re.compile(r"[0-9]{2,15}")


def mod_init():
    return Proxy()


def quoted(text):
    return "'" + text.replace("'", "''") + "'"


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        user = KSR.pv.getw("$(rU{s.escape.common})")
        KSR.sqlops.sql_query("cb", f"select uri from a where u = '{user}'", "ra")  # fine: K503
        KSR.sqlops.sql_query("cb", "select * from " + TABLE, "rb")  # fine: K503
        KSR.sqlops.sql_query("cb", f"select {KSR.pv.geti('$ml')}", "rc")  # fine: K503
        caller = KSR.pv.getw("$(fU{sql.val})")
        KSR.sqlops.sql_query("cb", f"select 1 from c where n = {caller}", "rd")  # fine: K503
        KSR.sqlops.sql_query("cb", "select " + quoted(KSR.kx.gete_ruser()), "re")  # fine: K503
        dialled = KSR.kx.gete_ruser()
        if NUMBER.fullmatch(dialled):
            query = "select gw from routes where prefix = '" + dialled[:2] + "'"
            KSR.sqlops.sql_query("cb", query, "rf")  # fine: K503
        source = KSR.kx.get_srcip()
        KSR.sqlops.sql_query("cb", f"select 1 from peers where ip = '{source}'", "rg")  # fine: K503
        expires = KSR.hdr.gete("Expires")
        if expires.isdigit():
            KSR.sqlops.sql_query("cb", f"select {int(expires)}", "rh")  # fine: K503
        KSR.dbg("select uri from aliases where user = '" + KSR.kx.gete_ruser() + "'\n")  # fine: K503
        KSR.tm.t_relay()
        return 1
