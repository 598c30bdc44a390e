"""A headless Chromium, driven through ChromeDriver (W3C WebDriver), which speaks HTTP."""

from __future__ import annotations

import base64
import contextlib
import json
import subprocess
import urllib.error
import urllib.request
from pathlib import Path
from types import TracebackType

from .waiting import wait_for

FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
    "--force-device-scale-factor=1",
)
START_SECONDS = 60
CALL_SECONDS = 60


class BrowserError(Exception):
    """What ChromeDriver refused, in its words."""


class Browser:
    """One browser window; use it with `with`."""

    def __init__(self, folder: Path, port: int) -> None:
        self._base = f"http://127.0.0.1:{port}"
        self._log = (folder / "chromedriver.log").open("wb")
        self._driver = subprocess.Popen(
            ["chromedriver", f"--port={port}"], stdout=self._log, stderr=subprocess.STDOUT
        )
        self._session = ""
        try:
            wait_for(self._is_ready, "ChromeDriver", START_SECONDS)
            options = {"args": [*FLAGS, f"--user-data-dir={folder / 'profile'}"]}
            asked = {
                "browserName": "chrome",
                "goog:chromeOptions": options,
                "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"},
            }
            made = self._ask("POST", "/session", {"capabilities": {"alwaysMatch": asked}})
            assert isinstance(made, dict)
            self._session = f"/session/{made['sessionId']}"
        except BaseException:
            self.close()
            raise

    def open(self, path: Path) -> None:
        """Load a file."""
        self._ask("POST", f"{self._session}/url", {"url": path.as_uri()})

    def run(self, script: str, *arguments: object) -> object:
        """What a JavaScript function body returns, called with these."""
        given = {"script": script, "args": list(arguments)}
        return self._ask("POST", f"{self._session}/execute/sync", given)

    def command(self, method: str, **parameters: object) -> object:
        """A command of the DevTools protocol."""
        given = {"cmd": method, "params": parameters}
        return self._ask("POST", f"{self._session}/goog/cdp/execute", given)

    def size(self, width: int, height: int) -> None:
        """Make the page so large, in CSS pixels."""
        self.command(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=False,
        )

    def dark(self, dark: bool) -> None:
        """Prefer dark colours, or light ones."""
        value = "dark" if dark else "light"
        features = [{"name": "prefers-color-scheme", "value": value}]
        self.command("Emulation.setEmulatedMedia", features=features)

    def click(self, selector: str) -> None:
        """Click on the middle of an element as a mouse does."""
        where = self.run(
            "const box = document.querySelector(arguments[0]).getBoundingClientRect();"
            "return [box.x + box.width / 2, box.y + box.height / 2]",
            selector,
        )
        assert isinstance(where, list)
        x, y = map(round, where)
        moves = [
            {"type": "pointerMove", "duration": 0, "x": x, "y": y},
            {"type": "pointerDown", "button": 0},
            {"type": "pointerUp", "button": 0},
        ]
        self._act({"type": "pointer", "id": "mouse", "actions": moves})

    def wheel(self, x: int, y: int, down: int) -> None:
        """Turn the wheel over a place."""
        turn = {"type": "scroll", "x": x, "y": y, "deltaX": 0, "deltaY": down, "duration": 0}
        self._act({"type": "wheel", "id": "wheel", "actions": [turn]})

    def drag(self, x: int, y: int, right: int, down: int) -> None:
        """Drag from a place by so much."""
        moves = [
            {"type": "pointerMove", "duration": 0, "x": x, "y": y},
            {"type": "pointerDown", "button": 0},
            {"type": "pointerMove", "duration": 50, "x": x + right, "y": y + down},
            {"type": "pointerUp", "button": 0},
        ]
        self._act({"type": "pointer", "id": "mouse", "actions": moves})

    def keys(self, text: str) -> None:
        """Type on the keyboard, wherever the focus is."""
        presses = [
            {"type": kind, "value": letter} for letter in text for kind in ("keyDown", "keyUp")
        ]
        self._act({"type": "key", "id": "keys", "actions": presses})

    def picture(self, path: Path) -> None:
        """A screenshot as PNG."""
        taken = self._ask("GET", f"{self._session}/screenshot")
        path.write_bytes(base64.b64decode(str(taken)))

    def log(self, kind: str) -> list[str]:
        """What there is in a log since the last time: `browser` (console) or `performance`."""
        entries = self._ask("POST", f"{self._session}/se/log", {"type": kind})
        assert isinstance(entries, list)
        return [str(entry["message"]) for entry in entries]

    def close(self) -> None:
        """End the browser and its driver."""
        if self._session:
            session, self._session = self._session, ""
            with contextlib.suppress(BrowserError, OSError):
                self._ask("DELETE", session)
        self._driver.terminate()
        try:
            self._driver.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self._driver.kill()
            self._driver.wait()
        self._log.close()

    def __enter__(self) -> Browser:
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        self.close()

    def _act(self, *sources: dict[str, object]) -> None:
        self._ask("POST", f"{self._session}/actions", {"actions": list(sources)})

    def _is_ready(self) -> bool:
        try:
            status = self._ask("GET", "/status")
        except OSError:
            return False
        return isinstance(status, dict) and status.get("ready") is True

    def _ask(self, method: str, path: str, given: object = None) -> object:
        body = None if given is None else json.dumps(given).encode()
        headers = {"Content-Type": "application/json"}
        request = urllib.request.Request(self._base + path, body, headers, method=method)
        opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
        try:
            with opener.open(request, timeout=CALL_SECONDS) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            said = json.load(error)["value"]
            raise BrowserError(f"{said['error']}: {said['message']}") from None
