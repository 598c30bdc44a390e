"""Why the module tls did not start, read from Kamailio's log: with the file and the remedy."""

from __future__ import annotations

import re

SEE = "see docs/tls.md"

NO_CONFIG = re.compile(r"tls_load_config\(\): cannot stat config file (.+)")
NOT_LOADED = re.compile(
    r"tls \[[^\]]+\]: \w+\(\): TLS[sc]<[^>]*>: Unable to load "
    r"(?P<what>certificate file|private key|CA list file|certificate revocation list)"
    r" '(?P<file>[^']*)'.*\n(?:.*:error:\w+:[^:]*::(?P<why>.+?) \(sni: .*\n?)?"
)
WORDS = {"certificate file": "certificate", "CA list file": "list of authorities"}
BAD_LINE = re.compile(
    r"(?:sr_cfg_parse|cfg_parse\w*|cfg_get_token|parse_ipv[46]|ksr_tls_\w+)\(\): "
    r"(?P<place>[^\s:]+:\d+:\d+):? (?P<text>.+)"
)


def tls_cause(log: str) -> str:
    """What is wrong with tls.cfg or with a file that it names; '' where nothing is."""
    if found := NO_CONFIG.search(log):
        return f"{found[1]}: there is no such file; it is TLS_CONFIG, {SEE} for one to begin with"
    if found := NOT_LOADED.search(log):
        what, why = WORDS.get(found["what"], found["what"]), found["why"] or "no reason given"
        if why == "key values mismatch":
            return f"{found['file']}: this private key is not that of the certificate; {SEE}"
        return f"{found['file']}: the {what} in tls.cfg cannot be read ({why}); {SEE}"
    if found := BAD_LINE.search(log):
        return f"{found['place']}: {found['text']}; {SEE}"
    return ""
