"""Pacemaker's own tools on a file: a configuration checked, and a cluster of two played through."""

import os
import re
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

from .server import REPOSITORY

SHIPPED = REPOSITORY / "deploy" / "pacemaker"
EMPTY = """\
<cib crm_feature_set="3.16.1" validate-with="pacemaker-3.7" epoch="1" num_updates="0"
     admin_epoch="0" have-quorum="1">
  <configuration>
    <crm_config/>
    <nodes><node id="1" uname="node1"/><node id="2" uname="node2"/></nodes>
    <resources/>
    <constraints/>
  </configuration>
  <status/>
</cib>
"""

_loaded: dict[str, bytes] = {}
"""What crm and pcs have made of each shipped file."""


class Cluster:
    """Two nodes, node1 and node2, in a file (CIB), with one of the shipped configurations."""

    def __init__(self, folder: Path, shipped: str) -> None:
        """``shipped`` is a file of deploy/pacemaker: for crm, or a script of pcs commands."""
        self._folder = folder
        self.file = folder / "cib.xml"
        if shipped not in _loaded:  # crm and pcs take their time
            self.file.write_text(EMPTY)
            self._load(SHIPPED / shipped)
            _loaded[shipped] = self.file.read_bytes()
        self.file.write_bytes(_loaded[shipped])

    def _load(self, source: Path) -> None:
        """Have crm, or pcs, configure what the file says."""
        if source.suffix == ".crm":
            self._run("crm", "-F", "configure", "load", "update", str(source))
            return
        script = self._folder / "script"
        text = source.read_text("utf-8")
        script.write_text(re.sub(r"^pcs ", f"pcs -f {self.file} ", text, flags=re.MULTILINE))
        self._run("sh", "-e", str(script))

    @property
    def configuration(self) -> ET.Element:
        """What is configured."""
        found = ET.parse(self.file).getroot().find("configuration")
        assert found is not None
        return found

    def verify(self) -> str:
        """What crm_verify has to say: nothing, where all is well."""
        return self._run("crm_verify", "-V", "-x", str(self.file))

    def play(self, *events: str) -> list[str]:
        """Play what Pacemaker does upon the events (options of crm_simulate): its actions.

        The file goes on from there.
        """
        told = self._run("crm_simulate", "-x", str(self.file), "-SO", str(self.file), *events)
        actions = re.findall(r"Resource action: (\S+)\s+(\S+) on (\S+)", told)
        return [f"{name} {action} {node}" for name, action, node in actions if "=" not in action]

    def boots(self) -> list[str]:
        """Both nodes come up."""
        return self.play("--quorum", "1", "--node-up", "node1", "--node-up", "node2")

    def fails(self, resource: str, node: str, code: int) -> list[str]:
        """The recurring monitor of a resource gives that code."""
        return self.play("--op-inject", f"{resource}_monitor_10000@{node}={code}")

    def leaves(self, node: str) -> list[str]:
        """A node is put on standby, as before an upgrade: what is done, stops too."""
        return self._standby(node, "on")

    def returns(self, node: str) -> list[str]:
        """It is there again."""
        return self._standby(node, "off")

    def _standby(self, node: str, value: str) -> list[str]:
        self._run("crm_attribute", "--node", node, "--name", "standby", "--update", value)
        return self.play()

    def where(self) -> dict[str, list[str]]:
        """The nodes on which each resource runs."""
        found: dict[str, list[str]] = {}
        for name in ("kamailio", "address"):
            told = self._run("crm_resource", "--locate", "--resource", name)
            found[name] = sorted(set(re.findall(r"is running on: (\S+)", told)))
        return found

    def _run(self, *command: str) -> str:
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=60, check=False,
            env={**os.environ, "CIB_file": str(self.file), "HOME": str(self._folder)},
        )  # fmt: skip
        assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
        return done.stdout + done.stderr
