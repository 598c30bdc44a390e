"""From the days of app_python."""

import KSR


def mod_init():
    print "starting"  # expect: E001
    return object()
