"""The copies of the results: made now, or put back, which is asked about in place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from quizapp.session.backup import Backup, Occasion
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.label import Label
from quizapp.ui.words.moments import Moments


class CopiesCard(Card):
    """A list of copies, the newest first, with what can be done with them."""

    asked = Signal()
    """One more copy is wanted."""

    taken = Signal(object)
    """The results are to be those of a `Backup`."""

    unfolded = Signal()
    """It became higher, and all of it is to be seen."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make the card before anything is known of copies."""
        super().__init__(themes, spacing=10)
        self._copies: tuple[Backup, ...] = ()
        self._answers = 0
        self._list = ChoiceBox(themes, self.tr("Copy to put back"))
        self._none = Label(themes, self.tr("There is no copy yet."), "body", "text2")
        self._make = Button(themes, self.tr("Copy now"), icon="copy")
        self._put = Button(themes, self.tr("Put it back…"), icon="undo-2")
        self._question = Label(themes, "", "bodyS")
        self._yes = Button(themes, self.tr("Put it back"), "primary")
        self._no = Button(themes, self.tr("Cancel"), "ghost")
        self._buttons, self._form = QWidget(), QWidget()
        self._lay_out()
        self._make.clicked.connect(self.asked)
        self._put.clicked.connect(self._ask)
        self._no.clicked.connect(self._fold)
        self._yes.clicked.connect(self._take)
        self._list.activated.connect(self._fold)
        self._form.hide()

    def present(self, copies: Sequence[Backup], answers: int, moments: Moments) -> None:
        """Show the copies; `answers` is how many there are now."""
        self._copies, self._answers = tuple(copies), answers
        chosen = self._list.currentIndex()
        self._list.clear()
        for copy in self._copies:
            self._list.addItem(self._words_of(copy, moments), str(copy.path))
        self._list.setCurrentIndex(min(max(chosen, 0), len(self._copies) - 1))
        self._list.updateGeometry()
        for part in (self._list, self._put):
            part.setVisible(bool(self._copies))
        self._none.setVisible(not self._copies)
        self._form.hide()
        self._buttons.show()
        self._make.setEnabled(True)

    def wait(self) -> None:
        """Take nothing until what was wanted is done."""
        self._make.setEnabled(False)
        self._yes.setEnabled(False)

    def _lay_out(self) -> None:
        themes = self._themes
        about = self.tr(
            "Copies are made by themselves while questions are answered. When one is put back,"
            " what there is now is kept as one more copy."
        )
        first, second, form = Flow(themes), Flow(themes), Column(themes, 10)
        first.addWidget(self._make)
        first.addWidget(self._put)
        self._buttons.setLayout(first)
        second.addWidget(self._yes)
        second.addWidget(self._no)
        form.addWidget(self._question)
        form.addLayout(second)
        self._form.setLayout(form)
        self.body.addWidget(Label(themes, self.tr("Copies of your results"), "h2"))
        self.body.addWidget(Label(themes, about, "body", "text2"))
        self.body.addWidget(self._none)
        self.body.addWidget(self._list, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self._buttons)
        self.body.addWidget(self._form)

    def _words_of(self, copy: Backup, moments: Moments) -> str:
        answers = copy.holdings.answers
        words = self.tr("{when}, {n} answers, {why}", "", answers)
        if answers == 1:
            words = self.tr("{when}, 1 answer, {why}")
        when = moments.minute(copy.made_at)
        return words.format(when=when, n=f"{answers:,}", why=self._why(copy.occasion))

    def _why(self, occasion: Occasion) -> str:
        return {
            Occasion.START: self.tr("made at a start"),
            Occasion.INTERVAL: self.tr("made in between"),
            Occasion.IMPORT: self.tr("made before an import"),
            Occasion.UPDATE: self.tr("made before an update"),
            Occasion.RESTORE: self.tr("made before another was put back"),
            Occasion.ASKED: self.tr("asked for"),
            Occasion.SALVAGE: self.tr("saved from a damaged file"),
        }[occasion]

    def _chosen(self) -> Backup | None:
        place = self._list.currentIndex()
        return self._copies[place] if 0 <= place < len(self._copies) else None

    def _ask(self) -> None:
        copy = self._chosen()
        if copy is None:
            return
        missing = max(0, self._answers - copy.holdings.answers)
        words = self.tr("Nothing is missing in it. Put it back?")
        if missing == 1:
            words = self.tr("One answer of now is missing in it. Put it back?")
        elif missing:
            words = self.tr("{n} answers of now are missing in it. Put it back?", "", missing)
        self._question.setText(words.format(n=f"{missing:,}"))
        self._yes.setEnabled(True)
        self._buttons.hide()
        self._form.show()
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)
        self.unfolded.emit()

    def _fold(self) -> None:
        had_focus = self._form.isAncestorOf(self.focusWidget() or self)
        self._form.hide()
        self._buttons.show()
        if had_focus:
            self._put.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        copy = self._chosen()
        if copy is not None:
            self.wait()
            self.taken.emit(copy)
