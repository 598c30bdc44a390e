"""Pseudo-variables: how they are written, what they stand for, their transformations."""
