"""How a good question is broken, and what the verification then says."""

from collections.abc import Callable
from typing import Any

from quizapp.verification.report import Finding
from quizapp.verification.verifier import verify
from tests.verification.good_questions import Json, document, option
from tests.verification.small_set import small_set

Make = Callable[[], Json]
Change = Callable[[Json], object]
Broken = list[tuple[Make, Change]]

SET = small_set()


def put(made: Json, path: str, value: object) -> None:
    """Set a value deep inside a JSON value, the path being like `options.0.text`."""
    *parents, last = (int(part) if part.isdigit() else part for part in path.split("."))
    here: Any = made
    for part in parents:
        here = here[part]
    here[last] = value


def with_values(values: dict[str, object]) -> Change:
    """Return a change that sets values by their paths."""

    def change(made: Json) -> None:
        for path, value in values.items():
            put(made, path, value)

    return change


def with_value(path: str, value: object) -> Change:
    """Return a change that sets one value."""
    return with_values({path: value})


def with_stem(stem: str) -> Change:
    """Return a change of the stem."""
    return with_value("stem", stem)


def with_date(index: int, edtf: str) -> Change:
    """Return a change of the date of one option, whatever its text says."""
    return with_value(f"options.{index}.date", option("", "", date=edtf)["date"])


def with_event(index: int, event: str) -> Change:
    """Return a change of the event of one option, whatever its text says."""
    return with_value(f"options.{index}.events", [event])


def with_text(index: int, text: str) -> Change:
    """Return a change of the text of one option."""
    return with_value(f"options.{index}.text", text)


def findings(*questions: Json) -> tuple[Finding, ...]:
    """Verify questions, each of which is a quiz of its own unless it says otherwise."""
    return verify(document(*questions), SET).findings


def broken_rules(make: Make, change: Change) -> set[str]:
    """Break a good question and return the rules that object."""
    made = make()
    change(made)
    return {finding.rule for finding in findings(made)}
