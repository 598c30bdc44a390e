"""KSR.acc: accounting records that the script asks for.

What the module writes by itself, for transactions with its flags, is not simulated.
"""

from __future__ import annotations

import time

from fake_ksr.database import Cell, DatabaseError, julian_day
from fake_ksr.errors import NotSimulated
from fake_ksr.ksr.base import Submodule
from fake_ksr.pvars.evaluate import Evaluator

REQUEST = "ACC: request accounted: "
LABELS = ("method", "from_tag", "to_tag", "call_id", "code", "reason")
COLUMNS = (
    ("acc_method_column", "method"),
    ("acc_from_tag_column", "from_tag"),
    ("acc_to_tag_column", "to_tag"),
    ("acc_callid_column", "callid"),
    ("acc_sip_code_column", "sip_code"),
    ("acc_sip_reason_column", "sip_reason"),
)
WITH_MICROSECONDS, AS_NUMBER, AS_LOCAL_TIME, AS_UTC = 1, 2, 3, 4
"""Values of the parameter time_mode."""
Values = list[str | None]


class Acc(Submodule):
    """The functions of the acc module."""

    name = "acc"

    def acc_log_request(self, comment: str) -> int:
        values = self._values(comment)
        if values is None:
            return -1
        self._write_log(values)
        return 1

    def acc_db_request(self, comment: str, table: str) -> int:
        values = self._values(comment)
        return -1 if values is None else self._insert(values, table)

    def acc_request(self, comment: str, _table: str) -> int:
        values = self._values(comment)
        if values is None:
            return -1
        self._write_log(values)
        if not self._text("db_url"):
            return 1
        # Kamailio takes the label of the log line for the table
        return self._insert(values, REQUEST)

    def _values(self, comment: str) -> Values | None:
        """What every record has, None where there can be none."""
        sip = self._msg.sip
        if not comment or "$" in comment:
            self._log("err", "invalid comment")
            return None
        broken = sip.first("to") is not None and sip.to is None
        if sip.from_ is None or broken or not sip.cseq[0]:
            self._log("err", "failed to preparse request")
            return None
        if self._text("multi_leg_info"):
            raise NotSimulated("multi_leg_info", f'kamailio.script("KSR.{self.name}...", 1)')
        code: str | None = None
        reason = comment
        if len(comment) >= 3 and comment[:3].isdecimal():
            code, reason = comment[:3], comment[3:].lstrip(" \t\r\n\v\f")
        to_tag = sip.to.tag if sip.to is not None else ""
        return [
            sip.cseq[1], sip.from_.tag or None, to_tag or None, sip.call_id or None, code, reason,
        ]  # fmt: skip

    def _extra(self, parameter: str) -> list[tuple[str, str | None]]:
        """Names and values of log_extra or db_extra."""
        found: list[tuple[str, str | None]] = []
        evaluator = Evaluator(self._server)
        for piece in self._text(parameter).split(";"):
            name, equals, variable = (part.strip() for part in piece.partition("="))
            if equals:
                value = evaluator.get(variable)
                found.append((name, None if value is None else str(value)))
        return found

    def _times(self) -> list[tuple[str, Cell]]:
        """The second time that the parameter time_mode asks for: names and values."""
        now = self._server.clock.now
        mode, name = self._number("time_mode", 0), self._text("time_attr", "time_attr")
        if mode == WITH_MICROSECONDS:
            part = int(now % 1 * 1_000_000)
            return [(name, int(now)), (self._text("time_exten", "time_exten"), part)]
        if mode == AS_NUMBER:
            return [(name, float(now))]
        if mode in (AS_LOCAL_TIME, AS_UTC):
            parts = time.localtime(now) if mode == AS_LOCAL_TIME else time.gmtime(now)
            form = self._text("time_format", "%Y-%m-%d %H:%M:%S")
            return [(name, time.strftime(form, parts))]
        return []

    def _write_log(self, values: Values) -> None:
        line = f"{REQUEST}timestamp={int(self._server.clock.now)}"
        for name, cell in self._times()[-1:]:
            line += f";{name}={cell:.3f}" if isinstance(cell, float) else f";{name}={cell}"
        for name, value in (*zip(LABELS, values, strict=True), *self._extra("log_extra")):
            line += f";{name}={value or ''}"
        self._log("notice", line)

    def _insert(self, values: Values, table: str) -> int:
        if not self._text("db_url"):
            raise NotSimulated(
                "a record without db_url, which kills Kamailio", "set modparam acc db_url"
            )
        database = self._database()
        columns = [self._text(parameter, default) for parameter, default in COLUMNS]
        extra = self._extra("db_extra")
        times = self._times()
        database.add_columns(table, [name for name, _ in (*extra, *times)])
        row: dict[str, Cell | bytes] = {}
        for name, value in (*zip(columns, values, strict=True), *extra):
            # db_sqlite makes NULL of what is not there, others make it an empty text
            row[name] = "" if value is None and not database.is_sqlite else value
        row[self._text("acc_time_column", "time")] = julian_day(self._server.clock.now)
        row.update(times)
        try:
            database.insert(table, row)
        except DatabaseError as error:
            self._log("err", f"failed to insert into database: {error}")
            return -1
        return 1
