"""The services of the program upon a data folder, and the people of a synthetic history."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

from quizapp.composition.services import Services, open_services
from quizapp.session.learner import Learner
from quizapp.settings import Language
from quizapp.storage.database import FILE_NAME

if TYPE_CHECKING:
    from quizapp.composition.start import Start

NOW = datetime(2025, 11, 22, 18, 42, tzinfo=UTC)
"""When a synthetic history ends."""


@dataclass(frozen=True)
class Opened:
    """The services, and the diligent learner whose share of all answers is the greatest."""

    services: Services
    diligent: Learner


def opened(folder: Path) -> Opened:
    """Open the services as the window does, without one."""
    english = SimpleNamespace(language=Language.ENGLISH)
    start = SimpleNamespace(clock=lambda: NOW, data_dir=folder, translations=english)
    services = open_services(cast("Start", start), start.data_dir / FILE_NAME)
    diligent = services.people.known("")
    if diligent is None:
        raise LookupError("nobody has a history there")
    return Opened(services, diligent)
