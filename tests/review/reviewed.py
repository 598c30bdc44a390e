"""Reviews of small scripts, for the tests."""

from __future__ import annotations

import textwrap
from pathlib import Path

from kemi_app.review import source
from kemi_app.review.model import Fate, Review, Route

REPOSITORY = Path(__file__).resolve().parents[2]

HEAD = """
import KSR
from kemi_app.app import App
from kemi_app.features import WITH_NAT, WITH_PSTN, only
from kemi_app.verdict import DONE, NEXT, ok
"""


def review(folder: Path, script: str, *defines: str) -> Review:
    """The review of a script."""
    path = folder / "script.py"
    path.write_text(textwrap.dedent(script), encoding="utf-8")
    return source.read(source.asked([path], None, defines), folder.resolve())


def listed(folder: Path, routes: str, names: str, *defines: str, base: str = "App") -> Review:
    """The review of an application with these functions, in this order in its request_route."""
    owner = f"class Site({base}):\n    request_route = ({names},)\n"
    script = f"{HEAD}{textwrap.dedent(routes)}\n\n{owner}"
    return review(folder, script, *defines)


def route(found: Review, name: str) -> Route:
    """The route of a name."""
    (one,) = (route for _, route in found.routes() if route.name == name)
    return one


def fates(found: Review, method: str) -> dict[str, Fate]:
    """What each route does with a method, by the routes' names."""
    (path,) = (path for path in found.paths if path.method == method)
    return {name.rpartition("/")[2]: fate for name, fate in path.fates.items()}
