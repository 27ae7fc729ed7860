"""What every way to answer offers the quiz page, whatever its shape."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.session.quiz import Answer
from quizapp.ui.widgets.key_hints import KeyHint


class AnswerArea(Protocol):
    """The part of the page below the stem: it takes an answer, then shows what it was worth.

    It emits `changed` when the response is another one, and `submitted` when a key on it asks
    for the check.
    """

    @property
    def changed(self) -> SignalInstance:
        """The response is another one."""

    @property
    def submitted(self) -> SignalInstance:
        """The person wants this response to be checked."""

    @property
    def widget(self) -> QWidget:
        """The widget to put into the page."""

    @property
    def eyebrow(self) -> str:
        """What is to be done, in a few words: “Choose one answer”."""

    @property
    def hints(self) -> Sequence[KeyHint]:
        """The keys that answer."""

    @property
    def stops(self) -> Sequence[QWidget]:
        """The widgets that the Tab key reaches, in order; the first takes the focus."""

    def response(self) -> tuple[str, ...]:
        """Return option ids in their order, none as long as nothing can be checked."""

    def press(self, event: QKeyEvent) -> bool:
        """Act on a key that nothing else wanted; return whether it meant something."""

    def lock(self, locked: bool) -> None:
        """Take no further answer while one is being saved."""

    def show_result(self, answer: Answer | None) -> None:
        """Show what was right; None is a question that was never answered."""

    def set_compact(self, compact: bool) -> None:
        """Leave out what a low window has no room for once the result is shown."""

    def verdict(self, answer: Answer | None) -> str:
        """Return the verdict in one sentence or two: “Right. 14 January 1992.”."""
