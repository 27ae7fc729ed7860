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
    """A text of the set with the part that is left out, and every way to write that part.

    `by` says whose words a quotation is; a statement of the set itself is nobody's.
    """

    before: str
    after: str
    accepted: frozenset[str]
    by: str = ""


def passage(case: Case) -> Passage | None:
    """Return the passage that the stem shows; None unless its gap is in it exactly once.

    A quotation brings its own blank. Of a statement, the part is what stands in the gap.
    """
    shown = _shown(case.question.stem, case.language.marks)
    if shown is None:
        return None
    unify, quotes = case.evidence.spellings.unify, case.evidence.dataset.quotes
    for quote in quotes:
        parts = f" {fold(quote.text)} ".split(f" {fold(quote.blank)} ")
        if quote.event == case.asked.id and tuple(map(str.strip, parts)) == shown:
            accepted = frozenset(map(unify, (quote.blank, *quote.accepted)))
            return Passage(*shown, accepted, quote.by)
    blank = _left_out(fold(case.asked.statement), *shown)
    return Passage(*shown, frozenset({unify(blank)})) if blank else None


def _shown(stem: str, marks: tuple[str, str]) -> tuple[str, str] | None:
    """Return the folded words before and after the only gap of a stem, inside its quotation."""
    parts = GAP.split(stem)
    if len(parts) != 2:
        return None
    before, after = parts
    opening, closing = marks
    if opening in before and closing in after:
        before, after = before.partition(opening)[2], after.rpartition(closing)[0]
    return fold(before), fold(after)


def _left_out(whole: str, before: str, after: str) -> str:
    """Return the words of a folded text that lie between two parts, if it holds them once."""
    if not whole.startswith(before) or not whole.endswith(after):
        return ""
    blank = whole[len(before) : len(whole) - len(after)].strip()
    return blank if blank and f" {whole} ".count(f" {blank} ") == 1 else ""


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
