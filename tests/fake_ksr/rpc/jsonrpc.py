"""The RPC command of the module jsonrpcs itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fake_ksr.rpc.parameters import Command, Json, Missing, Parameters

if TYPE_CHECKING:
    from fake_ksr.server import FakeKamailio


def _echo(_server: FakeKamailio, parameters: Parameters) -> Json:
    """A text and a number, sent back."""
    answer: list[Json] = []
    try:
        answer.append(parameters.text(convert=True))
        if parameters:
            answer.append(parameters.number())
    except Missing:
        pass
    return answer


COMMANDS: dict[str, Command] = {"jsonrpc.echo": _echo}
