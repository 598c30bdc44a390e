"""Reads kamailio.cfg without Kamailio: what stands in it under some defines, each with its place.

``config.read_config`` is the entry. From the bottom up: ``place`` (where something stands),
``window`` (a file's text, with what defines have put into it), ``defines`` and ``conditions`` (the
preprocessor's tables), ``scanner`` (tokens), ``statements`` (loadmodule, modparam, parameters).

It follows Kamailio's own scanner and grammar, and goes on after a fault, at the next statement, so
that one run shows them all. Native route blocks are only looked at from outside.
"""
