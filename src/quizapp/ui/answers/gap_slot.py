"""One gap of a row of events: a place that the new event can take."""

from dataclasses import replace

from quizapp.ui.answers.worded_card import WordedCard
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.option_card import DENSE
from quizapp.ui.widgets.option_look import OptionLook


class GapSlot(WordedCard):
    """A dashed card between two events; once it is chosen, the new event stands in it.

    `where` tells a screen reader which events it lies between.
    """

    _measures = DENSE

    def __init__(self, themes: ThemeStore, number: int, item: str, where: str) -> None:
        """Make an empty place; `number` is the key that chooses it."""
        self._where = where
        super().__init__(themes, str(number), item)
        self._item = item
        self.toggled.connect(self.fill)
        self.fill(False)

    def fill(self, on: bool) -> None:
        """Show the new event here, or that it can be put here."""
        self._caption = self._item if on else self.tr("Put it here")
        self._name()
        self._remeasure()

    def _name(self) -> None:
        place = self.tr("Place {number}: {where}").format(number=self.letter, where=self._where)
        spoken = self._spoken()
        self.setAccessibleName(f"{place}. {spoken}" if spoken else place)
        self.setAccessibleDescription(self._why)

    def _state_look(self) -> OptionLook:
        look, colors = super()._state_look(), self._themes.theme.colors
        if self.verdict is not None or self.isChecked():
            return look
        fill = colors.hover if self.hovered else colors.canvas
        return replace(look, fill=fill, ink=colors.text2, dashed=True)
