"""Bringing files in: chosen, read and looked at, and then taken in or not."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from quizapp.dataset.date_words import DateWords
from quizapp.services.library import SetSummary
from quizapp.services.take_offers import Taken
from quizapp.ui.bringing.bring_footer import BringFooter
from quizapp.ui.bringing.drop_part import DropPart
from quizapp.ui.bringing.entry import Entry
from quizapp.ui.bringing.offers_part import OffersPart
from quizapp.ui.bringing.taken_part import TakenPart
from quizapp.ui.keys import KeyFilter, is_enter, typed
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.announcement import announce
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.progress_card import ProgressCard
from quizapp.ui.widgets.scroll_page import ScrollPage
from quizapp.ui.words.progress_words import progress_words

_LOW = 520
"""A page that is not as high, in px at 100 %, has no room for a heading."""


class BringPage(QWidget):
    """One of four parts: where to drop files, reading, the files, what came in."""

    pasted = Signal()
    files_asked = Signal()
    entered = Signal()
    """The primary thing is to be done with the files."""

    backed = Signal()
    """Whatever is going on is to end; without that, the page is to be left."""

    def __init__(self, themes: ThemeStore, dates: DateWords) -> None:
        """Make the page as it is without files; dates are said with `dates`."""
        super().__init__()
        self._themes = themes
        self._heading = Label(themes, self.tr("Bring files in"), "h1")
        self._said = Label(themes, "", "body", "text2")
        self.drop = DropPart(themes)
        self.drop.files_asked.connect(self.files_asked)
        self.drop.pasted.connect(self.pasted)
        self.reading = ProgressCard(themes, self.tr("Reading"))
        self.offers = OffersPart(themes, dates)
        self.offers.lines.entered.connect(self.entered)
        self.offers.lines.unfolded.connect(self._follow)
        self.taken = TakenPart(themes)
        self._parts: tuple[QWidget, ...] = (self.drop, self.reading, self.offers, self.taken)
        self.footer = BringFooter(themes)
        self.footer.entered.connect(self.entered)
        self.footer.cancelled.connect(self.backed)
        self.reading.cancelled.connect(self.backed)
        self.offers.reading.cancelled.connect(self.backed)
        self._scroll = ScrollPage(themes, max_width=1120, gap=12)
        self._scroll.body.addWidget(self._heading)
        self._scroll.body.addWidget(self._said)
        self._scroll.body.addWidget(self.drop, 1)
        self._scroll.body.addWidget(self.reading)
        self._scroll.body.addWidget(self.offers, 1)
        self._scroll.body.addWidget(self.taken, 1)
        self._scroll.body.addStretch(0)
        column = Column(themes, 0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.footer)
        self.setLayout(column)
        # tables look letters up unless somebody else has a use for them
        KeyFilter(lambda event: self._answer(typed(event)), self).watch(self.offers.lines.table)
        self._add_keys()
        self.show_empty()

    def use_words(self, dates: DateWords) -> None:
        """Say dates in another style from now on."""
        self.offers.use_words(dates)

    def show_empty(self, said: str = "") -> None:
        """Show where files can be dropped, and what became of those before."""
        self._show(self.drop)
        self._say(said)
        self.setFocusProxy(self.drop)

    def show_reading(self, title: str) -> None:
        """Show that files are being read."""
        self._show(self.reading)
        self.reading.set_title(title)
        self.setFocusProxy(self.reading.cancel)

    def show_entries(
        self,
        entries: Sequence[Entry],
        current: int,
        sets: Sequence[SetSummary],
        said: str = "",
    ) -> None:
        """Show files, one of them in full; `sets` are those to which questions can be added."""
        fresh = self.offers.isHidden()
        self._show(self.offers)
        self.footer.present(entries)
        self.offers.present(entries, current, sets, fresh=fresh)
        self._say(said)
        asks = entries[current].offer.order is not None
        can_take = self.footer.take.isEnabled() and not asks
        self.setFocusProxy(self.footer.take if can_take else self.offers.lines.table)
        self._scroll.body.activate()
        focus = self.window().focusWidget()
        if fresh or focus is None or not focus.isVisible():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        if fresh:
            self._scroll.to_top()
            if not can_take:
                announce(self, self.footer.words)  # else it describes what has the focus

    def show_taken(self, taken: Sequence[Taken]) -> None:
        """Tell what came in."""
        self._show(self.taken)
        self.taken.present(taken)
        self.setFocusProxy(self.taken)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_progress(self, share: float, seconds: float) -> None:
        """Show how far the work is, and about how long the rest takes; below 0, nobody knows."""
        words = progress_words(share, seconds)
        for card in (self.reading, self.offers.reading):
            card.show_progress(share, words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does the primary thing, Escape ends it; D and M answer about dates."""
        if event.isAutoRepeat():
            event.accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.backed.emit()
        elif is_enter(event) and not self.offers.isHidden():
            self.entered.emit()
        elif not self._answer(typed(event)):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the heading out where every line counts."""
        self._fit()
        super().resizeEvent(event)

    def _follow(self) -> None:
        """Bring the details of a line into sight, once their place is known."""
        details, gap = self.offers.lines.details, self._themes.theme.px(12)
        QTimer.singleShot(0, details, lambda: self._scroll.ensureWidgetVisible(details, 0, gap))

    def _fit(self) -> None:
        low = self.height() < self._themes.theme.px(_LOW)
        self._heading.setVisible(self.taken.isHidden() and not (low and self.drop.isHidden()))

    def _answer(self, letter: str) -> bool:
        """Answer the question about day and month, if it is asked; tell whether it is."""
        question = self.offers.order
        keys = [key.casefold() for key in question.keys]
        if not letter or letter not in keys or not question.isVisible():
            return False
        question.answered.emit(keys.index(letter))
        return True

    def _say(self, words: str) -> None:
        """Say something below the heading."""
        self._said.setText(words)
        self._said.setVisible(bool(words))
        if words:
            announce(self, words)

    def _show(self, part: QWidget) -> None:
        for one in self._parts:
            one.setVisible(one is part)
        self.footer.setVisible(part is self.offers)
        self._fit()
        self._said.hide()
        self.offers.reading.hide()

    def _add_keys(self) -> None:
        for keys, signal in (("Ctrl+V", self.pasted), ("Ctrl+O", self.files_asked)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(signal)
