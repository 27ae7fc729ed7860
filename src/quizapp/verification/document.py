"""The JSON document of generated questions, read into values.

Reading knows the form only: whether the content is true is for the rules. What cannot be
read becomes a finding of the rule "form", and the rest of the document is read all the same.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from quizapp.dataset.dates import HistoricalDate
from quizapp.verification.answers import (
    Answer,
    Assigned,
    Chosen,
    Inserted,
    Ordered,
    Target,
    read_answer,
    read_date,
)
from quizapp.verification.json_record import FormError, JsonRecord
from quizapp.verification.report import BANK, Finding


@dataclass(frozen=True, slots=True)
class Generator:
    """What the document says it was made from; `seed` is None if it is missing.

    An `exam` holds nothing that is for practice only.
    """

    version: str
    set_id: str
    set_hash: str
    seed: int | None
    exam: bool = False


@dataclass(frozen=True, slots=True)
class Option:
    """One answer a question offers."""

    id: str
    text: str
    correct: bool
    why: str
    events: tuple[str, ...]
    date: HistoricalDate | None


@dataclass(frozen=True, slots=True)
class Proof:
    """One stated reason.

    It says why `option` is wrong or does not belong to `target`, why `before` comes before
    `after`, or, where it `derives`, why the key or this part of it is right.
    """

    option: str
    target: str
    before: str
    after: str
    because: str
    derives: bool


@dataclass(frozen=True, slots=True)
class Dispute:
    """A card that says what sources say differently; `positions` are text, source, address."""

    event: str
    question: str
    positions: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """What the timeline below an explanation shows, as event ids and relation triples."""

    focus: tuple[str, ...]
    neighbours: tuple[str, ...]
    relations: tuple[tuple[str, ...], ...]

    @property
    def events(self) -> frozenset[str]:
        """Every event that is shown."""
        return frozenset(self.focus + self.neighbours)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """One generated question, as the document states it.

    `facts` are pairs of event id and attribute; `mentions` are the events that its
    explanation names.
    """

    id: str
    kind: str
    response: str
    stem: str
    facts: tuple[tuple[str, str], ...]
    options: tuple[Option, ...]
    answer: Answer
    guess_score: float
    weight: float | None
    quiz: int
    explanation: str
    mentions: tuple[str, ...]
    source_title: str
    source_url: str
    source_status: str
    timeline: Timeline
    proof: tuple[Proof, ...]
    practice_only: bool
    disputes: tuple[Dispute, ...]

    @property
    def key(self) -> tuple[str, ...]:
        """The ids of the right options, where the answer is made of options alone."""
        return self.answer.ids if isinstance(self.answer, Chosen | Ordered) else ()

    @property
    def before(self) -> tuple[tuple[str, ...], ...]:
        """The pairs of option ids that an order rests on."""
        return self.answer.before if isinstance(self.answer, Ordered) else ()

    @property
    def targets(self) -> tuple[Target, ...]:
        """The partners or buckets that options are put to."""
        return self.answer.targets if isinstance(self.answer, Assigned) else ()

    @property
    def item(self) -> str:
        """What is put into a gap."""
        return self.answer.item if isinstance(self.answer, Inserted) else ""

    @property
    def asked(self) -> tuple[str, ...]:
        """The events whose facts are asked, each once."""
        return tuple(dict.fromkeys(event for event, _ in self.facts))

    @property
    def shown(self) -> frozenset[str]:
        """Every event that the question or its feedback shows."""
        offered = {event for option in self.options for event in option.events}
        offered |= {event for target in self.targets for event in target.events}
        return self.timeline.events.union(self.asked, self.mentions, offered)


@dataclass(frozen=True, slots=True)
class Document:
    """A document as far as it could be read; `size` counts the unreadable questions too."""

    generator: Generator
    questions: tuple[Question, ...]
    size: int
    findings: tuple[Finding, ...]


def read_document(document: Mapping[str, object]) -> Document:
    """Read the JSON document of generated questions; never raises."""
    generator, questions, findings = Generator("", "", "", None), [], []
    values: tuple[object, ...] = ()
    try:
        record = JsonRecord(document, "the document")
        values = tuple(record.values("questions"))
        generator = _generator(record.record("generator"))
    except FormError as error:
        findings.append(Finding("form", BANK, None, str(error)))
    for index, value in enumerate(values):
        try:
            questions.append(_question(JsonRecord(value, "question")))
        except FormError as error:
            findings.append(Finding("form", _name(value, index), None, str(error)))
    return Document(generator, tuple(questions), len(values), tuple(findings))


def _name(value: object, index: int) -> str:
    """Return the id of an unreadable question, or else its position."""
    name = value.get("id") if isinstance(value, Mapping) else None
    return name if isinstance(name, str) and name else f"#{index + 1}"


def _generator(record: JsonRecord) -> Generator:
    return Generator(
        version=record.text("version", ""),
        set_id=record.text("set", ""),
        set_hash=record.text("set_hash", ""),
        seed=record.whole("seed") if record.has("seed") else None,
        exam=record.flag("exam", default=False),
    )


def _question(record: JsonRecord) -> Question:
    source = record.record("source")
    return Question(
        id=record.text("id"),
        kind=record.text("kind"),
        response=record.text("response"),
        stem=record.text("stem"),
        facts=tuple(
            (fact.text("event"), fact.text("attribute")) for fact in record.records("facts")
        ),
        options=tuple(_option(option) for option in record.records("options")),
        answer=read_answer(record, record.text("response")),
        guess_score=record.number("guess_score"),
        weight=record.number("weight") if record.has("weight") else None,
        quiz=record.whole("quiz", 0),
        explanation=record.text("explanation", ""),
        mentions=record.texts("mentions"),
        source_title=source.text("title", ""),
        source_url=source.text("url", ""),
        source_status=source.text("status", ""),
        timeline=_timeline(record.record("timeline")),
        proof=tuple(_proof(entry) for entry in record.records("proof")),
        practice_only=record.flag("practice_only", default=False),
        disputes=tuple(_dispute(dispute) for dispute in record.records("sources_differ")),
    )


def _option(record: JsonRecord) -> Option:
    return Option(
        id=record.text("id"),
        text=record.text("text"),
        correct=record.flag("correct", default=False),
        why=record.text("why", ""),
        events=record.texts("events"),
        date=read_date(record.record("date"), "an option's date") if record.has("date") else None,
    )


def _proof(record: JsonRecord) -> Proof:
    kinds = ("false_because", "true_because", "because")
    because = next((name for name in kinds if record.has(name)), "because")
    return Proof(
        option=record.text("option", ""),
        target=record.text("target", ""),
        before=record.text("before", ""),
        after=record.text("after", ""),
        because=record.text(because, ""),
        derives=because == "true_because",
    )


def _dispute(record: JsonRecord) -> Dispute:
    return Dispute(
        event=record.text("event"),
        question=record.text("question", ""),
        positions=tuple(
            (position.text("text", ""), position.text("source", ""), position.text("url", ""))
            for position in record.records("positions")
        ),
    )


def _timeline(record: JsonRecord) -> Timeline:
    events = tuple(_id_of(event) for event in record.values("events"))
    return Timeline(
        focus=record.texts("focus"),
        neighbours=record.texts("before") + record.texts("after") + events,
        relations=tuple(_triple(relation) for relation in record.values("relations")),
    )


def _id_of(value: object) -> str:
    """Read an event of the timeline: its id, or an object that holds it."""
    return value if isinstance(value, str) else JsonRecord(value, "timeline event").text("id")


def _triple(value: object) -> tuple[str, ...]:
    """Read a relation of the timeline: an object, or a list of event, kind and target."""
    if isinstance(value, Mapping):
        record = JsonRecord(value, "timeline relation")
        return record.text("event"), record.text("kind"), record.text("target")
    return JsonRecord({"relations": [value]}, "timeline").text_tuples("relations", 3)[0]
