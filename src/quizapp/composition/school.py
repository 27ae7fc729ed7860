"""Classes, rosters and the lock of the teacher's area: the services behind them."""

from dataclasses import dataclass

from quizapp.composition.start import Start
from quizapp.services.classes import Classes
from quizapp.services.rosters import Rosters
from quizapp.services.teachers_area import AreaState, TeachersArea
from quizapp.storage.classes import ClassStore
from quizapp.storage.store import Store


@dataclass(frozen=True)
class School:
    """Who is in which class, and who may see it; `area_state` is that of the start."""

    classes: Classes
    rosters: Rosters
    area: TeachersArea
    area_state: AreaState


def open_school(store: Store, start: Start) -> School:
    """Build everything upon the results file and the data folder."""
    door, area = ClassStore(store.file), TeachersArea(start.data_dir)
    return School(Classes(door, start.clock), Rosters(door, start.clock), area, area.state())
