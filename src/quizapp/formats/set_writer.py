"""Writing anything in the program's own form of a question set."""

from pathlib import Path

from quizapp.dataset.model import Dataset
from quizapp.dataset.set_draft import USUAL_COLUMNS, SetDraft
from quizapp.formats.event_list import EventList
from quizapp.formats.exported import Exported
from quizapp.formats.question_list import QuestionList
from quizapp.formats.set_json import draft_text, read_draft, write_draft
from quizapp.formats.writing.event_cells import event_cells
from quizapp.formats.writing.event_losses import lost_on_the_way

NAME = "set"
TITLE = "a question set of quizapp (JSON)"
SUFFIXES = (".json",)


def export_events(events: EventList) -> Exported:
    """Write events as they were typed, and the questions beside them; compare what is read."""
    cells, dataset = event_cells(events), events.dataset or Dataset(id="set", title="", events=())
    draft = SetDraft(
        id=dataset.id,
        title=dataset.title,
        columns=cells.columns or USUAL_COLUMNS,
        rows=cells.rows,
        questions=events.questions,
        eras=dataset.eras,
        language=dataset.language,
    )
    lost = lost_on_the_way(dataset, _read_back(draft))
    return Exported(write_draft(draft), tuple(lost))


def write_written(questions: QuestionList) -> bytes:
    """Write questions as a set without events."""
    return write_draft(
        SetDraft(id="set", title=questions.title, questions=tuple(questions.questions))
    )


def _read_back(draft: SetDraft) -> Dataset:
    name = f"{draft.id}.json"
    read = read_draft(draft, draft_text(draft, name), Path(name))
    return read.dataset or Dataset(id=draft.id, title=draft.title, events=())
