"""The layers of the house: who may import what."""

import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

import pytest

from tests.source_code import ROOT, Import, Source, example, sources

FACTS = ("dataset",)
QUESTIONS = ("generation", *FACTS)
QUIZ = ("session", *QUESTIONS)
CHECKS = ("linting", "verification")


@dataclass(frozen=True)
class Layer:
    """What one part of the program may import.

    `quizapp` names parts of the program, whole or by module, `packages` names packages outside
    the standard library, `typing` names parts that only annotations may speak of.
    """

    quizapp: tuple[str, ...] = ()
    packages: tuple[str, ...] = ()
    typing: tuple[str, ...] = ()


LAYERS = {
    "paths": Layer(),
    "settings": Layer(),
    "dataset": Layer(),
    "generation": Layer(FACTS),
    "session": Layer(QUESTIONS),
    "classroom": Layer(QUIZ),
    "analysis": Layer(),
    "memory": Layer(QUIZ, packages=("fsrs",)),
    "linting": Layer(QUESTIONS),
    "verification": Layer(("dataset.dates", "dataset.model")),
    "formats": Layer(
        (*QUIZ, "classroom", "linting"),
        packages=("genanki", "lark", "python_calamine", "xlsxwriter"),
    ),
    "storage": Layer(
        (*QUIZ, "classroom", "memory.grade", "memory.trace"),
        packages=("sqlmodel", "sqlalchemy", "alembic"),
    ),
    "services": Layer(
        (*QUIZ, *CHECKS, "analysis", "classroom", "formats", "memory"), typing=("storage",)
    ),
    "cli": Layer(
        (
            *QUIZ,
            "classroom",
            "linting",
            "verification",
            "formats",
            "storage",
            "services",
            "settings",
            "paths",
            "app",
            "ui.printing.offscreen",
        )
    ),
    "ui": Layer(
        (*QUIZ, "classroom", "linting", "services", "settings"), packages=("PySide6", "shiboken6")
    ),
    "composition": Layer(
        (
            *QUIZ,
            "classroom",
            "linting",
            "verification",
            "formats",
            "storage",
            "services",
            "settings",
            "paths",
            "ui",
        ),
        packages=("PySide6", "shiboken6"),
    ),
    "app": Layer(
        (
            *QUIZ,
            "classroom",
            "linting",
            "verification",
            "formats",
            "storage",
            "services",
            "settings",
            "paths",
            "ui",
            "composition",
        ),
        packages=("PySide6", "shiboken6"),
    ),
    "__main__": Layer(("cli",)),
}

# Whoever draws a question may look at it, but not make one.
HIDDEN_FROM_THE_SCREEN = (
    "generation.assembly",
    "generation.kinds",
)
THREADS = (
    "concurrent.futures",
    "PySide6.QtCore.QRunnable",
    "PySide6.QtCore.QThread",
    "PySide6.QtCore.QThreadPool",
    "threading.Thread",
)
NETWORK = ("ftplib", "http", "smtplib", "ssl", "urllib.request", "xmlrpc", "PySide6.QtWebEngine")


@pytest.fixture(scope="module")
def program() -> tuple[Source, ...]:
    """Every module of the package."""
    return sources("src")


def layer_faults(source: Source) -> list[str]:
    """Name every import of a module that its layer does not allow."""
    part = source.module.removeprefix("quizapp").lstrip(".").partition(".")[0]
    if not part:
        return []
    if part not in LAYERS:
        return [f"{source.path}: “{part}” is not a part of the house"]
    return [
        f"{source.place(found.line)}: {part} must not import {found.module}"
        for found in source.imports()
        if not _allowed(found, part, LAYERS[part])
    ]


def _allowed(found: Import, part: str, layer: Layer) -> bool:
    package, _, rest = found.module.partition(".")
    if package == "quizapp":
        names = (part, *layer.quizapp, *(layer.typing if found.typing_only else ()))
        return any(_is_within(rest, name) for name in names)
    return package in sys.stdlib_module_names or package in layer.packages


def _is_within(module: str, name: str) -> bool:
    return module == name or module.startswith(f"{name}.")


def import_faults(source: Source, banned: tuple[str, ...]) -> list[str]:
    """Name every import of a module, or of something inside it, from a list."""
    return [
        f"{source.place(found.line)}: imports {found.module}"
        for found in source.imports()
        if any(_is_within(found.module, name) for name in banned)
    ]


def relative_imports(source: Source) -> list[str]:
    """Name every import that begins with a dot."""
    return [source.place(found.line) for found in source.imports() if found.level]


def neighbour_imports(source: Source) -> list[str]:
    """Name what a kind of question takes from another kind."""
    package = source.module.rpartition(".")[0]
    return import_faults(source, (package,))


def import_cycle(program: Sequence[Source]) -> list[str]:
    """Return the modules of one import cycle, in order, or nothing."""
    names = {source.module for source in program}
    graph = {
        source.module: {
            next(name for name in (found.module, found.module.rpartition(".")[0]) if name in names)
            for found in source.imports()
            if found.module in names or found.module.rpartition(".")[0] in names
        }
        for source in program
    }
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as cycle:
        return list(cycle.args[1])
    return []


def more_than_a_docstring(source: Source) -> bool:
    """Tell whether the file of a package holds anything but its docstring."""
    return len(source.tree.body) != 1 or bool(source.code_lines)


def test_every_import_goes_down(program: tuple[Source, ...]) -> None:
    assert [fault for source in program for fault in layer_faults(source)] == []


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("quizapp.dataset.example", "from quizapp.generation.question import Question"),
        ("quizapp.generation.example", "import quizapp.session.quiz"),
        ("quizapp.session.example", "from PySide6.QtCore import QTimer"),
        ("quizapp.session.example", "from quizapp import settings"),
        ("quizapp.verification.example", "from quizapp.dataset.chronology import before"),
        ("quizapp.verification.example", "from quizapp.generation.question import Question"),
        ("quizapp.formats.example", "from quizapp.storage.store import Store"),
        ("quizapp.storage.example", "from quizapp.formats import events"),
        ("quizapp.services.example", "from quizapp.storage.store import Store"),
        ("quizapp.services.example", "import sqlmodel"),
        ("quizapp.cli.example", "from PySide6 import QtWidgets"),
        ("quizapp.cli.example", "from quizapp.ui.theme import Theme"),
        ("quizapp.cli.example", "from quizapp.ui.printing.pdf import pdf_of"),
        ("quizapp.ui.example", "def late():\n    import quizapp.storage.store"),
        ("quizapp.ui.example", "from quizapp.formats import events"),
        ("quizapp.utils", ""),
    ],
)
def test_an_import_that_goes_up_is_found(module: str, line: str) -> None:
    assert layer_faults(example(line, module)) != []


def test_the_layers_are_the_documented_ones() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE)) == set(LAYERS)


def test_a_service_may_speak_of_storage_in_annotations() -> None:
    text = "if TYPE_CHECKING:\n    from quizapp.storage.store import Store"
    assert layer_faults(example(text, "quizapp.services.example")) == []


def test_the_screen_shows_questions_but_makes_none(program: tuple[Source, ...]) -> None:
    banned = tuple(f"quizapp.{name}" for name in HIDDEN_FROM_THE_SCREEN)
    screen = [source for source in program if source.module.startswith("quizapp.ui")]
    assert [fault for source in screen for fault in import_faults(source, banned)] == []


def test_kinds_do_not_know_each_other(program: tuple[Source, ...]) -> None:
    kinds = [source for source in program if source.module.startswith("quizapp.generation.kinds.")]
    assert [fault for kind in kinds for fault in neighbour_imports(kind)] == []


def test_a_kind_that_imports_another_is_found() -> None:
    text = "from quizapp.generation.kinds.place import Place"
    assert neighbour_imports(example(text, "quizapp.generation.kinds.order")) != []
    assert neighbour_imports(example("import random", "quizapp.generation.kinds.order")) == []


def test_the_only_threads_are_in_the_background_of_the_screen(program: tuple[Source, ...]) -> None:
    others = [source for source in program if source.module != "quizapp.ui.background"]
    assert [fault for source in others for fault in import_faults(source, THREADS)] == []


def test_a_thread_elsewhere_is_found() -> None:
    for text in (
        "from PySide6.QtCore import QObject, QThread",
        "from concurrent.futures import ThreadPoolExecutor",
        "from threading import Thread",
    ):
        assert import_faults(example(text), THREADS) != []


def test_nothing_talks_to_a_network(program: tuple[Source, ...]) -> None:
    assert [fault for source in program for fault in import_faults(source, NETWORK)] == []


def test_a_module_that_talks_to_a_network_is_found() -> None:
    assert import_faults(example("from urllib.request import urlopen"), NETWORK) != []


def test_no_module_needs_itself(program: tuple[Source, ...]) -> None:
    assert import_cycle(program) == []


def test_a_cycle_is_found_through_any_number_of_modules() -> None:
    program = [
        example("from quizapp.b import thing", "quizapp.a"),
        example("def late():\n    from quizapp import c", "quizapp.b"),
        example("import quizapp.a", "quizapp.c"),
    ]
    assert set(import_cycle(program)) == {"quizapp.a", "quizapp.b", "quizapp.c"}
    assert import_cycle(program[:2]) == []


def test_no_import_is_relative(program: tuple[Source, ...]) -> None:
    assert [place for source in program for place in relative_imports(source)] == []


def test_a_relative_import_is_found() -> None:
    assert relative_imports(example("from . import dates")) != []


def test_the_file_of_a_package_is_a_docstring(program: tuple[Source, ...]) -> None:
    packages = [source for source in program if source.path.endswith("__init__.py")]
    assert [source.path for source in packages if more_than_a_docstring(source)] == []


@pytest.mark.parametrize("text", ["", "import os", '"""Doc."""\nfrom quizapp import paths\n'])
def test_a_package_that_does_something_is_found(text: str) -> None:
    assert more_than_a_docstring(example(text))
