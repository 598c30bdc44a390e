"""Alice and bob at their phones, in a network namespace: run there, told what to do on stdin.

The arguments are the domain and the proxy's address; each line of stdin is a step, and each is
answered by a line: ok, or what went wrong.
"""

import sys
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "deploy" / "docker"))

import phone

SECONDS = 60.0
"""How long a call may last, and an answer may take: a node has to come up in it."""


class Phones:
    """Both, with the call that is up."""

    def __init__(self, domain: str, proxy: str) -> None:
        self.alice, self.bob = (
            phone.Phone(name, domain, "secret", (proxy, 5060)) for name in ("alice", "bob")
        )
        self._pool = ThreadPoolExecutor(1)
        self._call: tuple[phone.Dialog, Future[None]]

    def register(self) -> None:
        """Both register."""
        self.alice.register(600)
        self.bob.register(600)

    def call(self) -> None:
        """Alice calls bob, who takes the call."""
        answering = self._pool.submit(self.bob.answer)
        self._call = self.alice.call(self.bob.uri), answering

    def hang_up(self) -> None:
        """Alice hangs up, and bob hears of it."""
        dialog, answering = self._call
        self.alice.hang_up(dialog)
        answering.result()


def main(domain: str, proxy: str) -> None:
    """Do each step that stdin says."""
    phone.MOST_SECONDS = SECONDS
    phones = Phones(domain, proxy)
    steps = {"register": phones.register, "call": phones.call, "hang up": phones.hang_up}
    for line in sys.stdin:
        try:
            steps[line.strip()]()
            print("ok", flush=True)
        except phone.Failed as failure:
            print(failure, flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
