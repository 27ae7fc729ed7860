"""Questions in the interchange form of the IMS: QTI 1.2, 2.x and 3.0, one file or a package."""

import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path, PurePosixPath
from urllib.parse import unquote

from quizapp.dataset.findings import Findings, whole_file
from quizapp.dataset.problem import DatasetError, Problem
from quizapp.dataset.text_file import read_bytes
from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.formats.event_list import Skipped
from quizapp.formats.qti.document import read_document
from quizapp.formats.question_list import QuestionList
from quizapp.formats.reading.archive import USUAL, Archive, is_safe, open_archive
from quizapp.formats.reading.question_findings import NO_QUESTIONS, starting_text
from quizapp.formats.reading.safe_xml import parse_xml

NAME = "qti"
TITLE = "QTI 1.2, 2.x or 3.0: an XML file or a package (.zip, .imscc)"

_ROOT = re.compile(
    r"<(?:\w+:)?(?:questestinterop|assessmentItem|assessmentTest|qti-assessment-(?:item|test))\b"
)
_TEST = re.compile(rb"<(?:\w+:)?(?:assessmentTest|qti-assessment-test)\b")
_REFERENCES = ("assessmentItemRef", "qti-assessment-item-ref")
SUFFIXES = (".zip", ".imscc")
_QUESTION_FILES = (".xml", ".qti", ".dat")
_MANIFEST = "imsmanifest.xml"
_REMARKS = "__MACOSX/"
_SNIFFED = 2**16
_CARTRIDGE, _CARTRIDGE_FILES = "$IMS-CC-FILEBASE$", "web_resources"

Content = Callable[[str], bytes | Problem]


def recognises(path: Path) -> bool:
    """Tell files by how they begin, and packages by a manifest or an XML file in them."""
    if path.suffix.lower() not in SUFFIXES:
        start = starting_text(path)
        return start.lstrip().startswith("<") and _ROOT.search(start) is not None
    try:
        return path.is_file() and zipfile.is_zipfile(path)
    except OSError:
        return False


def read_written(path: Path, watch: Watch = UNWATCHED) -> QuestionList:
    """Read the questions of a file or of a package."""
    findings = Findings()
    data = read_bytes(path, findings, USUAL.total)
    if data is None:
        return QuestionList((), (), findings.in_order())
    if not data.startswith(b"PK"):
        return read_document(data, str(path))
    try:
        return _read_package(open_archive(data, str(path)), watch)
    except DatasetError as error:
        return QuestionList((), (), error.problems)


def _read_package(archive: Archive, watch: Watch) -> QuestionList:
    """Read every file of a package that holds questions, in the order of its test or manifest.

    The same question, which may stand in a package in two forms of the same test, is read once.
    """
    listed, content = _listed(archive), cache(archive.read)
    members = list(_members(archive, listed))
    reads = []
    for done, member in enumerate(members):
        watch.step(done, len(members))
        read = _read_member(archive, member, content, is_listed=member in listed)
        reads.append((member, read))
    once = {replace(q, line=0): q for _, read in reads for q in read.questions}
    skipped: list[Skipped] = []
    problems: list[Problem] = []
    for member, read in reads:
        here = {_target(member, entry.name) for entry in read.skipped} & set(archive)
        skipped += [s for s in read.skipped if _target(member, s.name) not in here]
        problems += [p for p in read.problems if _reference(member, p) not in here]
    if once:  # a package also holds files for other ends
        problems = [problem for problem in problems if problem.code != NO_QUESTIONS]
    elif not problems:
        message, hint = "the package holds no questions", "pack the files with the questions again"
        problems.append(whole_file(archive.name, "package.no-questions", message, hint))
    return QuestionList(tuple(once.values()), tuple(skipped), tuple(problems))


def _read_member(
    archive: Archive, member: str, content: Content, *, is_listed: bool
) -> QuestionList:
    """Read a file of a package; `content` unpacks what its questions show, each file once."""
    data = archive.read(member)
    if isinstance(data, Problem):
        return QuestionList((), (Skipped(member, 0, data.message, "question"),), (data,))
    start = data[:_SNIFFED].decode("utf-8", "replace").replace("\0", "")
    if not is_listed and not _ROOT.search(start):
        return QuestionList(())

    def file_at(reference: str) -> bytes | None:
        found = (name for name in _places(member, reference) if name in archive.members)
        shown = content(name) if (name := next(found, "")) else None
        return shown if isinstance(shown, bytes) else None

    return read_document(data, f"{archive.name}!{member}", file_at)


def _places(member: str, reference: str) -> Iterator[str]:
    """Yield where in a package a file may be that a member shows."""
    path = unquote(reference.partition("?")[0])
    if path.startswith(_CARTRIDGE):
        path = path.removeprefix(_CARTRIDGE)
        yield _target("", _CARTRIDGE_FILES + path)
    yield _target(member, path)
    yield _target("", path)


def _members(archive: Archive, listed: Mapping[str, None]) -> Iterator[str]:
    """Yield the files that may hold questions, first those that the manifest lists."""
    yield from listed
    for member in archive:
        is_question_file = PurePosixPath(member).suffix.lower() in _QUESTION_FILES
        is_other = PurePosixPath(member).name == _MANIFEST or member.startswith(_REMARKS)
        if is_question_file and member not in listed and not is_other:
            yield member


def _listed(archive: Archive) -> Mapping[str, None]:
    """Return the files with questions, in the order of tests, then those of the manifest."""
    tests = [member for member in archive if PurePosixPath(member).suffix.lower() == ".xml"]
    tested = (target for member in tests for target in _tested(archive, member))
    return dict.fromkeys((*tested, *_in_manifest(archive)))


def _tested(archive: Archive, member: str) -> Iterator[str]:
    """Yield the files that a member names in their order, if it is a test."""
    data = archive.read(member)
    if isinstance(data, Problem) or not _TEST.search(data[:_SNIFFED]):
        return
    root = parse_xml(data, "").root
    for reference in () if root is None else root.inside(*_REFERENCES):
        if (target := _target(member, reference["href"])) in archive.members:
            yield target


def _in_manifest(archive: Archive) -> Mapping[str, None]:
    """Return the files with questions that the manifest lists and the package holds."""
    manifest = next((m for m in archive if PurePosixPath(m).name == _MANIFEST), None)
    data = b"" if manifest is None else archive.read(manifest)
    root = None if manifest is None or isinstance(data, Problem) else parse_xml(data, "").root
    if root is None or manifest is None:
        return {}
    hrefs = (r["href"] for r in root.inside("resource") if "imsqti" in r["type"])
    targets = (_target(manifest, href) for href in hrefs if href)
    return {target: None for target in targets if target in archive.members}


def _target(member: str, href: str) -> str:
    """Return the member that a reference in another member leads to; "" if to none."""
    parts: list[str] = []
    for part in (*PurePosixPath(member).parent.parts, *unquote(href).split("/")):
        if part == ".." and parts:
            parts.pop()
        elif part not in ("", "."):
            parts.append(part)
    name = "/".join(parts)
    return name if is_safe(name) else ""


def _reference(member: str, problem: Problem) -> str:
    """Return the member that a problem says a question stands in."""
    return _target(member, problem.item or "") if problem.code == "question.elsewhere" else ""
