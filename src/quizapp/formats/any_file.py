"""Reading a file whatever its format is."""

from pathlib import Path

from quizapp.dataset.findings import whole_file
from quizapp.dataset.table_dates import TableOptions
from quizapp.formats.event_list import EventList
from quizapp.formats.format import readers
from quizapp.formats.question_list import QuestionList


def read_file(
    path: Path, name: str | None = None, options: TableOptions | None = None
) -> EventList | QuestionList:
    """Read a file in a format of that name, or in the first one that recognises the file.

    `options` declare how a plain table writes its dates. What no format knows comes back as a
    list without events and with the problem.
    """
    known = readers()
    named = [format_ for format_ in known if name in (None, format_.name)]
    fitting = [f for f in named if f.recognises is not None and f.recognises(path)]
    for format_ in fitting[:1] or named[: name is not None]:
        if format_.read_file is not None:
            return format_.read_file(path, options)
        if format_.read_written is not None:
            return format_.read_written(path)
        if format_.read_events is not None:
            return format_.read_events(path, options)
    message = f"files like “{path.name}” are not in a format known here"
    hint = f"known are: {'; '.join(dict.fromkeys(format_.title for format_ in known))}"
    return EventList((), (), (whole_file(str(path), "format.unknown", message, hint),))
