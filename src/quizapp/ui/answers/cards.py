"""What choosing one option and choosing several have in common: the cards."""

from collections.abc import Sequence
from itertools import chain

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.generation.question import Option, Question
from quizapp.session.quiz import Answer
from quizapp.ui.answers.pictured_card import PicturedCard
from quizapp.ui.answers.radio_keys import RadioKeys
from quizapp.ui.keys import typed
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.key_hints import KeyHint
from quizapp.ui.widgets.option_card import OptionCard
from quizapp.ui.widgets.option_look import Verdict

_LEAST_BESIDE = 240


class CardsArea(QWidget):
    """One card per option. After the check each says why it is right or wrong."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, themes: ThemeStore, question: Question, *, many: bool) -> None:
        """Offer the options of a question, in their order; `many` of them may be chosen."""
        super().__init__()
        self._question = question
        self._compact = False
        self._all_wanted = False
        letters = (chr(ord("A") + place) for place in range(len(question.options)))
        self._cards = {
            option.id: _card(themes, letter, option, many=many)
            for letter, option in zip(letters, question.options, strict=True)
        }
        self._keys = RadioKeys(tuple(self._cards.values()), self)
        self._keys.submitted.connect(self.submitted)
        column = Column(themes, 8)
        for row in self._rows():
            fold = Fold(themes, 8, least=_LEAST_BESIDE)
            for card in row:
                card.toggled.connect(self.changed)
                fold.add(card)
            column.addLayout(fold)
        words = self.tr("Show all {count} answers", "", len(self._cards)).format(
            count=len(self._cards)
        )
        self._show_all = Button(themes, words, "ghost", key="A", small=True)
        self._show_all.clicked.connect(self._unfold)
        self._show_all.hide()
        column.addWidget(self._show_all)
        self.setLayout(column)

    @property
    def widget(self) -> QWidget:
        """The cards."""
        return self

    @property
    def hints(self) -> Sequence[KeyHint]:
        """The letters."""
        last = list(self._cards.values())[-1].letter
        return (KeyHint(("A", last), self.tr("choose"), span=True),)

    @property
    def stops(self) -> Sequence[QWidget]:
        """All cards, each with its button if it has one."""
        buttons = ((card, *card.buttons) for card in self._cards.values())
        return (*chain.from_iterable(buttons), self._show_all)

    def response(self) -> tuple[str, ...]:
        """Return what is chosen."""
        return tuple(name for name, card in self._cards.items() if card.isChecked())

    def press(self, event: QKeyEvent) -> bool:
        """Choose by letter or digit, go by arrows; after the check, A shows all options."""
        text = typed(event)
        if self._show_all.isVisibleTo(self) and text == "a":
            self._unfold()
            return True
        if self._keys.is_closed or self._keys.press(event):
            return not self._keys.is_closed
        place = "abcdef".find(text) if text.isalpha() else "123456".find(text)
        if len(text) != 1 or not 0 <= place < len(self._cards):
            return False
        self._choose(place)
        return True

    def lock(self, locked: bool) -> None:
        """Keep the choice as it is, or let it be changed again."""
        self._keys.lock(locked)

    def show_result(self, answer: Answer | None) -> None:
        """Mark the chosen and the right options, and say of each why."""
        chosen = answer.response if answer else ()
        self.lock(locked=False)
        self._keys.judged = True
        for option in self._question.options:
            right, mine = option.id in self._question.key, option.id in chosen
            if right:
                verdict = Verdict.CHOSEN_RIGHT if mine else Verdict.RIGHT_NOT_CHOSEN
            else:
                verdict = Verdict.CHOSEN_WRONG if mine else Verdict.OTHER
            card = self._cards[option.id]
            card.show_verdict(verdict, self._why(option))
            # A group of radio buttons has one stop of the Tab key, but all verdicts can be read.
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._fold()

    def set_compact(self, compact: bool) -> None:
        """Show only the chosen and the right options, and a button for the others."""
        self._compact = compact
        self._fold()

    def _rows(self) -> Sequence[Sequence[OptionCard]]:
        """Return what stands side by side: two and two if all are pictures."""
        cards = list(self._cards.values())
        beside = 2 if all(option.picture for option in self._question.options) else 1
        return [cards[place : place + beside] for place in range(0, len(cards), beside)]

    def _why(self, option: Option) -> str:
        """Return the reason to give on the card of an option."""
        return option.why

    def _choose(self, place: int) -> None:
        """Do what the letter of a card does."""
        card = list(self._cards.values())[place]
        card.setFocus(Qt.FocusReason.ShortcutFocusReason)
        card.click()

    def _unfold(self) -> None:
        self._all_wanted = True
        self._fold()

    def _fold(self) -> None:
        folded = self._compact and not self._all_wanted
        others = [card for card in self._cards.values() if card.verdict is Verdict.OTHER]
        for card in others:
            if card.isHidden() is not folded:
                card.setHidden(folded)
        self._show_all.setVisible(folded and bool(others))


def _card(themes: ThemeStore, letter: str, option: Option, *, many: bool) -> OptionCard:
    if option.picture is None:
        return OptionCard(themes, letter, option.text, many=many)
    return PicturedCard(themes, letter, option, option.picture, many=many)
