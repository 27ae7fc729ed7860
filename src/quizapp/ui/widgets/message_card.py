"""A message in place: what happened, what is safe, and what can be done about it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.icon_view import IconView
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.painting import paint_box
from quizapp.ui.widgets.tone import Tone, tone_colors, tone_icon


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
        row = Row(themes, 12, 16)
        self._icon = IconView(themes, icon, ink, 22)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        column, words = Column(themes), Column(themes, 4)
        words.addWidget(self._title)
        words.addWidget(self._body)
        column.addLayout(words)
        if buttons:
            flow = Flow(themes)
            for button in buttons:
                flow.addWidget(button)
            column.addLayout(flow)
        row.addLayout(column, 1)
        self.setLayout(row)
        self.present(title, body)
        themes.changed.connect(self.update)

    def present(self, title: str, body: str = "") -> None:
        """Show another message."""
        self._title.setText(title)
        self._body.setText(body)
        self._body.setVisible(bool(body))
        self.setAccessibleName(title)
        self.setAccessibleDescription(body)

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
