"""A guide as values, read from a small part of Markdown.

`# Title`, `## Section`, paragraphs between empty lines, and pictures on lines of their own. Marks
for keys and names (`key`, **name**) are for readers of the file; the screen shows words only.
"""

import re
from dataclasses import dataclass
from pathlib import Path

_PICTURE = re.compile(r"!\[(?P<alt>[^\]]*)\]\((?P<file>[\w.-]+)\)")
_MARKS = re.compile(r"\*\*(.+?)\*\*|`(.+?)`")


@dataclass(frozen=True)
class Picture:
    """A picture of a guide, and what it shows in words."""

    file: Path
    alt: str


@dataclass(frozen=True)
class Section:
    """A title, and below it paragraphs and pictures in their order."""

    title: str
    parts: tuple[str | Picture, ...]


@dataclass(frozen=True)
class Guide:
    """A title and sections."""

    title: str
    sections: tuple[Section, ...]


GUIDES = ("learners", "teachers")
"""The names of the guides, in their order; each is a file in the folder of its language."""


def read_guides(folder: Path, language: str) -> tuple[Guide, ...]:
    """Read all guides, in a language by ISO 639-1; one that is not there is told in English.

    English ones are in `folder` itself, those of other languages below it.
    """
    wanted = ((folder / language / f"{name}.md", folder / f"{name}.md") for name in GUIDES)
    return tuple(read_guide(own if own.is_file() else english) for own, english in wanted)


def read_guide(file: Path) -> Guide:
    """Read a guide that came with the program.

    Raises:
        ValueError: the file does not begin with a title.
    """
    blocks = file.read_text(encoding="utf-8").strip().split("\n\n")
    title, *rest = blocks
    if not title.startswith("# "):
        raise ValueError(f"{file.name}: there is no title")
    sections: list[Section] = []
    for block in rest:
        if block.startswith("## "):
            sections.append(Section(block.removeprefix("## "), ()))
        elif sections:
            last = sections[-1]
            sections[-1] = Section(last.title, (*last.parts, _part(block, file.parent)))
    return Guide(title.removeprefix("# "), tuple(sections))


def _part(block: str, folder: Path) -> str | Picture:
    found = _PICTURE.fullmatch(block.strip())
    if found is not None:
        return Picture(folder / found["file"], found["alt"])
    joined = " ".join(block.split())
    return _MARKS.sub(lambda match: match[1] or match[2], joined)
