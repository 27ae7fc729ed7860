"""Answers as Moodle embeds them in a text, `{1:SHORTANSWER:=Paris}`, inside a GIFT question.

Moodle itself reads them in cloze questions only; authors write them in GIFT all the same.
"""

import re

from quizapp.dataset.written import WrittenAnswer
from quizapp.formats.gift_text.escapes import GAP, GAP_REST
from quizapp.formats.gift_text.fault import GiftError
from quizapp.formats.moodle.embedded import Shown, embedded, gap_places

_STAND_IN = re.compile(f"{GAP}{GAP_REST}*")


class Gaps:
    """The gaps of a question; false if there are none.

    `text` is the question with stand-ins for them, so that places stay as they are.
    """

    def __init__(self, source: str) -> None:
        """Look for gaps in a question as it is written."""
        self._source = source
        self._places = gap_places(source)
        pieces: list[str] = []
        at = 0
        for start, end in self._places:
            pieces += (source[at:start], GAP, GAP_REST * (end - start - 1))
            at = end
        self.text = "".join((*pieces, source[at:]))

    def __bool__(self) -> bool:
        return bool(self._places)

    def numbered(self, text: str) -> str:
        """Return a text with {1}, {2}, … in place of the stand-ins."""
        numbers = iter(range(1, len(self._places) + 1))
        return _STAND_IN.sub(lambda _: f"{{{next(numbers)}}}", text) if self else text

    def answers(self, shown: Shown) -> tuple[tuple[WrittenAnswer, ...], ...]:
        """Return the answers of each gap, made readable by `shown`.

        Raises:
            GiftError: a gap has no right answer, or one that should be a number is none.
        """
        found: list[tuple[WrittenAnswer, ...]] = []
        for start, end in self._places:
            try:
                found.extend(embedded(self._source[start:end], shown).gaps)
            except ValueError as error:
                hint = "write gaps such as {1:SHORTANSWER:=Paris} or {1:MULTICHOICE:=Rome~Oslo}"
                raise GiftError(start, "gift.gap", str(error), hint) from error
        return tuple(found)
