"""What the state of a row of a set is called."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QCoreApplication

from quizapp.dataset.date_cells import ACCEPTED
from quizapp.dataset.problem import Level
from quizapp.services.judge_drafts import Remark
from quizapp.ui.editing.desk import RowNote
from quizapp.ui.words.told import told_first


def state_words(note: RowNote) -> str:
    """Return the word for how a row stands."""
    words = _state_words()
    return (
        words["undated"] if note.tone == "plain" and note.is_undated else words.get(note.tone, "")
    )


def all_state_words() -> Iterable[str]:
    """Return the words for all ways in which a row can stand."""
    return _state_words().values()


def _state_words() -> Mapping[str, str]:
    tr = QCoreApplication.translate
    return {
        "ok": tr("RowWords", "Ready"),
        "bad": tr("RowWords", "Error"),
        "warn": tr("RowWords", "Warning"),
        "undated": tr("RowWords", "No date"),
    }


def remark_words(remark: Remark) -> str:
    """Return a remark and its remedy as sentences; of the ways to write a date only common ones."""
    message, hint = told_first(remark.message), hint_words(remark.hint)
    return ". ".join(filter(None, (message.rstrip("."), hint.rstrip(".")))) + "."


def hint_words(hint: str) -> str:
    """Return a remedy; of the ways to write a date only common ones."""
    if hint == ACCEPTED:
        return QCoreApplication.translate(
            "RowWords", "Write it as 1918, May 1918, 28 May 1918, 1918-05-28 or about 1918"
        )
    return told_first(hint)


def count_words(remarks: Iterable[Remark]) -> str:
    """Return how many errors and warnings there are, nothing if there are none."""
    tr = QCoreApplication.translate
    levels = [remark.level for remark in remarks]
    errors, warnings = levels.count(Level.ERROR), levels.count(Level.WARNING)
    error = tr("RowWords", "1 error") if errors == 1 else tr("RowWords", "{n} errors", "", errors)
    warning = (
        tr("RowWords", "1 warning")
        if warnings == 1
        else tr("RowWords", "{n} warnings", "", warnings)
    )
    said = (
        error.format(n=errors) if errors else "",
        warning.format(n=warnings) if warnings else "",
    )
    return ", ".join(filter(None, said))
