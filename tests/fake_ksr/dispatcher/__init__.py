"""The dispatcher module's state: destination sets, their states and loads, and the probing."""
