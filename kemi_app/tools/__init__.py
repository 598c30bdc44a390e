"""Off-line tools: what ``python3 -m kemi_app`` runs. Nothing in here is imported by the routing."""
