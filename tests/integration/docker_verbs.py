"""What the words after docker compose do, as far as docs/deploy-docker.md uses them."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, Any

from . import images, postgres_image
from .compose import services
from .containers import Container, Engine

HEALTH = {None: "", True: " (healthy)", False: " (unhealthy)"}
_POLL = 0.1


class Project:
    """The containers of docker-compose.yml, by the names of their services."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.containers: dict[str, Container] = {}

    def start(self, name: str, written: Mapping[str, Any]) -> Container:
        """Start a service, and before it what it depends on, as that condition has it."""
        running = self.containers.get(name)
        if running and running.code is None:
            return running
        service = written[name]
        for other, how in (service.get("depends_on") or {}).items():
            needed = self.start(other, written)
            if how["condition"] == "service_healthy":
                needed.healthy()
            else:
                assert how["condition"] == "service_completed_successfully"
                assert needed.ended() == 0, needed.log
        if not service.get("entrypoint"):  # the image has one
            service = {**service, "entrypoint": postgres_image.entrypoint()}
        self.containers[name] = self.engine.start(name, service)
        return self.containers[name]


class Verbs:
    """One run of docker compose: the files that it reads and writes, its variables, its folder."""

    def __init__(
        self, project: Project, files: Sequence[IO[str]], variables: dict[str, str], folder: Path
    ) -> None:
        self._project = project
        self._files = files
        self._variables = variables
        self._folder = folder

    def do(self, verb: str, words: list[str]) -> int:
        """Do what a verb says; the exit code."""
        verbs = {
            "up": self._up, "logs": self._logs, "run": self._run, "exec": self._exec,
            "ps": self._ps, "cp": self._cp, "restart": self._restart, "down": self._down,
        }  # fmt: skip
        return verbs[verb](words)

    def _written(self, *more: str) -> dict[str, Any]:
        """The services of the profiles that the variables name, and of these."""
        variables = dict(self._variables)
        profiles = [one for one in variables.pop("COMPOSE_PROFILES", "").split(",") if one]
        return services((*profiles, *more), **variables)

    def _up(self, words: list[str]) -> int:
        """Start all, and stay until they have ended. --build makes the image anew."""
        written = self._written()
        if words:
            assert words == ["--build"]
            for service in written.values():
                if "build" in service:
                    images.build(service["image"])
        begun = {name: self._project.start(name, written) for name in written}
        self._show(begun, follow=True)
        return 0

    def _logs(self, words: list[str]) -> int:
        """What the containers have written, of one service or all; -f stays until they end."""
        names = [word for word in words if word != "-f"]
        all_of_them = dict(self._project.containers)
        self._show({name: all_of_them[name] for name in names or all_of_them}, "-f" in words)
        return 0

    def _show(self, containers: Mapping[str, Container], follow: bool) -> None:
        for name, container in containers.items():
            shown = 0
            while True:
                ended = not follow or container.has_ended(_POLL)
                lines = container.log.splitlines(keepends=True)
                whole = [line for line in lines if ended or line.endswith("\n")]
                for line in whole[shown:]:
                    print(f"{name}  | {line.rstrip()}", file=self._files[1], flush=True)
                shown = len(whole)
                if ended:
                    break

    def _run(self, words: list[str]) -> int:
        option, name = words
        assert option == "--rm"
        container = self._project.start(name, self._written(name))
        code = container.ended()
        del self._project.containers[name]
        self._files[1].write(container.log)
        return code

    def _exec(self, words: list[str]) -> int:
        user = ""
        while words[0].startswith("-"):
            option = words.pop(0)
            assert option in ("-T", "--user")
            if option == "--user":
                user = words.pop(0)
        name, *command = words
        stdin, stdout, stderr = self._files
        inside = self._project.containers[name].inside(*command, user=user)
        done = subprocess.run(inside, stdin=stdin, stdout=stdout, stderr=stderr, check=False)
        return done.returncode

    def _ps(self, _words: list[str]) -> int:
        for name, container in list(self._project.containers.items()):
            state = f"Exited ({container.code})"
            if container.code is None:
                state = f"Up{HEALTH[container.is_well()]}"
            print(name, state, file=self._files[1])
        return 0

    def _cp(self, words: list[str]) -> int:
        (name, _, path), target = words[0].partition(":"), words[1]
        shutil.copy(self._project.containers[name].file(path), self._folder / target)
        return 0

    def _restart(self, words: list[str]) -> int:
        for name in words:
            container = self._project.containers[name]
            container.stop()
            self._project.containers[name] = container.again()
        return 0

    def _down(self, words: list[str]) -> int:
        """Stop all, and take them away, with --volumes the volumes too."""
        for container in reversed(list(self._project.containers.values())):
            if container.code is None:
                container.stop()
        self._project.containers.clear()
        if words == ["--volumes"]:
            self._project.engine.remove_volumes()
        return 0
