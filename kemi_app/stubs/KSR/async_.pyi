"""KSR.async: Kamailio's async, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

async is a keyword of Python, and async_ is a name for type checkers alone. To have both:

    if TYPE_CHECKING:
        from KSR import async_ as ksr_async
    else:
        ksr_async = getattr(KSR, "async")

Written by generate.py: do not edit.
"""

def get_data() -> int | str | None:
    """xval KSR.async.get_data(). Module: async."""

def get_gname() -> int | str | None:
    """xval KSR.async.get_gname(). Module: async."""

def ms_route(rn: str, s: int, /) -> int:
    """int KSR.async.ms_route(str rn, int s). Module: async."""

def route(rn: str, s: int, /) -> int:
    """int KSR.async.route(str rn, int s). Module: async."""

def task_data(rn: str, sdata: str, /) -> int:
    """int KSR.async.task_data(str rn, str sdata). Module: async."""

def task_group_data(rn: str, gn: str, sdata: str, /) -> int:
    """int KSR.async.task_group_data(str rn, str gn, str sdata). Module: async."""

def task_group_route(rn: str, gn: str, /) -> int:
    """int KSR.async.task_group_route(str rn, str gn). Module: async."""

def task_route(rn: str, /) -> int:
    """int KSR.async.task_route(str rn). Module: async."""
