"""One removed set: brought back, or deleted for good after one more question."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from quizapp.services.removed_sets import RemovedSet
from quizapp.ui.library.set_words import size_words
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.page_stack import PageStack
from quizapp.ui.words.moments import Moments


class RemovedRow(QWidget):
    """Name, size and the day after which it is gone; the question stands where the buttons were."""

    restored = Signal()
    deleted = Signal()

    def __init__(self, themes: ThemeStore, one: RemovedSet, moments: Moments) -> None:
        """Show a removed set."""
        super().__init__()
        self._themes = themes
        about = self.tr("{size} · removed {when} · kept until {day}").format(
            size=size_words(one.events, one.questions),
            when=moments.ago(one.removed_at),
            day=moments.day(one.kept_until),
        )
        words = Column(themes, 2)
        words.addWidget(Label(themes, one.title, "bodyS"))
        words.addWidget(Label(themes, about, "small", "text2"))
        self._restore = self._button(self.tr("Restore"), one.title, "rotate-ccw")
        self._restore.clicked.connect(self.restored)
        self._delete = self._button(self.tr("Delete for good…"), one.title, "trash-2")
        self._delete.clicked.connect(lambda: self._ask(True))
        self._really = self._button(self.tr("Delete for good"), one.title, "trash-2")
        self._really.clicked.connect(self.deleted)
        self._keep = self._button(self.tr("Keep"), one.title, "")
        self._keep.clicked.connect(lambda: self._ask(False))
        question = Label(themes, self.tr("It cannot be had back then."), wrap=False)
        self._tools = PageStack()
        self._tools.addWidget(_side_by_side(themes, self._restore, self._delete))
        self._tools.addWidget(_side_by_side(themes, question, self._keep, self._really))
        fold = Fold(themes, 16, least=240)
        fold.add(words)
        fold.add(self._tools, 0)
        self.setLayout(fold)

    def _button(self, text: str, title: str, icon: str) -> Button:
        button = Button(self._themes, text, icon=icon, small=True)
        button.setAccessibleName(f"{text}: {title}")
        return button

    def _ask(self, asked: bool) -> None:
        """Ask once more, or do not any more."""
        self._tools.setCurrentIndex(int(asked))
        button = self._keep if asked else self._delete
        button.setFocus(Qt.FocusReason.OtherFocusReason)


def _side_by_side(themes: ThemeStore, *parts: QWidget) -> QWidget:
    holder, row = QWidget(), Row(themes, 8)
    row.addStretch(1)
    for part in parts:
        row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
    holder.setLayout(row)
    return holder
