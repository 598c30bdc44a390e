"""Any combination of features starts on the real Kamailio, answers, and stops."""

import os
import random
import re
import subprocess
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from kemi_app.tools.switchboard import read

from .raw import exchange, options, request
from .server import REPOSITORY, KamailioServer

FEATURES = sorted(read(REPOSITORY / "kamailio.cfg").known - {"DEBUG"})
"""All but the debug log, which has a start of its own: it takes many times as long."""

RANDOM_SETS = 60
SEED = 3261

NEEDS = {
    "IPAUTH": "AUTH", "NATSIPPING": "NAT", "RTPENGINE": "NAT", "RTPPROXY": "NAT", "RTPRELAY": "NAT",
    "BANALL": "ANTIFLOOD", "MSGREBUILD": "PRESENCE",
}  # fmt: skip
WITHOUT_EFFECT = re.compile(r"WARNING: .*kemi_app: (WITH_\w+ has no effect with(?:out)? WITH_\w+)")
NO_RELAY = re.compile(r"rtpengine|rtpproxy|rtpp_test")
"""No relay for media runs here, as the module says."""


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tls.cfg with a certificate that signed itself."""
    folder = tmp_path_factory.mktemp("tls")
    make = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"]
    make += ["-nodes", "-subj", "/CN=localhost", "-keyout", "key.pem", "-out", "cert.pem"]
    subprocess.run(make, cwd=folder, check=True, capture_output=True, timeout=60)
    config = folder / "tls.cfg"
    config.write_text(
        "[server:default]\nmethod = TLSv1.2+\n"
        f"private_key = {folder}/key.pem\ncertificate = {folder}/cert.pem\n"
        "[client:default]\nmethod = TLSv1.2+\n"
    )
    return config


def runs(features: Sequence[str], certificate: Path) -> list[str]:
    """Start, ask, stop; gives what is wrong, each line with the features."""
    status = 401 if "AUTH" in features else 200
    defines = {"TLS_CONFIG": f'"{certificate}"'}
    with KamailioServer(features=features, defines=defines, children=1) as server:
        wrong = [] if (exchange(server, options(server)) or "").startswith("SIP/2.0 200") else ["-"]
        register = request(server, "REGISTER", to="<sip:bob@127.0.0.1>", contact="<sip:bob@[::1]>")
        answer = exchange(server, register) or "no answer"
        if not answer.startswith(f"SIP/2.0 {status} "):
            wrong.append(answer.partition("\r\n")[0])
        said = sorted(WITHOUT_EFFECT.findall(server.log))
        errors = re.findall(r"^.*(?:ERROR|CRITICAL): .*$", server.log, re.MULTILINE)
    wrong += [line for line in errors if not NO_RELAY.search(line)]
    expected = [
        f"WITH_{name} has no effect without WITH_{needed}"
        for name, needed in NEEDS.items()
        if name in features and needed not in features
    ]
    if "RTPENGINE" in features and "RTPPROXY" in features:
        expected.append("WITH_RTPPROXY has no effect with WITH_RTPENGINE")
    if said != sorted(expected):
        wrong.append(f"said {said}, not {sorted(expected)}")
    return [f"{' '.join(features)}: {line}" for line in wrong]


def all_run(sets: Sequence[Sequence[str]], certificate: Path) -> list[str]:
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return [
            line for lines in pool.map(lambda one: runs(one, certificate), sets) for line in lines
        ]


def test_each_feature_alone_and_none_and_all(certificate: Path) -> None:
    assert not all_run([[], *([name] for name in FEATURES), FEATURES], certificate)


def test_random_sets(certificate: Path) -> None:
    chance = random.Random(SEED)
    sets = [
        sorted(chance.sample(FEATURES, chance.randint(2, len(FEATURES) - 1)))
        for _ in range(RANDOM_SETS)
    ]
    assert not all_run(sets, certificate)


def test_the_debug_log(certificate: Path) -> None:
    assert not all_run([["DEBUG"], [*FEATURES, "DEBUG"]], certificate)
