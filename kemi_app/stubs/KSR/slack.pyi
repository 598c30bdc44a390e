"""KSR.slack: module slack of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def slack_send(message: str, /) -> ReturnCode:
    """int KSR.slack.slack_send(str message). Module: slack. Since 5.6.
    https://www.kamailio.org/docs/modules/6.1.x/modules/slack.html#slack.f.slack_send
    """
