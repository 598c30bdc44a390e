"""What the XAVP, XAVI and XAVU functions of KSR.pvx have in common."""

from __future__ import annotations

from fake_ksr.ksr.base import Submodule, XVal
from fake_ksr.network import Endpoint
from fake_ksr.params import parse_params
from fake_ksr.pvars.evaluate import Evaluator
from fake_ksr.pvars.names import UnknownVariable
from fake_ksr.xavp import Xavp, XavpList

BUFFER_SIZE = 8192


class XavFunctions(Submodule):
    """Reading, removing and printing of entries, for every kind of list."""

    name = "pvx"

    @staticmethod
    def _shown(entry: Xavp | None, missing: XVal) -> XVal:
        """A value as KEMI gives it: pointers are null."""
        value = None if entry is None or isinstance(entry.value, Endpoint) else entry.text()
        return missing if value is None else value

    @staticmethod
    def _is_null(entry: Xavp | None) -> int:
        return 1 if entry is None or entry.value is None else -1

    @staticmethod
    def _remove_child(entries: XavpList, name: str, child: str) -> int:
        entry = entries.find(name)
        if entry is not None and entry.children is not None:
            entries.remove(child, 0, entry.children)
        return 1

    def _unsupported(self) -> XVal:
        self._log("err", "unsupported xval type for Python: an array or a dictionary")
        return None

    def _print(self, kind: str, entries: list[Xavp], level: int = 0) -> int:
        self._log("info", f"+++++ start {kind} list: (level={level})")
        for entry in entries:
            self._log("info", f"     *** (l:{level}) {kind} name: {entry.name}")
            self._log("info", f"     {kind} value: {entry.text()}")
            if entry.children is not None:
                self._print(kind, entry.children, level + 1)
        self._log("info", f"----- end {kind} list: (level={level})")
        return 1

    def _parameters(self, text: str, separator: str, name: str) -> list[Xavp] | None:
        """The children that a list of parameters makes, None where it makes none."""
        if not text or not name:
            self._log("err", "invalid parameters")
            return None
        params = parse_params(text.removesuffix(";"), separator)
        if params is None or not all(key for key, _ in params):
            return None
        return [Xavp(key, value) for key, value in params]

    def _implode(self, entry: Xavp | None, variable: str, quote: str = "") -> int:
        """Write the children as "name=value;" into a pseudo-variable."""
        evaluator = Evaluator(self._server)
        try:
            if not evaluator.writable(variable):
                self._log("err", f"read only output variable [{variable}]")
                return -1
        except UnknownVariable:
            self._log("err", f"cannot get pv spec for [{variable}]")
            return -1
        children = None if entry is None else entry.children
        text = "".join(self._serialized(child, quote) for child in children or ())
        limit = self._server.config.global_number("pv_buffer_size", BUFFER_SIZE)
        if not text or len(text) >= limit:
            return -1
        return 1 if evaluator.set(variable, text) else -1

    def _serialized(self, child: Xavp, quote: str) -> str:
        if isinstance(child.value, int):
            bits = 64 if self._server.since("5.7") else 32
            return f"{child.name}={child.value % 2**bits};"
        if not isinstance(child.value, str):
            return ""
        return f"{child.name}={quote}{child.value}{quote};" if child.value else f"{child.name};"
