"""What is said of a file of results."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication

from quizapp.services.collect_results import Doubt, FileState, LookedAt
from quizapp.ui.library.problem_words import hint_words, reason_words
from quizapp.ui.tables.table_model import StateCell
from quizapp.ui.widgets.tone import Tone

_TONES: Mapping[FileState, tuple[Tone, str]] = MappingProxyType(
    {
        FileState.NEW: ("ok", "circle-check"),
        FileState.HERE: ("plain", "minus"),
        FileState.DOUBTFUL: ("warn", "triangle-alert"),
        FileState.UNKNOWN_SET: ("warn", "circle-question-mark"),
    }
)


def state_cell(file: LookedAt, *, taken: bool) -> StateCell:
    """Return the state of a file, and whether it is to be taken in."""
    words = state_words(file.state)
    if taken and file.state is not FileState.NEW:
        return StateCell(_tr("Taken all the same"), "warn", "circle-check")
    tone, icon = _TONES.get(file.state, ("bad", "circle-x"))
    return StateCell(words, tone, icon)


def state_words(state: FileState) -> str:
    """Name a state."""
    return {
        FileState.NEW: _tr("New"),
        FileState.HERE: _tr("Already here"),
        FileState.DOUBTFUL: _tr("Take a look"),
        FileState.UNKNOWN_SET: _tr("Unknown set"),
        FileState.OTHER: _tr("Somebody else's"),
        FileState.NEWER: _tr("Newer program"),
        FileState.DAMAGED: _tr("Cannot be used"),
    }[state]


def amount_words(file: LookedAt) -> str:
    """Say how much is in a file."""
    if not file.quizzes:
        return ""
    quizzes = _tr("1 quiz") if file.quizzes == 1 else _tr("{n} quizzes", "", file.quizzes)
    answers = _tr("1 answer") if file.answers == 1 else _tr("{n} answers", "", file.answers)
    parts = quizzes.format(n=file.quizzes), answers.format(n=file.answers)
    return ", ".join(parts)


def reasons(file: LookedAt) -> list[str]:
    """Say in sentences what is to be known of a file before it is taken in."""
    said = [_doubt_words(doubt) for doubt in file.doubts]
    unknown = _tr(
        "The set “{title}” is not here. Bring it in first, or take the file all the same."
    )
    said += [unknown.format(title=title) for title in file.unknown_sets]
    changed = _tr("“{title}” was another version of the set when it was answered.")
    said += [changed.format(title=title) for title in file.changed_sets]
    if file.strays:
        said.append(
            _tr(
                "An exam of this file was not set here. Its answers are taken in, but they are not"
                " among the results of an assignment."
            )
        )
    if file.state is FileState.OTHER:
        said.append(
            _tr(
                "A quiz of this file is here already with other answers, or is of somebody else."
                " Nothing of the file is taken in; a copy is kept aside."
            )
        )
    if file.state is FileState.HERE:
        said.append(_tr("Everything in this file is here already."))
    said += [f"{reason_words(one)} {hint_words(one)}" for one in file.problems]
    return said


def _doubt_words(doubt: Doubt) -> str:
    return {
        Doubt.EDITED: _tr(
            "The file was changed after it was written: its checksum does not fit. That may have"
            " happened on its way, or by hand."
        ),
        Doubt.MARKS: _tr("Its marks do not follow from its answers."),
        Doubt.KEYS: _tr(
            "Its right answers are not those of the set here,"
            " or another version of quizapp made it."
        ),
        Doubt.FUTURE: _tr("Its times are in the future. A clock may have been wrong."),
        Doubt.LEARNER: _tr("It is not certain whose it is: choose a learner."),
        Doubt.NAMELESS: _tr("It names nobody: choose a learner."),
    }[doubt]


def _tr(text: str, note: str = "", count: int = -1) -> str:
    return QCoreApplication.translate("CollectedFiles", text, note, count)
