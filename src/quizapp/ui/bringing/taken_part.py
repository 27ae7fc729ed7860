"""What came in, what stayed out, and where to go from here."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from quizapp.services.offer import Standing
from quizapp.services.take_offers import Taken
from quizapp.ui.bringing.offer_words import file_name
from quizapp.ui.progress.amounts import number as grouped
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.emptying import empty
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.icon_view import IconView
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.rule import Rule
from quizapp.ui.words.errors import words_for


class TakenPart(QWidget):
    """A line for each file; the next step for a single set is one key away."""

    prepared = Signal(str)
    """A quiz of the set with this id is to be put together."""

    edited = Signal(str)
    done = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make an empty part."""
        super().__init__()
        self._themes = themes
        self._set_id = ""
        self.can_edit = False
        """Whether there is an editor for sets."""
        self._title = Label(themes, "", "h1")
        self._card = Card(themes, padding=20, spacing=12)
        words = self.tr("Next: 20 questions to look through, swap, put in order, print or take.")
        self._next = Label(themes, words, "body", "text2")
        self._prepare = Button(
            themes, self.tr("Put a quiz together"), "primary", icon="list", key="Enter"
        )
        self._prepare.clicked.connect(lambda: self.prepared.emit(self._set_id))
        self._edit = Button(themes, self.tr("Open in the editor"), icon="pencil")
        self._edit.clicked.connect(lambda: self.edited.emit(self._set_id))
        self._done = Button(themes, self.tr("Done"))
        self._done.clicked.connect(self.done)
        steps, flow = QWidget(), Flow(themes, 12)
        for button in (self._prepare, self._edit, self._done):
            flow.addWidget(button)
        steps.setLayout(flow)
        column = Column(themes, 16)
        for part in (self._title, self._card, self._next, steps):
            column.addWidget(part)
        column.addStretch(1)
        self.setLayout(column)

    def present(self, taken: Sequence[Taken]) -> None:
        """Tell what became of some files."""
        empty(self._card.body)
        good = [one for one in taken if one.error is None]
        self._title.setText(self._headline(taken, good))
        for number, one in enumerate(taken):
            if number:
                self._card.body.addWidget(Rule(self._themes))
            self._card.body.addWidget(self._line(one, alone=len(taken) == 1))
        single = len({one.set_id for one in good}) == 1
        self._set_id = good[0].set_id if single else ""
        self._next.setVisible(single)
        self._prepare.setVisible(single)
        self._edit.setVisible(single and self.can_edit)
        self._done.set_kind("ghost" if single else "primary")
        self._done.set_key("Esc" if single else "Enter")
        focus = self._prepare if single else self._done
        came = [self._title.text(), self._outcome(taken[0]) if len(taken) == 1 else ""]
        focus.setAccessibleDescription(". ".join(filter(None, came)))
        self.setFocusProxy(focus)

    def _headline(self, taken: Sequence[Taken], good: Sequence[Taken]) -> str:
        if not good:
            return self.tr("Nothing was taken in")
        if len(taken) == 1 and _is_update(good[0]):
            return self.tr("“{title}” is up to date").format(title=good[0].title)
        if len(taken) == 1:
            return self.tr("“{title}” is among your sets").format(title=good[0].title)
        words = self.tr("1 of {all} files came in")
        if len(good) != 1:
            words = self.tr("{n} of {all} files came in")
        return words.format(n=len(good), all=len(taken))

    def _line(self, one: Taken, *, alone: bool) -> QWidget:
        """Return what is said of one file, and for one of several what can be done with it."""
        line, row = QWidget(), Row(self._themes, 12)
        bad = one.error is not None
        icon = IconView(
            self._themes, "circle-x" if bad else "circle-check", "bad" if bad else "ok", 22
        )
        words = Column(self._themes, 2)
        name = file_name(one.offer)
        words.addWidget(Label(self._themes, name if bad else one.title, "bodyS"))
        words.addWidget(Label(self._themes, self._outcome(one), "small", "text2"))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        if not alone and not bad:
            quiz = Button(self._themes, self.tr("Put a quiz together"), small=True)
            quiz.setAccessibleName(self.tr("Put a quiz of “{t}” together").format(t=one.title))
            quiz.clicked.connect(partial(self.prepared.emit, one.set_id))
            row.addWidget(quiz)
        line.setLayout(row)
        return line

    def _outcome(self, one: Taken) -> str:
        if one.error is not None:
            return words_for(one.error)
        offer = one.offer
        events, questions = offer.sums.events, offer.sums.questions
        counts = (
            (events, self.tr("1 event"), self.tr("{n} events", "", events)),
            (questions, self.tr("1 question"), self.tr("{n} questions", "", questions)),
        )
        came = ", ".join(
            (single if count == 1 else several).format(n=grouped(count))
            for count, single, several in counts
            if count
        )
        words = [self.tr("{what} came in.").format(what=came)]
        if offer.left_out:
            stayed = self.tr("1 row stayed in {file}.")
            if offer.left_out != 1:
                stayed = self.tr("{n} rows stayed in {file}.", "", offer.left_out)
            words.append(stayed.format(n=grouped(offer.left_out), file=file_name(offer)))
        return " ".join(words)


def _is_update(one: Taken) -> bool:
    """Tell whether a set that was there already has another state now."""
    known = one.offer.known
    return one.offer.standing is Standing.UPDATE and known is not None and known.id == one.set_id
