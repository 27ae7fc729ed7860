"""Question sets in words: how large, from where, in which state."""

from PySide6.QtCore import QCoreApplication

from quizapp.dataset.problem import Level
from quizapp.services.library import SetSummary
from quizapp.services.teacher_overview import ListedSet
from quizapp.ui.progress.amounts import number as grouped
from quizapp.ui.tables.table_model import StateCell
from quizapp.ui.words.moments import Moments

_tr = QCoreApplication.translate


def size_words(events: int, questions: int) -> str:
    """Say what a set holds: “103 events · 12 questions”."""
    parts = []
    if events or not questions:
        one, many = _tr("SetWords", "1 event"), _tr("SetWords", "{n} events", "", events)
        parts.append((one if events == 1 else many).format(n=grouped(events)))
    if questions:
        one, many = _tr("SetWords", "1 question"), _tr("SetWords", "{n} questions", "", questions)
        parts.append((one if questions == 1 else many).format(n=grouped(questions)))
    return " · ".join(parts)


def origin_words(one: ListedSet) -> str:
    """Say where a set is from."""
    if not one.is_own:
        return _tr("SetWords", "Came with quizapp")
    if one.is_kept and one.summary.path.is_dir():
        return _tr("SetWords", "Folder of tables")
    return one.summary.came_from or _tr("SetWords", "Written here")


def changed_words(one: ListedSet, moments: Moments) -> str:
    """Say when a set was changed last; nothing of one that came with the program."""
    moment = one.summary.changed_at
    return moments.day(moment) if one.is_own and moment is not None else ""


def state_cell(one: ListedSet) -> StateCell:
    """Say the gravest thing about a set: errors, what is unsaved, warnings, or that it is ready."""
    errors, warnings = fault_counts(one.summary)
    if errors:
        return StateCell(errors_words(errors), "bad")
    if one.is_draft:
        return StateCell(_tr("SetWords", "Draft"), "plain", "pencil")
    if warnings:
        return StateCell(warnings_words(warnings), "warn")
    return StateCell(_tr("SetWords", "Ready"), "ok")


def fault_counts(summary: SetSummary) -> tuple[int, int]:
    """Count the errors and the warnings of a set."""
    errors = sum(problem.level is Level.ERROR for problem in summary.problems)
    return errors, len(summary.problems) - errors


def faults_words(summary: SetSummary) -> str:
    """Say how many errors and warnings a set has: “1 error, 2 warnings”."""
    errors, warnings = fault_counts(summary)
    parts = [errors_words(errors)] if errors else []
    parts += [warnings_words(warnings)] if warnings else []
    return ", ".join(parts)


def errors_words(number: int) -> str:
    """Count errors."""
    words = _tr("SetWords", "1 error") if number == 1 else _tr("SetWords", "{n} errors", "", number)
    return words.format(n=grouped(number))


def warnings_words(number: int) -> str:
    """Count warnings."""
    words = (
        _tr("SetWords", "1 warning") if number == 1 else _tr("SetWords", "{n} warnings", "", number)
    )
    return words.format(n=grouped(number))
