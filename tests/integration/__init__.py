"""The tests on a real Kamailio: sipp, sipsak and baresip talk to a server on loopback."""
