"""The dates of the events that an answer area shows."""

from collections.abc import Iterable

from quizapp.dataset.date_words import DateWords
from quizapp.generation.question import Question


def date_of(question: Question, names: Iterable[str], words: DateWords) -> str:
    """Return the date in words of the first of some events, by id, that has one; else nothing."""
    events = {event.id: event for event in question.stretch.events}
    spans = (events[name].span for name in names if name in events)
    return next((words.long(span) for span in spans if span is not None), "")
