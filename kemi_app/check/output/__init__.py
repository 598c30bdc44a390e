"""How findings are printed: one module a format, each with ``render(findings) -> str``."""
