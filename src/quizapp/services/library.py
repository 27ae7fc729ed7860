"""The question sets known on this machine: those that came with the program, and added ones."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from quizapp.dataset.calendar import civil
from quizapp.dataset.model import Dataset, Event, Status
from quizapp.dataset.plain_table import title_for
from quizapp.dataset.problem import DatasetError, Level, Problem
from quizapp.dataset.reader import Reading
from quizapp.dataset.table_dates import TableOptions
from quizapp.dataset.translated import told_in
from quizapp.formats.any_file import read_file
from quizapp.formats.set_json import write_draft
from quizapp.services.clock import Clock, utc_now
from quizapp.services.removed_sets import RemovedSet, RemovedSetGoneError, RemovedSets
from quizapp.services.set_files import delete_set, keep_copy, mend_folder, set_files, unsaved_file
from quizapp.services.set_reading import TABLES, drafted, moved, read_set, whole_set
from quizapp.services.whole_file import replace_file
from quizapp.session.spoken_error import SpokenError

BUNDLED = "bundled"
ADDED = "added"

_SINGLE = (".csv", ".json")


class SetNotFoundError(SpokenError, LookupError):
    """There is no set of that id, and no file or folder of that name."""


class BundledSetError(SpokenError):
    """A set that came with the program can neither be replaced nor removed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetSummary:
    """One set in a list.

    `scorable` of its `events` may be asked; `years` are the first and last astronomical year,
    None if no event has a date; `density` holds the place of each dated event between the
    first (0) and the last (1). `questions` are those that somebody wrote. `came_from` is the
    name of the file that it was first read from, empty if it was begun in the program, and
    `changed_at` the moment of its last change. A set with errors among its `problems` and
    without anything to ask cannot be used; it then goes by the name of its file.
    """

    id: str
    title: str
    path: Path
    origin: str
    events: int = 0
    scorable: int = 0
    questions: int = 0
    years: tuple[int, int] | None = None
    density: tuple[float, ...] = ()
    description: str = ""
    based_on: str = ""
    came_from: str = ""
    changed_at: datetime | None = None
    problems: tuple[Problem, ...] = ()

    @property
    def usable(self) -> bool:
        """Whether quizzes can be made from it, be it without some of its rows."""
        found = self.events + self.questions
        return found > 0 or all(problem.level is not Level.ERROR for problem in self.problems)


class Library:
    """Sets in two folders; a set is a folder of tables, a table, or written questions."""

    def __init__(self, bundled: Path, added: Path, clock: Clock = utc_now) -> None:
        """Look for sets in the folder that came with the program and in that of the person."""
        mend_folder(added)
        self._folders = ((bundled, BUNDLED), (added, ADDED))
        self._added = added
        self.removed = RemovedSets(added / ".removed", clock)
        self._known: dict[Path, _Known] = {}
        self._language = ""

    def use_language(self, language: str) -> None:
        """Tell sets in a language from now on, by ISO 639-1, those that have it."""
        self._language = language
        self._known.clear()

    def all(self) -> tuple[SetSummary, ...]:
        """Return all sets; one that cannot be read does not hide the others."""
        return tuple(self._know(path, origin).summary for path, origin in self._places())

    def titles(self) -> Mapping[str, str]:
        """Return the titles of all sets that can be used, by their ids."""
        return {summary.id: summary.title for summary in self.all() if summary.usable}

    def get(self, name: str, options: TableOptions | None = None) -> Dataset:
        """Return a set by its id, or from any path, if need be without some of its rows.

        `options` declare how a table at a path writes its dates.

        Raises:
            SetNotFoundError: there is neither.
            DatasetError: it is there but cannot be used; carries every problem.
        """
        if place := self._place(name):
            reading = self._know(*place).reading
            if reading.dataset is None:
                raise DatasetError(reading.problems)
            return reading.dataset
        if not name or not Path(name).exists():
            raise self._not_found(name)
        reading = read_set(Path(name), options)
        if reading.dataset is None:
            raise DatasetError(reading.problems)
        return reading.dataset

    def find(self, name: str) -> SetSummary | None:
        """Return the set of an id, None if there is none."""
        place = self._place(name)
        return None if place is None else self._know(*place).summary

    def add(self, source: Path, reading: Reading | None = None) -> Dataset:
        """Take a set into the person's own folder, in place of an older one of the same id.

        Adding the same set again changes nothing. Folders are copied as they are,
        and so are CSV tables whose id says their title; everything else is kept in the program's
        own format. Where it has been read already, that is not done again.

        Raises:
            DatasetError: it has errors; nothing was copied.
            BundledSetError: its id is that of a set that came with the program.
            OSError: it could not be copied; nothing was changed.
        """
        reading = reading or read_set(source)
        dataset = whole_set(reading)
        known = self.find(dataset.id)
        if known is not None and self.get(dataset.id).hash == dataset.hash:
            return self.get(dataset.id)
        if known is not None and known.origin == BUNDLED:
            raise BundledSetError(f"The set “{dataset.id}” came with the program.")
        is_table = source.suffix.lower() in TABLES and not dataset.written
        # the copy is called by its id, and a table without a title is called by its name
        is_table = is_table and title_for(dataset.id) == dataset.title
        if source.is_dir() or is_table:
            path = self._added / (f"{dataset.id}.csv" if is_table else dataset.id)
            keep_copy(source, path)
            # what a table says depends on its name, since it is cited by it
            if source.is_dir() or source.name == path.name:
                self._know(path, ADDED, moved(reading, source, path))
        else:
            path = self._added / f"{dataset.id}.json"
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            replace_file(path, write_draft(drafted(read_file(source), source)))
        if known is not None and known.path != path:
            delete_set(known.path)
        return whole_set(self._know(path, ADDED).reading)

    def remove(self, name: str) -> RemovedSet:
        """Take an added set away, for some days so that it can be had back.

        Quizzes taken with it stay as they were.

        Raises:
            SetNotFoundError: there is no set of that id.
            BundledSetError: it came with the program.
            OSError: it could not be moved; it is still there.
        """
        known = self.find(name)
        if known is None:
            raise self._not_found(name)
        if known.origin == BUNDLED:
            raise BundledSetError(f"The set “{name}” came with the program.")
        size = known.events, known.questions
        return self.removed.take(known.path, known.id, known.title, *size)

    def restore(self, key: str) -> str:
        """Bring a removed set back; return its id, another one if its own is taken.

        Raises:
            RemovedSetGoneError: it is not among the removed ones any more.
            OSError: it could not be moved; it is still among the removed ones.
        """
        gone = next((one for one in self.removed.all() if one.key == key), None)
        if gone is None:
            raise RemovedSetGoneError
        set_id, _ = self.free_id(gone.id)
        self.removed.put_back(key, self._added, set_id)
        return set_id

    def free_id(self, stem: str) -> tuple[str, int]:
        """Return an id that no set has, nor anything that is being typed, and its number."""
        taken = {summary.id for summary in self.all()}
        name, number = stem, 1
        while name in taken or self._has_files(name):
            number += 1
            name = f"{stem}-{number}"
        return name, number

    def _has_files(self, name: str) -> bool:
        unsaved = unsaved_file(self._added, name)
        return unsaved.exists() or any(self._added.glob(f"{name}.*"))

    def _places(self) -> Iterator[tuple[Path, str]]:
        """Yield the path and the origin of every set, the bundled ones first."""
        for folder, origin in self._folders:
            entries = sorted(folder.iterdir()) if folder.is_dir() else ()
            for path in entries:
                is_set = path.is_dir() or path.suffix.lower() in _SINGLE
                if is_set and not path.name.startswith("."):
                    yield path, origin

    def _place(self, name: str) -> tuple[Path, str] | None:
        """Find a set by its id, or by the name of its file if it cannot be read."""
        for path, origin in self._places():
            if self._know(path, origin).summary.id == name:
                return path, origin
        return None

    def _know(self, path: Path, origin: str, reading: Reading | None = None) -> "_Known":
        """Read a set, unless its files are the same as last time, or it has just been read."""
        try:
            state = tuple((file, at.st_mtime_ns, at.st_size) for file, at in set_files(path))
        except OSError:
            state = None
        known = self._known.get(path)
        if known is None or state is None or known.state != state:
            reading = self._told(reading or read_set(path, is_kept=True))
            summary = replace(_summary(path, origin, reading), changed_at=_latest(state or ()))
            known = _Known(state, reading, summary)
            self._known[path] = known
        return known

    def _told(self, reading: Reading) -> Reading:
        dataset = reading.dataset
        return replace(reading, dataset=dataset and told_in(dataset, self._language))

    def _not_found(self, name: str) -> SetNotFoundError:
        known = ", ".join(summary.id for summary in self.all() if summary.usable)
        return SetNotFoundError(f"There is no question set “{name}”; there are: {known}.")


_State = tuple[tuple[Path, int, int], ...]
"""The files of a set, when each was changed last in nanoseconds, and their sizes."""


@dataclass(frozen=True, slots=True)
class _Known:
    """A set that was read, and the state its files were in then."""

    state: _State | None
    reading: Reading
    summary: SetSummary


def _latest(state: _State) -> datetime | None:
    moments = [nanoseconds for _, nanoseconds, _ in state]
    return datetime.fromtimestamp(max(moments) / 1e9, UTC) if moments else None


def _summary(path: Path, origin: str, reading: Reading) -> SetSummary:
    dataset = reading.dataset
    if dataset is None:
        return SetSummary(
            id=path.stem,
            title=path.stem,
            path=path,
            origin=origin,
            came_from=path.name,
            problems=reading.problems,
        )
    days = sorted(day for event in dataset.events if (day := _middle(event)) is not None)
    length = days[-1] - days[0] if days else 0
    return SetSummary(
        id=dataset.id,
        title=dataset.title,
        path=path,
        origin=origin,
        events=len(dataset.events),
        scorable=sum(_is_scorable(event) for event in dataset.events),
        questions=len(dataset.written),
        years=(civil(int(days[0])).year, civil(int(days[-1])).year) if days else None,
        density=tuple((day - days[0]) / length if length else 0.5 for day in days),
        description=dataset.description,
        based_on=dataset.based_on,
        came_from=Path(dataset.origin).name,
        problems=reading.problems,
    )


def _is_scorable(event: Event) -> bool:
    return event.status is Status.ESTABLISHED and bool(event.scorable)


def _middle(event: Event) -> float | None:
    """Return the middle day of an event, or the end that is known."""
    span = event.span
    if span is None:
        return None
    if span.lo is None or span.hi is None:
        return span.hi if span.lo is None else span.lo
    return (span.lo + span.hi) / 2
