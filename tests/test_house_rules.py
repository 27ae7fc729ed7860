"""The rules of the house that a formatter does not know: sizes, names, words, safety.

Every rule is a function that names what breaks it, and is shown to find a small bad example.
"""

import ast
import re
import tokenize
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path, PurePosixPath

import pytest

from tests.source_code import ROOT, Source, example, repository_files, sources

FILE_LINES = 300
FUNCTION_LINES = 40
CLASS_LINES = 250
LINES_FOR_ONE_EXCEPTION = 1000

BANNED_NAMES = {"base", "common", "helper", "helpers", "manager", "misc", "util", "utils"}
MUTABLE_MAKERS = {"Counter", "OrderedDict", "bytearray", "defaultdict", "deque", "dict", "list"}
FROZEN_MAKERS = {
    "Decimal", "Fraction", "MappingProxyType", "NewType", "ParamSpec", "Path", "TypeVar", "UUID",
}  # fmt: skip
READ_ONLY_TYPES = ("Mapping[", "Sequence[")
RICH_TEXT = {"AutoText", "MarkdownText", "RichText", "insertHtml", "setHtml", "setMarkdown"}
STOLEN_PARENTS = {"focusProxy", "nextInFocusChain", "previousInFocusChain", "topLevelWidget"}
MACHINE_PATH = re.compile(r"(?<![\w.~-])/(?:work|root|tmp|home/\w+|Users/\w+)\b")
PACKAGE_HOST = re.compile(r"pypi[.]org|pythonhosted[.]|npmjs[.]|anaconda[.]|crates[.]io")

type_comment = re.compile(r"#\s*type:\s*ignore(?P<code>\[[\w-]+\])?")
noqa_comment = re.compile(r"#\s*noqa(?P<code>:\s*[A-Z]+[0-9]+)?", re.IGNORECASE)

Rule = Callable[[Source], Iterable[str]]


def long_files(source: Source) -> Iterator[str]:
    """Name a file with too many lines of code."""
    if len(source.code_lines) > FILE_LINES:
        yield f"{source.path}: {len(source.code_lines)} lines of code"


def long_functions(source: Source) -> Iterator[str]:
    """Name every function with too many lines of code."""
    for node in ast.walk(source.tree):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if source.size(node) > FUNCTION_LINES:
            yield f"{source.place(node.lineno)}: {node.name} has {source.size(node)} lines"


def long_classes(source: Source) -> Iterator[str]:
    """Name every class with too many lines of code."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ClassDef) and source.size(node) > CLASS_LINES:
            yield f"{source.place(node.lineno)}: {node.name} has {source.size(node)} lines"


def missing_docstrings(source: Source) -> Iterator[str]:
    """Name every module and every public class and function that does not say what it is."""
    if ast.get_docstring(source.tree) is None:
        yield f"{source.path}: the module has no docstring"
    for node in _public_definitions(source.tree):
        if ast.get_docstring(node) is None:
            yield f"{source.place(node.lineno)}: {node.name} has no docstring"


def _public_definitions(
    parent: ast.Module | ast.ClassDef,
) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef]:
    for node in parent.body:
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            continue
        if not node.name.startswith("_"):
            yield node
            if isinstance(node, ast.ClassDef):
                yield from _public_definitions(node)


def silenced_checks(source: Source) -> Iterator[tuple[str, bool]]:
    """Find every comment that silences a tool, and whether it names what it silences."""
    for token in source.tokens:
        if token.type == tokenize.COMMENT:
            for pattern in (type_comment, noqa_comment):
                if found := pattern.search(token.string):
                    yield source.place(token.start[0]), found["code"] is not None


def mutable_globals(source: Source) -> Iterator[str]:
    """Name every module-level value that one part of the program could change for another."""
    frozen = FROZEN_MAKERS | _frozen_classes(source) | _frozen_classes_of_the_program()
    for node in source.tree.body:
        if not isinstance(node, ast.Assign | ast.AnnAssign) or not _is_mutable(node.value, frozen):
            continue
        # What is declared read-only is guarded by the type checker.
        declared = ast.unparse(node.annotation) if isinstance(node, ast.AnnAssign) else ""
        if not declared.startswith(READ_ONLY_TYPES):
            yield f"{source.place(node.lineno)}: {ast.unparse(node)[:60]}"


def _is_mutable(value: ast.expr | None, frozen: set[str]) -> bool:
    if isinstance(value, ast.Call):
        name = ast.unparse(value.func).rpartition(".")[2]
        makes_an_object = name[:1].isupper() and name not in frozen
        return name in MUTABLE_MAKERS or makes_an_object or name == "set"
    displays = ast.List | ast.Dict | ast.Set | ast.ListComp | ast.DictComp | ast.SetComp
    return isinstance(value, displays)


@cache
def _frozen_classes_of_the_program() -> set[str]:
    return {name for source in sources("src") for name in _frozen_classes(source)}


def _frozen_classes(source: Source) -> set[str]:
    """Name the classes of a file that cannot change: frozen dataclasses and named tuples."""
    return {
        node.name
        for node in ast.walk(source.tree)
        if isinstance(node, ast.ClassDef)
        and any(
            "frozen=True" in ast.unparse(part) or ast.unparse(part) == "NamedTuple"
            for part in (*node.decorator_list, *node.bases)
        )
    }


def rich_text(source: Source) -> Iterator[str]:
    """Name every use of markup: the text of a question set is never anything but plain."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Attribute | ast.Name):
            name = node.attr if isinstance(node, ast.Attribute) else node.id
            if name in RICH_TEXT:
                yield f"{source.place(node.lineno)}: {name}"


def untranslatable_words(source: Source) -> Iterator[str]:
    """Name every `tr()` whose text is put together, since no translator would ever see it."""
    for node in ast.walk(source.tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = ast.unparse(node.func).rpartition(".")[2]
        texts = {"tr": node.args[:1], "translate": node.args[1:2]}.get(name, [])
        if any(isinstance(text, ast.JoinedStr | ast.BinOp | ast.Call) for text in texts):
            yield f"{source.place(node.lineno)}: {ast.unparse(node)[:60]}"


def stolen_parents(source: Source) -> Iterator[str]:
    """Name every getter after which a widget may be deleted under the hands of Qt.

    One place may ask, and puts right what PySide does: `tab_order.focus_proxy`.
    """
    for node in ast.walk(source.tree):
        asks = isinstance(node, ast.Attribute) and node.attr in STOLEN_PARENTS
        if asks and source.module != "quizapp.ui.tab_order":
            yield f"{source.place(node.lineno)}: {node.attr}"


def mocks(source: Source) -> Iterator[str]:
    """Name every stand-in for a class of our own; tests use the real ones."""
    for found in source.imports():
        if found.module.startswith(("unittest.mock", "mock.")):
            yield source.place(found.line)


def banned_names(path: str) -> list[str]:
    """Return the parts of a path that say nothing about what is inside."""
    parts = [PurePosixPath(part).stem.lower() for part in PurePosixPath(path).parts]
    return [part for part in parts if BANNED_NAMES & {part, *part.split("_")}]


def foreign_words(text: str) -> list[str]:
    """Return the folders of one machine and the package hosts that a text names."""
    return MACHINE_PATH.findall(text) + PACKAGE_HOST.findall(text)


@pytest.mark.parametrize(
    ("folders", "rule"),
    [
        (("src", "tests", "scripts", "benchmarks"), long_files),
        (("src", "tests", "scripts", "benchmarks"), long_functions),
        (("src", "tests", "scripts", "benchmarks"), long_classes),
        (("src", "scripts", "benchmarks"), missing_docstrings),
        (("src",), mutable_globals),
        (("src",), rich_text),
        (("src",), untranslatable_words),
        (("src", "tests", "scripts", "benchmarks"), stolen_parents),
        (("tests",), mocks),
    ],
)
def test_the_house_keeps_its_rule(folders: tuple[str, ...], rule: Rule) -> None:
    files = [source for folder in folders for source in sources(folder)]
    faults = [fault for source in files for fault in rule(source)]
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (long_files, "x = 1\n" * (FILE_LINES + 1)),
        (long_functions, "def f():\n" + "    x = 1\n" * FUNCTION_LINES),
        (long_classes, "class C:\n" + "    x = 1\n" * CLASS_LINES),
        (missing_docstrings, "x = 1"),
        (missing_docstrings, '"""Doc."""\nclass C:\n    """Doc."""\n    def f(self): ...'),
        (mutable_globals, "CACHE = {}"),
        (mutable_globals, "CACHE: dict[str, int] = dict()"),
        (mutable_globals, "NAMES = [name for name in ()]"),
        (mutable_globals, "LIBRARY = Library()"),
        (rich_text, "label.setTextFormat(Qt.TextFormat.RichText)"),
        (rich_text, "page.setHtml(text)"),
        (untranslatable_words, "self.tr(f'{count} questions')"),
        (untranslatable_words, "self.tr('%d questions' % count)"),
        (untranslatable_words, "self.tr('{} questions'.format(count))"),
        (untranslatable_words, "QCoreApplication.translate('Page', f'{count} questions')"),
        (stolen_parents, "widget.focusProxy()"),
        (mocks, "from unittest.mock import Mock"),
    ],
)
def test_a_broken_rule_is_found(rule: Rule, text: str) -> None:
    assert list(rule(example(text))) != []


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (long_functions, "def f():\n" + "\n    # why\n    x = 1\n" * (FUNCTION_LINES - 1)),
        (missing_docstrings, '"""Doc."""\ndef _private(): ...'),
        (mutable_globals, "SIZES: Mapping[str, int] = {'a': 1}"),
        (mutable_globals, "NAMES = ('a', 'b')\nPATTERN = re.compile('a')"),
        (mutable_globals, "@dataclass(frozen=True)\nclass C:\n    x: int\n\nONE = C(1)"),
        (untranslatable_words, "self.tr('%n question(s)', '', count)"),
    ],
)
def test_honest_code_is_left_in_peace(rule: Rule, text: str) -> None:
    assert list(rule(example(text))) == []


def test_a_silenced_check_is_rare_and_names_its_code() -> None:
    program = sources("src")
    silenced = [found for source in program for found in silenced_checks(source)]
    assert [place for place, has_code in silenced if not has_code] == []
    lines = sum(len(source.code_lines) for source in program)
    assert len(silenced) * LINES_FOR_ONE_EXCEPTION <= lines, silenced


def test_a_silenced_check_is_found() -> None:
    bare = example("x = f()  # type: " + "ignore\ny = g()  # no" + "qa")
    assert [has_code for _, has_code in silenced_checks(bare)] == [False, False]
    coded = example("x = f()  # type: " + "ignore[arg-type]\ny = g()  # no" + "qa: E501")
    assert [has_code for _, has_code in silenced_checks(coded)] == [True, True]


def test_every_file_name_says_what_is_inside() -> None:
    assert [name for name in repository_files() if banned_names(name)] == []


@pytest.mark.parametrize(
    "name", ["src/quizapp/utils.py", "src/quizapp/common/dates.py", "tests/qt_helpers.py"]
)
def test_an_empty_file_name_is_found(name: str) -> None:
    assert banned_names(name) != []


def test_bundled_folders_hold_no_code() -> None:
    bundled = (ROOT / name for name in ("resources", "questions"))
    assert [file for folder in bundled for file in folder.rglob("*.py")] == []


def test_no_file_names_a_machine_or_a_package_host() -> None:
    faults = {name: foreign_words(_text(ROOT / name)) for name in repository_files()}
    assert {name: words for name, words in faults.items() if words} == {}


@pytest.mark.parametrize(
    "parts", [("", "work", "main"), ("", "root", ".cache"), ("", "home", "me", "quiz")]
)
def test_the_folder_of_a_machine_is_found(parts: tuple[str, ...]) -> None:
    assert foreign_words(f"see {'/'.join(parts)}") != []


@pytest.mark.parametrize("parts", [("pypi", "org"), ("files", "pythonhosted", "org")])
def test_a_package_host_is_found(parts: tuple[str, ...]) -> None:
    assert foreign_words(f"https://{'.'.join(parts)}/simple") != []


def _text(file: Path) -> str:
    """Return the text of a file, nothing for pictures and fonts."""
    content = file.read_bytes()
    return "" if b"\0" in content else content.decode("utf-8", errors="replace")
