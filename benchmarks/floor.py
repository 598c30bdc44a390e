"""The floor: the least a Python route can cost. It answers every request with 200 and no more."""

import KSR


class Floor:
    """The object whose methods Kamailio calls."""

    def child_init(self, rank: int) -> int:
        """Run in each process as it starts; nothing to prepare."""
        return 0

    def ksr_request_route(self, msg: object) -> int:
        """Answer, statelessly (module sl)."""
        KSR.sl.sl_send_reply(200, "OK")
        return 1

    def ksr_reply_route(self, msg: object) -> int:
        """Let every reply pass."""
        return 1


def mod_init() -> Floor:
    """What app_python3 runs when it loads this file."""
    return Floor()
