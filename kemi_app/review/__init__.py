"""What a routing does, told without running it: its lists, paths, uses, and what has changed."""
