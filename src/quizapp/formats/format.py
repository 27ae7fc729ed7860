"""What a file format is, and how all formats are found.

A format is one module of this package that has a `NAME`, the word that `--from` and `--to`
know it by, a `TITLE` for people, and `SUFFIXES`, how the names of such files end. Its functions
say what it can do, and it has at least one of them: `recognises(path)` together with
`read_events(path)`, `read_written(path)` or, for files that may hold both, `read_file(path)`;
`write_written(questions)`, `write_questions(bank)`; `export_events(events)` or
`export(questions)`, which also tell what the format cannot hold of events or of written questions.
`READ_BACK` names the format that reads what `export` wrote, and how its files end. What is written
is bytes, the same for the same content.
"""

import importlib
import pkgutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from quizapp import formats
from quizapp.dataset.table_dates import TableOptions
from quizapp.dataset.watch import UNWATCHED, Watch
from quizapp.formats.event_list import EventList
from quizapp.formats.exported import Exported
from quizapp.formats.question_bank import QuestionBank
from quizapp.formats.question_list import QuestionList


@dataclass(frozen=True, slots=True)
class Format:
    """One format and what it can do; see the module's description."""

    name: str
    title: str
    suffixes: tuple[str, ...] = ()
    recognises: Callable[[Path], bool] | None = None
    read_events: Callable[[Path, TableOptions | None, Watch], EventList] | None = None
    read_written: Callable[[Path, Watch], QuestionList] | None = None
    read_file: Callable[[Path, TableOptions | None, Watch], EventList | QuestionList] | None = None
    export_events: Callable[[EventList], Exported] | None = None
    write_written: Callable[[QuestionList], bytes] | None = None
    write_questions: Callable[[QuestionBank], bytes] | None = None
    export: Callable[[QuestionList], Exported] | None = None
    read_back: tuple[str, str] | None = None

    @property
    def is_readable(self) -> bool:
        """Whether files of the format can be read."""
        return any((self.read_events, self.read_written, self.read_file))

    def read(
        self, path: Path, options: TableOptions | None = None, watch: Watch = UNWATCHED
    ) -> EventList | QuestionList:
        """Read a file of the format.

        Raises:
            CancelledError: whoever watches wants it to end.
            TypeError: the format is only written.
        """
        if self.read_file is not None:
            return self.read_file(path, options, watch)
        if self.read_written is not None:
            return self.read_written(path, watch)
        if self.read_events is not None:
            return self.read_events(path, options, watch)
        raise TypeError(f"{self.title} is not read")


def all_formats() -> tuple[Format, ...]:
    """Find every format, in the order of the names of their modules."""
    names = sorted(module.name for module in pkgutil.iter_modules(formats.__path__))
    modules = (importlib.import_module(f"{formats.__name__}.{name}") for name in names)
    return tuple(
        Format(
            module.NAME,
            module.TITLE,
            getattr(module, "SUFFIXES", ()),
            getattr(module, "recognises", None),
            getattr(module, "read_events", None),
            getattr(module, "read_written", None),
            getattr(module, "read_file", None),
            getattr(module, "export_events", None),
            getattr(module, "write_written", None),
            getattr(module, "write_questions", None),
            getattr(module, "export", None),
            getattr(module, "READ_BACK", None),
        )
        for module in modules
        if hasattr(module, "NAME")
    )


def event_readers() -> Mapping[str, Format]:
    """Return the formats that events can be read from, by their names."""
    return {format_.name: format_ for format_ in all_formats() if format_.read_events}


def readers() -> Sequence[Format]:
    """Return the formats that can be read, those of questions first: they look into a file."""
    known = tuple(format_ for format_ in all_formats() if format_.is_readable)
    return tuple(sorted(known, key=lambda found: found.read_events is not None))


def written_readers() -> Mapping[str, Callable[[Path, Watch], QuestionList]]:
    """Return how written questions are read, by the names of the formats."""
    return {f.name: f.read_written for f in all_formats() if f.read_written}


def written_writers() -> Mapping[str, Callable[[QuestionList], bytes]]:
    """Return how written questions are written, by the names of the formats."""
    return {f.name: f.write_written for f in all_formats() if f.write_written}


def exporters() -> Mapping[str, Format]:
    """Return the formats of other programs that written questions go into, by their names."""
    return {f.name: f for f in all_formats() if f.export}


def event_exporters() -> Mapping[str, Callable[[EventList], Exported]]:
    """Return how events are written, by the names of the formats."""
    return {f.name: f.export_events for f in all_formats() if f.export_events}


def question_writers() -> Mapping[str, Callable[[QuestionBank], bytes]]:
    """Return how generated questions are written, by the names of the formats."""
    return {
        format_.name: format_.write_questions
        for format_ in all_formats()
        if format_.write_questions
    }
