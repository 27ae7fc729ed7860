"""JSON as this program writes it, and as it accepts it from strangers: strictly."""

import json
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from quizapp.dataset.findings import Findings
from quizapp.dataset.problem import DatasetError, Problem
from quizapp.dataset.text_file import TextFile, read_text, text_of

DEEPEST = 20
"""How many objects and lists may stand inside each other."""

MAX_BYTES = 96 * 2**20
"""The largest JSON file that is read, 96 MiB: its values take more room than its text."""

LONGEST_TEXT = 32 * 2**20
"""The longest text in a JSON file, as pictures are, in characters."""

_LONGEST_NUMBER = 40
# A text that is never closed is one part, so that hostile files take no longer than others.
_PART = re.compile(r'"(?:[^"\\]++|\\.)*+"?|[{}\[\]:,]|[^\s{}\[\]:,"]++', re.DOTALL)
_BETWEEN = re.compile(r"[\s,]*")
_BEFORE_COLON = re.compile(r"[ \t\r\n]*+:")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?", re.ASCII)
_OPENING, _CLOSING = ("{", "["), ("}", "]")
_OTHERS = (":", ",", "true", "false", "null")
_HINT = "make the file again with the program that it came from"
_OTHER_WORDS: Mapping[str, tuple[str, str]] = {
    "file.empty": ("the file is empty", _HINT),
    "file.web-page": ("this is a web page, not JSON", "download the raw file"),
    "file.folder": ("this is a folder, not a file", "name the JSON file inside it"),
    "file.not-regular": ("this is not an ordinary file", "copy the text into a file"),
    "file.encoding": ("the text is not UTF-8, as JSON must be", _HINT),
    "file.nul": ("the file holds invisible characters U+0000", _HINT),
}


def to_json(value: object) -> bytes:
    """Write a value as an indented UTF-8 text that ends with a line break.

    A lone half of a surrogate pair, as in a file name that is not UTF-8, becomes a `?`.
    """
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=2)
    return f"{text}\n".encode(errors="replace")


def read_json(path: Path) -> object:
    """Read a JSON file without trust.

    Refused are a key given twice, numbers that are none or are endless, more than DEEPEST
    levels, and text that cannot be shown.

    Raises:
        DatasetError: the file cannot be read; carries one problem with its place.
    """
    findings = Findings()
    return _value_of(read_text(path, findings, longest_line=None, most=MAX_BYTES), findings)


def json_of(name: str, data: bytes) -> object:
    """Read what a JSON file held that is known to messages as `name`, as `read_json` does."""
    findings = Findings()
    return _value_of(text_of(name, data, findings, longest_line=None), findings)


def _value_of(source: TextFile | None, findings: Findings) -> object:
    if source is None:
        raise DatasetError(map(_in_other_words, findings.in_order()))
    with suppress(_DoubtfulError):
        return _read_quickly(source.text)
    try:
        _inspect(source)
        value: object = json.loads(source.text)
    except json.JSONDecodeError as error:
        message = f"this is not JSON: {_lower(error.msg)}"
        raise _refused(source, error.pos, "json.unreadable", message) from error
    return value


class _DoubtfulError(Exception):
    """A text has to be looked at part by part."""


def _read_quickly(text: str) -> object:
    """Read a text as most are; raises _DoubtfulError where anything may have to be refused."""
    if len(text) > LONGEST_TEXT or "\\u" in text:
        raise _DoubtfulError
    try:
        value: object = json.loads(
            text,
            object_pairs_hook=_with_single_keys,
            parse_int=lambda literal: int(_of_usual_length(literal)),
            parse_float=lambda literal: _finite(_of_usual_length(literal)),
            parse_constant=_finite,
        )
    except (ValueError, RecursionError) as error:
        raise _DoubtfulError from error
    level = [value]
    for _ in range(DEEPEST + 1):
        if not (level := [one for held in level for one in _inside(held)]):
            return value
    raise _DoubtfulError


def _with_single_keys(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _DoubtfulError
    return found


def _of_usual_length(literal: str) -> str:
    if len(literal) > _LONGEST_NUMBER:
        raise _DoubtfulError
    return literal


def _finite(literal: str) -> float:
    number = float(literal)
    if not math.isfinite(number):
        raise _DoubtfulError
    return number


def _inside(value: object) -> Iterable[object]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def element_lines(path: Path, key: str, number: int) -> Sequence[int]:
    """Return the lines on which the elements of a list begin, in a JSON file that was read.

    They are the numbers of the elements where that is not to be found.
    """
    source = read_text(path, Findings(), longest_line=None, most=MAX_BYTES)
    found: list[int] = []
    start = None if source is None else re.search(rf'"{re.escape(key)}"\s*:\s*\[', source.text)
    if source is not None and start is not None:
        decoder, place = json.JSONDecoder(), start.end()
        with suppress(ValueError, RecursionError):
            while len(found) < number:
                place = _after(source.text, place)
                found.append(source.position(place)[0])
                place = decoder.raw_decode(source.text, place)[1]
    return found if len(found) == number else range(1, number + 1)


def _after(text: str, place: int) -> int:
    match = _BETWEEN.match(text, place)
    return place if match is None else match.end()


def _in_other_words(problem: Problem) -> Problem:
    """Speak of a file where the reader of tables speaks of a table."""
    message, hint = _OTHER_WORDS.get(problem.code, (problem.message, problem.hint))
    if problem.code == "file.not-text":
        hint = _HINT
    return replace(problem, message=message, hint=hint)


def _refused(source: TextFile, offset: int, code: str, message: str) -> DatasetError:
    return DatasetError([source.problem(min(offset, len(source.text)), code, message, _HINT)])


def _inspect(source: TextFile) -> None:
    """Refuse what a JSON reader would take without a word; its grammar is not checked here."""
    levels: list[dict[str, int]] = []
    for match in _PART.finditer(source.text):
        offset, length = match.start(), match.end() - match.start()
        if length > LONGEST_TEXT:
            message = f"a text has {length:,} characters; the limit is {LONGEST_TEXT:,}"
            raise _refused(source, offset, "json.too-long", message)
        part = match[0]
        if part in _OPENING:
            levels.append({})
            if len(levels) > DEEPEST:
                message = f"more than {DEEPEST} objects and lists stand inside each other"
                raise _refused(source, offset, "json.too-deep", message)
        elif part in _CLOSING:
            del levels[-1:]
        elif part.startswith('"'):
            text = _text(source, part, offset)
            if levels and _BEFORE_COLON.match(source.text, match.end()):
                _check_key(source, text, offset, levels[-1])
        elif part not in _OTHERS:
            _check_number(source, part, offset)


def _text(source: TextFile, literal: str, offset: int) -> str:
    if "\\" not in literal:
        return literal.strip('"')
    try:
        text = str(json.loads(literal))
    except json.JSONDecodeError as error:
        message = f"this is not JSON: {_lower(error.msg)}"
        raise _refused(source, offset + error.pos, "json.unreadable", message) from error
    if any("\ud800" <= character <= "\udfff" for character in text):
        message = "half of a character (a lone surrogate) cannot be shown"
        raise _refused(source, offset, "json.surrogate", message)
    return text


def _check_key(source: TextFile, key: str, offset: int, known: dict[str, int]) -> None:
    if key in known:
        first, _ = source.position(known[key])
        message = f"“{key}” is given twice, the first time on line {first}"
        raise _refused(source, offset, "json.key-repeated", message)
    known[key] = offset


def _check_number(source: TextFile, literal: str, offset: int) -> None:
    if literal.lstrip("-") in ("NaN", "Infinity"):
        raise _refused(source, offset, "json.not-a-number", f"{literal} is not a number")
    # A long number is refused whatever follows it: Python stops there before it sees that.
    number = _NUMBER.match(literal)
    if number is not None and len(number[0]) > _LONGEST_NUMBER:
        message = f"a number has {len(number[0]):,} characters; the limit is {_LONGEST_NUMBER}"
        raise _refused(source, offset, "json.number-too-long", message)
    if not _NUMBER.fullmatch(literal):
        return
    if math.isinf(float(literal)):
        raise _refused(source, offset, "json.number-too-large", f"{literal} is too large a number")


def _lower(text: str) -> str:
    return text[:1].lower() + text[1:]
