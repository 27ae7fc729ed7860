"""Writing XML: elements in brief, and only characters that XML can hold."""

import re
from xml.etree.ElementTree import Element, SubElement, indent, tostring

_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_DECLARATION = b'<?xml version="1.0" encoding="UTF-8"?>\n'


def put(parent: Element, name: str, text: str = "", /, **attributes: str) -> Element:
    """Append an element; an underline in the name of an attribute stands for a hyphen."""
    named = {key.replace("_", "-"): xml_text(value) for key, value in attributes.items()}
    element = SubElement(parent, name, named)
    if text:
        element.text = xml_text(text)
    return element


def xml_text(text: str) -> str:
    """Return a text with replacement characters for what XML cannot hold."""
    return _FORBIDDEN.sub("\N{REPLACEMENT CHARACTER}", text)


def xml_bytes(root: Element) -> bytes:
    """Write a document, indented, always the same for the same elements."""
    indent(root)
    return _DECLARATION + tostring(root, encoding="unicode").encode() + b"\n"
