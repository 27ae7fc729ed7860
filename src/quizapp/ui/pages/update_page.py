"""The whole window while results of an older version are brought up to date."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.announcement import announce
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.icon_view import IconView
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.progress_card import ProgressCard
from quizapp.ui.widgets.scroll_page import ScrollPage
from quizapp.ui.words.progress_words import progress_words


class UpdatePage(ScrollPage):
    """How far it is and a way to leave it; then that nothing was changed, and two ways on."""

    cancelled = Signal()
    retried = Signal()
    quitted = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make the page for results that are not touched yet."""
        super().__init__(themes, max_width=640)
        self._title = Label(themes, "", "h1")
        self._words = Label(themes, "", "body", "text2")
        self._progress = ProgressCard(themes, self.tr("Your results"))
        self._progress.cancelled.connect(self.cancelled)
        self._retry = Button(themes, self.tr("Bring them up to date"), "primary")
        self._quit = Button(themes, self.tr("Quit"), key="Ctrl+Q")
        self._retry.clicked.connect(self.begin)
        self._retry.clicked.connect(self.retried)
        self._quit.clicked.connect(self.quitted)
        buttons = Flow(themes, 8)
        for button in (self._retry, self._quit):
            buttons.addWidget(button)
        self.body.addStretch(2)
        self.body.addWidget(IconView(themes, "rotate-ccw", "accent", 48))
        for part in (self._title, self._words, self._progress):
            self.body.addWidget(part)
        self.body.addLayout(buttons)
        self.body.addStretch(3)
        self.begin()

    def begin(self) -> None:
        """Say what is being done."""
        self._say(
            self.tr("Your results are brought up to date"),
            self.tr(
                "This is done once, because quizapp is newer than they are. A copy of them as they"
                " were is kept."
            ),
            is_done=True,
        )
        self.setFocusProxy(self._title)

    def show_progress(self, share: float, seconds: float) -> None:
        """Show how far it is, from 0 to 1, and about how long the rest takes."""
        self._progress.show_progress(share, progress_words(share, seconds))

    def show_cancelled(self) -> None:
        """Say that nothing was changed."""
        self._say(
            self.tr("Your results are as they were"),
            self.tr("This version of quizapp can use them once they are brought up to date."),
            is_done=False,
        )
        self.setFocusProxy(self._retry)
        self._retry.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave it for later on Esc."""
        if event.key() == Qt.Key.Key_Escape and self._progress.isVisible():
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def _say(self, title: str, words: str, *, is_done: bool) -> None:
        self._title.setText(title)
        self._words.setText(words)
        self._progress.setVisible(is_done)
        for button in (self._retry, self._quit):
            button.setVisible(not is_done)
        announce(self, f"{title}. {words}")
