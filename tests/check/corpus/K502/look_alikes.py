"""Values that cannot carry a line break, and values that were cleaned."""

import re
import urllib.parse

import KSR

TOKEN = re.compile(r"[A-Za-z0-9]+")


def mod_init():
    return Proxy()


def clean(text):
    return text.replace("\r", "").replace("\n", "")


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.hdr.append("X-Source: " + KSR.kx.get_srcip() + "\r\n")  # fine: K502
        KSR.hdr.append(f"X-User: {KSR.kx.gete_ruser()}\r\n")  # fine: K502
        KSR.hdr.append("X-From: " + KSR.pv.getw("$fu") + "\r\n")  # fine: K502
        KSR.hdr.append("X-Agent: " + clean(KSR.kx.gete_ua()) + "\r\n")  # fine: K502
        subject = " ".join(KSR.hdr.gete("Subject").split())
        KSR.hdr.append(f"X-Subject: {subject}\r\n")  # fine: K502
        account = KSR.hdr.gete("X-Account")
        if TOKEN.fullmatch(account):
            KSR.hdr.append("X-Customer: " + account + "\r\n")  # fine: K502
        size = len(KSR.kx.gete_body())
        KSR.hdr.append(f"X-Size: {size}\r\n")  # fine: K502
        first = re.sub(r"[\r\n]+", " ", KSR.hdr.gete("X-Note"))
        KSR.hdr.append("X-First: " + first + "\r\n")  # fine: K502
        quoted = urllib.parse.quote(KSR.hdr.gete("X-Path"))
        KSR.hdr.append("X-Quoted: " + quoted + "\r\n")  # fine: K502
        expires = KSR.hdr.gete("Expires")
        if expires.isdigit():
            KSR.hdr.append("X-Expires: " + expires + "\r\n")  # fine: K502
        kind = "video" if "m=video" in KSR.kx.gete_body() else "audio"
        KSR.hdr.append("X-Kind: " + kind + "\r\n")  # fine: K502
        note = KSR.hdr.gete("X-Remark")
        if "\r" in note or "\n" in note:
            KSR.sl.send_reply(400, "Bad Remark")
            return 1
        KSR.hdr.append("X-Remark-Copy: " + note + "\r\n")  # fine: K502
        KSR.tm.t_relay()
        return 1
