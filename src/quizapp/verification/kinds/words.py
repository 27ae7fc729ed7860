"""The kind that asks for words: a gap in a quotation or in a statement of the set."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from quizapp.verification.answers import Typed
from quizapp.verification.case import Case
from quizapp.verification.document import Option
from quizapp.verification.folding import contains, fold
from quizapp.verification.report import Finding
from quizapp.verification.truths import Truth, verdict

GAP = re.compile(r"_{2,}|…{2,}|\[\s*\]|\[…\]")
"""How a gap is shown."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A text of the set with the part that is left out, and every way to write that part."""

    before: str
    after: str
    accepted: frozenset[str]


def passage(case: Case) -> Passage | None:
    """Return the passage that the stem shows; None unless its gap is in it exactly once.

    A quotation brings its own blank. Of a statement, the part is what stands in the gap.
    """
    quotes = [q for q in case.evidence.dataset.quotes if q.event == case.asked.id]
    for quote in quotes:
        whole, blank = fold(quote.text), fold(quote.blank)
        if f" {whole} ".count(f" {blank} ") != 1:
            continue
        before, _, after = (part.strip() for part in f" {whole} ".partition(f" {blank} "))
        if _shows(case, before, after):
            accepted = frozenset(map(case.evidence.spellings.unify, (quote.blank, *quote.accepted)))
            return Passage(before, after, accepted)
    return _of_statement(case)


def _of_statement(case: Case) -> Passage | None:
    parts = GAP.split(case.question.stem)
    if len(parts) != 2:
        return None
    words = fold(case.asked.statement).split()
    for start in range(len(words)):
        for end in range(start + 1, min(len(words), start + 6) + 1):
            before, after = " ".join(words[:start]), " ".join(words[end:])
            blank = " ".join(words[start:end])
            if _shows(case, before, after) and f" {' '.join(words)} ".count(f" {blank} ") == 1:
                return Passage(before, after, frozenset({case.evidence.spellings.unify(blank)}))
    return None


def _shows(case: Case, before: str, after: str) -> bool:
    """Tell whether a stem shows what comes before a gap and what comes after it."""
    parts = GAP.split(case.question.stem)
    if len(parts) != 2:
        return False
    start, end = (f" {fold(part)} " for part in parts)
    return start.endswith(f" {before} ".replace("  ", " ")) and end.startswith(
        f" {after} ".replace("  ", " ")
    )


def chosen_words(case: Case, option: Option) -> Truth:
    """K16: the words that were left out, or some that are no way to write them."""
    asked = passage(case)
    if asked is None:
        return Truth.OPEN
    text = case.evidence.spellings.unify(option.text)
    overlaps = any(contains(one, text) or contains(text, one) for one in asked.accepted)
    return verdict(right=text in asked.accepted, wrong=not overlaps)


def typed_words(case: Case) -> Iterator[Finding]:
    """K16: every accepted text is the blank or a way to write it, and the blank is one."""
    asked, answer = passage(case), case.question.answer
    if asked is None:
        yield case.finding("H1", "the stem shows no passage of the set with one gap")
    elif isinstance(answer, Typed):
        unify = case.evidence.spellings.unify
        accepted = frozenset(map(unify, answer.accepted))
        if not accepted:
            yield case.finding("H2", "no text is accepted")
        for text in sorted(accepted - asked.accepted):
            yield case.finding("H2", f"“{text}” is not what was left out")
        for text in sorted(asked.accepted - accepted):
            yield case.finding("H2", f"“{text}” is right, but not accepted")


def told_elsewhere(case: Case) -> Iterator[Finding]:
    """H5: the rest of the stem does not hold what was left out."""
    asked = passage(case)
    accepted = asked.accepted if asked else frozenset()
    if any(contains(case.stem, text) for text in accepted):
        yield case.finding("H5", "the stem holds what was left out")
