"""A quiz taken by a screen reader: the true program on a display, seen through AT-SPI only.

What is heard and read is held against what the program has kept of the same quiz.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from quizapp.session.quiz import Quiz
from quizapp.storage.store import Store
from quizapp.ui.answers.shapes import answer_area
from quizapp.ui.theme_store import ThemeStore
from tests.screen_reader.stage import travel
from tests.ui.conftest import RESOURCES
from tests.ui.timeline.scenes import DATES

pytestmark = pytest.mark.screen_reader

QUESTIONS = 5


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("reader")


@pytest.fixture(scope="module")
def taken(display: str, folder: Path) -> dict[str, Any]:
    """What a screen reader read and heard in a quiz."""
    (folder / "settings.json").write_text(json.dumps({"quiz_length": QUESTIONS}))
    return travel(display, folder, "quiz", str(QUESTIONS))


@pytest.fixture(scope="module")
def kept(taken: dict[str, Any], folder: Path) -> Quiz:
    """The same quiz as the program kept it."""
    store = Store(folder / "quizapp.db")
    quiz = store.quiz(store.finished()[0].id)
    store.close()
    assert quiz is not None
    assert len(taken["questions"]) == len(quiz.items) == QUESTIONS
    return quiz


@pytest.fixture
def verdicts(qapp: object, kept: Quiz) -> list[str]:
    """What the program has to say of each answer."""
    themes = ThemeStore(RESOURCES, "light", 1.0, "off")
    areas = [answer_area(themes, DATES, item.question) for item in kept.items]
    return [area.verdict(item.answer) for area, item in zip(areas, kept.items, strict=True)]


def test_the_window_is_known_for_one(taken: dict[str, Any]) -> None:
    assert taken["window"] == "frame"


def test_every_question_is_counted_aloud_and_asked_around_the_focus(
    taken: dict[str, Any], kept: Quiz
) -> None:
    for place, (seen, item) in enumerate(zip(taken["questions"], kept.items, strict=True), 1):
        assert seen["asked"] == f"Question {place} of {QUESTIONS}."
        assert item.question.stem in seen["groups"]
        assert item.question.stem in seen["read"]


def test_every_verdict_is_announced_with_its_reason(
    taken: dict[str, Any], kept: Quiz, verdicts: list[str]
) -> None:
    for item, verdict in zip(kept.items, verdicts, strict=True):
        assert f"{verdict} {item.question.explanation}" in taken["heard"]


def test_the_button_that_goes_on_has_the_focus_and_tells_the_verdict(
    taken: dict[str, Any], verdicts: list[str]
) -> None:
    named = [(seen["focus"], seen["verdict"]) for seen in taken["questions"]]
    buttons = ["Next question"] * (QUESTIONS - 1) + ["See the result"]
    assert named == list(zip(buttons, verdicts, strict=True))


def test_verdict_and_source_can_be_read_afterwards(
    taken: dict[str, Any], verdicts: list[str]
) -> None:
    for seen, verdict in zip(taken["questions"], verdicts, strict=True):
        assert verdict in seen["explained"]
        assert any(words.startswith("Source") for words in seen["explained"])


def test_options_say_what_became_of_them(taken: dict[str, Any]) -> None:
    chosen = [seen for seen in taken["questions"] if seen["chosen"]]
    assert all(any("your answer" in name.lower() for name in seen["judged"]) for seen in chosen)


def test_the_result_is_read_at_the_end(taken: dict[str, Any]) -> None:
    assert "Results" in taken["result"]
    assert any("look at again" in words for words in taken["result"])
