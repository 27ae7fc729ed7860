"""GIFT, the text format of Moodle for questions: https://docs.moodle.org/en/GIFT_format."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from quizapp.dataset.text_file import TextFile
from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.formats.gift_text.blocks import Block, blocks
from quizapp.formats.gift_text.fault import GiftError
from quizapp.formats.gift_text.question import read_block
from quizapp.formats.question_list import QuestionList
from quizapp.formats.reading.question_findings import (
    QuestionFindings,
    read_question_text,
    replaced_text,
    shown_name,
    starting_text,
)

NAME = "gift"
TITLE = "GIFT"

SUFFIXES = (".gift", ".txt", ".text")
_ANSWERS = re.compile(r"(?<!\\)\{\s*(?:[=~#]|(?:T|F|TRUE|FALSE)\s*[#}]|\})", re.IGNORECASE)
_OTHER_NAME = re.compile(r"missing.?word|cloze|multianswer", re.IGNORECASE)
_EMBEDDED = re.compile(r"\{\d*:[A-Z_]+:")
_NAMED = re.compile(r"^\s*(?:::|\$CATEGORY:)", re.MULTILINE)
_NAME = re.compile(r"\s*::((?:\\.|[^\\:]|:(?!:))+)::")
_MARK = re.compile(r"[~=#]")
_MOST_MARKS, _MOST_LINES = 2_000, 20_000


def recognises(path: Path) -> bool:
    """Tell files by their name, or texts by answers in braces."""
    suffix = path.suffix.lower()
    if suffix == ".gift":
        return path.is_file()
    if suffix not in SUFFIXES or _OTHER_NAME.search(path.name):
        return False
    start = starting_text(path)
    if _EMBEDDED.search(start):
        return _NAMED.search(start) is not None
    return _ANSWERS.search(start) is not None


def read_written(path: Path, watch: Watch = UNWATCHED) -> QuestionList:
    """Read every question; one that cannot be read is skipped and the next one read."""
    return read_prepared(path, str, watch)


def read_prepared(
    path: Path, prepared: Callable[[str], str], watch: Watch = UNWATCHED
) -> QuestionList:
    """Read a text of another format, after `prepared` made GIFT of it line by line."""
    source, problems = read_question_text(path)
    findings = QuestionFindings(str(path))
    findings.note(*problems)
    if source is not None:
        source = replaced_text(source, prepared(source.text))
        for block in blocks(source.text):
            watch.step(block.start, len(source.text))
            _read(block, source, findings)
    return findings.found()


def _read(block: Block, source: TextFile, findings: QuestionFindings) -> None:
    line = source.position(block.start)[0]
    try:
        _limit(block.text)
        found = read_block(block)
    except GiftError as error:
        problem = source.problem(block.start + error.offset, error.code, error.message, error.hint)
        findings.skip(_name(block.text), line, problem)
        return
    question = replace(found.question, line=line)
    places = (block.start + lost.offset_in(block.text) for lost in found.left_out)
    located = (source.position(place) for place in places)
    findings.take(
        question, (lost.at(*at) for lost, at in zip(found.left_out, located, strict=True))
    )
    for doubt in found.doubts:
        findings.warn(question, doubt.code, doubt.message, doubt.hint)


def _limit(text: str) -> None:
    """Refuse what no teacher writes and would take long to read.

    Raises:
        GiftError: there are too many answers or lines.
    """
    if text.count("\n") > _MOST_LINES:
        message = f"there are more than {_MOST_LINES:,} lines in one question"
        raise GiftError(0, "gift.too-long", message, "write a blank line between questions")
    marks = _MARK.finditer(text, max(text.find("{"), 0))
    for count, found in enumerate(marks):
        if count > _MOST_MARKS:
            message = f"there are more than {_MOST_MARKS:,} marks ~ = # in one question"
            raise GiftError(found.start(), "gift.too-long", message, "divide the question")


def _name(text: str) -> str:
    stated = _NAME.match(text)
    return shown_name(stated[1].strip() if stated else "", text)
