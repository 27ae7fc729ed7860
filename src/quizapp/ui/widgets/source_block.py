"""Where the key of a question comes from: what is stated, by whom, and at which address."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from quizapp.generation.question import Question
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.rule import Rule
from quizapp.ui.words.quotation import quoted


@dataclass(frozen=True, slots=True)
class SourceEntry:
    """One source, or one statement of the set that the explanation does not hold."""

    statement: str = ""
    name: str = ""
    url: str = ""


def source_entries(question: Question) -> tuple[SourceEntry, ...]:
    """Return what can be shown about the sources of a question besides its source line."""
    return tuple(entry for entry in dict.fromkeys(_entries(question)) if entry != SourceEntry())


def source_name(title: str, locator: str) -> str:
    """Return a source as one line: title, and the place inside it."""
    return ", ".join(part for part in (quoted(title) if title else "", locator) if part)


class SourceBlock(QWidget):
    """Statements and sources below each other; an address is plain text that can be copied."""

    def __init__(self, themes: ThemeStore, entries: Iterable[SourceEntry]) -> None:
        """Show the sources of a question."""
        super().__init__()
        self._themes = themes
        column = Column(themes, 6)
        column.addWidget(Rule(themes))
        for entry in entries:
            if entry.statement:
                column.addWidget(Label(themes, entry.statement))
            if entry.name:
                column.addWidget(Label(themes, entry.name, "smallS", "text2"))
            if entry.url:
                column.addLayout(self._address(entry.url))
        self.setLayout(column)

    def _address(self, url: str) -> Row:
        copy = IconButton(self._themes, "copy", self.tr("Copy the address"), small=True)
        copy.setAccessibleDescription(url)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(url))
        row = Row(self._themes, 8)
        row.addWidget(Label(self._themes, url, "small", "text2"), 1)
        row.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        return row


def _entries(question: Question) -> Iterator[SourceEntry]:
    cited = question.source
    known = source_name(cited.title, cited.locator)
    yield SourceEntry(url="" if question.sources else cited.url)
    titles = {event.id: event.title for event in question.stretch.events}
    for asked, own in zip(question.stretch.focus, question.sources, strict=False):
        place = source_name(own.title, own.locator)
        yield SourceEntry(titles.get(asked, ""), place, own.url)
    for event in question.stretch.events:
        if event.id not in question.stretch.focus:
            continue
        if event.statement and event.statement not in question.explanation:
            yield SourceEntry(statement=event.statement)
        for source in event.sources:
            name = source_name(source.title, source.locator)
            if (name, source.url) != (known, cited.url):
                yield SourceEntry(name=name, url=source.url)
