"""Rules about kamailio.cfg: one concept a file. ``rules.check_config`` runs them all.

Each takes the cfg as ``kemi_app.cfg.config`` read it and gives findings; ``server`` asks Kamailio
itself, where it is installed.
"""
