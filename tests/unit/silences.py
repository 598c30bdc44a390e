"""What tests of silent servers share: who they are, and what the log says of them."""

from __future__ import annotations

from pathlib import Path

from fake_ksr import FakeKamailio

from .conftest import REPOSITORY

ALICE = ("192.0.2.1", 5060)
NUMBER = "sip:+4930123456@example.com"
SERVERS = {"PSTN_GW_IP": '"192.0.2.200"', "VOICEMAIL_SRV_IP": '"192.0.2.50"'}
GATEWAY_DOWN = "pstn.gw_ip: 192.0.2.200 has not answered; is it up, and is that its address?"
VOICEMAIL_DOWN = (
    "voicemail.srv_ip: 192.0.2.50:5060 has not answered; is it up, and is that its address?"
)
FAR = "sip:far@192.0.2.7:5062;transport=tls"
TLS_DOWN = (
    "tls: 192.0.2.7:5062 has not answered; is it up, and are its certificate and ours good? ask "
    "openssl s_client -connect 192.0.2.7:5062 -CAfile CA_LIST -verify_return_error (docs/tls.md)"
)


def told(kamailio: FakeKamailio) -> list[tuple[str, str]]:
    """What the log says of servers that do not answer; it is empty afterwards."""
    lines = [(level, text.strip()) for level, text in kamailio.log]
    assert not [text for _, text in lines if "Traceback" in text]
    kamailio.log.clear()
    words = ("has not answered", "cannot be reached")
    return [(level, text) for level, text in lines if any(word in text for word in words)]


def start_tls(run_dir: Path, *features: str, **defines: int | str) -> FakeKamailio:
    """A server that listens for TLS too."""
    return start_at("tls:203.0.113.1:5061", run_dir, "WITH_NAT", "WITH_TLS", *features, **defines)


def start_at(socket: str, run_dir: Path, *features: str, **defines: int | str) -> FakeKamailio:
    """A server that listens there too."""
    values: dict[str, str | int | None] = {
        "RUN_DIR": f'"{run_dir}"',
        "DBURL": f'"sqlite:///{run_dir}/kamailio.sqlite"',
        "KEMI_LOADER": f'"{REPOSITORY}/kemi_app/loader.py"',
        **dict.fromkeys(("OWN_FEATURES", *features)),
        **defines,
    }
    sockets = ("udp:203.0.113.1:5060", socket)
    return FakeKamailio(REPOSITORY / "kamailio.cfg", defines=values, listen=sockets)
