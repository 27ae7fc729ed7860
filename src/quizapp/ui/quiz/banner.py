"""The banner under a checked question: verdict, explanation, source."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.icon_view import IconView
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.mirror import mirrored
from quizapp.ui.widgets.tone import Tone, tone_colors, tone_icon


@dataclass(frozen=True)
class BannerWords:
    """What a banner says; an empty text leaves its part out.

    `action` is the ghost button beside the source, `action_key` its key. `spoken` is told to
    screen readers only, in place of `body`.
    """

    sentence: str
    body: str = ""
    source: str = ""
    action: str = ""
    action_key: str = ""
    spoken: str = ""


class Banner(QFrame):
    """A soft fill with an icon, a sentence and more; `acted` when its button is pressed."""

    acted = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make an empty banner; `present` fills it."""
        super().__init__()
        self._themes = themes
        self._tone: Tone = "plain"
        self._icon = IconView(themes, "info", size=22)
        self._sentence = Label(themes, role="bodyS")
        self._body = Label(themes)
        self._source_icon = IconView(themes, "book-open", size=16)
        self._source = Label(themes, role="small", color="text2")
        self._action = Button(themes, "", "ghost", small=True)
        self._action.clicked.connect(self.acted)
        self._column = Column(themes, 6, (20, 12, 16, 12))
        self.setLayout(self._column)
        self._place(themes)
        themes.changed.connect(self.update)

    @property
    def action(self) -> Button:
        """The ghost button, for its text and the tab order."""
        return self._action

    def present(self, tone: Tone, words: BannerWords) -> None:
        """Show `words` in the colours and with the icon of `tone`."""
        self._tone = tone
        icon, ink = tone_icon(tone)
        self._icon.show_icon(icon, ink)
        self._sentence.setText(words.sentence)
        self._sentence.set_color(ink)
        self._body.setText(words.body)
        self._body.setVisible(bool(words.body))
        self._source.setText(words.source)
        self._action.set_text(words.action)
        self._action.set_key(words.action_key)
        self._action.setVisible(bool(words.action))
        self._foot.setVisible(bool(words.source or words.action))
        self._source_icon.setVisible(bool(words.source))
        self.setAccessibleName(words.sentence)
        self.setAccessibleDescription(words.body or words.spoken)
        self.update()

    def add(self, widget: QWidget) -> None:
        """Add something below the source line, such as the quote."""
        self._column.addWidget(widget)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the soft fill and the bar at its left."""
        theme, area = self._themes.theme, QRectF(self.rect())
        fill, _, strong = tone_colors(theme.colors, self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = theme.px(10)
        shape = QPainterPath()
        shape.addRoundedRect(area, radius, radius)
        painter.fillPath(shape, fill)
        painter.setClipPath(shape)
        painter.fillRect(mirrored(self, QRectF(0, 0, theme.px(4), area.height())), strong)

    def _place(self, themes: ThemeStore) -> None:
        head = Row(themes, 10)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._sentence, 1)
        self._column.addLayout(head)
        self._column.addWidget(self._body)
        self._foot = QWidget()
        foot, named = Fold(themes, gap=6, least=200), Row(themes, 8)
        named.addWidget(self._source_icon)
        named.addWidget(self._source, 1)
        foot.add(named)
        foot.add(self._action, 0)
        self._foot.setLayout(foot)
        self._column.addWidget(self._foot)
