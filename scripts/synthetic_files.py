"""Files of every format that nobody wrote, large ones to time."""

import csv
from collections.abc import Callable, Iterator, Mapping
from io import StringIO
from pathlib import Path
from random import Random
from types import MappingProxyType
from xml.sax.saxutils import escape

from synthetic import plain_set

from quizapp.dataset.written import WrittenAnswer, WrittenKind, WrittenOption, WrittenQuestion
from quizapp.formats import aiken_writer, gift_writer, qti_writer, question_csv_writer
from quizapp.formats.question_list import QuestionList
from quizapp.formats.writing.sheet_writer import write_sheet

_LETTERS = str.maketrans("0123456789", "abcdefghij")
_KINDS = (
    *(WrittenKind.MC_SINGLE,) * 5,
    *(WrittenKind.TRUE_FALSE, WrittenKind.SHORT, WrittenKind.MATCH) * 2,
    *(WrittenKind.MC_MULTI, WrittenKind.NUMERIC, WrittenKind.ESSAY),
)
_USUAL_WORDS = "".join(
    f'<{name}feedback format="html"><text>Your answer is {what}.</text></{name}feedback>'
    for name, what in (
        ("correct", "correct"),
        ("partiallycorrect", "partially correct"),
        ("incorrect", "incorrect"),
    )
)


def event_rows(count: int) -> list[tuple[str, ...]]:
    """Return the rows of a table of events below their headings, dates to the day."""
    dataset = plain_set(count)
    rows = (
        (
            event.title.translate(_LETTERS),
            # which is what spreadsheets write where no date is known
            event.date.edtf().replace("1899-12-30", "1899-12-29") if event.date else "",
            event.place,
            dataset.places[event.place].within,
            event.kind,
            event.topic,
        )
        for event in dataset.events
    )
    return [("title", "date", "place", "country", "kind", "topic"), *rows]


def questions(count: int) -> tuple[WrittenQuestion, ...]:
    """Return questions of the kinds that banks are full of, half of them with feedback."""
    random = Random(count)
    return tuple(_question(number, random) for number in range(count))


def _question(number: int, random: Random) -> WrittenQuestion:
    kind = random.choice(_KINDS)
    several = kind is WrittenKind.MC_MULTI
    right = random.sample(range(4), 2 if several else 1)
    is_choice = several or kind is WrittenKind.MC_SINGLE
    year = 1800 + number % 200
    said = "It was signed there, as the source says." if number % 2 else ""
    options = tuple(
        WrittenOption(
            f"The delegates of Town {(number * 7 + place * 13) % 200} and of Town {place}",
            place in right,
            100 / len(right) if place in right else 0.0,
            said,
        )
        for place in range(4 if is_choice else 0)
    )
    texts = (WrittenAnswer(f"Town {number % 200}"), WrittenAnswer("the town", weight=50.0))
    numbers = (WrittenAnswer("", year - 1.0, year + 1.0),)
    towns = tuple((f"Treaty {place} of {number}", f"Town {place}") for place in range(4))
    return WrittenQuestion(
        kind=kind,
        stem=f"Who signed the treaty number {number} between the parties of the region, and where?",
        name=f"Question {number}",
        category=f"History/Part {number // 50}",
        options=options,
        answers={WrittenKind.SHORT: texts, WrittenKind.NUMERIC: numbers}.get(kind, ()),
        truth=bool(number % 2) if kind is WrittenKind.TRUE_FALSE else None,
        pairs=towns if kind is WrittenKind.MATCH else (),
        general_feedback=said,
    )


def _events_csv(count: int) -> bytes:
    text = StringIO()
    csv.writer(text).writerows(event_rows(count))
    return text.getvalue().encode()


def _moodle_xml(count: int) -> bytes:
    """Write questions as Moodle exports them, with HTML in their texts."""
    parts = (_moodle_question(question) for question in questions(count))
    text = "\n".join(('<?xml version="1.0" encoding="UTF-8"?>', "<quiz>", *parts, "</quiz>", ""))
    return text.encode()


def _moodle_question(question: WrittenQuestion) -> str:
    kinds = {
        WrittenKind.MC_SINGLE: "multichoice",
        WrittenKind.MC_MULTI: "multichoice",
        WrittenKind.TRUE_FALSE: "truefalse",
        WrittenKind.SHORT: "shortanswer",
        WrittenKind.NUMERIC: "numerical",
        WrittenKind.MATCH: "matching",
        WrittenKind.ESSAY: "essay",
    }
    is_choice = bool(question.options)
    lines = (
        f'  <question type="{kinds[question.kind]}">',
        f"    <name>\n      <text>{escape(question.name)}</text>\n    </name>",
        _moodle_text("questiontext", question.stem, "    "),
        _moodle_text("generalfeedback", question.general_feedback, "    "),
        "    <defaultgrade>1.0000000</defaultgrade>\n    <penalty>0.3333333</penalty>",
        "    <hidden>0</hidden>\n    <idnumber></idnumber>",
        f"    <single>{str(question.kind is WrittenKind.MC_SINGLE).lower()}</single>",
        *((f"    {_USUAL_WORDS}",) if is_choice else ()),
        *_moodle_answers(question),
        "  </question>",
    )
    return "\n".join(lines)


def _moodle_answers(question: WrittenQuestion) -> Iterator[str]:
    for option in question.options:
        yield f'    <answer fraction="{option.weight:g}" format="html">'
        yield f"      <text><![CDATA[<p>{option.text}</p>]]></text>"
        yield _moodle_text("feedback", option.feedback, "      ") + "\n    </answer>"
    for answer in question.answers:
        value = answer.text if answer.low is None else f"{answer.low + 1:g}"
        yield f'    <answer fraction="{answer.weight:g}" format="moodle_auto_format">'
        yield f"      <text>{value}</text>\n      <tolerance>1</tolerance>\n    </answer>"
    for left, right in question.pairs:
        yield f'    <subquestion format="html">\n      <text><![CDATA[<p>{left}</p>]]></text>'
        yield f"      <answer>\n        <text>{right}</text>\n      </answer>\n    </subquestion>"
    if question.truth is not None:
        for text, is_right in (("true", question.truth), ("false", not question.truth)):
            yield f'    <answer fraction="{100 * is_right}" format="moodle_auto_format">'
            yield f"      <text>{text}</text>\n    </answer>"


def _moodle_text(name: str, text: str, indent: str) -> str:
    shown = f"<![CDATA[<p>{text}</p>]]>" if text else ""
    return f'{indent}<{name} format="html">\n{indent}  <text>{shown}</text>\n{indent}</{name}>'


def _choices(count: int) -> QuestionList:
    found = (question for question in questions(4 * count) if question.kind in _KINDS[:1])
    return QuestionList(tuple(found)[:count])


def _all(count: int) -> QuestionList:
    return QuestionList(questions(count))


MAKERS: Mapping[str, Callable[[int], bytes]] = MappingProxyType(
    {
        "events.csv": _events_csv,
        "events.xlsx": lambda count: write_sheet("Events", event_rows(count)),
        "questions.csv": lambda count: question_csv_writer.export(_all(count)).content,
        "questions.gift": lambda count: gift_writer.export(_all(count)).content,
        "questions.xml": _moodle_xml,
        "aiken.txt": lambda count: aiken_writer.export(_choices(count)).content,
        "qti.zip": lambda count: qti_writer.export(_all(count)).content,
    }
)
"""How the content of a file with so many rows or questions is made, by the end of its name."""


def write_file(folder: Path, name: str, count: int) -> Path:
    """Write a file with so many rows or questions, if it is not there yet."""
    path = folder / f"{count}-{name}"
    if not path.exists():
        path.write_bytes(MAKERS[name](count))
    return path
