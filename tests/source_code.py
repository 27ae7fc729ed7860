"""The program's own source files, read as syntax trees for the tests of the house."""

import ast
import io
import subprocess
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

_Documented = ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef
_LAYOUT_TOKENS = {
    tokenize.COMMENT,
    tokenize.DEDENT,
    tokenize.ENCODING,
    tokenize.ENDMARKER,
    tokenize.INDENT,
    tokenize.NEWLINE,
    tokenize.NL,
}


@dataclass(frozen=True)
class Import:
    """One imported module; `typing_only` when it stands below `if TYPE_CHECKING:`."""

    module: str
    line: int
    typing_only: bool
    level: int


@dataclass(frozen=True)
class Source:
    """One Python file: its dotted name, its path as people write it, and its text."""

    module: str
    path: str
    text: str

    @cached_property
    def tree(self) -> ast.Module:
        """The syntax tree."""
        return ast.parse(self.text)

    @cached_property
    def tokens(self) -> list[tokenize.TokenInfo]:
        """All tokens, comments among them."""
        return list(tokenize.generate_tokens(io.StringIO(self.text).readline))

    @cached_property
    def code_lines(self) -> frozenset[int]:
        """The numbers of the lines that hold code: no blank, no comment, no docstring."""
        lines = {
            line
            for token in self.tokens
            if token.type not in _LAYOUT_TOKENS
            for line in range(token.start[0], token.end[0] + 1)
        }
        return frozenset(lines - set(self._docstring_lines()))

    def size(self, node: ast.stmt) -> int:
        """Count the lines of code of a function or class, decorators left out."""
        last = node.end_lineno or node.lineno
        return len(self.code_lines.intersection(range(node.lineno, last + 1)))

    def place(self, line: int) -> str:
        """Name a line the way editors understand it."""
        return f"{self.path}:{line}"

    def imports(self) -> Iterator[Import]:
        """Walk over all imports, those inside functions too."""
        typing_only = {
            id(inner)
            for node in ast.walk(self.tree)
            if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
            for statement in node.body
            for inner in ast.walk(statement)
        }
        for node in ast.walk(self.tree):
            later = id(node) in typing_only
            if isinstance(node, ast.Import):
                yield from (Import(name.name, node.lineno, later, 0) for name in node.names)
            elif isinstance(node, ast.ImportFrom):
                start = node.module or ""
                for name in node.names:
                    yield Import(f"{start}.{name.name}", node.lineno, later, node.level)

    def _docstring_lines(self) -> Iterator[int]:
        for node in ast.walk(self.tree):
            if isinstance(node, _Documented) and ast.get_docstring(node, clean=False) is not None:
                first = node.body[0]
                yield from range(first.lineno, (first.end_lineno or first.lineno) + 1)


@cache
def sources(folder: str) -> tuple[Source, ...]:
    """Read all Python files below a top-level folder of the repository, once."""
    top = ROOT / folder
    return tuple(_source(file, top) for file in sorted(top.rglob("*.py")))


def repository_files(*folders: str) -> list[str]:
    """List the files that git keeps, or is about to keep, with paths from the top.

    Without git, as in an unpacked source archive, every visible file counts.
    """
    listing = ["ls-files", "-z", "--cached", "--others", "--exclude-standard", *folders]
    try:
        names = subprocess.run(
            ["git", "-c", "safe.directory=*", *listing],
            cwd=ROOT,
            check=True,
            capture_output=True,
            encoding="utf-8",
        ).stdout.split("\0")
    except (OSError, subprocess.CalledProcessError):
        names = [path for folder in folders or (".",) for path in _visible_files(ROOT / folder)]
    return sorted(name for name in names if name and (ROOT / name).is_file())


def example(text: str, module: str = "quizapp.example") -> Source:
    """Make a source out of a few lines, to show that a rule can fail."""
    return Source(module, f"{module.replace('.', '/')}.py", text)


def _visible_files(top: Path) -> Iterator[str]:
    for file in top.rglob("*"):
        name = file.relative_to(ROOT)
        if not any(part.startswith((".", "__pycache__")) for part in name.parts):
            yield name.as_posix()


def _source(file: Path, top: Path) -> Source:
    parts = file.relative_to(top).with_suffix("").parts
    name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
    return Source(name, file.relative_to(ROOT).as_posix(), file.read_text(encoding="utf-8"))
