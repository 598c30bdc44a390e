"""The faults that ``check`` knows, by their codes. Each has a page in docs/check."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

PAGES: Final = "docs/check"


@dataclass(frozen=True)
class Code:
    """A kind of fault."""

    code: str
    """A letter and three digits: ``E`` the files, ``K`` KSR and Python, ``C`` kamailio.cfg."""
    title: str
    """What it is, in a few words."""
    advice: bool = False
    """A recommendation: said only when asked for, and no reason to fail."""

    @property
    def page(self) -> str:
        """Its page, from the project's folder."""
        return f"{PAGES}/{self.code}.md"


_ALL: Final = (
    Code("E001", "a file that is not Python"),
    Code("E002", "a file that cannot be read, a module that is missing"),
    Code("E003", "an ignore comment without a reason, or without a fault"),
    Code("K101", "a function of KSR that no release has"),
    Code("K102", "a function of KSR that the target release lacks"),
    Code("K103", "wrong number of arguments"),
    Code("K104", "wrong kind of argument"),
    Code("K105", "a function whose module is not loaded"),
    Code("K106", "a function in a route where it must not run"),
    Code("K107", "a member of KSR.x that crashes or is missing"),
    Code("K201", "the truth of a return code"),
    Code("K202", "a return code compared with what it never is"),
    Code("K203", "the truth of a variable that holds a return code"),
    Code("K204", "a value that can be None, used as text or number"),
    Code("K301", "a handler that the application lacks"),
    Code("K302", "a callback that may return no int"),
    Code("K303", "a callback with a wrong signature"),
    Code("K304", "mod_init or child_init missing or returning nothing"),
    Code("K401", "the interpreter ended in a route"),
    Code("K402", "a blocking call in a route"),
    Code("K403", "a loop without bound in a route"),
    Code("K501", "a header without its line end or its name"),
    Code("K502", "a message's value in a header, line breaks and all"),
    Code("K503", "a message's value in SQL"),
    Code("K504", "a message's value in a shell command"),
    Code("K505", "a message's value in the log as it came"),
    Code("K601", "unknown pseudo-variable"),
    Code("K602", "a pseudo-variable that this server lacks"),
    Code("K603", "unknown transformation"),
    Code("K604", "a write to a read-only pseudo-variable"),
    Code("K605", "a flag out of range"),
    Code("K606", "one flag with two meanings"),
    Code("K607", "a flag that disagrees with kamailio.cfg"),
    Code("K701", "a request that nobody answers"),
    Code("K702", "two final replies to one request"),
    Code("K801", "the message touched while the code is loaded"),
    Code("K802", "state that the workers cannot share"),
    Code("K803", "a secret in the source"),
    Code("C001", "a syntax error in the cfg"),
    Code("C002", "a cfg that includes itself"),
    Code("C003", "an included file that is not there"),
    Code("C004", "a directive that does not match or is unknown"),
    Code("C005", "refused by Kamailio itself"),
    Code("C101", "unknown global parameter"),
    Code("C102", "unknown module parameter"),
    Code("C103", "unknown module"),
    Code("C104", "a global parameter of the wrong kind"),
    Code("C105", "a module parameter of the wrong kind"),
    Code("C106", "a deprecated parameter"),
    Code("C107", "a parameter that the target release lacks"),
    Code("C201", "a module not loaded, or too late, or twice"),
    Code("C202", "a module without another one that it needs"),
    Code("C301", "a callback that the application lacks"),
    Code("C302", "a callback without the setting it needs"),
    Code("C303", "KEMI not set up"),
    Code("C401", "a define that is never set"),
    Code("C402", "settings that contradict each other"),
    Code("C403", "a setting given twice"),
    Code("C404", "a recommended parameter left unset", advice=True),
    Code("C405", "demo credentials on a public address"),
)

CODES: Final[Mapping[str, Code]] = {code.code: code for code in _ALL}
