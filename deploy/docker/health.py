"""The health check of the service kamailio: an OPTIONS to sip:monitor@… that has to get 200."""

from __future__ import annotations

import os
import secrets
import socket
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from kemi_app.tools.listen import Listen, parse
from kemi_app.tools.problem import Problem

PORT = 5060
SECONDS = 4.0
RETRANSMIT_SECONDS = 0.5
"""RFC 3261's T1."""


def main() -> int:
    """Ask; 0 where the answer is 200, else 1 and a line that says why."""
    try:
        server = parse(f"udp:{os.environ.get('KEMI_LISTEN') or 'eth0'}:{PORT}")
    except Problem as problem:
        print(problem)
        return 1
    answer = ask(server, SECONDS)
    print(answer or f"no answer to OPTIONS on {server} in {SECONDS:g} s")
    return 0 if answer.startswith("SIP/2.0 200 ") else 1


def ask(server: Listen, seconds: float) -> str:
    """The status line of the answer to an OPTIONS; '' without one."""
    number = secrets.token_hex(8)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as link:
        try:
            link.connect((str(server.address), server.port))
            here = "{}:{}".format(*link.getsockname())
            request = (
                f"OPTIONS sip:monitor@{server.host}:{server.port} SIP/2.0\r\n"
                f"Via: SIP/2.0/UDP {here};rport;branch=z9hG4bK{number}\r\n"
                f"From: <sip:health@{server.host}>;tag={number}\r\n"
                f"To: <sip:monitor@{server.host}>\r\n"
                f"Call-ID: {number}\r\nCSeq: 1 OPTIONS\r\nMax-Forwards: 1\r\n"
                "Content-Length: 0\r\n\r\n"
            ).encode()
            end = time.monotonic() + seconds
            while (left := end - time.monotonic()) > 0:
                link.settimeout(min(left, RETRANSMIT_SECONDS))
                try:
                    link.send(request)
                    return link.recv(65535).decode(errors="replace").partition("\r\n")[0]
                except (TimeoutError, ConnectionRefusedError):
                    time.sleep(min(max(end - time.monotonic(), 0), 0.1))
        except OSError as error:
            return f"OPTIONS cannot be sent: {error.strerror}"
    return ""


if __name__ == "__main__":
    sys.exit(main())
