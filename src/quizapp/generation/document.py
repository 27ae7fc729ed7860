"""Questions as JSON documents: what `quizapp generate` prints and what the history keeps.

A document holds all of a question that a person ever sees, and the keys are a contract with
programs that read it. Dates are written twice: as EDTF, which alone is read back, and for
readers without EDTF as their first and last day. Pictures are named by their hash, and whoever
keeps documents keeps the pictures beside them, each once.
"""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, replace
from types import MappingProxyType
from typing import Any, get_args

from quizapp.dataset.dates import HistoricalDate, parse_edtf
from quizapp.dataset.model import Dispute, Event, Position, Relation, RelationKind, Status
from quizapp.dataset.picture import Picture
from quizapp.generation.question import (
    AnyShape,
    Citation,
    Derivation,
    Fact,
    Option,
    Precedence,
    Proof,
    Question,
    Refutation,
    Stretch,
)
from quizapp.generation.target import date_document

_SHAPES: Mapping[str, type[AnyShape]] = MappingProxyType(
    {str(shape.response): shape for shape in get_args(AnyShape)}
)
_NO_PICTURES: Mapping[str, Picture] = MappingProxyType({})


class DocumentError(ValueError):
    """A document is not the JSON form of a question."""


def to_document(question: Question) -> dict[str, object]:
    """Return a question as texts, numbers, lists and dictionaries, in the order of the contract.

    What `key` looks like, and which further keys there are, depends on the shape.
    """
    document: dict[str, object] = {
        "id": question.id,
        "kind": question.kind,
        "response": str(question.response),
        "stem": question.stem,
        "facts": [asdict(fact) for fact in question.facts],
        "options": [_option_document(option) for option in question.options],
        **question.shape.document(),
        "guess_score": question.guess_score,
        "difficulty": question.difficulty,
        "explanation": question.explanation,
        "source": asdict(question.source),
        "timeline": _timeline_document(question.stretch),
        "proof": [_proof_document(step) for step in question.proof],
        "weight": question.weight,
        "topic": question.topic,
        "mentions": list(question.mentions),
        "practice_only": question.practice_only,
    }
    if question.disputes:
        document["sources_differ"] = [asdict(dispute) for dispute in question.disputes]
    if question.sources:
        document["sources"] = [asdict(source) for source in question.sources]
    if question.pictures:
        document["pictures"] = list(map(_picture_document, question.pictures))
    return document


def from_document(
    document: Mapping[str, Any], pictures: Mapping[str, Picture] = _NO_PICTURES
) -> Question:
    """Read back what `to_document` wrote; the result equals the `snapshot` of the question.

    `pictures` are those that documents name, by their hash.

    Raises:
        DocumentError: something is missing or is not what it should be.
    """
    try:
        return _question(document, pictures)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise DocumentError(f"this is not a question: {error!r}") from error


def snapshot(question: Question) -> Question:
    """Return the question with its events reduced to what a document holds of them.

    That is id, title, clause, date, end, status, kind and place; everything else of the
    question is kept as it is.
    """
    events = tuple(
        Event(
            id=event.id,
            title=event.title,
            clause=event.clause,
            date=event.date,
            end=event.end,
            status=event.status,
            kind=event.kind,
            place=event.place,
        )
        for event in question.stretch.events
    )
    return replace(question, stretch=replace(question.stretch, events=events))


def _option_document(option: Option) -> dict[str, object]:
    document: dict[str, object] = {
        "id": option.id,
        "text": option.text,
        "correct": option.correct,
        "why": option.why,
        "events": list(option.events),
    }
    if option.date is not None:
        document["date"] = date_document(option.date)
    if option.picture is not None:
        document["picture"] = _picture_document(option.picture)
    return document


def _picture_document(picture: Picture) -> dict[str, object]:
    return {"hash": picture.hash, "alt": picture.alt}


def _timeline_document(stretch: Stretch) -> dict[str, object]:
    return {
        "focus": list(stretch.focus),
        "before": list(stretch.before),
        "after": list(stretch.after),
        "events": [_event_document(event) for event in stretch.events],
        "relations": [[link.event, str(link.kind), link.target] for link in stretch.relations],
        "withheld": stretch.withheld,
    }


def _event_document(event: Event) -> dict[str, object]:
    clause = {"clause": event.clause} if event.clause else {}
    return {
        "id": event.id,
        "title": event.title,
        **clause,
        "date": event.date and event.date.edtf(),
        "end": event.end and event.end.edtf(),
        "status": str(event.status),
        "kind": event.kind,
        "place": event.place,
    }


def _proof_document(step: Proof) -> dict[str, object]:
    """Return a step of a proof without the parts that it does not need."""
    return {name: value for name, value in asdict(step).items() if value}


def _question(document: Mapping[str, Any], pictures: Mapping[str, Picture]) -> Question:
    return Question(
        id=document["id"],
        kind=document["kind"],
        stem=document["stem"],
        facts=tuple(Fact(**fact) for fact in document["facts"]),
        options=tuple(_option(option, pictures) for option in document["options"]),
        shape=_SHAPES[document["response"]].read(document),
        difficulty=document["difficulty"],
        explanation=document["explanation"],
        source=Citation(**document["source"]),
        stretch=_stretch(document["timeline"]),
        proof=tuple(_proof(document["proof"])),
        weight=document["weight"],
        topic=document["topic"],
        mentions=tuple(document["mentions"]),
        practice_only=document.get("practice_only", False),
        disputes=tuple(map(_dispute, document.get("sources_differ", ()))),
        sources=tuple(Citation(**source) for source in document.get("sources", ())),
        pictures=tuple(_picture(named, pictures) for named in document.get("pictures", ())),
    )


def _picture(document: Mapping[str, Any], pictures: Mapping[str, Picture]) -> Picture:
    return replace(pictures[document["hash"]], alt=document["alt"])


def _dispute(document: Mapping[str, Any]) -> Dispute:
    positions = tuple(Position(**position) for position in document["positions"])
    return Dispute(document["event"], document["question"], positions)


def _option(document: Mapping[str, Any], pictures: Mapping[str, Picture]) -> Option:
    date, picture = document.get("date"), document.get("picture")
    return Option(
        id=document["id"],
        text=document["text"],
        correct=document["correct"],
        why=document["why"],
        events=tuple(document["events"]),
        date=None if date is None else parse_edtf(date["edtf"]),
        picture=None if picture is None else _picture(picture, pictures),
    )


def _stretch(document: Mapping[str, Any]) -> Stretch:
    return Stretch(
        focus=tuple(document["focus"]),
        before=tuple(document["before"]),
        after=tuple(document["after"]),
        events=tuple(map(_event, document["events"])),
        relations=tuple(
            Relation(event, RelationKind(kind), target)
            for event, kind, target in document["relations"]
        ),
        withheld=document["withheld"],
    )


def _event(document: Mapping[str, Any]) -> Event:
    return Event(
        id=document["id"],
        title=document["title"],
        clause=document.get("clause", ""),
        date=_date(document["date"]),
        end=_date(document["end"]),
        status=Status(document["status"]),
        kind=document["kind"],
        place=document["place"],
    )


def _date(edtf: str | None) -> HistoricalDate | None:
    return None if edtf is None else parse_edtf(edtf)


def _proof(steps: Iterable[Mapping[str, Any]]) -> Iterable[Proof]:
    for step in steps:
        if "true_because" in step:
            yield Derivation(**step)
        else:
            yield Refutation(**step) if "option" in step else Precedence(**step)
