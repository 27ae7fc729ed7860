"""Finds what the parts without a screen say of files, rows and questions, as texts with slots.

`dataset`, `formats` and the others below the screen word their messages in English. The window
translates them by the texts that this finds: “the column “{1}” is missing” stands for every
message that differs from it in the slot only.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

_LAYERS = ("dataset", "formats", "services", "linting", "classroom", "session")
_FILES = ("storage/inspection.py", "storage/checkup.py", "storage/salvage.py")
"""Modules of the storage that say something of files; the others say SQL."""
_NAMES = {"message", "hint", "remedy", "reason", "why", "problem"}
_CALLS = re.compile(
    r"problem|whole_file|fault|error|refuse|warn|finding|remark|doubt|^form$|_at$", re.IGNORECASE
)
_WORDS = re.compile(r"[A-Za-z]{2,}.* .*[A-Za-z]{2,}")
_TABLES = re.compile(
    "_(WORDS|OTHER_WORDS|QUOTE_CELL|FOREIGN_STARTS|MAGICS|SUFFIXES|WEB_PAGE|OFFICE|PACKED|PICTURE"
    "|EMPTY|ANKI|HINT|SAVE_AS|NOT_SCORED)"
)
"""What modules call their sentences, alone or in tables; those in `_WORDS` have named slots."""
_NAMED = re.compile(r"\{[a-z]+\}")


def problem_texts(folder: Path) -> tuple[str, ...]:
    """Return the texts of all modules below a folder, each once, in order."""
    files = [file for layer in _LAYERS for file in (folder / layer).rglob("*.py")]
    files += [folder / file for file in _FILES]
    return tuple(sorted({text for file in files for text in _texts_in(file)}))


def _texts_in(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        for value in _values(node):
            text = _template(value)
            if _WORDS.search(text):
                yield text
        if isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
            yield from _texts_of_table(node, node.value)


def _texts_of_table(node: ast.Assign | ast.AnnAssign, value: ast.expr) -> Iterator[str]:
    """Yield the sentences, and the names of things with more than one word, of a constant."""
    target = node.targets[0] if isinstance(node, ast.Assign) else node.target
    if _TABLES.fullmatch(ast.unparse(target)) and not ast.unparse(value).startswith("re."):
        for one in ast.walk(value):
            if isinstance(one, ast.Constant) and isinstance(one.value, str) and " " in one.value:
                yield _numbered(one.value)


def _values(node: ast.AST) -> Iterator[ast.expr]:
    """Yield what a node gives to a name or a call that has to do with problems."""
    if isinstance(node, ast.Assign):
        for target in node.targets:
            pairs = _pairs(target, node.value)
            yield from (v for name, value in pairs if name in _NAMES for v in _ways(value))
    elif isinstance(node, ast.Call) and _CALLS.search(ast.unparse(node.func)):
        given = (*node.args, *(keyword.value for keyword in node.keywords))
        yield from (value for one in given for value in _ways(one))
    elif isinstance(node, ast.Return) and node.value is not None:
        given = node.value.elts if isinstance(node.value, ast.Tuple) else (node.value,)
        yield from (value for one in given for value in _ways(one))


def _pairs(target: ast.expr, value: ast.expr) -> list[tuple[str, ast.expr]]:
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        return [(ast.unparse(t), v) for t, v in zip(target.elts, value.elts, strict=False)]
    return [(ast.unparse(target), value)]


def _ways(value: ast.expr) -> Iterator[ast.expr]:
    """Yield all ways of a choice."""
    if isinstance(value, ast.IfExp):
        yield from (*_ways(value.body), *_ways(value.orelse))
    elif isinstance(value, ast.BoolOp):
        yield from (way for one in value.values for way in _ways(one))
    else:
        yield value


def _template(value: ast.expr) -> str:
    """Return a text with numbered slots, "" if it is none."""
    if isinstance(value, ast.Constant) and isinstance(value.value, str):
        return _numbered(value.value)
    if not isinstance(value, ast.JoinedStr):
        return ""
    text, slots = "", 0
    for part in value.values:
        if isinstance(part, ast.Constant):
            text += str(part.value)
        else:
            slots += 1
            text += f"{{{slots}}}"
    return text


def _numbered(text: str) -> str:
    """Return a text with its named slots numbered."""
    for number, slot in enumerate(dict.fromkeys(_NAMED.findall(text)), 1):
        text = text.replace(slot, f"{{{number}}}")
    return text
