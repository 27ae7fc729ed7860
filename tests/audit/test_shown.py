"""No page is left out of the audit."""

import inspect
from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

from PySide6.QtWidgets import QWidget

from quizapp.ui import dialogs, pages
from quizapp.ui.dialogs.key_sheet import KeySheet
from quizapp.ui.pages.quiz_board import QuizBoard
from tests.audit.shown import STATES
from tests.audit.test_every_state import ALL

BASES = (KeySheet, QuizBoard)
"""What pages and dialogs are made from, and nobody sees as such."""


def _classes() -> Iterator[type[QWidget]]:
    for package in (pages, dialogs):
        for module in iter_modules(package.__path__, f"{package.__name__}."):
            for name, one in vars(import_module(module.name)).items():
                own = inspect.isclass(one) and one.__module__ == module.name
                if own and issubclass(one, QWidget) and not name.startswith("_"):
                    yield one


def test_every_page_and_dialog_is_shown_in_a_state() -> None:
    assert {*_classes()} - {*STATES.values(), *BASES} == set()


def test_every_such_state_is_in_a_scene() -> None:
    modules = {module for scene in ALL if (module := inspect.getmodule(scene.act)) is not None}
    scenes = "".join(map(inspect.getsource, modules))
    assert [name for name in STATES if f'"{name}"' not in scenes] == []
