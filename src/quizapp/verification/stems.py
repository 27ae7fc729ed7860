"""H5, H9, H19: stems that keep the answer, ask without "not", and are whole sentences."""

import re
from collections.abc import Iterator, Sequence

from quizapp.verification.answers import Assigned, Counted, Placed
from quizapp.verification.case import (
    ACTOR,
    ASKS_ORDER,
    CLAIM,
    CLOZE,
    EVENT,
    GAP,
    MATCH,
    OFFERS_DATES,
    OFFERS_NUMBERS,
    PLACE,
    POINT,
    Case,
)
from quizapp.verification.chronology_proof import span_of
from quizapp.verification.document import Option
from quizapp.verification.evidence import content_words
from quizapp.verification.folding import contains, fold
from quizapp.verification.kinds.numbers import number_of, numbers_in
from quizapp.verification.kinds.words import told_elsewhere
from quizapp.verification.report import Finding

_FULL_STOP = re.compile(r"\w{4}[.!?]$")
_NAME_WORD = re.compile(r"\w{3,}")
_SLOT = re.compile(r"\{\w*\}")


def answer_not_in_stem(case: Case) -> Iterator[Finding]:
    """H5: the stem does not hold the key, nor anything that only the key shares.

    An event that is to be ordered or found by its date also must not tell its own date.
    """
    if case.kind in OFFERS_DATES or case.kind == POINT:
        yield from _date_leaks(case)
    elif case.kind in OFFERS_NUMBERS:
        yield from _number_leaks(case)
    elif case.kind in (PLACE, ACTOR):
        yield from _name_leaks(case)
    elif case.kind == CLOZE:
        yield from told_elsewhere(case)
    elif case.kind != CLAIM:
        yield from _event_leaks(case)
    if case.kind in ASKS_ORDER and case.stem_dates:
        yield case.finding("H5", "the stem of a question about order names a date")


def _date_leaks(case: Case) -> Iterator[Finding]:
    answer = case.question.answer
    keys = [answer.date] if isinstance(answer, Placed) else [o.date for o in case.keyed]
    for key in keys:
        if key and any(not date.disjoint(key) for date in case.stem_dates):
            yield case.finding("H5", "the stem names a date that meets the key")
    if case.language.counted_from.search(case.question.stem):
        yield case.finding("H5", "the stem counts the years to the answer")
    yield from _shared_words(case, case.language.calendar)


def _number_leaks(case: Case) -> Iterator[Finding]:
    answer = case.question.answer
    if isinstance(answer, Counted):
        accepted = range(answer.lo, answer.hi + 1)
    else:
        numbers = [number_of(option.text) for option in case.keyed]
        accepted = range(numbers[0], numbers[0] + 1) if numbers and numbers[0] else range(0)
    for number in numbers_in(case.question.stem, case.language):
        if number in accepted:
            yield case.finding("H5", f"the stem names the number {number}")


def _name_leaks(case: Case) -> Iterator[Finding]:
    for option in case.keyed:
        if _names(case, option):
            yield case.finding("H5", "the stem names the key", option)
    if case.kind == PLACE:
        yield from _shared_words(case, None)
    if case.kind == ACTOR:
        yield from _words_of_the_key_alone(case)


def _words_of_the_key_alone(case: Case) -> Iterator[Finding]:
    """Yield a word of a name that the stem holds and that no other option has."""
    stem = set(_NAME_WORD.findall(fold(case.question.stem))) - case.language.little
    others = {word for option in case.unkeyed for word in fold(option.text).split()}
    for option in case.keyed:
        for word in sorted(stem.intersection(fold(option.text).split()) - others):
            yield case.finding("H5", f"the stem holds “{word}” of the key", option)


def _shared_words(case: Case, words: frozenset[str] | None) -> Iterator[Finding]:
    """Yield a word of the key that the stem holds and that not every option has."""
    shared = content_words(case.stem) - case.language.generic
    if words is not None:
        shared &= words
    for option in case.keyed:
        own = content_words(" ".join(case.names_of(option)))
        common = own.intersection(*(fold(other.text).split() for other in case.options))
        for word in sorted(shared & own - common):
            yield case.finding("H5", f"key and stem share the word “{word}”", option)


def _event_leaks(case: Case) -> Iterator[Finding]:
    if case.kind != GAP:
        yield from _named_options(case)
    told = [(case.event_of(option), option.text) for option in case.options]
    if case.question.item:
        told.append((case.asked, case.question.item))
    for event, text in told:
        span, dates = span_of(event), case.language.dates.find(text)
        if span and any(not date.disjoint(span) for date in dates):
            yield case.finding("H5", f"“{text}” tells its own date")
    if case.kind == EVENT:
        yield from _shared_words(case, case.language.calendar)
    if case.kind == MATCH:
        yield from _named_partners(case)


def _named_options(case: Case) -> Iterator[Finding]:
    """Yield the key if the stem names it but not every other option."""
    named = {option.id for option in case.options if _names(case, option)}
    for option in case.keyed:
        if option.id in named and len(named) < len(case.options):
            yield case.finding("H5", "the stem names this option but not all", option)


def _named_partners(case: Case) -> Iterator[Finding]:
    """Yield each option of a matching whose text names its own place or person."""
    answer = case.question.answer
    key = dict(answer.pairs) if isinstance(answer, Assigned) else {}
    targets = {target.id: target for target in case.question.targets}
    for option in case.options:
        partner = targets[key[option.id]]
        unify = case.evidence.spellings.unify
        if partner.date is None and contains(unify(option.text), unify(partner.text)):
            yield case.finding("H5", "the option names its partner", option)


def _names(case: Case, option: Option) -> bool:
    """Tell whether the stem names what an option stands for."""
    return any(contains(case.stem, name) for name in case.names_of(option))


def not_negative(case: Case) -> Iterator[Finding]:
    """H9: the stem asks for what is, by whole words ("another" and "noted" are harmless).

    What stands in quotation marks is a title or a quotation, and is left as it is.
    """
    match = case.language.negative.search(case.bare_stem)
    if match:
        yield case.finding("H9", f"the stem is negative: “{match[0]}”")


def grammatical(case: Case) -> Iterator[Finding]:
    """H19: the stem is a whole question or instruction, and the options continue it alike."""
    stem = case.question.stem
    targets = [target.text for target in case.question.targets]
    texts = [stem, *targets, *(option.text for option in case.options)]
    if not stem.rstrip().endswith(("?", ".")):
        yield case.finding("H19", "the stem ends with neither a question mark nor a full stop")
    if stem[:1].isalpha() and not stem[:1].isupper():
        yield case.finding("H19", "the stem begins with a small letter")
    if any(" ".join(text.split()) != text for text in texts):
        yield case.finding("H19", "a text has spaces too many")
    if any(mark in text for text in texts for mark in "{}"):
        yield case.finding("H19", "a text has a gap that was not filled")
    yield from _ill_written(case, texts)
    for alike in (targets, [option.text for option in case.options]):
        starts = {
            t[0].isupper()
            for t in alike
            if t[:1].isalpha() and not t.startswith(case.language.eras)
        }
        ends = {_FULL_STOP.search(text) is not None for text in alike}
        if len(starts) > 1 or len(ends) > 1:
            yield case.finding("H19", "the options do not begin and end alike")


def _ill_written(case: Case, texts: Sequence[str]) -> Iterator[Finding]:
    """Yield what no sentence of the language says, in any text that a person reads.

    What stands in quotation marks may be of another language: titles of sources are.
    """
    language = case.language
    told = (case.question.explanation, *(option.why for option in case.options))
    for text in told:
        if _SLOT.search(text) or "  " in text:
            yield case.finding("H19", f"there is a gap or a space too many in “{text}”")
    for text in dict.fromkeys((*texts, *told)):
        for pattern, message in language.faults:
            if match := pattern.search(text):
                yield case.finding("H19", f"“{match[0]}”: {message}")
        if match := language.foreign.search(language.quoted.sub("…", text)):
            yield case.finding("H19", f"“{match[0]}” is of another language")
