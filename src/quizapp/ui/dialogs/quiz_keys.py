"""The keys of the quiz page."""

from PySide6.QtWidgets import QWidget

from quizapp.ui.dialogs.key_sheet import KeySection, KeySheet
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.key_hints import KeyHint


class QuizKeys(KeySheet):
    """All keys that answer, explain and go on."""

    def __init__(self, themes: ThemeStore, parent: QWidget | None = None) -> None:
        """Make the sheet."""
        super().__init__(themes, parent)
        self.add(
            0,
            self._answering(),
            self._choosing(),
            self._choosing_several(),
            self._ordering(),
            self._pairing(),
            self._numbers(),
        )
        self.add(
            1,
            self._placing(),
            self._inserting(),
            self._sorting(),
            self._explained(),
            self._always(),
            self._sitting(),
        )

    def _answering(self) -> KeySection:
        return KeySection(
            self.tr("Every question"),
            (
                KeyHint(("Enter",), self.tr("check")),
                KeyHint(("0",), self.tr("I don’t know")),
                KeyHint(("Alt", "0"), self.tr("the same where digits are typed")),
            ),
        )

    def _choosing(self) -> KeySection:
        return KeySection(
            self.tr("Choose one answer"),
            (
                KeyHint(("A", "F"), self.tr("choose"), span=True),
                KeyHint(("1", "6"), self.tr("choose"), span=True),
                KeyHint(("↑", "↓"), self.tr("choose the one above or below")),
            ),
        )

    def _choosing_several(self) -> KeySection:
        return KeySection(
            self.tr("Choose one or more"),
            (
                KeyHint(("A", "F"), self.tr("choose or not"), span=True),
                KeyHint(("↑", "↓"), self.tr("go to the one above or below")),
                KeyHint(("Space",), self.tr("choose it or not")),
            ),
        )

    def _pairing(self) -> KeySection:
        return KeySection(
            self.tr("Find the partner of each"),
            (
                KeyHint(("A", "F"), self.tr("select"), span=True),
                KeyHint(("1", "9"), self.tr("give it a partner"), span=True),
                KeyHint(("Delete",), self.tr("take its partner away")),
            ),
        )

    def _numbers(self) -> KeySection:
        return KeySection(
            self.tr("Give a number"),
            (
                KeyHint(("↑", "↓"), self.tr("one more or less")),
                KeyHint(("Page ↑", "Page ↓"), self.tr("ten more or less")),
            ),
        )

    def _ordering(self) -> KeySection:
        return KeySection(
            self.tr("Put in order"),
            (
                KeyHint(("↑", "↓"), self.tr("select")),
                KeyHint(("Alt", "↑", "↓"), self.tr("move")),
                KeyHint(("Alt", "Home", "End"), self.tr("move to the first or last place")),
            ),
        )

    def _placing(self) -> KeySection:
        return KeySection(
            self.tr("Place it on the timeline"),
            (
                KeyHint(("←", "→"), self.tr("a little earlier or later")),
                KeyHint(("Shift", "←", "→"), self.tr("much earlier or later")),
                KeyHint(("Home", "End"), self.tr("to the ends of the timeline")),
                KeyHint(("1", "9"), self.tr("begin to type a date"), span=True),
            ),
        )

    def _inserting(self) -> KeySection:
        return KeySection(
            self.tr("Put it in its place"),
            (
                KeyHint(("1", "9"), self.tr("choose a place"), span=True),
                KeyHint(("↑", "↓"), self.tr("the place above or below")),
            ),
        )

    def _sorting(self) -> KeySection:
        return KeySection(
            self.tr("Put each one where it belongs"),
            (
                KeyHint(("A", "F"), self.tr("select"), span=True),
                KeyHint(("↑", "↓"), self.tr("select the one above or below")),
                KeyHint(("1", "4"), self.tr("put it there"), span=True),
            ),
        )

    def _explained(self) -> KeySection:
        return KeySection(
            self.tr("After the check"),
            (
                KeyHint(("Enter",), self.tr("next question")),
                KeyHint(("S",), self.tr("show the source")),
                KeyHint(("O",), self.tr("show the right order")),
                KeyHint(("A",), self.tr("show all answers")),
                KeyHint(("L",), self.tr("another like this")),
                KeyHint(("←", "→"), self.tr("other events on the timeline")),
                KeyHint(("+", "−"), self.tr("zoom the timeline")),
                KeyHint((",", "."), self.tr("events outside the timeline")),
                KeyHint(("0",), self.tr("back to the asked event")),
                KeyHint(("T",), self.tr("timeline as a list")),
                KeyHint(("G",), self.tr("timeline of the whole set, when looking back")),
                KeyHint(("D",), self.tr("what sources say differently")),
            ),
        )

    def _sitting(self) -> KeySection:
        return KeySection(
            self.tr("In an exam"),
            (
                KeyHint(("Alt", "T"), self.tr("tell the time that is left")),
                KeyHint(("Alt", "H"), self.tr("hide it, or show it")),
                KeyHint(("F11",), self.tr("leave the full screen, or fill it")),
            ),
        )

    def _always(self) -> KeySection:
        return KeySection(
            self.tr("Always"),
            (
                KeyHint(("M",), self.tr("mark the question")),
                KeyHint(("↑", "↓"), self.tr("scroll, after the check")),
                KeyHint(("Page ↑", "Page ↓"), self.tr("scroll")),
                KeyHint(("F6",), self.tr("next area")),
                KeyHint(("Esc",), self.tr("stop and keep your place")),
            ),
        )
