"""Transactions (RFC 3261 sections 16 and 17) as Kamailio's tm module keeps them."""
