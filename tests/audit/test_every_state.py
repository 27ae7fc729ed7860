"""Every page, dialog and state, in every look: nothing clipped, unlabelled, pale or out of order.

`uv run pytest -m audit` plays all scenes of `scripts/screenshots.py` and those of `scenes.py` in
three themes and three text sizes; in each state the window is looked at in two sizes and in both
directions of reading. A share of it that covers every theme, size and direction is in every run
of the tests.
"""

import os
from collections.abc import Callable, Iterator
from functools import partial
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from looks import Look
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from screenshots import SCENES, Play, Scene, set_up

from tests.audit.report import findings
from tests.audit.scenes import MORE

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
SIZES = ((1280, 800), (900, 600))
LOOKS = [Look(theme, scale, 1280, 800)
         for theme, scale in product(("light", "dark", "contrast"), (1.0, 1.5, 2.0))]  # fmt: skip
ALL = (*SCENES, *MORE)
NAMED = {scene.act.__name__: scene for scene in ALL}
SHARE = (
    (NAMED["opening_sheets"], LOOKS[0]),
    (NAMED["beginning"], LOOKS[5]),
    (NAMED["keeping_classes"], LOOKS[7]),
)

TOO_TIGHT = {"editor-found", "prepare-unfolded", "prepare-saved"}
"""States known to be cramped at 900×600 with text at 200 %; each is to leave this list."""

Audit = Callable[[Scene, Look], list[str]]


@pytest.fixture(scope="module")
def kept() -> Iterator[Path]:
    """Where the results of scenes are kept, for one run of all workers."""
    with TemporaryDirectory() as name:
        yield Path(name)


@pytest.fixture
def audit(qapp: QApplication, kept: Path) -> Iterator[Audit]:
    """Play a scene in a look, and return what is wrong in any of its states."""

    def play(scene: Scene, look: Look) -> list[str]:
        found = list[str]()
        # Some states show where results are: a path as short as those of people.
        with TemporaryDirectory() as name:
            folder = Path(name, "quizapp")
            set_up(scene, folder, kept)
            played = Play(folder, look, partial(_look_at, found, look))
            try:
                scene.act(played)
            finally:
                played.close()
        return found

    yield play
    qapp.setLayoutDirection(LEFT)


def _look_at(found: list[str], look: Look, name: str, window: QWidget) -> None:
    """Note what is wrong with a state in both sizes and directions."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    usual = window.size()
    for size, direction in product(SIZES, (LEFT, RIGHT)):
        if window.isWindow() and window.minimumWidth() <= size[0] and window.parent() is None:
            window.resize(*size)
        application.setLayoutDirection(direction)
        for _ in range(3):
            application.processEvents()
        where = f"{name}, {look}, {size[0]}×{size[1]}, {direction.name}"
        # Colours are the same at every size and in both directions.
        colors = size == SIZES[0] and direction is LEFT
        if name in TOO_TIGHT and look.scale == 2.0 and size != SIZES[0]:
            continue
        found += [f"{where}: {fault}" for fault in findings(window, colors=colors)]
        if folder := os.environ.get("AUDIT_PICTURES"):
            window.grab().save(f"{folder}/{where.replace(', ', '-')}.png")
    application.setLayoutDirection(LEFT)
    window.resize(usual)
    application.processEvents()


@pytest.mark.audit
@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
@pytest.mark.parametrize("look", LOOKS, ids=str)
@pytest.mark.parametrize("scene", ALL, ids=lambda scene: scene.act.__name__)
def test_nothing_is_wrong_with_any_state(audit: Audit, scene: Scene, look: Look) -> None:
    assert "\n".join(audit(scene, look)) == ""


@pytest.mark.parametrize(("scene", "look"), SHARE, ids=lambda one: getattr(one, "theme", ""))
def test_nothing_is_wrong_with_a_share_of_all_states(
    audit: Audit, scene: Scene, look: Look
) -> None:
    assert "\n".join(audit(scene, look)) == ""
