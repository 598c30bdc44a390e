"""KSR.regex: Kamailio's regex, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def pcre_match(string: str, regex: str, /) -> int:
    """int KSR.regex.pcre_match(str string, str regex). Module: regex."""

def pcre_match_group(string: str, num_pcre: int, /) -> int:
    """int KSR.regex.pcre_match_group(str string, int num_pcre). Module: regex."""
