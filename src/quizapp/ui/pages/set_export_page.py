"""Taking a question set elsewhere: into files, for other programs, on paper."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from quizapp.services.export_sets import SetContents
from quizapp.ui.library.set_words import size_words
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.card import Card
from quizapp.ui.widgets.export_card import ExportCard
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.paper_card import PaperCard
from quizapp.ui.widgets.scroll_page import ScrollPage


class SetExportPage(ScrollPage):
    """The set as a whole, then its written questions, and the way to questions of its events."""

    prepared = Signal()
    """A quiz is to be put together, which can be exported and printed in turn."""

    left = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make the page without a set."""
        super().__init__(themes, max_width=860)
        heading = Label(themes, self.tr("Export"), "h1")
        self._about = Label(themes, "", "body", "text2")
        head = Column(themes, 4)
        head.addWidget(heading)
        head.addWidget(self._about)
        self.whole = ExportCard(themes, self.tr("The whole set"))
        self.questions = ExportCard(themes, self.tr("Its written questions, for other programs"))
        self.paper = PaperCard(themes, self.tr("Its written questions, on paper"))
        self._unprintable = Label(themes, "", "small", "text2")
        self._generated = self._make_generated()
        back = Button(themes, self.tr("Back"), "ghost", icon="arrow-left", key="Esc")
        back.clicked.connect(self.left)
        self.body.addLayout(head)
        for part in (self.whole, self.questions, self.paper, self._unprintable, self._generated):
            self.body.addWidget(part)
        self.body.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self.setFocusProxy(heading)

    def present(self, contents: SetContents) -> None:
        """Offer what there is in a set."""
        count = len(contents.questions.questions)
        words = self.tr("{title} · {size}")
        size = size_words(contents.events, count)
        self._about.setText(words.format(title=contents.title, size=size))
        self.whole.forget_report()
        self.questions.forget_report()
        self.questions.setVisible(count > 0)
        self.paper.setVisible(contents.paper is not None)
        one = self.tr("1 question cannot be printed with a key, and is left out.")
        many = self.tr(
            "{n} questions cannot be printed with a key, and are left out.",
            "",
            contents.unprintable,
        )
        left_out = one if contents.unprintable == 1 else many
        self._unprintable.setText(left_out.format(n=contents.unprintable))
        self._unprintable.setVisible(contents.unprintable > 0)
        self._generated.setVisible(contents.events > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Esc."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _make_generated(self) -> Card:
        """Return the card that leads to questions made of the events."""
        card, fold = Card(self._themes), Fold(self._themes, 16, least=240)
        words = Column(self._themes, 4)
        words.addWidget(Label(self._themes, self.tr("Questions made of its events"), "h2"))
        about = self.tr("Put a quiz together first; it is exported and printed from there.")
        words.addWidget(Label(self._themes, about, "body", "text2"))
        button = Button(self._themes, self.tr("Put a quiz together"), icon="list")
        button.clicked.connect(self.prepared)
        fold.add(words)
        fold.add(button, 0)
        card.body.addLayout(fold)
        return card
