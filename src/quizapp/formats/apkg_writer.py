"""Writing a deck of cards for Anki: the question in front, its answer behind.

The fields of cards are HTML, in which every text is escaped. Cards keep their identity while
their names or stems stay, so that a deck that is imported again brings no card twice.
"""

import hashlib
import zipfile
from collections.abc import Iterator
from html import escape
from io import BytesIO
from string import ascii_lowercase

from quizapp.dataset.written import WrittenAnswer, WrittenKind, WrittenQuestion
from quizapp.formats.exported import Exported, Loss, loss_of
from quizapp.formats.number_text import number_text
from quizapp.formats.packed import packed
from quizapp.formats.question_list import QuestionList

NAME = "apkg"
TITLE = "a deck of cards for Anki (.apkg)"

_MODEL = 1_623_094_871
_LARGEST_ID = 2**31
_WRITTEN = 946_684_800.0
_FULL = 100.0
_USUAL_TITLE = "Questions"
_FRONT = "{{Question}}"
_BACK = "{{FrontSide}}<hr id=answer>{{Answer}}"


def export(questions: QuestionList) -> Exported:
    """Write one card for each question that has an answer."""
    from genanki import Deck, Model, Note, Package

    fields = [{"name": "Question"}, {"name": "Answer"}]
    model = Model(_MODEL, "Question and answer", fields, [_template()], sort_field_index=0)
    title = questions.title or _USUAL_TITLE
    deck = Deck(_number(title), title)
    losses: list[Loss] = []
    for question in questions.questions:
        losses.append(loss_of(question, _lost(question)))
        if question.is_scorable:
            sides = [_html(_front(question)), _html(_back(question))]
            identity = f"{_number(question.name or question.stem)}"
            deck.add_note(Note(model, sides, guid=identity, tags=_tags(question)))
    target = BytesIO()
    Package(deck).write_to_file(target, timestamp=_WRITTEN)
    with zipfile.ZipFile(target) as archive:
        return Exported(packed({n: archive.read(n) for n in archive.namelist()}), tuple(losses))


def _template() -> dict[str, str]:
    return {"name": "Card", "qfmt": _FRONT, "afmt": _BACK}


def _lost(question: WrittenQuestion) -> str:
    if not question.is_scorable:
        return "left out: a card needs an answer"
    return "the learner compares the answer, and nothing is marked"


def _front(question: WrittenQuestion) -> Iterator[str]:
    yield question.stem
    match question.kind:
        case WrittenKind.MC_SINGLE | WrittenKind.MC_MULTI:
            yield from _lettered([option.text for option in question.options])
        case WrittenKind.TRUE_FALSE:
            yield "True or false?"
        case WrittenKind.ORDERING:
            yield from _lettered(sorted(question.items))
        case WrittenKind.MATCH:
            yield from _lettered([left for left, _ in question.pairs if left.strip()])
            yield from (f"– {right}" for right in sorted({right for _, right in question.pairs}))
        case _:
            pass


def _back(question: WrittenQuestion) -> Iterator[str]:
    """Yield the key, what is said of each option, and the explanation."""
    match question.kind:
        case WrittenKind.MC_SINGLE | WrittenKind.MC_MULTI:
            named = zip(
                _lettered([o.text for o in question.options]), question.options, strict=True
            )
            yield from (text for text, option in named if option.correct)
            yield from (option.feedback for option in question.options if option.feedback)
        case WrittenKind.TRUE_FALSE:
            yield "True" if question.truth else "False"
            yield from (option.feedback for option in question.options if option.feedback)
        case WrittenKind.ORDERING:
            yield from (f"{place}. {item}" for place, item in enumerate(question.items, start=1))
        case WrittenKind.MATCH:
            yield from (f"{left} – {right}" for left, right in question.pairs if left.strip())
        case WrittenKind.CLOZE:
            for number, gap in enumerate(question.gaps, start=1):
                yield f"{{{number}}} {' / '.join(_accepted(gap))}"
        case _:
            yield " / ".join(_accepted(question.answers))
            yield from (answer.feedback for answer in question.answers if answer.feedback)
    if question.general_feedback:
        yield question.general_feedback


def _accepted(answers: tuple[WrittenAnswer, ...]) -> Iterator[str]:
    """Yield the answers that earn everything, numbers as what is accepted."""
    for answer in answers:
        if answer.weight < _FULL:
            continue
        if answer.low is None or answer.high is None:
            yield answer.text
        else:
            low, high = number_text(answer.low), number_text(answer.high)
            yield low if low == high else f"{low}–{high}"


def _lettered(texts: list[str]) -> list[str]:
    letters = zip(ascii_lowercase, texts, strict=False)
    return [f"{letter}) {text}" for letter, text in letters]


def _html(lines: Iterator[str]) -> str:
    return "<br>".join(escape(line) for text in lines for line in text.splitlines())


def _tags(question: WrittenQuestion) -> list[str]:
    """Return the tags and the category, which as tags of Anki have no spaces."""
    texts = (*question.tags, question.category.replace("/", "::"))
    return ["_".join(text.split()) for text in texts if text.strip()]


def _number(text: str) -> int:
    """Return a number that is always the same for the same text."""
    return int.from_bytes(hashlib.sha256(text.encode(errors="replace")).digest()[:8]) % _LARGEST_ID
