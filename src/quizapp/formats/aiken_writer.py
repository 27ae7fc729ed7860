"""Writing Aiken, one right option of several: https://docs.moodle.org/en/Aiken_format."""

from collections.abc import Iterator
from string import ascii_uppercase

from quizapp.dataset.written import WrittenKind, WrittenOption, WrittenQuestion
from quizapp.formats.exported import (
    WHOLE,
    Exported,
    Loss,
    Part,
    has_weights,
    loss_of,
    without_feedback,
    without_pictures,
)
from quizapp.formats.question_list import QuestionList

NAME = "aiken"
TITLE = "Aiken"
SUFFIXES = (".txt",)
READ_BACK = ("aiken", ".aiken")


def export(questions: QuestionList) -> Exported:
    """Write the questions that have one right option; all others are left out."""
    written: list[str] = []
    losses: list[Loss] = []
    for question in questions.questions:
        options = _options(question)
        if sum(option.correct for option in options) == 1 and len(options) <= len(ascii_uppercase):
            shown = without_pictures(question)
            written.append("\n".join(_lines(shown, _options(shown))))
            losses += _lost(question)
        else:
            what = "left out: Aiken holds only questions with one right option"
            losses.append(loss_of(question, what, *WHOLE))
    content = "\n\n".join(written) + "\n" * bool(written)
    return Exported(content.encode(errors="replace"), tuple(losses))


def _options(question: WrittenQuestion) -> tuple[WrittenOption, ...]:
    if question.kind is WrittenKind.MC_SINGLE:
        return question.options
    if question.kind is WrittenKind.TRUE_FALSE:
        truth = bool(question.truth)
        return WrittenOption("True", truth), WrittenOption("False", not truth)
    return ()


def _lines(question: WrittenQuestion, options: tuple[WrittenOption, ...]) -> Iterator[str]:
    """Yield the question with its options, every text on one line of its own."""
    yield _one_line(question.stem)
    for letter, option in zip(ascii_uppercase, options, strict=False):
        yield f"{letter}) {_one_line(option.text)}"
    right = (letter for letter, o in zip(ascii_uppercase, options, strict=False) if o.correct)
    yield f"ANSWER: {next(right)}"


def _lost(question: WrittenQuestion) -> Iterator[Loss]:
    """Yield what Aiken cannot hold of a question."""
    if question.every_picture:
        what = "Aiken holds no pictures, only what they show in words"
        yield loss_of(question, what, Part.PICTURES, Part.TEXT, Part.ANSWERS)
    if question != without_feedback(question):
        yield loss_of(question, "Aiken holds no feedback", Part.FEEDBACK, Part.EXPLANATION)
    if question.kind is WrittenKind.TRUE_FALSE:
        yield loss_of(question, "true or false becomes a choice of two", Part.KIND)
    elif has_weights(question.options):
        yield loss_of(question, "Aiken holds no weights of options", Part.WEIGHTS)
    if question.name or question.category or question.tags:
        yield loss_of(
            question,
            "Aiken holds no names, categories or tags",
            Part.NAME,
            Part.CATEGORY,
            Part.TAGS,
        )
    texts = (question.stem, *(option.text for option in question.options))
    if any("\n" in text.strip() for text in texts):
        what = "Aiken holds no lines: a text with several is written on one"
        yield loss_of(question, what, Part.TEXT, Part.ANSWERS)


def _one_line(text: str) -> str:
    return " ".join(text.split())
