"""The types hold: what mypy, pyright and an editor say of right and of wrong routes."""
