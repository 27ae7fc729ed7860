"""Answers in brackets inside a text, as in “The [cat|kitten] sat”: the plug-in Gapfill.

The signs: https://docs.moodle.org/en/Gapfill_question_type.
"""

import re
from collections.abc import Iterable, Sequence

from quizapp.dataset.written import WrittenAnswer

_USUAL_SIGNS = "[]"


def bracketed(
    text: str, signs: str, wrong: Iterable[str]
) -> tuple[str, Sequence[tuple[WrittenAnswer, ...]]]:
    """Return a text with {1}, {2}, … for its gaps, and the answers of each.

    `signs` are the two that stand around a gap; `wrong` words are offered for all gaps.
    """
    opening, closing = (re.escape(sign) for sign in (signs if len(signs) == 2 else _USUAL_SIGNS))
    gap = re.compile(f"{opening}([^{opening}{closing}\\n]+){closing}")
    offered = tuple(WrittenAnswer(word, weight=0.0) for word in wrong)
    gaps = [
        (*(WrittenAnswer(word.strip()) for word in found[1].split("|")), *offered)
        for found in gap.finditer(text)
    ]
    numbers = iter(range(1, len(gaps) + 1))
    return gap.sub(lambda _found: f"{{{next(numbers)}}}", text), gaps
