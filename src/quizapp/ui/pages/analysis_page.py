"""Item analysis of a set: how hard its facts, kinds and questions are, and what they tell."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from quizapp.services.analyse_sets import AnalysisChoices, SetAnalysis
from quizapp.session.scope import Grouping
from quizapp.ui.analysing.analysis_states import AnalysisStates
from quizapp.ui.analysing.answer_filters import AnswerFilters
from quizapp.ui.analysing.item_card import ItemCard
from quizapp.ui.analysing.item_words import ItemNames
from quizapp.ui.analysing.items_table import ItemsTable
from quizapp.ui.analysing.summary_words import explanations, summary_words
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.announcement import announce
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.fold_card import FoldCard
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.scroll_page import ScrollPage
from quizapp.ui.widgets.segmented import Segmented
from quizapp.ui.words.moments import Moments
from quizapp.ui.words.question_words import QuestionWords

_TOOLS = 300
"""What stands above the table, and the head of the card below it, in px at 100 %."""


class AnalysisPage(ScrollPage):
    """Filters, one sentence about everything, a table of items, and the chosen one closely."""

    filtered = Signal()
    """Other answers were chosen."""

    grouped = Signal(Grouping)
    opened = Signal(object)
    """An item is to be looked at in the editor."""

    export_asked = Signal()
    left = Signal()

    def __init__(self, themes: ThemeStore, kinds: QuestionWords) -> None:
        """Make the page without a set; `kinds` names kinds of question."""
        super().__init__(themes, max_width=1120, gap=12)
        self._kinds = kinds
        self._names: ItemNames | None = None
        self._was_in_table = False
        self._heading = Label(themes, self.tr("Analysis"), "h1")
        self._about = Label(themes, "", "body", "text2")
        self.filters = AnswerFilters(themes)
        self.filters.changed.connect(self.filtered)
        self.groups = self._make_groups()
        self.states = AnalysisStates(themes)
        self.states.widened.connect(self.filters.reset)
        self.table = ItemsTable(themes)
        self.card = ItemCard(themes)
        self._summary = Label(themes, "", "body")
        self._export = Button(themes, self.tr("Export…"), icon="download", key="Ctrl+E")
        self._export.clicked.connect(self.export_asked)
        self._found = self._make_found()
        self._build()
        self._listen()
        self.setFocusProxy(self._heading)

    @property
    def grouping(self) -> Grouping:
        """What answers are to be counted together."""
        return Grouping(self.groups.value())

    def begin(self, choices: AnalysisChoices, moments: Moments, *, anew: bool) -> None:
        """Show whose analysis this is, and what can be chosen."""
        self._about.setText(choices.title)
        self.filters.offer(choices, moments, anew=anew)
        if anew:
            self._found.hide()
            self.states.hide()
            self.to_top()

    def present(self, seen: SetAnalysis) -> None:
        """Show what came of the chosen answers."""
        has_some = bool(seen.items)
        self._found.setVisible(has_some)
        self._export.setEnabled(has_some)
        self.states.hide()
        if not has_some:
            narrow = self.filters.are_narrow
            self.states.show_none(narrow=narrow, told_later=seen.told_later)
            return
        self._names = ItemNames(self._kinds, seen)
        self._summary.setText(summary_words(seen))
        self.table.present(seen, self._names)
        focus, table = self.window().focusWidget(), self.table.table
        if self.isVisible() and (self._was_in_table or focus is self._heading):
            table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._was_in_table = False
        announce(self.table.table, self._summary.text())

    def show_busy(self) -> None:
        """Show that it takes a moment; the table has the focus again if it has it now."""
        self._was_in_table = self.table.table.hasFocus()
        self._found.hide()
        self.states.show_busy()

    def show_progress(self, share: float, _seconds: float) -> None:
        """Show how far the reading is."""
        words = self.tr("{share} % of the answers").format(share=round(share * 100))
        self.states.progress.show_progress(share, words)

    def show_failed(self, words: str) -> None:
        """Say what went wrong, and offer to try again."""
        self._found.hide()
        self.states.show_failed(words)

    def show_cancelled(self) -> None:
        """Say that it was ended."""
        self._found.hide()
        self.states.show_cancelled()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End the reading on Esc, or go back."""
        if event.key() != Qt.Key.Key_Escape or event.isAutoRepeat():
            super().keyPressEvent(event)
        elif self.states.progress.isVisible():
            self.states.cancelled.emit()
        else:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the table take what is left beside the tools, and not more."""
        super().resizeEvent(event)
        self.table.fit(event.size().height() - self._themes.theme.px(_TOOLS))

    def _build(self) -> None:
        themes = self._themes
        titles = Column(themes, 4)
        titles.addWidget(self._heading)
        titles.addWidget(self._about)
        head = Fold(themes, 12, least=240)
        head.add(titles)
        head.add(self.groups, 0)
        head.add(self._export, 0)
        back = Button(themes, self.tr("Back"), "ghost", icon="arrow-left", key="Esc")
        back.clicked.connect(self.left)
        self.body.addLayout(head)
        self.body.addWidget(self.filters)
        self.body.addWidget(self.states, 1)
        self.body.addWidget(self._found)
        self.body.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(0)

    def _listen(self) -> None:
        self.table.chosen.connect(self._choose)
        self.table.opened.connect(self._open)
        self.card.opened.connect(self._open)
        self.groups.chosen.connect(lambda name: self.grouped.emit(Grouping(name)))
        for keys, act in (
            ("Ctrl+E", self._export.click),
            ("Alt+1", partial(self._group, Grouping.FACT)),
            ("Alt+2", partial(self._group, Grouping.KIND)),
            ("Alt+3", partial(self._group, Grouping.ITEM)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _group(self, grouping: Grouping) -> None:
        self.groups.set_value(grouping)
        self.grouped.emit(grouping)

    def _choose(self) -> None:
        """Follow the table to another item."""
        item, names = self.table.current, self._names
        if item is None or names is None:
            self.card.hide()
            return
        self.card.present(names.of(item), item, editable=self.grouping is not Grouping.KIND)
        self.body.activate()
        table = self.table.table
        if table.hasFocus():
            self.keep_in_sight(table.viewport(), table.visualRect(table.currentIndex()))

    def _open(self) -> None:
        if self.table.current is not None and self.grouping is not Grouping.KIND:
            self.opened.emit(self.table.current)

    def _make_groups(self) -> Segmented:
        choices = (
            (Grouping.FACT, self.tr("Facts")),
            (Grouping.KIND, self.tr("Kinds")),
            (Grouping.ITEM, self.tr("Questions")),
        )
        name = self.tr("What answers are counted together")
        return Segmented(self._themes, name, choices, Grouping.FACT)

    def _make_found(self) -> QWidget:
        found, column = QWidget(), Column(self._themes, 12)
        for part in (self._summary, self.table, self.card, self._make_explained()):
            column.addWidget(part)
        found.setLayout(column)
        found.hide()
        return found

    def _make_explained(self) -> FoldCard:
        """Return what each figure means, folded away until it is wanted."""
        inside, column = QWidget(), Column(self._themes, 12, (12, 0, 12, 12))
        for name, meaning in explanations():
            pair = Column(self._themes, 2)
            pair.addWidget(Label(self._themes, name, "bodyS"))
            pair.addWidget(Label(self._themes, meaning, "body", "text2"))
            column.addLayout(pair)
        inside.setLayout(column)
        card = FoldCard(self._themes, self.tr("What the figures mean"), inside)
        card.set_open(opened=False)
        card.folded.connect(partial(self._reveal_explained, card))
        return card

    def _reveal_explained(self, card: FoldCard) -> None:
        if card.is_open:
            self.reveal(card)
