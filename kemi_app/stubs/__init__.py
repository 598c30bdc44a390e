"""KSR as types: the KEMI functions of each Kamailio release, and the stubs made from them.

data/kemi.json holds the facts and words/*.ini what is said of them; ``python3 -m kemi_app stubs``
writes KSR/*.pyi from both, and type checkers find those with ``mypy_path = "kemi_app/stubs"``
(pyright: ``stubPath``). Nothing here is used while Kamailio runs.
"""
