"""Makes kemi_app/check/data from Kamailio's sources; how it is started: see __main__."""
