"""Moodle XML, in which Moodle exports all it knows of a question.

Where the XML is broken, reading goes on with the next question after the fault.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from quizapp.dataset.findings import Findings
from quizapp.dataset.problem import Problem
from quizapp.dataset.text_file import decoded, read_bytes
from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.formats.moodle.reading import MoodleError, Reading, text_in
from quizapp.formats.moodle.text_format import TextFormat, readable
from quizapp.formats.moodle.xml_questions import read_question
from quizapp.formats.question_list import QuestionList
from quizapp.formats.reading.left_out import LeftOut
from quizapp.formats.reading.question_findings import QuestionFindings, shown_name, starting_text
from quizapp.formats.reading.safe_xml import MAX_BYTES, Element, parse_xml

NAME = "moodle-xml"
TITLE = "Moodle XML"

SUFFIXES = (".xml",)
_ROOT = re.compile(r"<quiz[\s>]")
_QUESTION = re.compile(r"<question[\s>]")
_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_ENCODING = re.compile(rb"""<\?xml[^>]*encoding=["']([\w.-]+)""")
_FATAL = ("xml.doctype", "xml.entity", "xml.too-many", "xml.too-deep", "file.too-large")
_CONTEXT = re.compile(r"^\$\w+\$(?:/(?:top$)?|$)")
_LOST: Mapping[str, str] = MappingProxyType(
    {
        "hint": "a hint",
        "correctfeedback": "what is said of right answers",
        "partiallycorrectfeedback": "what is said of partly right answers",
        "incorrectfeedback": "what is said of wrong answers",
        "graderinfo": "what whoever marks it should know",
        "responsetemplate": "what the answer begins with",
    }
)
_FILES = ("<file", ":file")
"""How an element for a file begins, with or without a namespace."""
_USUAL_WORDS = re.compile(r"Your answer is (?:(?:partially )?correct|incorrect)\.")
_MOST_FAULTS = 100


def recognises(path: Path) -> bool:
    """Tell files by their first element."""
    return path.suffix.lower() in SUFFIXES and bool(_ROOT.search(starting_text(path, 4096)))


def read_written(path: Path, watch: Watch = UNWATCHED) -> QuestionList:
    """Read every question; one that cannot be read is skipped and the next one read."""
    findings = QuestionFindings(str(path))
    source = _source(path, findings)
    if source is not None:
        category, lines = "", source.count("\n") + 1
        has_files = any(mark in source for mark in _FILES)
        for element in _questions(source, str(path), findings):
            watch.step(element.line, lines)
            if element["type"].strip().lower() == "category":
                stated = element.child("category")
                category = "" if stated is None else _CONTEXT.sub("", text_in(stated).strip())
            else:
                _read(element, category, str(path), findings, has_files=has_files)
    return findings.found()


def _source(path: Path, findings: QuestionFindings) -> str | None:
    """Return the text without its XML declaration, in the encoding that it declares."""
    own = Findings()
    data = read_bytes(path, own, MAX_BYTES)
    found = None
    if data is not None:
        found = decoded(str(path), data, own, older=True, longest_line=None)
    problems = own.in_order()
    if data is None or found is None:
        findings.note(*problems)
        return None
    text, _ = found
    declared = _ENCODING.search(data[:200])
    name = declared[1].decode() if declared else ""
    if not name or name.lower().startswith("utf"):
        findings.note(*problems)
    else:
        try:
            text = data.decode(name)
        except (LookupError, UnicodeError):
            findings.note(*problems)
    return _DECLARATION.sub("", text, count=1)


def _questions(text: str, file: str, findings: QuestionFindings) -> Iterator[Element]:
    """Go through the whole questions; what stands at a fault is skipped."""
    start = line = 0
    for _ in range(_MOST_FAULTS):
        # the lines that were read already stand for themselves, so that places stay right
        before = "" if start == 0 else "<quiz>" + "\n" * text.count("\n", 0, start)
        data = (before + text[start:]).encode("utf-8", "replace")
        document = parse_xml(data, file, with_blanks=False)
        elements = [] if document.root is None else list(_outermost(document.root))
        yield from (element for element in elements if element.is_whole)
        if document.fault is None:
            return
        _tell(document.fault, elements, findings, is_inside=start > 0)
        if document.fault.code in _FATAL or document.root is None:
            return
        line = document.fault.line
        start = _next_start(text, start, line, len(elements))
        if not start:
            return
    hint = "export the file again"
    message = f"the XML is broken in more than {_MOST_FAULTS} places; the rest was not read"
    findings.note(Problem(file, line, 1, "xml.unreadable", message, hint))


def _outermost(element: Element) -> Iterator[Element]:
    """Go through the questions in an element, but not through those inside a question."""
    for child in element:
        if child.name == "question":
            yield child
        else:
            yield from _outermost(child)


def _tell(
    fault: Problem, elements: list[Element], findings: QuestionFindings, *, is_inside: bool
) -> None:
    """Skip the question at a fault; where there is none, tell the fault alone."""
    if elements and not elements[-1].is_whole:
        findings.skip(_shown(elements[-1]), elements[-1].line, fault)
    elif is_inside and not elements:
        findings.skip("", fault.line, fault)
    else:
        findings.note(fault)


def _next_start(text: str, start: int, line: int, begun: int) -> int:
    """Return where the next question begins that was not begun and is not before a line.

    Zero if there is none.
    """
    offset = 0
    for _ in range(line - 1):
        offset = text.find("\n", offset) + 1 or len(text)
    for number, found in enumerate(_QUESTION.finditer(text, start)):
        if number >= begun and found.start() >= offset and found.start() > start:
            return found.start()
    return 0


def _shown(element: Element) -> str:
    """Return what a question is called in messages."""
    name, text = element.child("name"), element.child("questiontext")
    stated = "" if name is None else " ".join(text_in(name).split())
    return shown_name(stated, "" if text is None else text_in(text))


def _read(
    element: Element, category: str, file: str, findings: QuestionFindings, *, has_files: bool
) -> None:
    reading = Reading(element)
    try:
        question = read_question(reading, category)
    except MoodleError as error:
        shown = _shown(element)
        place = (error.line, error.column)
        problem = Problem(file, *place, error.code, error.message, error.hint, shown)
        findings.skip(shown, element.line, problem)
        return
    files = _unused_files(reading) if has_files else ()
    findings.take(question, (*reading.left_out, *files, *_lost(element)))


def _unused_files(reading: Reading) -> Iterator[LeftOut]:
    """Name the files that no text of a question shows."""
    for file in reading.element.inside("file"):
        if file not in reading.used:
            yield LeftOut(f"the file “{file['name']}”", line=file.line, column=file.column)


def _lost(element: Element) -> Iterator[LeftOut]:
    """Name what a question of Moodle has and a question here has not."""
    for said in element.children(*_LOST):
        text = text_in(said)
        if text and not _USUAL_WORDS.fullmatch(text):
            text = " ".join(readable(text, TextFormat.HTML).text.split())
        if text and not _USUAL_WORDS.fullmatch(text):
            named = f"{_LOST[said.name]} (“{text[:60]}”)"
            yield LeftOut(named, line=said.line, column=said.column)
