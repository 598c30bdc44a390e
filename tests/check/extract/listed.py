"""The 106 core parameters of the list that the project's user keeps, and what sources do not say.

Each line: number, name, ``*`` where the list advises to set it, default as it is written in a
kamailio.cfg (``-`` unset, ``?`` it depends on the machine).
"""

from __future__ import annotations

from dataclasses import dataclass

_LISTED = """
1 advertised_address . -
2 advertised_port . 0
3 alias * -
4 async_workers . 0
5 async_nonblock . 0
6 async_usleep . 0
7 async_workers_group . -
8 auto_aliases . yes
9 auto_bind_ipv6 . 0
10 bind_ipv6_link_local . 0
11 check_via * 0
12 children . 8
13 chroot . -
14 corelog . -1
15 debug * 0
16 description . -
17 disable_core_dump . no
18 disable_tls . yes
19 enable_tls . no
20 exit_timeout . 60
21 flags . -
22 force_rport * no
23 fork . yes
24 fork_delay . 0
25 group . -
26 http_reply_parse . no
27 ip_free_bind . 0
28 ipv6_hex_style . c
29 kemi.onsend_route_callback . ksr_onsend_route
30 kemi.received_route_callback . none
31 kemi.reply_route_callback . ksr_reply_route
32 kemi.pre_routing_callback . none
33 latency_cfg_log * 3
34 latency_limit_action * 0
35 latency_limit_db * 0
36 latency_log * -1
37 listen * -
38 loadmodule . -
39 loadmodulex . -
40 loadpath . ?
41 local_rport * off
42 log_engine_data . -
43 log_engine_type . -
44 log_facility * LOG_DAEMON
45 log_name * -
46 log_prefix * -
47 log_prefix_mode * 0
48 log_stderror . no
49 cfgengine . native
50 maxbuffer * 262144
51 max_branches . 12
52 max_recursive_level . 256
53 max_while_loops * 100
54 mcast . -
55 mcast_loopback . no
56 mcast_ttl . ?
57 memdbg . 4
58 memlog * 4
59 mem_join . 1
60 mem_safety . 1
61 mem_status_mode . 0
62 mem_summary . 12
63 mhomed . 0
64 mlock_pages . no
65 modinit_delay . 0
66 modparam . -
67 modparamx . -
68 onsend_route_reply . 0
69 open_files_limit . ?
70 phone2tel . 1
71 pmtu_discovery . 0
72 port . 5060
73 pv_buffer_size . 8192
74 pv_buffer_slots . 40
75 pv_cache_limit . 2048
76 pv_cache_action . 0
77 rundir . /var/run/kamailio
78 received_route_mode . 0
79 reply_to_via . 0
80 route_locks_size . 0
81 server_id . 0
82 server_header * ?
83 server_signature * yes
84 shm_force_alloc . no
85 shm_mem_size . 64
86 sip_parser_log . -1
87 sip_parser_mode * 1
88 sip_warning . 0
89 socket_workers . 0
90 sql_buffer_size * 65535
91 statistics * -
92 stats_name_separator . _
93 tos . 16
94 udp_mtu * 0
95 udp_mtu_try_proto . UDP
96 uri_host_extra_chars . -
97 user * -
98 user_agent_header * ?
99 verbose_startup * 0
100 version_table * version
101 wait_worker1_mode . 0
102 wait_worker1_time . 4000000
103 wait_worker1_usleep . 100000
104 workdir * /
105 xavp_via_params . -
106 xavp_via_fields . -
"""

# Statements with a grammar of their own: aliases and kind.
STATEMENTS = {
    "description": ("descr", "desc"),
    "flags": ("bool",),
    "loadmodule": (),
    "loadmodulex": (),
    "loadpath": ("mpath",),
    "cfgengine": (),
    "modparam": (),
    "modparamx": (),
    "include_file": (),
    "import_file": (),
    "statistics": (),
}
CALLBACKS = {
    "kemi.request_route_callback": ("ksr_request_route", "5.8"),
    "kemi.onsend_route_callback": ("ksr_onsend_route", ""),
    "kemi.reply_route_callback": ("ksr_reply_route", ""),
    "kemi.event_route_callback": ("none", ""),
    "kemi.received_route_callback": ("none", ""),
    "kemi.pre_routing_callback": ("none", ""),
}
# Kamailio's usual name where its lexer writes another one first.
USUAL = {"http_reply_hack": "http_reply_parse", "shm": "shm_mem_size"}

_TLS = 'modparam("tls", ...): TLS is in the tls module'
INSTEAD = {
    "advertised_address": "listen=... advertise ADDRESS:PORT",
    "advertised_port": "listen=... advertise ADDRESS:PORT",
    "statistics": 'modparam("statistics", "variable", NAME)',
    "tls_method": _TLS,
    "tls_verify": _TLS,
    "tls_require_certificate": _TLS,
    "tls_certificate": _TLS,
    "tls_private_key": _TLS,
    "tls_ca_list": _TLS,
    "tls_handshake_timeout": _TLS,
    "tls_send_timeout": _TLS,
    "tlslog": _TLS,
    "tls_port_no": "listen=tls:ADDRESS:PORT",
}
CHOICES = {
    "udp_mtu_try_proto": ("UDP", "TCP", "TLS", "SCTP"),
    "log_facility": (
        *("LOG_AUTH", "LOG_CRON", "LOG_DAEMON", "LOG_KERN"),
        *(f"LOG_LOCAL{number}" for number in range(8)),
        *("LOG_LPR", "LOG_MAIL", "LOG_NEWS", "LOG_USER", "LOG_UUCP"),
        *("LOG_AUTHPRIV", "LOG_FTP", "LOG_SYSLOG"),
    ),
    "ipv6_hex_style": ("a", "A", "c"),
    "tcp_poll_method": (
        "poll",
        "select",
        "epoll_lt",
        "epoll_et",
        "sigio_rt",
        "kqueue",
        "/dev/poll",
    ),
}
RANGES = {"max_branches": (1, 31)}
MORE = {"dns": "no", "rev_dns": "no", "tcp_children": "8", "disable_tcp": "no"}


@dataclass(frozen=True)
class Listed:
    """An entry of the list."""

    number: int
    advised: bool
    default: str | None


def listed() -> dict[str, Listed]:
    """The entries by name, in order."""
    found = {}
    for line in _LISTED.split("\n"):
        if line:
            number, name, star, default = line.split(" ", 3)
            value = {"-": "", "?": None}.get(default, default)
            found[name] = Listed(int(number), star == "*", value)
    return found
