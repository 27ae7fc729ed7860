"""Documents of good questions about the small set, written by hand as the tests' own truth."""

from copy import deepcopy
from typing import Any

from quizapp.dataset.dates import exact_day, parse_edtf

Json = dict[str, Any]


def option(name: str, text: str, *events: str, date: str = "") -> Json:
    """Return an option, with the date that an EDTF text says if one is given."""
    made: Json = {
        "id": name,
        "text": text,
        "correct": False,
        "why": f"{text}: because.",
        "events": list(events),
    }
    if date:
        made["date"] = as_date(date)
    return made


def as_date(edtf: str) -> Json:
    """Return the JSON form of a finite date."""
    parsed = parse_edtf(edtf)
    assert parsed.lo is not None
    assert parsed.hi is not None
    return {
        "lo": exact_day(parsed.lo).edtf(),
        "hi": exact_day(parsed.hi).edtf(),
        "grain": parsed.grain.name.lower(),
        "edtf": edtf,
    }


def coarser(edtf: str) -> str:
    """Return the month of a day, the year of a month or the decade of a year."""
    return edtf.rpartition("-")[0] or f"{edtf[:-1]}X"


def question(kind: str, stem: str, facts: list[str], options: list[Json], key: str) -> Json:
    """Return a choice question whose options other than the key are refuted."""
    for each in options:
        each["correct"] = each["id"] == key
    return {
        "id": f"{kind}-{facts[0]}",
        "kind": kind,
        "response": "choice",
        "stem": stem,
        "facts": [{"event": event, "attribute": kind} for event in facts],
        "options": options,
        "key": [key],
        "guess_score": 1 / len(options),
        "weight": 0.5 if kind == "first_of_two" else 1,
        "topic": "",
        "difficulty": 0.5,
        "explanation": "It was so.",
        "source": {
            "title": "Handbook of treaties",
            "url": "https://example.org/handbook",
            "locator": "p. 12",
            "status": "established",
        },
        "timeline": {"focus": facts, "before": [], "after": [], "events": [], "relations": []},
        "proof": [
            {"option": each["id"], "false_because": "The data say otherwise."}
            for each in options
            if each["id"] != key
        ],
    }


def refute(made: Json, **reasons: str) -> Json:
    """Replace the proofs of a question, by option id."""
    made["proof"] = [{"option": name, "false_because": text} for name, text in reasons.items()]
    return made


def date_of_event() -> Json:
    """Return a question for a day."""
    return refute(
        question(
            "date_of_event",
            "When were diplomatic relations restored?",
            ["restored"],
            [
                option("a", "9 November 1991", "recognition", date="1991-11-09"),
                option("b", "14 January 1992", "restored", date="1992-01-14"),
                option("c", "1 November 1992", "trade", date="1992-11-01"),
                option("d", "3 May 1993", date="1993-05-03"),
            ],
            "b",
        ),
        a="1991-11-09 ends before 1992-01-14 begins",
        c="1992-01-14 ends before 1992-11-01 begins",
        d="1992-01-14 ends before 1993-05-03 begins",
    )


def start_of_war() -> Json:
    """Return a question for the month in which something long began."""
    return question(
        "date_of_event",
        "In which month did the Autumn War begin?",
        ["war"],
        [
            option("a", "July 2020", date="2020-07"),
            option("b", "September 2020", "war", date="2020-09"),
            option("c", "December 2020", date="2020-12"),
        ],
        "b",
    )


def start_of_blockade() -> Json:
    """Return a question for the year in which something began that has not ended."""
    return question(
        "date_of_event",
        "In which year did the blockade begin?",
        ["blockade"],
        [
            option("a", "1985", date="1985"),
            option("b", "1989", "blockade", date="1989"),
            option("c", "1993", date="1993"),
        ],
        "b",
    )


def event_for_date() -> Json:
    """Return a question for the event of a year."""
    return refute(
        question(
            "event_for_date",
            "Which of these happened in 1921?",
            ["moscow"],
            [
                option("a", "Treaty of Moscow signed", "moscow", date="1921-03-16"),
                option("b", "Treaty of Batum signed", "batum", date="1918-06-04"),
                option("c", "Regional Charter signed", "charter", date="2010-08-16"),
            ],
            "a",
        ),
        b="1918-06-04 ends before 1921 begins",
        c="1921 ends before 2010-08-16 begins",
    )


def first_of_two() -> Json:
    """Return a question for the earlier of two events."""
    return refute(
        question(
            "first_of_two",
            "Which of these happened first?",
            ["closure", "siege"],
            [
                option("a", "Border closed", "closure", date="1993-04"),
                option("b", "Siege ended", "siege", date="1993-04"),
            ],
            "b",
        ),
        a="closure follows-from siege",
    )


def first_by_date() -> Json:
    """Return a question for the earlier of two events that only their dates order."""
    return refute(
        question(
            "first_of_two",
            "Which of these happened first?",
            ["batum", "mudros"],
            [
                option("a", "Treaty of Batum signed", "batum", date="1918-06-04"),
                option("b", "Armistice of Mudros signed", "mudros", date="1918-10-30"),
            ],
            "a",
        ),
        b="1918-06-04 ends before 1918-10-30 begins",
    )


def between() -> Json:
    """Return a question for the event between two others."""
    return refute(
        question(
            "between",
            "Which of these happened after “Armistice of Mudros signed” and before “Trade "
            "Agreement signed”?",
            ["friendship", "mudros", "trade"],
            [
                option("a", "Treaty of Batum signed", "batum", date="1918-06-04"),
                option("b", "Friendship Treaty signed", "friendship", date="1921-10-13"),
                option("c", "Gas Accord signed", "accord", date="2012-06-26"),
            ],
            "b",
        ),
        a="1918-06-04 ends before 1918-10-30 begins",
        c="1992-11-01 ends before 2012-06-26 begins",
    )


def place() -> Json:
    """Return a question for a place."""
    return question(
        "place",
        "Where was the Trade Agreement signed?",
        ["trade"],
        [
            option("a", "Ankara", "trade"),
            option("b", "Baku", "charter"),
            option("c", "Moscow"),
        ],
        "a",
    )


def order() -> Json:
    """Return a question for the order of four events."""
    made = question(
        "order",
        "Put these four events in order, from the earliest to the latest.",
        ["batum", "moscow", "restored", "charter"],
        [
            option("a", "Regional Charter signed", "charter"),
            option("b", "Treaty of Batum signed", "batum"),
            option("c", "Diplomatic relations restored", "restored"),
            option("d", "Treaty of Moscow signed", "moscow"),
        ],
        "a",
    )
    key = ["b", "d", "c", "a"]
    reasons = (
        "1918-06-04 ends before 1921-03-16 begins",
        "1921-03-16 ends before 1992-01-14 begins",
        "1992-01-14 ends before 2010-08-16 begins",
    )
    neighbours = zip(key, key[1:], reasons, strict=False)
    return made | {
        "response": "order",
        "key": key,
        "before": [[x, y] for i, x in enumerate(key) for y in key[i + 1 :]],
        "guess_score": 0.4722222222222222,
        "proof": [{"before": x, "after": y, "because": why} for x, y, why in neighbours],
    }


def document(*questions: Json) -> Json:
    """Return a document that puts every question into a quiz of its own."""
    return {
        "generator": {"version": "1.0", "set": "small", "set_hash": "ab12", "seed": 7},
        "questions": [
            {"quiz": quiz} | deepcopy(made) for quiz, made in enumerate(questions, start=1)
        ],
    }


def every_kind() -> list[Json]:
    """Return one or more good questions of every kind."""
    return [
        date_of_event(),
        start_of_war(),
        start_of_blockade(),
        event_for_date(),
        first_of_two(),
        first_by_date(),
        between(),
        place(),
        order(),
    ]
