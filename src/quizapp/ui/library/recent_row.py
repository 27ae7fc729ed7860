"""One file that was taken in: the set it became, and whether it has changed since."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from quizapp.services.recent_files import FileState, RecentFile
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.chip import Chip
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.label import Label
from quizapp.ui.words.moments import Moments


class RecentRow(QWidget):
    """Name, folder and set; a changed file offers to update its set."""

    updated = Signal()
    forgotten = Signal()

    def __init__(
        self, themes: ThemeStore, recent: RecentFile, title: str, moments: Moments
    ) -> None:
        """Show a file; `title` is that of its set, empty if the set is gone."""
        super().__init__()
        self._themes = themes
        name = recent.path.name
        about = self.tr("{set} · taken in {when} · {folder}").format(
            set=title or self.tr("set removed"),
            when=moments.ago(recent.taken_at),
            folder=recent.path.parent,
        )
        words = Column(themes, 2)
        words.addWidget(Label(themes, name, "bodyS"))
        words.addWidget(Label(themes, about, "small", "text2"))
        tools, row = QWidget(), Row(themes, 8)
        for tool in self._tools(recent, known=bool(title)):
            row.addWidget(tool, 0, Qt.AlignmentFlag.AlignVCenter)
        tools.setLayout(row)
        fold = Fold(themes, 16, least=240)
        fold.add(words)
        fold.add(tools, 0)
        self.setLayout(fold)

    def _tools(self, recent: RecentFile, *, known: bool) -> tuple[QWidget, ...]:
        """Return the state of the file, and what can be done."""
        name = recent.path.name
        forget = IconButton(
            self._themes, "x", self.tr("Forget {file}").format(file=name), small=True
        )
        forget.clicked.connect(self.forgotten)
        if recent.state is FileState.GONE:
            return Chip(self._themes, self.tr("No longer there"), "plain", "info"), forget
        if recent.state is FileState.SAME or not known:
            return (forget,)
        update = Button(self._themes, self.tr("Update…"), icon="rotate-ccw", small=True)
        update.setAccessibleName(self.tr("Update from {file}").format(file=name))
        update.clicked.connect(self.updated)
        chip = Chip(self._themes, self.tr("Changed since"), "warn", "triangle-alert")
        return chip, update, forget
