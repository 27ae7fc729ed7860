"""A question as the student will see it, before the answer and after it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from quizapp.dataset.date_words import DateWords
from quizapp.generation.question import Question
from quizapp.ui.answers.shapes import answer_area
from quizapp.ui.quiz.feedback_block import FeedbackBlock
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column, Row
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.emptying import empty
from quizapp.ui.widgets.fold_card import FoldCard
from quizapp.ui.widgets.icon_button import IconButton
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.picture_view import PictureView
from quizapp.ui.writing.scroll_column import ScrollColumn

_PICTURE = 160


class PreviewCard(FoldCard):
    """One question of several kinds, with the very widgets of a quiz; nobody can answer it."""

    shown = Signal(object)
    """Another question is shown."""

    def __init__(self, themes: ThemeStore, words: DateWords) -> None:
        """Make the card without a question."""
        content = QWidget()
        self._questions: tuple[Question, ...] = ()
        self._place = 0
        self._turn_over = Button(themes, "", "ghost", icon="eye", key="Ctrl+E", small=True)
        super().__init__(themes, self.tr("As students see it"), content)
        self._words = words
        self._names: Mapping[str, str] = {}
        self._answered = False
        self._previous = IconButton(
            themes, "chevron-left", self.tr("Question before"), key="Ctrl+PgUp", small=True
        )
        self._next = IconButton(
            themes, "chevron-right", self.tr("Next question"), key="Ctrl+PgDown", small=True
        )
        self._previous.clicked.connect(lambda: self.step(-1))
        self._next.clicked.connect(lambda: self.step(1))
        self._turn_over.clicked.connect(self.turn_over)
        self.head.addWidget(self._turn_over)
        self._count = Label(themes, "", "small", "text2", wrap=False, tabular=True)
        self._kind = Label(themes, "", "smallS", "accent_text", elide=True)
        self._stem = Label(themes, "", "stemS")
        self._note = Label(themes, "", "body", "text2")
        self._parts = Column(themes, 8)
        self._sheet = ScrollColumn(themes, 8, (8, 0, 8, 8))
        self._sheet.body.addWidget(self._stem)
        self._sheet.body.addWidget(self._note)
        self._sheet.body.addLayout(self._parts)
        self._sheet.body.addStretch(1)
        self._line = QWidget()
        line = Row(themes, 2, (8, 0, 0, 0))
        line.addWidget(self._kind, 1)
        for part in (self._count, self._previous, self._next):
            line.addWidget(part)
        self._line.setLayout(line)
        column = Column(themes, 4)
        column.addWidget(self._line)
        column.addWidget(self._sheet, 1)
        content.setLayout(column)
        self.show_questions((), {})

    def set_open(self, *, opened: bool) -> None:
        """Show the question or hide it, and what turns it over."""
        super().set_open(opened=opened)
        self._turn_over.setVisible(opened and self.question is not None)

    def use_words(self, words: DateWords) -> None:
        """Say dates in another style."""
        self._words = words
        self._show()

    def show_questions(
        self, questions: Sequence[Question], names: Mapping[str, str], missing: str = ""
    ) -> None:
        """Show questions, the one of the same kind as now first; `names` are those of kinds.

        Without any, say what is `missing`.
        """
        before = self._questions[self._place].kind if self._questions else ""
        kinds = [question.kind for question in questions]
        self._place = kinds.index(before) if before in kinds else 0
        self._questions, self._names = tuple(questions), names
        self._note.setText(missing)
        self._show()

    def step(self, steps: int) -> None:
        """Show the question so many places further on, round and round."""
        if self._questions:
            self._place = (self._place + steps) % len(self._questions)
            self._answered = False
            self._show()

    def turn_over(self) -> None:
        """Show what follows the answer, or the question before it again."""
        self._answered = not self._answered
        self._show()

    @property
    def question(self) -> Question | None:
        """The question that is shown."""
        return self._questions[self._place] if self._questions else None

    def _show(self) -> None:
        question, count = self.question, len(self._questions)
        empty(self._parts)
        self._note.setVisible(question is None)
        for part in (self._line, self._stem):
            part.setVisible(question is not None)
        self._turn_over.setVisible(question is not None and self.is_open)
        several = self.tr("{n} of {count}").format(n=self._place + 1, count=count)
        self._count.setText(several if count > 1 else "")
        self._previous.setVisible(count > 1)
        self._next.setVisible(count > 1)
        if question is None:
            return
        self._kind.setText(self._names.get(question.kind, ""))
        self._stem.setText(question.stem)
        question_word, answer_word = self.tr("Question"), self.tr("Answer")
        self._turn_over.set_text(question_word if self._answered else answer_word)
        self._add_answer(question)
        self._sheet.to_top()
        self.shown.emit(question)

    def _add_answer(self, question: Question) -> None:
        """Add pictures and what is answered, and what is said of it if it was turned over."""
        for picture in question.pictures:
            self._parts.addWidget(PictureView(self._themes, picture, _PICTURE))
        area = answer_area(self._themes, self._words, question)
        area.lock(locked=True)
        self._parts.addWidget(area.widget)
        if self._answered:
            area.show_result(None)
            feedback = FeedbackBlock(self._themes, self._words)
            feedback.present(question, None, area.verdict(None))
            feedback.strip.hide()
            self._parts.addWidget(feedback)
        area.set_compact(compact=False)
        for stop in area.widget.findChildren(QWidget):
            stop.setFocusPolicy(Qt.FocusPolicy.NoFocus)
