"""XML documents as libxml2 reads and prints them for the presence modules."""

from __future__ import annotations

from collections.abc import Iterator
from xml.dom import minidom
from xml.parsers.expat import ExpatError


class NoXml(Exception):
    """A text is no XML document."""


def parse(text: str) -> minidom.Document:
    """The document of a wire text; raises NoXml."""
    try:
        return minidom.parseString(text.encode("latin-1"))
    except (ExpatError, ValueError) as error:
        raise NoXml(str(error)) from error


def children(node: minidom.Node, name: str = "") -> Iterator[minidom.Element]:
    """The elements in an element, those of that name alone, in any case and name space."""
    for child in node.childNodes:
        if isinstance(child, minidom.Element) and (not name or is_called(child, name)):
            yield child


def child(node: minidom.Node | None, name: str) -> minidom.Element | None:
    """The first element of that name in an element."""
    return None if node is None else next(children(node, name), None)


def is_called(element: minidom.Element, name: str) -> bool:
    """Whether an element has that name."""
    return str(element.tagName).rpartition(":")[2].lower() == name.lower()


def find(document: minidom.Document, name: str) -> minidom.Element | None:
    """The first element of that name in a document."""
    root = document.documentElement
    if root is None or is_called(root, name):
        return root
    return next((one for one in root.getElementsByTagName("*") if is_called(one, name)), None)


def content(element: minidom.Element) -> str:
    """The text in an element."""
    pieces = []
    for node in element.childNodes:
        if isinstance(node, minidom.Text):
            pieces.append(str(node.data))
        elif isinstance(node, minidom.Element):
            pieces.append(content(node))
    return "".join(pieces)


def dump(document: minidom.Document) -> str:
    """The document as wire text, indented where there is no text between the elements."""
    root = document.documentElement
    assert root is not None
    _indent(document, root, 0)
    text = f'<?xml version="1.0"?>\n{root.toxml()}\n'
    return text.encode("utf-8").decode("latin-1")


def _indent(document: minidom.Document, element: minidom.Element, depth: int) -> None:
    nodes = list(element.childNodes)
    if not nodes or any(isinstance(node, minidom.Text) for node in nodes):
        return
    for node in nodes:
        element.insertBefore(document.createTextNode("\n" + "  " * (depth + 1)), node)
        if isinstance(node, minidom.Element):
            _indent(document, node, depth + 1)
    element.appendChild(document.createTextNode("\n" + "  " * depth))
