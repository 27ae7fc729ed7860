"""A page that scrolls, above a bar with its buttons that never does."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.action_bar import ActionBar
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.foot import Foot
from quizapp.ui.widgets.painted_button import PaintedButton
from quizapp.ui.widgets.scroll_page import ScrollPage


class FootedPage(QWidget):
    """Put content into `body`; give the buttons from left to right, the main one last."""

    def __init__(
        self,
        themes: ThemeStore,
        *buttons: PaintedButton,
        max_width: int = 760,
        gap: int = 16,
        foot: Foot | None = None,
    ) -> None:
        """Make a page without content; the width is in px at 100 %.

        A `foot` takes the place of the bar with the buttons.
        """
        super().__init__()
        self._themes = themes
        self.middle = ScrollPage(themes, max_width=max_width, gap=gap)
        self.body = self.middle.body
        self.foot = foot or _bar(themes, buttons)
        column = Column(themes, 0)
        column.addWidget(self.middle, 1)
        column.addWidget(self.foot)
        self.setLayout(column)


def _bar(themes: ThemeStore, buttons: Sequence[PaintedButton]) -> Foot:
    bar = ActionBar(themes)
    for button in buttons:
        bar.add(button)
    return bar
