"""The keys of all places; quizzes, the editor and quizzes that are put together have their own."""

from PySide6.QtWidgets import QWidget

from quizapp.ui.dialogs.key_sheet import KeySection, KeySheet
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.key_hints import KeyHint


class AllKeys(KeySheet):
    """What works everywhere, then place by place."""

    def __init__(self, themes: ThemeStore, parent: QWidget | None = None) -> None:
        """Make the sheet."""
        super().__init__(themes, parent)
        self.add(0, self._everywhere(), self._home(), self._timeline(), self._lists())
        self.add(1, self._sets(), self._classes(), self._others(), self._analysis(), self._sheets())

    def _everywhere(self) -> KeySection:
        return KeySection(
            self.tr("Everywhere"),
            (
                KeyHint(("Ctrl", "1"), self.tr("home")),
                KeyHint(("Ctrl", "2"), self.tr("progress")),
                KeyHint(("Ctrl", "3"), self.tr("history")),
                KeyHint(("Ctrl", "4"), self.tr("teacher")),
                KeyHint(("Ctrl", ","), self.tr("settings")),
                KeyHint(("F1",), self.tr("help; in a quiz and in the editor, its keys")),
                KeyHint(("Ctrl", "?"), self.tr("this sheet")),
                KeyHint(("Ctrl", "+"), self.tr("larger text")),
                KeyHint(("Ctrl", "−"), self.tr("smaller text")),
                KeyHint(("Ctrl", "0"), self.tr("text of the usual size")),
                KeyHint(("Tab",), self.tr("next button or field; back with Shift")),
                KeyHint(("F6",), self.tr("next area of the window")),
                KeyHint(("Esc",), self.tr("back")),
                KeyHint(("Ctrl", "Shift", "L"), self.tr("lock the teacher’s area")),
                KeyHint(("Ctrl", "Q"), self.tr("close the window; everything is kept")),
            ),
        )

    def _home(self) -> KeySection:
        return KeySection(
            self.tr("Home"),
            (
                KeyHint(("Ctrl", "O"), self.tr("bring files in")),
                KeyHint(("Ctrl", "V"), self.tr("the same with what was copied")),
                KeyHint(("Ctrl", "U"), self.tr("who practises")),
                KeyHint(("Ctrl", "F"), self.tr("there: search a name")),
            ),
        )

    def _timeline(self) -> KeySection:
        return KeySection(
            self.tr("Timeline of a set"),
            (
                KeyHint(("←", "→"), self.tr("the event before, the next one")),
                KeyHint(("Home", "End"), self.tr("the first event, the last one")),
                KeyHint(("Page ↑", "Page ↓"), self.tr("earlier or later times")),
                KeyHint(("+", "−"), self.tr("zoom")),
                KeyHint(("0",), self.tr("see all")),
                KeyHint((",", "."), self.tr("events outside what is seen")),
                KeyHint(("Alt", "↑", "↓"), self.tr("scroll what is said about the event")),
                KeyHint(("/",), self.tr("search")),
                KeyHint(("Enter",), self.tr("in the search: next match; back with Shift")),
                KeyHint(("L",), self.tr("as a list, or drawn")),
            ),
        )

    def _lists(self) -> KeySection:
        return KeySection(
            self.tr("Tables"),
            (
                KeyHint(("↑", "↓"), self.tr("the row above or below")),
                KeyHint(("Enter",), self.tr("open it")),
                KeyHint(("Space",), self.tr("take it along, or leave it out")),
                KeyHint(("F2",), self.tr("rename or change it")),
                KeyHint(("Delete",), self.tr("remove it")),
                KeyHint(("Ctrl", "Z"), self.tr("undo")),
            ),
        )

    def _sets(self) -> KeySection:
        return KeySection(
            self.tr("Teacher: sets"),
            (
                KeyHint(("Ctrl", "N"), self.tr("new set")),
                KeyHint(("Ctrl", "O"), self.tr("add files")),
                KeyHint(("Ctrl", "F"), self.tr("search")),
                KeyHint(("Ctrl", "Enter"), self.tr("put a quiz together")),
                KeyHint(("Ctrl", "T"), self.tr("timeline")),
                KeyHint(("Ctrl", "I"), self.tr("analysis")),
                KeyHint(("Ctrl", "E"), self.tr("export")),
                KeyHint(("Ctrl", "P"), self.tr("print")),
                KeyHint(("Ctrl", "D"), self.tr("make a copy")),
                KeyHint(("F8",), self.tr("show what is wrong")),
            ),
        )

    def _classes(self) -> KeySection:
        return KeySection(
            self.tr("Teacher: classes"),
            (
                KeyHint(("Ctrl", "N"), self.tr("new class")),
                KeyHint(("Ctrl", "Shift", "N"), self.tr("new learner")),
                KeyHint(("Ctrl", "L"), self.tr("put learners into classes")),
                KeyHint(("Ctrl", "R"), self.tr("mistakes of the last 7 days")),
                KeyHint(("Ctrl", "O"), self.tr("open a roster")),
                KeyHint(("Ctrl", "F"), self.tr("search")),
            ),
        )

    def _others(self) -> KeySection:
        return KeySection(
            self.tr("Teacher: files and assignments"),
            (
                KeyHint(("Ctrl", "O"), self.tr("other files")),
                KeyHint(("Ctrl", "Enter"), self.tr("take in what is shown")),
                KeyHint(("Ctrl", "N"), self.tr("new assignment")),
            ),
        )

    def _analysis(self) -> KeySection:
        return KeySection(
            self.tr("Teacher: analysis"),
            (
                KeyHint(("Alt", "1"), self.tr("facts")),
                KeyHint(("Alt", "2"), self.tr("kinds of question")),
                KeyHint(("Alt", "3"), self.tr("questions of a quiz")),
                KeyHint(("Ctrl", "E"), self.tr("export")),
            ),
        )

    def _sheets(self) -> KeySection:
        return KeySection(
            self.tr("Sheets of their own"),
            (
                KeyHint(("?",), self.tr("in a quiz, or while one is put together")),
                KeyHint(("F1",), self.tr("in the editor, and where letters are typed")),
            ),
        )
