"""Changing an assignment that is set: its title, when it is open, and its rules."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from quizapp.classroom.assignment import LONGEST_TITLE
from quizapp.classroom.assignment_change import Change
from quizapp.services.set_assignments import AssignmentLine
from quizapp.ui.exams.form_page import FormPage
from quizapp.ui.exams.rules_form import RulesForm
from quizapp.ui.exams.setting_card import SettingCard
from quizapp.ui.exams.setting_words import whom_words
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.text_field import TextField


class ChangeAssignmentPage(FormPage):
    """What cannot be changed any more is not on the page, and the page says why."""

    changed = Signal(object, object)
    """The assignment with this id is to be changed in this way."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make the page without an assignment."""
        super().__init__(themes, self.tr("Change an assignment"), self.tr("Keep"))
        self._line: AssignmentLine | None = None
        self._about = Label(themes, "", "body", "text2")
        self.title = TextField(themes, self.tr("Title"), label_visible=False)
        self.title.edit.setMaxLength(LONGEST_TITLE)
        self.form = RulesForm(themes)
        words = self.tr("Learners see it. Empty: the name of the set.")
        what = SettingCard(themes, self.tr("Name"), (self.tr("Title"), words, self.title))
        for part in (self._about, what, self.form):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.setFocusProxy(self.title)

    def present(self, line: AssignmentLine) -> None:
        """Show an assignment as it is now."""
        assignment, begun = line.assignment, line.began > 0
        self._line = line
        count = assignment.questions
        one, many = (
            self.tr("1 question from “{set}”"),
            self.tr("{n} questions from “{set}”", "", count),
        )
        asked = one if count == 1 else many
        parts = [
            asked.format(n=count, set=assignment.made_of.title),
            whom_words(line),
        ]
        said = self.tr("Questions and people stay as they are.")
        if begun:
            said = self.tr(
                "Somebody has begun. Questions, time, marking and order stay as they are, so that"
                " all have the same; who needs more time is given it under Results."
            )
        files = self.tr("Where it is as a file, changes arrive when it is handed out again.")
        self._about.setText(f"{' · '.join(parts)}\n{said} {files}")
        self.title.set_text(assignment.title)
        times = assignment.opens_at, assignment.closes_at
        self.form.present(assignment.rules, *times, begun=begun)
        self.say_fault("")
        self.middle.to_top()

    def _wrong(self) -> QWidget | None:
        return self.form.wrong()

    def _emit(self) -> None:
        if self._line is not None:
            change = Change(
                title=self.title.text(),
                rules=self.form.rules(),
                opens_at=self.form.opens.moment(),
                closes_at=self.form.closes.moment(),
            )
            self.changed.emit(self._line.assignment.id, change)
