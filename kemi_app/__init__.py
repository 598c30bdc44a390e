"""kemi_app: typed, tested, reviewable Kamailio routing in Python (KEMI, app_python3)."""

__version__ = "0.1.0"
