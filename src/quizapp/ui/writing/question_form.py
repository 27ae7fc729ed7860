"""The form that a question is written in."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from quizapp.dataset.written import WrittenKind, WrittenQuestion
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.label import Label
from quizapp.ui.writing.entries_part import EntriesPart
from quizapp.ui.writing.number_part import NumberPart
from quizapp.ui.writing.pictures_part import PicturesPart
from quizapp.ui.writing.text_area import TextArea
from quizapp.ui.writing.truth_part import TruthPart

Part = EntriesPart | TruthPart | NumberPart

_LINES = (
    WrittenKind.MC_SINGLE,
    WrittenKind.MC_MULTI,
    WrittenKind.SHORT,
    WrittenKind.MATCH,
    WrittenKind.ORDERING,
)


def blank() -> WrittenQuestion:
    """Return a question in which nothing is written yet."""
    return WrittenQuestion(kind=WrittenKind.MC_SINGLE, stem="")


class QuestionForm(QWidget):
    """Kind, question, what belongs to the kind, and explanation.

    What a file says of a question besides stays with it. Questions of kinds that are not
    written here can be changed in their words only.
    """

    changed = Signal()
    picture_wanted = Signal(object)
    """A picture is to be chosen, and handed to what the signal carries."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make the form with a blank question."""
        super().__init__()
        self._question = blank()
        self._kind = ChoiceBox(themes, self.tr("Kind of question"))
        self._kind.activated.connect(self._switch)
        self._stem = TextArea(
            themes, self.tr("Question"), self.tr("Ask for one thing, in one sentence.")
        )
        self._stem.edited.connect(self.changed)
        self._pictures = PicturesPart(themes)
        self._pictures.changed.connect(self.changed)
        self._pictures.wanted.connect(self.picture_wanted)
        self._parts = self._make_parts(themes)
        self._explanation = TextArea(
            themes,
            self.tr("Explanation"),
            self.tr("Why is this the answer? What came before and after?"),
        )
        self._explanation.edited.connect(self.changed)
        column = Column(themes, 16)
        column.addLayout(self._named(themes))
        column.addWidget(self._stem)
        column.addWidget(self._pictures)
        for part in self._parts.values():
            column.addWidget(part)
        column.addWidget(self._explanation)
        self.setLayout(column)
        self.setFocusProxy(self._stem)
        self.present(blank())

    def present(self, question: WrittenQuestion) -> None:
        """Show a question to be changed."""
        self._question = question
        self._offer_kinds(question.kind)
        self._stem.set_text(question.stem)
        self._pictures.present(question)
        self._explanation.set_text(question.general_feedback)
        for kind, part in self._parts.items():
            part.present(question if kind is question.kind else replace(blank(), kind=kind))
        self._show_part(question.kind)

    def question(self) -> WrittenQuestion:
        """Return the question as it is written now."""
        kind = WrittenKind(self._kind.currentData())
        kept = self._question if kind is self._question.kind else _stripped(self._question, kind)
        worded = replace(kept, stem=self._stem.text(), general_feedback=self._explanation.text())
        shown = self._pictures.added_to(worded)
        part = self._parts.get(kind)
        return shown if part is None else part.added_to(shown)

    def focus_on(self, place: str) -> None:
        """Give the focus to the place that a remark is about."""
        part = self._parts.get(WrittenKind(self._kind.currentData()))
        if place == "explanation":
            self._explanation.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif place == "stem" or part is None:
            self._stem.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            part.focus_on(place)

    def _make_parts(self, themes: ThemeStore) -> Mapping[WrittenKind, Part]:
        parts: dict[WrittenKind, Part] = {kind: EntriesPart(themes, kind) for kind in _LINES}
        parts[WrittenKind.TRUE_FALSE] = TruthPart(themes)
        parts[WrittenKind.NUMERIC] = NumberPart(themes)
        for part in parts.values():
            part.hide()
            part.changed.connect(self.changed)
            if isinstance(part, EntriesPart):
                part.picture_wanted.connect(self.picture_wanted)
        return parts

    def _named(self, themes: ThemeStore) -> Column:
        column = Column(themes, 4)
        name = Label(themes, self.tr("Kind of question"), "smallS")
        name.setBuddy(self._kind)
        column.addWidget(name)
        column.addWidget(self._kind, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    def _offer_kinds(self, present: WrittenKind) -> None:
        self._kind.clear()
        for kind in dict.fromkeys((*_WRITTEN, present)):
            self._kind.addItem(kind_words(kind), str(kind))
        self._kind.choose(str(present))

    def _switch(self) -> None:
        """Show what belongs to another kind; lines that were written go along."""
        kind = WrittenKind(self._kind.currentData())
        before = [part for part in self._parts.values() if not part.isHidden()]
        part = self._parts.get(kind)
        for former in before:
            if isinstance(part, EntriesPart) and isinstance(former, EntriesPart):
                part.take_over(former)
        self._show_part(kind)
        self.changed.emit()

    def _show_part(self, shown: WrittenKind) -> None:
        for kind, part in self._parts.items():
            part.setVisible(kind is shown)


def _stripped(question: WrittenQuestion, kind: WrittenKind) -> WrittenQuestion:
    """Return a question of another kind, without what belonged to the former one."""
    return replace(
        question, kind=kind, options=(), answers=(), gaps=(), truth=None, pairs=(), items=()
    )


_WRITTEN = (
    WrittenKind.MC_SINGLE,
    WrittenKind.MC_MULTI,
    WrittenKind.TRUE_FALSE,
    WrittenKind.SHORT,
    WrittenKind.NUMERIC,
    WrittenKind.MATCH,
    WrittenKind.ORDERING,
)


def kind_words(kind: WrittenKind) -> str:
    """Name a kind of written question."""
    tr = QCoreApplication.translate
    names = {
        WrittenKind.MC_SINGLE: tr("QuestionForm", "One right answer"),
        WrittenKind.MC_MULTI: tr("QuestionForm", "Several right answers"),
        WrittenKind.TRUE_FALSE: tr("QuestionForm", "True or false"),
        WrittenKind.SHORT: tr("QuestionForm", "Short answer"),
        WrittenKind.NUMERIC: tr("QuestionForm", "Number"),
        WrittenKind.MATCH: tr("QuestionForm", "Matching"),
        WrittenKind.ORDERING: tr("QuestionForm", "Ordering"),
        WrittenKind.CLOZE: tr("QuestionForm", "Text with gaps"),
        WrittenKind.ESSAY: tr("QuestionForm", "Essay"),
        WrittenKind.DESCRIPTION: tr("QuestionForm", "Text only"),
    }
    return names[kind]
