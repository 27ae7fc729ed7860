"""The question for the title of a quiz that is to be kept, asked in place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.announcement import announce
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.docked_panel import DockedPanel
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.text_field import TextField


class SavePanel(DockedPanel):
    """A field for the title; where another quiz has it, that one is replaced or both are kept."""

    named = Signal(str)
    """The quiz is to be kept under this title, which must be free."""

    replaced = Signal(str)
    """It is to take the place of the quiz with this title."""

    def __init__(self, themes: ThemeStore, longest: int) -> None:
        """Make the panel, which takes titles of so many letters."""
        super().__init__(themes)
        self._free = ""
        heading = Label(themes, self.tr("Save as a quiz"), "smallS")
        self._field = TextField(themes, self.tr("Title of the quiz"), label_visible=False)
        self._field.edit.setMaxLength(longest)
        self._field.edited.connect(self._forget)
        self._field.entered.connect(self._enter)
        self._cancel = Button(themes, self.tr("Cancel"), "ghost", key="Esc")
        self._cancel.clicked.connect(self.closed)
        self._replace = Button(themes, self.tr("Replace it"))
        self._replace.clicked.connect(lambda: self.replaced.emit(self.title))
        self._save = Button(themes, "", "primary", key="Enter")
        self._save.clicked.connect(self._enter)
        self._taken = Label(themes, "", "small", "warn_text")
        buttons, row = QWidget(), Flow(themes, 12)
        for button in (self._replace, self._save, self._cancel):
            row.addWidget(button)
        buttons.setLayout(row)
        fold = Fold(themes, 12, least=280)
        fold.add(self._field)
        fold.add(buttons, 0)
        column = Column(themes, 6, self.MARGINS)
        column.addWidget(heading)
        column.addLayout(fold)
        column.addWidget(self._taken)
        self.setLayout(column)
        self.setAccessibleName(heading.text())

    @property
    def title(self) -> str:
        """What stands in the field."""
        return self._field.text().strip()

    def ask(self, title: str) -> None:
        """Appear with a title to begin with, ready for another one or for Enter."""
        self._field.set_text(title)
        self._forget()
        self.show()
        self._field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.edit.selectAll()

    def show_taken(self, free: str) -> None:
        """Say that another quiz has the title, and offer one that is free."""
        self._free = free
        words = self.tr(
            "There is a quiz of this title already. “Keep both” saves this one as “{title}”."
        ).format(title=free)
        self._taken.setText(words)
        self._taken.show()
        self._replace.show()
        self._save.set_text(self.tr("Keep both"))
        announce(self, words)

    def _forget(self) -> None:
        """Ask for a title as at first."""
        self._free = ""
        self._taken.hide()
        self._replace.hide()
        self._save.set_text(self.tr("Save"))
        self._save.setEnabled(bool(self.title))

    def _enter(self) -> None:
        if title := self._free or self.title:
            self.named.emit(title)
