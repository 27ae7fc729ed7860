"""H13, H22 and H27: rules about all questions of a document together."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from math import erfc, exp, lgamma, log, sqrt

from quizapp.dataset.model import Dataset
from quizapp.verification.answers import Assigned, Chosen, Inserted
from quizapp.verification.case import Case
from quizapp.verification.document import Document, Question
from quizapp.verification.report import BANK, Finding

_ENOUGH = 400
_SIGNIFICANT = 0.01


def key_places(cases: Sequence[Case]) -> Mapping[tuple[str, int], Sequence[int]]:
    """Count for each way of answering, and number of places, how often the key has each place.

    Places are those of the options of a choice, and the gaps of a row. Only groups large
    enough to be judged are returned.
    """
    places: dict[tuple[str, int], Counter[int]] = defaultdict(Counter)
    for case in cases:
        match case.question.answer:
            case Chosen(ids=(key,)) if case.question.response == "choice":
                ids = [option.id for option in case.options]
                places["option", len(ids)][ids.index(key)] += 1
            case Inserted(gap=gap):
                places["gap", len(case.options) + 1][gap] += 1
    return {
        group: [found[place] for place in range(group[1])]
        for group, found in sorted(places.items())
        if found.total() >= _ENOUGH and group[1] > 1
    }


def uniform_key(places: Mapping[tuple[str, int], Sequence[int]]) -> Iterator[Finding]:
    """H13: the key stands in each place equally often (chi-square, p > 0.01)."""
    for (what, count), found in places.items():
        mean = sum(found) / count
        statistic = sum((number - mean) ** 2 / mean for number in found)
        p = chi_square_survival(statistic, count - 1)
        if p <= _SIGNIFICANT:
            yield Finding(
                "H13", BANK, None, f"of {count} {what}s the key is {list(found)}: p = {p:.2g}"
            )


def chi_square_survival(statistic: float, freedom: int) -> float:
    """Return the probability of a chi-square value at least as large, by chance.

    This is the regularised upper incomplete gamma function Q(freedom / 2, statistic / 2),
    raised from Q(1/2, x) = erfc(√x) or Q(1, x) = exp(-x) by the recurrence
    Q(a + 1, x) = Q(a, x) + x^a exp(-x) / Γ(a + 1). See Abramowitz and Stegun, 6.5.21, 26.4.
    """
    x = statistic / 2
    if x <= 0:
        return 1.0
    a, survival = (0.5, erfc(sqrt(x))) if freedom % 2 else (1.0, exp(-x))
    while a < freedom / 2:
        survival += exp(a * log(x) - x - lgamma(a + 1))
        a += 1
    return survival


def fit_for_exam(document: Document) -> Iterator[Finding]:
    """H22: an exam has no question that is for practice only."""
    if document.generator.exam:
        for question in document.questions:
            if question.practice_only:
                yield Finding("H22", question.id, None, "for practice only, but in an exam")


def reproducible(document: Document, dataset: Dataset) -> Iterator[Finding]:
    """H27: made from this very set, by a named version and seed, every question with its id."""
    made = document.generator
    problems = {
        f"made from the set “{made.set_id}”, not “{dataset.id}”": made.set_id != dataset.id,
        "made from another state of the set": _digest(made.set_hash) != _digest(dataset.hash),
        "the version of the generator is missing": not made.version,
        "the seed is missing": made.seed is None,
    }
    yield from (Finding("H27", BANK, None, text) for text, found in problems.items() if found)
    first: dict[str, Question] = {}
    met: set[tuple[int, str]] = set()
    for question in document.questions:
        if (question.quiz, question.id) in met:
            yield Finding("H27", question.id, None, "two questions of a quiz have the same id")
        elif not _same(first.setdefault(question.id, question), question):
            yield Finding("H27", question.id, None, "two different questions have the same id")
        met.add((question.quiz, question.id))


def _digest(text: str) -> str:
    return text.removeprefix("sha256").removeprefix(":").removeprefix("-").casefold()


def _same(one: Question, other: Question) -> bool:
    """Tell whether two questions ask and offer the same, wherever the options stand."""
    return _content(one) == _content(other)


def _content(question: Question) -> tuple[object, ...]:
    texts = {option.id: option.text for option in question.options}
    targets = {target.id: target.text for target in question.targets}
    key: object = [texts.get(option) for option in question.key] or question.answer
    if isinstance(question.answer, Assigned):
        key = sorted((texts.get(a, ""), targets.get(b, "")) for a, b in question.answer.pairs)
    return question.kind, question.stem, sorted(texts.values()), sorted(targets.values()), key
