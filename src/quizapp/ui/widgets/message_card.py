"""A message in place: what happened, what is safe, and what can be done about it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.icon_view import IconView
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.painting import paint_box
from quizapp.ui.widgets.tone import Tone, tone_colors, tone_icon

_SIGN_DROP = 9
"""Brings the icon to the middle of a line that is as high as a button."""


class MessageCard(QFrame):
    """Icon, title, one or two sentences, and at most two buttons that the page connects."""

    def __init__(
        self,
        themes: ThemeStore,
        title: str = "",
        body: str = "",
        tone: Tone = "warn",
        buttons: tuple[Button, ...] = (),
    ) -> None:
        """Make a message; a warning by default."""
        super().__init__()
        self._themes = themes
        self._tone: Tone = tone
        icon, ink = tone_icon(tone)
        self._title = Label(themes, title, "bodyS", ink)
        self._body = Label(themes, body)
        self._icon = IconView(themes, icon, ink, 22)
        self._deeds = QWidget()
        flow = Flow(themes)
        for button in buttons:
            flow.addWidget(button)
        self._deeds.setLayout(flow)
        if not buttons:
            self._deeds.hide()
        self._row, self._column, self._head = Row(themes, 12, 16), Column(themes), Row(themes, 12)
        words = Column(themes, 4)
        self._head.addWidget(self._title, 1)
        words.addLayout(self._head)
        words.addWidget(self._body)
        self._column.addLayout(words)
        self._column.addWidget(self._deeds)
        self._sign = Column(themes, 0)
        self._sign.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(self._sign)
        self._row.addLayout(self._column, 1)
        self.setLayout(self._row)
        self.present(title, body)
        themes.changed.connect(self.update)

    def present(self, title: str, body: str = "") -> None:
        """Show another message."""
        self._title.setText(title)
        self._body.setText(body)
        self._body.setVisible(bool(body))
        self.setAccessibleName(title)
        self.setAccessibleDescription(body)

    def set_dense(self, dense: bool) -> None:
        """Take as little height as there may be: smaller words, buttons beside the title."""
        self._row.set_margins((16, 12, 16, 12) if dense else 16)
        self._sign.set_margins((0, _SIGN_DROP if dense else 0, 0, 0))
        self._body.set_role("small" if dense else "body")
        for layout in (self._head, self._column):
            layout.removeWidget(self._deeds)
        (self._head if dense else self._column).addWidget(self._deeds)

    def set_tone(self, tone: Tone) -> None:
        """Take the colours and the icon of another tone."""
        self._tone = tone
        icon, ink = tone_icon(tone)
        self._icon.show_icon(icon, ink)
        self._title.set_color(ink)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for every line, however low the window is."""
        super().resizeEvent(event)
        for label in (self._title, self._body):
            label.setMinimumHeight(label.heightForWidth(label.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint fill and edge."""
        theme = self._themes.theme
        fill, _, strong = tone_colors(theme.colors, self._tone)
        edge = theme.colors.warn_line if self._tone == "warn" else strong
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_box(painter, QRectF(self.rect()), theme.px(10), fill, edge, theme.px(1))
