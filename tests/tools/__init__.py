"""Tests of the command-line tools, kemi_app.tools."""
