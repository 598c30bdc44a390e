"""Do the unit tests notice a broken route? Each route is broken in every small way, one by one."""
