"""A card of an answer area that says in words of its own where it stands."""

from dataclasses import replace

from quizapp.ui.widgets.option_card import OptionCard
from quizapp.ui.widgets.option_look import OptionLook


class WordedCard(OptionCard):
    """An option whose words at the right are said by its owner, before the check and after."""

    _said = ""

    def say(self, words: str) -> None:
        """Show `words` at the right, and have them read out after the text."""
        self._said = words
        self._name()
        self._remeasure()

    def _words(self) -> str:
        return self._said

    def _spoken(self) -> str:
        return f"{self._said}." if self._said else ""

    def _state_look(self) -> OptionLook:
        look = super()._state_look()
        if self.verdict is None:
            return replace(look, words_ink=self._themes.theme.colors.accent_text)
        return look
