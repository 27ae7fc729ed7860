"""Help: the keys, how questions come about, what the marks mean, and what this program is."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from quizapp.ui.guides.guide import Guide
from quizapp.ui.guides.guide_card import GuideCard
from quizapp.ui.guides.mark_legend import MarkLegend
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.key_hints import KeyHint, KeyHints
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.scroll_page import ScrollPage


@dataclass(frozen=True)
class About:
    """What the program says about itself."""

    version: str
    qt: str
    python: str
    data_dir: Path

    def __str__(self) -> str:
        return (
            f"quizapp {self.version}\nQt {self.qt}\nPython {self.python}\nData: {self.data_dir}\n"
        )


class HelpPage(ScrollPage):
    """Guides to unfold, and four cards to read."""

    keys_asked = Signal()
    """The keys of the quiz are to be shown."""

    copied = Signal(str)
    """What the program says about itself is to go into the clipboard."""

    def __init__(self, themes: ThemeStore, about: About, guides: Sequence[Guide] = ()) -> None:
        """Make the page; the guides come first, folded."""
        super().__init__(themes, max_width=760)
        heading = Label(themes, self.tr("Help"), "h1")
        self.body.addWidget(heading)
        for guide in guides:
            self.body.addWidget(GuideCard(themes, guide))
        for card in (
            self._keys(),
            self._questions(),
            self._card(self.tr("What the marks mean"), MarkLegend(themes)),
            self._about(about),
        ):
            self.body.addWidget(card)
        self.body.addStretch(1)
        self.setFocusProxy(heading)

    def _keys(self) -> Card:
        hints = (
            KeyHint(("Ctrl", "1"), self.tr("home")),
            KeyHint(("Ctrl", "2"), self.tr("progress")),
            KeyHint(("Ctrl", "3"), self.tr("history")),
            KeyHint(("Ctrl", "4"), self.tr("teacher")),
            KeyHint(("Ctrl", ","), self.tr("settings")),
            KeyHint(("Ctrl", "?"), self.tr("the keys of all places")),
            KeyHint(("?",), self.tr("help; in a quiz, its keys")),
            KeyHint(("Ctrl", "U"), self.tr("on Home: who practises")),
            KeyHint(("Ctrl", "Shift", "L"), self.tr("lock the teacher’s area")),
            KeyHint(("Ctrl", "+"), self.tr("larger text")),
            KeyHint(("Ctrl", "−"), self.tr("smaller text")),
            KeyHint(("Ctrl", "0"), self.tr("text of the usual size")),
            KeyHint(("F6",), self.tr("next area of the window")),
            KeyHint(("Tab",), self.tr("next button or field")),
            KeyHint(("Esc",), self.tr("back")),
        )
        grid, fold = QWidget(), Fold(self._themes, 24, least=240)
        middle = (len(hints) + 1) // 2
        for half in (hints[:middle], hints[middle:]):
            column = Column(self._themes, 6)
            for hint in half:
                column.addWidget(KeyHints(self._themes, (hint,)))
            column.addStretch(1)
            fold.add(column)
        grid.setLayout(fold)
        button = Button(self._themes, self.tr("Keys of a quiz"), icon="keyboard", key="?")
        button.clicked.connect(self.keys_asked)
        return self._card(self.tr("Keys"), grid, button)

    def _questions(self) -> Card:
        return self._card(
            self.tr("How questions are made"),
            self._text(
                self.tr(
                    "Each question is made from a table of dated events. A date that is known"
                    " only to the month or year counts as the whole stretch it may mean, and a"
                    " question is asked only where exactly one answer can be proved."
                )
            ),
            self._text(
                self.tr(
                    "A wrong option is wrong for certain: its date lies outside what the source"
                    " leaves open, or a source says so. Statements that sources disagree about"
                    " are never scored. No question of a quiz gives another one away."
                )
            ),
            self._text(
                self.tr(
                    "After each answer you see why it is right or not, the source, and what"
                    " happened just before and after. If something looks wrong, “Report a"
                    " problem” keeps a note for the teacher."
                )
            ),
        )

    def _about(self, about: About) -> Card:
        copy = Button(self._themes, self.tr("Copy details"), icon="copy")
        copy.clicked.connect(lambda: self.copied.emit(str(about)))
        return self._card(
            self.tr("About quizapp"),
            self._text(self.tr("Version {version}").format(version=about.version)),
            self._text(self.tr("Your data is in {folder}").format(folder=about.data_dir)),
            self._text(
                self.tr(
                    "quizapp is free software under the MIT licence. It uses Qt {qt} under the"
                    " GNU LGPL 3, the fonts Inter and Noto Serif under the SIL Open Font"
                    " License 1.1, and icons of Lucide under the ISC licence. Python {python},"
                    " SQLModel, SQLAlchemy and Alembic come under free licences of their own."
                ).format(qt=about.qt, python=about.python)
            ),
            copy,
        )

    def _card(self, title: str, *parts: QWidget) -> Card:
        card = Card(self._themes, spacing=12)
        card.body.addWidget(Label(self._themes, title, "h2"))
        for part in parts:
            if isinstance(part, Button):
                card.body.addWidget(part, 0, Qt.AlignmentFlag.AlignLeft)
            else:
                card.body.addWidget(part)
        return card

    def _text(self, words: str) -> Label:
        return Label(self._themes, words)
