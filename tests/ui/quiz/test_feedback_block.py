"""What explains an answer is kept and filled again, with nothing left of the question before."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from quizapp.generation.question import Citation, Question, Stretch
from quizapp.session.quiz import Answer
from quizapp.ui.quiz.feedback_block import FeedbackBlock
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.timeline_strip import TimelineStrip
from tests.factories import choice_question, new_quiz, order_question
from tests.placed_questions import DISPUTE
from tests.ui.pages.quiz_scenes import (
    answered,
    bundled_questions,
    right_answer,
    wording,
    wrong_answer,
)


def scenes() -> Iterator[tuple[Question, Answer | None]]:
    """Yield questions that have more or less to say of themselves, and answers to them."""
    plain, other = choice_question(), replace(DISPUTE, question="Where did they meet?")
    silent = Citation("", "", "")
    scenes = (
        (plain, right_answer),
        (bundled_questions()[0], wrong_answer),
        (order_question(), wrong_answer),
        (replace(plain, disputes=(DISPUTE,)), right_answer),
        (replace(plain, disputes=(DISPUTE, other)), wrong_answer),
        (replace(plain, stretch=replace(plain.stretch, withheld=2)), lambda _: ()),
        (replace(plain, stretch=Stretch(()), source=silent), wrong_answer),
    )
    for question, answer in scenes:
        yield question, answered(new_quiz([question]), answer(question)).items[0].answer


def each_after_each(count: int) -> Iterator[int]:
    """Yield places so that each comes after every other: round a circle whose length is prime."""
    return (turn * step % count for step in range(1, count) for turn in range(count))


def fill(block: FeedbackBlock, question: Question, answer: Answer | None) -> None:
    block.present(question, answer, f"Said of {question.stem}")
    block.set_room(narrow=False, lanes=2)


def seen(block: FeedbackBlock) -> tuple[QImage, list[tuple[str, ...]]]:
    """Return what there is for eyes, and for ears in the order of reading."""
    parts = [part for part in block.findChildren(QWidget) if part.isVisibleTo(block)]
    said = [
        (
            part.accessibleName(),
            part.accessibleDescription(),
            part.text() if isinstance(part, QLabel) else "",
            part.spoken_description() if isinstance(part, TimelineStrip) else "",
        )
        for part in parts
    ]
    return block.grab().toImage(), said


def use(block: FeedbackBlock) -> None:
    """Open and change all that a person can."""
    block.set_room(narrow=True, lanes=1)
    block.strip.zoom_in()
    block.strip.select_neighbour(1)
    block.toggle_source()
    block.toggle_disputes()
    block.toggle_list()
    block.grab()


def test_it_is_filled_as_if_it_were_new(themes: ThemeStore, qtbot: QtBot) -> None:
    def make() -> FeedbackBlock:
        block = FeedbackBlock(themes, wording().dates)
        qtbot.addWidget(block)
        block.resize(760, 1200)
        return block

    given, fresh = list(scenes()), []
    for question, answer in given:
        block = make()
        fill(block, question, answer)
        fresh.append(seen(block))
    kept = make()
    for place in each_after_each(len(given)):
        fill(kept, *given[place])
        assert seen(kept) == fresh[place]
        assert not kept.close_opened()
        use(kept)
