"""Rows of a table of questions, read one by one into written questions."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from quizapp.dataset.folding import fold
from quizapp.dataset.table import Row
from quizapp.dataset.written import WrittenAnswer, WrittenKind, WrittenOption, WrittenQuestion
from quizapp.formats.reading.question_columns import LETTERS

_K = WrittenKind
_KINDS: Mapping[str, WrittenKind] = MappingProxyType(
    {
        **dict.fromkeys(
            ("multi", "multiple response", "multiple answers", "checkbox"), _K.MC_MULTI
        ),
        **dict.fromkeys(("mc multi", "multi select", "multiple select"), _K.MC_MULTI),
        **dict.fromkeys(("true false", "tf", "truefalse", "yes no", "boolean"), _K.TRUE_FALSE),
        **dict.fromkeys(("short", "short answer", "text", "type answer"), _K.SHORT),
        **dict.fromkeys(("fill in the blank", "fill in", "typed"), _K.SHORT),
        **dict.fromkeys(("numeric", "number", "numerical", "year"), _K.NUMERIC),
        **dict.fromkeys(("match", "matching", "pairs"), _K.MATCH),
        **dict.fromkeys(("order", "ordering", "sequence", "puzzle"), _K.ORDERING),
        **dict.fromkeys(("essay", "open", "open ended"), _K.ESSAY),
        **dict.fromkeys(("description", "info", "slide"), _K.DESCRIPTION),
        **dict.fromkeys(("mc single", "single", "single choice", "mc", "choice"), _K.MC_SINGLE),
        **dict.fromkeys(("multiple choice", "multichoice", "quiz", "radio"), _K.MC_SINGLE),
    }
)
_TRUE = frozenset(("true", "t", "yes", "1", "dogru", "beli", "evet", "верно", "да"))
_FALSE = frozenset(("false", "f", "no", "0", "yanlis", "yalan", "sehv", "неверно", "нет"))
_SEVERAL = re.compile(r"\s*[;|\n]\s*")
_PLACES = re.compile(r"[\s,;|/&+]+")
_PAIR = re.compile(r"\s*(?:->|→|=)\s*")
_NUMBER = r"[-+−]?\d+(?:\.\d+)?"
_RANGE = re.compile(rf"({_NUMBER})\s*(?:\.\.|–|to|-)\s*({_NUMBER})")
_TOLERANCE = re.compile(rf"({_NUMBER})(?:\s*(?:±|\+/-|:)\s*(\d+(?:\.\d+)?))?")
_LONGEST_ANSWER = 100


class RowError(Exception):
    """A row is no question that can be asked; says the column, what is wrong, what to do."""

    def __init__(self, column: str, message: str, hint: str) -> None:
        """Keep the three."""
        super().__init__(message)
        self.column, self.message, self.hint = column, message, hint


class QuestionRows:
    """Reads the rows of one table by the conventions that they share."""

    def __init__(self, rows: Sequence[Row]) -> None:
        """Find out whether right options are named by their places or by their texts."""
        ways = {way for row in rows if (way := _shown_way(row))}
        self._way = ways.pop() if len(ways) == 1 else ""

    def read(self, row: Row) -> WrittenQuestion:
        """Read one row.

        Raises:
            RowError: it is no question that can be asked.
        """
        if not row["question"]:
            raise RowError("question", "the question is empty", "write it, or delete the row")
        kind = _kind(row)
        question = WrittenQuestion(
            kind=kind,
            stem=row["question"],
            name=row["name"],
            category=row["category"].replace("::", "/"),
            general_feedback=row["explanation"],
            tags=tuple(filter(None, re.split(r"\s*[;,]\s*", row["tags"]))),
            line=row.line,
        )
        return self._answered(question, row)

    def _answered(self, question: WrittenQuestion, row: Row) -> WrittenQuestion:
        read: Callable[[WrittenQuestion, Row], WrittenQuestion] | None = {
            _K.MC_SINGLE: self._choice,
            _K.MC_MULTI: self._choice,
            _K.TRUE_FALSE: _truth,
            _K.SHORT: _short,
            _K.NUMERIC: _number,
            _K.ORDERING: _order,
            _K.MATCH: _match,
        }.get(question.kind)
        return question if read is None else read(question, row)

    def _choice(self, question: WrittenQuestion, row: Row) -> WrittenQuestion:
        options = _options(row)
        right = self._right(row, options)
        several = question.kind is _K.MC_MULTI or len(right) > 1
        share = round(100 / len(right), 5) if several else 100.0
        written = tuple(
            WrittenOption(
                text, letter in right, share * (letter in right), row[f"feedback_{letter}"]
            )
            for letter, text in options.items()
        )
        return replace(question, kind=_K.MC_MULTI if several else _K.MC_SINGLE, options=written)

    def _right(self, row: Row, options: Mapping[str, str]) -> frozenset[str]:
        if len(options) < 2:
            message, hint = "there are fewer than two options", "fill in one column for each"
            raise RowError("option_a", message, hint)
        stated = row["correct"]
        if not stated:
            message, hint = "no right answer is given", "write the letter of the right option"
            raise RowError("correct", message, hint)
        texts, places = _by_texts(stated, options), _by_places(stated, options)
        if texts and places and texts != places:
            if not self._way:
                message = f"“{stated}” could be the text of one option and the place of another"
                raise RowError("correct", message, "write the letter of the right option: b")
            return texts if self._way == "texts" else places
        if not (texts or places):
            message = f"“{stated}” is none of the options"
            hint = "write the letter of the right option: b, or a, c for several"
            raise RowError("correct", message, hint)
        return texts or places


def _options(row: Row) -> Mapping[str, str]:
    return {letter: text for letter in LETTERS if (text := row[f"option_{letter}"])}


def _shown_way(row: Row) -> str:
    """Return how a row names its right options, if it can be read in only one way."""
    options = _options(row)
    texts, places = _by_texts(row["correct"], options), _by_places(row["correct"], options)
    if bool(texts) == bool(places):
        return ""
    return "texts" if texts else "places"


def _by_texts(stated: str, options: Mapping[str, str]) -> frozenset[str]:
    """Return the options whose texts are stated, all of them or none."""
    letters = {fold(text) or text: letter for letter, text in options.items()}
    for parts in ([stated], _SEVERAL.split(stated), re.split(r"\s*,\s*", stated)):
        found = [letters.get(fold(part) or part) for part in parts if part]
        if found and all(found):
            return frozenset(filter(None, found))
    return frozenset()


def _by_places(stated: str, options: Mapping[str, str]) -> frozenset[str]:
    """Return the options whose letters or numbers are stated, all of them or none."""
    parts = [part.strip("().").casefold() for part in _PLACES.split(stated) if part]
    named = {letter: letter for letter in options}
    named |= {str(LETTERS.index(letter) + 1): letter for letter in options}
    found = [named.get(part) for part in parts if part]
    return frozenset(filter(None, found)) if found and all(found) else frozenset()


def _kind(row: Row) -> WrittenKind:
    stated = fold(row["type"])
    if kind := _KINDS.get(stated):
        return kind
    options, right = _options(row), row["correct"]
    if stated and not options:
        hint = "write multiple choice, true/false, short answer, numeric, ordering or matching"
        raise RowError("type", f"“{row['type']}” is no known type of question", hint)
    if options:
        return _K.MC_SINGLE
    if fold(right) in (_TRUE | _FALSE) - {"0", "1"}:
        return _K.TRUE_FALSE
    if _TOLERANCE.fullmatch(right) or _RANGE.fullmatch(right):
        return _K.NUMERIC
    return _K.SHORT


def _truth(question: WrittenQuestion, row: Row) -> WrittenQuestion:
    stated = fold(row["correct"])
    if named := _options(row).get(stated):
        stated = fold(named)
    if stated not in _TRUE | _FALSE:
        message = f"“{row['correct']}” is neither true nor false"
        raise RowError("correct", message, "write true or false")
    return replace(question, truth=stated in _TRUE)


def _short(question: WrittenQuestion, row: Row) -> WrittenQuestion:
    """Return a question with its accepted answers; one whose answer is long is an essay."""
    stated = row["correct"]
    if len(stated) > _LONGEST_ANSWER:
        feedback = "\n".join(filter(None, (stated, question.general_feedback)))
        return replace(question, kind=_K.ESSAY, general_feedback=feedback)
    accepted = [*_SEVERAL.split(stated), *_options(row).values()]
    answers = tuple(WrittenAnswer(text) for text in dict.fromkeys(accepted) if text)
    if not answers:
        raise RowError("correct", "no right answer is given", "write it")
    return replace(question, answers=answers)


def _number(question: WrittenQuestion, row: Row) -> WrittenQuestion:
    return replace(question, answers=tuple(_numbers(row)))


def _numbers(row: Row) -> Iterator[WrittenAnswer]:
    for part in _SEVERAL.split(row["correct"] or row["option_a"]):
        text = part.replace("−", "-")
        if found := _RANGE.fullmatch(text):
            low, high = sorted(map(float, found.groups()))
        elif found := _TOLERANCE.fullmatch(text):
            value, most = float(found[1]), float(found[2] or 0)
            low, high = value - most, value + most
        else:
            message = f"“{part}” is no number"
            raise RowError("correct", message, "write 72, 72 ± 2 or 70..74")
        yield WrittenAnswer("", low, high)


def _order(question: WrittenQuestion, row: Row) -> WrittenQuestion:
    """Return the items in the order of their columns, or in the one that the key states."""
    options = _options(row)
    if len(options) < 2:
        raise RowError("option_a", "there are fewer than two items", "fill in one column for each")
    stated = [part.casefold() for part in _PLACES.split(row["correct"]) if part]
    named = {str(LETTERS.index(letter) + 1): letter for letter in options}
    letters = [named.get(part, part) for part in stated] or list(options)
    if sorted(letters) != sorted(options):
        message = f"“{row['correct']}” does not put every item in order"
        raise RowError("correct", message, "write the letters in the right order: b, a, c")
    return replace(question, items=tuple(options[letter] for letter in letters))


def _match(question: WrittenQuestion, row: Row) -> WrittenQuestion:
    return replace(question, pairs=tuple(_pairs(row)))


def _pairs(row: Row) -> Iterator[tuple[str, str]]:
    parts: Iterable[str] = _options(row).values() or _SEVERAL.split(row["correct"])
    for part in parts:
        sides = _PAIR.split(part, maxsplit=1)
        if len(sides) != 2 or not all(sides):
            message = f"“{part}” is no pair"
            raise RowError("option_a", message, "write left = right into each column")
        yield sides[0], sides[1]
