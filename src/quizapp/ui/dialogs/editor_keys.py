"""The keys of the page on which sets are edited."""

from PySide6.QtWidgets import QWidget

from quizapp.ui.dialogs.key_sheet import KeySection, KeySheet
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.key_hints import KeyHint


class EditorKeys(KeySheet):
    """All keys that type, move, find and save."""

    def __init__(self, themes: ThemeStore, parent: QWidget | None = None) -> None:
        """Make the sheet."""
        super().__init__(themes, parent)
        self.add(0, self._cells(), self._rows())
        self.add(1, self._always(), self._found(), self._questions(), self._preview())

    def _cells(self) -> KeySection:
        return KeySection(
            self.tr("Cells"),
            (
                KeyHint(("A", "Z"), self.tr("type over the cell"), span=True),
                KeyHint(("F2",), self.tr("go on in the cell")),
                KeyHint(("Enter",), self.tr("next row; back with Shift")),
                KeyHint(("Tab",), self.tr("next column; back with Shift")),
                KeyHint(("Esc",), self.tr("give up what is being typed")),
                KeyHint(("Shift", "↑", "↓", "←", "→"), self.tr("select several")),
                KeyHint(("Ctrl", "A"), self.tr("select all")),
                KeyHint(("Delete",), self.tr("empty them")),
                KeyHint(("Ctrl", "C"), self.tr("copy, also for a spreadsheet")),
                KeyHint(("Ctrl", "X"), self.tr("cut")),
                KeyHint(("Ctrl", "V"), self.tr("paste, also from a spreadsheet")),
                KeyHint(("Ctrl", "D"), self.tr("repeat the first one in those below")),
            ),
        )

    def _rows(self) -> KeySection:
        return KeySection(
            self.tr("Rows"),
            (
                KeyHint(("Ctrl", "Enter"), self.tr("new row below; above with Shift")),
                KeyHint(("Ctrl", "Delete"), self.tr("remove")),
                KeyHint(("Alt", "↑", "↓"), self.tr("move")),
                KeyHint(("Shift", "Space"), self.tr("select the whole row")),
            ),
        )

    def _always(self) -> KeySection:
        return KeySection(
            self.tr("Always"),
            (
                KeyHint(("Ctrl", "S"), self.tr("save")),
                KeyHint(("Ctrl", "Z"), self.tr("take a step back")),
                KeyHint(("Ctrl", "Y"), self.tr("make it again")),
                KeyHint(("F8",), self.tr("next problem")),
                KeyHint(("F6",), self.tr("next area")),
                KeyHint(("F1",), self.tr("this sheet")),
                KeyHint(("Esc",), self.tr("back to the page of the teacher")),
            ),
        )

    def _found(self) -> KeySection:
        return KeySection(
            self.tr("Find"),
            (
                KeyHint(("Ctrl", "F"), self.tr("find")),
                KeyHint(("Ctrl", "H"), self.tr("find and replace")),
                KeyHint(("F3",), self.tr("next place; back with Shift")),
                KeyHint(("Enter",), self.tr("the same in the bar; replaces in its second field")),
                KeyHint(("Esc",), self.tr("close the bar and stay at the place")),
            ),
        )

    def _questions(self) -> KeySection:
        return KeySection(
            self.tr("Questions"),
            (
                KeyHint(("Ctrl", "N"), self.tr("new question; among events, a new event")),
                KeyHint(("Alt", "↑", "↓"), self.tr("in a form: the one before, the next one")),
                KeyHint(("Alt", "↑", "↓"), self.tr("in the list: move the question")),
                KeyHint(("Delete",), self.tr("in the list: remove the question")),
            ),
        )

    def _preview(self) -> KeySection:
        return KeySection(
            self.tr("As students see it"),
            (
                KeyHint(("Ctrl", "E"), self.tr("answer, or question")),
                KeyHint(("Ctrl", "Page ↑", "Page ↓"), self.tr("other kinds of question")),
            ),
        )
