"""Which KSR functions only ask: a route that calls no others has done nothing to the message."""

from __future__ import annotations

import re
from typing import Final

_ASKS: Final = re.compile(
    r"(?:\w+\.)?(?:get\w*|is_\w+|isflagset|isbflagset|issflagset|isdsturiset|ifdef|ifndef|has_\w+)"
    r"|kx\.get\w*"
    r"|htable\.sht_(?:get\w*|is_null|match\w*|has\w*)"
    r"|hdr\.(?:match\w*|is_present)"
    r"|tm\.(?:t_is_\w+|t_check_status|t_any_\w+|t_branch_\w+|t_grep_status|t_get\w*)"
    r"|tmx\.t_is_\w+"
    r"|rr\.(?:check_route_param|is_direction)"
    r"|permissions\.(?:allow_\w+)"
    r"|nathelper\.(?:nat_uac_test|is_rfc1918)"
    r"|textops\.(?:search\w*|has_body\w*|cmp_\w+|starts_with)"
    r"|siputils\.(?:cmp_\w+|has_totag)"
    r"|sdpops\.(?:sdp_with\w*|with_\w+)"
    r"|dispatcher\.ds_is_from\w*"
    r"|(?:xlog\.\w+|dbg|info|notice|warn|err|crit|log|getw)"
)


def only_asks(path: str) -> bool:
    """Whether a KSR function (``tm.t_is_set``) leaves everything as it is; a log line counts so."""
    return _ASKS.fullmatch(path) is not None
