"""A quiz on paper: in how many versions, on which page, and where its key is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.session.paper import PageSize, PaperWish
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.segmented import Segmented
from quizapp.ui.widgets.setting_row import SettingRow

_APART, _BEHIND = "apart", "behind"
_FULL, _SHORT = "full", "short"


class PaperCard(Card):
    """Offers to print a quiz, or to save it as PDF."""

    printed = Signal(PaperWish)
    saved = Signal(PaperWish)

    def __init__(self, themes: ThemeStore, title: str = "") -> None:
        """Offer one version on A4 with the key behind it."""
        super().__init__(themes, spacing=4)
        self.body.addWidget(Label(themes, title or self.tr("On paper"), "h2"))
        self._versions = self._choice(
            self.tr("Versions"),
            self.tr("B asks the same as A in another order, so that neighbours differ."),
            (("1", self.tr("One")), ("2", self.tr("A and B")), ("4", self.tr("A to D"))),
        )
        self._page = self._choice(
            self.tr("Page"),
            self.tr("The size of the sheets in your printer."),
            ((PageSize.A4, self.tr("A4")), (PageSize.LETTER, self.tr("Letter"))),
        )
        self._key = self._choice(
            self.tr("Key"),
            self.tr("On pages of its own, after the questions or in a file or print of its own."),
            ((_BEHIND, self.tr("At the end")), (_APART, self.tr("By itself"))),
        )
        self._explained = self._choice(
            self.tr("Explanations"),
            self.tr("In the key: reasons, sources and timelines, or one page with the answers."),
            ((_FULL, self.tr("With")), (_SHORT, self.tr("Without"))),
        )
        self._print = Button(themes, self.tr("Print…"), icon="printer")
        self._print.clicked.connect(lambda: self.printed.emit(self.wish))
        self._save = Button(themes, self.tr("Save as PDF…"), icon="download")
        self._save.clicked.connect(lambda: self.saved.emit(self.wish))
        foot, buttons, flow = Row(themes, 0), QWidget(), Flow(themes, 12)
        flow.addWidget(self._print)
        flow.addWidget(self._save)
        buttons.setLayout(flow)
        foot.addStretch(1)
        foot.addWidget(buttons)
        self.body.addLayout(foot)
        self.setFocusProxy(self._print)

    @property
    def wish(self) -> PaperWish:
        """What is chosen now."""
        return PaperWish(
            int(self._versions.value()),
            PageSize(self._page.value()),
            self._key.value() == _APART,
            self._explained.value() == _FULL,
        )

    def _choice(self, title: str, words: str, choices: Sequence[tuple[str, str]]) -> Segmented:
        """Add a row with a choice, the first of which is in force."""
        segmented = Segmented(self._themes, title, choices, choices[0][0])
        self.body.addWidget(SettingRow(self._themes, title, words, segmented))
        return segmented
