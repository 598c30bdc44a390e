"""The blocks of the routing."""
