"""All the rules about a cfg."""

from __future__ import annotations

from collections.abc import Collection

from kemi_app.cfg.config import Config
from kemi_app.check.config.callbacks import check_callback_settings, check_callbacks
from kemi_app.check.config.contradictions import check_contradictions
from kemi_app.check.config.credentials import check_credentials
from kemi_app.check.config.defines import check_defines
from kemi_app.check.config.kemi import check_kemi
from kemi_app.check.config.kinds import check_kinds
from kemi_app.check.config.module_parameters import check_module_parameters
from kemi_app.check.config.modules import check_modules
from kemi_app.check.config.needs import check_needs
from kemi_app.check.config.parameters import check_names
from kemi_app.check.config.recommended import check_recommended
from kemi_app.check.config.repeated import check_repeated
from kemi_app.check.config.syntax import check_syntax
from kemi_app.check.finding import Finding

_RULES = (
    check_syntax,
    check_names,
    check_kinds,
    check_modules,
    check_module_parameters,
    check_needs,
    check_callback_settings,
    check_kemi,
    check_defines,
    check_contradictions,
    check_repeated,
    check_credentials,
)


def check_config(config: Config, names: Collection[str] | None, advice: bool) -> list[Finding]:
    """What is wrong with a cfg, sorted by place.

    ``names`` are the methods of the application, None where they are not known (then C301 is not
    looked for); ``advice`` adds C404. What Kamailio itself says (C005) is ``server.check_server``.
    """
    found = {finding for rule in _RULES for finding in rule(config)}
    if names is not None:
        found.update(check_callbacks(config, names))
    if advice:
        found.update(check_recommended(config))
    return sorted(found)
