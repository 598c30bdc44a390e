"""Faults of a routing, found by reading it: the Python scripts and kamailio.cfg, never run."""
