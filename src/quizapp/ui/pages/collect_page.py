"""Files of results before they are taken in: each with what is in it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from quizapp.services.collect_results import Chosen, Doubt, FileState, LookedAt
from quizapp.session.learner import Learner
from quizapp.ui.collecting.collect_foot import CollectFoot
from quizapp.ui.collecting.file_card import FileCard
from quizapp.ui.collecting.files_table import FilesTable
from quizapp.ui.library.teacher_tabs import RESULTS, TeacherTabs
from quizapp.ui.theme_store import ThemeStore
from quizapp.ui.widgets.boxes import Column
from quizapp.ui.widgets.button import Button
from quizapp.ui.widgets.empty_state import EmptyState
from quizapp.ui.widgets.fold import Fold
from quizapp.ui.widgets.label import Label
from quizapp.ui.widgets.progress_card import ProgressCard
from quizapp.ui.widgets.scroll_page import ScrollPage


class CollectPage(QWidget):
    """Nothing is kept before the button at the foot is pressed."""

    taken = Signal()
    left = Signal()
    stopped = Signal()
    """What takes long is to end."""

    went = Signal(str)
    """Another part of the teacher's area."""

    files_asked = Signal()
    folder_asked = Signal()

    def __init__(self, themes: ThemeStore) -> None:
        """Make the page without files."""
        super().__init__()
        self._themes = themes
        self._files: Sequence[LookedAt] = ()
        self._learners: Sequence[Learner] = ()
        self._named: dict[LookedAt, Learner] = {}
        self._turned: set[LookedAt] = set()
        self._scroll = ScrollPage(themes)
        self.tabs = TeacherTabs(themes, RESULTS)
        self._about = Label(themes, "", "small", "text2")
        self.more = Button(themes, self.tr("Choose files…"), icon="folder-open", key="Ctrl+O")
        self.progress = ProgressCard(themes, "")
        self.rows, self.card = FilesTable(themes), FileCard(themes)
        self.foot, self._empty = CollectFoot(themes), self._make_empty()
        self._lay_out()
        self._listen()
        self.setFocusProxy(self.rows.table)
        self.present((), ())

    @property
    def chosen(self) -> tuple[Chosen, ...]:
        """The files that are to be taken in, and whose each is if somebody said so."""
        return tuple(
            Chosen(one, self._named.get(one)) for one in self._files if self._is_taken(one)
        )

    @property
    def refused(self) -> tuple[LookedAt, ...]:
        """The files of which nothing is taken in, and a copy is to be kept."""
        fine = (FileState.NEW, FileState.HERE, FileState.DOUBTFUL)
        return tuple(
            one for one in self._files if one.state not in fine and not self._is_taken(one)
        )

    def present(self, files: Sequence[LookedAt], learners: Sequence[Learner]) -> None:
        """Show files; nothing was decided about them yet."""
        self._named, self._turned = {}, set()
        self._files = sorted(files, key=lambda one: _ORDER.index(one.state))
        self._learners = learners
        self.progress.hide()
        for part in (self.rows, self.card, self._about, self.more):
            part.setVisible(bool(files))
        self._empty.setVisible(not files)
        self.foot.setVisible(bool(files))
        self.setFocusProxy(self.rows.table if files else self._empty)
        self._show()

    def show_progress(self, title: str) -> None:
        """Say that something is going on."""
        self._empty.hide()
        self.progress.set_title(title)
        self.progress.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave, or end what goes on, on Esc."""
        if event.key() == Qt.Key.Key_Escape and not event.isAutoRepeat():
            (self.stopped if self.progress.isVisible() else self.left).emit()
        else:
            super().keyPressEvent(event)

    def _is_taken(self, file: LookedAt) -> bool:
        return file.is_sure != (file in self._turned)

    def _learner(self, file: LookedAt) -> Learner | None:
        found = file.recognition.learner if file.recognition else None
        return self._named.get(file) or found

    def _show(self) -> None:
        self.rows.present(self._files, self._is_taken, self._learner)
        self._follow()
        count, taken = len(self._files), len(self.chosen)
        files = self.tr("1 file") if count == 1 else self.tr("{n} files", "", count)
        self._about.setText(files.format(n=count))
        refused = len(self.refused)
        open_ = sum(
            one.state is FileState.DOUBTFUL and not self._is_taken(one) for one in self._files
        )
        said = [self.tr("Nothing is kept yet.") if taken else self.tr("Nothing to take in.")]
        if open_:
            words = (
                self.tr("1 needs a look.") if open_ == 1 else self.tr("{n} need a look.", "", open_)
            )
            said.append(words.format(n=open_))
        if refused:
            one, many = (
                self.tr("1 cannot be taken in."),
                self.tr("{n} cannot be taken in.", "", refused),
            )
            said.append((one if refused == 1 else many).format(n=refused))
        self.foot.present(taken, " ".join(said))

    def _follow(self) -> None:
        file = self.rows.current
        named = None if file is None else self._named.get(file)
        taken = file is not None and self._is_taken(file)
        self.card.present(file, self._learners, named, taken=taken)

    def _name(self, learner: Learner | None) -> None:
        file = self.rows.current
        if file is None:
            return
        self._named.pop(file, None)
        if learner is not None:
            self._named[file] = learner
            if set(file.doubts) <= {Doubt.LEARNER, Doubt.NAMELESS} and not file.is_sure:
                self._turned.add(file)
        elif self.card.needs_learner(file):
            self._turned.discard(file)
        self._show()

    def _turn(self) -> None:
        file = self.rows.current
        if file is not None:
            self._turned ^= {file}
            self._show()

    def _make_empty(self) -> EmptyState:
        themes = self._themes
        files = Button(themes, self.tr("Choose files…"), "primary", icon="folder-open")
        folder = Button(themes, self.tr("Choose a folder…"))
        files.clicked.connect(self.files_asked)
        folder.clicked.connect(self.folder_asked)
        words = self.tr(
            "Drop the files that learners handed in on this window, or the folder they are in. You"
            " see what is in each before anything is kept; taking one in twice does no harm."
        )
        title = self.tr("Take results in")
        return EmptyState(themes, "file-input", title, words, (files, folder))

    def _lay_out(self) -> None:
        themes = self._themes
        head, tools = Fold(themes, 12, least=160), Fold(themes, 16, least=240)
        head.add(Label(themes, self.tr("Teacher"), "h1"))
        head.add(self.tabs, 0)
        tools.add(self._about)
        tools.add(self.more, 0)
        body = self._scroll.body
        body.addLayout(head)
        body.addLayout(tools)
        body.addWidget(self.progress)
        body.addWidget(self.rows, 1)
        body.addWidget(self.card)
        body.addWidget(self._empty, 1)
        column = Column(themes, 0)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.foot)
        self.setLayout(column)

    def _listen(self) -> None:
        self.more.clicked.connect(self.files_asked)
        self.tabs.chosen.connect(self._go)
        self.progress.cancelled.connect(self.stopped)
        self.foot.taken.connect(self.taken)
        self.foot.left.connect(self.left)
        self.rows.chosen.connect(self._follow)
        self.rows.opened.connect(
            lambda: self.card.learner.setFocus(Qt.FocusReason.ShortcutFocusReason)
        )
        self.card.learner_chosen.connect(self._name)
        self.card.turned.connect(self._turn)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            self._on(self, keys, self.foot.take.click)
        self._on(self, "Ctrl+O", self.files_asked.emit)
        # Elsewhere on the page Space presses what has the focus.
        self._on(self.rows.table, "Space", self._press_turn)

    def _go(self, part: str) -> None:
        if part != RESULTS:
            self.tabs.set_value(RESULTS)
            self.went.emit(part)

    def _press_turn(self) -> None:
        if self.card.turn.isVisible():
            self.card.turn.click()

    def _on(self, place: QWidget, keys: str, act: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), place)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)


_ORDER = (
    *(FileState.DOUBTFUL, FileState.UNKNOWN_SET, FileState.OTHER, FileState.NEWER),
    *(FileState.DAMAGED, FileState.NEW, FileState.HERE),
)
