"""What the image postgres does with its service's definition, by Debian's PostgreSQL.

Its entrypoint is not to be had here. This does in its place what is documented of it and what the
service relies on: as root it gives PGDATA to PostgreSQL's user; into an empty one it makes a
cluster with the password of POSTGRES_PASSWORD_FILE, and the database POSTGRES_DB; it plays the
scripts in /docker-entrypoint-initdb.d on a server that only the socket reaches; then it is
PostgreSQL.
"""

from .postgres import UNSAFE

UNSAFE_OPTIONS = " ".join(f"-c {setting}" for setting in UNSAFE)

ENTRYPOINT = r"""
set -e
export PATH=$(echo /usr/lib/postgresql/*/bin):$PATH PGDATA=/var/lib/postgresql/data
if [ "$(id -u)" = 0 ]; then
    chown postgres: "$PGDATA" /var/run/postgresql
    chmod 700 "$PGDATA"
    export POSTGRES_PASSWORD=$(cat "$POSTGRES_PASSWORD_FILE")
    exec setpriv --reuid=postgres --regid=postgres --clear-groups bash -c "$0" "$0"
fi
if [ ! -e "$PGDATA/PG_VERSION" ]; then
    initdb -U "$POSTGRES_USER" -N --no-locale -E UTF8 --auth-local=trust \
        --auth-host=scram-sha-256 --pwfile=<(echo "$POSTGRES_PASSWORD")
    echo "host all all all scram-sha-256" >>"$PGDATA/pg_hba.conf"
    pg_ctl -o "-c listen_addresses='' -k /var/run/postgresql UNSAFE" -w start
    export PGHOST=/var/run/postgresql
    echo "CREATE DATABASE $POSTGRES_DB" | psql -U "$POSTGRES_USER" postgres
    for script in /docker-entrypoint-initdb.d/*; do "$script"; done
    pg_ctl -m fast -w stop
fi
exec postgres -c "listen_addresses=*" -k /var/run/postgresql UNSAFE
"""


def entrypoint() -> list[str]:
    """The command in the place of the image's."""
    script = ENTRYPOINT.replace("UNSAFE", UNSAFE_OPTIONS)
    return ["bash", "-c", script, script]
