"""The blocks of this site."""
