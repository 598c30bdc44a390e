"""A client of pyright's language server: what an editor asks it (LSP 3.17, over stdio)."""

from __future__ import annotations

import itertools
import json
import subprocess
import sys
from pathlib import Path
from types import TracebackType
from typing import Any

COMMAND = "from pyright.langserver import entrypoint; entrypoint()"


class LanguageServer:
    """pyright's engine at work in a folder, for as long as the context lasts.

    Positions are those of the mark ``|`` in a text: where the cursor stands.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._numbers = itertools.count(1)

    def __enter__(self) -> LanguageServer:
        self._process = subprocess.Popen(
            [sys.executable, "-c", COMMAND, "--", "--stdio"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=self.folder,
        )
        markdown = {"documentationFormat": ["markdown"], "resolveSupport": {"properties": []}}
        capabilities = {
            "textDocument": {
                "completion": {"completionItem": markdown},
                "hover": {"contentFormat": ["markdown"]},
            }
        }
        root = self.folder.as_uri()
        self.ask(
            "initialize",
            processId=None,
            rootUri=root,
            capabilities=capabilities,
            workspaceFolders=[{"uri": root, "name": "root"}],
        )
        self._tell("initialized")
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.communicate()

    def completions(self, text: str) -> dict[str, dict[str, Any]]:
        """What the editor offers at the mark, by label."""
        answer = self.ask("textDocument/completion", **self._at(text))
        items = answer["items"] if isinstance(answer, dict) else answer
        return {item["label"]: item for item in items or []}

    def documentation(self, item: dict[str, Any]) -> str:
        """What the editor shows beside an offer."""
        resolved = self.ask("completionItem/resolve", **item)
        return str(resolved.get("documentation", {}).get("value", ""))

    def hover(self, text: str) -> str:
        """What the editor shows over the name at the mark."""
        answer = self.ask("textDocument/hover", **self._at(text))
        return str(answer["contents"]["value"])

    def signature(self, text: str) -> str:
        """What the editor shows of the call in which the mark stands."""
        answer = self.ask("textDocument/signatureHelp", **self._at(text))
        return str(answer["signatures"][0]["label"])

    def _at(self, text: str) -> dict[str, Any]:
        before, _, after = text.partition("|")
        file = (self.folder / f"open{next(self._numbers)}.py").as_uri()
        document = {"uri": file, "languageId": "python", "version": 1, "text": before + after}
        self._tell("textDocument/didOpen", textDocument=document)
        line = before.count("\n")
        position = {"line": line, "character": len(before.rpartition("\n")[2])}
        return {"textDocument": {"uri": file}, "position": position}

    def ask(self, method: str, **params: Any) -> Any:
        """Send a request, and return its result; the server's own questions get an empty answer."""
        number = next(self._numbers)
        self._send({"id": number, "method": method, "params": params})
        while True:
            message = self._receive()
            if message.get("id") == number and "method" not in message:
                assert "error" not in message, message
                return message["result"]
            if "id" in message:
                items = message.get("params", {}).get("items", [])
                self._send({"id": message["id"], "result": [None] * len(items)})

    def _tell(self, method: str, **params: Any) -> None:
        self._send({"method": method, "params": params})

    def _send(self, message: dict[str, Any]) -> None:
        assert self._process.stdin
        data = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(data), data))
        self._process.stdin.flush()

    def _receive(self) -> dict[str, Any]:
        assert self._process.stdout
        length = 0
        while line := self._process.stdout.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        assert length, "the language server has ended"
        answer: dict[str, Any] = json.loads(self._process.stdout.read(length))
        return answer
