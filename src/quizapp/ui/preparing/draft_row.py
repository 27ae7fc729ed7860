"""One question of a quiz that is put together: its line, and below it all the rest of it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from quizapp.dataset.date_words import DateWords
from quizapp.generation.question import Question
from quizapp.ui.preparing.draft_head import GUTTER, SIDE, DraftHead, DraftPlace
from quizapp.ui.preparing.question_preview import QuestionPreview
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.gutter import Gutter
from quizapp.ui.words.question_words import QuestionNote


class DraftRow(QWidget):
    """Everything but the head is made when it is unfolded for the first time."""

    turned = Signal()
    """The question was unfolded, or folded away."""

    def __init__(self, themes: ThemeStore, dates: DateWords, question: Question) -> None:
        """Show a question folded away; `dates` are the words of its timeline."""
        super().__init__()
        self._themes = themes
        self._dates = dates
        self.question = question
        self.head = DraftHead(themes, question.stem)
        self.head.turned.connect(self.turn)
        self._preview: QuestionPreview | None = None
        self._column = Column(themes, 0, (0, 1, 0, 0))
        self._column.addWidget(self.head)
        self.setLayout(self._column)
        self._is_first = True
        themes.changed.connect(self.update)

    @property
    def is_unfolded(self) -> bool:
        """Whether more than the head is shown."""
        return self._preview is not None and not self._preview.isHidden()

    def present(self, note: QuestionNote, place: DraftPlace) -> None:
        """Show the note of the question and its place."""
        self._is_first = place.number == 1
        self.head.present(note, place)
        self.update()

    def turn(self) -> None:
        """Unfold the question as it will be asked, with all reasons, or fold it away again."""
        if self._preview is None:
            self._preview = self._make_preview()
        else:
            self._preview.setVisible(self._preview.isHidden())
        self.head.show_turned(self.is_unfolded)
        self.turned.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line between this question and the one above."""
        if not self._is_first:
            theme = self._themes.theme
            QPainter(self).fillRect(0, 0, self.width(), theme.px(1), theme.colors.line)

    def _make_preview(self) -> QuestionPreview:
        preview = QuestionPreview(self._themes, self._dates, self.question)
        around = Row(self._themes, 0, (SIDE, 0, SIDE, 16))
        around.addWidget(Gutter(self._themes, GUTTER - SIDE))
        around.addWidget(preview, 1)
        self._column.addLayout(around)
        preview.show()
        return preview
