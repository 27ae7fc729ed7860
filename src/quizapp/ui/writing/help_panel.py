"""What would make the question that is being written better."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal

from quizapp.linting.finding import Finding
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.emptying import empty
from quizapp.ui.widgets.label import Label
from quizapp.ui.writing.finding_row import FindingRow


class HelpPanel(Card):
    """The remarks below each other; `asked` carries the place that one of them is about."""

    asked = Signal(str)

    def __init__(self, themes: ThemeStore) -> None:
        """Make the panel without remarks."""
        super().__init__(themes, padding=16, spacing=4)
        self._findings: tuple[Finding, ...] | None = None
        self._note = Label(themes, "", "body", "text2")
        self._rows = Column(themes, 2)
        self.body.addWidget(Label(themes, self.tr("What helps"), "h2"))
        self.body.addWidget(self._note)
        self.body.addLayout(self._rows)
        self.body.addStretch(1)

    def present(self, findings: Sequence[Finding], missing: str) -> None:
        """Show other remarks; without any, say what is `missing` for it to be asked."""
        self._note.setText(missing or self.tr("No remarks. It can be asked as it is."))
        self._note.setVisible(not findings)
        if tuple(findings) == self._findings:
            return
        self._findings = tuple(findings)
        empty(self._rows)
        for finding in findings:
            row = FindingRow(self._themes, finding)
            row.clicked.connect(partial(self.asked.emit, finding.fault.place))
            self._rows.addWidget(row)
