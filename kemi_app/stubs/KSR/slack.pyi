"""KSR.slack: Kamailio's slack, releases 5.6.3, 5.7.7, 5.8.8, 6.0.7, 6.1.4.

Written by generate.py: do not edit.
"""

def slack_send(slmsg: str, /) -> int:
    """int KSR.slack.slack_send(str slmsg). Module: slack."""
