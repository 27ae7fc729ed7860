"""The sheets of a paper: questions to answer, and the key to mark them with."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from quizapp.generation.shapes.choose import Choose
from quizapp.session.paper import Answer, Paper, Task, Version
from quizapp.ui.printing.figures import timeline
from quizapp.ui.printing.press import LABEL, Block, Press
from quizapp.ui.printing.rooms import room_for
from quizapp.ui.widgets.text_block import TextBlock

_REASON = 2 * LABEL
_MARKS = 40
_PICTURE = 300
"""How high a picture may be, in pixels of the theme: about a third of a page."""
Group = list[Block]


def tasks(press: Press, paper: Paper, version: Version) -> list[Group]:
    """Return the head of the first page and every question."""
    questions = [_task(press, task, marked=paper.is_weighted) for task in version.tasks]
    return [_head(press, paper, version), *questions]


def key(press: Press, paper: Paper, version: Version) -> list[Group]:
    """Return the key of a version: short for marking, then with its explanations."""
    words = press.wording
    named = " · ".join(filter(None, (words.paper("key"), version_named(press, version))))
    title = [press.words(named, "h1"), press.space(2)]
    title += [press.words(paper.title, "small", ink="text2"), press.space(12)]
    glance = list(_glance(press, version))
    if not paper.explained:
        return [[*title, *glance]]
    title += [press.words(words.paper("at_a_glance"), "h2"), press.space(6)]
    heading = [press.space(8), press.words(words.paper("explanations"), "h2"), press.space(8)]
    first, *others = [_answer(press, answer) for answer in version.key] or [[]]
    return [[*title, *glance], [*heading, *first], *others]


def version_named(press: Press, version: Version) -> str:
    """Return “Version A”, or nothing if there is but one."""
    return press.wording.paper("version", letter=version.letter) if version.letter else ""


def _head(press: Press, paper: Paper, version: Version) -> Group:
    """Return the title, the letter of the version, and what a student fills in first."""
    title = [press.words(paper.title, "h1"), press.space(4)]
    if version.letter:
        title += [press.words(version_named(press, version), "h2", ink="text2"), press.space(4)]
    head = [*title, press.space(14), _fields(press, paper), press.space(10)]
    if any(isinstance(task.question.shape, Choose) for task in version.tasks):
        head.append(press.words(press.wording.paper("rubric"), "small", ink="text2"))
    return head


def _fields(press: Press, paper: Paper) -> Block:
    """Return “Name ____ Class ____ Date ____ Marks ____ of 10”."""
    theme, ink = press.theme, press.theme.colors.text
    names = [press.wording.paper(name) for name in ("name", "class", "date", "marks")]
    labels = [TextBlock(theme, name, "small") for name in names]
    total = TextBlock(theme, press.wording.paper("out_of", marks=f"{paper.marks:g}"), "small")
    gap, air = press.px(14), press.px(6)
    taken = sum(label.size.width() + air + gap for label in labels) + total.size.width()
    unit = (press.width - taken) / 10
    lengths = [unit * share for share in (5, 2, 2, 1)]

    def draw(painter: QPainter) -> None:
        left, base = 0.0, press.px(22)
        for label, length in zip(labels, lengths, strict=True):
            label.paint(painter, QPointF(left, press.px(6)), ink)
            left += label.size.width() + air
            press.line(painter, left, left + length, base)
            left += length + gap
        total.paint(painter, QPointF(left - gap + air, press.px(6)), ink)

    return Block(press.px(28), draw)


def _task(press: Press, task: Task, *, marked: bool) -> Group:
    """Return number and stem, with its marks if that is wanted, what to do, and room to do it."""
    stem = list(_stem(press, task, marked=marked))
    inner = press.narrowed(press.width - press.px(LABEL))
    below = [press.space(2)]
    for picture in task.question.pictures:
        below += [press.space(4), inner.picture(picture, _PICTURE), press.space(6)]
    if task.instruction:
        below += [inner.words(task.instruction, "small", ink="text2"), press.space(4)]
    below += room_for(inner, task.question)
    return [*stem, *(press.beside((press.px(LABEL), block)) for block in below)]


def _stem(press: Press, task: Task, *, marked: bool) -> Iterator[Block]:
    """Yield number and stem, and at the right what a right answer is worth."""
    number = f"{task.number}."
    if not marked:
        yield from press.passage(task.question.stem, "quote", left=LABEL, label=number)
        return
    worth = press.wording.paper("worth", marks=f"{task.question.weight:g}")
    marks = TextBlock(press.theme, worth, "small")
    room = press.width - press.px(_MARKS)
    narrow = press.narrowed(room)
    first, *others = narrow.passage(task.question.stem, "quote", left=LABEL, label=number)

    def draw(painter: QPainter) -> None:
        drop = (press.theme.line_height("quote") - marks.height) / 2
        place = QPointF(press.width - marks.size.width(), drop)
        marks.paint(painter, place, press.theme.colors.text2)

    yield press.beside((0, first), (0, Block(0, draw)))
    yield from others


def _glance(press: Press, version: Version) -> Iterator[Block]:
    """Yield all answers in short, in as many columns as the longest allows."""
    texts = [TextBlock(press.theme, answer.short, "body") for answer in version.key]
    widest = max((text.size.width() for text in texts), default=0.0) + press.px(LABEL + 20)
    columns = max(1, min(5, int(press.width / widest)))
    width = press.width / columns
    narrow = press.narrowed(width - press.px(12))
    cells = [
        narrow.words(answer.short, "body", left=LABEL, label=f"{answer.number}.")
        for answer in version.key
    ]
    for start in range(0, len(cells), columns):
        row = cells[start : start + columns]
        yield press.beside(*((place * width, cell) for place, cell in enumerate(row)))


def _answer(press: Press, answer: Answer) -> Group:
    """Return the right answer, why it is right, and its timeline."""
    number = f"{answer.number}."
    group = [press.words(answer.right, "bodyS", left=LABEL, label=number), press.space(3)]
    reasons = [
        press.words(text, "small", left=_REASON, label=letter) for letter, text in answer.reasons
    ]
    for part in (reasons, list(_explained(press, answer))):
        if part:
            group += [*part, press.space(4)]
    if answer.source:
        source = press.wording.paper("source", source=answer.source)
        group.append(press.words(source, "small", left=LABEL, ink="text2"))
    narrow = press.narrowed(press.width - press.px(LABEL))
    figure = timeline(narrow, answer.stretch)
    if figure is not None:
        group += [press.space(6), press.beside((press.px(LABEL), figure))]
    return group


def _explained(press: Press, answer: Answer) -> Iterator[Block]:
    if answer.explanation:
        yield from press.passage(answer.explanation, "small", left=LABEL)
    for line in answer.disputes:
        position = line.removeprefix("- ")
        label = "" if position == line else "–"
        yield press.words(position, "small", left=_REASON if label else LABEL, label=label)
