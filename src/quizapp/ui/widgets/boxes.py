"""Box layouts whose gaps and margins follow the text size."""

from PySide6.QtWidgets import QBoxLayout

from quizapp.ui.theme_store import ThemeStore

Margins = int | tuple[int, int, int, int]
"""One margin for all sides, or left, top, right, bottom; in px at 100 %."""


class _Box(QBoxLayout):
    """A box layout that takes its measures in px at 100 %."""

    def __init__(
        self, themes: ThemeStore, direction: QBoxLayout.Direction, gap: int, margins: Margins
    ) -> None:
        super().__init__(direction)
        self._themes = themes
        self._gap = gap
        self._margins = margins
        themes.changed.connect(self._measure)
        self._measure()

    def set_margins(self, margins: Margins) -> None:
        """Use other margins."""
        self._margins = margins
        self._measure()

    def _measure(self) -> None:
        px, margins = self._themes.theme.px, self._margins
        sides = (margins,) * 4 if isinstance(margins, int) else margins
        self.setContentsMargins(*(px(side) for side in sides))
        self.setSpacing(px(self._gap))


class Column(_Box):
    """Things below each other, `gap` px apart."""

    def __init__(self, themes: ThemeStore, gap: int = 8, margins: Margins = 0) -> None:
        """Make an empty column; give it to a widget or add it to another layout."""
        super().__init__(themes, QBoxLayout.Direction.TopToBottom, gap, margins)


class Row(_Box):
    """Things side by side, `gap` px apart."""

    def __init__(self, themes: ThemeStore, gap: int = 8, margins: Margins = 0) -> None:
        """Make an empty row; give it to a widget or add it to another layout."""
        super().__init__(themes, QBoxLayout.Direction.LeftToRight, gap, margins)
