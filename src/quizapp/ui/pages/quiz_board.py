"""What the quiz page is made of, and how its parts stand together."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from quizapp.dataset.date_words import DateWords
from quizapp.session.quiz import Item
from quizapp.ui.quiz.message_shelf import MessageShelf
from quizapp.ui.quiz.question_sheet import QuestionSheet
from quizapp.ui.quiz.quiz_footer import QuizFooter
from quizapp.ui.quiz.quiz_header import QuizHeader
from quizapp.ui.quiz.report_panel import ReportPanel
from quizapp.ui.quiz.stop_panel import StopPanel
from quizapp.ui.tab_order import move_focus
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column

_SCROLLS: Mapping[int, QAbstractSlider.SliderAction] = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}

_LOW = 400
"""In a window that is lower, in px at 100 %, a problem takes the room of the footer."""


class QuizBoard(QWidget):
    """Header, question, messages and footer below each other; a panel may replace the footer."""

    report_submitted = Signal(object, str)
    """The id of the item that a remark is about, and the remark."""

    def __init__(self, themes: ThemeStore, words: DateWords, parent: QWidget | None = None) -> None:
        """Put the parts into their places, all of them empty."""
        super().__init__(parent)
        self.header = QuizHeader(themes)
        self.sheet = QuestionSheet(themes, words)
        self.messages = MessageShelf(themes)
        self.footer = QuizFooter(themes)
        self.stop_panel = StopPanel(themes)
        self.report_panel = ReportPanel(themes)
        column = Column(themes, 0)
        column.addWidget(self.header)
        column.addWidget(self.sheet, 1)
        for pinned in (self.messages, self.footer, self.stop_panel, self.report_panel):
            column.addWidget(pinned)
        self.setLayout(column)
        for panel in (self.stop_panel, self.report_panel):
            panel.closed.connect(self.close_panels)
        self._themes = themes
        self.messages.changed.connect(self._fit)
        themes.changed.connect(self._fit)

    @property
    def panel_open(self) -> bool:
        """Whether a panel stands in the place of the footer."""
        return not (self.stop_panel.isHidden() and self.report_panel.isHidden())

    @property
    def tab_order(self) -> Sequence[QWidget]:
        """The answer, then the buttons below it; what is above comes last."""
        panels = (self.stop_panel, self.report_panel)
        return (*self.sheet.stops, *self.footer.stops, *panels, self.header.flag, self.header.stop)

    def open_panel(self, panel: StopPanel | ReportPanel) -> None:
        """Show a panel in the place of the footer."""
        panel.ask()
        self._fit()

    def close_panels(self) -> None:
        """Show the footer again, and go back to the question."""
        self._hide_panels()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def is_noting_other(self, item: Item) -> bool:
        """Return whether a note is open that is not about this item."""
        shown = self.sheet.item
        return not self.report_panel.isHidden() and shown is not None and shown.id != item.id

    def settle(self) -> None:
        """Close the panels where the focus is elsewhere; a note goes to its own question."""
        remark, item = self.report_panel.remark, self.sheet.item
        self._hide_panels()
        if remark and item is not None:
            self.report_submitted.emit(item.id, remark)

    def take_focus(self, stop: QWidget) -> None:
        """Give the focus to one of the stops of the Tab key unless a panel has it."""
        self.setFocusProxy(stop)
        if not self.panel_open:
            stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def scroll_by_key(self, event: QKeyEvent) -> bool:
        """Scroll if that is what a key is for; return whether it is."""
        if event.key() not in _SCROLLS or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return False
        self.sheet.verticalScrollBar().triggerAction(_SCROLLS[event.key()])
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go with Tab through the page only."""
        return move_focus(self, forward=forward)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the sizes that there is room for."""
        self._fit()
        super().resizeEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave nothing open that was about this question when another page is shown."""
        super().hideEvent(event)
        if self.window().isVisible() and not event.spontaneous():
            self.settle()

    def _hide_panels(self) -> None:
        self.stop_panel.hide()
        self.report_panel.hide()
        self._fit()

    def _fit(self) -> None:
        # Nothing of the footer can be used before another try.
        low = self.height() < self._themes.theme.px(_LOW)
        replaced = low and self.messages.has_problem
        self.messages.set_dense(low)
        self.footer.setHidden(replaced or self.panel_open)
        below = (
            self.messages.heightForWidth(self.width())
            if replaced
            else self.footer.sizeHint().height()
        )
        own = self.height() - self.header.sizeHint().height() - below
        self.sheet.fit(self.width(), self.height(), own)
