"""What can happen in a function, path by path: values of KSR, replies sent, methods told apart."""
