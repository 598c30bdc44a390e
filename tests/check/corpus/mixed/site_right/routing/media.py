"""Media go through rtpengine, where there is one."""

import KSR

MEDIA = KSR.kx.ifdef("WITH_MEDIA")


def manage():
    if MEDIA:
        KSR.rtpengine.rtpengine_manage("replace-origin")  # fine: K105
    if hasattr(KSR, "rtpproxy"):
        KSR.rtpproxy.rtpproxy_manage("co")  # fine: K105
