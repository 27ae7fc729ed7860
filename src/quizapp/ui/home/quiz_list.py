"""The saved quizzes on the home page; nothing is there as long as there are none."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.services.saved_quizzes import QuizEntry, UnsavedQuiz
from quizapp.ui.home.quiz_row import QuizRow
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.emptying import empty
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.message_card import MessageCard
from quizapp.ui.widgets.undo_bar import UndoBar
from quizapp.ui.words.errors import problem_words
from quizapp.ui.words.moments import Moments


class QuizList(QWidget):
    """First what was put together and not saved, then the quizzes, then what is damaged."""

    started = Signal(str)
    opened = Signal(str)
    """A quiz is to be looked through, printed or exported."""

    removed = Signal(str)
    restored = Signal()
    """What was removed or discarded last is to come back."""

    resumed = Signal()
    """Somebody wants to go on with what was not saved."""

    discarded = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make an empty list."""
        super().__init__()
        self._themes = themes
        self.undo = UndoBar(themes)
        self.undo.undone.connect(self.restored)
        self._rows = Column(themes, 12)
        column = Column(themes, 12)
        column.addWidget(Label(themes, self.tr("Saved quizzes"), "h2"))
        column.addWidget(self.undo)
        column.addLayout(self._rows)
        self.setLayout(column)
        self.hide()

    def present(
        self, entries: Sequence[QuizEntry], unsaved: UnsavedQuiz | None, moments: Moments
    ) -> None:
        """Show other quizzes; the bar that brings one back stays."""
        empty(self._rows)
        if unsaved is not None:
            titles = {entry.id: entry.title for entry in entries}
            self._rows.addWidget(
                self._unsaved_row(unsaved, titles.get(unsaved.quiz_id, ""), moments)
            )
        for entry in entries:
            self._rows.addWidget(
                self._row(entry, moments) if entry.usable else self._message(entry)
            )
        self.setVisible(bool(entries) or unsaved is not None or not self.undo.isHidden())

    def _row(self, entry: QuizEntry, moments: Moments) -> QuizRow:
        themes, title = self._themes, entry.title
        remove = IconButton(themes, "trash-2", self.tr("Remove {title}").format(title=title))
        remove.is_for_one = True
        look = Button(themes, self.tr("Open"), "ghost", icon="list")
        look.setAccessibleName(self.tr("Open {title}").format(title=title))
        start = Button(themes, self.tr("Start"), icon="play")
        start.setAccessibleName(self.tr("Start {title}").format(title=title))
        for button, signal in (
            (remove, self.removed),
            (look, self.opened),
            (start, self.started),
        ):
            button.clicked.connect(partial(signal.emit, entry.id))
        about = [self._size(entry.questions), entry.set_title]
        if entry.saved_at is not None:
            about.append(self.tr("saved {ago}").format(ago=moments.ago(entry.saved_at)))
        return QuizRow(themes, title, " · ".join(about), (remove, look, start))

    def _unsaved_row(self, unsaved: UnsavedQuiz, title: str, moments: Moments) -> QuizRow:
        themes, draft = self._themes, unsaved.draft
        discard = Button(themes, self.tr("Discard"), "ghost")
        discard.is_for_one = True
        discard.clicked.connect(self.discarded)
        resume = Button(themes, self.tr("Go on"), icon="pencil")
        resume.clicked.connect(self.resumed)
        new, changed = self.tr("not saved yet"), self.tr("changes not saved")
        ago = self.tr("changed {ago}").format(ago=moments.ago(unsaved.changed_at))
        about = [self._size(len(draft.questions)), changed if title else new, ago]
        set_title = draft.provenance.title
        return QuizRow(themes, title or set_title, " · ".join(about), (discard, resume))

    def _message(self, entry: QuizEntry) -> MessageCard:
        """Say what is wrong with a quiz, and that nothing else suffers from it."""
        safe = self.tr("The other quizzes are not affected. Your answers are safe.")
        remove = Button(self._themes, self.tr("Remove"), icon="trash-2")
        remove.is_for_one = True
        remove.clicked.connect(partial(self.removed.emit, entry.id))
        title = self.tr("“{title}” could not be opened").format(title=entry.title)
        words = f"{problem_words(entry.problems)}\n{safe}"
        return MessageCard(self._themes, title, words, buttons=(remove,))

    def _size(self, count: int) -> str:
        one, many = self.tr("1 question"), self.tr("{n} questions", "", count)
        return (one if count == 1 else many).format(n=count)
