#!/bin/sh
# The service rtpengine of docker-compose.yml: in userspace, its media on eth0, which phones know as
# KEMI_ADDRESS.
case ",$KEMI_PROFILES," in
*,rtpengine,*) ;;
*)
    echo "rtpengine: the service kamailio has not heard of this profile: name it in the variable," \
        "COMPOSE_PROFILES=rtpengine docker compose up, and not with --profile" >&2
    exit 2
    ;;
esac
address=$(hostname -i | cut -d ' ' -f 1)
exec rtpengine --config-file=none --foreground --log-stderr --table=-1 --log-level=6 \
    --interface="$address!${KEMI_ADDRESS:-127.0.0.1}" --listen-ng="$address:2223" \
    --port-min=30000 --port-max=30099
