"""What a question calls right: one form of key for each way to answer, read from its JSON."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from quizapp.dataset.dates import Grain, HistoricalDate, parse_edtf
from quizapp.verification.json_record import FormError, JsonRecord


@dataclass(frozen=True, slots=True)
class Target:
    """A partner or a bucket that options are put to."""

    id: str
    text: str
    date: HistoricalDate | None
    events: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Chosen:
    """The ids of the right options: one, or all that apply."""

    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Ordered:
    """Option ids from first to last; `before` are the pairs that the order rests on."""

    ids: tuple[str, ...]
    before: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Inserted:
    """What is put in, and the number of the gap where it belongs."""

    item: str
    gap: int


@dataclass(frozen=True, slots=True)
class Assigned:
    """Pairs of option id and target id, and every target."""

    pairs: tuple[tuple[str, str], ...]
    targets: tuple[Target, ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """The date that is right, and the stretch of time on which it is looked for."""

    date: HistoricalDate
    axis: HistoricalDate


@dataclass(frozen=True, slots=True)
class Counted:
    """The accepted whole numbers, their unit, and the limits of what may be given."""

    lo: int
    hi: int
    unit: str
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Typed:
    """The accepted texts, the best one first."""

    accepted: tuple[str, ...]


Answer = Chosen | Ordered | Inserted | Assigned | Placed | Counted | Typed
"""The closed set of forms of a key."""


def read_answer(record: JsonRecord, response: str) -> Answer:
    """Read the key of a question that is answered in the way `response`.

    Raises:
        FormError: there is no such way, or the key has another form.
    """
    if response not in _READERS:
        raise FormError(f"there is no answer of the form “{response}”")
    return _READERS[response](record)


def read_date(record: JsonRecord, name: str) -> HistoricalDate:
    """Read a date of the document, whose bounds must agree with its EDTF text.

    Raises:
        FormError: it is no date, or says two things; `name` is what the message calls it.
    """
    try:
        lo = parse_edtf(record.text("lo")).lo if record.has("lo") else None
        hi = parse_edtf(record.text("hi")).hi if record.has("hi") else None
        grain = Grain[record.text("grain").upper()]
        if not record.has("edtf"):
            return HistoricalDate(lo, hi, grain)
        date = parse_edtf(record.text("edtf"))
    except (KeyError, ValueError) as error:
        raise FormError(f"{name} cannot be read: {error}") from error
    if (date.lo, date.hi) != (lo, hi) or date.grain is not grain:
        raise FormError(f"{name} and its EDTF text differ")
    return date


def _chosen(record: JsonRecord) -> Chosen:
    return Chosen(record.texts("key"))


def _ordered(record: JsonRecord) -> Ordered:
    return Ordered(record.texts("key"), record.text_tuples("before", 2))


def _inserted(record: JsonRecord) -> Inserted:
    return Inserted(record.text("item"), record.whole("key"))


def _in_buckets(record: JsonRecord) -> Assigned:
    key = record.record("key")
    pairs = tuple((option, key.text(option)) for option in key.names)
    return Assigned(pairs, _targets(record, "buckets"))


def _matched(record: JsonRecord) -> Assigned:
    pairs = tuple((left, right) for left, right in record.text_tuples("key", 2))
    return Assigned(pairs, _targets(record, "rights"))


def _targets(record: JsonRecord, key: str) -> tuple[Target, ...]:
    return tuple(map(_target, record.records(key)))


def _target(record: JsonRecord) -> Target:
    has_date = record.has("edtf") or record.has("grain")
    return Target(
        id=record.text("id"),
        text=record.text("text"),
        date=read_date(record, "the date of a target") if has_date else None,
        events=record.texts("events"),
    )


def _placed(record: JsonRecord) -> Placed:
    return Placed(
        read_date(record.record("key"), "the key"), read_date(record.record("axis"), "the axis")
    )


def _counted(record: JsonRecord) -> Counted:
    key, limits = record.record("key"), record.record("limits")
    return Counted(
        key.whole("lo"), key.whole("hi"), key.text("unit"), limits.whole("lo"), limits.whole("hi")
    )


def _typed(record: JsonRecord) -> Typed:
    return Typed(record.texts("key"))


_READERS: Mapping[str, Callable[[JsonRecord], Answer]] = {
    "choice": _chosen,
    "multiple": _chosen,
    "order": _ordered,
    "gap": _inserted,
    "buckets": _in_buckets,
    "match": _matched,
    "point": _placed,
    "number": _counted,
    "text": _typed,
}
