"""What an update changed in a set, told to a person."""

from collections.abc import Iterator, Sequence

from quizapp.cli.problems import counted
from quizapp.dataset.date_words import DateWords
from quizapp.services.set_changes import ChangedEvent, Changes, words_of

_MOST = 10
_NAME_LENGTH = 60


def change_lines(changes: Changes, dates: DateWords) -> Iterator[str]:
    """Say what came, changed and went, some of it by name, and what it means for answers."""
    yield from _named("event", "added", [event.title for event in changes.added])
    yield from _named("event", "changed", [_changed(one, dates) for one in changes.changed])
    yield from _named("event", "gone", [event.title for event in changes.gone])
    yield from _named("question", "added", [one.stem for one in changes.questions_added])
    yield from _named("question", "gone", [one.stem for one in changes.questions_gone])
    if changes.answers:
        answers = counted(changes.answers, "past answer")
        yield f"{answers} about what changed or is gone: kept as they were given."


def _named(noun: str, what: str, names: Sequence[str]) -> Iterator[str]:
    if not names:
        return
    yield f"{counted(len(names), noun)} {what}:"
    for name in names[:_MOST]:
        line = " ".join(name.split())
        yield f"  {line if len(line) <= _NAME_LENGTH or '→' in line else f'{line[:_NAME_LENGTH]}…'}"
    if len(names) > _MOST:
        yield f"  and {len(names) - _MOST:,} more"


def _changed(change: ChangedEvent, dates: DateWords) -> str:
    fields = (
        f"{column} {words_of(change.before, column, dates) or '–'}"
        f" → {words_of(change.after, column, dates) or '–'}"
        for column in change.columns
    )
    return f"{change.before.title}: {', '.join(fields)}"
