"""What can be done with a question set, in words, with icons and keys."""

from dataclasses import dataclass
from enum import StrEnum, auto

from PySide6.QtCore import QCoreApplication

from quizapp.services.teacher_overview import ListedSet
from quizapp.ui.words.key_names import key_name


class SetAction(StrEnum):
    """One thing to do with a set."""

    OPEN = auto()
    PREPARE = auto()
    TIMELINE = auto()
    ANALYSE = auto()
    EXPORT = auto()
    PRINT = auto()
    PROBLEMS = auto()
    COPY = auto()
    RENAME = auto()
    REMOVE = auto()


@dataclass(frozen=True, slots=True)
class ActionWords:
    """How an action is called, its icon, and its key as Qt writes it."""

    text: str
    icon: str
    key: str

    @property
    def shown_key(self) -> str:
        """The key as it stands on buttons."""
        return key_name(self.key)


def action_words(action: SetAction) -> ActionWords:
    """Return the words of an action."""
    tr = QCoreApplication.translate
    words = {
        SetAction.OPEN: (tr("SetActions", "Open"), "pencil", "Return"),
        SetAction.PREPARE: (tr("SetActions", "Put a quiz together"), "list", "Ctrl+Return"),
        SetAction.TIMELINE: (tr("SetActions", "Timeline"), "milestone", "Ctrl+T"),
        SetAction.ANALYSE: (tr("SetActions", "Analysis"), "chart-line", "Ctrl+I"),
        SetAction.EXPORT: (tr("SetActions", "Export…"), "download", "Ctrl+E"),
        SetAction.PRINT: (tr("SetActions", "Print…"), "printer", "Ctrl+P"),
        SetAction.PROBLEMS: (tr("SetActions", "Show what is wrong"), "triangle-alert", "F8"),
        SetAction.COPY: (tr("SetActions", "Make a copy"), "copy", "Ctrl+D"),
        SetAction.RENAME: (tr("SetActions", "Rename"), "pencil", "F2"),
        SetAction.REMOVE: (tr("SetActions", "Remove"), "trash-2", "Delete"),
    }
    return ActionWords(*words[action])


def is_possible(action: SetAction, one: ListedSet) -> bool:
    """Tell whether an action makes sense for a set as it is."""
    summary = one.summary
    return {
        SetAction.OPEN: True,
        SetAction.PREPARE: one.is_kept and bool(summary.scorable or summary.questions),
        SetAction.TIMELINE: one.is_kept and bool(summary.events),
        SetAction.ANALYSE: one.is_kept,
        SetAction.EXPORT: one.is_kept and bool(summary.events or summary.questions),
        SetAction.PRINT: one.is_kept and bool(summary.scorable or summary.questions),
        SetAction.PROBLEMS: bool(summary.problems),
        SetAction.COPY: one.is_kept and summary.usable,
        SetAction.RENAME: one.is_own and summary.usable,
        SetAction.REMOVE: one.is_own,
    }[action]
