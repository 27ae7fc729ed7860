"""A text with embedded answers, one question a file, as Moodle's cloze format has it."""

import re
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.dataset.written import WrittenKind, WrittenQuestion
from quizapp.formats.moodle.embedded import embedded, has_gaps
from quizapp.formats.moodle.text_format import TextFormat, readable
from quizapp.formats.question_list import QuestionList
from quizapp.formats.reading.pictures import finding
from quizapp.formats.reading.question_findings import (
    QuestionFindings,
    read_question_text,
    shown_name,
    starting_text,
)

if TYPE_CHECKING:
    from quizapp.formats.reading.left_out import LeftOut

NAME = "cloze"
TITLE = "a text with embedded answers (cloze)"

SUFFIXES = (".txt", ".text", ".cloze")
_CATEGORY = re.compile(r"^\s*(?:::|\$CATEGORY:)", re.MULTILINE)


def recognises(path: Path) -> bool:
    """Tell files by the answers embedded in their text."""
    if path.suffix.lower() not in SUFFIXES:
        return False
    start = starting_text(path)
    return has_gaps(start) and not _CATEGORY.search(start)


def read_written(path: Path, watch: Watch = UNWATCHED) -> QuestionList:
    """Read the question that the file is."""
    source, problems = read_question_text(path)
    findings = QuestionFindings(str(path))
    findings.note(*problems)
    if source is None:
        return findings.found()
    watch.step(0, 1)
    left_out: list[LeftOut] = []

    def shown(text: str) -> str:
        seen = readable(text, TextFormat.MOODLE)
        left_out.extend(seen.left_out)
        return seen.text

    try:
        content = embedded(source.text, shown)
        if not content.gaps:
            raise ValueError("there is no gap in the text")
    except ValueError as error:
        hint = "write gaps such as {1:SHORTANSWER:=Paris} or {1:MULTICHOICE:=Rome~Oslo}"
        problem = source.problem(0, "cloze.gap", str(error), hint)
        findings.skip(shown_name("", source.text), 1, problem)
        return findings.found()
    seen = readable(content.text, TextFormat.MOODLE, finding())
    question = WrittenQuestion(
        kind=WrittenKind.CLOZE, stem=seen.text, gaps=content.gaps, pictures=seen.pictures, line=1
    )
    lost = (*seen.left_out, *left_out)
    findings.take(question, (one.at(*source.position(one.offset_in(source.text))) for one in lost))
    return findings.found()
