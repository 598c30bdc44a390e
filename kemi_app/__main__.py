"""``python3 -m kemi_app``: run the server, reload its routes, see how it is; types of KSR."""

from __future__ import annotations

import importlib
import sys
from typing import Final

COMMANDS: Final = {
    "run": "start Kamailio with the shipped application, from nothing",
    "install": "put all this where Kamailio finds it, or take it away again",
    "reload": "load the routes anew in the running server",
    "status": "show what each worker runs, and the faults it met",
    "check": "find the faults of a routing and of its cfg by reading them",
    "review": "tell what a routing does, as text, Markdown or one HTML page",
    "stubs": "write type stubs of KSR for one release, or for a running server",
}


def main(arguments: list[str]) -> int:
    """Run the command that ``arguments`` names; returns its exit code (2 for bad usage)."""
    if not arguments or arguments[0] in ("-h", "--help"):
        print("usage: python3 -m kemi_app COMMAND [--help] ...\n")
        for name, purpose in COMMANDS.items():
            print(f"  {name:<8} {purpose}")
        return 0 if arguments else 2
    name, *rest = arguments
    if name not in COMMANDS:
        choice = ", ".join(COMMANDS)
        print(f"kemi_app: no command {name!r}: there are {choice}", file=sys.stderr)
        return 2
    command = importlib.import_module(f"kemi_app.tools.{name}")
    try:
        code: int = command.main(rest)
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        return 1
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
