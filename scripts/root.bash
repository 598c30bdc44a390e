# Roots of Debian for the other scripts, which source this after packages.bash.

# The Debian mirror that this machine's own apt uses, as its downloaded lists tell; nothing on
# another distribution.
mirror() {
    [ -n "$(list_mirrors)" ] || apt-get -q update >/dev/null 2>&1 || true
    list_mirrors | head -n 1
}

# shellcheck disable=SC2016  # the words in $() are apt's
list_mirrors() {
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Origin: Debian' \
        'Label: Debian' 'Component: main'
}

# can_make_roots: whether this is root and may mount; else it says why not.
can_make_roots() {
    ((EUID == 0)) || { echo "only root can make one" && return 1; }
    unshare --mount --pid --fork --kill-child --propagation "$(propagation)" true 2>/dev/null ||
        { echo "mounts are not permitted here" && return 1; }
    (install_packages debootstrap) || { echo "debootstrap is not installed" && return 1; }
}

# In a chroot / is no mount, and nobody else sees the mounts there anyway.
propagation() {
    if mountpoint -q /; then echo private; else echo unchanged; fi
}

# bootstrap SUITE ROOT: a minimal Debian in ROOT, all of it or nothing.
bootstrap() {
    local suite=$1 root=$2 half=$2.half proxy
    rm -rf --one-file-system "$half"
    proxy=$(apt-config shell proxy Acquire::http::Proxy)
    [ -z "$proxy" ] || { eval "$proxy" && export http_proxy=$proxy; }
    # shellcheck disable=SC2046  # no mirror: no word, and debootstrap takes its own default
    debootstrap --variant=minbase --cache-dir=/var/cache/apt/archives "$suite" "$half" $(mirror) || {
        rm -rf --one-file-system "$half"
        return 1
    }
    copy_network_settings "$half"
    mv "$half" "$root"
}

# copy_network_settings ROOT: hand over how this machine reaches its mirror: names, proxies,
# credentials, certificates.
copy_network_settings() {
    local root=$1 file
    cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
    apt-config dump | grep -E '^Acquire::(https?::|Retries|Check-)' | grep -v Auto-Detect \
        >"$root/etc/apt/apt.conf.d/90host" || true
    for file in /etc/apt/auth.conf /etc/apt/auth.conf.d/*; do
        [ ! -f "$file" ] || install -D -m 600 "$file" "$root$file"
    done
    file=/etc/ssl/certs/ca-certificates.crt
    [ ! -f "$file" ] || install -D -m 644 "$file" "$root$file"
}

# enter ROOT COMMAND...: run it in the root. Its mounts and its processes end with it, in any case.
# The shell stays, as process 1: it sees to processes that lost their parent.
enter() {
    local root=$1 handed_on
    shift
    mapfile -t handed_on < <(env | grep -iE '^((https?|no)_proxy|KEMI_TEST_PORTS)=')
    # shellcheck disable=SC2016  # the inner shell's words
    unshare --mount --propagation "$(propagation)" --pid --fork --kill-child \
        bash -c 'mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" || exit
            chroot "$0" "$@"; exit $?' "$root" \
        env -i HOME=/root LANG=C.UTF-8 TERM=dumb PYTHONUNBUFFERED=1 DEBIAN_FRONTEND=noninteractive \
        PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "${handed_on[@]}" "$@"
}
