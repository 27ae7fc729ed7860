"""One XML file with questions of the IMS, item by item, whatever its version."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from quizapp.dataset.problem import Problem
from quizapp.formats.qti.dialects import put_into_standard_form
from quizapp.formats.qti.item import read_item
from quizapp.formats.qti.old_item import read_old_item
from quizapp.formats.qti.outcome import UnsupportedError
from quizapp.formats.question_list import QuestionList
from quizapp.formats.reading.pictures import Files, no_files
from quizapp.formats.reading.question_findings import QuestionFindings
from quizapp.formats.reading.safe_xml import Element, XmlDocument, parse_xml

OLD_ROOT = "questestinterop"
"""The root element of files of version 1.2."""

_ITEMS = ("item", "assessmentItem")
_ELSEWHERE = ("assessmentItemRef", "bankentry_item", "itemref")
_SHARED_TEXT = "assessmentStimulusRef"
_NEW_PREFIX = "qti-"
_HYPHEN = re.compile(r"-(\w)")
_NOT_SCORED = "it cannot be marked by a program, and is kept for reading only"


def read_document(data: bytes, file: str, files: Files = no_files) -> QuestionList:
    """Read the questions of one file that is known to messages as `file`.

    `files` are those that came along with it.
    """
    document = parse_xml(data, file, (OLD_ROOT,))
    findings = QuestionFindings(file)
    items = list(_items(document.root)) if document.root is not None else []
    for item in items:
        if item.is_whole:
            _read(item, file, files, findings)
    _tell_fault(document, items, file, findings)
    if document.root is not None:
        _tell_references(document.root, file, findings)
    return findings.found()


def _items(root: Element) -> Iterator[Element]:
    """Yield the items of a file, names and attributes as in version 2."""
    for element in (root, *root.everything()):
        if element.name.startswith(_NEW_PREFIX):
            element.name = _camel(element.name.removeprefix(_NEW_PREFIX))
            element.attributes = {_camel(name): t for name, t in element.attributes.items()}
    for element in (root, *root.everything()):
        if element.name in _ITEMS:
            put_into_standard_form(element)
            yield element


def _camel(name: str) -> str:
    return _HYPHEN.sub(lambda match: match[1].upper(), name)


def _read(item: Element, file: str, files: Files, findings: QuestionFindings) -> None:
    name = item["title"] or item["identifier"] or item["ident"]
    read_one = read_item if item.name == "assessmentItem" else read_old_item
    try:
        read = read_one(item, files)
    except UnsupportedError as error:
        hint = "write it anew in another form, or leave it out"
        place = (file, item.line, item.column)
        message = f"“{name}” is left out: {error}"
        findings.skip(name, item.line, Problem(*place, "question.unsupported", message, hint, name))
        return
    for question in read.questions:
        findings.take(question, read.left_out)
        for text in item.children(_SHARED_TEXT):
            what = f"the text “{text['href'] or text['identifier']}” that belongs to it is left out"
            findings.warn(question, "question.left-out", what, "copy it into the question")
        if not question.is_scorable:
            findings.warn(question, "question.not-scorable", _NOT_SCORED, "nothing need be done")


def _tell_fault(
    document: XmlDocument, items: list[Element], file: str, findings: QuestionFindings
) -> None:
    """Report where the file breaks off, and the item that it breaks off in."""
    if document.fault is None:
        return
    broken = [item for item in items if not item.is_whole]
    for item in broken:
        findings.skip(item["title"] or item["ident"] or file, item.line, document.fault)
    if not broken:
        findings.skip(PurePosixPath(file).name, 0, document.fault)


def _tell_references(root: Element, file: str, findings: QuestionFindings) -> None:
    """Report the questions that a file only names, and that stand in other files."""
    for reference in root.inside(*_ELSEWHERE):
        name = reference["href"] or reference["item_ref"] or reference["identifier"]
        message = f"the question “{name}” stands in another file"
        hint = "read the whole package, or that file"
        place = (file, reference.line, reference.column)
        problem = Problem(*place, "question.elsewhere", message, hint, name)
        findings.skip(name, reference.line, problem)
