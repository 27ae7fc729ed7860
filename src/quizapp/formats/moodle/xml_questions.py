"""What the questions of Moodle's XML mean, kind by kind.

Elements: https://docs.moodle.org/en/Moodle_XML_format.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from quizapp.dataset.written import WrittenAnswer, WrittenKind, WrittenOption, WrittenQuestion
from quizapp.formats.moodle.bracketed import bracketed
from quizapp.formats.moodle.embedded import embedded
from quizapp.formats.moodle.reading import MoodleError, Reading, text_in
from quizapp.formats.moodle.rows import read_rows
from quizapp.formats.moodle.text_format import TextFormat
from quizapp.formats.reading.left_out import LeftOut
from quizapp.formats.reading.numbers import around, number
from quizapp.formats.reading.readable_text import Readable
from quizapp.formats.reading.safe_xml import Element

_FULL = 100.0
_PLACE = re.compile(r"\[\[\s*(\d+)\s*\]\]")
_TRUTHS = ("true", "false")
_CHOICES = ("dragbox", "selectoption")


def read_question(reading: Reading, category: str) -> WrittenQuestion:
    """Return the question that an element holds.

    Raises:
        MoodleError: its kind is not known here, or its answers make no sense.
    """
    element = reading.element
    read = _KINDS.get(element["type"].strip().lower())
    if read is None:
        message = f"questions of the kind “{element['type']}” cannot be read here"
        raise reading.fault("moodle.kind", message, "write it as a choice, or leave it out")
    tags = element.child("tags")
    number_of_it = element.child("idnumber")
    identity = number_of_it.text.strip() if number_of_it is not None else ""
    found = () if tags is None else tuple(text_in(tag).strip() for tag in tags.children("tag"))
    text = element.child("questiontext")
    # the text of a cloze is read when its answers have been taken out of it
    seen = Readable("") if text is None or read is _cloze else reading.pictured(text)
    base = WrittenQuestion(
        kind=WrittenKind.DESCRIPTION,
        stem=seen.text,
        name=_name(element),
        category=category,
        general_feedback=reading.shown(element.child("generalfeedback")),
        tags=((f"id:{identity}",) if identity else ()) + found,
        pictures=seen.pictures,
        line=element.line,
    )
    return read(reading, base)


def _name(element: Element) -> str:
    stated = element.child("name")
    return "" if stated is None else " ".join(text_in(stated).split())


def _fraction(reading: Reading, answer: Element) -> float:
    stated = answer["fraction"].strip() or "0"
    try:
        return number(stated)
    except ValueError as error:
        hint = "write the share in percent, such as 100 or 33.33333"
        raise reading.fault("moodle.fraction", str(error), hint, answer) from error


def _weights(reading: Reading) -> Sequence[float]:
    """Return the share of each answer in percent, also where 1 was written for all of it."""
    stated = [_fraction(reading, answer) for answer in reading.answers()]
    return [share * _FULL for share in stated] if max(stated, default=0) == 1 else stated


def _choice(reading: Reading, base: WrittenQuestion) -> WrittenQuestion:
    is_single = reading.is_set("single", "true")
    if reading.element["type"].strip().lower() in ("multichoiceset", "oumultiresponse"):
        is_single = False
    weights = _weights(reading)
    is_whole = any(weight >= _FULL for weight in weights)
    least = _FULL if is_single and is_whole else 0.001
    options = tuple(
        _option(reading, answer, weight, correct=weight >= least)
        for answer, weight in zip(reading.answers(), weights, strict=True)
    )
    if not options:
        raise _no_answer(reading)
    kind = WrittenKind.MC_SINGLE if is_single else WrittenKind.MC_MULTI
    return replace(base, kind=kind, options=options)


def _option(reading: Reading, answer: Element, weight: float, *, correct: bool) -> WrittenOption:
    seen = reading.pictured(answer, most=1)
    said = reading.shown(answer.child("feedback"))
    return WrittenOption(seen.text, correct, weight, said, next(iter(seen.pictures), None))


def _truth(reading: Reading, base: WrittenQuestion) -> WrittenQuestion:
    answers = reading.answers()
    said = {text_in(answer).strip().lower(): answer for answer in answers}
    truths = {name: answer for name, answer in said.items() if name in _TRUTHS}
    if not truths and len(answers) == len(_TRUTHS):  # in another language, true comes first
        truths = dict(zip(_TRUTHS, answers, strict=True))
    right = [name for name, answer in truths.items() if _fraction(reading, answer) > 0]
    if len(right) != 1:
        message = "it is not said whether the statement is true or false"
        raise reading.fault("moodle.truth", message, "give one of true and false the fraction 100")
    truth = right == ["true"]
    feedback = {name: reading.shown(a.child("feedback")) for name, a in truths.items()}
    options = tuple(
        WrittenOption(text, is_it, _FULL if is_it else 0.0, feedback.get(text.lower(), ""))
        for text, is_it in (("True", truth), ("False", not truth))
    )
    has_feedback = any(feedback.values())
    return replace(
        base, kind=WrittenKind.TRUE_FALSE, truth=truth, options=options if has_feedback else ()
    )


def _short(reading: Reading, base: WrittenQuestion) -> WrittenQuestion:
    answers = tuple(
        WrittenAnswer(
            reading.shown(answer, TextFormat.PLAIN),
            weight=_fraction(reading, answer),
            feedback=reading.shown(answer.child("feedback")),
        )
        for answer in reading.answers()
    )
    if not answers:
        raise _no_answer(reading)
    return replace(base, kind=WrittenKind.SHORT, answers=answers)


def _numeric(reading: Reading, base: WrittenQuestion) -> WrittenQuestion:
    answers = tuple(_number(reading, answer) for answer in reading.answers())
    if not any(answer.low is not None for answer in answers):
        raise _no_answer(reading)
    reading.left_out.extend(
        LeftOut(f"the unit “{unit.text.strip()}”", line=unit.line, column=unit.column)
        for unit in reading.element.inside("unit_name")
    )
    return replace(base, kind=WrittenKind.NUMERIC, answers=answers)


def _number(reading: Reading, answer: Element) -> WrittenAnswer:
    text = text_in(answer).strip()
    weight = _fraction(reading, answer)
    feedback = reading.shown(answer.child("feedback"))
    if text in ("", "*"):
        return WrittenAnswer("*", weight=weight, feedback=feedback)
    tolerance = answer.child("tolerance")
    stated = tolerance.text.strip() if tolerance is not None else ""
    try:
        low, high = around(number(text), number(stated) if stated else 0.0)
    except ValueError as error:
        hint = "write a number such as 1822 or 3.14"
        raise reading.fault("moodle.number", str(error), hint, answer) from error
    return WrittenAnswer("", low, high, weight, feedback)


def _matching(reading: Reading, base: WrittenQuestion) -> WrittenQuestion:
    found = []
    for part in reading.element.children("subquestion"):
        partner = part.child("answer")
        right = reading.shown(partner, TextFormat.PLAIN)
        left = reading.shown(part)
        if right:
            found.append((left, right))
        elif left:
            message = f"“{left}” has no partner"
            raise reading.fault("moodle.match", message, "write its partner in <answer>", part)
    if not found:
        raise _no_answer(reading)
    return replace(base, kind=WrittenKind.MATCH, pairs=tuple(found))


def _ordering(reading: Reading, base: WrittenQuestion) -> WrittenQuestion:
    answers = sorted(reading.answers(), key=lambda answer: _fraction(reading, answer))
    if len(answers) < 2:
        message = "there are fewer than two things to order"
        raise reading.fault("moodle.order", message, "write an <answer> for each")
    return replace(base, kind=WrittenKind.ORDERING, items=tuple(map(reading.shown, answers)))


def _cloze(reading: Reading, base: WrittenQuestion) -> WrittenQuestion:
    text = reading.element.child("questiontext")
    if text is None:
        raise _no_answer(reading)
    try:
        content = embedded(text_in(text), reading.plain)
    except ValueError as error:
        hint = "write gaps such as {1:SHORTANSWER:=Paris}"
        raise reading.fault("moodle.gap", str(error), hint, text) from error
    if not content.gaps:
        raise reading.fault("moodle.gap", "there is no gap in the text", "write it as an essay")
    seen = reading.pictured(text, text=content.text)
    kind = WrittenKind.CLOZE
    return replace(base, kind=kind, stem=seen.text, pictures=seen.pictures, gaps=content.gaps)


def _places(reading: Reading, base: WrittenQuestion) -> WrittenQuestion:
    """Return a cloze whose places [[1]], [[2]] are filled with words of the same group."""
    words = [
        (reading.shown(choice), group.text.strip() if (group := choice.child("group")) else "")
        for choice in reading.element.children(*_CHOICES)
    ]
    wanted = [int(place) for place in _PLACE.findall(base.stem)]
    if not wanted or not all(0 < place <= len(words) for place in wanted):
        message = "the places in the text do not fit the words to put there"
        raise reading.fault("moodle.gap", message, "write [[1]] for the first word, and so on")
    gaps = tuple(
        tuple(
            WrittenAnswer(word, weight=_FULL if number_ == place else 0.0)
            for number_, (word, group) in enumerate(words, start=1)
            if group == words[place - 1][1]
        )
        for place in wanted
    )
    numbers = iter(range(1, len(wanted) + 1))
    stem = _PLACE.sub(lambda _found: f"{{{next(numbers)}}}", base.stem)
    return replace(base, kind=WrittenKind.CLOZE, stem=stem, gaps=tuple(gaps))


def _brackets(reading: Reading, base: WrittenQuestion) -> WrittenQuestion:
    """Return a cloze of the plug-in Gapfill, whose answers stand in brackets in the text."""
    signs = reading.element.child("delimitchars")
    wrong = [
        reading.shown(answer)
        for answer, weight in zip(reading.answers(), _weights(reading), strict=True)
        if weight <= 0
    ]
    stem, gaps = bracketed(base.stem, "" if signs is None else signs.text.strip(), wrong)
    if not gaps:
        raise reading.fault("moodle.gap", "there is no gap in the text", "write it as an essay")
    return replace(base, kind=WrittenKind.CLOZE, stem=stem, gaps=tuple(gaps))


def _essay(_reading: Reading, base: WrittenQuestion) -> WrittenQuestion:
    return replace(base, kind=WrittenKind.ESSAY)


def _description(_reading: Reading, base: WrittenQuestion) -> WrittenQuestion:
    return base


def _no_answer(reading: Reading) -> MoodleError:
    return reading.fault("moodle.answers", "there is no answer", "write one in <answer>")


_KINDS: Mapping[str, Callable[[Reading, WrittenQuestion], WrittenQuestion]] = MappingProxyType(
    {
        "multichoice": _choice,
        "multichoiceset": _choice,
        "oumultiresponse": _choice,
        "truefalse": _truth,
        "shortanswer": _short,
        "numerical": _numeric,
        "matching": _matching,
        "match": _matching,
        "ddmatch": _matching,
        "ordering": _ordering,
        "mtf": read_rows,
        "kprime": read_rows,
        "cloze": _cloze,
        "multianswer": _cloze,
        "ddwtos": _places,
        "gapselect": _places,
        "gapfill": _brackets,
        "essay": _essay,
        "essayautograde": _essay,
        "description": _description,
    }
)
