"""Python routing read, not run: its modules, functions, uses of KSR, callbacks and routes."""
