"""Generated questions as a paper to read or to print: the questions, then the key."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from quizapp.formats.question_bank import QuestionBank
from quizapp.formats.writing.question_lines import (
    dispute_lines,
    explanation,
    hanging,
    key_text,
    reasons,
    source_text,
    task_lines,
)
from quizapp.generation.question import Question
from quizapp.generation.shape import Response

NAME = "text"
TITLE = "a paper with its key, as plain text"
SUFFIXES = (".txt",)

_MARGIN = 5
_OPTION_MARGIN = 8
_ANSWER_LINES: Mapping[Response, str] = MappingProxyType(
    {
        Response.ORDER: "Order: ",
        Response.GAP: "Gap: ",
        Response.MATCH: "Pairs: ",
        Response.BUCKETS: "Pairs: ",
        Response.POINT: "Date: ",
        Response.NUMBER: "Number: ",
        Response.TEXT: "Answer: ",
    }
)


def write_questions(bank: QuestionBank) -> bytes:
    """Write a paper; questions are numbered through, whatever quiz they stand in."""
    lines = [*_heading(bank), *_questions(bank), *_key(bank)]
    return "".join(f"{line}\n" for line in lines).encode(errors="replace")


def _heading(bank: QuestionBank) -> Iterator[str]:
    yield from hanging(bank.provenance.title)
    if bank.provenance.based_on:
        yield from hanging(f"Based on one text: {bank.provenance.based_on}")
    yield f"Questions: {len(bank)}. Seed: {bank.plan.seed}."


def _questions(bank: QuestionBank) -> Iterator[str]:
    quiz = 0
    for number, (quiz_number, question) in enumerate(bank.numbered, start=1):
        if len(bank.quizzes) > 1 and quiz_number != quiz:
            quiz = quiz_number
            yield from _title(f"Quiz {quiz}")
        yield ""
        yield from hanging(question.stem, f"{number}.", _MARGIN)
        for label, text in task_lines(question, bank.dates):
            yield from hanging(text, " " * _MARGIN + label, _OPTION_MARGIN)
        if line := _ANSWER_LINES.get(question.response):
            yield " " * _MARGIN + line + "  ".join("____" for _ in question.key)


def _key(bank: QuestionBank) -> Iterator[str]:
    yield from _title("Key and explanations")
    for number, (_, question) in enumerate(bank.numbered, start=1):
        yield ""
        yield from hanging(key_text(question, bank.dates), f"{number}.", _MARGIN)
        yield from _explained(question)


def _explained(question: Question) -> Iterator[str]:
    for option, reason in reasons(question):
        yield from hanging(reason, " " * _MARGIN + f"{option.id})", _OPTION_MARGIN)
    yield from hanging(explanation(question), indent=_MARGIN)
    for line in dispute_lines(question):
        yield from hanging(line, indent=_MARGIN)
    yield from hanging(f"Source: {source_text(question.source)}", indent=_MARGIN)


def _title(text: str) -> Iterator[str]:
    yield from ("", "", text, "-" * len(text))
