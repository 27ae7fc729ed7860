"""Where the axis is openly broken, and how long the empty span is that was left out."""

from quizapp.dataset.gaps import gap
from quizapp.ui.timeline.box import centred
from quizapp.ui.timeline.parts import Break
from quizapp.ui.timeline.scale import EmptySpan, Scale
from quizapp.ui.timeline.wording import Sheet

_LINE = 16


def _break_text(span: EmptySpan, sheet: Sheet) -> str:
    return sheet.words.gap(gap(span.before.date, span.after.date), about=False)


def break_width(span: EmptySpan, sheet: Sheet) -> float:
    """Return the width of a break: its words, and room for the strokes on both sides."""
    return sheet.measure(_break_text(span, sheet), "cap") + sheet.px(44)


def breaks_of(scale: Scale, sheet: Sheet) -> tuple[Break, ...]:
    """Return the breaks of a scale, each with how long it is."""
    found = []
    height = sheet.px(_LINE)
    for span, (left, right) in zip(scale.breaks, scale.gaps, strict=True):
        text = _break_text(span, sheet)
        width = sheet.measure(text, "cap")
        box = centred((left + right) / 2, sheet.axis - height / 2, width, height)
        found.append(Break(left, right, text, box))
    return tuple(found)
