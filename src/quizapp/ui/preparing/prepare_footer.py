"""The line below a quiz that is put together: its keys, and what can be done with all of it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent

from quizapp.ui.breakpoints import WidthClass, width_class
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.action_bar import ActionBar
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.calm import calm_around
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.key_hints import KeyHint
from quizapp.ui.widgets.label import plain_tooltip


class PrepareFooter(ActionBar):
    """All keys, undo, redo, print or export, save, start."""

    keys_asked = Signal()
    undone = Signal()
    redone = Signal()
    delivered = Signal()
    """What prints and exports is to be seen."""

    saved = Signal()
    started = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make the bar of a quiz that is not saved."""
        super().__init__(themes)
        self._save_words = ""
        self.keys = IconButton(themes, "keyboard", self.tr("All keys"), key="?")
        self.undo = IconButton(themes, "undo-2", self.tr("Undo"), key="Ctrl+Z")
        self.redo = IconButton(themes, "redo-2", self.tr("Redo"), key="Ctrl+Shift+Z")
        self.deliver = Button(themes, self.tr("Print or export"), "ghost", icon="printer")
        self.save = Button(themes, "", icon="save", key="Ctrl+S")
        self.start = Button(themes, self.tr("Start"), "primary", icon="play")
        for button, signal in (
            (self.keys, self.keys_asked),
            (self.undo, self.undone),
            (self.redo, self.redone),
            (self.deliver, self.delivered),
            (self.save, self.saved),
            (self.start, self.started),
        ):
            button.clicked.connect(signal)
            self.add(button)
        self.hints.show_hints(
            (
                KeyHint(("Alt", "↑", "↓"), self.tr("move")),
                KeyHint(("N",), self.tr("another")),
                KeyHint(("L",), self.tr("lock")),
                KeyHint(("Del",), self.tr("leave out")),
                KeyHint(("S",), self.tr("show")),
            )
        )
        self.present(can_undo=False, can_redo=False, is_kept=False, is_changed=False)

    def present(self, *, can_undo: bool, can_redo: bool, is_kept: bool, is_changed: bool) -> None:
        """Show what can be done with a quiz that is kept, or was changed since."""
        self.undo.setEnabled(can_undo)
        self.redo.setEnabled(can_redo)
        self._save_words = self.tr("Save") if is_kept else self.tr("Save as a quiz…")
        self._say_save()
        self.save.setEnabled(is_changed or not is_kept)

    def allow(self, on: bool) -> None:
        """Let the quiz be taken, kept and delivered, which needs a question."""
        for button in (self.deliver, self.start):
            button.setEnabled(on)
        if not on:
            self.save.setEnabled(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what is further down the page anyway where there is no room."""
        form = width_class(self._themes.theme, self.window().width())
        self.save.set_key("Ctrl+S" if form is WidthClass.WIDE else "")
        self._say_save()
        with calm_around(self):
            self.keys.setVisible(form is not WidthClass.NARROW)
            roomy = form is not WidthClass.NARROW and self._has_room(event.size())
            self.deliver.setVisible(roomy)
        super().resizeEvent(event)

    def _has_room(self, size: QSize) -> bool:
        """Return whether all buttons fit beside each other."""
        buttons = (self.keys, self.undo, self.redo, self.deliver, self.save, self.start)
        gaps = self._themes.theme.px(16 * len(buttons) + 2 * 24)
        return gaps + sum(button.sizeHint().width() for button in buttons) <= size.width()

    def _say_save(self) -> None:
        """Show only the icon of the button where it is narrow."""
        narrow = width_class(self._themes.theme, self.window().width()) is WidthClass.NARROW
        self.save.set_text("" if narrow else self._save_words)
        self.save.setAccessibleName(self._save_words)
        self.save.setToolTip(plain_tooltip(self._save_words) if narrow else "")
