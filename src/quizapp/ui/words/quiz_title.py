"""What a quiz is called where it is taken and listed."""

from PySide6.QtCore import QCoreApplication

from quizapp.session.quiz import Mode


def quiz_title(set_title: str, mode: Mode) -> str:
    """Return the title of its set, and before it that it reviews facts or drills mistakes."""
    tr = QCoreApplication.translate
    match mode:
        case Mode.REVIEW:
            words = tr("QuizTitle", "Review · {title}")
        case Mode.MISTAKES:
            words = tr("QuizTitle", "Mistakes · {title}")
        case _:
            return set_title
    return words.format(title=set_title)
