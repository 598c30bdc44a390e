"""The rtpengine module's state: the sets of nodes, and what is asked of them."""
