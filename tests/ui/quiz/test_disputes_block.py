"""What sources say differently: shown on request, with every source, without a verdict."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QLabel, QWidget

from quizapp.ui.theme_store import ThemeStore
from tests.factories import choice_question
from tests.placed_questions import DISPUTE
from tests.ui.pages.quiz_scenes import asking, explained, press

Open = Callable[[QWidget], None]


def test_positions_are_shown_with_their_sources_when_d_is_pressed(
    themes: ThemeStore, opened: Open
) -> None:
    page, quiz, _ = asking(themes, opened, [replace(choice_question(), disputes=(DISPUTE,))])
    explained(page, quiz, ("a",))
    feedback = page.sheet.feedback
    assert feedback is not None
    block = feedback.disputes

    def shown() -> list[str]:
        labels = block.findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible()]

    folded = ["Sources differ", "How many people came?"]
    assert shown() == folded
    press(page, "d")
    assert shown() == [
        *folded,
        "About 3,000 people came.",
        "Annals, page 7",
        "More than 10,000 people came.",
        "Letters · https://example.org/letters",
        "Nothing of this is asked or scored.",
    ]
    assert block.toggle.text() == "Hide"
    block.toggle.click()
    assert shown() == folded


def test_several_disputes_are_each_named(themes: ThemeStore, opened: Open) -> None:
    other = replace(DISPUTE, question="Where did they meet?")
    page, quiz, _ = asking(themes, opened, [replace(choice_question(), disputes=(DISPUTE, other))])
    explained(page, quiz, ("a",))
    press(page, "d")
    labels = [label.text() for label in page.sheet.findChildren(QLabel) if label.isVisible()]
    assert {"2 questions", "How many people came?", "Where did they meet?"} <= set(labels)


def test_without_disputes_there_is_no_card(themes: ThemeStore, opened: Open) -> None:
    page, quiz, _ = asking(themes, opened, [choice_question()])
    explained(page, quiz, ("a",))
    press(page, "d")
    assert page.sheet.feedback is not None
    assert not page.sheet.feedback.disputes.isVisible()
