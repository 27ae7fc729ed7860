"""What is found while a file of written questions is read: questions, losses and problems."""

import re
from collections.abc import Iterable
from pathlib import Path

from quizapp.dataset.findings import Findings, whole_file
from quizapp.dataset.problem import Level, Problem
from quizapp.dataset.text_file import TextFile, read_text
from quizapp.dataset.written import WrittenQuestion
from quizapp.formats.event_list import Skipped
from quizapp.formats.question_list import QuestionList
from quizapp.formats.reading.left_out import LeftOut
from quizapp.formats.reading.question_limits import fault_of

MAX_LENGTH = 8_000_000
"""The longest text with questions that is read, in characters."""

MOST_LINES = 400_000
"""How many lines a text with questions may have."""

NO_QUESTIONS = "questions.none"
"""The code of the problem that a file has no questions."""

NO_KEY = "question.no-key"
"""The code of the problem that a choice has no right option."""

_MAX_BYTES = 32 * 2**20
_NAME_LENGTH, _LONGEST_NAME = 60, 500
_LINE_END = re.compile(r"\r\n?")


class QuestionFindings:
    """Gathers the questions of one file; whatever is not taken is skipped with a reason."""

    def __init__(self, file: str) -> None:
        """Remember the name of the file for messages."""
        self._file = file
        self._questions: list[WrittenQuestion] = []
        self._skipped: list[Skipped] = []
        self._problems: list[Problem] = []

    def take(self, question: WrittenQuestion, left_out: Iterable[LeftOut] = ()) -> None:
        """Keep a question, and tell what of it does not come along.

        One that is longer or more hidden than anybody means is skipped.
        """
        left_out = tuple(left_out)
        if fault := fault_of(question, left_out):
            name = shown_name(question.name, question.stem)
            column = 1 if question.line else 0
            problem = Problem(self._file, question.line, column, *fault, item=name)
            self.skip(name, question.line, problem)
            return
        self._questions.append(question)
        if question.options and not any(option.correct for option in question.options):
            message = "none of its options is right, so that every answer would be wrong"
            self.warn(question, NO_KEY, message, "mark the right one")
        hint = "say in words what it shows"
        for lost in dict.fromkeys(left_out):
            place = (lost.line, lost.column) if lost.line else None
            self.warn(question, "question.left-out", str(lost), hint, place)

    def warn(
        self,
        question: WrittenQuestion,
        code: str,
        message: str,
        hint: str,
        place: tuple[int, int] | None = None,
    ) -> None:
        """Tell what its author should look at in a question that was taken.

        Without a place of its own it is told where the question begins.
        """
        name = shown_name(question.name, question.stem)
        line, column = place or (question.line, 1 if question.line else 0)
        problem = Problem(self._file, line, column, code, message, hint, name, level=Level.WARNING)
        self._problems.append(problem)

    def skip(self, name: str, line: int, problem: Problem) -> None:
        """Leave out the question that begins on a line, and say why."""
        self._skipped.append(Skipped(name, line, problem.message, "question"))
        self._problems.append(problem)

    def note(self, *problems: Problem) -> None:
        """Keep problems that belong to the whole file."""
        self._problems.extend(problems)

    def found(self) -> QuestionList:
        """Return everything, problems in the order of the file; that there is nothing is one."""
        if not self._questions and not any(p.level is Level.ERROR for p in self._problems):
            hint = "write some, or name another file"
            self.note(whole_file(self._file, NO_QUESTIONS, "the file has no questions", hint))
        problems = sorted(self._problems, key=lambda problem: (problem.line, problem.column))
        return QuestionList(tuple(self._questions), tuple(self._skipped), tuple(problems))


def shown_name(name: str, text: str) -> str:
    """Return what a question is called in messages: its name, or how it begins."""
    return name[:_LONGEST_NAME] or " ".join(text[:_LONGEST_NAME].split())[:_NAME_LENGTH]


def read_question_text(path: Path) -> tuple[TextFile | None, tuple[Problem, ...]]:
    """Read a file as text in any encoding that is recognised, its lines ending in line feeds."""
    findings = Findings()
    source = read_text(path, findings, older=True, longest_line=None, most=_MAX_BYTES)
    if source is not None and (much := _too_much(source)):
        message, hint = f"the file has more than {much}", "split it into smaller files"
        findings.add(whole_file(source.name, "file.too-large", message, hint))
        source = None
    if source is not None:
        source = replaced_text(source, _LINE_END.sub("\n", source.text))
    return source, findings.in_order()


def _too_much(source: TextFile) -> str:
    """Say what a text has too much of; nothing if it can be read."""
    if len(source.text) > MAX_LENGTH:
        return f"{MAX_LENGTH:,} characters"
    return f"{MOST_LINES:,} lines" if len(source.line_starts) > MOST_LINES else ""


def replaced_text(source: TextFile, text: str) -> TextFile:
    """Return a file with another text, whose lines end in line feeds."""
    starts = (0, *(found.end() for found in re.finditer("\n", text)))
    return TextFile(source.name, source.data, text, starts)


def starting_text(path: Path, length: int = 65_536) -> str:
    """Return how an ordinary file begins, for telling its format; empty if it cannot be read."""
    if not path.is_file():
        return ""
    try:
        with path.open("rb") as file:
            data = file.read(length)
    except OSError:
        return ""
    is_wide = data.startswith((b"\xff\xfe", b"\xfe\xff"))
    return data.decode("utf-16" if is_wide else "utf-8-sig", "replace")
