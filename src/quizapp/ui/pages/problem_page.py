"""The whole window for a results file that cannot be used: what, what is safe, what to do."""

from PySide6.QtCore import Signal

from quizapp.session.storage_error import Reason, StorageError
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.icon_view import IconView
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.scroll_page import ScrollPage
from quizapp.ui.words.errors import storage_words

_NO_PLACE = (Reason.READ_ONLY, Reason.NO_SPACE, Reason.FOLDER, Reason.DISK)
"""Why nothing can be kept, although nothing may be wrong with what was kept before."""


class ProblemPage(ScrollPage):
    """Title, what to do, and three ways on; fills the window instead of all other pages."""

    retried = Signal()
    copy_taken = Signal()
    saved_taken = Signal()
    begun_anew = Signal()
    unkept_wanted = Signal()
    file_asked = Signal()
    copied = Signal()
    quitted = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make the page without a problem."""
        super().__init__(themes, max_width=640)
        self._title = Label(themes, "", "h1")
        self._words = Label(themes, "", "body", "text2")
        self._copy = Label(themes, "", "body", "text2")
        self._saved = Label(themes, "", "body", "text2")
        self._use = Button(themes, self.tr("Use the copy"), "primary", icon="undo-2")
        self._use_saved = Button(themes, self.tr("Use what could be saved"))
        self._anew = Button(themes, self.tr("Begin with empty results"))
        self._unkept = Button(themes, self.tr("Practise without keeping it"))
        retry = Button(themes, self.tr("Try again"), icon="rotate-ccw")
        show = Button(themes, self.tr("Show the file"), icon="folder-open")
        leave = Button(themes, self.tr("Quit"), "ghost", key="Ctrl+Q")
        copy = Button(themes, self.tr("Copy details"), "ghost", icon="copy")
        for button, signal in (
            (self._use, self.copy_taken),
            (self._use_saved, self.saved_taken),
            (self._anew, self.begun_anew),
            (self._unkept, self.unkept_wanted),
            (retry, self.retried),
            (show, self.file_asked),
            (leave, self.quitted),
            (copy, self.copied),
        ):
            button.clicked.connect(signal)
        buttons = Flow(themes, 8)
        offers = (self._use, self._use_saved, self._anew, retry, self._unkept)
        for button in (*offers, show, leave, copy):
            buttons.addWidget(button)
        self.body.addStretch(2)
        self.body.addWidget(IconView(themes, "triangle-alert", "warn", 48))
        self.body.addWidget(self._title)
        self.body.addWidget(self._words)
        self.body.addWidget(self._copy)
        self.body.addWidget(self._saved)
        self.body.addSpacing(themes.theme.px(8))
        self.body.addLayout(buttons)
        self.body.addStretch(3)
        self.setFocusProxy(retry)

    def show_problem(self, error: StorageError) -> None:
        """Say what is wrong with the results file."""
        for part in (self._copy, self._saved, self._use, self._use_saved, self._anew):
            part.hide()
        self._unkept.setVisible(error.reason in _NO_PLACE)
        self._title.setText(self._title_of(error.reason))
        self._words.setText(storage_words(error))

    def offer_copy(self, words: str) -> None:
        """Offer to put a copy of the results in the place of the damaged ones."""
        self._copy.setText(words)
        self._copy.show()
        self._use.show()
        self._use.setFocus()

    def offer_saved(self, words: str) -> None:
        """Offer to go on with what could be read of the damaged file."""
        self._saved.setText(words)
        self._saved.show()
        self._use_saved.show()

    def offer_nothing(self, words: str) -> None:
        """Say that nothing can be had back, and offer to begin with empty results."""
        self._saved.setText(words)
        self._saved.show()
        self._anew.show()

    def _title_of(self, reason: Reason) -> str:
        return {
            Reason.DAMAGED: self.tr("The results file is damaged"),
            Reason.LOCKED: self.tr("The results file is in use"),
            Reason.READ_ONLY: self.tr("The results file cannot be written"),
            Reason.NO_SPACE: self.tr("The disk is full"),
            Reason.NEWER: self.tr("The results file is newer than this quizapp"),
            Reason.NOT_A_DATABASE: self.tr("This is not a results file"),
            Reason.FOLDER: self.tr("There is no place for the results"),
            Reason.DISK: self.tr("The disk reported an error"),
            Reason.CONFLICT: self.tr("The quiz was changed in another window"),
            Reason.REPLACED: self.tr("The results file was replaced"),
        }[reason]
