"""What the caller says, in a command of the shell."""

import os
import subprocess

import KSR
from KSR import exec as run


def mod_init():
    return Proxy()


class Proxy:
    def child_init(self, rank):
        return 0

    def ksr_request_route(self, msg):
        KSR.exec.exec_cmd("/usr/local/bin/notify " + KSR.kx.gete_ruser())  # expect: K504
        run.exec_avp(f"/usr/local/bin/route '{KSR.pv.getw('$fu')}'")  # expect: K504
        run.exec_msg("logger %s" % KSR.kx.gete_ua())  # expect: K504
        if KSR.is_MESSAGE():
            os.system("mail -s " + KSR.hdr.gete("Subject") + " root")  # expect: K402,K504
        self.report(KSR.kx.gete_fuser())
        KSR.tm.t_relay()
        return 1

    def report(self, caller):
        command = f"report --caller {caller}"
        subprocess.run(command, shell=True, check=False)  # expect: K402,K504
        KSR.exec.exec_dset(command)  # expect: K504
