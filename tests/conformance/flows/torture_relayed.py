"""The torture messages of RFC 4475, relayed without a look at them; OPTIONS told in detail."""

from __future__ import annotations

from fake_ksr.build import request

from ..playing import Flow
from ..servers import OWN
from ..stage import Stage
from ..torture import messages

SERVER = OWN


def _flow(name: str, text: str) -> Flow:
    def play(stage: Stage) -> None:
        mallory, bob = stage.peer("mallory"), stage.peer("bob")
        mallory.writes(text)
        for got in bob.gets_whatever():
            if got.what != "ACK":
                got.reply(200)
        mallory.gets_whatever()
        if not text.startswith(("SIP/2.0", "OPTIONS")):
            method = text.split(" ", 1)[0]
            mallory.writes(text.replace(f"{method} ", "OPTIONS ", 1).replace(method, "OPTIONS"))
            mallory.gets_whatever()

    return Flow("torture_relayed", name, play, OWN)


FLOWS = [_flow(name, text) for name, text in messages().items()]


def replies(stage: Stage) -> None:
    """The torture replies, as what bob says to requests that were relayed to him."""
    mallory, bob = stage.peer("mallory"), stage.peer("bob")
    for text in messages().values():
        if not text.startswith("SIP/2.0"):
            continue
        mallory.send(request("MESSAGE", "x"))
        sip = bob.gets("MESSAGE").sip
        head, _, rest = text.partition("Via:")
        rest = rest.partition("\r\n")[2]
        vias = "".join(sip.text[h.start : h.end] for h in sip.all("via"))
        lines = [
            line.replace(line, f"Call-ID: {sip.call_id}") if line.startswith("Call-ID") else line
            for line in rest.split("\r\n")
        ]
        cseq = "CSeq: 1 MESSAGE"
        lines = [cseq if line.startswith("CSeq") else line for line in lines]
        bob.writes(head + vias + "\r\n".join(lines))
        mallory.gets_whatever()
