"""What a format could not hold, told to a person."""

from collections.abc import Collection, Iterator

from quizapp.cli.problems import counted
from quizapp.formats.exported import Exported, Loss, counted_losses


def loss_lines(losses: Collection[Loss]) -> Iterator[str]:
    """Yield one line for each sort of loss: “3 questions: Aiken holds no feedback.”."""
    for number, what in counted_losses(losses):
        yield f"{counted(number, 'question')}: {what}."


def export_lines(exported: Exported) -> Iterator[str]:
    """Yield what was lost, and how many questions were read back to find that out."""
    yield from loss_lines(exported.losses)
    if exported.compared is not None:
        were = "was" if exported.compared == 1 else "were"
        yield f"{counted(exported.compared, 'question')} {were} read back and compared."


def place_lines(losses: Collection[Loss]) -> Iterator[str]:
    """Yield one line with all that a format for events has no place for, if there is anything."""
    named = [
        f"{what} ({number:,})" if number > 1 else what for number, what in counted_losses(losses)
    ]
    if named:
        yield f"This format has no place for: {', '.join(named)}."
