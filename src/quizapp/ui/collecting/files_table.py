"""The files of results in a table, one row each."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal

from quizapp.services.collect_results import LookedAt
from quizapp.session.learner import Learner
from quizapp.ui.collecting.file_words import amount_words, state_cell
from quizapp.ui.tables.data_table import DataTable
from quizapp.ui.tables.table_model import Cell, TableColumn, TitleCell, WordedRows
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.card import Card
from quizapp.ui.words.person_words import person_words


class FilesTable(Card):
    """`chosen` tells that another file is the current one, `opened` that Enter was pressed."""

    chosen = Signal()
    opened = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make an empty table."""
        super().__init__(themes, padding=8)
        columns = (
            TableColumn(self.tr("State"), width=170),
            TableColumn(self.tr("Learner"), stretch=True, width=150),
            TableColumn(self.tr("In the file"), width=160),
            TableColumn(self.tr("New"), right=True, width=60),
            TableColumn(self.tr("File"), stretch=True, width=180),
        )
        self.table = DataTable(themes, self.tr("Files of results"), columns, fills=True)
        self.table.chosen.connect(lambda _: self.chosen.emit())
        self.table.opened.connect(lambda _: self.opened.emit())
        self._files: Sequence[LookedAt] = ()
        self.body.addWidget(self.table, 1)
        self.setFocusProxy(self.table)

    @property
    def current(self) -> LookedAt | None:
        """The file that is the current one."""
        row = self.table.currentIndex().row()
        return self._files[row] if 0 <= row < len(self._files) else None

    def present(
        self,
        files: Sequence[LookedAt],
        is_taken: Callable[[LookedAt], bool],
        learner: Callable[[LookedAt], Learner | None],
    ) -> None:
        """Show files; the current one stays so if it is shown."""
        before = self.current
        self._files = files

        def cells(row: int) -> Sequence[Cell]:
            file = files[row]
            who = learner(file) or file.sent
            return (
                state_cell(file, taken=is_taken(file)),
                TitleCell(person_words(who) if file.sent else "—"),
                amount_words(file),
                str(file.fresh) if file.sent else "",
                file.path.name,
            )

        self.table.show_rows(WordedRows(len(files), cells))
        if files:
            place = files.index(before) if before in files else 0
            self.table.setCurrentIndex(self.table.model().index(place, 0))
