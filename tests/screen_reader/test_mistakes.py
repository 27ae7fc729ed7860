"""Last week's mistakes are found by a screen reader, through AT-SPI only."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from quizapp.storage.database import FILE_NAME
from quizapp.storage.store import Store
from tests.factories import choice_question, new_quiz
from tests.screen_reader.stage import travel

pytestmark = pytest.mark.screen_reader

QUESTIONS, WRONG = 3, 2


def keep_quiz(store: Store, name: str, days: int) -> None:
    """Keep a quiz that was taken so many days ago, with two wrong answers."""
    begun = datetime.now(UTC) - timedelta(days=days)
    asked = [choice_question(10 * number) for number in range(QUESTIONS)]
    quiz = replace(new_quiz(asked, name=name), started_at=begun, set_title=f"{name} annals")
    store.add_learner(quiz.learner, begun)
    store.add_quiz(quiz)
    for place in range(QUESTIONS):
        question = quiz.items[place].question
        wrong = next(option.id for option in question.options if not option.correct)
        given = (wrong,) if place < WRONG else question.key
        quiz = quiz.answer(given, begun + timedelta(minutes=place + 1), 5.0)
        store.add_answer(quiz)
    ended = begun + timedelta(minutes=QUESTIONS + 1)
    store.finish(quiz.finish(ended), ended)


@pytest.fixture(scope="module")
def found(display: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What a screen reader read and heard on the way to the mistakes."""
    folder = tmp_path_factory.mktemp("mistakes")
    store = Store(folder / FILE_NAME)
    for name, days in (("Earlier", 40), ("Recent", 3)):
        keep_quiz(store, name, days)
    store.close()
    return travel(display, folder, "mistakes")


def test_the_last_week_has_the_recent_quiz_alone(found: dict[str, Any]) -> None:
    assert any(words.startswith("Earlier annals") for words in found["before"])
    assert any(words.startswith("Recent annals") for words in found["week"])
    assert not any(words.startswith("Earlier annals") for words in found["week"])
    assert f"{WRONG} to review" in found["week"]


def test_everything_on_the_way_has_a_name(found: dict[str, Any]) -> None:
    assert found["unnamed"] == []
    assert found["row"][0]
    assert found["focus"][0]


def test_the_mistakes_are_named_and_explained(found: dict[str, Any]) -> None:
    assert any(words.startswith("Recent annals") for words in found["result"])
    assert found["review"] == f"Review {WRONG} mistakes"
    assert len(found["wrong"]) == WRONG
    assert any(words.startswith("Source") for words in found["explained"])
