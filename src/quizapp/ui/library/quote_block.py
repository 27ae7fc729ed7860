"""Words of a source, told apart from the words of the program by a line where they begin."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.mirror import mirrored
from quizapp.ui.words.quotation import quoted


class QuoteBlock(QFrame):
    """A quotation in the reading font with its source below; always shown letter for letter."""

    def __init__(self, themes: ThemeStore, quote: str = "", source: str = "") -> None:
        """Make a block; `quote` comes without quotation marks."""
        super().__init__()
        self._themes = themes
        self._quote = Label(themes, "", "quote")
        self._source = Label(themes, "", "small", "text2")
        column = Column(themes, 4, (16, 4, 16, 4))
        column.addWidget(self._quote)
        column.addWidget(self._source)
        self.setLayout(column)
        self.present(quote, source)
        themes.changed.connect(self.update)

    def present(self, quote: str, source: str) -> None:
        """Show another quotation."""
        self._quote.setText(quoted(quote))
        self._source.setText(source)
        self._source.setVisible(bool(source))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        theme = self._themes.theme
        line = mirrored(self, QRectF(0, 0, theme.px(2), self.height()))
        QPainter(self).fillRect(line, theme.colors.control)
