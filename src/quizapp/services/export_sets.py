"""Whole sets for other programs: their events as tables, their questions to write and to print."""

from dataclasses import dataclass
from pathlib import Path
from random import Random

from quizapp.dataset.model import Dataset
from quizapp.formats import events_json, set_writer
from quizapp.formats.any_file import read_file
from quizapp.formats.event_list import EventList
from quizapp.formats.exported import counted_losses
from quizapp.formats.format import all_formats, event_exporters
from quizapp.formats.question_list import QuestionList
from quizapp.formats.set_json import write_draft
from quizapp.generation.plan import Plan
from quizapp.generation.provenance import Provenance
from quizapp.generation.question import Question
from quizapp.generation.written import ask
from quizapp.services.export_questions import Export, ExportFormat
from quizapp.services.library import Library, SetNotFoundError
from quizapp.services.set_reading import draft_of
from quizapp.session.draft import Draft


@dataclass(frozen=True, slots=True)
class SetContents:
    """What there is to take out of a set.

    `paper` are the written questions that a paper can ask, None if there are none; `unprintable`
    is how many others there are.
    """

    id: str
    title: str
    events: int
    questions: QuestionList
    paper: Draft | None
    unprintable: int


class ExportSets:
    """Writes the sets of a library in other forms; the sets stay as they are."""

    def __init__(self, library: Library) -> None:
        """Take sets from a library."""
        self._library = library

    def contents(self, set_id: str) -> SetContents:
        """Return what there is in a set.

        Raises:
            SetNotFoundError, DatasetError: there is no such set, or it cannot be used.
        """
        dataset = self._library.get(set_id)
        asked = [ask(question, dataset, Random(0)) for question in dataset.written]
        printable = tuple(question for question in asked if question is not None)
        return SetContents(
            id=set_id,
            title=dataset.title,
            events=len(dataset.events),
            questions=QuestionList(dataset.written, title=dataset.title),
            paper=_draft(dataset, printable) if printable else None,
            unprintable=len(asked) - len(printable),
        )

    def formats(self) -> tuple[ExportFormat, ...]:
        """Return what a set can be written in: everything first, then its events as tables."""
        known = (f for f in all_formats() if f.export_events and f.name != events_json.NAME)
        found = (ExportFormat(one.name, one.title, one.suffixes[0]) for one in known)
        return tuple(sorted(found, key=lambda one: (one.name != set_writer.NAME, one.name)))

    def write(self, set_id: str, name: str) -> Export:
        """Write a set in a format.

        Raises:
            SetNotFoundError, DatasetError: there is no such set, or it cannot be used.
            KeyError: there is no such format.
        """
        known = self._library.find(set_id)
        if known is None:
            raise SetNotFoundError(f"There is no question set “{set_id}”.")
        path = known.path
        if name == set_writer.NAME and not path.is_dir():
            return Export(write_draft(draft_of(path)))
        exported = event_exporters()[name](_events(path))
        return Export(exported.content, tuple(counted_losses(exported.losses)))


def _draft(dataset: Dataset, questions: tuple[Question, ...]) -> Draft:
    source = Provenance(set_id=dataset.id, title=dataset.title, hash=dataset.hash)
    return Draft(provenance=source, plan=Plan(count=len(questions)), questions=questions)


def _events(path: Path) -> EventList:
    content = read_file(path)
    if isinstance(content, EventList):
        return content
    return EventList((), (), content.problems, questions=content.questions)
