"""Finds last week's mistakes; what was read and heard is printed as JSON."""

import json
import sys

from reader import DOWN, RETURN, Reader, act


def cells(reader):
    """Return the words of all cells that are shown."""
    return [node.get_name() for node in reader.nodes() if node.get_role_name() == "table cell"]


def main():
    """Look back a week, open the quiz that is left, and open its first wrong answer."""
    reader = Reader()
    reader.wait(lambda: reader.named("Add a set"), "the home page")
    reader.press("History")
    reader.wait(lambda: reader.named("Quizzes", ("table",)), "the list of quizzes")
    before = cells(reader)
    period = reader.tab_to(lambda focus: focus.get_description() == "Period", "the days")
    reader.strike(DOWN)
    reader.wait(lambda: period.get_name().startswith("Last 7 days"), "the last week")
    reader.wait(lambda: len(cells(reader)) < len(before), "fewer quizzes")
    found = {"before": before, "period": period.get_name(), "week": cells(reader)}
    found["unnamed"] = reader.unnamed()
    reader.tab_to(lambda focus: focus.get_role_name() in ("table", "table cell"), "the list")
    row = reader.told_with_focus()
    reader.strike(RETURN)
    review = reader.wait(lambda: reader.named("Review"), "the quiz")
    answers = [n for n in reader.nodes() if n.get_name().endswith("Wrong")]
    found |= {
        "row": row, "focus": reader.told_with_focus(), "result": reader.texts(),
        "review": review.get_name(),
        "wrong": [node.get_name() for node in answers],
    }  # fmt: skip
    act(answers[0])
    reader.wait(lambda: any(words.startswith("Source") for words in reader.texts()), "the reasons")
    json.dump({**found, "explained": reader.texts(), "heard": reader.heard}, sys.stdout)


if __name__ == "__main__":
    main()
