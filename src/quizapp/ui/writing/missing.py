"""What a question still needs before it can be asked."""

from PySide6.QtCore import QCoreApplication

from quizapp.dataset.written import WrittenKind, WrittenQuestion


def missing_words(question: WrittenQuestion) -> str:
    """Say what a question that cannot be asked lacks."""
    tr = QCoreApplication.translate
    options = tr("Missing", "Write two options or more, and mark what is right.")
    needs = {
        WrittenKind.MC_SINGLE: options,
        WrittenKind.MC_MULTI: options,
        WrittenKind.SHORT: tr("Missing", "Write an answer that is accepted."),
        WrittenKind.NUMERIC: tr("Missing", "Write the whole number that is right."),
        WrittenKind.MATCH: tr(
            "Missing", "Write two pairs or more, each thing with a partner of its own."
        ),
        WrittenKind.ORDERING: tr("Missing", "Write two things or more."),
    }
    other = tr("Missing", "Questions of this kind are kept, and not asked.")
    stem = tr("Missing", "Write the question.")
    return needs.get(question.kind, other) if question.stem else stem
