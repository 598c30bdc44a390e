"""The rules about routing scripts in Python, one concept a file."""
