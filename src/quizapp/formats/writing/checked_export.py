"""Exports that are read back: what comes back otherwise is told beside what is lost."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import islice, zip_longest
from pathlib import Path
from tempfile import TemporaryDirectory

from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.dataset.written import WrittenQuestion
from quizapp.formats.exported import TEXTS, WHOLE, Exported, Loss, Part, loss_of
from quizapp.formats.format import exporters, written_readers
from quizapp.formats.question_bank import QuestionBank
from quizapp.formats.question_list import QuestionList
from quizapp.formats.writing.differences import differences, plain_text
from quizapp.formats.writing.portable import losses_of, portable
from quizapp.formats.writing.visible import has_hidden, visible

_GONE, _OTHERWISE = "it does not come back", "comes back otherwise"
_HIDDEN = "characters that nobody sees are left out"
_UNSEEN = "there was no room to read it back, so that nothing was compared"


def export_bank(name: str, bank: QuestionBank) -> Exported:
    """Write generated questions in a format for written ones; the losses of both steps add up."""
    losses = tuple(loss for _, question in bank.numbered for loss in losses_of(question))
    exported = export_checked(name, portable(bank))
    return replace(exported, losses=(*losses, *exported.losses))


def export_checked(name: str, questions: QuestionList) -> Exported:
    """Write questions in a format, and read them back if it can be read.

    Raises:
        KeyError: no format of that name takes questions.
    """
    format_ = exporters()[name]
    if format_.export is None:
        raise KeyError(name)
    hidden = tuple(
        loss_of(question, _HIDDEN, *TEXTS)
        for question in questions.questions
        if has_hidden(question)
    )
    shown = replace(questions, questions=tuple(map(visible, questions.questions)))
    exported = format_.export(shown)
    exported = replace(exported, losses=(*hidden, *exported.losses))
    if format_.read_back is None or not questions.questions:
        return exported
    reader, suffix = format_.read_back
    try:
        found = _read_back(exported.content, suffix, written_readers()[reader])
    except OSError:
        more = tuple(loss_of(question, _UNSEEN) for question in shown.questions)
        return replace(exported, losses=(*exported.losses, *more))
    return compared(exported, shown.questions, found.questions)


def compared(
    exported: Exported, questions: Sequence[WrittenQuestion], found: Sequence[WrittenQuestion]
) -> Exported:
    """Return an export that also tells what of its questions was not found as it was."""
    told = _told(exported.losses)
    more = tuple(
        loss
        for question, back in _beside(questions, found, told)
        for loss in _otherwise(question, back, told.get(question, set()))
    )
    return replace(exported, losses=(*exported.losses, *more), compared=len(found))


def is_unforeseen(loss: Loss) -> bool:
    """Tell whether only the comparison found a loss, and nobody had told it."""
    return loss.what == _GONE or loss.what.endswith(_OTHERWISE)


def _read_back(
    content: bytes, suffix: str, read: Callable[[Path, Watch], QuestionList]
) -> QuestionList:
    with TemporaryDirectory(prefix="quizapp-") as folder:
        file = Path(folder) / f"exported{suffix}"
        file.write_bytes(content)
        return read(file, UNWATCHED)


def _told(losses: Sequence[Loss]) -> Mapping[WrittenQuestion, set[Part]]:
    """Return which parts of which question are told to be lost already."""
    told: dict[WrittenQuestion, set[Part]] = {}
    for loss in losses:
        if loss.of is not None:
            told.setdefault(loss.of, set()).update(loss.parts)
    return told


def _beside(
    questions: Sequence[WrittenQuestion],
    found: Sequence[WrittenQuestion],
    told: Mapping[WrittenQuestion, set[Part]],
) -> Iterator[tuple[WrittenQuestion, WrittenQuestion | None]]:
    """Yield each question that was written with the one that came back, None if none did.

    They come back in their order; where some are missing, texts tell which.
    """
    written = [question for question in questions if told.get(question, set()) < set(WHOLE)]
    if len(written) == len(found):
        yield from zip(written, found, strict=True)
        return
    stems, others = ([plain_text(q.stem) for q in side] for side in (written, found))
    matched = SequenceMatcher(a=stems, b=others, autojunk=False)
    for _, start, end, other, last in matched.get_opcodes():
        yield from islice(zip_longest(written[start:end], found[other:last]), end - start)


def _otherwise(
    question: WrittenQuestion, back: WrittenQuestion | None, told: set[Part]
) -> Iterator[Loss]:
    """Yield what nobody told yet: parts of a question that come back otherwise."""
    if back is None:
        yield loss_of(question, _GONE, *WHOLE)
        return
    for part in differences(question, back):
        if part not in told:
            yield loss_of(question, f"{part} {_OTHERWISE}", part)
