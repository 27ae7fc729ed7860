"""Events as JSON: what is in a table, for other programs."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict

from quizapp.dataset.dates import HistoricalDate
from quizapp.dataset.model import Event, Source
from quizapp.formats.documents.json_text import to_json
from quizapp.formats.documents.problem_json import problem_document
from quizapp.formats.event_list import EventList
from quizapp.formats.exported import Exported
from quizapp.formats.writing.event_losses import side_tables
from quizapp.formats.written_json import question_document

NAME = "json"
TITLE = "JSON"
SUFFIXES = (".json",)


def export_events(events: EventList) -> Exported:
    """Write the events, what was left out, and what is wrong."""
    content = to_json(
        {
            "events": list(map(_event, events.events)),
            **(
                {"questions": list(map(question_document, events.questions))}
                if events.questions
                else {}
            ),
            "skipped": [asdict(skipped) for skipped in events.skipped],
            "errors": list(map(problem_document, events.errors)),
        }
    )
    dataset = events.dataset
    return Exported(content, () if dataset is None else tuple(side_tables(dataset)))


def _event(event: Event) -> Mapping[str, object]:
    return {
        "id": event.id,
        "kind": event.kind,
        "title": event.title,
        "date": _date(event.date),
        "end": _date(event.end),
        "place": event.place or None,
        "parties": list(event.parties),
        "status": str(event.status),
        "source": _source(event.sources),
        "line": event.line,
        "clause": event.clause or None,
        "inquiry": event.inquiry or None,
        "statement": event.statement or None,
        "people": list(event.people),
        "confidence": str(event.confidence),
        "sensitive": event.sensitive,
        "as_of": _date(event.as_of),
        "scorable": sorted(event.scorable),
        "topic": event.topic or None,
        "series": event.series or None,
        "aliases": list(event.aliases),
        "shown_with": list(event.shown_with),
    }


def _date(date: HistoricalDate | None) -> str | None:
    return None if date is None else date.edtf()


def _source(sources: Iterable[Source]) -> str | None:
    """Name every source by its address, or by its title and the place in it."""
    named = (
        source.url or ", ".join(filter(None, (source.title, source.locator))) for source in sources
    )
    return "; ".join(named) or None
