"""One note that something is wrong with a question."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.dataset.date_words import DateWords
from quizapp.session.report import ProblemReport
from quizapp.ui.library.quote_block import QuoteBlock
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.chip import Chip
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.picture_view import PictureView
from quizapp.ui.words.answer_words import key_words

_PICTURE = 120


class ReportRow(QWidget):
    """The question with its key, the remark in the learner's words, and when; or Resolve."""

    opened = Signal()
    """The question is to be changed."""

    resolved = Signal()

    def __init__(
        self, themes: ThemeStore, dates: DateWords, report: ProblemReport, title: str, when: str
    ) -> None:
        """Show a note about a question of the set `title` that was made at `when`."""
        super().__init__()
        question = report.question
        key = key_words(question, dates)
        about = self.tr("{title} · right answer: {key}").format(title=title, key=key)
        words = Column(themes, 4)
        words.addWidget(Label(themes, question.stem, "bodyS"))
        for picture in question.pictures:
            words.addWidget(PictureView(themes, picture, _PICTURE))
        words.addWidget(Label(themes, about, "small", "text2"))
        if report.remark:
            words.addWidget(QuoteBlock(themes, report.remark, when))
        else:
            words.addWidget(Label(themes, when, "small", "text2"))
        fold = Fold(themes, 24, least=280)
        fold.add(words)
        fold.add(self._tools(themes, report), 0)
        self.setLayout(fold)

    def _tools(self, themes: ThemeStore, report: ProblemReport) -> QWidget:
        tools, row = QWidget(), Flow(themes, 8)
        edit = Button(themes, self.tr("Edit"), icon="pencil")
        edit.setAccessibleName(self.tr("Edit: {stem}").format(stem=report.question.stem))
        edit.clicked.connect(self.opened)
        row.addWidget(self._state(themes, report))
        row.addWidget(edit)
        tools.setLayout(row)
        return tools

    def _state(self, themes: ThemeStore, report: ProblemReport) -> QWidget:
        if report.resolved:
            return Chip(themes, self.tr("Resolved"), "ok", "check")
        button = Button(themes, self.tr("Resolve"), icon="check")
        button.setAccessibleName(
            self.tr("Resolve the note about: {stem}").format(stem=report.question.stem)
        )
        button.clicked.connect(self.resolved)
        return button
