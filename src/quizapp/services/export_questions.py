"""Questions, generated or written, in the formats of other programs, and what that loses."""

from dataclasses import dataclass

from quizapp.formats.exported import Exported, counted_losses
from quizapp.formats.format import all_formats, exporters, question_writers, written_writers
from quizapp.formats.question_bank import QuestionBank
from quizapp.formats.question_list import QuestionList
from quizapp.formats.writing.checked_export import export_bank, export_checked
from quizapp.generation.wording import Wording
from quizapp.session.draft import Draft

_FIRST = ("gift", "moodle-xml", "aiken", "qti", "apkg", "csv", "xlsx", "text", "json")


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A format that questions can be written in; files of it end in `suffix`."""

    name: str
    title: str
    suffix: str


@dataclass(frozen=True, slots=True)
class Export:
    """The bytes of a file, and how many questions lost what.

    `compared` is how many were read back and compared, None where nothing was.
    """

    content: bytes
    losses: tuple[tuple[int, str], ...] = ()
    compared: int | None = None


class ExportQuestions:
    """Writes questions; dates are said in the words of a wording."""

    def __init__(self, wording: Wording) -> None:
        """Take the words of dates from a wording."""
        self._wording = wording

    def use(self, wording: Wording) -> None:
        """Say dates in other words from now on."""
        self._wording = wording

    def formats(self) -> tuple[ExportFormat, ...]:
        """Return what a quiz can be written in, the most usual first."""
        return _formats({*exporters(), *question_writers()})

    def written_formats(self) -> tuple[ExportFormat, ...]:
        """Return what written questions can be written in, the most usual first."""
        return _formats({*exporters(), *written_writers()})

    def quiz(self, draft: Draft, name: str) -> Export:
        """Write a quiz that was put together; raises KeyError if there is no such format."""
        bank = QuestionBank(
            provenance=draft.provenance,
            dates=self._wording.dates,
            plan=draft.plan,
            quizzes=(draft.questions,),
            language=self._wording.language,
        )
        return _export(export_generated(bank, name))

    def written(self, questions: QuestionList, name: str) -> Export:
        """Write questions that somebody wrote; raises KeyError if there is no such format."""
        return _export(export_written(questions, name))


def export_generated(bank: QuestionBank, name: str) -> Exported:
    """Write generated questions in a format, and tell what it cannot hold of them."""
    if write_questions := question_writers().get(name):
        return Exported(write_questions(bank))
    return export_bank(name, bank)


def export_written(questions: QuestionList, name: str) -> Exported:
    """Write written questions in a format, and tell what it cannot hold of them."""
    if write_written := written_writers().get(name):
        return Exported(write_written(questions))
    return export_checked(name, questions)


def _export(exported: Exported) -> Export:
    losses = tuple(counted_losses(exported.losses))
    return Export(exported.content, losses, exported.compared)


def _formats(names: set[str]) -> tuple[ExportFormat, ...]:
    """Return the formats of some names as they are written."""
    found = {
        one.name: ExportFormat(one.name, one.title, one.suffixes[0])
        for one in all_formats()
        if one.name in names and (one.export or one.write_questions or one.write_written)
    }
    places = {name: place for place, name in enumerate(_FIRST)}
    return tuple(sorted(found.values(), key=lambda one: places.get(one.name, len(places))))
