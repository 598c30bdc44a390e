"""Constants, locals, and what is set before the first message."""

import functools

import KSR

PREFIXES = {"00": "international", "0": "national"}
ORDER = ["00", "0"]
config = {}
worker = -1


def mod_init():
    config["site"] = "one"  # fine: K802
    return Proxy()


@functools.lru_cache(maxsize=100)
def kind_of(prefix):  # fine: K802
    return PREFIXES.get(prefix, "local")


def tool():
    config["tool"] = "yes"  # fine: K802


class Proxy:
    names = ("a", "b")

    def __init__(self):
        self.started = 1  # fine: K802

    def child_init(self, rank):
        global worker
        worker = rank  # fine: K802
        self.started += 1  # fine: K802
        return 0

    def ksr_request_route(self, msg):
        config = {}
        config["user"] = KSR.kx.gete_ruser()  # fine: K802
        found = []
        for prefix in ORDER:
            if config["user"].startswith(prefix):
                found.append(kind_of(prefix))  # fine: K802
        count = 0
        count += len(found)  # fine: K802
        copy = dict(PREFIXES)
        copy["99"] = "test"  # fine: K802
        KSR.htable.sht_inc("calls", "all")  # fine: K802
        self.text = f"{count} {sorted(copy)} {self.names} {worker}\n"  # fine: K802
        KSR.dbg(self.text)
        KSR.tm.t_relay()
        return 1


if __name__ == "__main__":
    tool()
