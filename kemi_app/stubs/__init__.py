"""KSR as types: the KEMI functions of each Kamailio release, and the stubs made from them.

data/kemi.json holds the facts, generate.py writes KSR/*.pyi from them, and type checkers find
those with ``mypy_path = "kemi_app/stubs"``. Nothing here is used while Kamailio runs.
"""
