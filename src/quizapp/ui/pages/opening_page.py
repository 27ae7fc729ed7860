"""What stands beside the rail until everything else is there: a title where Home has its own."""

from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.scroll_page import ScrollPage
from quizapp.ui.words.moments import Moments


class OpeningPage(ScrollPage):
    """The title and the date, so that nothing jumps when Home takes its place."""

    def __init__(self, themes: ThemeStore, moments: Moments) -> None:
        """Show the date below the title."""
        super().__init__(themes, gap=24)
        heading = Label(themes, self.tr("Today"), "h1")
        head = Column(themes, 4)
        head.addWidget(heading)
        head.addWidget(Label(themes, moments.today_words(), "body", "text2"))
        self.body.addLayout(head)
        self.body.addWidget(Label(themes, self.tr("Opening…"), "body", "text2"))
        self.body.addStretch(1)
        self.setFocusProxy(heading)
