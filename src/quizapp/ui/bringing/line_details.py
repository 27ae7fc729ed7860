"""A row or a question of a file as a whole: what is wrong with it, and all that stands in it."""

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QWidget

from quizapp.dataset.written import WrittenQuestion
from quizapp.services.offer import Line, Offer
from quizapp.ui.bringing.offer_words import place_words, problem_words, state_tone
from quizapp.ui.editing.column_words import column_name
from quizapp.ui.progress.amounts import number as grouped
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.emptying import empty
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.icon_view import IconView
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.picture_view import PictureView
from quizapp.ui.widgets.scroll_area import ScrollArea
from quizapp.ui.widgets.tone import tone_icon

_HIGHEST = 148
_PICTURE = 80
_NAME = 120


class LineDetails(QWidget):
    """Hidden until a line is shown; scrolls where there is much to say."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make hidden details."""
        super().__init__()
        self._themes = themes
        self._title = Label(themes, "", "bodyS")
        self.close_button = IconButton(themes, "x", self.tr("Close the details"), small=True)
        self.close_button.clicked.connect(self.hide)
        self._inside, self._lines = QWidget(), Column(themes, 6, (0, 0, 8, 0))
        self._inside.setLayout(self._lines)
        self._area = _Area(themes, self._inside)
        head = Row(themes, 8)
        head.addWidget(self._title, 1)
        head.addWidget(self.close_button)
        column = Column(themes, 6, (12, 8, 8, 8))
        column.addLayout(head)
        column.addWidget(self._area)
        self.setLayout(column)
        self.hide()

    def present(self, offer: Offer, line: Line) -> None:
        """Show a line of an offer."""
        empty(self._lines)
        words = self.tr("Row {n}") if offer.form.sheet else self.tr("Line {n}")
        number = words.format(n=grouped(line.number)) if line.number else ""
        self._title.setText(" · ".join(filter(None, (number, line.name))))
        self._area.setAccessibleName(self._title.text())
        for problem in line.problems:
            place = place_words(problem, is_sheet=bool(offer.form.sheet))
            words = problem_words(problem)
            self._add_problem(f"{words} ({place})" if place else words, line)
        if line.row is not None:
            for column in offer.draft.columns:
                self._add(column_name(column), offer.draft.cell(line.row, column))
        if line.question is not None:
            for name, text in self._told(line.question):
                self._add(name, text)
            for picture in line.question.every_picture:
                self._lines.addWidget(PictureView(self._themes, picture, _PICTURE))
        self._lines.addStretch(1)
        self.show()
        self._area.verticalScrollBar().setValue(0)

    def _add_problem(self, words: str, line: Line) -> None:
        icon, ink = tone_icon(state_tone(line.state))
        row = QWidget()
        parts = Row(self._themes, 8)
        parts.addWidget(IconView(self._themes, icon, ink, 16))
        parts.addWidget(Label(self._themes, words, "small"), 1)
        row.setLayout(parts)
        self._lines.addWidget(row)

    def _add(self, name: str, text: str) -> None:
        if text:
            self._lines.addWidget(_Told(self._themes, name, text))

    def _told(self, question: WrittenQuestion) -> Iterator[tuple[str, str]]:
        """Yield what a question holds, what is right first among what can be chosen."""
        yield self.tr("Question"), question.stem
        right, wrong = self.tr("Right"), self.tr("Wrong")
        for option in question.options:
            yield right if option.correct else wrong, _with_feedback(option.words, option.feedback)
        if question.truth is not None:
            yield right, self.tr("True") if question.truth else self.tr("False")
        for answer in (*question.answers, *(one for gap in question.gaps for one in gap)):
            text = answer.text
            if answer.low is not None and answer.high is not None:
                text = f"{answer.low:g} … {answer.high:g}"
            yield self.tr("Accepted"), _with_feedback(text, answer.feedback)
        for left, other in question.pairs:
            yield self.tr("Pair"), f"{left} – {other}"
        for place, item in enumerate(question.items, start=1):
            yield str(place), item
        yield self.tr("Explanation"), question.general_feedback
        yield self.tr("Category"), question.category


class _Told(QWidget):
    """The name of a column, and what stands in it."""

    def __init__(self, themes: ThemeStore, name: str, text: str) -> None:
        super().__init__()
        self._themes = themes
        self._name = Label(themes, name, "small", "text2")
        parts = Row(themes, 12)
        parts.addWidget(self._name)
        parts.addWidget(Label(themes, text, "small"), 1)
        self.setLayout(parts)
        themes.changed.connect(self._measure)
        self._measure()

    def _measure(self) -> None:
        self._name.setFixedWidth(self._themes.theme.px(_NAME))


class _Area(ScrollArea):
    """As high as what is inside, up to a limit."""

    def __init__(self, themes: ThemeStore, inside: QWidget) -> None:
        super().__init__()
        self._themes = themes
        self._inside = inside
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)

    def spoken_role(self) -> QAccessible.Role:
        """A group, which arrows scroll while it has the focus."""
        return QAccessible.Role.Grouping

    def sizeHint(self) -> QSize:
        """What is inside, up to the limit."""
        theme = self._themes.theme
        inside = self._inside
        high = inside.heightForWidth(self.viewport().width()) if inside.hasHeightForWidth() else 0
        high = high if high > 0 else inside.sizeHint().height()
        return QSize(theme.px(320), min(high, theme.px(_HIGHEST)))

    def minimumSizeHint(self) -> QSize:
        """All that is inside, up to the limit: what was asked for is not to be looked for."""
        return QSize(self._themes.theme.px(120), self.sizeHint().height())


def _with_feedback(text: str, feedback: str) -> str:
    return f"{text} ({feedback})" if feedback else text
