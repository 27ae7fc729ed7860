"""A question as the learner will see it, with the reasons that follow the answer."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame

from quizapp.dataset.date_words import DateWords
from quizapp.generation.question import Option, Question
from quizapp.generation.shape import Response
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.icon_view import IconView
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.painting import paint_box
from quizapp.ui.widgets.picture_view import PictureView
from quizapp.ui.widgets.source_block import source_name
from quizapp.ui.widgets.timeline_strip import TimelineStrip

_JUDGED = (Response.CHOICE, Response.MULTIPLE)
"""Ways to answer in which an option by itself is right or wrong."""

_PICTURE, _OPTION = 160, 80


class QuestionPreview(QFrame):
    """Options in the order in which they are offered, then explanation and source."""

    def __init__(self, themes: ThemeStore, dates: DateWords, question: Question) -> None:
        """Show a question; `dates` are the words of its timeline."""
        super().__init__()
        self._themes = themes
        self._judged = question.response in _JUDGED
        column = Column(themes, 8, (16, 12, 16, 12))
        for picture in question.pictures:
            column.addWidget(PictureView(themes, picture, _PICTURE))
        for option in question.options:
            column.addLayout(self._option(option))
        if question.targets:
            words = self.tr("To choose from: {targets}")
            targets = "; ".join(target.text for target in question.targets)
            column.addWidget(Label(themes, words.format(targets=targets)))
        column.addWidget(Label(themes, question.explanation, "small"))
        cited = question.source
        if named := source_name(cited.title, cited.locator):
            words = self.tr("Source: {name}").format(name=named)
            column.addWidget(Label(themes, words, "small", "text2"))
        if question.stretch.events:
            strip = TimelineStrip(themes, dates)
            strip.set_lanes(1)
            strip.show_stretch(question.stretch)
            column.addWidget(strip)
        self.setLayout(column)
        self.setAccessibleName(question.stem)
        themes.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sunken ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._themes.theme
        paint_box(painter, QRectF(self.rect()), theme.px(10), theme.colors.sunken)

    def _option(self, option: Option) -> Row:
        """Return an option with its letter, its reason, and a tick if it is a right one."""
        themes, row, words = self._themes, Row(self._themes, 10), Column(self._themes, 0)
        right = self._judged and option.correct
        mark = IconView(themes, "check" if right else "minus", "ok_text" if right else "text3")
        if self._judged:
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        text = f"{option.id.upper()}. {option.text}"
        if right:
            text = self.tr("{option} (right)").format(option=text)
        words.addWidget(Label(themes, text, "bodyS" if right else "body"))
        if option.picture is not None:
            words.addWidget(PictureView(themes, option.picture, _OPTION))
        if option.why:
            words.addWidget(Label(themes, option.why, "small", "text2"))
        row.addLayout(words, 1)
        return row
