#!/bin/bash
# The postgres image runs this once, when it has made its database: Kamailio's tables and users.
psql -X -q -v ON_ERROR_STOP=1 --single-transaction --username "$POSTGRES_USER" \
    --dbname "$POSTGRES_DB" --file /database/tables.sql
