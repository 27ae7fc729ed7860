"""XML of strangers: no entities, nothing fetched, bounded size and depth, every place known.

What stands before a fault is kept, so that a reader can take the questions that are whole.
"""

import html
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from types import MappingProxyType
from xml.parsers import expat

from quizapp.dataset.findings import whole_file
from quizapp.dataset.problem import Problem

MAX_BYTES = 16 * 2**20
"""The largest XML file that is read, 16 MiB."""

DEEPEST = 100
"""How many elements may stand inside each other."""

MOST_ELEMENTS = 400_000
"""How many elements a file may have."""

_DECLARATION = re.compile(
    rb"""(\s*)<\?xml\s+version\s*=\s*["']1\.\d["']\s*"""
    rb"""(?:encoding\s*=\s*["'](?P<encoding>[\w.-]+)["']\s*)?(?:standalone[^?<>]*)?\?>"""
)
_NO_ATTRIBUTES: Mapping[str, str] = MappingProxyType({})
_FILE_NAME = re.compile(r"[\w.-]*", re.ASCII)


@dataclass(slots=True, eq=False)
class Element:
    """One element: its name and attributes without their namespaces, its content in order.

    `is_whole` tells whether its end was found.
    """

    name: str
    attributes: Mapping[str, str]
    line: int
    column: int
    content: "list[Element | str]" = field(default_factory=list)
    is_whole: bool = False

    def __iter__(self) -> "Iterator[Element]":
        """Go through the elements that stand directly in this one."""
        return iter([part for part in self.content if not isinstance(part, str)])

    def __getitem__(self, attribute: str) -> str:
        """Return an attribute; empty if there is none of that name."""
        return self.attributes.get(attribute, "")

    def children(self, *names: str) -> "Iterator[Element]":
        """Go through the elements of these names that stand directly in this one."""
        return iter(
            [part for part in self.content if not isinstance(part, str) and part.name in names]
        )

    def child(self, name: str) -> "Element | None":
        """Return the first element of a name that stands directly in this one."""
        for part in self.content:
            if not isinstance(part, str) and part.name == name:
                return part
        return None

    def inside(self, *names: str) -> "Iterator[Element]":
        """Go through the elements of these names at any depth, in the order of the file."""
        return (element for element in self.everything() if element.name in names)

    def everything(self) -> "Iterator[Element]":
        """Go through all elements in this one, at any depth, in the order of the file."""
        found: list[Element] = []
        _gather(self, found)
        return iter(found)

    @property
    def text(self) -> str:
        """All text in the element and in those inside it."""
        if len(self.content) == 1 and isinstance(only := self.content[0], str):
            return only
        return "".join(part if isinstance(part, str) else part.text for part in self.content)


def _gather(element: Element, found: list[Element]) -> None:
    for part in element.content:
        if not isinstance(part, str):
            found.append(part)
            if part.content:
                _gather(part, found)


@dataclass(frozen=True, slots=True)
class XmlDocument:
    """A file as far as it could be read; `root` is None if nothing could, `fault` says why."""

    root: Element | None
    fault: Problem | None = None


class _RefusedError(Exception):
    """What the grammar of XML allows but nobody needs in a file of questions."""

    def __init__(self, code: str, message: str, hint: str) -> None:
        super().__init__(message)
        self.code, self.message, self.hint = code, message, hint


def parse_xml(
    data: bytes, file: str, doctypes: Collection[str] = (), *, with_blanks: bool = True
) -> XmlDocument:
    """Read an XML file that is known to messages as `file`; never raises for its content.

    A document type is refused unless it is among the `doctypes`, says nothing of entities and
    lies beside the file, as those of old standards do; even then it is never looked for.
    Text that is nothing but blank space between two tags is kept `with_blanks` only.
    """
    if len(data) > MAX_BYTES:
        message = f"the file is larger than {MAX_BYTES // 2**20} MiB"
        hint = "split it into smaller files"
        return XmlDocument(None, whole_file(file, "file.too-large", message, hint))
    with closing(_Tree(doctypes, with_blanks=with_blanks)) as tree:
        try:
            tree.parser.Parse(_mended(data), True)  # noqa: FBT003 as it is in the standard library
        except _RefusedError as error:
            return XmlDocument(tree.root, tree.problem(file, error.code, error.message, error.hint))
        except (expat.ExpatError, ValueError, LookupError) as error:
            message = f"this is not well-formed XML: {_reason(error)}"
            hint = "export the file again, or close every tag and write &amp; for &"
            return XmlDocument(tree.root, tree.problem(file, "xml.unreadable", message, hint))
        return XmlDocument(tree.root)


def _mended(data: bytes) -> bytes:
    """Return a file with its declaration where and as it should be; its lines stay as they are."""
    found = _DECLARATION.match(data)
    if found is None:
        return data
    name = found["encoding"]
    stated = b' encoding="' + name + b'"' if name else b""
    return b'<?xml version="1.0"' + stated + b"?>" + found[1] + data[found.end() :]


def _reason(error: Exception) -> str:
    code = getattr(error, "code", None)
    return str(error) if code is None else str(expat.ErrorString(code))


class _Tree:
    """Builds elements out of what the parser meets."""

    def __init__(self, doctypes: Collection[str], *, with_blanks: bool) -> None:
        self.root: Element | None = None
        self._doctypes = doctypes
        self._open: list[Element] = []
        self._count = 0
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.specified_attributes = True
        handlers: Mapping[str, Callable[..., object]] = {
            "StartElementHandler": self._start,
            "EndElementHandler": self._end,
            "CharacterDataHandler": self._characters if with_blanks else self._words,
            "StartDoctypeDeclHandler": self._doctype,
            "EntityDeclHandler": _refuse_entity,
            "SkippedEntityHandler": self._skipped_entity,
        }
        for name, handler in handlers.items():
            setattr(self.parser, name, handler)
        self._handlers = tuple(handlers)

    def close(self) -> None:
        """Let parser and tree forget each other, so that both go when nobody needs them."""
        for name in self._handlers:
            setattr(self.parser, name, None)

    def problem(self, file: str, code: str, message: str, hint: str) -> Problem:
        """Return a problem where the parser stands."""
        line, column = self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1
        return Problem(file, line, column, code, message, hint)

    def _start(self, name: str, attributes: Mapping[str, str]) -> None:
        self._count += 1
        if self._count > MOST_ELEMENTS:
            message = f"the file has more than {MOST_ELEMENTS:,} elements"
            raise _RefusedError("xml.too-many", message, "split it into smaller files")
        if len(self._open) >= DEEPEST:
            message = f"more than {DEEPEST} elements stand inside each other"
            raise _RefusedError("xml.too-deep", message, "export the file again")
        if " " in name:
            name = _local(name)
        if " " in "".join(attributes):
            attributes = {_local(key): text for key, text in attributes.items()}
        line, column = self.parser.CurrentLineNumber, self.parser.CurrentColumnNumber + 1
        element = Element(name, attributes or _NO_ATTRIBUTES, line, column, [])
        if self._open:
            self._open[-1].content.append(element)
        else:
            self.root = element
        self._open.append(element)

    def _end(self, _name: str) -> None:
        self._open.pop().is_whole = True

    def _characters(self, text: str) -> None:
        self._open[-1].content.append(text)

    def _words(self, text: str) -> None:
        if not text.isspace():
            self._open[-1].content.append(text)

    def _skipped_entity(self, name: str, *of_parameters: object) -> None:
        if self._open and not any(of_parameters):
            self._open[-1].content.append(html.unescape(f"&{name};"))

    def _doctype(self, name: str, system: str | None, *_others: object) -> None:
        if name not in self._doctypes or not _FILE_NAME.fullmatch(system or ""):
            message = "XML with a document type is not accepted"
            raise _RefusedError("xml.doctype", message, "delete the line with <!DOCTYPE")


def _refuse_entity(*_declaration: object) -> None:
    message = "XML that declares entities is not accepted"
    raise _RefusedError("xml.entity", message, "delete the part with <!DOCTYPE and <!ENTITY")


def _local(name: str) -> str:
    """Return a name without its namespace."""
    return name.rpartition(" ")[2]
