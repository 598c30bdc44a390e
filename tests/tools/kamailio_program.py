"""The server that kamailio_program.sh becomes when it is not only asked something.

It writes how it was started to CHECKOUT/calls.txt. It has to be there at once: it imports no more
than it must.
"""

import os
import signal
import socket
import sys
import time


def main(told: list[str], does: str) -> None:
    checkout = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    with open(f"{checkout}/calls.txt", "a") as calls:
        print(*told, sep="\n", file=calls)
    serve(next(word for word in told if word.startswith("RUN_DIR="))[9:-1], does)


def serve(run: str, does: str) -> None:
    if does == "die":
        print(" 0(1) CRITICAL: <core> [c:1]: f(): no luck", flush=True)
        sys.exit(3)
    if does == "stay":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    else:
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(does == "stumble"))
    # A signal that comes just before a call that waits is noticed when that is interrupted.
    signal.signal(signal.SIGALRM, lambda *_: None)
    signal.setitimer(signal.ITIMER_REAL, 0.05, 0.05)
    if does == "be silent":
        with open(f"{run}/silent", "w"):
            time.sleep(20)
    path = f"{run}/kamailio_rpc.sock"
    if os.path.exists(path):
        os.unlink(path)
    ours = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    ours.bind(path)
    while True:
        _, whom = ours.recvfrom(65535)
        ours.sendto(b'{"jsonrpc": "2.0", "id": 1, "error": {"message": "no"}}', whom)
        if does == "crash":
            os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(sys.argv[1:], os.environ.get("KAMAILIO_DOES", ""))
