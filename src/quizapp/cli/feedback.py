"""What is said after an answer: the verdict, the key, the reasons, the source, the timeline."""

from collections.abc import Iterator

from quizapp.cli.score_words import score_lines
from quizapp.cli.verdict import verdict
from quizapp.dataset.date_words import DateWords
from quizapp.dataset.model import Event, Status
from quizapp.formats.writing.question_lines import (
    dispute_lines,
    explanation,
    hanging,
    key_text,
    reasons,
    source_text,
)
from quizapp.generation.question import Question, Stretch
from quizapp.generation.wording import Wording
from quizapp.session.quiz import Answer

_MARGIN = 3


def feedback(question: Question, answer: Answer, wording: Wording, width: int) -> Iterator[str]:
    """Yield the lines of a reply; the first one is the verdict alone."""
    yield verdict(correct=answer.marked.correct, credit=answer.marked.credit)
    yield from hanging(_key_line(question, answer, wording), width=width)
    for option, reason in reasons(question):
        yield from hanging(reason, f"{option.id})", _MARGIN, width)
    yield from hanging(explanation(question), width=width)
    yield from hanging(_source_line(question), width=width)
    for line in dispute_lines(question):
        yield from hanging(line, width=width)
    yield from _timeline(question.stretch, wording.dates, width)


def _key_line(question: Question, answer: Answer, wording: Wording) -> str:
    key = f"The answer is {key_text(question, wording.dates)}."
    if answer.skipped:
        return f"{key} You skipped it."
    given = () if answer.marked.correct else (f"Your answer was {', '.join(answer.response)}.",)
    return " ".join((key, *given, *score_lines(question, answer.response, wording)))


def _source_line(question: Question) -> str:
    status = question.source.status
    reserve = "" if status == Status.ESTABLISHED else f" ({status})"
    return f"Source: {source_text(question.source)}{reserve}"


def _timeline(stretch: Stretch, dates: DateWords, width: int) -> Iterator[str]:
    """Draw the asked events and their neighbours from the earliest to the latest."""
    shown = {*stretch.focus, *stretch.before, *stretch.after}
    events = sorted((event for event in stretch.events if event.id in shown), key=_first_day)
    dated = [(event, dates.short(event.span)) for event in events if event.span is not None]
    margin = max((len(date) for _, date in dated), default=0) + 4
    if dated:
        yield ""
    for event, date in dated:
        mark = ">" if event.id in stretch.focus else " "
        yield from hanging(event.title, f"{mark} {date}", margin, width)


def _first_day(event: Event) -> tuple[float, float]:
    """Return what to sort by: the first day that is known, then the last one."""
    span = event.span
    if span is None:
        return 0.0, 0.0
    first = span.hi if span.lo is None else span.lo
    return float(first or 0), float("inf") if span.hi is None else float(span.hi)
