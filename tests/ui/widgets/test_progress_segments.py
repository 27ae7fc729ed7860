"""The progress of a quiz in words."""

import pytest
from pytestqt.qtbot import QtBot

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.progress_segments import ProgressSegments, Step, step_of
from tests.factories import moment, new_quiz, order_question


@pytest.mark.parametrize(
    ("steps", "words"),
    [
        (["right", "wrong", "right", "now", "ahead"], "Question 4 of 5, 2 right"),
        (["now", "ahead"], "Question 1 of 2, 0 right"),
        (["right", "right"], "Question 2 of 2, 2 right"),
        (["right"] * 6 + ["now"] + ["ahead"] * 38, "Question 7 of 45, 6 right"),
    ],
)
def test_progress_is_read_out(
    themes: ThemeStore, qtbot: QtBot, steps: list[Step], words: str
) -> None:
    progress = ProgressSegments(themes, steps)
    qtbot.addWidget(progress)
    assert progress.accessibleName() == words


@pytest.mark.parametrize("count", [0, 1, 30, 31, 500])
def test_any_number_of_questions_can_be_painted(
    themes: ThemeStore, qtbot: QtBot, count: int
) -> None:
    progress = ProgressSegments(themes, ["ahead"] * count)
    qtbot.addWidget(progress)
    progress.resize(300, 12)
    assert not progress.grab().isNull()


@pytest.mark.parametrize(
    ("response", "step"),
    [
        (("b", "c", "d", "a"), "right"),
        (("c", "b", "d", "a"), "partly"),
        (("a", "d", "c", "b"), "wrong"),
        ((), "skipped"),
    ],
)
def test_a_partly_right_answer_is_neither_right_nor_wrong(
    response: tuple[str, ...], step: Step
) -> None:
    latest = new_quiz([order_question()]).answer(response, moment(1), 20).latest
    assert latest is not None
    assert step_of(latest.answer) == step


def test_right_and_wrong_differ_without_colour(themes: ThemeStore, qtbot: QtBot) -> None:
    pictures = []
    for step in ("right", "partly", "wrong", "skipped", "now", "ahead"):
        progress = ProgressSegments(themes, [step])  # type: ignore[list-item]
        qtbot.addWidget(progress)
        progress.resize(60, 12)
        grey = (
            progress.grab()
            .toImage()
            .convertToFormat(progress.grab().toImage().Format.Format_Grayscale8)
        )
        pictures.append([grey.pixelColor(30, y).value() for y in range(12)])
    assert all(one != other for n, one in enumerate(pictures) for other in pictures[:n])
