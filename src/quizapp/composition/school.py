"""Classes, rosters and the lock of the teacher's area: the services behind them."""

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.services.clock import Clock
from quizapp.services.teachers_area import TeachersArea
from quizapp.storage.store import Store

if TYPE_CHECKING:
    from quizapp.services.classes import Classes
    from quizapp.services.rosters import Rosters


class School:
    """Who is in which class, and who may see it; `area_state` is that of the start."""

    def __init__(self, store: Store, data_dir: Path, clock: Clock) -> None:
        """Look at the lock, which closes before anything can be seen."""
        self._file, self._clock = store.file, clock
        self.area = TeachersArea(data_dir)
        self.area_state = self.area.state()

    @cached_property
    def classes(self) -> "Classes":
        """The classes, and who is in them."""
        from quizapp.services.classes import Classes
        from quizapp.storage.classes import ClassStore

        return Classes(ClassStore(self._file), self._clock)

    @cached_property
    def rosters(self) -> "Rosters":
        """The lists of learners that come in as files."""
        from quizapp.services.rosters import Rosters
        from quizapp.storage.classes import ClassStore

        return Rosters(ClassStore(self._file), self._clock)
