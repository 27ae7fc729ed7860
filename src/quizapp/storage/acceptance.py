"""Letting answers count as they are, after something else than this program changed them."""

from sqlalchemy import Connection, select, update
from sqlalchemy.orm import Session
from sqlmodel import col

from quizapp.session.quiz import QuizError
from quizapp.session.storage_error import Reason, StorageError
from quizapp.storage import queries, records, seals, tallies
from quizapp.storage.results_file import ResultsFile
from quizapp.storage.tables import QuizRow


def accept(file: ResultsFile) -> None:
    """Seal all answers as they are, and make all sums anew from them, in one transaction.

    Raises:
        StorageError: it could not be written, or holds what is no quiz; the file is as it was.
    """
    with file.writing() as connection:
        tallies.forget(connection)
        try:
            _sum_up(connection)
        except (LookupError, QuizError, TypeError, ValueError) as error:
            raise StorageError(Reason.DAMAGED, file.path) from error
        seals.seal_all(connection)
        seals.count_anew(connection)


def _sum_up(connection: Connection) -> None:
    found = connection.execute(select(col(QuizRow.id), col(QuizRow.latest_at))).all()
    for quiz_id, latest_at in found:
        quiz = queries.quiz(Session(connection), quiz_id)
        if quiz is None:
            continue
        tallies.note(connection, quiz, quiz.items)
        values = records.progress_values(quiz, latest_at)
        connection.execute(update(QuizRow).where(col(QuizRow.id) == quiz_id).values(values))
