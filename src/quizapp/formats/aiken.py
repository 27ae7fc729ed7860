"""Aiken, the simplest format of choices: https://docs.moodle.org/en/Aiken_format.

A question is one or more lines of text, options “A. …” or “A) …”, and “ANSWER: A”, perhaps with
an explanation on the next line. Texts are plain: nothing in them is markup.
"""

import re
from dataclasses import dataclass, field, replace
from pathlib import Path
from string import ascii_uppercase

from quizapp.dataset.problem import Problem
from quizapp.dataset.text_file import TextFile
from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.dataset.written import WrittenKind, WrittenOption, WrittenQuestion
from quizapp.formats.question_list import QuestionList
from quizapp.formats.reading.question_findings import (
    QuestionFindings,
    read_question_text,
    shown_name,
    starting_text,
)

NAME = "aiken"
TITLE = "Aiken"

SUFFIXES = (".txt", ".text", ".aiken")
_OPTION = re.compile(r"\(?([A-Za-z])(?:\s?[).](?:\s+(.*))?|\s?[-–:]\s+(.*))")
_CLOSE_OPTION = re.compile(r"\(?([A-Za-z])\s?[).](?!\w[.)])(.*)")
_ANSWER = re.compile(r"ANSWERS?\s*[:：]\s*(.*)", re.IGNORECASE)
_OTHER_ANSWER = re.compile(
    r"(?:(?:THE\s+)?CORRECT(?:\s+(?:ANSWERS?|OPTIONS?))?|ANS)\s*[:：]\s*(\(?[A-Z]\b.*)",
    re.IGNORECASE,
)
_EXPLANATION = re.compile(r"(?:EXPLANATION|FEEDBACK|RATIONALE)\s*[:：]\s*(.*)", re.IGNORECASE)
_HAS_ANSWER = re.compile(r"^\s*ANSWERS?\s*[:：]\s*[A-Z]\b", re.IGNORECASE | re.MULTILINE)
_HAS_OPTION = re.compile(r"^\s*[A-Z][).]\s", re.IGNORECASE | re.MULTILINE)
_KEYS = re.compile(r"\(?[A-Za-z](?:\s*[,;&]\s*[A-Za-z])*(?=$|[).\s])")


def recognises(path: Path) -> bool:
    """Tell files by lettered options and lines that name the answer."""
    suffix = path.suffix.lower()
    if suffix not in SUFFIXES:
        return False
    start = starting_text(path).replace("\r", "\n")
    return bool(_HAS_ANSWER.search(start) and _HAS_OPTION.search(start))


@dataclass(slots=True)
class _Draft:
    """A question as far as its lines have been read."""

    line: int = 0
    stem: list[str] = field(default_factory=list)
    letters: list[str] = field(default_factory=list)
    options: list[str] = field(default_factory=list)
    answer: str | None = None
    explanation: list[str] = field(default_factory=list)
    end: int = 0


def read_written(path: Path, watch: Watch = UNWATCHED) -> QuestionList:
    """Read every question; one without a usable answer is skipped and the next one read."""
    source, problems = read_question_text(path)
    findings = QuestionFindings(str(path))
    findings.note(*problems)
    if source is not None:
        _read(source, findings, watch)
    return findings.found()


def _read(source: TextFile, findings: QuestionFindings, watch: Watch) -> None:
    draft = _Draft()
    after_gap = False
    for number, line in enumerate(source.text.split("\n"), start=1):
        watch.step(number, len(source.line_starts))
        text = line.strip()
        if draft.answer is not None and not _explains(draft, text):
            _finish(draft, source, findings)
            draft = _Draft()
        if draft.answer is not None:
            continue
        if answer := _answer_of(draft, text):
            draft.answer, draft.end = answer[1].strip(), number
            draft.line = draft.line or number
        elif option := _next_option(draft, text):
            draft.letters.append(option[1].upper())
            draft.options.append(next(filter(None, option.groups()[1:]), "").strip())
        elif text:
            if draft.options and after_gap:
                draft.end = number - 1
                _finish(draft, source, findings)
                draft = _Draft()
            _continue(draft, text, number)
        after_gap = not text
    draft.end = draft.end or draft.line
    if draft.line:
        _finish(draft, source, findings)


def _explains(draft: _Draft, text: str) -> bool:
    """Add a line below the answer to the explanation, if it belongs to it."""
    explanation = _EXPLANATION.fullmatch(text)
    if explanation is not None:
        draft.explanation.append(explanation[1])
    elif draft.explanation and text:
        draft.explanation.append(text)
    return explanation is not None or bool(draft.explanation and text)


def _answer_of(draft: _Draft, text: str) -> re.Match[str] | None:
    """Return the match of a line that names the answer."""
    return _ANSWER.fullmatch(text) or (_OTHER_ANSWER.fullmatch(text) if draft.options else None)


def _next_option(draft: _Draft, text: str) -> re.Match[str] | None:
    """Return the parts of a line that is an option of the question.

    A letter that no space follows must be the one that comes next.
    """
    if not draft.stem:
        return None
    found = _OPTION.fullmatch(text) or _CLOSE_OPTION.fullmatch(text)
    is_sure = found is not None and (found.re is _OPTION and text[1:2] in ").")
    is_next = found is not None and found[1].upper() == ascii_uppercase[len(draft.letters) % 26]
    return found if is_sure or is_next else None


def _continue(draft: _Draft, text: str, number: int) -> None:
    """Add a line to the text, or to the last option."""
    draft.line = draft.line or number
    if draft.options:
        draft.options[-1] += f"\n{text}"
    else:
        draft.stem.append(text)


def _finish(draft: _Draft, source: TextFile, findings: QuestionFindings) -> None:
    """Keep a question, or skip it if its answer is not one of its options."""
    stem = "\n".join(draft.stem)
    stated = _KEYS.match(draft.answer or "")
    keys = [letter.upper() for letter in re.findall(r"[A-Za-z]", stated[0])] if stated else []
    fault = _fault(draft, draft.answer, keys)
    if fault:
        problem = Problem(source.name, draft.end, 1, "aiken.answer", fault[0], fault[1])
        findings.skip(shown_name("", stem), draft.line, problem)
        return
    options = tuple(
        WrittenOption(text, letter in keys, 100 / len(keys) if letter in keys else 0.0)
        for letter, text in zip(draft.letters, draft.options, strict=True)
    )
    kind = WrittenKind.MC_SINGLE if len(keys) == 1 else WrittenKind.MC_MULTI
    question = WrittenQuestion(kind=kind, stem=stem, options=options, line=draft.line)
    findings.take(replace(question, general_feedback="\n".join(draft.explanation)))


def _fault(draft: _Draft, answer: str | None, keys: list[str]) -> tuple[str, str] | None:
    """Say what is wrong with a question and what to do, if anything is."""
    if answer is None:
        what = "has no line “ANSWER: …”" if draft.options else "has no options"
        return f"the question {what}", "end each question with a line such as “ANSWER: B”"
    if not draft.options:
        return "the answer has no options above it", "write options such as “A. …” above it"
    missing = [key for key in keys if key not in draft.letters]
    if missing or not keys:
        message = f"the answer “{answer}” is not one of the options {', '.join(draft.letters)}"
        return message, "write the letter of the right option"
    if len(set(draft.letters)) < len(draft.letters):
        return "two options have the same letter", "give each option a letter of its own"
    return None
