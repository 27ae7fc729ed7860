"""Every page, dialog and state, in every look: nothing clipped, unlabelled, pale or out of order.

`uv run pytest -m audit` plays all scenes of `scripts/screenshots.py` and those of this folder in
four languages; in each state the window is looked at in three text sizes, three themes, two sizes
and both directions of reading (`Round`). `-m audit_quarter` plays each scene in one language.
`AUDIT_ROUNDS=3` sees every text size of each language in every theme, `AUDIT_PICTURES=FOLDER`
keeps a picture of each look. Three scenes are in every run of the tests.
"""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from screenshots import SCENES, Play, Scene, set_up

from tests.audit.rarer_scenes import RARER
from tests.audit.rounds import LANGUAGES, Inspector, Round
from tests.audit.scenes import MORE

ALL = (*SCENES, *MORE, *RARER)
NAMED = {scene.act.__name__: scene for scene in ALL}
ROUNDS = [
    Round(language, number)
    for number in range(int(os.environ.get("AUDIT_ROUNDS", "1")))
    for language in LANGUAGES
]
SHARE = [
    pytest.param(NAMED[name], round_, id=f"{name}-{round_}")
    for name, round_ in (
        ("opening_sheets", ROUNDS[0]),
        ("beginning", ROUNDS[1]),
        ("keeping_classes", ROUNDS[3]),
    )
]

RUNS = [
    pytest.param(
        scene,
        round_,
        id=f"{scene.act.__name__}-{round_}",
        marks=[pytest.mark.audit_quarter] if (place + number) % len(ROUNDS) == 0 else [],
    )
    for place, scene in enumerate(ALL)
    for number, round_ in enumerate(ROUNDS)
]
"""All scenes in all rounds; those of a quarter begin each scene in another language."""

Audit = Callable[[Scene, Round], str]


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """Where the results of scenes are kept, for one run of all workers."""
    own = tmp_path_factory.getbasetemp()
    folder = (own if worker_id == "master" else own.parent) / "audit"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture
def audit(qapp: QApplication, kept: Path) -> Iterator[Audit]:
    """Play a scene in a round of looks, and return what is wrong in any of its states."""

    def play(scene: Scene, round_: Round) -> str:
        inspector = Inspector(qapp, round_)
        # Some states show where results are: a path as short as those of people.
        with TemporaryDirectory() as name:
            folder = Path(name, "quizapp")
            set_up(scene, folder, kept, round_.language)
            played = Play(folder, next(round_.looks()), inspector.look_at)
            try:
                scene.act(played)
            finally:
                played.close()
        return inspector.report

    yield play
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.audit
@pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True)
@pytest.mark.parametrize(("scene", "round_"), RUNS)
def test_nothing_is_wrong_with_any_state(audit: Audit, scene: Scene, round_: Round) -> None:
    assert audit(scene, round_) == ""


@pytest.mark.parametrize(("scene", "round_"), SHARE)
def test_nothing_is_wrong_with_a_share_of_all_states(
    audit: Audit, scene: Scene, round_: Round
) -> None:
    assert audit(scene, round_) == ""
