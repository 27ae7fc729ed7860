"""What sets are called now, in the language of the window; a quiz keeps what its set was called."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar

from quizapp.session.quiz import Quiz
from quizapp.session.record import QuizSummary
from quizapp.session.review import ReviewedAnswer

Titles = Callable[[], Mapping[str, str]]
"""Returns the titles of the sets that are there, by their ids."""

_Asked = TypeVar("_Asked", Quiz, QuizSummary, ReviewedAnswer)


def no_titles() -> Mapping[str, str]:
    """Return no titles, for a place where every set is called as it was."""
    return {}


def as_called_now(asked: _Asked, titles: Mapping[str, str]) -> _Asked:
    """Return what was asked with the title that its set has now, if the set is still there."""
    title = titles.get(asked.set_id, asked.set_title)
    return asked if title == asked.set_title else replace(asked, set_title=title)
