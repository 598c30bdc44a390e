"""Stands in for Kamailio in the tests of ``python3 -m kemi_app run``: a copy of it is started.

It lies in CHECKOUT/bin; its modules are in CHECKOUT/modules, and it writes how it was started to
CHECKOUT/calls.txt. The variable KAMAILIO_DOES tells how it is to behave.
"""

import os
import signal
import socket
import sys
import time
from pathlib import Path


def main(told: list[str], does: str) -> None:
    checkout = Path(__file__).resolve().parents[1]
    if told == ["-v"]:
        print("?" if does == "tell no version" else "version: kamailio 9.8.7 (x86_64/linux)")
    elif told == ["-I"]:
        print(f"  Default paths to modules: {checkout / 'modules'}")
    elif told[-1] == "-c":
        check(does)
    else:
        with (checkout / "calls.txt").open("a") as calls:
            print(*told, sep="\n", file=calls)
        serve(Path(next(word for word in told if word.startswith("RUN_DIR="))[9:-1]), does)


def check(does: str) -> None:
    if does == "check without end":
        time.sleep(20)
    if does == "refuse":
        print(
            " 0(1) CRITICAL: <core> [c:1]: f(): parse error in config file /k, line 3, column 1: no"
        )
        sys.exit(255)


def serve(run: Path, does: str) -> None:
    if does == "die":
        print(" 0(1) CRITICAL: <core> [c:1]: f(): no luck", flush=True)
        sys.exit(3)
    if does == "stay":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    else:
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(does == "stumble"))
    if does == "be silent":
        (run / "silent").touch()
        time.sleep(20)
    path = run / "kamailio_rpc.sock"
    path.unlink(missing_ok=True)
    ours = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    ours.bind(str(path))
    while True:
        _, whom = ours.recvfrom(65535)
        ours.sendto(b'{"jsonrpc": "2.0", "id": 1, "error": {"message": "no"}}', whom)
        if does == "crash":
            time.sleep(0.2)
            os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(sys.argv[1:], os.environ.get("KAMAILIO_DOES", ""))
