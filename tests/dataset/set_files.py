"""Question sets written for a test, and what reading them says."""

import re
from pathlib import Path

from quizapp.dataset.problem import Problem
from quizapp.dataset.reader import read

SET = 'format = 1\nid = "small"\ntitle = "Small"\n'
EVENTS = "id,title,date\na,Treaty A,1918\nb,Treaty B,1920\n"


def write_set(folder: Path, **tables: str) -> Path:
    """Write a folder that is right except for the given tables; `set` stands for set.toml."""
    texts = {"set": SET, "events": EVENTS} | tables
    for name, text in texts.items():
        path = folder / ("set.toml" if name == "set" else f"{name}.csv")
        path.write_text(text, encoding="utf-8", newline="")
    return folder


def write_table(folder: Path, text: str) -> Path:
    """Write one plain table."""
    path = folder / "events.csv"
    path.write_text(text, encoding="utf-8", newline="")
    return path


def told(path: Path) -> list[str]:
    """Return what is told about a set, file names without their folders."""
    return [_text(problem) for problem in read(path).problems]


def _text(problem: Problem) -> str:
    return re.sub(r"^[^:]*[/\\]", "", str(problem))


def codes(path: Path) -> list[str]:
    """Return the codes of everything told about a set."""
    return [problem.code for problem in read(path).problems]
