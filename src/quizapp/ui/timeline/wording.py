"""The words that a strip needs, whoever says them in whatever language."""

from dataclasses import dataclass
from typing import Protocol

from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.gaps import Gap
from quizapp.dataset.model import RelationKind
from quizapp.ui.timeline.box import Measure


class StripWords(Protocol):
    """Everything that is written on a strip, apart from titles."""

    def date(self, date: HistoricalDate, *, short: bool = False) -> str:
        """Write a date: “14 January 1992”, “14 Jan 1992”."""

    def year(self, year: int) -> str:
        """Write a year; 0 is the year 1 BC."""

    def month(self, month: int) -> str:
        """Write the short name of a month, 1-12."""

    def span(self, first: str, last: str) -> str:
        """Write “1992 – 1993”."""

    def gap(self, gap: Gap, *, about: bool = True) -> str:
        """Write “66 days” or “about 7 months”; `about` False leaves out “about”."""

    def earlier(self, date: str, gap: Gap) -> str:
        """Write “28 Apr 1920 · 72 years earlier”."""

    def later(self, date: str, gap: Gap) -> str:
        """Write “Aug 1992 · 7 months later”."""

    def events(self, count: int) -> str:
        """Write “3 events”."""

    def more(self, count: int) -> str:
        """Write “+3 more”."""

    def numbered(self, number: str, date: str) -> str:
        """Write the number of an asked event before its date."""

    def answer(self) -> str:
        """Write that this is the learner's answer."""

    def chosen(self, date: str) -> str:
        """Write that a date is the learner's answer."""

    def linked(self, kind: RelationKind) -> str:
        """Write how an event stands to another: “follows from”."""

    def apart(self, gap: Gap, *, earlier: bool) -> str:
        """Write “66 days earlier” or “about 7 months later”."""

    def asked(self) -> str:
        """Write that this is the asked event."""

    def contested(self) -> str:
        """Write that sources give different dates."""

    def attributed(self) -> str:
        """Write that only one source says so."""

    def crowd(self, count: int) -> str:
        """Write that so many events are in sight, and how they are told apart."""

    def linked_to(self, kind: RelationKind, title: str) -> str:
        """Write how an event stands to another one: “follows from “…””."""

    def undated(self) -> str:
        """Write that no date is known."""


class Pixels(Protocol):
    """Turns a length at 100 % into pixels."""

    def __call__(self, value: float) -> int:
        """Return whole pixels."""


@dataclass(frozen=True)
class Sheet:
    """What a strip is set on: its width and lanes, and how texts are worded and measured.

    `head` is the room above the axis, `pitch` that of a lane and `foot` that of bands at the
    bottom, all in pixels at 100 %; `spare` pixels stay free above the bands. On a `tall` sheet
    each event has a lane of its own, with `aside` before its text for what is known of it, and
    events that are too many to be told apart are columns.
    """

    width: float
    lanes: int
    px: Pixels
    measure: Measure
    words: StripWords
    head: float = 88
    pitch: float = 36
    foot: int = 0
    spare: float = 0
    aside: float = 0
    tall: bool = False

    @property
    def axis(self) -> int:
        """The y of the axis."""
        return self.px(self.head)

    @property
    def height(self) -> int:
        """The height of the strip."""
        lanes = self.lanes * self.px(self.pitch)
        return round(self.px(self.head + 32) + lanes + self.px(self.foot) + self.spare)
