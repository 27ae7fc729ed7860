"""Reading a file whatever its format is."""

from collections.abc import Sequence
from pathlib import Path

from quizapp.dataset.findings import whole_file
from quizapp.dataset.problem import Problem
from quizapp.dataset.table_dates import TableOptions
from quizapp.dataset.text_file import explain
from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.formats.event_list import EventList
from quizapp.formats.format import Format, readers
from quizapp.formats.question_list import QuestionList
from quizapp.formats.reading.unknown_file import told_apart


def read_file(
    path: Path,
    name: str | None = None,
    options: TableOptions | None = None,
    watch: Watch = UNWATCHED,
) -> EventList | QuestionList:
    """Read a file in a format of that name, or in the first one that recognises the file.

    `options` declare how a plain table writes its dates. What no format knows comes back as a
    list without events and with the problem.

    Raises:
        CancelledError: whoever watches wants it to end.
    """
    found = find_format(path, name)
    if isinstance(found, Problem):
        return EventList((), (), (found,))
    return found.read(path, options, watch)


def find_format(path: Path, name: str | None = None) -> Format | Problem:
    """Return the format of that name, or the first one that recognises a file, or why none does."""
    known = readers()
    named = [format_ for format_ in known if name in (None, format_.name)]
    try:
        fitting = [f for f in named if f.recognises is not None and f.recognises(path)]
        told = None if fitting or name is not None else told_apart(path)
    except OSError as error:
        return whole_file(str(path), "file.unreadable", *explain(error))
    for format_ in fitting[:1] or named[: name is not None]:
        return format_
    if told is not None:
        sort, hint = told
        return whole_file(str(path), "format.unknown", f"this is {sort}", hint)
    message = f"files like “{path.name}” are not in a format known here"
    hint = f"known are: {'; '.join(dict.fromkeys(format_.title for format_ in known))}"
    return whole_file(str(path), "format.unknown", message, hint)


def known_suffixes() -> Sequence[str]:
    """Return how the names of files end that can be read."""
    return tuple(sorted({suffix for format_ in readers() for suffix in format_.suffixes}))
