"""Another user than root to run as, who owns the state folder."""

from __future__ import annotations

import os
import pwd
from pathlib import Path

from kemi_app.tools.problem import Problem


def become(name: str, folder: Path) -> None:
    """Make the folder, give it to this user, and be this user from now on.

    A folder that is the user's already is left as it is; one of root's is handed over with all that
    is in it, and is his alone. No right of root's is needed but to change owners (CAP_CHOWN) and
    users (CAP_SETUID, CAP_SETGID): a container may have taken the others away.

    Raises Problem where there is no such user, or where it is another one's to decide.
    """
    try:
        user = pwd.getpwnam(name)
    except KeyError:
        raise Problem(f"--user {name}: there is no such user on this machine") from None
    if os.geteuid() == user.pw_uid:
        return
    if os.geteuid() != 0:
        raise Problem(
            f"--user {name}: only root can become another user; run it as root, or as {name}"
        )
    place = folder
    try:
        if not folder.exists():
            folder.mkdir(mode=0o700, parents=True)
        if folder.stat().st_uid == 0:
            folder.chmod(0o700)
            for place in (*_below(folder), folder):
                os.chown(place, user.pw_uid, user.pw_gid, follow_symlinks=False)
        os.initgroups(name, user.pw_gid)
        os.setgid(user.pw_gid)
        os.setuid(user.pw_uid)
    except OSError as error:
        raise Problem(f"--user {name}: {place}: {error.strerror}") from None
    os.environ.update(HOME=user.pw_dir, USER=name, LOGNAME=name)


def _below(folder: Path) -> list[Path]:
    return [
        Path(parent, name)
        for parent, folders, files in os.walk(folder)
        for name in (*folders, *files)
    ]
