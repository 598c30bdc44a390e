"""The fake held to the real Kamailio: the same cases and flows on both sides."""
