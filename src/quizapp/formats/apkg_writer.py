"""Writing a deck of cards for Anki: the question in front, its answer behind.

The fields of cards are HTML, in which every text is escaped. Cards keep their identity while
their names or stems stay, so that a deck that is imported again brings no card twice. Pictures go
along as files, each once.
"""

import hashlib
import json
import zipfile
from collections.abc import Iterator, Sequence
from html import escape
from io import BytesIO
from string import ascii_lowercase

from quizapp.dataset.picture import Picture
from quizapp.dataset.written import WrittenAnswer, WrittenKind, WrittenOption, WrittenQuestion
from quizapp.formats.exported import Exported, Loss, loss_of
from quizapp.formats.question_list import QuestionList
from quizapp.formats.writing.number_text import number_text
from quizapp.formats.writing.packed import packed

NAME = "apkg"
TITLE = "a deck of cards for Anki (.apkg)"
SUFFIXES = (".apkg",)

_MODEL = 1_623_094_871
_LARGEST_ID = 2**31
_WRITTEN = 946_684_800.0
_FULL = 100.0
_USUAL_TITLE = "Questions"
_FRONT = "{{Question}}"
_BACK = "{{FrontSide}}<hr id=answer>{{Answer}}"
_MEDIA = "media"

Seen = str | Picture
"""What stands on a card below the last line: another line, or a picture."""


def export(questions: QuestionList) -> Exported:
    """Write one card for each question that has an answer."""
    from genanki import Deck, Model, Note, Package

    fields = [{"name": "Question"}, {"name": "Answer"}]
    model = Model(_MODEL, "Question and answer", fields, [_template()], sort_field_index=0)
    title = questions.title or _USUAL_TITLE
    deck = Deck(_number(title), title)
    losses: list[Loss] = []
    for question in questions.questions:
        losses += (loss_of(question, what) for what in _lost(question))
        if question.is_scorable:
            sides = [_html(_front(question)), _html(_back(question))]
            shown = "".join(picture.hash for picture in question.every_picture)
            identity = f"{_number(question.name or question.stem + shown)}"
            deck.add_note(Note(model, sides, guid=identity, tags=_tags(question)))
    target = BytesIO()
    Package(deck).write_to_file(target, timestamp=_WRITTEN)
    with zipfile.ZipFile(target) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    return Exported(packed(files | _media(questions)), tuple(losses))


def _media(questions: QuestionList) -> dict[str, bytes]:
    """Return the files of all pictures, and the list that gives their numbers names."""
    asked = (question for question in questions.questions if question.is_scorable)
    pictures = {_file_name(one): one for question in asked for one in question.every_picture}
    names = {str(number): name for number, name in enumerate(pictures)}
    files = {number: pictures[name].content for number, name in names.items()}
    return {_MEDIA: json.dumps(names).encode()} | files


def _file_name(picture: Picture) -> str:
    return f"quizapp-{picture.hash[:16]}{picture.media_type.suffix}"


def _template() -> dict[str, str]:
    return {"name": "Card", "qfmt": _FRONT, "afmt": _BACK}


def _lost(question: WrittenQuestion) -> Iterator[str]:
    if question.is_scorable:
        yield "the learner compares the answer, and nothing is marked"
        yield "decks are not read here, so that nothing was compared"
    else:
        yield "left out: a card needs an answer"


def _front(question: WrittenQuestion) -> Iterator[Seen]:
    yield question.stem
    yield from question.pictures
    match question.kind:
        case WrittenKind.MC_SINGLE | WrittenKind.MC_MULTI:
            for seen, _ in _choices(question):
                yield from seen
        case WrittenKind.TRUE_FALSE:
            yield "True or false?"
        case WrittenKind.ORDERING:
            yield from _lettered(sorted(question.items))
        case WrittenKind.MATCH:
            yield from _lettered([left for left, _ in question.pairs if left.strip()])
            yield from (f"– {right}" for right in sorted({right for _, right in question.pairs}))
        case _:
            pass


def _choices(question: WrittenQuestion) -> Iterator[tuple[Sequence[Seen], WrittenOption]]:
    """Yield what is seen of each option, beside the option."""
    texts = _lettered([option.text for option in question.options])
    for text, option in zip(texts, question.options, strict=False):
        yield [text] if option.picture is None else [text, option.picture], option


def _back(question: WrittenQuestion) -> Iterator[Seen]:
    """Yield the key, what is said of each option, and the explanation."""
    match question.kind:
        case WrittenKind.MC_SINGLE | WrittenKind.MC_MULTI:
            for seen, option in _choices(question):
                yield from seen if option.correct else ()
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


def _html(seen: Iterator[Seen]) -> str:
    return "<br>".join(line for part in seen for line in _lines(part))


def _lines(part: Seen) -> Iterator[str]:
    if isinstance(part, Picture):
        yield f'<img src="{_file_name(part)}" alt="{escape(part.alt)}">'
    else:
        yield from map(escape, part.splitlines())


def _tags(question: WrittenQuestion) -> list[str]:
    """Return the tags and the category, which as tags of Anki have no spaces."""
    texts = (*question.tags, question.category.replace("/", "::"))
    return ["_".join(text.split()) for text in texts if text.strip()]


def _number(text: str) -> int:
    """Return a number that is always the same for the same text."""
    return int.from_bytes(hashlib.sha256(text.encode(errors="replace")).digest()[:8]) % _LARGEST_ID
