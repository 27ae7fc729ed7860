"""Statements that are compiled once and then handed to the driver as they are.

An answer is a dozen statements. From a statement to a cursor SQLAlchemy takes some 80 µs, SQLite
some 15 to run it; this way takes a tenth of it. The text of the statement, and the types that
turn values into those of the file and back, are SQLAlchemy's as ever.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from sqlalchemy import Connection, Delete, Insert, Select, Update
from sqlalchemy.dialects import sqlite
from sqlalchemy.types import TypeEngine

T = TypeVar("T")
Values = Mapping[str, Any]

_DIALECT = sqlite.dialect()


class Prepared:
    """One statement; `names` are the columns that an insertion is given, all of them if None.

    It runs in the transaction that its connection has begun, and begins none.
    """

    def __init__(
        self, statement: Insert | Update | Delete | Select[Any], names: Iterable[str] | None = None
    ) -> None:
        """Compile the statement."""
        wanted = None if names is None else list(names)
        compiled: Any = statement.compile(dialect=_DIALECT, column_keys=wanted)
        self._text = str(compiled)
        self._given = [(name, _writer(compiled.binds[name].type)) for name in compiled.positiontup]
        columns = statement.selected_columns if isinstance(statement, Select) else ()
        self._told = [(str(column.key), _reader(column.type)) for column in columns]

    def run(self, connection: Connection, values: Values) -> int:
        """Run it once; return how many rows were changed."""
        cursor = connection.connection.cursor()
        cursor.execute(self._text, self._written(values))
        return cursor.rowcount

    def run_all(self, connection: Connection, rows: Iterable[Values]) -> None:
        """Run it for each of some rows."""
        connection.connection.cursor().executemany(self._text, list(map(self._written, rows)))

    def rows(self, connection: Connection, values: Values) -> Sequence[Values]:
        """Run it once; return what it selects, by the names of the columns."""
        cursor = connection.connection.cursor()
        cursor.execute(self._text, self._written(values))
        return [
            {name: read(value) for (name, read), value in zip(self._told, row, strict=True)}
            for row in cursor.fetchall()
        ]

    def _written(self, values: Values) -> Sequence[Any]:
        return [write(values[name]) for name, write in self._given]


def _writer(of: TypeEngine[Any]) -> Callable[[Any], Any]:
    return of.dialect_impl(_DIALECT).bind_processor(_DIALECT) or _same


def _reader(of: TypeEngine[Any]) -> Callable[[Any], Any]:
    return of.dialect_impl(_DIALECT).result_processor(_DIALECT, None) or _same


def _same(value: T) -> T:
    return value
