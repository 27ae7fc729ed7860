"""Where a written question belongs: its category and its tags."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.dataset.written import WrittenQuestion
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.text_field import TextField


class QuestionDetails(QWidget):
    """Two short fields side by side; several tags are parted by commas."""

    changed = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make empty fields."""
        super().__init__()
        self._category = TextField(
            themes, self.tr("Category"), placeholder=self.tr("History/Treaties")
        )
        self._tags = TextField(themes, self.tr("Tags"), placeholder=self.tr("Parted by commas"))
        fold = Fold(themes, gap=12, least=160)
        for field in (self._category, self._tags):
            field.edited.connect(self.changed)
            fold.add(field)
        self.setLayout(fold)

    def present(self, question: WrittenQuestion) -> None:
        """Show where a question belongs, without disturbing who is typing it."""
        if self.added_to(question) != question:
            self._category.set_text(question.category)
            self._tags.set_text(", ".join(question.tags))

    def added_to(self, question: WrittenQuestion) -> WrittenQuestion:
        """Return the question with what is typed here."""
        tags = (tag.strip() for tag in self._tags.text().split(","))
        category = self._category.text().strip()
        return replace(question, category=category, tags=tuple(filter(None, tags)))

    def set_read_only(self, *, read_only: bool) -> None:
        """Let nothing be changed."""
        for field in (self._category, self._tags):
            field.set_read_only(read_only=read_only)
