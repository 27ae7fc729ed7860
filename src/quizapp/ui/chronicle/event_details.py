"""All that a set says of one event, beside its timeline."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal

from quizapp.dataset.date_words import DateWords
from quizapp.dataset.model import Dataset, Event, Relation, Status
from quizapp.ui.chronicle.field_words import status_words
from quizapp.ui.theme import Role
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.emptying import empty
from quizapp.ui.widgets.label import Label, plain_tooltip
from quizapp.ui.widgets.source_block import source_name
from quizapp.ui.widgets.timeline_words import TranslatedWords

_MOST_LINKS = 8


def short_words(event: Event) -> Iterator[str]:
    """Say in few lines where it was, who took part, and where that is from."""
    for parts in ((event.topic, event.place), event.parties):
        yield " · ".join(part for part in parts if part)
    yield from (source_name(one.title or one.url, one.locator) for one in event.sources[:1])


class EventDetails(Card):
    """Date, title, what is stated, where, who, how sure, sources, and the way to linked events."""

    followed = Signal(str)
    """A linked event is to be looked at, by its id."""

    edit_asked = Signal(str)
    """The event is to be seen in the editor, by its id."""

    def __init__(self, themes: ThemeStore, words: DateWords) -> None:
        """Make a card that says how to look at an event."""
        super().__init__(themes, padding=16)
        self._words = TranslatedWords(words, self)
        self._column = Column(themes, 8)
        self.body.addLayout(self._column)
        self.body.addStretch(1)
        self.show_nothing()

    def use_words(self, words: DateWords) -> None:
        """Write dates in another style from the next time on."""
        self._words = TranslatedWords(words, self)

    def show_nothing(self) -> None:
        """Say how an event is looked at."""
        empty(self._column)
        self._add(self.tr("No event is chosen"), "bodyS")
        said = self.tr("Click an event, or press → for the first one.")
        self._column.addWidget(Label(self._themes, said, "small", "text2"))

    def show_event(self, dataset: Dataset, event: Event, known: str, *, editable: bool) -> None:
        """Show an event of a set; `known` says how well, nothing if nobody knows."""
        empty(self._column)
        span = event.span
        date = self._words.undated() if span is None else self._words.date(span)
        self._add(date, "smallS")
        self._add(event.title, "h2")
        for said in self._about(event, known):
            self._column.addWidget(Label(self._themes, said, "small", "text2"))
        if event.statement:
            self._add(event.statement, "body")
        for source in event.sources:
            words = self.tr("Source: {name}")
            name = words.format(name=source_name(source.title or source.url, source.locator))
            self._column.addWidget(Label(self._themes, name, "small", "text2"))
        for words, other in list(self._links(dataset, event))[:_MOST_LINKS]:
            self._add_button(words, "git-compare", partial(self.followed.emit, other))
        if editable:
            edit = self.tr("Open in the editor")
            self._add_button(edit, "pencil", partial(self.edit_asked.emit, event.id))

    def _about(self, event: Event, known: str) -> Iterator[str]:
        if event.status is not Status.ESTABLISHED:
            yield status_words(event.status)
        where = " · ".join(part for part in (event.topic, event.place) if part)
        if where:
            yield where
        if event.parties:
            yield ", ".join(event.parties)
        if known:
            yield self.tr("You: {state}").format(state=known)

    def _links(self, dataset: Dataset, event: Event) -> Iterator[tuple[str, str]]:
        for link in dataset.relations:
            if event.id in (link.event, link.target):
                other = dataset.by_id.get(link.target if link.event == event.id else link.event)
                if other is not None and other is not event:
                    yield self._link_words(dataset, link, event), other.id

    def _link_words(self, dataset: Dataset, link: Relation, event: Event) -> str:
        if link.event == event.id:
            return self._words.linked_to(link.kind, dataset.by_id[link.target].title)
        said = self._words.linked_to(link.kind, event.title)
        return f"{dataset.by_id[link.event].title}: {said}"

    def _add(self, text: str, role: Role) -> None:
        self._column.addWidget(Label(self._themes, text, role))

    def _add_button(self, text: str, icon: str, act: object) -> None:
        button = Button(self._themes, text, "ghost", icon=icon, small=True)
        button.setMinimumWidth(1)
        button.setToolTip(plain_tooltip(text))
        button.clicked.connect(act)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
