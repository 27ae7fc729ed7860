"""Dates in the style that the settings say: in new questions, and wherever one is shown."""

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject

from quizapp.dataset.date_words import DateWords
from quizapp.generation.wording import Wording
from quizapp.settings import DateStyle
from quizapp.ui.flows.stage import Stage


class SaysDates(Protocol):
    """A part of the window that writes dates."""

    def use_words(self, words: DateWords) -> None:
        """Write them in another style from now on."""


class Asks(Protocol):
    """A service that words questions."""

    def use(self, wording: Wording) -> None:
        """Ask in other words from now on."""


class DatesFlow(QObject):
    """Follows the settings. Questions that were asked already keep the words they had."""

    def __init__(
        self,
        stage: Stage,
        wording: Wording,
        services: Sequence[Asks],
        parts: Sequence[SaysDates],
    ) -> None:
        """Bring everything into the chosen style, now and after each change."""
        super().__init__(stage.shell)
        self._stage = stage
        self._wording = wording
        self._services = tuple(services)
        self._parts = list(parts)
        self._style = DateStyle.DAY_FIRST
        stage.preferences.changed.connect(self._follow)
        self._follow()

    def add(self, *parts: SaysDates) -> None:
        """Let some more parts write dates in the chosen style."""
        self._parts += parts
        for part in parts:
            part.use_words(self._wording.in_style(self._style).dates)

    def _follow(self) -> None:
        style = self._stage.settings.date_style
        if style is self._style:
            return
        self._style = style
        wording = self._wording.in_style(style)
        for part in self._parts:
            part.use_words(wording.dates)
        for service in self._services:
            work = partial(service.use, wording)
            self._stage.background.run(self, work, lambda _: None, self._stage.tell)
