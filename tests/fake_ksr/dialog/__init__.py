"""The dialog module: calls that Kamailio keeps track of."""
