"""Kamailio's default configuration beside ours: the same to both, every answer compared."""
