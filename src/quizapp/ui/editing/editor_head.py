"""The head of the editor: the name of the set, its two parts, and what concerns all of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from quizapp.ui.breakpoints import WidthClass
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.segmented import Segmented
from quizapp.ui.widgets.text_field import LineEdit

EVENTS, QUESTIONS = "events", "questions"

_STATE = 196
"""So wide, in px at 100 %, is the longest state in two lines."""

_MOST = 16_777_215
"""What Qt takes for no limit of a width."""

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class EditorHead(QWidget):
    """One line, or two where there is no room for one."""

    left = Signal()
    renamed = Signal(str)
    """The set is called like that now; with every key."""

    chosen = Signal(str)
    """The part of the set that is to be shown."""

    undone = Signal()
    redone = Signal()
    find_asked = Signal()
    keys_asked = Signal()
    saved = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make a head for a set without a name."""
        super().__init__()
        self._themes = themes
        back = IconButton(themes, "arrow-left", self.tr("Back"), key="Esc")
        back.clicked.connect(self.left)
        self.title = LineEdit(themes, role="h2")
        self.title.setProperty("quiet", True)
        self.title.setAccessibleName(self.tr("Name of the set"))
        self.title.setPlaceholderText(self.tr("Name of the set"))
        self.title.textEdited.connect(self.renamed)
        parts = ((EVENTS, self.tr("Events")), (QUESTIONS, self.tr("Questions")))
        self._parts = Segmented(themes, self.tr("Part of the set"), parts, EVENTS)
        self._parts.chosen.connect(self.chosen)
        self._undo = IconButton(themes, "undo-2", self.tr("Undo"), key="Ctrl+Z")
        self._redo = IconButton(themes, "redo-2", self.tr("Redo"), key="Ctrl+Shift+Z")
        find = IconButton(themes, "search", self.tr("Find and replace"), key="Ctrl+F")
        self._undo.clicked.connect(self.undone)
        self._redo.clicked.connect(self.redone)
        find.clicked.connect(self.find_asked)
        self._state = Label(themes, "", "small", "text2")
        self._state.setAlignment(_RIGHT)
        self._save = Button(themes, self.tr("Save"), "primary", key="Ctrl+S")
        self._save.clicked.connect(self.saved)
        keys = IconButton(themes, "keyboard", self.tr("All keys"), key="F1")
        keys.clicked.connect(self.keys_asked)
        self._tools = (self._parts, self._undo, self._redo, find, keys)
        self._first, self._second = Row(themes, 8), Row(themes, 2)
        self._first.addWidget(back)
        self._first.addWidget(self.title, 1)
        self._first.addWidget(self._state)
        self._first.addWidget(self._save)
        self._lines = Column(themes, 8)
        self._lines.addLayout(self._first)
        self._lines.addLayout(self._second)
        self.setLayout(self._lines)
        self._form: WidthClass | None = None
        self.fit(WidthClass.WIDE)

    def show_title(self, title: str) -> None:
        """Show the name of the set, without disturbing who is typing it."""
        if self.title.text() != title:
            self.title.setText(title)
            self.title.setCursorPosition(0)

    def show_part(self, part: str) -> None:
        """Mark the part that is shown."""
        self._parts.set_value(part)

    def show_counts(self, events: int, questions: int) -> None:
        """Say how much there is in each part."""
        for part, words, count in (
            (EVENTS, self.tr("Events ({n})"), events),
            (QUESTIONS, self.tr("Questions ({n})"), questions),
        ):
            self._parts.set_text(part, words.format(n=count))

    def show_steps(self, undo: str, redo: str) -> None:
        """Say which step would be taken back, and which made again."""
        for button, name, words, bare in (
            (self._undo, undo, self.tr("Undo: {step}"), self.tr("Undo")),
            (self._redo, redo, self.tr("Redo: {step}"), self.tr("Redo")),
        ):
            button.setEnabled(bool(name))
            button.set_name(words.format(step=name) if name else bare)

    def show_state(self, words: str, *, savable: bool) -> None:
        """Say whether everything is kept, and whether there is something to save."""
        self._state.setText(words)
        self._save.setEnabled(savable)

    def set_read_only(self, *, read_only: bool) -> None:
        """Let nothing be changed."""
        self.title.setReadOnly(read_only)
        for part in (self._save, self._undo, self._redo):
            part.setVisible(not read_only)

    def fit(self, form: WidthClass) -> None:
        """Take one line in a wide window, two in any other, and three in a narrow one."""
        narrow = form is WidthClass.NARROW
        self._state.setMinimumWidth(0 if narrow else self._themes.theme.px(_STATE))
        self._state.setMaximumWidth(_MOST if narrow else self._themes.theme.px(_STATE))
        if form is self._form:
            return
        self._form = form
        while self._second.count():
            self._second.takeAt(0)
        for place, part in enumerate(self._tools):
            if form is WidthClass.WIDE:
                self._first.insertWidget(2 + place, part)
            else:
                self._second.addWidget(part)
        if narrow:
            self._lines.addWidget(self._state)
        else:
            self._first.insertWidget(self._first.count() - 1, self._state)
        if form is not WidthClass.WIDE:
            self._second.insertStretch(1)
