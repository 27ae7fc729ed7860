"""Putting each of some things into one of a few stretches of time."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.dataset.date_words import DateWords
from quizapp.generation.question import Option, Question
from quizapp.generation.shapes.buckets import Buckets
from quizapp.generation.target import Target
from quizapp.session.quiz import Answer
from quizapp.ui.answers.bucket_box import BucketBox
from quizapp.ui.answers.bucket_item import BucketItem
from quizapp.ui.answers.drag_ghost import DragGhost
from quizapp.ui.answers.event_dates import date_of
from quizapp.ui.answers.radio_keys import RadioKeys
from quizapp.ui.keys import typed
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.announcement import announce
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.key_hints import KeyHint
from quizapp.ui.widgets.option_look import Verdict


class BucketsArea(QWidget):
    """The things below each other, and under them the buckets side by side."""

    changed = Signal()
    submitted = Signal()

    def __init__(
        self, themes: ThemeStore, words: DateWords, question: Question, shape: Buckets
    ) -> None:
        """Offer the things in no bucket; dates are said with `words`."""
        super().__init__()
        self._words = words
        self._question = question
        self._shape = shape
        self._placed: dict[str, str] = {}
        self._items = {
            option.id: BucketItem(themes, chr(ord("A") + place), option.text)
            for place, option in enumerate(question.options)
        }
        self._boxes = {
            bucket.id: BucketBox(themes, bucket.id, *_name_and_dates(bucket, words))
            for bucket in shape.buckets
        }
        self._keys = RadioKeys(tuple(self._items.values()), self)
        self._keys.submitted.connect(self.submitted)
        self._lay_out(themes)
        self._ghost = DragGhost(themes, self)
        next(iter(self._items.values())).setChecked(True)

    @property
    def widget(self) -> QWidget:
        """The things and the buckets."""
        return self

    @property
    def eyebrow(self) -> str:
        """What is to be done."""
        return self.tr("Put each one where it belongs")

    @property
    def hints(self) -> Sequence[KeyHint]:
        """The keys that select and place."""
        last = list(self._boxes)[-1]
        return (
            KeyHint(("↑", "↓"), self.tr("select")),
            KeyHint(("1", last), self.tr("put into"), span=True),
        )

    @property
    def stops(self) -> Sequence[QWidget]:
        """The things, then the buckets."""
        return (*self._items.values(), *self._boxes.values())

    def response(self) -> tuple[str, ...]:
        """Return every thing with its bucket, nothing before all are placed."""
        if len(self._placed) < len(self._items):
            return ()
        return tuple(name + self._placed[name] for name in self._items)

    def press(self, event: QKeyEvent) -> bool:
        """Go up and down; put the current thing into a bucket by its number."""
        if self._keys.is_closed or self._keys.press(event):
            return not self._keys.is_closed
        text = typed(event)
        if text in self._boxes:
            self._put(self._current(), text)
            return True
        letters = {item.letter.casefold(): item for item in self._items.values()}
        if text not in letters:
            return False
        self._keys.choose(list(letters).index(text))
        return True

    def lock(self, locked: bool) -> None:
        """Keep everything where it is, or let it be moved again."""
        self._keys.lock(locked)

    def show_result(self, answer: Answer | None) -> None:
        """Say of each thing whether it is where it belongs, and when it was."""
        self.lock(locked=False)
        self._keys.judged = True
        given = {word[:1]: word[1:] for word in answer.response} if answer else {}
        for option in self._question.options:
            self._judge(option, given.get(option.id, ""))
        self._folded.hide()

    def set_compact(self, compact: bool) -> None:
        """Every row is needed in any window."""

    def verdict(self, answer: Answer | None) -> str:
        """Return how many things are where they belong."""
        if answer is None or answer.skipped:
            return self.tr("Each event shows where it belongs.")
        count = len(self._items)
        fitting = len(set(answer.response).intersection(self._shape.key))
        if answer.marked.correct:
            return self.tr("Right. All {count} are where they belong.", "", count).format(
                count=count
            )
        if fitting:
            words = self.tr("Partly right. {fitting} of {count} are where they belong.", "", count)
            return words.format(fitting=fitting, count=count)
        return self.tr("None is where it belongs. Each event shows its place.")

    def _judge(self, option: Option, given: str) -> None:
        item, key = self._items[option.id], dict(self._shape.places)[option.id]
        date = date_of(self._question, option.events, self._words)
        right = self._boxes[key].title
        if given == key:
            item.say(self.tr("{place} · right").format(place=right))
            item.show_verdict(Verdict.CHOSEN_RIGHT, date)
        elif given:
            item.say(self.tr("Belongs to {place}").format(place=right))
            mine = self.tr("Your answer: {place}").format(place=self._boxes[given].title)
            item.show_verdict(Verdict.CHOSEN_WRONG, " · ".join(filter(None, (date, mine))))
        else:
            item.say(right)
            item.show_verdict(Verdict.RIGHT_NOT_CHOSEN, date)

    def _current(self) -> str:
        return next(name for name, item in self._items.items() if item.isChecked())

    def _put(self, name: str, bucket: str) -> None:
        """Put a thing into a bucket, and go on to the next that is in none."""
        if self._keys.is_closed:
            return
        self._placed[name] = bucket
        self._items[name].say(self._boxes[bucket].title)
        for other, box in self._boxes.items():
            held = (item for item in self._items if self._placed.get(item) == other)
            box.show_held(tuple(self._items[item].letter for item in held))
        words = self.tr("{item}: {place}. {done} of {count} placed.", "", len(self._items))
        said = words.format(
            item=self._items[name].letter,
            place=self._boxes[bucket].title,
            done=len(self._placed),
            count=len(self._items),
        )
        announce(self._items[name], said)
        self._go_on(name)
        self.changed.emit()

    def _go_on(self, name: str) -> None:
        """Choose the next thing in no bucket, or stay if there is none."""
        names = list(self._items)
        place = names.index(name)
        around = (*names[place:], *names[:place])
        self._keys.choose(names.index(next((n for n in around if n not in self._placed), name)))

    def _drag(self, name: str, point: QPoint) -> None:
        """Carry a thing with the pointer, and show the bucket that it would fall into."""
        if self._keys.is_closed:
            return
        item = self._items[name]
        self._ghost.carry(f"{item.letter}: {item.text()}", self.mapFromGlobal(point))
        under = self._under(point)
        for bucket, box in self._boxes.items():
            box.target(bucket == under)

    def _drop(self, name: str, point: QPoint) -> None:
        self._ghost.hide()
        for box in self._boxes.values():
            box.target(False)
        if under := self._under(point):
            self._put(name, under)

    def _under(self, point: QPoint) -> str:
        """Return the bucket at a point of the screen, if there is one."""
        inside = (n for n, b in self._boxes.items() if b.rect().contains(b.mapFromGlobal(point)))
        return next(inside, "")

    def _lay_out(self, themes: ThemeStore) -> None:
        self._folded = QWidget()
        fold = Fold(themes, gap=8, least=150)
        for bucket, box in self._boxes.items():
            box.clicked.connect(lambda _=False, bucket=bucket: self._put(self._current(), bucket))
            fold.add(box)
        self._folded.setLayout(fold)
        column = Column(themes, 6)
        for name, item in self._items.items():
            item.dragged.connect(lambda point, name=name: self._drag(name, point))
            item.dropped.connect(lambda point, name=name: self._drop(name, point))
            column.addWidget(item)
        column.addSpacing(themes.theme.px(6))
        column.addWidget(self._folded)
        self.setLayout(column)


def _name_and_dates(bucket: Target, words: DateWords) -> tuple[str, str]:
    """Split “Soviet years (1920–1991)” into the name and the dates, if it is made of both."""
    dates = words.long(bucket.date) if bucket.date else ""
    name = bucket.text.removesuffix(f"({dates})").rstrip()
    return (name, dates) if dates and name and name != bucket.text else (bucket.text, "")
