"""KSR.permissions: module permissions of Kamailio 5.6, 5.7, 5.8, 6.0, 6.1.

Written by python3 -m kemi_app stubs: do not edit.
"""

from .returncode import ReturnCode

def allow_address(addr_group: int, ips: str, port: int, /) -> ReturnCode:
    """Tells whether an address and port are in a group of the cached address table: as a single
    address, in a subnet, or, where ips is no IP address, as a domain name, letter by letter and
    without a DNS query.

    Args:
        addr_group: number of the group, 1 and up (0 only with an address file)
        ips: IPv4 or IPv6 address, or a domain name (case counts)
        port: port; an entry with port 0 fits any, and 0 fits only such entries

    Returns:
        1: in the group
        -1: not in the group, no table loaded, or the tag AVP could not be set

    Side effects: Sets the AVP of modparam permissions peer_tag_avp to the entry's tag, if both
        are there.

    Routes: any.

    int KSR.permissions.allow_address(int addr_group, str ips, int port). Module: permissions. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/permissions.html#permissions.f.allow_address
    """

def allow_address_group(addr: str, port: int, /) -> ReturnCode:
    """Finds the group of the cached address table that an address and port are in: single
    addresses first, then subnets; domain names where addr is no IP address. In 6.1 modparam
    permissions subnet_match_mode 1 takes the longest matching prefix instead of the first. The
    tag AVP is not set for a domain name.

    Args:
        addr: IPv4 or IPv6 address, or a domain name (case counts)
        port: port; an entry with port 0 fits any, and 0 fits only such entries

    Returns:
        1..: number of the group
        0: group 0, which only an address file (modparam permissions address_file) can have
        -1: in no group, no table loaded, or the tag AVP could not be set

    Side effects: Sets the AVP of modparam permissions peer_tag_avp to the entry's tag, if both
        are there.

    Routes: any.

    int KSR.permissions.allow_address_group(str addr, int port). Module: permissions. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/permissions.html#permissions.f.allow_address_group
    """

def allow_source_address(addr_group: int, /) -> ReturnCode:
    """Tells whether the source address and port of the message are in a group of the cached
    address table, as a single address or in a subnet.

    Args:
        addr_group: number of the group, 1 and up (0 only with an address file)

    Returns:
        1: in the group
        -1: not in the group, no table loaded, or the tag AVP could not be set

    Side effects: Sets the AVP of modparam permissions peer_tag_avp to the entry's tag, if both
        are there.

    Routes: any.

    int KSR.permissions.allow_source_address(int addr_group). Module: permissions. Since 5.0.
    https://www.kamailio.org/docs/modules/6.1.x/modules/permissions.html#permissions.f.allow_source_address
    """

def allow_source_address_group() -> ReturnCode:
    """Finds the group of the cached address table that the source address and port of the message
    are in: single addresses first, then subnets.

    Returns:
        1..: number of the group
        0: group 0, which only an address file (modparam permissions address_file) can have
        -1: in no group, no table loaded, or the tag AVP could not be set

    Side effects: Sets the AVP of modparam permissions peer_tag_avp to the entry's tag, if both
        are there.

    Routes: any.

    int KSR.permissions.allow_source_address_group(). Module: permissions. Since 5.2.
    https://www.kamailio.org/docs/modules/6.1.x/modules/permissions.html#permissions.f.allow_source_address_group
    """

def allow_trusted() -> ReturnCode:
    """Tells whether the table trusted has an entry for the source address (compared as text) and
    transport of the message whose patterns (POSIX basic regular expressions) for the From URI
    and the original Request-URI match. With modparam permissions db_mode 0, the default, every
    call queries the database.

    Returns:
        1: trusted (first entry that fits)
        2..: number of entries that fit, with modparam permissions peer_tag_mode 1 (1 also
            there)
        -1: no entry fits, no valid From, From or Request-URI too long, no database connection,
            query failure, or the tag AVP could not be set

    Side effects: Adds the tag of the entry (with peer_tag_mode 1: of each that fits) to the AVP
        of modparam permissions peer_tag_avp; db_mode 0 queries the database.

    Routes: any.

    int KSR.permissions.allow_trusted(). Module: permissions. Since 5.5.
    https://www.kamailio.org/docs/modules/6.1.x/modules/permissions.html#permissions.f.allow_trusted
    """
