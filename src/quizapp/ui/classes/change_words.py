"""Changes of classes and learners in words."""

from PySide6.QtCore import QCoreApplication

from quizapp.classroom.roll_change import ChangeSort, RollChange


def change_words(change: RollChange) -> str:
    """Say what was done."""
    tr = QCoreApplication.translate
    words = {
        ChangeSort.CLASS_ADDED: tr("RollChange", "The class “{name}” is there."),
        ChangeSort.CLASS_RENAMED: tr("RollChange", "The class is called “{name}” now."),
        ChangeSort.CLASS_REMOVED: tr(
            "RollChange", "The class “{name}” was removed. Its learners are still there."
        ),
        ChangeSort.LEARNER_ADDED: tr("RollChange", "Added: {name}."),
        ChangeSort.LEARNER_CHANGED: tr("RollChange", "Changed: {name}. The history stays."),
        ChangeSort.LEARNER_REMOVED: tr(
            "RollChange", "Removed from the lists: {name}. The history is kept."
        ),
        ChangeSort.ENROLLED: tr("RollChange", "More learners are in “{name}” now."),
        ChangeSort.WITHDRAWN: tr("RollChange", "Taken out of the class: {name}."),
        ChangeSort.MERGED: tr("RollChange", "{name} is one learner now, with everything of both."),
        ChangeSort.ROSTER: tr("RollChange", "The roster “{name}” was taken in."),
    }
    return words[change.sort].format(name=change.subject)


def undone_words(change: RollChange) -> str:
    """Say that a change was undone."""
    words = QCoreApplication.translate("RollChange", "Undone: {change}")
    return words.format(change=change_words(change))
