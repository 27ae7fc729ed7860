"""Labels show text letter for letter, and take the height that it needs."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.label import Label

SENTENCE = "When were diplomatic relations between Azerbaijan and Türkiye restored? " * 2


def test_a_label_is_as_high_as_its_lines(themes: ThemeStore, qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    label = Label(themes, SENTENCE, "stem")
    column.addWidget(label)
    column.addStretch(1)
    qtbot.addWidget(page)
    page.resize(420, 600)
    page.show()
    assert label.height() == label.heightForWidth(420)
    assert label.height() % themes.theme.line_height("stem") == 0
    assert label.height() >= 3 * themes.theme.line_height("stem")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(text=st.text(max_size=200), narrow=st.integers(40, 300), more=st.integers(0, 400))
def test_a_wider_label_is_never_higher(
    themes: ThemeStore, qapp: object, text: str, narrow: int, more: int
) -> None:
    label = Label(themes, text)
    assert label.heightForWidth(narrow) >= label.heightForWidth(narrow + more) > 0


def test_markup_and_ampersands_are_only_letters(themes: ThemeStore, qtbot: QtBot) -> None:
    label = Label(themes, "<b>R&D</b>", wrap=False)
    plain = Label(themes, "R", wrap=False)
    for one in (label, plain):
        qtbot.addWidget(one)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.sizeHint().width() > 6 * plain.sizeHint().width()


def test_an_elided_label_tells_the_whole_text_in_its_tooltip(
    themes: ThemeStore, qtbot: QtBot
) -> None:
    label = Label(themes, "<i>a & b</i> " * 9, elide=True)
    qtbot.addWidget(label)
    assert label.minimumSizeHint().width() < label.sizeHint().width()
    assert "&lt;i&gt;a &amp; b" in label.toolTip()


def test_a_line_that_must_not_wrap_is_never_narrower(themes: ThemeStore, qtbot: QtBot) -> None:
    label = Label(themes, "7 of 12", wrap=False)
    qtbot.addWidget(label)
    assert label.minimumSizeHint() == label.sizeHint()


def test_a_longer_text_asks_for_more_room(themes: ThemeStore, qtbot: QtBot) -> None:
    label = Label(themes, "short")
    qtbot.addWidget(label)
    before = label.heightForWidth(100)
    label.setText(SENTENCE)
    assert label.heightForWidth(100) > before


def test_words_begin_where_lines_begin(themes: ThemeStore, qtbot: QtBot) -> None:
    label = Label(themes, "4 answers")
    qtbot.addWidget(label)
    label.resize(400, 40)

    def inked() -> tuple[int, int]:
        """Return how many columns are free at the left and at the right."""
        picture = label.grab().toImage()
        ground = picture.pixel(0, 0)
        columns = [
            x
            for x in range(picture.width())
            if any(picture.pixel(x, y) != ground for y in range(picture.height()))
        ]
        return columns[0], picture.width() - 1 - columns[-1]

    left, right = inked()
    assert left < 8 < right
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    left, right = inked()
    assert right < 8 < left
