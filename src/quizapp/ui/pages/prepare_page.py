"""Putting a quiz together: what to ask, the questions one by one, and where they go."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from quizapp.dataset.date_words import DateWords
from quizapp.generation.plan import Plan
from quizapp.session.draft import Draft
from quizapp.ui.dialogs.prepare_keys import PrepareKeys
from quizapp.ui.keys import typed
from quizapp.ui.preparing.draft_list import DraftList
from quizapp.ui.preparing.prepare_footer import PrepareFooter
from quizapp.ui.preparing.save_panel import SavePanel
from quizapp.ui.preparing.wish_card import WishCard
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.export_card import ExportCard
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.paper_card import PaperCard
from quizapp.ui.widgets.scroll_page import ScrollPage
from quizapp.ui.widgets.text_field import TextField
from quizapp.ui.widgets.undo_bar import UndoBar
from quizapp.ui.words.question_words import QuestionNote


class PreparePage(QWidget):
    """Wishes, questions, paper and files below each other; what is done with all stays in sight."""

    planned = Signal(Plan)
    """Other questions are wanted."""

    redrawn = Signal()
    """Draw again whatever is not locked."""

    undone = Signal()
    redone = Signal()
    save_asked = Signal()
    copy_asked = Signal()
    renamed = Signal(str)
    started = Signal()
    left = Signal()

    def __init__(self, themes: ThemeStore, dates: DateWords, longest_title: int) -> None:
        """Make the page without questions; a title has at most so many letters."""
        super().__init__()
        self._themes = themes
        self._sheet = ScrollPage(themes, max_width=860)
        self._state = Label(themes, "", "body", "text2")
        self._title = TextField(themes, self.tr("Title of the quiz"), label_visible=False)
        self._title.edit.setMaxLength(longest_title)
        self._title.edit.editingFinished.connect(self._rename)
        self.wishes = WishCard(themes)
        self.wishes.planned.connect(self.planned)
        self._count = Label(themes, "", "h2")
        self._note = Label(themes, "", "small", "text2")
        self._again = Button(themes, self.tr("Draw the others again"), icon="rotate-ccw")
        self._again.clicked.connect(self.redrawn)
        self.list = DraftList(themes, dates)
        self.list.reached.connect(self._follow)
        self.paper = PaperCard(themes)
        self.export = ExportCard(themes)
        self.undo = UndoBar(themes)
        self.footer = PrepareFooter(themes)
        self.save_panel = SavePanel(themes, longest_title)
        self._fill()
        self._connect()
        self.setFocusProxy(self.list)

    def offer(self, kinds: Mapping[str, str], topics: Sequence[str], *, has_set: bool) -> None:
        """Offer the kinds (words by name) and topics of a set, if the set is there."""
        self.wishes.offer(kinds, topics)
        self.wishes.setVisible(has_set)
        self._again.setVisible(has_set)

    def show_draft(self, draft: Draft, notes: Sequence[QuestionNote]) -> None:
        """Show the questions, each with what its note says below the stem."""
        count = len(draft.questions)
        words = self.tr("1 question") if count == 1 else self.tr("{n} questions", "", count)
        self._count.setText(words.format(n=count))
        self._note.setText(self._about(draft))
        self._note.setVisible(bool(self._note.text()))
        self.wishes.present(draft.plan)
        self.list.present(draft, notes)
        for card in (self.paper, self.export):
            card.setEnabled(count > 0)
        self.export.forget_report()
        self.undo.hide()

    def show_state(self, title: str, state: str) -> None:
        """Show the title of a quiz that is kept, empty if it is not, and what is said of it."""
        self._title.setVisible(bool(title))
        if not self._title.edit.hasFocus():
            self._title.set_text(title)
            self._title.edit.setCursorPosition(0)
        self._state.setText(state)

    def show_title_error(self, words: str) -> None:
        """Say why the quiz cannot be called so."""
        self._title.show_error(words)

    def ask_title(self, title: str) -> None:
        """Ask under which title the quiz is to be kept."""
        self.footer.hide()
        self.undo.hide()
        self.save_panel.ask(title)

    def close_panel(self) -> None:
        """Show the footer again."""
        self.save_panel.hide()
        self.footer.show()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def to_top(self) -> None:
        """Scroll to the start of the page at once."""
        self._sheet.to_top()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back; “?” and F1 show all keys."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.left.emit()
        elif typed(event) == "?" or (event.key() == Qt.Key.Key_F1 and not event.isAutoRepeat()):
            self._show_keys()
        else:
            super().keyPressEvent(event)

    def _about(self, draft: Draft) -> str:
        """Say so if there are fewer questions than wanted."""
        if not draft.questions:
            return self.tr("This set has no question like that. Choose something else above.")
        if draft.missing:
            return self.tr(
                "Fewer than wanted above. Drawing again fills up as far as questions do not give"
                " each other away."
            )
        return ""

    def _fill(self) -> None:
        body = self._sheet.body
        body.addLayout(self._make_head())
        body.addWidget(self.wishes)
        body.addWidget(self._make_questions())
        body.addWidget(self.paper)
        body.addWidget(self.export)
        body.addStretch(1)
        pinned = QWidget()
        around = Column(self._themes, 0, (24, 0, 24, 8))
        around.addWidget(self.undo)
        pinned.setLayout(around)
        column = Column(self._themes, 0)
        column.addWidget(self._sheet, 1)
        for part in (pinned, self.footer, self.save_panel):
            column.addWidget(part)
        self.setLayout(column)

    def _make_head(self) -> Row:
        words = Column(self._themes, 6)
        words.addWidget(Label(self._themes, self.tr("Put a quiz together"), "h1"))
        words.addWidget(self._title)
        words.addWidget(self._state)
        back = Button(self._themes, self.tr("Back"), "ghost", icon="arrow-left")
        back.clicked.connect(self.left)
        head = Row(self._themes, 16)
        head.addLayout(words, 1)
        head.addWidget(back, 0, Qt.AlignmentFlag.AlignTop)
        return head

    def _make_questions(self) -> QWidget:
        card = Card(self._themes, padding=12, spacing=8)
        head, fold = Row(self._themes, 0, (12, 8, 8, 0)), Fold(self._themes, 12, least=120)
        fold.add(self._count)
        fold.add(self._again, 0)
        head.addLayout(fold)
        note = Row(self._themes, 0, (12, 0, 12, 0))
        note.addWidget(self._note)
        card.body.addLayout(head)
        card.body.addLayout(note)
        card.body.addWidget(self.list)
        return card

    def _connect(self) -> None:
        self.footer.keys_asked.connect(self._show_keys)
        self.footer.undone.connect(self.undone)
        self.footer.redone.connect(self.redone)
        self.footer.saved.connect(self.save_asked)
        self.footer.started.connect(self.started)
        self.footer.delivered.connect(partial(self._lead_to, self.paper))
        self.undo.undone.connect(self.undone)
        self.save_panel.closed.connect(self.close_panel)
        for keys, signal in (
            ("Ctrl+Z", self.undone),
            ("Ctrl+Shift+Z", self.redone),
            ("Ctrl+Y", self.redone),
            ("Ctrl+S", self.save_asked),
            ("Ctrl+Shift+S", self.copy_asked),
            ("Ctrl+P", partial(self._lead_to, self.paper)),
            ("Ctrl+E", partial(self._lead_to, self.export)),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(signal)

    def _lead_to(self, card: QWidget) -> None:
        """Bring what prints or exports into sight, ready for Enter."""
        card.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._sheet.reveal(card)

    def _show_keys(self) -> None:
        PrepareKeys(self._themes, self).open()

    def _rename(self) -> None:
        if title := self._title.text().strip():
            self._title.clear_message()
            self.renamed.emit(title)

    def _follow(self, row: QWidget) -> None:
        """Bring a row into sight, once its size and place are known."""

        def show() -> None:
            gap = self._themes.theme.px(16)
            if row.height() + 2 * gap > self._sheet.viewport().height():
                self._sheet.reveal(row)
            else:
                self._sheet.ensureWidgetVisible(row, 0, gap)

        QTimer.singleShot(0, row, show)
