"""Finding words in a set, however their letters are written, and replacing them.

What is looked for is a text and nothing else: no character has a meaning of its own. Capital
letters, accents, and the dots that Turkish and Azerbaijani set and leave out do not count.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from quizapp.dataset.folding import plain_letters
from quizapp.dataset.question_texts import texts_of, with_texts
from quizapp.dataset.set_draft import SetDraft
from quizapp.dataset.written import WrittenQuestion


@dataclass(frozen=True, slots=True)
class Match:
    """A place at which words were found.

    `number` is that of a row, or of a question if `question` is set; `place` the column, or
    the part of the question. `nth` counts the places in one cell or question, from 0.
    """

    number: int
    place: str
    nth: int
    question: bool = False


def find(draft: SetDraft, words: str) -> tuple[Match, ...]:
    """Return every place at which words stand in the cells, then in the questions."""
    wanted = plain_letters(words)
    if not wanted:
        return ()
    return (*_in_rows(draft, wanted), *_in_questions(draft.questions, wanted))


def replaced(draft: SetDraft, words: str, by: str, matches: Sequence[Match]) -> SetDraft:
    """Return the set with other words at some of the places at which the words were found."""
    wanted = plain_letters(words)
    cells: dict[tuple[int, str], str] = {}
    for (number, place), group in groupby(
        (match for match in matches if not match.question), lambda one: (one.number, one.place)
    ):
        nths = {match.nth for match in group}
        text = draft.cell(number, place)
        cells[number, place] = "".join(_parts(text, wanted, by, nths))
    draft = draft.with_cells(cells)
    for number, group in groupby(
        (match for match in matches if match.question), lambda one: one.number
    ):
        nths = {match.nth for match in group}
        draft = draft.replaced(number, _rewritten(draft.questions[number], wanted, by, nths))
    return draft


def find_in_cell(draft: SetDraft, row: int, column: str, words: str) -> tuple[Match, ...]:
    """Return every place at which words stand in one cell."""
    found = spans(draft.cell(row, column), plain_letters(words))
    return tuple(Match(row, column, nth) for nth, _ in enumerate(found))


def find_in_question(draft: SetDraft, number: int, words: str) -> tuple[Match, ...]:
    """Return every place at which words stand in one question."""
    return tuple(_in_question(number, draft.questions[number], plain_letters(words)))


def all_replaced(draft: SetDraft, words: str, by: str) -> tuple[SetDraft, int]:
    """Return the set with other words at every place, and how many places there were."""
    matches = find(draft, words)
    return (replaced(draft, words, by, matches) if matches else draft), len(matches)


def spans(text: str, wanted: str) -> Iterator[tuple[int, int]]:
    """Yield where folded words begin and end in a text, none inside another."""
    plain = plain_letters(text)
    if wanted not in plain:
        return
    origins = [place for place, letter in enumerate(text) for _ in plain_letters(letter)]
    done = 0
    for found in re.finditer(re.escape(wanted), plain):
        start, end = origins[found.start()], origins[found.end() - 1] + 1
        while end < len(text) and not plain_letters(text[end]):
            end += 1  # a mark that belongs to the last letter
        if start >= done:
            yield start, end
            done = end


def _in_rows(draft: SetDraft, wanted: str) -> Iterator[Match]:
    columns = [(name, draft.columns.index(name)) for name in draft.shown_columns]
    for number, row in enumerate(draft.rows):
        for place, at in columns:
            text = row[at]
            if text and wanted in plain_letters(text):
                for nth, _ in enumerate(spans(text, wanted)):
                    yield Match(number, place, nth)


def _in_questions(questions: Sequence[WrittenQuestion], wanted: str) -> Iterator[Match]:
    for number, question in enumerate(questions):
        yield from _in_question(number, question, wanted)


def _in_question(number: int, question: WrittenQuestion, wanted: str) -> Iterator[Match]:
    found = (place for place, text in texts_of(question) for _ in spans(text, wanted))
    for nth, place in enumerate(found):
        yield Match(number, place, nth, question=True)


def _rewritten(question: WrittenQuestion, wanted: str, by: str, nths: set[int]) -> WrittenQuestion:
    """Return a question with other words at the places that are counted through its texts."""
    before = 0

    def change(_place: str, text: str) -> str:
        nonlocal before
        count = sum(1 for _ in spans(text, wanted))
        here = {nth - before for nth in nths if before <= nth < before + count}
        before += count
        return "".join(_parts(text, wanted, by, here)) if here else text

    return with_texts(question, change)


def _parts(text: str, wanted: str, by: str, nths: set[int]) -> Iterator[str]:
    """Yield the parts of a text, some of the words in it replaced."""
    done = 0
    for nth, (start, end) in enumerate(spans(text, wanted)):
        if nth in nths:
            yield text[done:start]
            yield by
            done = end
    yield text[done:]
