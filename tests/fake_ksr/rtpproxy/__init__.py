"""The rtpproxy module's state: the sets of proxies, and what is asked of them."""
