"""The rows and questions of a file that was read, each with what is to be said of it."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import pairwise

from quizapp.dataset.problem import Level, Problem
from quizapp.dataset.set_draft import SetDraft
from quizapp.formats.event_list import EventList, Skipped
from quizapp.formats.question_list import QuestionList
from quizapp.formats.reading.question_findings import shown_name
from quizapp.services.offer import Line

_OF_THE_REST = "table.unclosed-quote"
"""What is wrong where nothing more can be read of a table."""

Lines = tuple[tuple[Line, ...], tuple[Problem, ...]]
"""The lines of a file, and the problems that belong to none of them."""


def are_apart(numbers: Sequence[int]) -> bool:
    """Tell whether rows can be known by the lines on which they begin."""
    return all(before < after for before, after in pairwise(numbers))


def lines_of(
    content: EventList | QuestionList, draft: SetDraft, numbers: Sequence[int], table: str
) -> Lines:
    """Return every row and question of a file.

    `numbers` are the lines on which the rows of the draft begin, each another one, `table` is
    the name of the file that they stand in, as it is in messages.
    """
    problems = content.problems
    rows: tuple[Line, ...] = ()
    if isinstance(content, EventList) and draft.rows:
        rows, problems = _rows(content, draft, numbers, table)
    questions, problems = _questions(content, problems)
    rest, problems = _rest(content, rows, problems)
    if not questions and not rest:
        return rows, problems
    lines = (*rows, *questions, *rest)
    if all(before.number <= after.number for before, after in pairwise(questions)):
        lines = tuple(sorted(lines, key=lambda line: line.number))
    return lines, problems


def renumbered(lines: Iterable[Line], numbers: Sequence[int]) -> tuple[Line, ...]:
    """Return lines with other numbers for the rows of a draft, by their places."""
    return tuple(
        line
        if line.row is None
        else replace(
            line,
            number=numbers[line.row],
            problems=tuple(replace(problem, line=numbers[line.row]) for problem in line.problems),
        )
        for line in lines
    )


def _rows(content: EventList, draft: SetDraft, numbers: Sequence[int], table: str) -> Lines:
    """Return a line for each row of the draft, and the problems that are left."""
    own: dict[int, list[Problem]] = defaultdict(list)
    others: list[Problem] = []
    for problem in content.problems:
        row = bisect_right(numbers, problem.line) - 1
        if row >= 0 and problem.code != _OF_THE_REST and problem.file == table:
            own[row].append(problem)
        else:
            others.append(problem)
    general = tuple(problem for problem in others if problem.level is Level.ERROR)[:1]
    events = {event.line: event for event in content.events}
    reasons = {skipped.line: skipped.reason for skipped in content.skipped}
    lines = []
    for row, number in enumerate(numbers):
        event, found = events.get(number), tuple(own.get(row, ()))
        if event is None:
            found = _first_said(found, reasons.get(number, "")) or general
        name = event.title if event is not None else _name(draft, row)
        lines.append(Line(number=number, name=name, event=event, row=row, problems=found))
    return tuple(lines), tuple(others)


def _name(draft: SetDraft, row: int) -> str:
    """Return what a row goes by that is no event: its title, or what comes first in it."""
    if "title" in draft.columns:
        return draft.cell(row, "title")
    return next(filter(None, draft.rows[row]), "")


def _first_said(problems: Sequence[Problem], reason: str) -> tuple[Problem, ...]:
    """Return the problems of a row, first that for which it is left out."""
    return tuple(sorted(problems, key=lambda problem: problem.message != reason))


def _questions(content: EventList | QuestionList, problems: Sequence[Problem]) -> Lines:
    """Return a line for each question that was read, and the problems that are left."""
    named: dict[tuple[int, str], list[Problem]] = defaultdict(list)
    for problem in problems:
        if problem.level is Level.WARNING and problem.item:
            named[problem.line, problem.item].append(problem)
    lines = []
    for question in content.questions:
        name = shown_name(question.name, question.stem)
        own = named.pop((question.line, name), [])
        lines.append(Line(number=question.line, name=name, question=question, problems=tuple(own)))
    used = {id(problem) for line in lines for problem in line.problems}
    return tuple(lines), tuple(problem for problem in problems if id(problem) not in used)


def _rest(
    content: EventList | QuestionList, rows: Iterable[Line], problems: Sequence[Problem]
) -> Lines:
    """Return a line for whatever else was left out, and the problems that are left."""
    known = {line.number for line in rows} if content.skipped else set[int]()
    reasons: dict[str, list[Problem]] = defaultdict(list)
    for problem in problems:
        reasons[problem.message].append(problem)
    lines = []
    for skipped in content.skipped:
        if skipped.kind == "question" or skipped.line not in known:
            own = _nearest(reasons, skipped)
            lines.append(Line(number=skipped.line, name=skipped.name, problems=own))
    lines += _unread(problems)
    used = {id(problem) for line in lines for problem in line.problems}
    return tuple(lines), tuple(problem for problem in problems if id(problem) not in used)


def _nearest(reasons: Mapping[str, list[Problem]], skipped: Skipped) -> tuple[Problem, ...]:
    """Return the problem for which something was left out."""
    found = reasons.get(skipped.reason, [])
    if not found:
        return (Problem("", skipped.line, 1, "left-out", skipped.reason, ""),)
    return (min(found, key=lambda problem: abs(problem.line - skipped.line)),)


def _unread(problems: Iterable[Problem]) -> Iterator[Line]:
    """Yield a line for all that could not be read behind a quotation mark."""
    for problem in problems:
        if problem.code == _OF_THE_REST:
            yield Line(number=problem.line, name="", problems=(problem,))
