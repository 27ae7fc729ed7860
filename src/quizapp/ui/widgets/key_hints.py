"""Key hints: small pictures of keys and what they do, for the footer."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.accessible import Told
from quizapp.ui.widgets.painting import key_cap_width, paint_key_cap
from quizapp.ui.widgets.text_block import TextBlock
from quizapp.ui.words.key_names import key_name


@dataclass(frozen=True)
class KeyHint:
    """Keys and what they do; `span` reads “A to D”."""

    keys: tuple[str, ...]
    words: str
    span: bool = False


class KeyHints(Told):
    """A row of hints; those that do not fit are left out from the right."""

    def __init__(self, themes: ThemeStore, hints: Sequence[KeyHint] = ()) -> None:
        """Show `hints`."""
        super().__init__()
        self._themes = themes
        self._hints: tuple[KeyHint, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_hints(hints)
        themes.changed.connect(self.updateGeometry)

    def show_hints(self, hints: Sequence[KeyHint]) -> None:
        """Show other hints."""
        named = tuple(replace(hint, keys=tuple(map(key_name, hint.keys))) for hint in hints)
        if named == self._hints:
            return
        self._hints = named
        self.setAccessibleName(", ".join(self._spoken(hint) for hint in self._hints))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All hints."""
        theme = self._themes.theme
        return QSize(sum(self._width(hint) for hint in self._hints), theme.px(24))

    def minimumSizeHint(self) -> QSize:
        """Hints are the first thing to give way."""
        return QSize(0, self._themes.theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hints that fit."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = 0
        for hint in self._hints:
            width = self._width(hint)
            if left + width > self.width() + self._themes.theme.px(24):
                break
            self._paint_hint(painter, hint, left)
            left += width

    def _paint_hint(self, painter: QPainter, hint: KeyHint, left: float) -> None:
        theme = self._themes.theme
        high, gap = theme.px(22), theme.px(6)
        top = (self.height() - high) / 2
        for part in self._parts(hint):
            if part in hint.keys:
                cap = max(high, key_cap_width(theme, part))
                paint_key_cap(
                    painter, theme, QRectF(left, top, cap, high), part, theme.colors.text2
                )
                left += cap + gap
            else:
                block = TextBlock(theme, part, "small")
                middle = (self.height() - block.height) / 2
                block.paint(painter, QPointF(left, middle), theme.colors.text2)
                left += block.size.width() + gap

    def _width(self, hint: KeyHint) -> int:
        """Return the width of a hint and the gap after it."""
        theme, width = self._themes.theme, 0.0
        for part in self._parts(hint):
            if part in hint.keys:
                width += max(theme.px(22), key_cap_width(theme, part))
            else:
                width += TextBlock(theme, part, "small").size.width()
            width += theme.px(6)
        return round(width) + theme.px(18)

    def _parts(self, hint: KeyHint) -> list[str]:
        if hint.span and len(hint.keys) == 2:
            return [hint.keys[0], self.tr("to"), hint.keys[1], hint.words]
        return [*hint.keys, hint.words]

    def _spoken(self, hint: KeyHint) -> str:
        return " ".join(self._parts(hint))
