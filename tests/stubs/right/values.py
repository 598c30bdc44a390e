"""Values of every kind, each asked for what it can be."""

from __future__ import annotations

import KSR


def account() -> str:
    value = KSR.hdr.get("X-Account")
    return "nobody" if value is None else value.lower()


def agent() -> str:
    return KSR.kx.gete_ua().split("/")[0]


def calls_of(user: str) -> int:
    count = KSR.htable.sht_get("calls", user)
    return count if isinstance(count, int) else 0


def status() -> int:
    value = KSR.pv.get("$rs")
    if isinstance(value, int):
        return value
    return int(value) if value else 0


def add_one(user: str) -> None:
    KSR.htable.sht_seti("calls", user, calls_of(user) + 1)
    KSR.pv.seti("$var(calls)", calls_of(user))
    KSR.pv.sets("$var(user)", user)


def ports() -> tuple[int, int]:
    return KSR.kx.get_srcport(), KSR.kx.get_rcvport()


def rows() -> int:
    if KSR.sqlops.sql_query("cb", "select 1", "ra") < 0:
        return 0
    number = KSR.pv.get("$dbr(ra=>rows)")
    KSR.sqlops.sql_result_free("ra")
    return number if isinstance(number, int) else 0


def fetch(url: str) -> str | None:
    code = KSR.http_client.query(url, "$var(body)")
    body = KSR.pv.get("$var(body)")
    return body if code == 200 and isinstance(body, str) else None


def flags() -> bool:
    KSR.setflag(5)
    return KSR.isflagset(5) and not KSR.pv.is_null("$du")
