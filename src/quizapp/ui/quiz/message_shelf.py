"""Messages that stay in sight above the footer of a page."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.message_card import MessageCard

_WIDTH = 760
_SIDE = 28
_DENSE_SIDE = 16


class MessageShelf(QWidget):
    """At most one message: a problem with a button to try again, or a notice."""

    retried = Signal()
    changed = Signal()
    """There is another message, or none."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make an empty shelf, which takes no room."""
        super().__init__()
        self._retry = Button(themes, self.tr("Retry"))
        self._retry.clicked.connect(self.retried)
        self._problem = MessageCard(themes, tone="bad", buttons=(self._retry,))
        self._notice = MessageCard(themes, tone="accent")
        self._themes = themes
        self._dense = False
        self._column = Column(themes, 0)
        self._column.addWidget(self._problem)
        self._column.addWidget(self._notice)
        self.setLayout(self._column)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for part in (self._problem, self._notice, self):
            part.hide()

    @property
    def has_problem(self) -> bool:
        """Whether something waits for another try."""
        return not self._problem.isHidden()

    def show_problem(self, title: str, text: str) -> None:
        """Show a problem, ready to try again by Enter."""
        self._problem.present(title, text)
        self._put(self._problem)
        self._retry.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_notice(self, text: str) -> None:
        """Show a notice, unless there is a problem."""
        if not self.has_problem:
            self._notice.present(text)
            self._put(self._notice)

    def set_dense(self, dense: bool) -> None:
        """Leave as much of the page as possible to the question."""
        if dense is not self._dense:
            self._dense = dense
            for card in (self._problem, self._notice):
                card.set_dense(dense)
            self._measure()

    def clear(self) -> None:
        """Show nothing."""
        if self.isHidden():
            return
        self._problem.hide()
        self._notice.hide()
        self.hide()
        self.changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand below the column of the page."""
        self._measure()
        super().resizeEvent(event)

    def _measure(self) -> None:
        room = round(self.width() / self._themes.theme.scale)
        least = _DENSE_SIDE if self._dense else _SIDE
        side = max(least, (room - _WIDTH) // 2)
        self._column.set_margins((side, 8, side, 8))

    def _put(self, card: MessageCard) -> None:
        self._problem.setVisible(card is self._problem)
        self._notice.setVisible(card is self._notice)
        self.show()
        self.changed.emit()
