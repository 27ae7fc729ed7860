"""What is to be known of one file of results, and whose it is."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from quizapp.services.collect_results import Doubt, FileState, LookedAt
from quizapp.session.learner import Learner
from quizapp.ui.collecting.file_words import amount_words, reasons
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label
from quizapp.ui.words.person_words import person_words


class FileCard(Card):
    """The reasons in sentences; a learner to choose, and a button where somebody has to decide."""

    learner_chosen = Signal(object)
    """Whose the file is: a Learner, or None for whom the file names."""

    turned = Signal()
    """The file is to be taken in all the same, or not to be."""

    def __init__(self, themes: ThemeStore) -> None:
        """Make an empty card."""
        super().__init__(themes, spacing=8)
        self._title = Label(themes, "", "h2")
        self._words = Label(themes, "", color="text2")
        self.learner = ChoiceBox(themes, self.tr("Whose it is"))
        self.turn = Button(themes, "", key="Space")
        self.learner.activated.connect(
            lambda _: self.learner_chosen.emit(self.learner.currentData())
        )
        self.turn.clicked.connect(self.turned)
        fold = Fold(themes, 12, least=180)
        fold.add(self.learner, 0)
        fold.add(self.turn, 0)
        self.body.addWidget(self._title)
        self.body.addWidget(self._words)
        self.body.addLayout(fold)

    def present(
        self,
        file: LookedAt | None,
        learners: Sequence[Learner],
        chosen: Learner | None,
        *,
        taken: bool,
    ) -> None:
        """Show a file, or hide for None."""
        self.setVisible(file is not None)
        if file is None:
            return
        self._title.setText(file.path.name)
        said = [", ".join(filter(None, (amount_words(file), *file.sets))), *reasons(file)]
        self._words.setText("\n".join(filter(None, said)))
        self._offer(file, learners, chosen)
        needs_one = self.needs_learner(file) and chosen is None
        decides = file.can_be_taken and file.state not in (FileState.NEW, FileState.HERE)
        self.turn.setVisible(decides)
        self.turn.setEnabled(not needs_one)
        self.turn.set_text(self.tr("Leave it out") if taken else self.tr("Take it in all the same"))

    def needs_learner(self, file: LookedAt) -> bool:
        """Tell whether a file can only be taken in once a learner is chosen."""
        return bool({Doubt.LEARNER, Doubt.NAMELESS} & set(file.doubts))

    def _offer(self, file: LookedAt, learners: Sequence[Learner], chosen: Learner | None) -> None:
        self.learner.clear()
        self.learner.setVisible(file.can_be_taken and file.state is not FileState.HERE)
        found = file.recognition
        if self.needs_learner(file):
            self.learner.addItem(self.tr("Choose a learner"), None)
        else:
            named = person_words(found.learner if found else file.sent)
            self.learner.addItem(self.tr("As the file says: {name}").format(name=named), None)
        likely = () if found is None else (found.learner, *found.others)
        first = [one for one in likely if one in learners]
        for one in dict.fromkeys((*first, *learners)):
            if one is not None:
                self.learner.addItem(person_words(one), one)
        places = [n for n in range(self.learner.count()) if self.learner.itemData(n) == chosen]
        self.learner.setCurrentIndex(places[0] if places else 0)
        self.learner.updateGeometry()
