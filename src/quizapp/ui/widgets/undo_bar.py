"""Word that something was removed or changed, with a button that brings it back."""

from PySide6.QtCore import Qt, Signal

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.announcement import announce
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.icon_view import IconView
from quizapp.ui.widgets.label import Label


class UndoBar(Card):
    """One line; hidden as long as there is nothing to bring back."""

    undone = Signal()

    def __init__(self, themes: ThemeStore, icon: str = "trash-2") -> None:
        """Make a bar that says nothing."""
        super().__init__(themes, padding=8, spacing=12, row=True)
        self._words = Label(themes)
        self._undo = Button(themes, self.tr("Undo"), icon="rotate-ccw", small=True)
        self._undo.clicked.connect(self.undone)
        close = IconButton(themes, "x", self.tr("Close this message"), small=True)
        close.clicked.connect(self.hide)
        self.body.addSpacing(themes.theme.px(8))
        self.body.addWidget(IconView(themes, icon), 0, Qt.AlignmentFlag.AlignVCenter)
        self.body.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self.body.addWidget(self._undo)
        self.body.addWidget(close)
        self.hide()

    def present(self, words: str, *, take_focus: bool = True) -> None:
        """Say what was removed; with the focus, ready to bring it back by Enter."""
        self._words.setText(words)
        self._undo.setAccessibleDescription(words)
        self.show()
        if take_focus:
            self._undo.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, words)
