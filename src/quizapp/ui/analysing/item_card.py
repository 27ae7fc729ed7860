"""One item looked at closely: what its figures say, and how often each option was chosen."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from quizapp.services.analyse_items import AnalysedItem
from quizapp.ui.analysing.item_words import (
    answers_words,
    figure,
    finding_words,
    forms_words,
    percent,
)
from quizapp.ui.charts.share_row import ShareRow
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.emptying import empty
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label

_MOST_OPTIONS = 12


class ItemCard(Card):
    """Title, findings, figures and options; `opened` leads to where the item can be changed."""

    opened = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make a card about nothing, which is hidden."""
        super().__init__(themes, spacing=12)
        self._title = Label(themes, "", "h2")
        self._findings = Label(themes, "", "body")
        self._figures = Label(themes, "", "small", "text2", tabular=True)
        self.edit = Button(themes, self.tr("Open in the editor"), icon="pencil", key="Enter")
        self.edit.clicked.connect(self.opened)
        head = Fold(themes, 12, least=240)
        head.add(self._title)
        head.add(self.edit, 0)
        self._options = Column(themes, 10)
        self.body.addLayout(head)
        self.body.addWidget(self._findings)
        self.body.addWidget(self._figures)
        self.body.addLayout(self._options)
        self.hide()

    def present(self, title: str, item: AnalysedItem, *, editable: bool) -> None:
        """Show an item; one that cannot be changed has no button."""
        self._title.setText(title)
        self._findings.setText("\n".join(finding_words(item)))
        self._figures.setText(self._figure_words(item))
        self.edit.setVisible(editable)
        self.edit.setAccessibleName(self.tr("Open in the editor: {item}").format(item=title))
        empty(self._options)
        for row in self._rows(item):
            self._options.addWidget(row)
            row.show()
        self.show()
        # Else the rows of the item before would be measured until the next turn of the loop.
        self.body.activate()

    def _rows(self, item: AnalysedItem) -> list[QWidget]:
        """Return a row for each option, those that were chosen most at the top."""
        options = sorted(item.options, key=lambda option: -option.share)
        words = self.tr("{count} of {offered} · {share}")
        rows: list[QWidget] = []
        for option in options[:_MOST_OPTIONS]:
            text = self.tr("{text} (right answer)") if option.right else "{text}"
            amount = words.format(
                count=option.count, offered=option.offered, share=percent(option.share)
            )
            rows.append(ShareRow(self._themes, text.format(text=option.text), amount, option.share))
        if len(options) > _MOST_OPTIONS:
            more = self.tr(
                "{n} more options were chosen less often.", "", len(options) - _MOST_OPTIONS
            )
            rest = more.format(n=len(options) - _MOST_OPTIONS)
            rows.append(Label(self._themes, rest, "small", "text2"))
        return rows

    def _figure_words(self, item: AnalysedItem) -> str:
        figures = item.figures
        low, high = figures.interval or (0.0, 1.0)
        right = self.tr("{share} right, with 95 % certainty {low} to {high}")
        parts = [
            answers_words(figures.answers),
            right.format(share=percent(figures.facility), low=percent(low), high=percent(high)),
            self.tr("guessing earns {share}").format(share=percent(figures.guess)),
        ]
        if figures.enough:
            link, efficiency = self.tr("link to score {n}"), self.tr("efficiency {n}")
            parts.append(link.format(n=figure(figures.discrimination)))
            parts.append(efficiency.format(n=figure(figures.efficiency)))
        if item.effective is not None:
            parts.append(self.tr("weight {share}").format(share=percent(item.effective)))
        parts.append(QLocale().toLower(forms_words(item)))
        return " · ".join(parts)
