"""A few words about a question that somebody wrote: of what kind it is, and what is right."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from quizapp.dataset.written import WrittenAnswer, WrittenKind, WrittenQuestion


def kind_words(kind: WrittenKind) -> str:
    """Name a kind of question."""
    tr = QCoreApplication.translate
    names = {
        WrittenKind.MC_SINGLE: tr("WrittenWords", "One of several"),
        WrittenKind.MC_MULTI: tr("WrittenWords", "Several of several"),
        WrittenKind.TRUE_FALSE: tr("WrittenWords", "True or false"),
        WrittenKind.SHORT: tr("WrittenWords", "Short answer"),
        WrittenKind.NUMERIC: tr("WrittenWords", "Number"),
        WrittenKind.MATCH: tr("WrittenWords", "Matching"),
        WrittenKind.ORDERING: tr("WrittenWords", "Order"),
        WrittenKind.CLOZE: tr("WrittenWords", "Gaps"),
        WrittenKind.ESSAY: tr("WrittenWords", "Essay"),
        WrittenKind.DESCRIPTION: tr("WrittenWords", "Text to read"),
    }
    return names[kind]


def written_key(question: WrittenQuestion) -> str:
    """Say what is right, nothing where a program cannot know that."""
    return "; ".join(_right_parts(question))


def _right_parts(question: WrittenQuestion) -> Iterable[str]:
    match question.kind:
        case WrittenKind.MC_SINGLE | WrittenKind.MC_MULTI:
            return (option.words for option in question.options if option.correct)
        case WrittenKind.TRUE_FALSE:
            tr = QCoreApplication.translate
            return [tr("WrittenWords", "True") if question.truth else tr("WrittenWords", "False")]
        case WrittenKind.SHORT | WrittenKind.NUMERIC:
            return [_best(question.answers)]
        case WrittenKind.MATCH:
            return (f"{left} – {right}" for left, right in question.pairs)
        case WrittenKind.ORDERING:
            return question.items
    return map(_best, question.gaps)


def _best(answers: Iterable[WrittenAnswer]) -> str:
    """Return the answers that are worth most."""
    known = tuple(answers)
    most = max((answer.weight for answer in known), default=0)
    return " / ".join(_answer(answer) for answer in known if answer.weight == most)


def _answer(answer: WrittenAnswer) -> str:
    if answer.low is None or answer.high is None:
        return answer.text
    if answer.low == answer.high:
        return f"{answer.low:g}"
    return f"{answer.low:g} … {answer.high:g}"
