"""The scrolling middle of the quiz page: stem, answer area, and after the check what it means."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from quizapp.dataset.date_words import DateWords
from quizapp.session.quiz import Item
from quizapp.ui.answers.answer import AnswerArea
from quizapp.ui.answers.shapes import answer_area
from quizapp.ui.breakpoints import WidthClass, is_compact, width_class
from quizapp.ui.quiz.feedback_block import FeedbackBlock
from quizapp.ui.theme import Role
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.accessible import Group
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.emptying import discard, empty
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.painted_button import PaintedButton
from quizapp.ui.widgets.picture_view import PictureView
from quizapp.ui.widgets.scroll_page import ScrollPage

_LOWEST_FOR_LARGE_STEM = 460
_LOWEST_FOR_EYEBROW = 140
_BOTTOM = 24
"""What may stay out of sight below: the margin, and a little more."""


@dataclass(frozen=True)
class _Density:
    """How much room stem, pictures and strip may take after the check.

    A picture may take a share of the height of the sheet.
    """

    stem: Role
    lanes: int
    picture: float


_DENSITIES = (_Density("stem", 2, 0.4), _Density("stem", 1, 0.3), _Density("stemS", 1, 0.2))
_PICTURE = 0.45
_LEAST_PICTURE = 96


class QuestionSheet(ScrollPage):
    """One question in a column of 760 px; what takes its answer is made anew for each item."""

    def __init__(self, themes: ThemeStore, words: DateWords) -> None:
        """Make an empty sheet."""
        super().__init__(themes, max_width=760, gap=0, top=20)
        self._words = words
        self._room = (0, 0, 0)
        self._balancing = False
        self._eyebrow = Label(themes, role="smallS", color="accent_text")
        self._stem = Label(themes, role="stem")
        self._pictures = Column(themes, 8)
        head = Column(themes, 6, (0, 0, 0, 16))
        head.addWidget(self._eyebrow)
        head.addWidget(self._stem)
        head.addLayout(self._pictures)
        self._feedback = FeedbackBlock(themes, words)
        self._feedback.unfolded.connect(self._follow)
        self._feedback.hide()
        self._group, self._answers = Group(), Column(themes, 10)
        self._answers.addWidget(self._feedback)
        self._group.setLayout(self._answers)
        self.body.addLayout(head)
        self.body.addWidget(self._group)
        self.body.addStretch(1)
        self._views: list[PictureView] = []
        self.item: Item | None = None
        self.area: AnswerArea | None = None
        # In a very small window the message or the panel below must be seen whole.
        self.setMinimumHeight(1)
        self.verticalScrollBar().rangeChanged.connect(self._balance)
        if isinstance(application := QApplication.instance(), QApplication):
            application.focusChanged.connect(self._follow_focus)
        self._balance()

    def use_words(self, words: DateWords) -> None:
        """Say dates in another way from the next time on."""
        self._words = words
        self._feedback.use_words(words)

    @property
    def feedback(self) -> FeedbackBlock | None:
        """What explains the answer, None as long as there is none."""
        return None if self._feedback.isHidden() else self._feedback

    @property
    def stops(self) -> Sequence[QWidget]:
        """What the Tab key reaches, in order."""
        area = self.area.stops if self.area else ()
        explained = self.feedback.stops if self.feedback else ()
        return (*self._views, *area, *explained)

    @property
    def eyebrow(self) -> str:
        """What is to be done, in a few words."""
        return self._eyebrow.text()

    def ask(self, item: Item) -> AnswerArea:
        """Show a question with nothing answered yet, and return where the answer goes."""
        self._clear()
        self.item = item
        self.area = answer_area(self._themes, self._words, item.question)
        self._answers.insertWidget(0, self.area.widget)
        self._feedback.raise_()  # read out in the order of children, in which it comes last
        self.area.widget.show()
        extra = self.tr("{task} · extra, not counted")
        task = self.area.eyebrow
        self._eyebrow.setText(extra.format(task=task) if item.extra else task)
        self._stem.setText(item.question.stem)
        self._group.setAccessibleName(item.question.stem)
        self._views = [PictureView(self._themes, one) for one in item.question.pictures]
        for view in self._views:
            self._pictures.addWidget(view)
            view.show()
        self.fit(*self._room)
        self.to_top()
        return self.area

    def explain(self, item: Item, *, from_top: bool = False) -> str:
        """Show what the answer was worth and why; return the verdict.

        The page scrolls to the verdict, or shows the question if it is read `from_top`.
        """
        asked = self.item is not None and self.item.id == item.id and self.feedback is None
        area = self.area if self.area and asked else self.ask(item)
        self.item = item
        area.show_result(item.answer)
        verdict = area.verdict(item.answer)
        self._feedback.present(item.question, item.answer, verdict)
        self._feedback.show()
        self.fit(*self._room)
        # The heights of what is new are known once the layout has had its turn.
        QTimer.singleShot(0, self, self.to_top if from_top else self._reveal)
        return verdict

    def fit(self, width: int, height: int, own: int) -> None:
        """Choose sizes for a page of `width` and `height` pixels, `own` of them for the sheet."""
        self._room = (width, height, own)
        theme = self._themes.theme
        compact = is_compact(theme, height)
        crowded = own < theme.px(_LOWEST_FOR_EYEBROW)
        self._eyebrow.setVisible(self.feedback is None and not crowded)
        if self.area is not None:
            self.area.set_compact(compact)
        if self.feedback is None:
            low = height < theme.px(_LOWEST_FOR_LARGE_STEM)
            self._stem.set_role("stemS" if low else "stem")
            self._fit_pictures(own * _PICTURE)
            return
        narrow = width_class(theme, width) is WidthClass.NARROW
        for dense in _DENSITIES[-1:] if compact else _DENSITIES:
            self._stem.set_role(dense.stem)
            self._fit_pictures(own * dense.picture)
            self.feedback.set_room(narrow=narrow, lanes=dense.lanes)
            if self._needed() <= own:
                break

    def _fit_pictures(self, height: float) -> None:
        least = self._themes.theme.px(_LEAST_PICTURE)
        for view in self._views:
            view.set_most_height(max(least, round(height)))

    def _needed(self) -> int:
        """Return the height of everything as it is now."""
        inner = (self.area.widget, self.feedback) if self.area and self.feedback else ()
        for layout in (*(widget.layout() for widget in inner), self._answers, self.body):
            if layout is not None:
                layout.activate()
        return self.body.totalHeightForWidth(self.viewport().width())

    def _reveal(self) -> None:
        """Scroll to the banner, unless it is in sight from the top.

        If the end of the page comes first, no card is cut through.
        """
        if self.feedback is None or self.area is None:
            return
        banner = self.feedback.banner
        if self._top_of(banner) + banner.height() <= self.viewport().height():
            self.to_top()
            return
        px, most = self._themes.theme.px, self.verticalScrollBar().maximum()
        if self._top_of(self.feedback) - px(16) <= most:
            self.reveal(self.feedback)
            return
        cards = (self._stem, *self.area.stops)
        tops = {card: self._top_of(card) - px(8) for card in cards if card.isVisible()}
        near = [card for card, top in tops.items() if 0 <= most - top <= px(_BOTTOM)]
        self.reveal(near[-1] if near else self.feedback, 8 if near else 16)

    def _follow(self, part: QWidget) -> None:
        """Bring a part that grew into sight, once its new size is known."""

        def show() -> None:
            gap = self._themes.theme.px(16)
            if part.height() + 2 * gap > self.viewport().height():
                self.reveal(part)
            else:
                self.ensureWidgetVisible(part, 0, gap)

        QTimer.singleShot(0, part, show)

    def _follow_focus(self, old: QWidget | None, new: QWidget | None) -> None:
        """Scroll to what a key has moved the focus to, as the Tab key does."""
        if old is None or not isinstance(new, PaintedButton) or not new.ring_visible:
            return
        if self._inside.isAncestorOf(old) and self._inside.isAncestorOf(new):
            self.ensureWidgetVisible(new, 0, self._themes.theme.px(16))

    def _top_of(self, widget: QWidget) -> int:
        return widget.mapTo(self._inside, QPoint(0, 0)).y()

    def _balance(self) -> None:
        """Keep the column where it is, whether the scroll bar is needed or not."""
        if self._balancing:
            # Before the bar stands there its room is given away, in which all may fit: no end.
            return
        self._balancing = True
        bar = self.verticalScrollBar()
        room = bar.sizeHint().width()
        self.setViewportMargins(room, 0, 0 if bar.maximum() > 0 else room, 0)
        self._balancing = False

    def _clear(self) -> None:
        empty(self._pictures)
        self._views = []
        self._feedback.hide()
        if self.area is not None:
            self._answers.removeWidget(self.area.widget)
            discard(self.area.widget)
            self.area = None
