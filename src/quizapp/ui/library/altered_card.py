"""What something else than this program changed in the results, named answer by answer."""

from PySide6.QtCore import Signal

from quizapp.session.alterations import Alterations, Altered
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.message_card import MessageCard
from quizapp.ui.words.moments import Moments

_MOST = 8


class AlteredCard(MessageCard):
    """Hidden while all answers are as they were kept."""

    copies_asked = Signal()
    """The copies of the results are to be seen."""

    accepted = Signal()
    """The answers are to count as they are."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make the card, hidden."""
        self._copies = Button(themes, self.tr("Look at the copies"), icon="undo-2")
        self._accept = Button(themes, self.tr("Let them count as they are"), "ghost")
        super().__init__(themes, buttons=(self._copies, self._accept))
        self._copies.clicked.connect(self.copies_asked)
        self._accept.clicked.connect(self._take)
        self.setFocusProxy(self._copies)
        self.hide()

    def show_alterations(self, found: Alterations, moments: Moments) -> None:
        """Name what was changed; hide if nothing was."""
        self._accept.setEnabled(True)
        lines = [self._line(one, moments) for one in found.first[:_MOST]]
        if more := found.count - len(lines):
            words = self.tr("and {n} more", "", more)
            lines.append(words.format(n=f"{more:,}"))
        if not found.is_whole:
            lines.append(self._balance(found.gone))
        title = self.tr("Results were changed by something else than quizapp")
        self.present(title, "\n".join(lines))
        self.setVisible(bool(found))

    def _take(self) -> None:
        self._accept.setEnabled(False)
        self.accepted.emit()

    def _line(self, one: Altered, moments: Moments) -> str:
        words = self.tr("{who}: question {n} of “{set}”, {when}")
        if one.place is None:
            words = self.tr("{who}: the result of “{set}”, {when}")
        when = "?" if one.at is None else moments.minute(one.at)
        return words.format(who=one.learner or "?", n=one.place, set=one.set_title, when=when)

    def _balance(self, gone: int) -> str:
        if gone == 0:
            return self.tr("Answers were put in the place of others.")
        words = self.tr("Answers that are missing: {n}")
        if gone < 0:
            words = self.tr("Answers that were put in: {n}")
        return words.format(n=f"{abs(gone):,}")
