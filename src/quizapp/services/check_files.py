"""Checking files of any format: how they read, and how well their questions are written."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from quizapp.dataset.problem import DatasetError, Problem
from quizapp.dataset.table_dates import TableOptions
from quizapp.dataset.written import WrittenQuestion
from quizapp.formats.any_file import read_file
from quizapp.formats.event_list import EventList
from quizapp.formats.questions_json import is_generated, pictures_of, read_questions
from quizapp.formats.reading.question_findings import NO_KEY
from quizapp.generation.document import DocumentError, from_document
from quizapp.linting.item import Item, generated_item, written_item
from quizapp.linting.linter import Linter
from quizapp.linting.problems import problem_of

_NO_KEY_RULE = "H1.one-key"


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found in one file: its problems, and how much can be used of it."""

    problems: tuple[Problem, ...]
    events: int = 0
    questions: int = 0


class CheckFiles:
    """Reads files and lints their questions; writes nothing."""

    def __init__(self, linter: Linter) -> None:
        """Keep the linter."""
        self._linter = linter

    def check(self, path: Path, options: TableOptions | None = None) -> Checked:
        """Return every problem of a file or folder."""
        if is_generated(path):
            return self._check_generated(path)
        content = read_file(path, options=options)
        keyless = {problem.line for problem in content.problems if problem.code == NO_KEY}
        found = [
            problem
            for question in content.questions
            for problem in self._lint(path, question)
            if problem.code != _NO_KEY_RULE or question.line not in keyless
        ]
        events = len(content.events) if isinstance(content, EventList) else 0
        problems = content.problems
        if found:
            problems = tuple(sorted((*problems, *found), key=lambda problem: problem.line))
        return Checked(problems, events, len(content.questions))

    def _check_generated(self, path: Path) -> Checked:
        try:
            document = read_questions(path)
            pictures = pictures_of(document, path)
            questions = [from_document(entry, pictures) for entry in document["questions"]]
        except DatasetError as error:
            return Checked(error.problems)
        except DocumentError as error:
            hint = "make the file again with `quizapp generate SET --to json`"
            return Checked((Problem(str(path), 0, 0, "questions.form", str(error), hint),))
        problems = tuple(
            problem
            for question in questions
            for problem in self._findings(path, 0, question.id, generated_item(question))
        )
        return Checked(problems, questions=len(questions))

    def _lint(self, path: Path, question: WrittenQuestion) -> Iterator[Problem]:
        if question.is_scorable:
            name = question.name or question.stem[:40]
            yield from self._findings(path, question.line, name, written_item(question))

    def _findings(self, path: Path, line: int, name: str, item: Item) -> Iterator[Problem]:
        for finding in self._linter.check(item):
            yield problem_of(finding, str(path), line, name)
