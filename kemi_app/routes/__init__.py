"""The route blocks of the shipped application, one a file, by the names operators know."""
