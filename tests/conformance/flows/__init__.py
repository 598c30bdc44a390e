"""The flows, one topic a file; each function is one flow, its server SERVER of the file."""
