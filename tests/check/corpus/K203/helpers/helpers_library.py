"""Helpers for several scripts."""

import KSR


def is_local():
    return KSR.domain.is_uri_host_local()


def has_sdp():
    return KSR.textops.has_body_type("application/sdp")


def is_natted():
    return KSR.nathelper.nat_uac_test(19) > 0


def relay():
    return KSR.tm.t_relay()
