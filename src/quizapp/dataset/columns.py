"""Which columns a table has: its first record, compared with the headings that are known."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from quizapp.dataset.findings import Findings, nearest
from quizapp.dataset.folding import fold
from quizapp.dataset.problem import Level, Problem
from quizapp.dataset.records import Record, TableText, cell_offset, cell_offsets

_NEARLY_ALL, _MOSTLY = 0.9, 0.8
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
"""Where the next word begins in headings such as “startDate”."""


@dataclass(frozen=True, slots=True)
class Columns:
    """What headings a table may have.

    `naming` are the columns that name a row, best first; `synonyms` lists for a column the
    other headings that people give it, best first. Where the table has no column `fallback`,
    the first column of unknown meaning whose cells are texts of their own is taken for it, or
    one of the `fallbacks`, where its texts are longer or there is no other. Rows that
    `may_be_short` lack their last cells, but not those of the required columns. `stand_ins`
    names for a column another one that is read in its place where it is missing.
    """

    required: tuple[str, ...]
    optional: tuple[str, ...] = ()
    naming: tuple[str, ...] = ()
    synonyms: Mapping[str, Sequence[str]] = field(default_factory=dict)
    fallback: str = ""
    fallbacks: tuple[str, ...] = ()
    stand_ins: Mapping[str, str] = field(default_factory=dict)
    may_be_short: bool = False

    def knows(self, heading: str) -> bool:
        """Tell whether a heading means one of the columns."""
        return heading in self.required or heading in self.optional


@dataclass(frozen=True, slots=True)
class HeadingRow:
    """The record with the headings of a table."""

    table: TableText
    record: Record

    def columns(self, known: Columns, findings: Findings) -> Sequence[str] | None:
        """Return the columns in their order, by their plain names; None if one is missing."""
        names = headings_of(self.record.texts, known)
        self._name_fallback(names, known, findings)
        return names if self._check(names, known, findings) else None

    def _name_fallback(self, names: list[str], known: Columns, findings: Findings) -> None:
        """Rename the first heading of unknown meaning that can stand for the missing fallback."""
        if not known.fallback or known.fallback in names:
            return
        place = self._place_of_names(names, known)
        if place is None:
            return
        name, names[place] = names[place], known.fallback
        text = self.record.texts[place]
        message = f"no column is headed “{known.fallback}”; “{text}” is taken for it"
        hint = f"rename the column that is meant to “{known.fallback}”"
        code = f"column.taken-as-{known.fallback}"
        source, delimiter = self.table.source, self.table.delimiter
        offset = cell_offset(source, self.record.offset, delimiter, place)
        findings.add(self._problem(offset, code, message, hint, name, Level.WARNING))

    def _place_of_names(self, names: Sequence[str], known: Columns) -> int | None:
        """Return the place of the column whose texts name the rows best, None if none does."""
        lengths = {}
        for place, name in enumerate(names):
            if name and (not known.knows(name) or name in known.fallbacks):
                texts = [row.texts[place] for row in self.table.rows if place < len(row.texts)]
                if are_names(texts):
                    lengths[place] = sum(map(len, texts)) / len(texts)
        unknown = [place for place in lengths if not known.knows(names[place])]
        first = next(iter(unknown), None)
        for name in known.fallbacks:
            place = names.index(name) if name in names else -1
            if lengths.get(place, 0) > (lengths[first] if first is not None else 0):
                return place
        return first

    def _check(self, names: Sequence[str], known: Columns, findings: Findings) -> bool:
        """Report headings that are unknown, repeated or missing; tell whether none is missing."""
        source, delimiter = self.table.source, self.table.delimiter
        offsets = cell_offsets(source, self.record.offset, delimiter, len(names))
        seen: set[str] = set()
        for place, (text, name) in enumerate(zip(self.record.texts, names, strict=True)):
            if name in seen and name:
                message = f"there are two columns “{text}”"
                hint = "remove or rename one of them"
                findings.add(self._problem(offsets[place], "column.repeated", message, hint, name))
            elif not known.knows(name):
                message = f"the column “{text}” is not known and is left out"
                if not name:
                    message = f"column {place + 1} has no heading and is left out"
                others = {*known.required, *known.optional}
                hint = nearest(name, others, "rename it if it should be read")
                told = (message, hint, name, Level.WARNING)
                findings.add(self._problem(offsets[place], "column.unknown", *told))
            seen.add(name)
        missing = [column for column in known.required if column not in names]
        for column in missing:
            message = f"the column “{column}” is missing"
            hint = "add it to the first line, which names the columns"
            findings.add(self._problem(self.record.offset, "column.missing", message, hint, column))
        return not missing

    def _problem(
        self,
        offset: int,
        code: str,
        message: str,
        hint: str,
        column: str,
        level: Level = Level.ERROR,
    ) -> Problem:
        source = self.table.source
        at = source.position(offset)
        return Problem(source.name, *at, code, message, hint, field=column, level=level)


def headings_of(texts: Iterable[str], columns: Columns) -> list[str]:
    """Return headings in their plain form, synonyms replaced where that is clear."""
    names = [fold(_HUMP.sub("_", text)).replace(" ", "_") for text in texts]
    for column, headings in columns.synonyms.items():
        other = next((heading for heading in headings if heading in names), None)
        if other is not None and column not in names:
            names[names.index(other)] = column
    return names


def are_names(texts: Sequence[str]) -> bool:
    """Tell whether nearly all texts are words, and most of them different."""
    words = [text for text in texts if any(map(str.isalpha, text))]
    return len(words) >= max(_NEARLY_ALL * len(texts), 1) and len(set(words)) >= _MOSTLY * len(
        words
    )
