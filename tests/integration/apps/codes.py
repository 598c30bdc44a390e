"""An application that evaluates expressions on KSR, and writes down what they give."""

import json
from pathlib import Path

import KSR

from kemi_app.app import App
from kemi_app.datagram import Datagram
from kemi_app.message import Message
from kemi_app.request import Request
from kemi_app.verdict import DONE, NEXT, Verdict


def evaluate(_req: Request) -> Verdict:
    """Evaluate each line of the file that X-Expressions names; the results go beside it."""
    name = KSR.hdr.gete("X-Expressions")
    if not name:
        return NEXT
    path = Path(name)
    results = []
    for expression in json.loads(path.read_text()):
        try:
            results.append(repr(eval(expression, {"KSR": KSR})))
        except Exception as error:
            results.append(f"{type(error).__name__}: {error}")
    half = path.with_suffix(".half")
    half.write_text(json.dumps(results))
    half.rename(path.with_suffix(".results"))
    return DONE


def alive(_req: Request) -> Verdict:
    """Answer the harness, which asks whether the server is up."""
    KSR.sl.sl_send_reply(200, "OK")
    return DONE


def received(datagram: Datagram) -> Verdict:
    """Keep what the received route sees of a datagram, for a case to look at."""
    KSR.pv.sets("$shv(received)", f"{datagram.start} {datagram.source_ip} {datagram.protocol}")
    return NEXT


def sending(_message: Message) -> Verdict:
    """Keep what the onsend route sees of a message, for a case to look at."""
    pieces = ("sproto", "ip", "port")
    KSR.pv.sets("$shv(sent)", " ".join(str(KSR.pv.get(f"$sndto({piece})")) for piece in pieces))
    return NEXT


class Codes(App):
    """Whatever comes in is a reason to evaluate something."""

    request_route = (evaluate, alive)
    received_route = (received,)
    onsend_route = (sending,)
