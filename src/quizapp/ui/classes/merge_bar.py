"""A line that asks whether two learners are one person, and tells first what becomes of both."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal

from quizapp.classroom.activity import Activity
from quizapp.services.classes import ClassOverview
from quizapp.session.learner import Learner
from quizapp.ui.classes.roster_words import who
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.flow import Flow
from quizapp.ui.widgets.label import Label


class MergeBar(Card):
    """Nothing changes before the button is pressed; Esc leaves everything."""

    merged = Signal(object, object)
    """The learner who is somebody else's, and the one who is kept."""

    closed = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make a hidden bar."""
        super().__init__(themes, padding=16, spacing=12)
        self._pair: Sequence[Learner] = ()
        self._overview = ClassOverview()
        self._title = Label(themes, self.tr("Are these two one person?"), "bodyS")
        self._words = Label(themes, "", "small", "text2")
        self.kept = ChoiceBox(themes, self.tr("Name and number that are kept"))
        self.kept.activated.connect(self._tell)
        self.merge = Button(themes, self.tr("Make them one"), "primary")
        self.merge.clicked.connect(self._merge)
        cancel = Button(themes, self.tr("Cancel"), "ghost", key="Esc")
        cancel.clicked.connect(self.dismiss)
        row = Flow(themes, 12)
        for choice in (self.kept, self.merge, cancel):
            row.addWidget(choice)
        for part in (self._title, self._words, Label(themes, self.tr("Keep"), "smallS")):
            self.body.addWidget(part)
        self.body.addLayout(row)
        self.hide()

    def present(self, pair: Sequence[Learner], overview: ClassOverview) -> None:
        """Ask about two learners; whoever did more is proposed to be kept."""
        self._overview = overview
        done = overview.activity
        self._pair = sorted(pair, key=lambda one: (-_quizzes(one, done), not one.number))
        self.kept.clear()
        for one in self._pair:
            self.kept.addItem(who(one), one.id)
        self.kept.updateGeometry()
        self._tell()
        self.show()
        self.kept.setFocus(Qt.FocusReason.OtherFocusReason)

    def dismiss(self) -> None:
        """Leave everything as it is."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def _tell(self) -> None:
        kept, other = self._chosen()
        roll = self._overview.roll
        count = _quizzes(other, self._overview.activity)
        own = set(roll.classes_of(kept.id))
        more = ", ".join(each.name for each in roll.classes_of(other.id) if each not in own)
        said = [self.tr("{other} leaves the lists.")]
        if count:
            single = self.tr("1 finished quiz goes over to {kept}.")
            said.append(
                single if count == 1 else self.tr("{n} finished quizzes go over to {kept}.")
            )
        if more:
            said.append(self.tr("{kept} joins {classes}."))
        said.append(
            self.tr(
                "Results that come later under the other name are those of {kept}, too. Where both"
                " practised a fact, the reviews of {kept} stay. This can be undone."
            )
        )
        names = {"other": who(other), "kept": who(kept), "classes": more, "n": count}
        self._words.setText(" ".join(one.format(**names) for one in said))

    def _chosen(self) -> tuple[Learner, Learner]:
        """Return who is kept, and the other one."""
        place = max(self.kept.currentIndex(), 0)
        return self._pair[place], self._pair[1 - place]

    def _merge(self) -> None:
        kept, other = self._chosen()
        self.dismiss()
        self.merged.emit(other, kept)


def _quizzes(learner: Learner, done: Mapping[UUID, Activity]) -> int:
    found = done.get(learner.id)
    return 0 if found is None else found.quizzes
