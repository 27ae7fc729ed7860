"""XML of strangers is read whole, or refused with its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.formats.reading.safe_xml import DEEPEST, MAX_BYTES, parse_xml

BOMB = b'<!DOCTYPE q [<!ENTITY a "aa">]>\n<q>&a;</q>'


def test_elements_know_their_lines_and_keep_their_content_in_order() -> None:
    document = parse_xml(b'<q xmlns="urn:q">\n  <p k="v">one<b>two</b>three</p>\n</q>', "q.xml")
    assert document.root is not None
    assert document.fault is None
    paragraph = next(document.root.inside("p"))
    assert (paragraph.line, paragraph.column, paragraph["k"]) == (2, 3, "v")
    assert paragraph.text == "onetwothree"
    assert [part if isinstance(part, str) else part.name for part in paragraph.content] == [
        "one",
        "b",
        "three",
    ]


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        (BOMB, "xml.doctype", 1),
        (b'<?xml version="1.0"?>\n<!DOCTYPE q SYSTEM "file:///etc/passwd"><q/>', "xml.doctype", 2),
        (b"<q>\n<p>\n</q>", "xml.unreadable", 3),
        (b"", "xml.unreadable", 1),
        (b"<q>" * (DEEPEST + 1), "xml.too-deep", 1),
        (b" " * (MAX_BYTES + 1), "file.too-large", 0),
    ],
)
def test_what_is_hostile_or_broken_is_refused_with_its_place(
    data: bytes, code: str, line: int
) -> None:
    fault = parse_xml(data, "q.xml").fault
    assert fault is not None
    assert (fault.code, fault.line) == (code, line)


def test_a_document_type_of_an_old_standard_is_let_through_without_its_entities() -> None:
    plain = parse_xml(b'<!DOCTYPE q SYSTEM "q.dtd"><q>a&eacute;</q>', "q.xml", ("q",))
    assert plain.root is not None
    assert plain.root.text == "aé"
    for hostile in (BOMB, b'<!DOCTYPE q SYSTEM "http://example.org/q.dtd"><q/>'):
        assert parse_xml(hostile, "q.xml", ("q",)).fault is not None


@pytest.mark.parametrize(
    "declaration",
    ['<?xml version="1.0"encoding="UTF-8"?>', '\n  <?xml version="1.0" encoding="utf-8" ?>',
     "\n<?xml version='1.0' standalone='yes'?>", "\n"],
)  # fmt: skip
def test_a_declaration_may_be_loose(declaration: str) -> None:
    document = parse_xml(f"{declaration}\n<q>é</q>".encode(), "q.xml")
    assert document.root is not None
    assert (document.root.text, document.root.line) == ("é", declaration.count("\n") + 2)


def test_what_stands_before_a_fault_is_kept() -> None:
    document = parse_xml(b"<q><p>whole</p><p>begun</q>", "q.xml")
    assert document.root is not None
    assert [p.is_whole for p in document.root.children("p")] == [True, False]


def test_the_encoding_that_a_file_declares_is_believed() -> None:
    data = '<?xml version="1.0" encoding="windows-1251"?><q>Год</q>'.encode("cp1251")
    document = parse_xml(data, "q.xml")
    assert document.root is not None
    assert document.root.text == "Год"


@given(st.binary() | st.text("<>/q&;\"'= [](!-?", max_size=200).map(str.encode))
def test_nothing_raises(data: bytes) -> None:
    document = parse_xml(data, "q.xml")
    assert document.fault is not None or document.root is not None
