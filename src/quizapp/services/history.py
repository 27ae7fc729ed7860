"""Looking back: quizzes taken, each as it was, and every answer ever given."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from quizapp.dataset.watch import Watch
from quizapp.formats.writing.sheet_writer import write_sheet
from quizapp.formats.writing.spreadsheet_text import spreadsheet_csv, spreadsheet_parts
from quizapp.services.set_titles import Titles, as_called_now, no_titles
from quizapp.services.whole_file import replace_file
from quizapp.services.withheld import Withheld, nothing
from quizapp.session.learner import Learner
from quizapp.session.quiz import Quiz
from quizapp.session.record import AnswerRecord, QuizSummary

if TYPE_CHECKING:
    from quizapp.storage.store import Store

COLUMNS = (
    "quiz",
    "learner",
    "set",
    "mode",
    "position",
    "question_id",
    "kind",
    "stem",
    "response",
    "correct",
    "score",
    "max_score",
    "seconds",
    "answered_at",
    "facts",
)
"""The columns of the history, in JSON and in CSV; a contract with programs that read it."""


MOST_QUIZZES = 1000
"""How many quizzes of a person, or of everybody, a list holds at most, the latest ones."""


class History:
    """What was answered, of one person or of everybody (None)."""

    def __init__(
        self, store: "Store", withheld: Withheld = nothing, titles: Titles = no_titles
    ) -> None:
        """Look back into a store, but not at what is withheld; `titles` are those of now."""
        self._store = store
        self._withheld = withheld
        self._titles = titles

    def quizzes(self, learner: Learner | None = None) -> tuple[QuizSummary, ...]:
        """Return the finished quizzes, the latest first."""
        hidden = self._withheld()
        return tuple(one for one in self._store.finished(learner) if one.id not in hidden)

    def latest(self, own: Learner | None) -> tuple[QuizSummary, ...]:
        """Return the latest finished quizzes of everybody and of one person, the latest first.

        There are at most MOST_QUIZZES of each, so that a list never takes longer than that. Sets
        are called as they are now.
        """
        lists = [self._store.finished(None, MOST_QUIZZES)]
        if own is not None:
            lists.append(self._store.finished(own, MOST_QUIZZES))
        found = {one.id: one for listed in lists for one in self._seen(listed)}
        return tuple(sorted(found.values(), key=lambda one: one.latest_at, reverse=True))

    def latest_own(self, learner: Learner) -> tuple[QuizSummary, ...]:
        """Return the latest finished quizzes of one person, at most MOST_QUIZZES (see `latest`)."""
        return self._seen(self._store.finished(learner, MOST_QUIZZES))

    def previous(self, quiz: Quiz) -> QuizSummary | None:
        """Return the quiz that its person finished last before a quiz, from the same set."""
        return self._store.previous(quiz, self._withheld()) if quiz.is_finished else None

    def open(self, quiz_id: UUID) -> Quiz | None:
        """Return a quiz as it was, whatever became of its set; None if there is none to see.

        Only the title is that which its set has now.
        """
        return None if quiz_id in self._withheld() else self.open_for_teacher(quiz_id)

    def open_for_teacher(self, quiz_id: UUID) -> Quiz | None:
        """Return a quiz (see `open`), also if its answers are not told yet."""
        quiz = self._store.quiz(quiz_id)
        return None if quiz is None else as_called_now(quiz, self._titles())

    def answers(self, learner: Learner | None = None) -> tuple[AnswerRecord, ...]:
        """Return every answer ever given, the oldest first."""
        hidden, answers = self._withheld(), self._store.answers(learner)
        return tuple(one for one in answers if one.quiz not in hidden) if hidden else answers

    def _seen(self, quizzes: Iterable[QuizSummary]) -> tuple[QuizSummary, ...]:
        hidden, titles = self._withheld(), self._titles()
        return tuple(as_called_now(one, titles) for one in quizzes if one.id not in hidden)

    def exporting(self, path: Path, learner: Learner | None = None) -> Callable[[Watch], None]:
        """Return what writes every answer into a file for spreadsheets (see `history_csv`).

        It only reads what is kept, so that answers can be given meanwhile.

        Raises:
            OSError: it could not be written; what was at its place is still there.
            CancelledError: whoever watches wants no more of it; so it is, too.
        """
        hidden = self._withheld()

        def write(watch: Watch) -> None:
            answers = self._store.each_answer(learner, watch)
            seen = (one for one in answers if one.quiz not in hidden)
            replace_file(path, spreadsheet_parts(history_table(seen)))

        return write


def history_rows(records: Iterable[AnswerRecord]) -> list[dict[str, object]]:
    """Return one dictionary for each answer, ready for JSON, with the keys of COLUMNS."""
    return [
        {
            "quiz": str(record.quiz),
            "learner": record.learner,
            "set": record.set_id,
            "mode": str(record.mode),
            "position": record.position,
            "question_id": record.question_id,
            "kind": record.kind,
            "stem": record.stem,
            "response": list(record.response),
            "correct": record.correct,
            "score": record.score,
            "max_score": record.max_score,
            "seconds": record.seconds,
            "answered_at": utc_text(record.answered_at),
            "facts": [{"event": fact.event, "attribute": fact.attribute} for fact in record.facts],
        }
        for record in records
    ]


def history_csv(records: Iterable[AnswerRecord]) -> str:
    """Return the answers as a table that spreadsheets open as it is meant.

    It begins with a byte order mark, numbers are numbers, the parts of a response and of the
    facts stand beside each other in one cell, and no text can be taken for a formula.
    """
    return spreadsheet_csv(history_table(records)).decode()


def history_xlsx(records: Iterable[AnswerRecord]) -> bytes:
    """Return the table of `history_csv` as a workbook."""
    return write_sheet("Answers", tuple(history_table(records)))


def history_table(records: Iterable[AnswerRecord]) -> Iterator[Sequence[str | float]]:
    """Yield the headings, then the answers as rows of texts and numbers."""
    yield COLUMNS
    for record in records:
        yield (
            str(record.quiz),
            record.learner,
            record.set_id,
            str(record.mode),
            record.position,
            record.question_id,
            record.kind,
            record.stem,
            " ".join(record.response),
            str(record.correct).lower(),
            record.score,
            record.max_score,
            record.seconds,
            utc_text(record.answered_at),
            " ".join(f"{fact.event}:{fact.attribute}" for fact in record.facts),
        )


def utc_text(moment: datetime) -> str:
    """Write a moment as ISO 8601 in UTC."""
    return moment.isoformat().replace("+00:00", "Z")
