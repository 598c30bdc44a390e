"""Which modules each server of every_module.py loads, in which order, with which parameters."""

BASE = ("db_sqlite", "tm", "sl", "rr", "pv", "xhttp", "jsonrpcs", "app_python3")
"""Loaded by every server."""

FIRST = (
    *BASE[:-1], "xmpp", "usrloc", "dialog", "registrar", "maxfwd", "textops", "siputils", "auth",
    "acc", "cdp", "cdp_avp", "outbound", "presence", "pua", "ldap", "json", "jansson", "tls",
    "http_client", "ims_dialog", "ims_usrloc_scscf", "ims_usrloc_pcscf", "xcap_client", "app_lua",
    "app_perl", "ndb_redis", "rtpproxy", "htable", "topos",
)  # fmt: skip
"""Loaded in this order, before the others: what others look for in their mod_init."""

SERVERS = {
    "presence": (
        "acc_json", "imc", "kazoo", "mohqueue", "msilo", "presence", "presence_conference",
        "presence_dialoginfo", "presence_mwi", "presence_profile",
        "presence_reginfo", "presence_xml", "pua", "pua_bla", "pua_dialoginfo", "pua_json",
        "pua_reginfo", "pua_rpc", "pua_usrloc", "pua_xmpp", "rls", "rtpproxy", "sca", "usrloc",
        "xcap_client", "xcap_server", "xhttp_pi", "xhttp_rpc", "xmlrpc", "xmpp", "acc", "dialog",
        "json", "blst", "enum", "ipops", "lcr", "mqueue", "posops", "sdpops", "statsd", "sqlops",
        "textops", "textopsx", "tmrec", "xhttp_prom", "app_lua", "app_lua_sr",
    ),
    "ims": (
        "acc", "acc_diameter", "auth_diameter", "cdp", "cdp_avp", "ims_auth", "ims_charging",
        "ims_dialog", "ims_diameter_server", "ims_icscf", "ims_isc", "ims_ocs", "ims_qos",
        "ims_registrar_scscf", "ims_usrloc_pcscf", "ims_usrloc_scscf", "presence", "usrloc",
    ),
    "others": (
        "app_sqlang", "cdp", "cdp_avp", "evapi", "ims_dialog", "ims_qos_npn", "ims_usrloc_pcscf",
        "log_custom", "misc_radius", "ndb_mongodb", "rtpengine", "sipcapture", "sipdump", "tls",
    ),
    "journal": ("log_systemd", "tls_wolfssl"),
}  # fmt: skip
"""The modules of each server but the first, "proxy", which loads all that stand nowhere else.

They are apart because app_python3 has room for 1024 functions and refuses to start with more, and
because some cannot be loaded together: two that name a variable or an RPC method alike, or share a
name in C, as app_perl and xhttp_pi do.
"""

ALSO_IN_PROXY = {
    "acc", "acc_json", "app_lua", "dialog", "json", "presence", "pua", "textops", "usrloc",
}  # fmt: skip
"""Modules of other servers that "proxy" loads too, for some of its own need them."""

LEFT_OUT = {
    "app_mono": "its package would bring all of Mono",
    "app_python3s": "the other Python engine: it ends Kamailio where app_python3 is loaded too",
    "app_ruby_proc": "no module: the part of app_ruby that it loads by itself",
    "cfg_db": "needs a database server: sqlite's driver lacks the db_cmd interface",
    "erlang": "ends Kamailio where no Erlang node answers",
    "ims_ipsec_pcscf": "deletes the IPsec associations of every Kamailio of the machine",
    "ims_registrar_pcscf": "needs ims_ipsec_pcscf",
    "p_usrloc": "needs a partitioned location database, with tables that no package ships",
    "prefix_route": "needs a database server, as cfg_db",
    "presence_dfks": "cannot be loaded in 6.0.1, which lacks a symbol of its own",
    "rabbitmq": "does not start without an AMQP server",
    "secsipid_proc": "no module: the part of secsipid that it loads by itself",
    "sms": "needs a GSM modem",
    "snmpstats": "joins the machine's SNMP agent, and writes a file of a fixed name in /tmp",
    "uid_avp_db": "needs a database server, as cfg_db",
    "uid_domain": "needs a database server, as cfg_db",
    "uid_uri_db": "needs a database server, as cfg_db",
}
"""Modules that no server loads: the reason."""

WITH_DATABASE = (
    "acc", "alias_db", "auth_db", "avpops", "carrierroute", "cplc", "dialog", "dialplan",
    "dispatcher", "domain", "domainpolicy", "drouting", "group", "htable", "imc", "ims_charging",
    "ims_dialog", "ims_icscf", "ims_usrloc_pcscf", "ims_usrloc_scscf", "kazoo", "lcr", "matrix",
    "mohqueue", "msilo", "mtree", "pdt", "permissions", "pipelimit", "presence", "presence_xml",
    "pua", "rls", "rtpengine", "rtpproxy", "sca", "secfilter", "sipcapture", "siptrace",
    "speeddial", "topos", "uid_auth_db", "uid_gflags", "uri_db",
    "usrloc", "userblocklist", "xcap_client", "xcap_server",
)  # fmt: skip
"""Modules with a parameter db_url that is a MySQL server's by default."""

LOG_ENGINES = {"log_custom": "udp", "log_systemd": "systemd"}
"""Modules that have functions only where they take the log, and have their errors with it."""

PARAMETERS = """
acc_diameter diameter_client_host "{address}"
acc_diameter diameter_client_port {peers.silent}
acc_radius radius_config "{folder}/radius.conf"
app_lua load "{folder}/script.lua"
app_perl filename "{folder}/script.pl"
app_perl modpath "{perl}"
app_python3 load "{folder}/script.py"
app_ruby load "{folder}/script.rb"
auth_diameter diameter_client_host "{address}"
auth_diameter diameter_client_port {peers.silent}
auth_ephemeral secret "secret"
auth_radius radius_config "{folder}/radius.conf"
avpops avp_table "usr_preferences"
call_control socket_name "{folder}/callcontrol"
call_obj start 1
call_obj end 10
carrierroute config_source "db"
cdp config_file "{folder}/diameter.xml"
cnxcc credit_check_period 1
cplc cpl_dtd_file "{folder}/cpl.dtd"
ctl binrpc "unix:{folder}/ctl"
db2_ldap config "{folder}/db2_ldap.cfg"
dmq server_address "sip:{address}:{peers.sip}"
evapi bind_addr "{address}:{peers.evapi}"
file_out base_folder "{folder}"
file_out file "name=one"
geoip path "{folder}/geoip.dat"
geoip2 path "{folder}/geoip.mmdb"
ims_dialog dlg_flag 3
influxdbc database "one"
influxdbc server "{address}"
influxdbc port {peers.nobody}
jsonrpcc servers "{address}:{peers.nobody},1"
jsonrpcs transport 4
jsonrpcs dgram_socket "{folder}/kamailio_rpc.sock"
kafka brokers "{address}:{peers.nobody}"
kafka init_without_kafka 1
kazoo amqp_connection "amqp://{address}:{peers.nobody}"
kazoo node_hostname "localhost"
lcr gw_uri_avp "$avp(i:1)"
lcr ruri_user_avp "$avp(i:2)"
ldap config_file "{folder}/ldap.cfg"
microhttpd event_callback "ksr_microhttpd"
microhttpd listen_addr "{address}"
microhttpd listen_port {peers.microhttpd}
mediaproxy mediaproxy_socket "{folder}/mediaproxy"
misc_radius radius_config "{folder}/radius.conf"
mohqueue mohdir "{folder}"
mqtt host "{address}"
mqtt port {peers.nobody}
mtree mtree "name=one;dbtable=mtree"
nats nats_url "nats://{address}:{peers.nobody}"
ndb_mongodb server "name=one;uri='mongodb://{address}:{peers.nobody}/one'"
ndb_redis init_without_redis 1
ndb_redis server "name=one;addr={address};port={peers.nobody}"
pdb server "{address}:{peers.nobody}"
peering radius_config "{folder}/radius.conf"
presence server_address "sip:{address}"
presence_xml force_active 1
pua_bla default_domain "localhost"
pua_bla header_name "P-One"
pua_bla server_address "sip:{address}"
pua_reginfo default_domain "localhost"
pua_reginfo server_address "sip:{address}"
pua_usrloc default_domain "localhost"
pua_xmpp server_address "sip:{address}"
qos qos_flag 7
rls rlpres_db_url "{database}"
rls server_address "sip:{address}"
rls xcap_db_url "{database}"
rls xcap_root "http://{address}:{peers.nobody}"
seas listen_sockets "{address}:{peers.seas}"
sipdump folder "{folder}"
sst sst_flag 8
tls certificate ""
tls private_key ""
tls_wolfssl certificate ""
tls_wolfssl private_key ""
topos_redis serverid "one"
uac reg_contact_addr "{address}"
uac reg_db_url "{database}"
utils pres_db_url "{database}"
xhttp event_callback "ksr_xhttp"
xhttp_pi framework "{folder}/pages.xml"
xmpp xmpp_host "{address}"
xmpp xmpp_port {peers.nobody}
"""
"""Lines of module, name and value: what they do not start without, and what keeps them on loopback
and in their own folder."""
