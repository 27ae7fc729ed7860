"""Writing the answer: every letter belongs to it, and slips are forgiven and named."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from quizapp.ui.theme_store import ThemeStore
from tests.shaped_questions import text_question
from tests.ui.pages.quiz_scenes import asking, cards, explained, focus, listen, press

Open = Callable[[QWidget], None]
Key = Qt.Key


def test_letters_are_no_keys_of_the_page(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [text_question()])
    flags, heard = listen(page.flag_toggled), listen(page.answered)
    page.footer.skip.setFocus()
    press(page, "m", "ad? 0", Key.Key_Return)
    assert flags == []
    assert heard == [(("mad? 0",),)]


def test_blanks_are_no_answer(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [text_question()])
    press(page, "  ")
    assert not page.footer.check.isEnabled()


def test_escape_still_asks_whether_to_stop(themes: ThemeStore, opened: Open) -> None:
    page, _, _ = asking(themes, opened, [text_question()])
    press(page, "Nuri", Key.Key_Escape)
    assert page.stop_panel.isVisible()
    press(page, Key.Key_Escape)
    assert focus().accessibleName() == "Capitals and accents do not matter"


@pytest.mark.parametrize(
    ("response", "verdict", "notes"),
    [
        (("nuri pasha",), "Right. Nuri Pasha.", ["Also accepted: “Nuri Killigil”."]),
        (
            ("Nuri Pascha",),
            "Right. Nuri Pasha.",
            ["Accepted with one letter different. It is written “Nuri Pasha”."],
        ),
        (
            ("Enver",),
            "Not this one. The answer is Nuri Pasha.",
            ["", "Also accepted: “Nuri Killigil”."],
        ),
        ((), "The answer is Nuri Pasha.", ["Also accepted: “Nuri Killigil”."]),
    ],
)
def test_the_verdict_names_the_accepted_text(
    themes: ThemeStore, opened: Open, response: tuple[str, ...], verdict: str, notes: list[str]
) -> None:
    page, quiz, _ = asking(themes, opened, [text_question()])
    explained(page, quiz, response)
    assert page.sheet.feedback is not None
    assert page.sheet.feedback.banner.accessibleName() == verdict
    assert [card.accessibleDescription() for card in cards(page)] == notes
