"""Questions in files for other programs: in which format, and what came of it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent

from quizapp.services.export_questions import ExportFormat
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.announcement import announce
from quizapp.ui.widgets.boxes import Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.message_card import MessageCard
from quizapp.ui.widgets.setting_row import SettingRow
from quizapp.ui.words.export_words import export_words


class ExportCard(Card):
    """Offers to write questions into a file, and reports what the format could not hold."""

    wanted = Signal()
    """The card is seen for the first time and needs the formats."""

    asked = Signal(object)
    """A file in this format is wanted."""

    shown_in_folder = Signal()

    def __init__(self, themes: ThemeStore, title: str = "") -> None:
        """Make the card without formats."""
        super().__init__(themes, spacing=4)
        self._formats: tuple[ExportFormat, ...] = ()
        self._box = ChoiceBox(themes, self.tr("Format"))
        self._box.activated.connect(self._explain)
        self._row = SettingRow(themes, self.tr("Format"), "", self._box)
        self._save = Button(themes, self.tr("Save as a file…"), icon="download")
        self._save.clicked.connect(lambda: self.asked.emit(self.chosen))
        self._save.setEnabled(False)
        show = Button(themes, self.tr("Show the folder"), "ghost", icon="folder-open")
        show.clicked.connect(self.shown_in_folder)
        self._report = MessageCard(themes, buttons=(show,))
        self._report.hide()
        foot = Row(themes, 12)
        foot.addStretch(1)
        foot.addWidget(self._save)
        self.body.addWidget(Label(themes, title or self.tr("For other programs"), "h2"))
        self.body.addWidget(self._row)
        self.body.addLayout(foot)
        self.body.addSpacing(themes.theme.px(8))
        self.body.addWidget(self._report)
        self.setFocusProxy(self._save)

    @property
    def chosen(self) -> ExportFormat | None:
        """The format that is chosen, None as long as none is known."""
        place = self._box.currentIndex()
        return self._formats[place] if 0 <= place < len(self._formats) else None

    def offer(self, formats: Sequence[ExportFormat]) -> None:
        """Offer some formats, the first of which is chosen."""
        self._formats = tuple(formats)
        self._box.clear()
        for one in formats:
            self._box.addItem(export_words(one).title, one.name)
        self._save.setEnabled(bool(formats))
        self._explain()

    def show_report(self, title: str, losses: Sequence[str], compared: int | None) -> None:
        """Say where the questions are now, what they lost, and how many of them were compared."""
        self._report.set_tone("warn" if losses else "ok")
        lines = list(losses) or [self.tr("Everything went along.")]
        if compared is not None:
            one = self.tr("1 question was read back and compared.")
            many = self.tr("{n} questions were read back and compared.", "", compared)
            lines.append((one if compared == 1 else many).format(n=compared))
        body = "\n".join(lines)
        self._report.present(title, body)
        self._report.show()
        announce(self, f"{title} {body}")

    def forget_report(self) -> None:
        """Say nothing any more about a file that holds other questions by now."""
        self._report.hide()

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for the formats once."""
        super().showEvent(event)
        if not self._formats:
            self.wanted.emit()

    def _explain(self) -> None:
        """Say who reads the chosen format; a report about another one leaves."""
        self._report.hide()
        if self.chosen is not None:
            self._row.explain(export_words(self.chosen).readers)
