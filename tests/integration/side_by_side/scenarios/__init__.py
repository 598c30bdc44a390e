"""What is played on both servers: each function is one scenario, on the servers SIDES of its file.

Beside these are the flows of tests/conformance that are about the shipped application.
"""
