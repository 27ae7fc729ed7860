"""Written questions as JSON: what any other format of questions is converted to and from."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from quizapp.dataset.findings import whole_file
from quizapp.dataset.look_alikes import without_hidden
from quizapp.dataset.picture import Picture
from quizapp.dataset.problem import DatasetError, Problem
from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.dataset.written import (
    MOST_PICTURES,
    WrittenAnswer,
    WrittenKind,
    WrittenOption,
    WrittenQuestion,
)
from quizapp.formats.documents.json_text import read_json, to_json
from quizapp.formats.documents.picture_json import picture_document, picture_of
from quizapp.formats.documents.problem_json import problem_document
from quizapp.formats.event_list import Skipped
from quizapp.formats.question_list import QuestionList
from quizapp.formats.reading.question_findings import NO_QUESTIONS, shown_name
from quizapp.formats.reading.question_limits import fault_of

NAME = "json"
TITLE = "JSON"
SUFFIXES = (".json",)

_SNIFFED = 4096
_OF_OTHERS = (b'"generator"', b'"quizapp"')


def recognises(path: Path) -> bool:
    """Tell written questions from generated ones and whole sets, which say first what they are."""
    if path.suffix.lower() not in SUFFIXES or not path.is_file():
        return False
    with path.open("rb") as file:
        start = file.read(_SNIFFED)
    return b'"questions"' in start and not any(mark in start for mark in _OF_OTHERS)


def read_written(path: Path, watch: Watch = UNWATCHED) -> QuestionList:
    """Read the questions; one that is not of the form, or that nobody can mean, is left out."""
    found = read_kept(path, watch)
    if not (found.questions or found.problems):
        hint = "write some, or name another file"
        none = whole_file(str(path), NO_QUESTIONS, "the file has no questions", hint)
        found = replace(found, problems=(none,))
    return accepted(found, path)


def read_kept(path: Path, watch: Watch = UNWATCHED) -> QuestionList:
    """Read questions of a set that is in the library, and loses nothing that was kept there."""
    try:
        document = read_json(path)
    except DatasetError as error:
        return QuestionList((), (), error.problems)
    stated = document.get("questions") if isinstance(document, dict) else None
    if not isinstance(document, dict) or not isinstance(stated, list):
        hint = "write an object with a list “questions”"
        message = "there is no list “questions”"
        return QuestionList((), (), (whole_file(str(path), "questions.form", message, hint),))
    title = document.get("title")
    found = read_questions(path, stated, watch)
    return replace(found, title=without_hidden(title) if isinstance(title, str) else "")


def read_questions(path: Path, stated: Sequence[object], watch: Watch = UNWATCHED) -> QuestionList:
    """Read the questions of a list in a file; one that is not of the form is skipped and told."""
    questions: list[WrittenQuestion] = []
    skipped: list[Skipped] = []
    for number, entry in enumerate(stated, start=1):
        watch.step(number, len(stated))
        try:
            if not isinstance(entry, dict):
                raise TypeError("it is not an object")
            questions.append(read_question(entry))
        except (AttributeError, KeyError, TypeError, ValueError) as error:
            name = str(entry.get("name") or "") if isinstance(entry, dict) else ""
            reason = f"question {number} is not of the agreed form: {error}"
            skipped.append(Skipped(name, 0, reason, "question"))
    problems = tuple(_problem(path, entry) for entry in skipped)
    return QuestionList(tuple(questions), tuple(skipped), problems)


def accepted(found: QuestionList, path: Path) -> QuestionList:
    """Return questions without those that are longer or more hidden than anybody means."""
    meant: list[WrittenQuestion] = []
    refused: list[Problem] = []
    for question in found.questions:
        if fault := fault_of(question):
            name = shown_name(question.name, question.stem)
            refused.append(Problem(str(path), 0, 0, *fault, item=name))
        else:
            meant.append(question)
    lost = (Skipped(one.item or "", 0, one.message, "question") for one in refused)
    return replace(
        found,
        questions=tuple(meant),
        skipped=(*found.skipped, *lost),
        problems=(*found.problems, *refused),
    )


def write_written(questions: QuestionList) -> bytes:
    """Write the title if there is one, the questions, what was left out, and what is wrong."""
    title = {"title": questions.title} if questions.title else {}
    return to_json(
        {
            **title,
            "questions": list(map(question_document, questions.questions)),
            "skipped": [asdict(skipped) for skipped in questions.skipped],
            "errors": list(map(problem_document, questions.errors)),
        }
    )


def question_document(question: WrittenQuestion) -> Mapping[str, object]:
    """Return a question with the keys of the contract, all of them, whatever its kind.

    Only those of pictures are there where there are pictures.
    """
    pictures = list(map(picture_document, question.pictures))
    document: dict[str, object] = {
        "kind": str(question.kind),
        "name": question.name,
        "stem": question.stem,
        "category": question.category,
        "options": list(map(_option_document, question.options)),
        "answers": list(map(_answer_document, question.answers)),
        "gaps": [list(map(_answer_document, gap)) for gap in question.gaps],
        "truth": question.truth,
        "pairs": [{"left": left, "right": right} for left, right in question.pairs],
        "items": list(question.items),
        "general_feedback": question.general_feedback,
        "tags": list(question.tags),
        "line": question.line,
    }
    return document | ({"pictures": pictures} if pictures else {})


def _option_document(option: WrittenOption) -> Mapping[str, object]:
    stated = {"text": option.text, "correct": option.correct}
    earned = {"weight": option.weight, "feedback": option.feedback}
    shown = {} if option.picture is None else {"picture": picture_document(option.picture)}
    return {**stated, **earned, **shown}


def _answer_document(answer: WrittenAnswer) -> Mapping[str, object]:
    earned = {"weight": answer.weight, "feedback": answer.feedback}
    if answer.low is None or answer.high is None:
        return {"text": answer.text} | earned
    middle, tolerance = (answer.low + answer.high) / 2, (answer.high - answer.low) / 2
    bounds = {"min": answer.low, "max": answer.high}
    return {"value": middle, "tolerance": tolerance} | bounds | earned


def read_question(entry: Mapping[str, Any]) -> WrittenQuestion:
    """Read what `question_document` wrote.

    Raises:
        AttributeError, KeyError, TypeError, ValueError: it is not of the agreed form.
    """
    return WrittenQuestion(
        kind=WrittenKind(entry["kind"]),
        stem=_text(entry["stem"]),
        name=_text(entry.get("name")),
        category=_text(entry.get("category")),
        options=tuple(map(_option, entry.get("options") or ())),
        answers=tuple(map(_answer, entry.get("answers") or ())),
        gaps=tuple(tuple(map(_answer, gap)) for gap in entry.get("gaps") or ()),
        truth=None if entry.get("truth") is None else _flag(entry["truth"]),
        pairs=tuple((_text(p["left"]), _text(p["right"])) for p in entry.get("pairs") or ()),
        items=tuple(map(_text, entry.get("items") or ())),
        general_feedback=_text(entry.get("general_feedback")),
        tags=tuple(map(_text, entry.get("tags") or ())),
        line=int(entry.get("line") or 0),
        pictures=_pictures(entry.get("pictures") or ()),
    )


def _pictures(entries: Sequence[Mapping[str, Any]]) -> tuple[Picture, ...]:
    if len(entries) > MOST_PICTURES:
        raise ValueError(f"there are more than {MOST_PICTURES} pictures")
    return tuple(map(picture_of, entries))


def _option(entry: Mapping[str, Any]) -> WrittenOption:
    correct = _flag(entry["correct"])
    weight = float(entry.get("weight", 100 if correct else 0))
    shown = entry.get("picture")
    picture = None if shown is None else picture_of(shown)
    return WrittenOption(_text(entry["text"]), correct, weight, _said(entry), picture)


def _answer(entry: Mapping[str, Any]) -> WrittenAnswer:
    weight = float(entry.get("weight", 100))
    if "min" in entry:
        return WrittenAnswer("", float(entry["min"]), float(entry["max"]), weight, _said(entry))
    if "value" in entry:
        value, tolerance = float(entry["value"]), float(entry.get("tolerance") or 0)
        return WrittenAnswer("", value - tolerance, value + tolerance, weight, _said(entry))
    return WrittenAnswer(_text(entry["text"]), weight=weight, feedback=_said(entry))


def _said(entry: Mapping[str, Any]) -> str:
    return _text(entry.get("feedback"))


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise TypeError(f"“{value}” is neither true nor false")
    return value


def _text(value: object) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise TypeError(f"“{value}” is not a text")
    return value


def _problem(path: Path, skipped: Skipped) -> Problem:
    hint = "see docs/command-line.md for the form"
    return whole_file(str(path), "questions.form", skipped.reason, hint)
