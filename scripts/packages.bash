# Debian packages for the other scripts, which source this.

# Kamailio's module packages whose names Debian 12 and 13 share: all but mono's, which would bring
# the whole of Mono.
# shellcheck disable=SC2034  # used by those that source this
kamailio_modules=(kamailio-{autheph,berkeley,cnxcc,cpl,erlang,extra,geoip2,ims,json,kazoo,ldap}-modules
    kamailio-{lua,lwsc,memcached,mongodb,mqtt,mysql,nats,outbound,perl,phonenum,postgres}-modules
    kamailio-{presence,python3,rabbitmq,radius,redis,ruby,sctp,secsipid,snmpstats,sqlite}-modules
    kamailio-{systemd,tls,unixodbc,utils,websocket,xml,xmpp}-modules)

# The database servers that the tests start for themselves, with their programs for SQL.
# shellcheck disable=SC2034
database_servers=(postgresql mariadb-server-core mariadb-client-core)

# What the tests of media and of TLS need besides.
# shellcheck disable=SC2034
media_and_tls=(rtpengine-daemon openssl)

# For the tests of deployments: systemd-analyze; docker-compose, roots in the place of images, and a
# network between containers;
# the OCF agent with ocf-tester and what both call; Pacemaker's tools, crm and pcs, that work on a file
# (14 MB to download, with the servers that they depend on).
# shellcheck disable=SC2034
deployment=(docker-compose debootstrap iproute2 systemd
    resource-agents bsdextrautils libxml2-utils procps
    pacemaker-cli-utils pacemaker corosync crmsh pcs)

# For the test of the page that review writes: a browser, and what drives it.
# shellcheck disable=SC2034
browser=(chromium chromium-driver)

# modules_of SUITE: those that this release of Debian alone has, one a line.
modules_of() {
    case $1 in
    bookworm) printf '%s\n' kamailio-geoip-modules ;;
    trixie) printf '%s\n' kamailio-{kafka,microhttpd,tls-wolfssl}-modules ;;
    esac
}

# modules_of_image SUITE: those that Debian has of what the image kamailio/kamailio installs, one a
# line: it is without berkeley and the first geoip.
modules_of_image() {
    printf '%s\n' "${kamailio_modules[@]}" "$(modules_of "$1")" | grep -vE -e '-(berkeley|geoip)-'
}

# say WORDS...: a line on stderr, under the name of the script that runs.
say() { echo "scripts/${0##*/}: $*" >&2; }

# install_packages PACKAGE...: install with apt-get those that are not installed yet.
#
# No service of theirs is started, nor at the next boot the distribution's own Kamailio, which would
# take port 5060, or its PostgreSQL or rtpengine. Ends the script with 2 and one line that says what
# to do where it cannot install.
install_packages() {
    local package missing=()
    for package; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] ||
            missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    if ! command -v apt-get >/dev/null; then
        say "not installed: ${missing[*]}; there is no apt-get here: install them by hand"
        exit 2
    fi
    if ((EUID)); then
        say "not installed: ${missing[*]}; install them with:" \
            "sudo apt-get install --no-install-recommends ${missing[*]}"
        exit 2
    fi
    say "installing ${missing[*]} ..."
    local log
    log=$(mktemp)
    if ! (without_services apt_get_install "${missing[@]}") >"$log" 2>&1; then
        tail -n 5 "$log" >&2
        rm -f "$log"
        say "apt-get could not install ${missing[*]}; mend its sources, then try again"
        exit 2
    fi
    rm -f "$log"
    local service
    for service in kamailio postgresql rtpengine-daemon corosync pacemaker pcs:pcsd pcs:pcsd-ruby; do
        package=${service%:*}
        if [[ " ${missing[*]} " == *" $package "* ]] && command -v systemctl >/dev/null; then
            systemctl disable "${service#*:}.service" >/dev/null 2>&1 || true
        fi
    done
}

# The lists of packages may be missing or old: they are fetched where the first try fails.
apt_get_install() {
    local try=(apt-get -y -q --no-install-recommends -o Dpkg::Options::=--force-confold
        -o DPkg::Lock::Timeout=120 -o Acquire::Retries=3 install "$@")
    export DEBIAN_FRONTEND=noninteractive
    "${try[@]}" </dev/null || { apt-get -q -o Acquire::Retries=3 update && "${try[@]}" </dev/null; }
}

# without_services COMMAND...: run it while Debian's policy-rc.d forbids to start services; in a
# subshell, whose end takes the policy away again whatever happens.
without_services() {
    local policy=/usr/sbin/policy-rc.d
    if [ ! -e "$policy" ]; then
        trap 'rm -f /usr/sbin/policy-rc.d' EXIT
        printf '#!/bin/sh\nexit 101\n' >"$policy"
        chmod 755 "$policy"
    fi
    "$@"
}
