"""What is said while the program opens."""

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtWidgets import QLabel, QWidget

from quizapp.ui.pages.home_page import HomePage
from quizapp.ui.pages.opening_page import OpeningPage
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.words.moments import Moments

Open = Callable[[QWidget], None]


def test_both_pages_say_that_they_are_opening(themes: ThemeStore, opened: Open) -> None:
    for page in (OpeningPage(themes, Moments(datetime(2026, 1, 2, tzinfo=UTC))), HomePage(themes)):
        opened(page)
        assert "Opening…" in [label.text() for label in page.findChildren(QLabel)]
