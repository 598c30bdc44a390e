"""Transformations of pseudo-variables: `{s.substr,0,3}`, `{uri.host}` and others."""
