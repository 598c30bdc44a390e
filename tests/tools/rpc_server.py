"""A stand-in for the JSON-RPC side of Kamailio: it answers each method as a test says."""

import json
import socket
import struct
import threading
from pathlib import Path
from types import TracebackType
from typing import Any

HEADER = struct.Struct("<64QI")


class RpcServer:
    """Answers on the datagram socket in `run_dir`, for as long as its context lasts."""

    def __init__(self, run_dir: Path) -> None:
        self.run_dir = run_dir
        self.asked: list[str] = []
        self.answers: dict[str, Any] = {
            "core.uptime": {"uptime": 3725},
            "core.version": "kamailio 5.6.3 (x86_64/linux)",
            "core.psa": [],
            "corex.list_sockets": [],
            "app_python.reload": {"old": 0, "new": 1},
            "app_python.api_list": {
                "msize": 3,
                "methods": [
                    {"func": {"ret": ret, "module": module, "name": name, "params": params}}
                    for ret, module, name, params in (
                        ("bool", "", "is_INVITE", "none"),
                        ("int", "registrar", "save", "str, int"),
                        ("int", "own", "add", "int, str"),
                    )
                ],
            },
        }
        (run_dir / "kemi_app").mkdir(parents=True, exist_ok=True)

    def process(self, pid: int, description: str, rank: int = 1) -> None:
        """Add a process to what core.psa lists."""
        self.answers["core.psa"].append({"pid": pid, "rank": rank, "description": description})

    def report(self, pid: int, counters: tuple[int, ...] = (0, 0, 0, 0, 0), **report: Any) -> None:
        """Write the status file of a process as kemi_app.worker does."""
        whole = {
            "pid": pid,
            "rank": 1,
            "started": 1.0,
            "generation": 1,
            "digest": "0123456789ab",
            "loaded": 1.0,
            "attempted": 1.0,
            "refusal": None,
            "faults": [],
            **report,
        }
        text = json.dumps(whole).encode()
        self.raw_report(pid, HEADER.pack(*counters, *[0] * (64 - len(counters)), len(text)) + text)

    def raw_report(self, pid: int, data: bytes) -> None:
        """Write bytes as the status file of a process."""
        (self.run_dir / "kemi_app" / f"worker-{pid}").write_bytes(data)

    def __enter__(self) -> "RpcServer":
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(str(self.run_dir / "kamailio_rpc.sock"))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as last:
            last.sendto(b"", str(self.run_dir / "kamailio_rpc.sock"))
        self._thread.join(5)
        self._socket.close()

    def _serve(self) -> None:
        while True:
            data, client = self._socket.recvfrom(65535)
            if not data:
                return
            question = json.loads(data)
            method = question["method"]
            self.asked.append(method)
            answer = self.answers.get(method)
            if callable(answer):
                answer = answer()
            if answer is None:
                body = {"error": {"code": 404, "message": f"Method Not Found: {method}"}}
            else:
                body = {"result": answer}
            self._socket.sendto(json.dumps({"jsonrpc": "2.0", "id": 1, **body}).encode(), client)
