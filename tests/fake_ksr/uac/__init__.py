"""The uac module: the server as a user agent, and From and To that it replaces."""
