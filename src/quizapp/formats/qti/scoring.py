"""How items of version 1.2 are marked: which answers earn how many points."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from quizapp.formats.reading.safe_xml import Element

_RIGHT = "correct"
_COUNTS_WRONG = "incorrect"
_ALL_POINTS = 100.0


@dataclass(frozen=True, slots=True)
class Rule:
    """One condition and what it earns.

    `wanted` are the values that it asks for, in order, by the name of their response; `limits`
    the lowest and highest accepted numbers; `joined` says that all are wanted together.
    """

    wanted: Sequence[tuple[str, str]]
    limits: Sequence[tuple[float, float]]
    points: float
    feedback: Sequence[str]
    is_joined: bool

    def values(self, response: str) -> tuple[str, ...]:
        """Return the values wanted of a response; all if the rule or the caller names none."""
        return tuple(value for name, value in self.wanted if not response or name == response)


def read_rules(item: Element) -> Sequence[Rule]:
    """Return the rules of an item in the order of the file."""
    return tuple(map(_rule, item.inside("respcondition")))


def earning(rules: Sequence[Rule]) -> Sequence[Rule]:
    """Return the rules that earn something."""
    return tuple(rule for rule in rules if rule.points > 0)


def _rule(condition: Element) -> Rule:
    tests = condition.child("conditionvar")
    wanted = tuple(_wanted(tests)) if tests is not None else ()
    feedback = tuple(shown["linkrefid"] for shown in condition.children("displayfeedback"))
    is_joined = tests is not None and (
        any(True for _ in tests.inside("not"))
        or (len(wanted) > 1 and not any(True for _ in tests.inside("or")))
    )
    limits = () if tests is None else tuple(_limits(tests))
    return Rule(wanted, limits, _points(condition, feedback), feedback, is_joined)


def _wanted(tests: Element) -> Iterator[tuple[str, str]]:
    """Yield the values that must be given, without those that must not be."""
    for test in tests:
        if test.name in ("varequal", "varsubset"):
            yield test["respident"], " ".join(test.text.split())
        elif test.name != "not":
            yield from _wanted(test)


def _limits(tests: Element) -> Iterator[tuple[float, float]]:
    for group in (tests, *tests.inside("and", "or")):
        low = _bound(group, "vargte", "vargt")
        high = _bound(group, "varlte", "varlt")
        if low is not None and high is not None:
            yield min(low, high), max(low, high)


def _bound(group: Element, *names: str) -> float | None:
    for test in group.children(*names):
        with suppress(ValueError):
            return float(test.text.strip())
    return None


def _points(condition: Element, feedback: Sequence[str]) -> float:
    scores = list(condition.children("setvar"))
    if not scores:
        says_right = condition["title"].lower() == _RIGHT
        return float(says_right or any(name.lower() == _RIGHT for name in feedback))
    total = 0.0
    for score in scores:
        points = _figure(score.text.strip())
        if _COUNTS_WRONG in score["varname"].lower():
            points = -points
        total += -points if score["action"].lower() == "subtract" else points
    return total


def _figure(text: str) -> float:
    """Return a number of points; some platforms write SCORE.max for all of them."""
    with suppress(ValueError):
        return float(text)
    return _ALL_POINTS if text.lower().endswith(".max") else 0.0


def weights(rules: Sequence[Rule], response: str) -> Mapping[str, float]:
    """Return the points that each value of a response earns, wherever it is wanted alone."""
    found: dict[str, float] = {}
    for rule in rules:
        for value in rule.values(response):
            if rule.points or value not in found:
                found[value] = rule.points
    return found
